//! A layer from a function.

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::rpc::{BoxFuture, Reply};

use crate::rpc::{RpcRequest, RpcService};

/// Makes a layer for [`Server::layer`](crate::Server::layer) from an asynchronous function.
///
/// The function gets each call as an [`RpcRequest`], and [`Next`], which runs the call: it can
/// answer in its place, change the request, and look at the reply. A `Result<Reply, Fault>` can be
/// returned as well as a [`Reply`].
///
/// # Examples
///
/// Refuses calls without a key:
///
/// ```
/// use xmlrpc_core::Fault;
/// use xmlrpc_core::rpc::Reply;
/// use xmlrpc_server::middleware::{Next, from_fn};
/// use xmlrpc_server::{RpcRequest, Server};
///
/// async fn with_key(request: RpcRequest, next: Next) -> Result<Reply, Fault> {
///     if request.method() != "ping" && !request.headers().contains_key("x-api-key") {
///         return Err(Fault::new(401, "an API key is required"));
///     }
///     Ok(next.run(request).await)
/// }
///
/// let server = Server::new().method("ping", || "pong").layer(from_fn(with_key));
/// ```
///
/// A closure clones what it captures for each call, since the future outlives the call of the
/// closure:
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use xmlrpc_server::{Server, middleware::from_fn};
///
/// let calls = Arc::new(AtomicUsize::new(0));
/// let count = Arc::clone(&calls);
/// let server = Server::new().method("ping", || "pong").layer(from_fn(move |request, next| {
///     let calls = Arc::clone(&count);
///     async move {
///         calls.fetch_add(1, Ordering::Relaxed);
///         next.run(request).await
///     }
/// }));
/// ```
pub fn from_fn<F, Fut>(function: F) -> FromFn
where
    F: Fn(RpcRequest, Next) -> Fut + Send + Sync + 'static,
    Fut: Future<Output: Into<Reply>> + Send + 'static,
{
    FromFn(Arc::new(move |request, next| {
        let reply = function(request, next);
        Box::pin(async move { Ok(reply.await.into()) })
    }))
}

/// Runs the rest of a call: the layers inside one made by [`from_fn`], and the method.
#[derive(Clone, Debug)]
pub struct Next(RpcService);

impl Next {
    /// Runs the layers inside, and the method.
    pub async fn run(self, request: RpcRequest) -> Reply {
        self.0.dispatch(request).await
    }
}

/// The layer that [`from_fn`] makes.
#[derive(Clone)]
pub struct FromFn(Arc<Function>);

/// The function itself: without its type, a mistake in it is one where it is made a layer, and not one
/// more where the layer is used.
type Function = dyn Fn(RpcRequest, Next) -> ReplyFuture + Send + Sync;

type ReplyFuture = BoxFuture<'static, Result<Reply, Infallible>>;

impl fmt::Debug for FromFn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FromFn").finish_non_exhaustive()
    }
}

impl Layer<RpcService> for FromFn {
    type Service = FromFnService;

    fn layer(&self, inner: RpcService) -> FromFnService {
        FromFnService {
            function: Arc::clone(&self.0),
            inner,
        }
    }
}

/// The service of a layer made by [`from_fn`].
#[derive(Clone)]
pub struct FromFnService {
    function: Arc<Function>,
    inner: RpcService,
}

impl fmt::Debug for FromFnService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FromFnService").finish_non_exhaustive()
    }
}

impl Service<RpcRequest> for FromFnService {
    type Response = Reply;
    type Error = Infallible;
    type Future = ReplyFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: RpcRequest) -> ReplyFuture {
        (self.function)(request, Next(self.inner.clone()))
    }
}
