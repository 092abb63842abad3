//! The settings of a client.

use std::fmt;
#[cfg(unix)]
use std::path::PathBuf;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
use tower_layer::{Identity, Layer, Stack};
use tower_service::Service;
use xmlrpc_core::message::Additions;
use xmlrpc_core::{Dialect, ReadOptions};

use crate::call::{self, CallRequest, CallService, Wrap};
use crate::client::Client;
use crate::config::Config;
use crate::endpoint::{self, Endpoint};
use crate::error::{BoxError, BuildError, Mistake};
use crate::header;
use crate::middleware::Failover;
use crate::response::CallResponse;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use crate::transport::ClientCertificate;
use crate::transport::{Http, HttpService, Options};
#[cfg(feature = "_reqwest")]
use crate::transport::{Reqwest, Settings};

impl Client {
    /// Makes a client with the default settings for the server at `url`.
    ///
    /// A URL without a path means `/RPC2`, as it does to Python. Credentials in the URL
    /// (`http://user:password@host/`) are sent as basic credentials to that host, and never appear
    /// in an error.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_client::Client;
    ///
    /// let client = Client::new("http://127.0.0.1:8000")?;
    /// assert_eq!(client.url(), "http://127.0.0.1:8000/RPC2");
    /// assert!(Client::new("ftp://127.0.0.1").is_err());
    /// # Ok::<(), xmlrpc_client::BuildError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    pub fn new(url: impl AsRef<str>) -> Result<Self, BuildError> {
        Self::builder(url).build()
    }

    /// Starts the settings of a client for the server at `url`.
    pub fn builder(url: impl AsRef<str>) -> ClientBuilder {
        ClientBuilder::new(url.as_ref())
    }
}

impl<S: HttpService> Client<S> {
    /// Makes a client with the default settings over another HTTP service; see [`HttpService`].
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build_with`].
    pub fn with_service(url: impl AsRef<str>, service: S) -> Result<Self, BuildError> {
        ClientBuilder::new(url.as_ref()).build_with(service)
    }
}

/// Configures a client; [`Client::builder`] starts one.
///
/// [`build`](Self::build) reports all mistakes in the settings together.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use xmlrpc_client::Client;
/// use xmlrpc_core::Dialect;
///
/// let client = Client::builder("http://127.0.0.1:8000/RPC2")
///     .timeout(Duration::from_secs(5))
///     .header("X-Api-Key", "secret")
///     .dialect(Dialect::python())
///     .build()?;
/// # let _ = client;
/// # Ok::<(), xmlrpc_client::BuildError>(())
/// ```
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<H = Identity> {
    /// Absent when the URL is one of the mistakes.
    endpoint: Option<Endpoint>,
    headers: HeaderMap,
    mistakes: BuildError,
    timeout: Option<Duration>,
    max_response: usize,
    dialect: Dialect,
    read: ReadOptions,
    #[cfg(feature = "gzip")]
    compress: Option<usize>,
    layers: Vec<Wrap>,
    /// Beside the first one.
    endpoints: Vec<Endpoint>,
    endpoint_rest: Duration,
    transport: Options,
    #[cfg(feature = "_reqwest")]
    settings: Settings,
    /// Around the HTTP service.
    http_layer: H,
}

impl ClientBuilder {
    pub(crate) fn new(url: &str) -> Self {
        let agent = concat!("xmlrpc-client/", env!("CARGO_PKG_VERSION"));
        // every call gets a copy, with room for what reqwest and hyper add
        let mut headers = HeaderMap::with_capacity(8);
        headers.extend([
            (CONTENT_TYPE, HeaderValue::from_static("text/xml")),
            (USER_AGENT, HeaderValue::from_static(agent)),
            (ACCEPT, HeaderValue::from_static("*/*")),
            #[cfg(feature = "gzip")]
            (
                http::header::ACCEPT_ENCODING,
                HeaderValue::from_static("gzip, deflate"),
            ),
        ]);
        let mut mistakes = BuildError::new();
        let endpoint = Endpoint::parse(url).map_err(|mistake| mistakes.push(mistake));
        Self {
            endpoint: endpoint.ok(),
            headers,
            mistakes,
            timeout: Some(Duration::from_secs(30)),
            max_response: 64 << 20,
            dialect: Dialect::default(),
            read: ReadOptions::lenient(),
            #[cfg(feature = "gzip")]
            compress: None,
            layers: Vec::new(),
            endpoints: Vec::new(),
            endpoint_rest: Duration::from_secs(5),
            transport: Options::default(),
            #[cfg(feature = "_reqwest")]
            settings: Settings::default(),
            http_layer: Identity::new(),
        }
    }
}

impl<H> ClientBuilder<H> {
    /// Adds another URL of the same service, for when the others fail.
    ///
    /// Calls go to the first URL. A call that could not be sent is sent to the next; one that may
    /// have run is not. An endpoint that failed rests for a while: the others are tried first.
    /// [`TransportError::endpoints`](crate::TransportError::endpoints) has the failure of each.
    /// Credentials of a URL go to its host alone; headers, such as those of
    /// [`bearer_auth`](Self::bearer_auth), go to all.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_client::{Client, TransportError};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder("http://127.0.0.1:1/").endpoint("http://127.0.0.1:2/").build()?;
    /// let error = client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
    /// let error = TransportError::of(&error).unwrap();
    /// assert_eq!(error.endpoints()[1].url, "http://127.0.0.1:2/");
    /// # Ok(())
    /// # }
    /// ```
    pub fn endpoint(mut self, url: impl AsRef<str>) -> Self {
        match Endpoint::parse(url.as_ref()) {
            Ok(endpoint) => self.endpoints.push(endpoint),
            Err(mistake) => self.mistakes.push(mistake),
        }
        self
    }

    /// Sets how long an endpoint rests after it failed, if there are several. Default: 5 s.
    pub fn endpoint_rest(mut self, rest: Duration) -> Self {
        self.endpoint_rest = rest;
        self
    }

    /// Limits how long a whole call may take, from connecting to the last byte of the response,
    /// with all retries. Default: 30 s. `None` waits for ever.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Limits how long connecting may take, name resolution included. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.transport.connect_timeout = timeout;
        self
    }

    /// Limits the size of a response in bytes, after decompression. Default: 64 MiB.
    ///
    /// A response with a larger `Content-Length` is refused without being read.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }

    /// Sends a header with every call, in place of any other of that name. The value is a text, a
    /// number or a [`HeaderValue`]; no message and no log shows it.
    ///
    /// [`build`](Self::build) fails when the name or the value has characters that a header cannot
    /// have, or when the header is `content-length` or `transfer-encoding`.
    pub fn header(self, name: impl AsRef<[u8]>, value: impl TryInto<HeaderValue>) -> Self {
        self.insert(header::parse(name, value))
    }

    /// Sets the `User-Agent` header. Default: `xmlrpc-client/` and the version.
    pub fn user_agent(self, value: &str) -> Self {
        self.header(USER_AGENT, value)
    }

    /// Sends basic credentials, in place of those of the URL.
    pub fn basic_auth(self, user: &str, password: &str) -> Self {
        let value = endpoint::basic(user.as_bytes(), password.as_bytes());
        self.insert(Ok((AUTHORIZATION, value)))
    }

    /// Sends a bearer token.
    pub fn bearer_auth(self, token: &str) -> Self {
        self.header(AUTHORIZATION, format!("Bearer {token}"))
    }

    /// Sets how values are written. Default: [`Dialect::DEFAULT`], which most servers read.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// Sets how responses are read. Default: leniently, within the default limits.
    pub fn read_options(mut self, options: ReadOptions) -> Self {
        self.read = options;
        self
    }

    /// Keeps connections for later calls. Default: yes.
    ///
    /// Calls one after the other share a connection. A connection that the server closed is noticed
    /// before it is used, unless that was less than 50 µs ago. One that returned a status other than
    /// success is not kept. When a kept one ends before the first byte of a response, none is kept
    /// any more: such a server closes connections without notice. Over `https` and proxies, reqwest
    /// keeps the connections: this setting, the idle time and the number of idle connections (of
    /// each host) apply there, the rest does not.
    pub fn keep_alive(mut self, yes: bool) -> Self {
        self.transport.keep_alive = yes;
        self
    }

    /// Sets how long a connection is kept without a call. Default: 30 s, less than most servers
    /// wait.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.transport.idle_timeout = timeout;
        self
    }

    /// Limits how many connections are kept without a call. Default: 100. There are never more
    /// connections than calls at the same time.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.transport.max_idle = connections;
        self
    }

    /// Compresses requests of at least this many bytes. Default: off, since not every server reads
    /// them.
    #[cfg(feature = "gzip")]
    #[cfg_attr(docsrs, doc(cfg(feature = "gzip")))]
    pub fn compress_requests(mut self, bytes: usize) -> Self {
        self.compress = Some(bytes);
        self
    }

    /// Puts a layer around the calls, as [`Client::layer`].
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<CallService> + Send + Sync + 'static,
        L::Service: Service<CallRequest, Response = CallResponse, Error: Into<BoxError>>
            + Clone
            + Send
            + Sync
            + 'static,
        <L::Service as Service<CallRequest>>::Future: Send + 'static,
    {
        self.layers.push(call::wrap(layer));
        self
    }

    /// Puts a layer around the HTTP requests, as [`Client::http_layer`].
    ///
    /// # Examples
    ///
    /// ```
    /// use http::Request;
    /// use tower::util::MapRequestLayer;
    /// use xmlrpc_client::{Body, Client};
    ///
    /// let trace = MapRequestLayer::new(|mut request: Request<Body>| {
    ///     request.headers_mut().insert("x-trace", "7".parse().expect("plain ASCII"));
    ///     request
    /// });
    /// let client = Client::builder("http://127.0.0.1:8000/").http_layer(trace).build()?;
    /// # let _ = client;
    /// # Ok::<(), xmlrpc_client::BuildError>(())
    /// ```
    pub fn http_layer<L>(self, layer: L) -> ClientBuilder<Stack<H, L>> {
        ClientBuilder {
            endpoint: self.endpoint,
            headers: self.headers,
            mistakes: self.mistakes,
            timeout: self.timeout,
            max_response: self.max_response,
            dialect: self.dialect,
            read: self.read,
            #[cfg(feature = "gzip")]
            compress: self.compress,
            layers: self.layers,
            endpoints: self.endpoints,
            endpoint_rest: self.endpoint_rest,
            transport: self.transport,
            #[cfg(feature = "_reqwest")]
            settings: self.settings,
            http_layer: Stack::new(self.http_layer, layer),
        }
    }

    /// Sends calls through this proxy: `http://…`, `https://…`, or with the feature `socks`
    /// `socks5://…`. Credentials in its URL are sent to it. Default: none.
    #[cfg(feature = "proxy")]
    #[cfg_attr(docsrs, doc(cfg(feature = "proxy")))]
    pub fn proxy(mut self, url: &str) -> Self {
        match endpoint::proxy(url) {
            Ok(url) => self.settings.proxies.push(url),
            Err(mistake) => self.mistakes.push(mistake),
        }
        self
    }

    /// Uses the proxies of the environment (`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, except for
    /// `NO_PROXY`). Default: no, so that calls and their credentials go to the host of the URL
    /// alone.
    #[cfg(feature = "proxy")]
    #[cfg_attr(docsrs, doc(cfg(feature = "proxy")))]
    pub fn env_proxy(mut self, yes: bool) -> Self {
        self.settings.env_proxy = yes;
        self
    }

    /// Keeps the cookies that the server sets, and sends them back. Default: no.
    #[cfg(feature = "cookies")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cookies")))]
    pub fn cookies(mut self, yes: bool) -> Self {
        self.settings.cookies = yes;
        self
    }

    /// Trusts one more authority beside those of the system: a certificate, or several, as PEM.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "rustls", feature = "native-tls"))))]
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.root_certificates.push(pem.into());
        self
    }

    /// Authenticates the client by a certificate: the chain and its private key (PKCS #8), as PEM.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "rustls", feature = "native-tls"))))]
    pub fn identity(mut self, certificate: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.settings.identity = Some(ClientCertificate {
            certificate: certificate.into(),
            key: key.into(),
        });
        self
    }

    /// Connects to this Unix socket, in place of the URL's host and port. Default: none.
    #[cfg(unix)]
    pub fn unix_socket(mut self, path: impl Into<PathBuf>) -> Self {
        self.transport.socket = Some(path.into());
        self
    }

    /// Builds the client.
    ///
    /// It connects when the first call is made.
    ///
    /// # Errors
    ///
    /// When the scheme of the URL is not `http`, `https` or `scgi`, when a header is not allowed or has
    /// characters that headers cannot have, or when TLS cannot be set up.
    pub fn build(mut self) -> Result<Client<H::Service>, BuildError>
    where
        H: Layer<Http, Service: HttpService>,
    {
        #[cfg(feature = "_reqwest")]
        if self.settings.are_needed() {
            let mut endpoints = self.endpoint.iter().chain(&self.endpoints);
            if endpoints.any(Endpoint::is_scgi) {
                let message = "a URL of `scgi` has no proxies and no cookies";
                self.mistakes.push(Mistake::Url(message.to_owned()));
                return Err(self.mistakes);
            }
        }
        match self.http() {
            Ok(http) => self.build_with(http),
            Err(error) => {
                self.mistakes.push(Mistake::Backend(error));
                Err(self.mistakes)
            }
        }
    }

    /// The transport that the URL and the settings need.
    fn http(&self) -> Result<Http, BoxError> {
        #[cfg(feature = "_reqwest")]
        {
            let mut endpoints = self.endpoint.iter().chain(&self.endpoints);
            let is_https = endpoints.any(|endpoint| endpoint.url.scheme() == "https");
            if is_https || self.settings.are_needed() {
                let client = Reqwest::new(&self.transport, &self.settings)?;
                return Ok(Http::full(client));
            }
        }
        let mut endpoints = self.endpoint.iter().chain(&self.endpoints);
        if endpoints.any(Endpoint::is_scgi) {
            return Ok(Http::scgi(self.transport.clone()));
        }
        Ok(Http::plain(self.transport.clone()))
    }

    /// Builds a client over another HTTP service, such as a server in the same process, or a
    /// `reqwest::Client` with settings of its own ([`Http`] is made of one with the feature
    /// `reqwest013`); see [`HttpService`].
    ///
    /// The service then decides on redirects, proxies, retries, sockets and the time for
    /// connecting.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), except for TLS.
    pub fn build_with<S>(self, service: S) -> Result<Client<H::Service>, BuildError>
    where
        H: Layer<S, Service: HttpService>,
    {
        let mut mistakes = self.mistakes;
        let mut schemes = self.endpoint.iter().chain(&self.endpoints);
        let mut others = self.endpoint.iter().chain(&self.endpoints);
        if schemes.any(Endpoint::is_scgi) && !others.all(Endpoint::is_scgi) {
            let message = "endpoints of `scgi` and of `http` do not go together";
            mistakes.push(Mistake::Url(message.to_owned()));
        }
        mistakes.check()?;
        let endpoint = self.endpoint.expect("checked with the mistakes");
        let mut layers = self.layers;
        if !self.endpoints.is_empty() {
            let endpoints = [vec![endpoint.clone()], self.endpoints].concat();
            // below all others, so that each attempt of theirs finds an endpoint
            layers.insert(0, call::wrap(Failover::new(endpoints, self.endpoint_rest)));
        }
        let config = Config {
            endpoint,
            headers: self.headers,
            refused: None,
            extensions: Extensions::new(),
            timeout: self.timeout,
            max_response: self.max_response,
            dialect: self.dialect,
            read: self.read,
            additions: Additions::new(),
            idempotent: false,
            #[cfg(feature = "gzip")]
            compress: self.compress,
        };
        let service = self.http_layer.layer(service);
        Ok(Client::from_parts(service, config, layers))
    }

    fn insert(mut self, header: Result<(HeaderName, HeaderValue), String>) -> Self {
        match header {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(mistake) => self.mistakes.push(Mistake::Header(mistake)),
        }
        self
    }
}

/// Shows neither credentials nor the values of headers, nor the query of the URL.
impl<H> fmt::Debug for ClientBuilder<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("endpoint", &self.endpoint)
            .field("headers", &self.headers)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
