//! The settings of a client.

use std::fmt;
#[cfg(unix)]
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use xmlrpc_core::{Dialect, ReadOptions};

use crate::client::Client;
use crate::config::Config;
use crate::endpoint::{self, Endpoint};
use crate::error::{BuildError, Mistake};
use crate::exchange::HttpService;

impl Client {
    /// A client with the default settings for the server at `url`.
    ///
    /// A URL without a path means `/RPC2`, as it does to Python. Credentials in the URL
    /// (`http://user:password@host/`) are sent as basic credentials to that host, and appear in
    /// no error.
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

    /// The settings of a client for the server at `url`.
    pub fn builder(url: impl AsRef<str>) -> ClientBuilder {
        ClientBuilder::new(url.as_ref())
    }
}

impl<S: HttpService> Client<S> {
    /// A client with the default settings over another HTTP service; see [`HttpService`].
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build_with`].
    pub fn with_service(url: impl AsRef<str>, service: S) -> Result<Self, BuildError> {
        ClientBuilder::new(url.as_ref()).build_with(service)
    }
}

/// The settings of a client; [`Client::builder`] makes one.
///
/// Mistakes in settings are kept, and [`build`](Self::build) reports all of them.
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
pub struct ClientBuilder {
    /// Absent when the URL is one of the mistakes.
    endpoint: Option<Endpoint>,
    headers: HeaderMap,
    mistakes: BuildError,
    timeout: Option<Duration>,
    connect_timeout: Duration,
    max_response: usize,
    dialect: Dialect,
    read: ReadOptions,
    env_proxy: bool,
    #[cfg(unix)]
    socket: Option<PathBuf>,
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
        ]);
        let mut mistakes = BuildError::default();
        let endpoint = Endpoint::parse(url).map_err(|mistake| mistakes.push(mistake));
        Self {
            endpoint: endpoint.ok(),
            headers,
            mistakes,
            timeout: Some(Duration::from_secs(30)),
            connect_timeout: Duration::from_secs(10),
            max_response: 64 << 20,
            dialect: Dialect::default(),
            read: ReadOptions::lenient(),
            env_proxy: false,
            #[cfg(unix)]
            socket: None,
        }
    }

    /// How long a whole call may take, from connecting to the last byte of the response.
    /// Default: 30 s. `None` waits for ever.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// How long connecting may take, name resolution included. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The bytes that a response may have, counted after decompression. Default: 64 MiB.
    ///
    /// A response whose `Content-Length` announces more is refused without being read.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }

    /// A header to send with every call, in place of any other of that name.
    pub fn header(self, name: &str, value: &str) -> Self {
        let parsed = parse_header(name, value);
        self.insert(parsed)
    }

    /// The `User-Agent` header. Default: `xmlrpc-client/` and the version.
    pub fn user_agent(self, value: &str) -> Self {
        self.header("user-agent", value)
    }

    /// Basic credentials, in place of those of the URL.
    pub fn basic_auth(self, user: &str, password: &str) -> Self {
        let value = endpoint::basic(user.as_bytes(), password.as_bytes());
        self.insert(Ok((AUTHORIZATION, value)))
    }

    /// A bearer token.
    pub fn bearer_auth(self, token: &str) -> Self {
        let parsed = parse_header("authorization", &format!("Bearer {token}"));
        self.insert(parsed)
    }

    /// How values are written. Default: [`Dialect::DEFAULT`], which most servers read.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// How responses are read. Default: leniently, within the default limits.
    pub fn read_options(mut self, options: ReadOptions) -> Self {
        self.read = options;
        self
    }

    /// Whether to use the proxies that the environment names (`HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY`, except for `NO_PROXY`). Default: no, so that calls and their credentials go
    /// to the host of the URL alone.
    pub fn env_proxy(mut self, yes: bool) -> Self {
        self.env_proxy = yes;
        self
    }

    /// The Unix socket to connect to, in place of the URL's host and port. Default: none.
    #[cfg(unix)]
    pub fn unix_socket(mut self, path: impl Into<PathBuf>) -> Self {
        self.socket = Some(path.into());
        self
    }

    /// The client.
    ///
    /// Nothing is sent yet: connections are made by calls, and kept for later ones.
    ///
    /// # Errors
    ///
    /// When the URL is neither `http` nor `https`, when a header is not allowed or has characters
    /// that headers cannot have, or when TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            // a call is sent once and to one place, or not at all
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            // some servers still fold long headers
            .http1_allow_obsolete_multiline_headers_in_responses(true);
        if !self.env_proxy {
            builder = builder.no_proxy();
        }
        #[cfg(unix)]
        if let Some(path) = &self.socket {
            builder = builder.unix_socket(path.as_path());
        }
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        let service = builder.build().map_err(BuildError::backend)?;
        let timeout = self.timeout;
        self.over(service, timeout)
    }

    /// A client over another HTTP service, such as a `reqwest::Client` with settings of its own,
    /// or one with tower layers around it; see [`HttpService`].
    ///
    /// Redirects, proxies, retries, sockets and the time for connecting are then that service's
    /// matter.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build), except for TLS.
    pub fn build_with<S: HttpService>(self, service: S) -> Result<Client<S>, BuildError> {
        self.over(service, None)
    }

    /// A client over a service that has this timeout of itself.
    fn over<S: HttpService>(
        self,
        service: S,
        service_timeout: Option<Duration>,
    ) -> Result<Client<S>, BuildError> {
        self.mistakes.check()?;
        let Endpoint { url, authorization } = self.endpoint.expect("checked with the mistakes");
        let mut headers = self.headers;
        if let Some(authorization) = authorization {
            headers.entry(AUTHORIZATION).or_insert(authorization);
        }
        let config = Config {
            url,
            headers,
            timeout: self.timeout,
            service_timeout,
            max_response: self.max_response,
            dialect: self.dialect,
            read: self.read,
        };
        Ok(Client::from_parts(service, Arc::new(config)))
    }

    fn insert(mut self, header: Result<(HeaderName, HeaderValue), Mistake>) -> Self {
        match header {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(mistake) => self.mistakes.push(mistake),
        }
        self
    }
}

fn parse_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Mistake> {
    let name = HeaderName::try_from(name).map_err(|_| {
        Mistake::Header("a character in the name of a header that it cannot have".to_owned())
    })?;
    if [CONTENT_LENGTH, TRANSFER_ENCODING].contains(&name) {
        return Err(Mistake::Header(format!(
            "the header `{name}` follows from the call"
        )));
    }
    let mut value = HeaderValue::try_from(value).map_err(|_| {
        Mistake::Header(format!(
            "a character in the header `{name}` that it cannot have"
        ))
    })?;
    // what it is cannot be known, so none is shown
    value.set_sensitive(true);
    Ok((name, value))
}

/// Shows neither credentials nor the values of headers, nor the query of the URL.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("endpoint", &self.endpoint)
            .field("headers", &self.headers)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
