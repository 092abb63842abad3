//! The builder: what is served, and how.

use std::fmt;
use std::sync::Arc;

use tower_layer::{Identity, Layer, Stack};
use tower_service::Service;
use xmlrpc_core::rpc::{Dispatch, Method, Reply};
use xmlrpc_core::{Dialect, ReadOptions, Value};

use crate::error::BuildError;
use crate::http::{HttpSettings, Paths, Routes};
use crate::middleware::{Health, LayerError, health};
use crate::rpc::context;
use crate::rpc::work::Work;
use crate::rpc::{Answer, Handler, Returned, RpcRequest, RpcService, RpcSettings};
use crate::serve::ServeOptions;
use crate::services::Services;

/// Builds and runs an XML-RPC server: methods, layers and settings.
///
/// Starts with no methods and with defaults that suit a server on the internet; the
/// [crate's documentation](crate#limits) lists them.
///
/// [`bind`](Self::bind), [`serve`](Self::serve) and [`into_service`](Self::into_service) report all
/// mistakes together, such as two methods of one name.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
/// use xmlrpc_server::{Server, middleware::Trace};
///
/// #[tokio::main]
/// async fn main() -> std::io::Result<()> {
///     Server::new()
///         .method("add", |a: i32, b: i32| a + b)
///         .layer(Trace::new())
///         .max_body(16 * 1024 * 1024) // bytes of a request
///         .call_timeout(Duration::from_secs(30))
///         .max_connections(1_000)
///         .serve("127.0.0.1:8000")
///         .await
/// }
/// ```
#[must_use = "a server does nothing until it is served"]
pub struct Server<H = Identity> {
    /// At its own path.
    services: Services,
    /// At other paths.
    at: Vec<(String, Services)>,
    paths: Paths,
    pub(crate) http: HttpSettings,
    pub(crate) rpc: RpcSettings,
    /// Where load balancers ask.
    health: Vec<String>,
    /// What shows before anything is built.
    errors: BuildError,
    options: ServeOptions,
    /// Around the HTTP service.
    http_layer: H,
}

/// A server whose methods are in their tables.
pub(crate) struct Built<H> {
    pub(crate) routes: Routes,
    pub(crate) http: HttpSettings,
    pub(crate) rpc: RpcSettings,
    pub(crate) options: ServeOptions,
    pub(crate) http_layer: H,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            services: Services::new(),
            at: Vec::new(),
            paths: Paths::Default,
            http: HttpSettings::default(),
            rpc: RpcSettings::default(),
            health: Vec::new(),
            errors: BuildError::new(),
            options: ServeOptions::default(),
            http_layer: Identity::new(),
        }
    }
}

impl Server {
    /// Makes a server without methods.
    pub fn new() -> Self {
        Self::default()
    }
}

impl<H> Server<H> {
    /// Serves the methods of `service`, next to those that are there already.
    ///
    /// [`#[xmlrpc_service]`](macro@xmlrpc_core::xmlrpc_service) makes such services; an
    /// `Arc` of one is one too. Every name may be served only once.
    ///
    /// A method that is not `async` runs on a thread of the runtime, as it is, and keeps other
    /// calls from being answered for as long as it takes. One that blocks says so:
    /// `#[xmlrpc(blocking)]` ([`blocking_threads`](Self::blocking_threads)).
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::xmlrpc_service;
    /// use xmlrpc_server::Server;
    ///
    /// struct Calculator;
    ///
    /// #[xmlrpc_service(prefix = "calc.")]
    /// impl Calculator {
    ///     fn add(&self, a: i32, b: i32) -> i32 {
    ///         a + b
    ///     }
    /// }
    ///
    /// let server = Server::new().service(Calculator);
    /// ```
    pub fn service(self, service: impl Dispatch) -> Self {
        self.map_services(|services| services.service(service))
    }

    /// Serves the methods of `service` with `prefix` before their names, such as `v2.`.
    ///
    /// The same service can be served under several prefixes; an `Arc` of it shares its state.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::Arc;
    /// use xmlrpc_core::xmlrpc_service;
    /// use xmlrpc_server::Server;
    ///
    /// struct Calculator;
    ///
    /// #[xmlrpc_service]
    /// impl Calculator {
    ///     fn add(&self, a: i32, b: i32) -> i32 {
    ///         a + b
    ///     }
    /// }
    ///
    /// let calculator = Arc::new(Calculator);
    /// // serves `add` and `calc.add`
    /// let server = Server::new()
    ///     .service(Arc::clone(&calculator))
    ///     .service_at("calc.", calculator);
    /// ```
    pub fn service_at(self, prefix: impl Into<String>, service: impl Dispatch) -> Self {
        self.map_services(|services| services.service_at(prefix, service))
    }

    /// Serves a function or closure of up to 16 parameters, asynchronous or not.
    ///
    /// A function that is not asynchronous runs on a thread of the runtime. If it takes long (reads
    /// files, computes, sleeps), other calls wait: make it [blocking](Self::blocking_threads).
    ///
    /// Its types are its signature: they decide what is read from a call and what
    /// `system.methodSignature` says. So write out the types of a closure's parameters: without
    /// them the compiler reports "type annotations needed". They own their data: `String`, not
    /// `&str`. A first parameter of type
    /// [`Context`](xmlrpc_core::rpc::Context) is not part of it: it has the user, the headers and
    /// the address of the caller ([`ContextExt`](crate::ContextExt)). Pass a [`Method`] instead of
    /// a name to add documentation or names of parameters.
    ///
    /// The closure is called many times, on any thread. What it captures is `Send` and `Sync`: an
    /// `Arc`, not an `Rc`; a `Mutex` or an atomic, not a `Cell`. The future of a call takes a clone
    /// with it: `move |…| { let db = db.clone(); async move { … } }`. An `async move |…|` that
    /// captures lends what it has to its futures: the compiler says that it "does not implement
    /// `Fn`".
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::{Fault, rpc::Method};
    /// use xmlrpc_server::Server;
    ///
    /// let server = Server::new()
    ///     .method("add", |a: i32, b: i32| a + b)
    ///     .method("sleep", |seconds: f64| async move {
    ///         let duration = std::time::Duration::try_from_secs_f64(seconds)
    ///             .map_err(|error| Fault::new(1, error.to_string()))?;
    ///         tokio::time::sleep(duration).await;
    ///         Ok::<(), Fault>(())
    ///     })
    ///     .method(Method::new("pi").with_doc("A circle's."), || std::f64::consts::PI);
    /// ```
    ///
    /// Counts the calls:
    ///
    /// ```
    /// use std::sync::Arc;
    /// use std::sync::atomic::{AtomicU32, Ordering};
    /// use xmlrpc_server::Server;
    ///
    /// let calls = Arc::new(AtomicU32::new(0));
    /// let server = Server::new().method("count", move || {
    ///     let calls = Arc::clone(&calls);
    ///     async move { calls.fetch_add(1, Ordering::Relaxed) + 1 }
    /// });
    /// ```
    pub fn method<Marker: 'static>(
        self,
        name: impl Into<Method>,
        handler: impl Handler<Marker>,
    ) -> Self {
        self.map_services(|services| services.method(name, handler))
    }

    /// Handles calls to every name that has no method; without a fallback, such calls get the
    /// fault [`METHOD_NOT_FOUND`](xmlrpc_core::Fault::METHOD_NOT_FOUND).
    ///
    /// The function gets the name and the parameters. Like that of a [method](Self::method) it is
    /// asynchronous or not, and returns a value or a `Result`.
    /// [`fallback_service`](Self::fallback_service) leaves the parameters encoded. A second fallback
    /// replaces the first. `system.listMethods` does not list what a fallback handles.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::Fault;
    /// use xmlrpc_server::Server;
    ///
    /// let server = Server::new().fallback(|name, params| async move {
    ///     match name.strip_prefix("echo.") {
    ///         Some(_) => Ok(params),
    ///         None => Err(Fault::method_not_found(&name)),
    ///     }
    /// });
    /// ```
    pub fn fallback<F, R, Wait>(self, fallback: F) -> Self
    where
        F: Fn(String, Vec<Value>) -> R + Send + Sync + 'static,
        R: Returned<Wait>,
        Wait: Answer<R> + 'static,
    {
        self.map_services(|services| services.fallback(fallback))
    }

    /// Handles calls to every name that has no method, with their parameters as they came.
    ///
    /// For gateways and services written by hand: `service` gets the whole call; its list of
    /// methods is ignored. Replaces an earlier fallback.
    ///
    /// # Examples
    ///
    /// Passes everything else on to another service, name and parameters unread:
    ///
    /// ```
    /// use xmlrpc_core::xmlrpc_service;
    /// use xmlrpc_server::Server;
    ///
    /// struct Old;
    ///
    /// #[xmlrpc_service]
    /// impl Old {
    ///     fn add(&self, a: i32, b: i32) -> i32 {
    ///         a + b
    ///     }
    /// }
    ///
    /// let server = Server::new().method("ping", || "pong").fallback_service(Old);
    /// ```
    pub fn fallback_service(self, service: impl Dispatch) -> Self {
        self.map_services(|services| services.fallback_service(service))
    }

    /// Puts a tower layer around every call.
    ///
    /// The layer sees an [`RpcRequest`]: the method's name, the HTTP headers, the peer. Every
    /// entry of a `system.multicall` passes it as a request of its own (the `system.multicall`
    /// itself does not), so what is refused or counted for single calls is refused or counted in
    /// a batch. A request that is not an XML-RPC call does not get here. As in axum, a layer that is added
    /// later is around those that were added before; all of them are around every method,
    /// whether it is added before or after.
    ///
    /// Layers around the HTTP service (compression, tracing, CORS, …) go around the router or the
    /// [service](Self::into_service).
    ///
    /// # Examples
    ///
    /// ```
    /// use tower::{ServiceExt, layer::layer_fn, service_fn};
    /// use xmlrpc_core::{Fault, rpc::Reply};
    /// use xmlrpc_server::{RpcRequest, RpcService, Server};
    ///
    /// let auth = layer_fn(|inner: RpcService| {
    ///     service_fn(move |request: RpcRequest| {
    ///         let inner = inner.clone();
    ///         async move {
    ///             let public = request.method() == "ping";
    ///             if public || request.headers().contains_key("x-api-key") {
    ///                 inner.oneshot(request).await
    ///             } else {
    ///                 Ok(Reply::fault(Fault::new(401, "an API key is required")))
    ///             }
    ///         }
    ///     })
    /// });
    /// let server = Server::new().method("ping", || "pong").layer(auth);
    /// ```
    pub fn layer<L, M>(self, layer: L) -> Self
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
        self.map_services(|services| services.layer(layer))
    }

    /// Serves other methods at another path, such as `/admin`.
    ///
    /// `services` has methods, layers and introspection of its own. Sockets, limits, the dialect
    /// and layers around HTTP are those of the server.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_server::{Server, Services};
    ///
    /// // `ping` at `/` and `/RPC2`, `restart` at `/admin`
    /// let server = Server::new()
    ///     .method("ping", || "pong")
    ///     .at("/admin", Services::new().method("restart", || true));
    /// ```
    pub fn at(mut self, path: impl Into<String>, services: Services) -> Self {
        self.at.push((path.into(), services));
        self
    }

    /// Copies extensions of type `T` from the HTTP request into the
    /// [`Context`](xmlrpc_core::rpc::Context).
    ///
    /// Use it for values that HTTP layers of other crates put into a request, such as the user of
    /// an authentication layer. Layers of this crate, and those that use
    /// [`context_mut`](crate::context_mut), do not need it.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::rpc::Context;
    /// use xmlrpc_server::Server;
    ///
    /// #[derive(Clone)]
    /// struct User(String);
    ///
    /// let server = Server::new()
    ///     .method("whoami", |cx: Context| cx.get::<User>().map(|user| user.0.clone()))
    ///     .forward::<User>();
    /// ```
    pub fn forward<T: Clone + Send + Sync + 'static>(mut self) -> Self {
        self.http.forwards.push(context::forward::<T>);
        self
    }

    /// Trusts the `X-Forwarded-For` header of proxies in these networks.
    ///
    /// [`ContextExt::client_addr`](crate::ContextExt::client_addr) is then the last address in
    /// their `X-Forwarded-For` that is not one of theirs. Networks are `10.0.0.0/8`, `fd00::/8`, an
    /// address, or `unix:` for everything that connects by a Unix socket. Default: none, since
    /// anybody can send such a header.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::rpc::Context;
    /// use xmlrpc_server::{ContextExt, Server};
    ///
    /// let server = Server::new()
    ///     .method("ip", |cx: Context| cx.client_addr().map(|client| client.to_string()))
    ///     .trusted_proxies(["127.0.0.1", "10.0.0.0/8"]);
    /// ```
    pub fn trusted_proxies<N: AsRef<str>>(mut self, networks: impl IntoIterator<Item = N>) -> Self {
        let mut mistakes = Vec::new();
        self.http.proxies.add(networks, &mut mistakes);
        let errors = &mut self.errors;
        mistakes.iter().for_each(|it| errors.unusable_network(it));
        self
    }

    /// Answers load balancers at this path, such as `/healthz`: `ok`, or status 503 when the
    /// server is about to stop.
    ///
    /// It adds the [HTTP layer](Self::http_layer) [`health`]: layers that were added before, such
    /// as authentication, do not apply to it. A router made by `into_router` does not have this
    /// path: add a route of axum's there.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use xmlrpc_server::Server;
    ///
    /// let server = Server::new()
    ///     .method("ping", || "pong")
    ///     .health("/healthz")
    ///     .drain_delay(Duration::from_secs(5));
    /// ```
    pub fn health(mut self, path: impl Into<String>) -> Server<Stack<H, Health>> {
        let path = path.into();
        self.health.push(path.clone());
        self.http_layer(health(path))
    }

    /// Serves calls at this path, such as `/xmlrpc`; called again, at one more.
    ///
    /// Default: `/` and `/RPC2`, the paths of Python's server. The query does not matter. Other
    /// paths get status 404.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.paths.add(path.into());
        self
    }

    /// Serves calls at every path.
    pub fn any_path(mut self) -> Self {
        self.paths = Paths::Any;
        self
    }

    /// Sets whether the `Content-Type` of requests is checked. Default: yes.
    ///
    /// `text/xml`, `application/xml`, `…+xml` and a missing header pass, others get status 415.
    /// This also keeps foreign web pages from calling methods with their visitors' browsers: do
    /// not switch it off where cookies or addresses authenticate.
    pub fn check_content_type(mut self, check: bool) -> Self {
        self.http.check_content_type = check;
        self
    }

    /// Serves `system.listMethods`, `system.methodSignature`, `system.methodHelp`,
    /// `system.getCapabilities` and `system.describeMethods`. Default: yes.
    pub fn introspection(self, introspection: bool) -> Self {
        self.map_services(|services| services.introspection(introspection))
    }

    /// Sets whether there is `system.multicall`. Default: yes, for up to 256 calls
    /// ([`Limits::max_multicall`](xmlrpc_core::Limits::max_multicall)).
    pub fn multicall(mut self, multicall: bool) -> Self {
        self.rpc.multicall = multicall;
        self
    }

    /// Serves a [page](crate::Docs) that explains the methods, at `/docs`. Default: none.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_server::{Docs, Server};
    ///
    /// let server = Server::new()
    ///     .method("add", |a: i32, b: i32| a + b)
    ///     .docs(Docs::new().title("Calculator"));
    /// ```
    #[cfg(feature = "docs")]
    #[cfg_attr(docsrs, doc(cfg(feature = "docs")))]
    pub fn docs(self, docs: crate::docs::Docs) -> Self {
        self.map_services(|services| services.docs(docs))
    }

    /// Sets how strictly requests are read, and within which limits. Default:
    /// [`ReadOptions::strict`].
    pub fn read_options(mut self, options: ReadOptions) -> Self {
        self.rpc.reading = options;
        self
    }

    /// Sets how responses are written. Default: [`Dialect::default`], which Python's client reads.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.rpc.dialect = dialect;
        self
    }

    /// Logs the first `limit` bytes of every request's and response's document, at level TRACE.
    /// Default: no document is logged.
    ///
    /// **Documents hold secrets**: passwords, tokens and personal data that callers send, and what
    /// methods return. Switch it on to look for a fault, and not where logs are kept or passed on.
    ///
    /// Line breaks and control characters are escaped, and documents are shown without their
    /// compression. Requests that are refused before they are read whole are not logged.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_server::Server;
    ///
    /// let mut server = Server::new().method("ping", || "pong");
    /// if std::env::var_os("LOG_BODIES").is_some() {
    ///     server = server.log_bodies(4096);
    /// }
    /// ```
    pub fn log_bodies(mut self, limit: usize) -> Self {
        self.http.log_bodies = Some(limit);
        self
    }

    pub(crate) fn map_options(mut self, set: impl FnOnce(ServeOptions) -> ServeOptions) -> Self {
        self.options = set(self.options);
        self
    }

    pub(crate) fn map_http_layer<M>(self, wrap: impl FnOnce(H) -> M) -> Server<M> {
        Server {
            services: self.services,
            at: self.at,
            health: self.health,
            errors: self.errors,
            paths: self.paths,
            http: self.http,
            rpc: self.rpc,
            options: self.options,
            http_layer: wrap(self.http_layer),
        }
    }

    fn map_services(mut self, map: impl FnOnce(Services) -> Services) -> Self {
        self.services = map(self.services);
        self
    }

    pub(crate) fn build(self) -> Result<Built<H>, BuildError> {
        let Self {
            services,
            at,
            paths,
            http,
            rpc,
            health,
            mut errors,
            options,
            http_layer,
        } = self;
        paths.check(&mut errors);
        let work = Arc::new(Work::new(&rpc.work));
        let path = paths.shown();
        let default = services.build(path, &http, &rpc, &work, &mut errors);
        let mut routes = Routes::new(paths, default);
        for (path, services) in at {
            let mount = services.build(&path, &http, &rpc, &work, &mut errors);
            routes.add(path, mount, &mut errors);
        }
        #[cfg(feature = "docs")]
        routes.check_pages(&mut errors);
        routes.check_health(&health, &mut errors);
        http.check(&mut errors);
        rpc.check(&mut errors);
        let mistakes = options.mistakes().into_iter();
        mistakes.for_each(|mistake| errors.serving(mistake));
        errors.check()?;
        Ok(Built {
            routes,
            http,
            rpc,
            options,
            http_layer,
        })
    }
}

impl<H> fmt::Debug for Server<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("services", &self.services)
            .field("at", &self.at)
            .field("http", &self.http)
            .field("rpc", &self.rpc)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
