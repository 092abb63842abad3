#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
mod content;
mod error;
#[cfg(feature = "gzip")]
mod gzip;
mod handler;
mod introspection;
mod methods;
mod multicall;
mod panic;
mod rejection;
mod response;
#[cfg(feature = "axum")]
mod router;
mod rpc;
mod serve;
mod server;
mod service;
mod settings;

pub use crate::error::BuildError;
pub use crate::handler::{Asynchronous, Handler, Synchronous};
pub use crate::response::Body;
pub use crate::rpc::{RpcRequest, RpcService};
pub use crate::serve::BoundServer;
pub use crate::server::Server;
pub use crate::service::{ResponseFuture, XmlRpcService};
