#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc(html_root_url = "https://docs.rs/xmlrpc-server/0.1.0")]

// first, for rustdoc lists methods by module: `new` and `method` before limits
mod server;

#[cfg(feature = "cgi")]
#[cfg_attr(docsrs, doc(cfg(feature = "cgi")))]
pub mod cgi;
#[cfg(feature = "docs")]
mod docs;
mod error;
mod http;
mod limits;
mod listen;
mod measure;
pub mod middleware;
#[cfg(feature = "axum")]
mod router;
mod rpc;
mod serve;
mod services;
mod system;

#[cfg(feature = "docs")]
#[cfg_attr(docsrs, doc(cfg(feature = "docs")))]
pub use crate::docs::Docs;
pub use crate::error::BuildError;
pub use crate::http::{Body, ResponseFuture, XmlRpcService};
pub use crate::rpc::{ContextExt, Handler, RpcRequest, RpcService, context_mut};
pub use crate::serve::{
    BoundServer, HttpService, Listener, Peer, PeerInfo, RequestBody, ServeOptions, ShutdownState,
    WorkGuard, serve,
};
#[cfg(feature = "rustls")]
#[cfg_attr(docsrs, doc(cfg(feature = "rustls")))]
pub use crate::serve::{PeerCertificates, Tls};
#[cfg(unix)]
pub use crate::serve::{SocketListener, SocketPeer, SocketStream};
pub use crate::server::Server;
pub use crate::services::Services;
