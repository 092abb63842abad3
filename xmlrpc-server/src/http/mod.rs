//! XML-RPC over HTTP: headers, bodies and statuses around a call.

mod body;
mod budget;
mod content;
#[cfg(feature = "gzip")]
mod gzip;
mod head;
mod paths;
mod rejection;
pub(crate) mod response;
mod routes;
mod service;
mod settings;

pub(crate) use self::paths::Paths;
pub use self::response::Body;
pub(crate) use self::routes::{Mount, Routes};
pub use self::service::{ResponseFuture, XmlRpcService};
pub(crate) use self::settings::HttpSettings;
