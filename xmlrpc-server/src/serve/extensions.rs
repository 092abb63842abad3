//! What the accept loop and a service tell each other beside request and response.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use crate::serve::connections::Connections;

/// Holds the address of the connection's peer: an extension of HTTP requests.
///
/// The accept loop of this crate sets it for TCP, wherever a layer around HTTP or another service
/// could look for it; methods ask [`ContextExt::peer`](crate::ContextExt::peer). Behind a reverse
/// proxy it is the address of the proxy. `Server::into_router` sets it from axum's `ConnectInfo`;
/// other stacks can insert it themselves.
///
/// # Examples
///
/// ```
/// use std::net::SocketAddr;
/// use xmlrpc_server::Peer;
///
/// let mut request = http::Request::new(());
/// request.extensions_mut().insert(Peer(SocketAddr::from(([127, 0, 0, 1], 50_000))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Peer(pub SocketAddr);

/// Tells whether the server is stopping: an extension of HTTP requests.
///
/// Set by the accept loop of this crate, wherever a layer around HTTP or another service could look
/// for it; methods ask [`ContextExt::shutdown_state`](crate::ContextExt::shutdown_state). Health
/// checks read it. A task that outlives its request holds the server back with
/// [`keep_running`](Self::keep_running).
///
/// # Examples
///
/// ```
/// use http::{Request, StatusCode};
/// use xmlrpc_server::ShutdownState;
///
/// fn health<B>(request: &Request<B>) -> StatusCode {
///     match request.extensions().get::<ShutdownState>() {
///         Some(state) if state.is_draining() => StatusCode::SERVICE_UNAVAILABLE,
///         _ => StatusCode::OK,
///     }
/// }
/// # assert_eq!(health(&Request::new(())), StatusCode::OK);
/// ```
#[derive(Clone)]
pub struct ShutdownState(pub(super) Arc<Connections>);

impl ShutdownState {
    /// Returns whether the server is about to stop.
    ///
    /// It still takes requests for the
    /// [drain delay](crate::ServeOptions::drain_delay), and answers those that are running.
    #[must_use]
    pub fn is_draining(&self) -> bool {
        self.0.is_draining()
    }

    /// Returns whether the time for running calls is over ([shutdown
    /// timeout](crate::ServeOptions::shutdown_timeout)).
    ///
    /// An answer that is ready now still reaches the peer.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.0.is_over()
    }

    /// Waits until [`is_over`](Self::is_over).
    pub(crate) async fn over(&self) {
        self.0.time_is_over().await;
    }

    /// Keeps the server from ending until the guard is dropped, but for no longer than the
    /// [shutdown timeout](crate::ServeOptions::shutdown_timeout).
    ///
    /// For work that goes on when its request is answered, or when its caller has left.
    pub fn keep_running(&self) -> WorkGuard {
        WorkGuard::new(&self.0)
    }
}

impl fmt::Debug for ShutdownState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ShutdownState")
            .field("draining", &self.is_draining())
            .field("over", &self.is_over())
            .finish()
    }
}

/// Keeps a server from ending; made by [`ShutdownState::keep_running`].
#[must_use = "dropping it lets the server end"]
pub struct WorkGuard(Arc<Connections>);

impl WorkGuard {
    fn new(connections: &Arc<Connections>) -> Self {
        connections.work_begins();
        Self(Arc::clone(connections))
    }
}

impl Drop for WorkGuard {
    fn drop(&mut self) {
        self.0.work_ends();
    }
}

impl fmt::Debug for WorkGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkGuard").finish_non_exhaustive()
    }
}
