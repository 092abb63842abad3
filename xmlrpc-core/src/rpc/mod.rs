//! The seams between services and transports.
//!
//! [`Dispatch`] is what a server mounts, [`Caller`] what a generated client calls through;
//! [`#[xmlrpc_service]`](macro@crate::xmlrpc_service) writes both halves for a trait. Neither
//! knows a transport: `xmlrpc-server` and `xmlrpc-client` bring HTTP, and [`Local`] joins the
//! two halves without any.

mod batch;
mod box_caller;
mod caller;
mod context;
mod dispatch;
mod local;
pub mod multicall;
mod reply;

pub use batch::{Batch, BatchResponse, Pending};
pub use box_caller::{BoxCaller, RawCaller};
pub use caller::{CallError, Caller};
pub use context::Context;
pub use dispatch::{BoxFuture, Dispatch};
pub use local::Local;
pub use reply::Reply;

pub use crate::schema::{Method, NameError, Outcome, Param, ParamKind};
