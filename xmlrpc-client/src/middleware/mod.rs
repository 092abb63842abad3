//! Layers around calls, for [`Client::layer`](crate::Client::layer), and the services that they
//! make.
//!
//! Any other tower layer that fits can be used as well.

mod abandoned;
mod failover;
mod from_fn;
mod login;
#[cfg(feature = "metrics")]
mod metrics;
mod multicall;
mod retry;
mod trace;
mod unwrap;
mod wire_log;

pub(crate) use failover::Failover;
pub use from_fn::{FromFn, FromFnService, Next, from_fn};
pub use login::{Login, LoginService, Session};
#[cfg(feature = "metrics")]
#[cfg_attr(docsrs, doc(cfg(feature = "metrics")))]
pub use metrics::{Metrics, MetricsService};
pub use multicall::{Multicall, MulticallService};
pub use retry::{Retry, RetryService};
pub use trace::{Trace, TraceService};
pub use unwrap::{Unwrap, UnwrapService};
pub use wire_log::{WireLog, WireLogService};

use xmlrpc_core::value::RawValue;
use xmlrpc_core::{Fault, Struct, Value};

/// A fault as it stands among the results of a batch.
fn fault_entry(fault: Fault) -> RawValue<'static> {
    let members = [
        ("faultCode", Value::from(fault.code)),
        ("faultString", Value::from(fault.message.into_owned())),
    ];
    let members: Struct = members.into_iter().collect();
    RawValue::encode(&members).expect("a number and a text")
}
