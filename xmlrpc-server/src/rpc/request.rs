//! A call on its way to its method.

use std::net::SocketAddr;
use std::sync::LazyLock;

use http::HeaderMap;
use http::request::Parts;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::Context;

use crate::rpc::ContextExt as _;

/// Holds a call on its way to its method, and its [`Context`].
///
/// Layers added with [`Server::layer`](crate::Server::layer) see it. Each entry of
/// `system.multicall` is such a request of its own, with a copy of the context.
///
/// # Examples
///
/// Puts the user into the context:
///
/// ```
/// use xmlrpc_core::rpc::Context;
/// use xmlrpc_server::{Server, middleware::from_fn};
///
/// #[derive(Clone)]
/// struct User(String);
///
/// let server = Server::new()
///     .method("whoami", |cx: Context| cx.get::<User>().map(|user| user.0.clone()))
///     .layer(from_fn(async |mut request, next| {
///         let user = request.headers().get("x-user").and_then(|user| user.to_str().ok());
///         if let Some(user) = user.map(str::to_owned) {
///             request.context_mut().insert(User(user));
///         }
///         next.run(request).await
///     }));
/// ```
#[derive(Clone, Debug)]
pub struct RpcRequest {
    call: Call<'static>,
    context: Context,
}

impl RpcRequest {
    /// Makes a request of a call and its context, for tests of layers.
    #[must_use]
    pub fn new(call: Call<'static>, context: Context) -> Self {
        Self { call, context }
    }

    /// Returns the name of the method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.call.method()
    }

    /// Returns the call, whose parameters have yet to be read.
    #[must_use]
    pub fn call(&self) -> &Call<'static> {
        &self.call
    }

    /// Returns the context of the call.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Returns the context of the call, to insert values for the method.
    #[must_use]
    pub fn context_mut(&mut self) -> &mut Context {
        &mut self.context
    }

    /// Returns the headers of the HTTP request; none if it did not come over HTTP.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts().headers
    }

    /// Returns the head of the HTTP request: its URI, version, headers and extensions. That of an
    /// empty request if it did not come over HTTP.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        static NONE: LazyLock<Parts> = LazyLock::new(|| http::Request::new(()).into_parts().0);
        self.context.parts().unwrap_or_else(|| &NONE)
    }

    /// Returns the address of the peer, as [`ContextExt::peer`](crate::ContextExt::peer).
    #[must_use]
    pub fn peer(&self) -> Option<SocketAddr> {
        self.context.peer()
    }

    /// Takes the request apart.
    #[must_use]
    pub fn into_parts(self) -> (Call<'static>, Context) {
        (self.call, self.context)
    }

    /// The same context with another call.
    pub(crate) fn with_call(&self, call: Call<'static>) -> Self {
        Self {
            call,
            context: self.context.clone(),
        }
    }
}
