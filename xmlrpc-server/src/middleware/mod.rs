//! Layers: around calls, for [`Server::layer`](crate::Server::layer), and around HTTP, for
//! [`Server::http_layer`](crate::Server::http_layer).
//!
//! Any other tower layer that fits can be used as well.

#[cfg(feature = "auth")]
#[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
pub mod auth;
mod body;
mod from_fn;
mod health;
mod http_from_fn;
mod layer_error;
#[cfg(feature = "metrics")]
mod metrics;
mod trace;
mod unfinished;

pub use self::body::{ResponseBody, ResponseFuture};
pub use self::from_fn::{FromFn, FromFnService, Next, from_fn};
pub use self::health::{Health, HealthService, health};
pub use self::http_from_fn::{AnyBody, HttpFromFn, HttpFromFnService, HttpNext, http_from_fn};
pub use self::layer_error::LayerError;
#[cfg(feature = "metrics")]
#[cfg_attr(docsrs, doc(cfg(feature = "metrics")))]
pub use self::metrics::{Metrics, MetricsService};
pub use self::trace::{CallId, Trace, TraceService};
