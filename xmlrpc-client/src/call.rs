//! The seam above HTTP: a call, what layers see of it, and where they stand.

use std::any::Any;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Extensions, HeaderMap};
use tower_layer::Layer;
use tower_service::Service;

use crate::config::{Config, MethodName, NamedCall};
use crate::endpoint::Endpoint;
use crate::error::{BoxError, TransportError};
use crate::response::CallResponse;

/// What came back, or why nothing did.
pub(crate) type ResponseFuture =
    Pin<Box<dyn Future<Output = Result<CallResponse, TransportError>> + Send>>;

/// Holds a call on its way to the server, for layers to read and change.
///
/// The document was encoded once; a clone is cheap, and each clone can be sent.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::http::HeaderValue;
/// use xmlrpc_client::{Client, middleware::from_fn};
///
/// // a header for some methods
/// let client = Client::new("http://127.0.0.1:8000/")?.layer(from_fn(async |mut request, next| {
///     if request.method().starts_with("admin.") {
///         request.headers_mut().insert("x-key", HeaderValue::from_static("open sesame"));
///     }
///     next.run(request).await
/// }));
/// # Ok::<(), xmlrpc_client::BuildError>(())
/// ```
#[derive(Clone)]
pub struct CallRequest {
    method: MethodName,
    idempotent: bool,
    document: Bytes,
    config: Arc<Config>,
    deadline: Option<Instant>,
    attempt_timeout: Option<Duration>,
    attempt: u32,
    extensions: Extensions,
}

impl CallRequest {
    pub(crate) fn new(
        method: MethodName,
        idempotent: bool,
        document: Bytes,
        config: Arc<Config>,
    ) -> Self {
        Self {
            method,
            idempotent,
            document,
            deadline: None,
            attempt_timeout: None,
            attempt: 1,
            extensions: config.extensions.clone(),
            config,
        }
    }

    pub(crate) fn config(&self) -> &Arc<Config> {
        &self.config
    }

    pub(crate) fn name(&self) -> &MethodName {
        &self.method
    }

    /// Returns the name of the method as the server gets it: with the prefix of
    /// [`Client::with_prefix`](crate::Client::with_prefix).
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns whether the method may run twice without harm: it is declared `idempotent`, or the
    /// client was told so. A batch is idempotent if all of its calls are.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Returns the XML document. Its parameters may hold passwords.
    #[must_use]
    pub fn document(&self) -> &Bytes {
        &self.document
    }

    /// Another call with the same settings.
    pub(crate) fn with_document(&self, method: MethodName, document: impl Into<Bytes>) -> Self {
        Self {
            method,
            document: document.into(),
            ..self.clone()
        }
    }

    /// What the call is, its document, and what stands beside it.
    pub(crate) fn into_parts(self) -> (NamedCall, Bytes, Extensions) {
        let call = NamedCall {
            name: self.method,
            config: self.config,
        };
        (call, self.document, self.extensions)
    }

    /// What the call is.
    pub(crate) fn named(&self) -> NamedCall {
        NamedCall {
            name: self.method.clone(),
            config: self.config.clone(),
        }
    }

    /// Returns the URL that the call goes to, without credentials.
    #[must_use]
    pub fn url(&self) -> &str {
        self.config.endpoint.url.as_str()
    }

    /// Sends the call somewhere else.
    pub(crate) fn set_endpoint(&mut self, endpoint: Endpoint) {
        Arc::make_mut(&mut self.config).endpoint = endpoint;
    }

    /// Adds parameters to the query of the URL.
    pub(crate) fn add_query(&mut self, query: &[(String, String)]) {
        Arc::make_mut(&mut self.config).endpoint.add_query(query);
    }

    /// Returns the headers that are sent with the call, except those of HTTP itself.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.config.headers
    }

    /// Returns the headers, to change them for this call.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut Arc::make_mut(&mut self.config).headers
    }

    /// Returns when the time for the whole call is over.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    pub(crate) fn set_deadline(&mut self, deadline: Option<Instant>) {
        self.deadline = deadline;
    }

    /// Returns how long one attempt may take.
    #[must_use]
    pub fn attempt_timeout(&self) -> Option<Duration> {
        self.attempt_timeout
    }

    /// Limits how long one attempt may take; the time for the whole call stays as it is.
    pub fn set_attempt_timeout(&mut self, timeout: Option<Duration>) {
        self.attempt_timeout = timeout;
    }

    /// Returns the number of the attempt, from 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Sets the number of the attempt, for layers below and the log.
    pub fn set_attempt(&mut self, attempt: u32) {
        self.attempt = attempt;
    }

    /// Returns the values that [`Client::with_extension`](crate::Client::with_extension) and layers
    /// put beside the call. The HTTP request carries them, too.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    /// Returns the values beside the call, to change them.
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.extensions
    }
}

/// Shows neither parameters nor credentials.
impl fmt::Debug for CallRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallRequest")
            .field("method", &self.method())
            .field("url", &self.config.endpoint)
            .field("idempotent", &self.idempotent)
            .field("attempt", &self.attempt)
            .field("bytes", &self.document.len())
            .finish_non_exhaustive()
    }
}

/// Sends a [`CallRequest`] and returns a [`CallResponse`]: the service inside layers around calls.
///
/// A fault is a response. An error means that no response came.
pub struct CallService {
    shared: Arc<dyn Shared>,
    /// What `poll_ready` has made ready, for `call`.
    ready: Option<Box<dyn Owned>>,
}

/// Readiness belongs to the service that was asked: a clone has to ask again.
impl Clone for CallService {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
            ready: None,
        }
    }
}

impl CallService {
    pub(crate) fn new<S>(service: S) -> Self
    where
        S: Service<CallRequest, Response = CallResponse, Error: Into<BoxError>>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send + 'static,
    {
        Self {
            shared: Arc::new(service),
            ready: None,
        }
    }

    /// Waits until the service is ready, and calls it.
    pub(crate) fn run(&self, request: CallRequest) -> ResponseFuture {
        self.shared.run(request)
    }
}

impl Service<CallRequest> for CallService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = CallServiceFuture;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        let service = self.ready.get_or_insert_with(|| self.shared.owned());
        service.poll_ready(cx)
    }

    fn call(&mut self, request: CallRequest) -> CallServiceFuture {
        CallServiceFuture(match self.ready.take() {
            Some(mut service) => service.call(request),
            None => self.run(request),
        })
    }
}

impl fmt::Debug for CallService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallService").finish_non_exhaustive()
    }
}

/// Resolves to the response of a [`CallService`].
#[must_use = "futures do nothing unless awaited"]
pub struct CallServiceFuture(ResponseFuture);

impl Future for CallServiceFuture {
    type Output = Result<CallResponse, TransportError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(cx)
    }
}

impl fmt::Debug for CallServiceFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallServiceFuture").finish_non_exhaustive()
    }
}

/// A service without its type, to which all calls go: each to a clone.
trait Shared: Send + Sync {
    fn run(&self, request: CallRequest) -> ResponseFuture;
    fn owned(&self) -> Box<dyn Owned>;
}

/// One clone of it.
trait Owned: Send + Sync {
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), TransportError>>;
    fn call(&mut self, request: CallRequest) -> ResponseFuture;
}

impl<S> Shared for S
where
    S: Service<CallRequest, Response = CallResponse, Error: Into<BoxError>>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send + 'static,
{
    fn run(&self, request: CallRequest) -> ResponseFuture {
        let mut service = self.clone();
        // most services are ready, and need no future of their own to wait for that
        let polled = Owned::poll_ready(&mut service, &mut Context::from_waker(Waker::noop()));
        match polled {
            Poll::Ready(Ok(())) => Owned::call(&mut service, request),
            Poll::Ready(Err(error)) => Box::pin(std::future::ready(Err(error))),
            Poll::Pending => Box::pin(async move {
                poll_fn(|cx| Owned::poll_ready(&mut service, cx)).await?;
                Owned::call(&mut service, request).await
            }),
        }
    }

    fn owned(&self) -> Box<dyn Owned> {
        Box::new(self.clone())
    }
}

impl<S> Owned for S
where
    S: Service<CallRequest, Response = CallResponse, Error: Into<BoxError>> + Send + Sync + 'static,
    S::Future: Send + 'static,
{
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Service::poll_ready(self, cx).map_err(|error| TransportError::from_layer(error.into()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let mut response = Some(Service::call(self, request));
        // most are as they have to be, and need no second box
        let any: &mut dyn Any = &mut response;
        if let Some(response) = any.downcast_mut::<Option<ResponseFuture>>() {
            return response.take().expect("just made");
        }
        Box::pin(async move {
            let response = response.expect("just made");
            let error = match response.await {
                Ok(response) => return Ok(response),
                Err(error) => error.into(),
            };
            Err(TransportError::from_layer(error))
        })
    }
}

/// Puts a layer around a service of calls, and forgets its type.
pub(crate) type Wrap = Arc<dyn Fn(CallService) -> CallService + Send + Sync>;

pub(crate) fn wrap<L>(layer: L) -> Wrap
where
    L: Layer<CallService> + Send + Sync + 'static,
    L::Service: Service<CallRequest, Response = CallResponse, Error: Into<BoxError>>
        + Clone
        + Send
        + Sync
        + 'static,
    <L::Service as Service<CallRequest>>::Future: Send + 'static,
{
    Arc::new(move |service| CallService::new(layer.layer(service)))
}
