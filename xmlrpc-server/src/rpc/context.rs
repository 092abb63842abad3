//! What a context holds at a server: the HTTP request, and what layers around it know.

use http::request::Parts;
use http::{Extensions, HeaderMap};
use std::net::{IpAddr, SocketAddr};
use xmlrpc_core::rpc::Context;

use crate::rpc::arrival::Arrival;
use crate::rpc::proxies::Proxies;
use crate::serve::{Peer, ShutdownState};

/// Shows methods and layers the HTTP request behind a [`Context`].
///
/// Everything is `None` for a call that did not come over HTTP, as from
/// [`Local`](xmlrpc_core::rpc::Local).
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::Context;
/// use xmlrpc_server::{ContextExt, Server};
///
/// let server = Server::new().method("agent", |cx: Context| {
///     let agent = cx.headers()?.get("user-agent")?;
///     agent.to_str().ok().map(str::to_owned)
/// });
/// ```
pub trait ContextExt: sealed::Sealed {
    /// Returns the headers of the HTTP request.
    fn headers(&self) -> Option<&HeaderMap>;

    /// Returns the address of the peer.
    ///
    /// Returns `None` on Unix sockets, and in an axum application that is served without
    /// `into_make_service_with_connect_info::<SocketAddr>`. Behind a reverse proxy it is the
    /// address of the proxy.
    fn peer(&self) -> Option<SocketAddr>;

    /// Returns the address of the client: behind trusted proxies, the one that they forward.
    ///
    /// Without [`Server::trusted_proxies`](crate::Server::trusted_proxies) it is that of the
    /// [peer](Self::peer). It is `None` on Unix sockets, unless a trusted proxy there forwards one.
    fn client_addr(&self) -> Option<IpAddr>;

    /// Returns the head of the HTTP request: its URI, version, headers and extensions.
    ///
    /// Without a layer around HTTP, the extensions hold nothing about the connection. Use
    /// [`peer`](Self::peer) and [`shutdown_state`](Self::shutdown_state), which work either way.
    fn parts(&self) -> Option<&Parts>;

    /// Tells whether the server is stopping: for methods that take long, or start work that goes
    /// on after their reply.
    ///
    /// Returns `None` when another accept loop than that of this crate serves the request.
    fn shutdown_state(&self) -> Option<&ShutdownState>;
}

impl ContextExt for Context {
    fn headers(&self) -> Option<&HeaderMap> {
        self.parts().map(|parts| &parts.headers)
    }

    fn peer(&self) -> Option<SocketAddr> {
        let Peer(peer) = self.get::<Arrival>()?.peer()?;
        Some(peer)
    }

    fn client_addr(&self) -> Option<IpAddr> {
        let peer = self.peer().map(|peer| peer.ip());
        match (self.get::<Proxies>(), self.headers()) {
            (Some(proxies), Some(headers)) => proxies.client(peer, headers),
            _ => peer,
        }
    }

    fn parts(&self) -> Option<&Parts> {
        self.get::<Arrival>().map(|arrival| &arrival.parts)
    }

    fn shutdown_state(&self) -> Option<&ShutdownState> {
        self.get::<Arrival>()?.shutdown_state()
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for xmlrpc_core::rpc::Context {}
}

/// Returns the context that the calls of an HTTP request will start with, to insert values.
///
/// For layers around HTTP: methods find the inserted values with [`Context::get`]. Layers of other
/// crates put extensions into the request instead, which
/// [`Server::forward`](crate::Server::forward) copies.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::context_mut;
///
/// #[derive(Clone)]
/// struct Tenant(u32);
///
/// fn mark<B>(request: &mut http::Request<B>) {
///     context_mut(request.extensions_mut()).insert(Tenant(7));
/// }
/// # mark(&mut http::Request::new(()));
/// ```
pub fn context_mut(extensions: &mut Extensions) -> &mut Context {
    extensions.get_or_insert_default()
}

/// Copies an extension of the HTTP request into the context.
pub(crate) type Forward = fn(&Extensions, &mut Context);

/// Copies the extension of type `T`, if there is one.
pub(crate) fn forward<T: Clone + Send + Sync + 'static>(from: &Extensions, to: &mut Context) {
    if let Some(value) = from.get::<T>() {
        to.insert(value.clone());
    }
}
