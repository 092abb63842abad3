//! One call at a time: from its request through the layers to its method.

mod handler;
mod methods;
mod panic;
mod request;
mod service;

pub use self::handler::{Asynchronous, Handler, Synchronous};
pub(crate) use self::handler::{Closure, Fallback};
pub(crate) use self::methods::{Methods, names_of};
pub use self::request::RpcRequest;
pub use self::service::RpcService;
