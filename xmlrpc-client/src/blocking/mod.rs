//! Calls that wait for their response.

mod box_caller;

use std::fmt;
use std::sync::{Mutex, PoisonError, mpsc};
use std::time::Duration;

use http::HeaderValue;
use serde_core::{Serialize, de::DeserializeOwned};
use tokio::runtime::{Builder, Handle, Runtime};
use tower_layer::Layer;
use xmlrpc_core::message::Additions;
use xmlrpc_core::rpc::{Batch, Caller, Method};
use xmlrpc_core::{CallError, Dialect, Error, Fault, ReadOptions, XmlRpcFault};

pub use self::box_caller::BoxCaller;
use crate::builder::ClientBuilder;
use crate::call::CallRequest;
use crate::error::BuildError;
use crate::transport::{Http, HttpService};

/// Calls the methods of one server, and waits for each.
///
/// One background thread, shared by all blocking clients of the program, does the network's work. A
/// call inside an asynchronous task does not panic, but blocks the thread of the task: use
/// [`crate::Client`] there.
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_client::blocking::Client;
///
/// let client = Client::new("http://127.0.0.1:8000/")?;
/// let sum: i32 = client.call("add", (3, 5))?;
/// assert_eq!(sum, 8);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Client<S = Http> {
    client: crate::Client<S>,
    runtime: Handle,
}

impl Client {
    /// Makes a client with the default settings for the server at `url`, as [`crate::Client::new`].
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build_blocking`].
    pub fn new(url: impl AsRef<str>) -> Result<Self, BuildError> {
        Self::builder(url).build_blocking()
    }

    /// Starts the settings of a client for the server at `url`; finish them with
    /// [`build_blocking`](ClientBuilder::build_blocking).
    pub fn builder(url: impl AsRef<str>) -> ClientBuilder {
        crate::Client::builder(url)
    }
}

impl<H> ClientBuilder<H>
where
    H: Layer<Http, Service: HttpService>,
{
    /// Builds a client for programs without an asynchronous runtime.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), and when the thread that does the network's work cannot be
    /// started.
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn build_blocking(self) -> Result<Client<H::Service>, BuildError> {
        Client::from_async(self.build()?)
    }
}

impl<S: HttpService> Client<S> {
    /// Converts an asynchronous client into a blocking one, with all its settings and layers.
    ///
    /// # Errors
    ///
    /// When the background thread cannot be started.
    pub fn from_async(client: crate::Client<S>) -> Result<Self, BuildError> {
        Ok(Self {
            client,
            runtime: runtime().map_err(BuildError::backend)?,
        })
    }

    /// Calls a method by name, as [`crate::Client::call`].
    ///
    /// # Errors
    ///
    /// Returns the fault of the server, or the error of the transport, of writing the parameters,
    /// or of reading the response.
    pub fn call<R, P>(&self, name: &str, params: P) -> Result<R, CallError<Fault>>
    where
        R: DeserializeOwned,
        P: Serialize,
    {
        self.wait(self.client.encode(name, &params))
    }

    /// Collects calls, to send them in one request, as [`crate::Client::batch`].
    pub fn batch(&self) -> Batch<'_, Self> {
        Batch::new(self)
    }

    /// Returns a client that shares the connections but writes in another dialect, for example for
    /// one call.
    #[must_use]
    pub fn with_dialect(&self, dialect: Dialect) -> Self {
        self.with(self.client.with_dialect(dialect))
    }

    /// Returns a client that shares the connections but uses this
    /// [`timeout`](ClientBuilder::timeout), for example for one call.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        self.with(self.client.with_timeout(timeout))
    }

    /// Returns a client with one more header, as [`crate::Client::with_header`].
    #[must_use]
    pub fn with_header(&self, name: impl AsRef<[u8]>, value: impl TryInto<HeaderValue>) -> Self {
        self.with(self.client.with_header(name, value))
    }

    /// Returns a client for methods with this prefix, as [`crate::Client::with_prefix`].
    #[must_use]
    pub fn with_prefix(&self, prefix: &str) -> Self {
        self.with(self.client.with_prefix(prefix))
    }

    /// Returns a client with first parameters, as [`crate::Client::with_leading`].
    #[must_use]
    pub fn with_leading<P: Serialize>(&self, params: P) -> Self {
        self.with(self.client.with_leading(params))
    }

    /// Returns a client with last parameters, as [`crate::Client::with_trailing`].
    #[must_use]
    pub fn with_trailing<P: Serialize>(&self, params: P) -> Self {
        self.with(self.client.with_trailing(params))
    }

    /// Returns a client for methods that may run twice, as [`crate::Client::with_idempotent`].
    #[must_use]
    pub fn with_idempotent(&self, yes: bool) -> Self {
        self.with(self.client.with_idempotent(yes))
    }

    /// Returns a client with a value beside each call, as [`crate::Client::with_extension`].
    #[must_use]
    pub fn with_extension<T: Clone + Send + Sync + 'static>(&self, value: T) -> Self {
        self.with(self.client.with_extension(value))
    }

    /// Returns the URL that calls go to, without credentials.
    #[must_use]
    pub fn url(&self) -> &str {
        self.client.url()
    }

    /// Returns the asynchronous client inside.
    pub fn get_ref(&self) -> &crate::Client<S> {
        &self.client
    }

    pub(crate) fn into_parts(self) -> (crate::Client<S>, Handle) {
        (self.client, self.runtime)
    }

    fn with(&self, client: crate::Client<S>) -> Self {
        Self {
            client,
            runtime: self.runtime.clone(),
        }
    }

    fn wait<R, E>(&self, request: Result<CallRequest, Error>) -> Result<R, CallError<E>>
    where
        R: DeserializeOwned,
        E: XmlRpcFault,
    {
        let response = self.client.send(request.map_err(CallError::Encode)?);
        let response = wait(&self.runtime, response);
        let response = response.map_err(CallError::transport)?;
        response.read()
    }
}

impl<S: HttpService> Caller for Client<S> {
    type Output<'a, R, E>
        = Result<R, CallError<E>>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Result<R, CallError<E>>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        self.wait(self.client.encode_for(method, &params))
    }

    fn map_value<'a, R, E>(
        output: Result<R, CallError<E>>,
        map: impl FnOnce(R) -> R + Send + 'static,
    ) -> Result<R, CallError<E>>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        output.map(map)
    }

    fn dialect(&self) -> &Dialect {
        Caller::dialect(&self.client)
    }

    fn read_options(&self) -> &ReadOptions {
        Caller::read_options(&self.client)
    }

    fn additions(&self) -> &Additions {
        Caller::additions(&self.client)
    }
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client")
            .field(&self.client)
            .finish()
    }
}

/// Waits for a future. Not by `block_on`, which panics inside an asynchronous task.
pub(crate) fn wait<T: Send + 'static>(
    runtime: &Handle,
    future: impl Future<Output = T> + Send + 'static,
) -> T {
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime.spawn(async move {
        let _ = sender.send(future.await);
    });
    receiver
        .recv()
        .expect("the task sends, for the runtime is never shut down")
}

/// The runtime of all blocking clients. It is never shut down: a runtime cannot be dropped just
/// anywhere, and its one thread sleeps when nobody calls.
pub(crate) fn runtime() -> std::io::Result<Handle> {
    static RUNTIME: Mutex<Option<Runtime>> = Mutex::new(None);

    let mut runtime = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*runtime {
        return Ok(runtime.handle().clone());
    }
    let started = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("xmlrpc-client")
        .enable_all()
        .build()?;
    Ok(runtime.insert(started).handle().clone())
}
