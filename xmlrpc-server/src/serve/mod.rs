//! Serves any service of HTTP requests over sockets. Nothing here depends on XML-RPC.

mod accept;
mod body;
mod bound;
mod connection;
mod connections;
mod extensions;
mod io;
mod listener;
mod options;
mod origin;
mod service;
mod signal;
#[cfg(unix)]
mod socket;
mod timeouts;
#[cfg(feature = "rustls")]
mod tls;

use std::io::Result;

pub use self::body::RequestBody;
pub use self::bound::BoundServer;
pub use self::extensions::{Peer, ShutdownState, WorkGuard};
pub use self::listener::{Listener, PeerInfo};
pub use self::options::ServeOptions;
pub(crate) use self::origin::Origin;
pub use self::service::HttpService;
#[cfg(unix)]
pub use self::socket::{SocketListener, SocketPeer, SocketStream};
#[cfg(feature = "rustls")]
pub use self::tls::{PeerCertificates, Tls};

/// Serves any tower service of HTTP requests, such as an axum router, until the process gets
/// SIGINT or SIGTERM.
///
/// It runs the accept loop of [`Server::serve`](crate::Server::serve), with its timeouts and
/// limits: it closes slow requests, limits connections, and answers running calls before it
/// returns. Protocol upgrades (WebSocket) are not supported.
///
/// # Examples
///
/// ```no_run
/// use axum::{Router, routing::get};
/// use tokio::net::TcpListener;
/// use xmlrpc_server::{ServeOptions, Server, serve};
///
/// #[tokio::main]
/// async fn main() -> std::io::Result<()> {
///     let methods = Server::new().method("add", |a: i32, b: i32| a + b);
///     let app: Router = Router::new()
///         .route("/hello", get(async || "hello"))
///         .merge(methods.into_router());
///     let listener = TcpListener::bind("0.0.0.0:8000").await?;
///     serve(listener, app, ServeOptions::new()).await
/// }
/// ```
///
/// To stop it yourself, use [`BoundServer::new`] and
/// [`serve_with_shutdown`](BoundServer::serve_with_shutdown).
///
/// # Errors
///
/// As [`BoundServer::serve`].
pub async fn serve<L, S>(listener: L, service: S, options: ServeOptions) -> Result<()>
where
    L: Listener,
    S: HttpService,
{
    BoundServer::new(listener, service, options).serve().await
}
