//! Layers of calls.

mod failover;
mod from_fn;
mod retry;

pub(crate) use failover::Failover;
pub use from_fn::{FromFn, FromFnLayer, Next, from_fn};
pub use retry::{Retry, RetryService};
