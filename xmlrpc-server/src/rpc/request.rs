//! A call on its way to its method.

use std::net::SocketAddr;
use std::sync::Arc;

use http::request::Parts;
use http::{Extensions, HeaderMap};
use xmlrpc_core::Dialect;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::Context;

/// A call on its way to its method, with the HTTP request that it came in.
///
/// This is what layers added with [`Server::layer`](crate::Server::layer) see. An entry of
/// `system.multicall` is such a request of its own, with a copy of the HTTP request's head.
#[derive(Clone, Debug)]
pub struct RpcRequest {
    call: Call<'static>,
    parts: Parts,
    peer: Option<SocketAddr>,
    context: Context,
}

impl RpcRequest {
    pub(crate) fn new(call: Call<'static>, parts: Parts, peer: Option<SocketAddr>) -> Self {
        Self {
            call,
            parts,
            peer,
            context: Context::new(),
        }
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

    /// What travels beside the call.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// The same, to put something in that the method will find there.
    #[must_use]
    pub fn context_mut(&mut self) -> &mut Context {
        &mut self.context
    }

    /// The call, and what travels beside it.
    pub(crate) fn into_parts(self) -> (Call<'static>, Context) {
        (self.call, self.context)
    }

    /// The same request, to be answered in this dialect.
    pub(crate) fn answered_in(self, dialect: Arc<Dialect>) -> Self {
        Self {
            context: self.context.with_dialect(dialect),
            ..self
        }
    }

    /// The same head with another call.
    pub(crate) fn with_call(&self, call: Call<'static>) -> Self {
        Self {
            call,
            parts: self.parts.clone(),
            peer: self.peer,
            context: self.context.clone(),
        }
    }
}
