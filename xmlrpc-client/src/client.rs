//! The asynchronous client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_core::{Serialize, de::DeserializeOwned};
use xmlrpc_core::rpc::{Batch, Caller, Method};
use xmlrpc_core::{Dialect, Fault, XmlRpcFault, message};

use crate::config::Config;
use crate::exchange::{self, HttpService, ResponseFuture};
use crate::future::CallFuture;

/// Calls the methods of one server.
///
/// Generated clients are made of it, and [`call`](Self::call) works without them. A clone is
/// cheap and shares the connections, which are kept alive between calls.
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
/// `S` is what sends the HTTP requests. It is a `reqwest::Client` unless
/// [`with_service`](Self::with_service) puts something else there.
#[derive(Clone)]
pub struct Client<S = reqwest::Client> {
    service: S,
    config: Arc<Config>,
}

impl<S: HttpService> Client<S> {
    pub(crate) fn from_parts(service: S, config: Arc<Config>) -> Self {
        Self { service, config }
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
    /// The future gives the server's fault, or why there is no response, or why the parameters
    /// could not be written or the response not be read.
    pub fn call<R, P>(&self, name: &str, params: P) -> CallFuture<R, Fault>
    where
        R: DeserializeOwned + Send,
        P: Serialize,
    {
        self.start(name, &params)
    }

    /// Collects calls, to send them in one request as `system.multicall`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: xmlrpc_client::Client) -> Result<(), xmlrpc_core::CallError> {
    /// let batch = client.batch();
    /// let (sum, now) = (batch.call("add", (3, 5)), batch.call("now", ()));
    /// let mut replies = batch.send().await?;
    /// let (sum, now): (i32, String) = (replies.take(sum)?, replies.take(now)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch(&self) -> Batch<'_, Self> {
        Batch::new(self)
    }

    /// The same client, writing values in another dialect: for single calls, too.
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

    /// The same client with another [`timeout`](crate::ClientBuilder::timeout): for single calls, too.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        self.with(|config| config.timeout = timeout.into())
    }

    /// Where calls go, without credentials.
    #[must_use]
    pub fn url(&self) -> &str {
        self.config.url.as_str()
    }

    fn with(&self, change: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config::clone(&self.config);
        change(&mut config);
        Self::from_parts(self.service.clone(), Arc::new(config))
    }

    /// Encodes the call, and makes the future that sends it.
    fn start<R, E>(&self, name: &str, params: &impl Serialize) -> CallFuture<R, E> {
        match self.encode(name, params) {
            Ok(body) => CallFuture::new(self.send(body), self.config.clone()),
            Err(error) => CallFuture::refused(error, self.config.clone()),
        }
    }

    pub(crate) fn encode(
        &self,
        name: &str,
        params: &impl Serialize,
    ) -> Result<Vec<u8>, xmlrpc_core::Error> {
        message::encode_call_with(name, params, &self.config.dialect)
    }

    /// Sends an encoded call. The future borrows nothing, so that it can be spawned.
    pub(crate) fn send(&self, body: Vec<u8>) -> ResponseFuture {
        exchange::send(self.service.clone(), self.config.clone(), body)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn config(&self) -> &Config {
        &self.config
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
        self.start(method.name(), &params)
    }

    fn dialect(&self) -> &Dialect {
        &self.config.dialect
    }
}

/// Shows neither credentials nor the values of headers, nor the query of the URL.
impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.config).finish()
    }
}
