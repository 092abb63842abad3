//! Layers of calls.

mod failover;
mod from_fn;
mod login;
#[cfg(feature = "metrics")]
mod metrics;
mod retry;
mod trace;
mod wire_log;

pub(crate) use failover::Failover;
pub use from_fn::{FromFn, FromFnLayer, Next, from_fn};
pub use login::{Login, LoginService, Session};
#[cfg(feature = "metrics")]
pub use metrics::{Measured, Metrics};
pub use retry::{Retry, RetryService};
pub use trace::{Trace, Traced};
pub use wire_log::{WireLog, WireLogService};
