//! One call at a time, as a tower service: where layers see the method's name.

use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::request::Parts;
use http::{Extensions, HeaderMap};
use tower_service::Service;
use xmlrpc_core::Dialect;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxFuture, Reply};

use crate::methods::Methods;
use crate::panic;

/// A call on its way to its method, with the HTTP request that it came in.
///
/// This is what layers added with [`Server::layer`](crate::Server::layer) see. An entry of
/// `system.multicall` is such a request of its own, with a copy of the HTTP request's head.
#[derive(Clone, Debug)]
pub struct RpcRequest {
    call: Call<'static>,
    parts: Parts,
    peer: Option<SocketAddr>,
}

impl RpcRequest {
    pub(crate) fn new(call: Call<'static>, parts: Parts, peer: Option<SocketAddr>) -> Self {
        Self { call, parts, peer }
    }

    /// The name of the method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.call.method()
    }

    /// The call, whose parameters have yet to be read.
    #[must_use]
    pub fn call(&self) -> &Call<'static> {
        &self.call
    }

    /// The headers of the HTTP request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// What outer layers know of the HTTP request.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }

    /// The same, to add to it.
    #[must_use]
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.parts.extensions
    }

    /// The head of the HTTP request: its URI, version, headers and extensions.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// The address of the peer.
    ///
    /// Known when the server does the serving over TCP. In an axum application it is what
    /// `into_make_service_with_connect_info::<SocketAddr>` finds out, `None` without that; it is
    /// `None` on Unix sockets too. Behind a reverse proxy it is the proxy's.
    #[must_use]
    pub fn peer(&self) -> Option<SocketAddr> {
        #[cfg(feature = "axum")]
        if let Some(info) = self
            .extensions()
            .get::<axum::extract::ConnectInfo<SocketAddr>>()
        {
            return Some(info.0);
        }
        self.peer
    }

    /// The same request, to be answered in this dialect.
    pub(crate) fn answered_in(self, dialect: Arc<Dialect>) -> Self {
        Self {
            call: self.call.with_dialect(dialect),
            ..self
        }
    }

    /// The same head with another call.
    pub(crate) fn with_call(&self, call: Call<'static>) -> Self {
        Self {
            call,
            parts: self.parts.clone(),
            peer: self.peer,
        }
    }
}

/// The methods of a server, as a [`Service`] of one [`RpcRequest`] at a time.
///
/// It is what a layer added with [`Server::layer`](crate::Server::layer) wraps.
#[derive(Clone)]
pub struct RpcService(Inner);

#[derive(Clone)]
enum Inner {
    Methods(Arc<Methods>),
    Layered(Arc<dyn Layered>),
}

impl RpcService {
    pub(crate) fn new(methods: Methods) -> Self {
        Self(Inner::Methods(Arc::new(methods)))
    }

    /// What a layer made of a service like this one.
    pub(crate) fn layered<S>(service: S) -> Self
    where
        S: Service<RpcRequest, Response = Reply, Error = Infallible>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send,
    {
        Self(Inner::Layered(Arc::new(service)))
    }

    pub(crate) async fn answer(&self, request: RpcRequest) -> Reply {
        match &self.0 {
            Inner::Methods(methods) => methods.answer(request.call).await,
            // here it is a layer that could panic: the methods have caught their own
            Inner::Layered(service) => panic::caught(service.answer(request)).await,
        }
    }
}

impl Service<RpcRequest> for RpcService {
    type Response = Reply;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Reply, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: RpcRequest) -> Self::Future {
        let service = self.clone();
        Box::pin(async move { Ok(service.answer(request).await) })
    }
}

impl fmt::Debug for RpcService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Methods(methods) => f.debug_tuple("RpcService").field(methods).finish(),
            Inner::Layered(_) => f.debug_struct("RpcService").finish_non_exhaustive(),
        }
    }
}

/// A layered service without its type, called through a shared reference.
trait Layered: Send + Sync {
    fn answer(&self, request: RpcRequest) -> BoxFuture<'static, Reply>;
}

impl<S> Layered for S
where
    S: Service<RpcRequest, Response = Reply, Error = Infallible> + Clone + Send + Sync + 'static,
    S::Future: Send,
{
    fn answer(&self, request: RpcRequest) -> BoxFuture<'static, Reply> {
        // the clone that becomes ready is the one that is called
        let mut service = self.clone();
        Box::pin(async move {
            let Ok(()) = poll_fn(|cx| service.poll_ready(cx)).await;
            let Ok(reply) = service.call(request).await;
            reply
        })
    }
}
