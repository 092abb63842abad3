//! The asynchronous client.

use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use serde_core::{Serialize, de::DeserializeOwned};
use tokio::time::Instant;
use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::message::{self, Additions};
use xmlrpc_core::rpc::{Batch, BoxFuture, Caller, Method, RawCaller};
use xmlrpc_core::value::RawValue;
use xmlrpc_core::{CallError, Dialect, Error, Fault, ReadOptions, XmlRpcFault};

use crate::call::{self, CallRequest, CallService, ResponseFuture, Wrap};
use crate::config::{Config, MethodName};
use crate::error::BoxError;
use crate::exchange::{self, HttpCalls};
use crate::future::CallFuture;
use crate::header;
use crate::response::CallResponse;
use crate::transport::{Http, HttpService};

/// Calls the methods of one server.
///
/// Pass it to a generated client, or use [`call`](Self::call) without one. A clone is cheap and
/// shares the connections, which are kept alive between calls.
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_client::Client;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::new("http://127.0.0.1:8000/")?;
/// let sum: i32 = client.call("add", (3, 5)).await?;
/// assert_eq!(sum, 8);
/// # Ok(())
/// # }
/// ```
///
/// # Why is there a type parameter?
///
/// `S` sends the HTTP requests. It is [`Http`] unless [`with_service`](Self::with_service) replaces
/// it, or [`http_layer`](Self::http_layer) wraps it.
///
/// # Panics
///
/// A call panics outside a tokio runtime with time and I/O. Over a service of your own, it needs
/// one only to wait: for connections of that service, and for the end of a
/// [`timeout`](crate::ClientBuilder::timeout).
#[derive(Clone)]
pub struct Client<S = Http> {
    service: S,
    config: Arc<Config>,
    /// Nothing costs nothing: without layers, calls go to the service as they are.
    layers: Option<Arc<Layers>>,
}

struct Layers {
    /// The innermost first.
    wraps: Vec<Wrap>,
    /// The service with all of them around it.
    service: CallService,
}

impl Layers {
    fn new<S: HttpService>(wraps: Vec<Wrap>, service: S) -> Option<Arc<Self>> {
        if wraps.is_empty() {
            return None;
        }
        let service = CallService::new(HttpCalls(service));
        Some(Arc::new(Self {
            service: wraps.iter().fold(service, |service, wrap| wrap(service)),
            wraps,
        }))
    }
}

impl<S: HttpService> Client<S> {
    pub(crate) fn from_parts(service: S, config: Config, wraps: Vec<Wrap>) -> Self {
        Self {
            layers: Layers::new(wraps, service.clone()),
            service,
            config: Arc::new(config),
        }
    }

    /// Calls a method by name; `params` is a tuple (or another sequence) of its parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use xmlrpc_client::Client;
    /// use xmlrpc_core::{Value, value};
    ///
    /// # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let sum: i32 = client.call("add", (3, 5)).await?;
    /// let any: Value = client.call("stats", (value!({"samples": [1, 2.5], "label": nil}),)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The future returns the fault of the server, or the error of the transport, of writing the
    /// parameters, or of reading the response.
    pub fn call<R, P>(&self, name: &str, params: P) -> CallFuture<R, Fault>
    where
        R: DeserializeOwned + Send,
        P: Serialize,
    {
        self.start(self.encode(name, &params))
    }

    /// Collects calls, to send them in one request as `system.multicall`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: xmlrpc_client::Client) -> Result<(), xmlrpc_core::CallError> {
    /// let batch = client.batch();
    /// let (sum, now) = (batch.call("add", (3, 5)), batch.call("now", ()));
    /// let mut response = batch.send().await?;
    /// let (sum, now): (i32, String) = (response.take(sum)?, response.take(now)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch(&self) -> Batch<'_, Self> {
        Batch::new(self)
    }

    /// Puts a layer around the calls: it sees the name of the method, whether it may be repeated,
    /// and the document, but nothing of HTTP.
    ///
    /// The layer that was added last is the outermost. [`from_fn`](crate::middleware::from_fn)
    /// turns a function into a layer.
    ///
    /// # Examples
    ///
    /// tower's own layers fit:
    ///
    /// ```
    /// use tower::limit::ConcurrencyLimitLayer;
    /// use xmlrpc_client::Client;
    ///
    /// let client = Client::new("http://127.0.0.1:8000/")?.layer(ConcurrencyLimitLayer::new(4));
    /// # let _ = client;
    /// # Ok::<(), xmlrpc_client::BuildError>(())
    /// ```
    #[must_use]
    pub fn layer<L>(self, layer: L) -> Self
    where
        L: Layer<CallService> + Send + Sync + 'static,
        L::Service: Service<CallRequest, Response = CallResponse, Error: Into<BoxError>>
            + Clone
            + Send
            + Sync
            + 'static,
        <L::Service as Service<CallRequest>>::Future: Send + 'static,
    {
        let mut wraps = self.wraps();
        wraps.push(call::wrap(layer));
        Self {
            layers: Layers::new(wraps, self.service.clone()),
            ..self
        }
    }

    /// Puts a layer around the HTTP requests, below the layers of calls.
    ///
    /// # Examples
    ///
    /// ```
    /// use http::Request;
    /// use tower::util::MapRequestLayer;
    /// use xmlrpc_client::{Body, Client};
    ///
    /// let client = Client::new("http://127.0.0.1:8000/")?.http_layer(MapRequestLayer::new(
    ///     |mut request: Request<Body>| {
    ///         request.headers_mut().insert("x-trace", "7".parse().expect("plain ASCII"));
    ///         request
    ///     },
    /// ));
    /// # let _ = client;
    /// # Ok::<(), xmlrpc_client::BuildError>(())
    /// ```
    #[must_use]
    pub fn http_layer<L>(self, layer: L) -> Client<L::Service>
    where
        L: Layer<S, Service: HttpService>,
    {
        let wraps = self.wraps();
        let service = layer.layer(self.service);
        Client {
            layers: Layers::new(wraps, service.clone()),
            service,
            config: self.config,
        }
    }

    fn wraps(&self) -> Vec<Wrap> {
        let layers = self.layers.as_ref();
        layers.map_or_else(Vec::new, |layers| layers.wraps.clone())
    }

    /// Returns a client that shares the connections but writes in another dialect, for example for
    /// one call.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use xmlrpc_core::Dialect;
    /// # async fn run(client: xmlrpc_client::Client) -> Result<(), xmlrpc_core::CallError> {
    /// let dialect = Dialect::homematic();
    /// let () = client.with_dialect(dialect).call("setValue", ("LEQ1:1", "STATE", true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_dialect(&self, dialect: Dialect) -> Self {
        self.with(|config| config.dialect = dialect)
    }

    /// Returns a client that shares the connections but uses this
    /// [`timeout`](crate::ClientBuilder::timeout), for example for one call.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        self.with(|config| config.timeout = timeout.into())
    }

    /// Returns a client that sends one more header, in place of any other of that name, for example
    /// for one call.
    ///
    /// The value is a text, a number or a [`HeaderValue`]. It is treated as a secret: no message
    /// and no log shows it.
    ///
    /// Every call fails with [`CallError::Encode`](xmlrpc_core::CallError::Encode) when the name or
    /// the value has characters that a header cannot have, or when the header is `content-length`
    /// or `transfer-encoding`. The error names the header, or the character that its name cannot
    /// have.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn run(client: xmlrpc_client::Client) {
    /// let id = 4711;
    /// let traced = client.with_header("x-trace", id).with_header("x-user", format!("user-{id}"));
    /// # let _ = traced;
    /// # }
    /// ```
    #[must_use]
    pub fn with_header(&self, name: impl AsRef<[u8]>, value: impl TryInto<HeaderValue>) -> Self {
        self.with(|config| header::set(&mut config.headers, &mut config.refused, name, value))
    }

    /// Returns a client for the methods whose names begin with `prefix`, which is put before the
    /// names of all calls but those of `system.` methods. Layers and errors name methods with it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: xmlrpc_client::Client) -> Result<(), xmlrpc_core::CallError> {
    /// let aria2 = client.with_prefix("aria2.").with_leading(("token:secret",));
    /// // aria2.getVersion("token:secret")
    /// let version: xmlrpc_core::Value = aria2.call("getVersion", ()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_prefix(&self, prefix: &str) -> Self {
        self.with(|config| config.additions = config.additions.clone().with_prefix(prefix))
    }

    /// Returns a client that adds first parameters to every call, such as a session or a password;
    /// `params` is a tuple. Batches have them in each of their calls, `system.` methods in none.
    ///
    /// When they cannot be written, every call fails with
    /// [`CallError::Encode`](xmlrpc_core::CallError::Encode).
    #[must_use]
    pub fn with_leading<P: Serialize>(&self, params: P) -> Self {
        self.with(|config| config.additions = config.additions.clone().with_leading(params))
    }

    /// Returns a client that adds last parameters to every call, as
    /// [`with_leading`](Self::with_leading).
    #[must_use]
    pub fn with_trailing<P: Serialize>(&self, params: P) -> Self {
        self.with(|config| config.additions = config.additions.clone().with_trailing(params))
    }

    /// Returns a client for methods that may run twice without harm, so that layers such as
    /// [`Retry`](crate::middleware::Retry) may repeat their calls. Generated clients take it from
    /// `#[xmlrpc(idempotent)]`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: xmlrpc_client::Client) -> Result<(), xmlrpc_core::CallError> {
    /// let state: String = client.with_idempotent(true).call("getState", (7,)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_idempotent(&self, yes: bool) -> Self {
        self.with(|config| config.idempotent = yes)
    }

    /// Returns a client with a value beside each call, which layers find in
    /// [`CallRequest::extensions`], and HTTP layers among those of the request.
    #[must_use]
    pub fn with_extension<T: Clone + Send + Sync + 'static>(&self, value: T) -> Self {
        self.with(|config| {
            config.extensions.insert(value);
        })
    }

    /// Returns the URL that calls go to, without credentials.
    #[must_use]
    pub fn url(&self) -> &str {
        self.config.endpoint.url.as_str()
    }

    fn with(&self, change: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config::clone(&self.config);
        change(&mut config);
        Self {
            service: self.service.clone(),
            config: Arc::new(config),
            layers: self.layers.clone(),
        }
    }

    /// Encodes a call of a method of which only the name is known.
    pub(crate) fn encode(&self, name: &str, params: &impl Serialize) -> Result<CallRequest, Error> {
        let config = self.config.clone();
        config.check(name)?;
        let (dialect, additions) = (&config.dialect, &config.additions);
        let document = message::encode_call_adding(name, None, params, dialect, additions)?;
        Ok(CallRequest::new(
            MethodName::Shared(config.additions.full_name(name).into()),
            config.idempotent,
            document.into(),
            config,
        ))
    }

    /// Encodes a call of a method that is known.
    pub(crate) fn encode_for(
        &self,
        method: &'static Method,
        params: &impl Serialize,
    ) -> Result<CallRequest, Error> {
        let config = self.config.clone();
        config.check(method.name())?;
        let (dialect, additions) = (&config.dialect, &config.additions);
        let (name, known) = (method.name(), Some(method));
        let document = message::encode_call_adding(name, known, params, dialect, additions)?;
        Ok(CallRequest::new(
            config.name_of(method),
            config.idempotent || method.is_idempotent(),
            document.into(),
            config,
        ))
    }

    /// Makes the future that sends a call.
    fn start<R, E>(&self, request: Result<CallRequest, Error>) -> CallFuture<R, E>
    where
        R: DeserializeOwned,
        E: XmlRpcFault,
    {
        match request {
            Ok(request) => CallFuture::new(self.send(request)),
            Err(error) => CallFuture::refused(error),
        }
    }

    /// Sends an encoded call. The future borrows nothing, so that it can be spawned.
    pub(crate) fn send(&self, mut request: CallRequest) -> ResponseFuture {
        let Some(layers) = &self.layers else {
            return Box::pin(exchange::send(self.service.clone(), request));
        };
        let layers = layers.clone();
        let timeout = self.config.timeout;
        Box::pin(async move {
            let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
            request.set_deadline(deadline.map(Instant::into_std));
            let call = request.named();
            let mut response = layers.service.run(request);
            let outcome = exchange::within(timeout, response.as_mut()).await;
            exchange::named(outcome, call)
        })
    }
}

impl<S: HttpService> Caller for Client<S> {
    type Output<'a, R, E>
        = CallFuture<R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> CallFuture<R, E>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        self.start(self.encode_for(method, &params))
    }

    fn map_value<'a, R, E>(
        output: CallFuture<R, E>,
        map: impl FnOnce(R) -> R + Send + 'static,
    ) -> CallFuture<R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        output.map(map)
    }

    fn dialect(&self) -> &Dialect {
        &self.config.dialect
    }

    fn read_options(&self) -> &ReadOptions {
        &self.config.read
    }

    fn additions(&self) -> &Additions {
        &self.config.additions
    }
}

/// Makes it a [`BoxCaller`](xmlrpc_core::rpc::BoxCaller).
impl<S: HttpService> RawCaller for Client<S> {
    fn call_raw<'a>(
        &'a self,
        method: &'static Method,
        document: Vec<u8>,
    ) -> BoxFuture<'a, Result<RawValue<'static>, CallError>> {
        let config = self.config.clone();
        if let Err(error) = config.check(method.name()) {
            return Box::pin(ready(Err(CallError::Encode(error))));
        }
        let idempotent = config.idempotent || method.is_idempotent();
        let name = config.name_of(method);
        let request = CallRequest::new(name, idempotent, document.into(), config);
        let response = self.send(request);
        Box::pin(async move {
            let response = response.await.map_err(CallError::transport)?;
            response.read()
        })
    }

    fn dialect(&self) -> &Dialect {
        &self.config.dialect
    }

    fn read_options(&self) -> &ReadOptions {
        &self.config.read
    }

    fn additions(&self) -> &Additions {
        &self.config.additions
    }
}

/// Shows neither credentials nor the values of headers, nor the query of the URL.
impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.config).finish()
    }
}
