//! One call at a time: from its request through the layers to its method.

mod arrival;
mod blocking;
mod catalog;
pub(crate) mod context;
mod handler;
mod limit;
mod maybe_boxed;
mod methods;
mod panic;
mod prefixed;
pub(crate) mod proxies;
mod request;
mod service;
mod settings;
pub(crate) mod work;

pub(crate) use self::arrival::Arrival;
pub(crate) use self::catalog::Catalog;
pub use self::context::{ContextExt, context_mut};
pub use self::handler::Handler;
pub(crate) use self::handler::{Answer, Closure, Fallback, Returned};
pub(crate) use self::maybe_boxed::MaybeBoxed;
pub(crate) use self::methods::Methods;
pub(crate) use self::prefixed::Prefixed;
pub use self::request::RpcRequest;
pub use self::service::RpcService;
pub(crate) use self::settings::RpcSettings;
