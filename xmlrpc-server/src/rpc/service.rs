//! One call at a time, as a tower service: where layers see the method's name.

use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_service::Service;
use xmlrpc_core::rpc::{BoxFuture, Method, Reply};

use crate::middleware::LayerError;
use crate::rpc::maybe_boxed::MaybeBoxed;
use crate::rpc::work::within;
use crate::rpc::{Catalog, Methods, RpcRequest, panic};

/// Runs the methods of a server: a tower [`Service`] of [`RpcRequest`]s.
///
/// A layer added with [`Server::layer`](crate::Server::layer) wraps it.
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
    pub(crate) fn layered<S, M>(service: S, catalog: Arc<Catalog>) -> Self
    where
        S: Service<RpcRequest, Response = Reply, Error: LayerError<M>>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send,
        M: 'static,
    {
        Self(Inner::Layered(Arc::new(Outermost {
            service,
            catalog,
            error: PhantomData,
        })))
    }

    /// Returns the description of a method by its name or alias, for layers.
    ///
    /// # Examples
    ///
    /// A layer that refuses methods that are deprecated:
    ///
    /// ```
    /// use tower::{ServiceExt, layer::layer_fn, service_fn};
    /// use xmlrpc_core::{Fault, rpc::Reply};
    /// use xmlrpc_server::{RpcRequest, RpcService, Server};
    ///
    /// let up_to_date = layer_fn(|inner: RpcService| {
    ///     service_fn(move |request: RpcRequest| {
    ///         let inner = inner.clone();
    ///         async move {
    ///             match inner.method(request.method()) {
    ///                 Some(method) if method.deprecated().is_some() => {
    ///                     Ok(Reply::fault(Fault::new(410, "gone")))
    ///                 }
    ///                 _ => inner.oneshot(request).await,
    ///             }
    ///         }
    ///     })
    /// });
    /// let server = Server::new().method("ping", || "pong").layer(up_to_date);
    /// ```
    #[must_use]
    pub fn method(&self, name: &str) -> Option<&Method> {
        self.catalog().get(name).map(|entry| &entry.method)
    }

    pub(crate) fn catalog(&self) -> &Arc<Catalog> {
        match &self.0 {
            Inner::Methods(methods) => &methods.catalog,
            Inner::Layered(service) => service.catalog(),
        }
    }

    pub(crate) fn dispatch(
        &self,
        request: RpcRequest,
    ) -> MaybeBoxed<'_, impl Future<Output = Reply> + Send> {
        match &self.0 {
            Inner::Methods(methods) => {
                let (call, cx) = request.into_parts();
                let running = methods.dispatch(call, cx);
                MaybeBoxed::Plain { running }
            }
            Inner::Layered(service) => MaybeBoxed::boxed(dispatch_layered(&**service, request)),
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
        Box::pin(async move { Ok(service.dispatch(request).await) })
    }
}

impl fmt::Debug for RpcService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RpcService").field(self.catalog()).finish()
    }
}

/// Here it is a layer that could panic or take too long: the methods are seen to inside.
async fn dispatch_layered(service: &dyn Layered, request: RpcRequest) -> Reply {
    let method = request.method().to_owned();
    let deadline = request.context().deadline();
    let running = || within(deadline, service.dispatch(&method, request));
    panic::caught(&method, running).await
}

/// A layered service without its type, called through a shared reference.
trait Layered: Send + Sync {
    fn dispatch<'a>(&self, method: &'a str, request: RpcRequest) -> BoxFuture<'a, Reply>;

    fn catalog(&self) -> &Arc<Catalog>;
}

/// What the last layer made.
struct Outermost<S, M> {
    service: S,
    catalog: Arc<Catalog>,
    error: PhantomData<fn() -> M>,
}

impl<S, M> Layered for Outermost<S, M>
where
    S: Service<RpcRequest, Response = Reply, Error: LayerError<M>> + Clone + Send + Sync + 'static,
    S::Future: Send,
{
    fn dispatch<'a>(&self, method: &'a str, request: RpcRequest) -> BoxFuture<'a, Reply> {
        // the clone that becomes ready is the one that is called
        let mut service = self.service.clone();
        Box::pin(async move {
            let fault = |error: S::Error| error.into_fault(method);
            match poll_fn(|cx| service.poll_ready(cx).map_err(fault)).await {
                Ok(()) => Reply::from(service.call(request).await.map_err(fault)),
                Err(fault) => Reply::fault(fault),
            }
        })
    }

    fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }
}
