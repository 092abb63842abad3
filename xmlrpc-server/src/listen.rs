//! Where a server listens, and how it treats connections.

use std::any::TypeId;
use std::fmt;
use std::io;
#[cfg(unix)]
use std::path::Path;
use std::time::Duration;

#[cfg(unix)]
use tokio::net::UnixListener;
use tokio::net::{TcpListener, ToSocketAddrs, lookup_host};
use tower_layer::{Layer, Stack};

use crate::error::BuildError;
use crate::http::XmlRpcService;
use crate::serve::{BoundServer, HttpService, Listener, ServeOptions};
#[cfg(feature = "rustls")]
use crate::serve::{PeerCertificates, Tls};
use crate::server::Server;

impl<H> Server<H> {
    /// Puts a tower layer around the HTTP side of the server.
    ///
    /// The layer sees every HTTP request before it is read, and every response: the place for
    /// authentication, compression, CORS, tracing and time limits, such as tower-http has them. As
    /// with [`layer`](Self::layer), a layer that is added later is around those that were added
    /// before. Any tower layer fits that turns an [`XmlRpcService`] into a service of HTTP
    /// requests; it may change the type of the bodies.
    ///
    /// # Examples
    ///
    /// ```
    /// use http::{Request, Response, StatusCode};
    /// use tower::{ServiceExt, layer::layer_fn, service_fn};
    /// use xmlrpc_server::{Body, RequestBody, Server, XmlRpcService};
    ///
    /// let key = layer_fn(|inner: XmlRpcService| {
    ///     service_fn(move |request: Request<RequestBody>| {
    ///         let inner = inner.clone();
    ///         async move {
    ///             if request.headers().contains_key("x-api-key") {
    ///                 return inner.oneshot(request).await;
    ///             }
    ///             let mut refused = Response::new(Body::default());
    ///             *refused.status_mut() = StatusCode::UNAUTHORIZED;
    ///             Ok(refused)
    ///         }
    ///     })
    /// });
    /// let server = Server::new().method("ping", || "pong").http_layer(key);
    /// ```
    pub fn http_layer<L>(self, layer: L) -> Server<Stack<H, L>> {
        self.map_http_layer(|inner| Stack::new(inner, layer))
    }

    /// Limits the connections that are open at a time. Default: 10,000.
    ///
    /// Each further connection closes an unused one, see [`ServeOptions::max_connections`].
    pub fn max_connections(self, connections: usize) -> Self {
        self.map_options(|options| options.max_connections(connections))
    }

    /// Limits how long the head of a request may take to arrive. Default: 10 s. See
    /// [`ServeOptions::header_timeout`].
    pub fn header_timeout(self, timeout: Duration) -> Self {
        self.map_options(|options| options.header_timeout(timeout))
    }

    /// Limits how long a connection is kept open between requests, and how long a peer may take
    /// to accept more of a response. Default: 60 s. See [`ServeOptions::idle_timeout`].
    pub fn idle_timeout(self, timeout: Duration) -> Self {
        self.map_options(|options| options.idle_timeout(timeout))
    }

    /// Limits how long a call goes on when its peer has closed its side of the connection.
    /// Default: 10 s. See [`ServeOptions::half_close_grace`].
    pub fn half_close_grace(self, grace: Duration) -> Self {
        self.map_options(|options| options.half_close_grace(grace))
    }

    /// Limits how long running calls may go on after a signal to stop. Default: 30 s. See
    /// [`ServeOptions::shutdown_timeout`].
    pub fn shutdown_timeout(self, timeout: Duration) -> Self {
        self.map_options(|options| options.shutdown_timeout(timeout))
    }

    /// Delays shutdown, so that load balancers notice first. Default: 0 s. See
    /// [`ServeOptions::drain_delay`].
    pub fn drain_delay(self, delay: Duration) -> Self {
        self.map_options(|options| options.drain_delay(delay))
    }

    /// Encrypts all connections. Default: none. See [`ServeOptions::tls`].
    ///
    /// Certificates that clients show are in the context as
    /// [`PeerCertificates`](crate::PeerCertificates).
    #[cfg(feature = "rustls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "rustls")))]
    pub fn tls(self, tls: Tls) -> Self {
        self.forward::<PeerCertificates>()
            .map_options(|options| options.tls(tls))
    }

    /// Makes a tower service of HTTP requests, for other stacks and for tests.
    ///
    /// # Errors
    ///
    /// When a name is served twice, is empty or has control characters, or when a path does not
    /// begin with `/`.
    pub fn into_service(self) -> Result<H::Service, BuildError>
    where
        H: Layer<XmlRpcService>,
    {
        self.into_parts().map(|(service, _)| service)
    }

    /// The service and how it is to be served.
    fn into_parts(self) -> Result<(H::Service, ServeOptions), BuildError>
    where
        H: Layer<XmlRpcService>,
    {
        let built = self.build()?;
        let service = XmlRpcService::new(built.routes, built.http, built.rpc);
        Ok((built.http_layer.layer(service), built.options))
    }
}

impl<H> Server<H>
where
    H: Layer<XmlRpcService, Service: HttpService>,
{
    /// The service and how connections are served for it.
    fn into_served(self) -> Result<(H::Service, ServeOptions), BuildError> {
        // layers of others, and what is copied into contexts, look for it in the extensions
        let is_forwarded = !self.http.forwards.is_empty();
        let is_plain = TypeId::of::<H::Service>() == TypeId::of::<XmlRpcService>();
        let (service, mut options) = self.into_parts()?;
        options.reads_origin = is_plain && !is_forwarded;
        Ok((service, options))
    }

    /// Serves on this address until the process gets SIGINT or SIGTERM.
    ///
    /// After the signal it accepts no more connections, answers the running calls (for up to
    /// [`shutdown_timeout`](Self::shutdown_timeout)), and returns. A second signal ends it at once.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use xmlrpc_server::Server;
    ///
    /// #[tokio::main]
    /// async fn main() -> std::io::Result<()> {
    ///     Server::new()
    ///         .method("add", |a: i32, b: i32| a + b)
    ///         .serve("127.0.0.1:8000")
    ///         .await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, and when the server cannot be built: the error
    /// is of kind [`InvalidInput`](io::ErrorKind::InvalidInput) then and holds a
    /// [`BuildError`]. When calls were still running at the end, as [`BoundServer::serve`].
    pub async fn serve(self, addr: impl ToSocketAddrs) -> io::Result<()> {
        self.bind(addr).await?.serve().await
    }

    /// Starts to listen on this address; port 0 takes a free one.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_server::Server;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let server = Server::new().method("ping", || "pong").bind("127.0.0.1:0").await?;
    /// let url = format!("http://{}/", server.local_addr()?);
    /// let serving = tokio::spawn(server.serve());
    /// // … call `url` …
    /// # drop(url);
    /// serving.abort();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, and when the server cannot be built: the error
    /// is of kind [`InvalidInput`](io::ErrorKind::InvalidInput) then and holds a
    /// [`BuildError`].
    pub async fn bind(
        self,
        addr: impl ToSocketAddrs,
    ) -> io::Result<BoundServer<TcpListener, H::Service>> {
        let (service, options) = self.into_served()?;
        let listener = bind(addr).await?;
        Ok(BoundServer::new(listener, service, options))
    }

    /// Listens on an existing listener, such as one passed by systemd, on several in a `Vec`, or on
    /// a [`Listener`] of your own.
    ///
    /// # Examples
    ///
    /// A socket whose options are your own, here so that several processes share its address:
    ///
    /// ```
    /// use tokio::net::TcpSocket;
    /// use xmlrpc_server::Server;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let socket = TcpSocket::new_v4()?;
    /// # #[cfg(unix)]
    /// socket.set_reuseport(true)?;
    /// socket.bind("127.0.0.1:0".parse().expect("an address"))?;
    /// let server = Server::new().method("ping", || "pong").listen(socket.listen(1024)?)?;
    /// # drop(server);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// TCP and a Unix socket together:
    ///
    /// ```no_run
    /// use tokio::net::{TcpListener, UnixListener};
    /// use xmlrpc_server::{Server, SocketListener};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let listeners: Vec<SocketListener> = vec![
    ///     TcpListener::bind("0.0.0.0:8000").await?.into(),
    ///     UnixListener::bind("/run/bank.sock")?.into(),
    /// ];
    /// Server::new().method("ping", || "pong").listen(listeners)?.serve().await
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the server cannot be built.
    pub fn listen<L: Listener>(self, listener: L) -> io::Result<BoundServer<L, H::Service>> {
        let (service, options) = self.into_served()?;
        Ok(BoundServer::new(listener, service, options))
    }

    /// Starts to listen on a Unix socket at this path. A file there is an error.
    ///
    /// The file stays when the server ends.
    ///
    /// # Errors
    ///
    /// As [`bind`](Self::bind).
    #[cfg(unix)]
    pub fn bind_unix(
        self,
        path: impl AsRef<Path>,
    ) -> io::Result<BoundServer<UnixListener, H::Service>> {
        let (service, options) = self.into_served()?;
        let path = path.as_ref();
        let listener = UnixListener::bind(path).map_err(|error| cannot(path.display(), &error))?;
        Ok(BoundServer::new(listener, service, options))
    }
}

/// Listens on the first of these addresses that can be listened on.
async fn bind(addr: impl ToSocketAddrs) -> io::Result<TcpListener> {
    let addrs: Vec<_> = lookup_host(addr)
        .await
        .map_err(|error| {
            let text = format!("expected an address such as `127.0.0.1:8000`: {error}");
            io::Error::new(error.kind(), text)
        })?
        .collect();
    TcpListener::bind(&addrs[..]).await.map_err(|error| {
        let all: Vec<_> = addrs.iter().map(ToString::to_string).collect();
        cannot(all.join(", "), &error)
    })
}

/// What the system says does not name the address.
fn cannot(address: impl fmt::Display, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
}
