//! XML-RPC over HTTP: headers, bodies and statuses around a call.

mod body;
mod budget;
mod content;
#[cfg(feature = "gzip")]
mod gzip;
mod head;
mod rejection;
pub(crate) mod response;
mod routes;
mod service;

pub use self::response::Body;
pub(crate) use self::routes::{Mount, Routes};
pub use self::service::{ResponseFuture, XmlRpcService};
