//! Connects services and clients to transports.
//!
//! Servers mount a [`Dispatch`]; generated clients call through a [`Caller`].
//! [`#[xmlrpc_service]`](macro@crate::xmlrpc_service) implements both halves for a trait. Neither
//! depends on a transport: `xmlrpc-server` and `xmlrpc-client` add HTTP, and [`Local`] joins the
//! two halves without one.

mod batch;
mod box_caller;
mod call_error;
mod caller;
mod context;
mod dispatch;
mod local;
pub mod multicall;
mod never;
mod reply;

pub use batch::{Batch, BatchResponse, Pending};
pub use box_caller::{BoxCaller, RawCaller};
pub use call_error::{CallError, FailedCall};
pub use caller::Caller;
pub use context::Context;
pub use dispatch::{BoxFuture, Dispatch};
pub use local::Local;
pub(crate) use never::Never;
pub use reply::Reply;

pub use crate::schema::{Method, NameError, Outcome, Param, ParamKind};
