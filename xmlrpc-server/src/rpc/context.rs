//! What a context holds at a server: the HTTP request, and what layers around it know.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use http::request::Parts;
use http::{Extensions, HeaderMap};
use xmlrpc_core::rpc::Context;

use crate::rpc::proxies::Proxies;
use crate::serve::Peer;

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
    fn parts(&self) -> Option<&Parts>;
}

impl ContextExt for Context {
    fn headers(&self) -> Option<&HeaderMap> {
        self.parts().map(|parts| &parts.headers)
    }

    fn peer(&self) -> Option<SocketAddr> {
        let Peer(peer) = self.parts()?.extensions.get()?;
        Some(*peer)
    }

    fn client_addr(&self) -> Option<IpAddr> {
        let peer = self.peer().map(|peer| peer.ip());
        match (self.get::<Proxies>(), self.headers()) {
            (Some(proxies), Some(headers)) => proxies.client(peer, headers),
            _ => peer,
        }
    }

    fn parts(&self) -> Option<&Parts> {
        self.get::<Parts>()
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

/// The context that a request's calls start with.
pub(crate) fn of_request(mut parts: Parts, forwards: &[Forward]) -> Context {
    let mut context: Context = parts.extensions.remove().unwrap_or_default();
    for forward in forwards {
        forward(&parts.extensions, &mut context);
    }
    context.insert_shared(Arc::new(parts));
    context
}
