//! Methods of one path.

use std::fmt;
use std::sync::Arc;

use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::Value;
use xmlrpc_core::rpc::{Dispatch, Method, Reply};

#[cfg(feature = "docs")]
use crate::docs::Docs;
use crate::error::BuildError;
use crate::http::{HttpSettings, Mount};
use crate::middleware::LayerError;
use crate::rpc::work::Work;
use crate::rpc::{
    Answer, Catalog, Closure, Fallback, Handler, Methods, Prefixed, Returned, RpcRequest,
    RpcService, RpcSettings,
};
use crate::system::{self, Introspection};

/// Collects the methods of one path, for [`Server::at`](crate::Server::at).
///
/// A [`Server`](crate::Server) has the same methods, which are documented there with examples.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::{Server, Services};
///
/// let server = Server::new()
///     .method("ping", || "pong")
///     .at("/admin", Services::new().method("restart", || true));
/// ```
#[must_use = "services do nothing until a server serves them"]
pub struct Services {
    services: Vec<Arc<dyn Dispatch>>,
    fallback: Option<Arc<dyn Dispatch>>,
    /// Innermost first.
    layers: Vec<Box<dyn FnOnce(RpcService) -> RpcService + Send + Sync>>,
    introspection: bool,
    #[cfg(feature = "docs")]
    docs: Option<Docs>,
    /// What shows before anything is built.
    errors: BuildError,
}

impl Default for Services {
    fn default() -> Self {
        Self {
            services: Vec::new(),
            fallback: None,
            layers: Vec::new(),
            introspection: true,
            #[cfg(feature = "docs")]
            docs: None,
            errors: BuildError::new(),
        }
    }
}

impl Services {
    /// Makes a set without methods.
    pub fn new() -> Self {
        Self::default()
    }

    /// Serves the methods of `service`, as [`Server::service`](crate::Server::service).
    pub fn service(mut self, service: impl Dispatch) -> Self {
        self.services.push(Arc::new(service));
        self
    }

    /// Serves the methods of `service` with a prefix, as
    /// [`Server::service_at`](crate::Server::service_at).
    pub fn service_at(mut self, prefix: impl Into<String>, service: impl Dispatch) -> Self {
        let prefix = prefix.into();
        // one mistake, not one for each method
        if let Err(reason) = Method::check_name(&format!("{prefix}x")) {
            self.errors.unusable_prefix(&prefix, reason);
            return self;
        }
        self.service(Prefixed::new(prefix, service))
    }

    /// Serves a function or closure, as [`Server::method`](crate::Server::method).
    pub fn method<Marker: 'static>(
        self,
        name: impl Into<Method>,
        handler: impl Handler<Marker>,
    ) -> Self {
        self.service(Closure::new(name.into(), handler))
    }

    /// Handles calls to every name that has no method, as
    /// [`Server::fallback`](crate::Server::fallback).
    pub fn fallback<F, R, Wait>(self, fallback: F) -> Self
    where
        F: Fn(String, Vec<Value>) -> R + Send + Sync + 'static,
        R: Returned<Wait>,
        Wait: Answer<R> + 'static,
    {
        self.fallback_service(Fallback::new(fallback))
    }

    /// Handles calls to every name that has no method, with their parameters as they came, as
    /// [`Server::fallback_service`](crate::Server::fallback_service).
    pub fn fallback_service(mut self, service: impl Dispatch) -> Self {
        self.fallback = Some(Arc::new(service));
        self
    }

    /// Puts a tower layer around every call at this path, as
    /// [`Server::layer`](crate::Server::layer).
    pub fn layer<L, M>(mut self, layer: L) -> Self
    where
        L: Layer<RpcService> + Send + Sync + 'static,
        L::Service: Service<RpcRequest, Response = Reply, Error: LayerError<M>>
            + Clone
            + Send
            + Sync
            + 'static,
        <L::Service as Service<RpcRequest>>::Future: Send,
        M: 'static,
    {
        self.layers.push(Box::new(move |service| {
            let catalog = Arc::clone(service.catalog());
            RpcService::layered(layer.layer(service), catalog)
        }));
        self
    }

    /// Serves the methods that describe the others, as
    /// [`Server::introspection`](crate::Server::introspection).
    pub fn introspection(mut self, introspection: bool) -> Self {
        self.introspection = introspection;
        self
    }

    /// Serves a page that explains the methods, as [`Server::docs`](crate::Server::docs). Each
    /// page needs a [path](crate::Docs::at) of its own.
    #[cfg(feature = "docs")]
    #[cfg_attr(docsrs, doc(cfg(feature = "docs")))]
    pub fn docs(mut self, docs: Docs) -> Self {
        self.docs = Some(docs);
        self
    }

    /// The methods in their table, with the layers around them; what is wrong goes to `errors`.
    /// `path` is where a page says that calls go.
    pub(crate) fn build(
        self,
        path: &str,
        http: &HttpSettings,
        rpc: &RpcSettings,
        work: &Arc<Work>,
        errors: &mut BuildError,
    ) -> Mount {
        errors.append(self.errors);
        let built_in = system::built_in(self.introspection, rpc.multicall);
        let catalog = Arc::new(Catalog::new(
            &self.services,
            &built_in,
            rpc.reading.limits.max_method_name,
            errors,
        ));
        #[cfg(feature = "docs")]
        let page = self.docs.map(|docs| {
            let mistakes = docs.mistakes(self.introspection, http.check_content_type);
            mistakes.for_each(|mistake| errors.docs(mistake));
            Arc::new(docs.build(catalog.description(), path))
        });
        #[cfg(not(feature = "docs"))]
        let _ = (path, http);
        let introspection = self
            .introspection
            .then(|| Introspection::new(Arc::clone(&catalog), rpc));
        let methods = Methods {
            catalog,
            services: self.services,
            introspection,
            fallback: self.fallback,
            work: Arc::clone(work),
        };
        let layers = self.layers.into_iter();
        Mount {
            rpc: layers.fold(RpcService::new(methods), |service, layer| layer(service)),
            #[cfg(feature = "docs")]
            page,
        }
    }
}

impl fmt::Debug for Services {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let methods = self.services.iter().flat_map(|service| service.methods());
        let names: Vec<&str> = methods.map(Method::name).collect();
        f.debug_struct("Services")
            .field("methods", &names)
            .field("layers", &self.layers.len())
            .field("introspection", &self.introspection)
            .finish_non_exhaustive()
    }
}
