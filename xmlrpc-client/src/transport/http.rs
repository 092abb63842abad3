//! The transport that a client has by default.

use std::fmt;
#[cfg(unix)]
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use tower_service::Service;

use crate::error::BoxError;
use crate::transport::hyper::Connections;
use crate::transport::scgi::Scgi;
use crate::transport::{Body, ResponseBody};

pub(crate) type HttpFuture =
    Pin<Box<dyn Future<Output = Result<Response<ResponseBody>, BoxError>> + Send>>;

/// How connections are made and kept.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) connect_timeout: Duration,
    pub(crate) keep_alive: bool,
    pub(crate) idle_timeout: Duration,
    pub(crate) max_idle: usize,
    #[cfg(unix)]
    pub(crate) socket: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            keep_alive: true,
            idle_timeout: Duration::from_secs(30),
            max_idle: 100,
            #[cfg(unix)]
            socket: None,
        }
    }
}

/// Sends HTTP requests: the default transport of a client.
///
/// Plain `http` and Unix sockets go over connections of its own: calls one after the other share
/// one connection, a connection that the server closed is noticed before the request is sent,
/// and there are never more connections than calls in flight. `https`, proxies and cookies go
/// over reqwest, which the features `rustls`, `native-tls`, `proxy` and `cookies` bring.
///
/// `scgi://host:port/` is SCGI, as rTorrent has it, over TCP or with
/// [`unix_socket`](crate::ClientBuilder::unix_socket) over a Unix socket: one connection for each
/// call.
///
/// [`Client::http_layer`](crate::Client::http_layer) puts tower layers around it.
#[derive(Clone)]
pub struct Http(Transport);

#[derive(Clone)]
enum Transport {
    Hyper(Connections),
    Scgi(Scgi),
    #[cfg(feature = "_reqwest")]
    Reqwest(crate::transport::reqwest::Reqwest),
}

impl Http {
    /// Makes the default transport for plain `http`, to wrap it in tower's layers.
    #[must_use]
    pub fn new() -> Self {
        Self::plain(Options::default())
    }

    /// Connections of our own.
    pub(crate) fn plain(options: Options) -> Self {
        Self(Transport::Hyper(Connections::new(options)))
    }

    /// SCGI, a connection for each request.
    pub(crate) fn scgi(options: Options) -> Self {
        Self(Transport::Scgi(Scgi::new(options)))
    }

    /// What reqwest does.
    #[cfg(feature = "_reqwest")]
    pub(crate) fn reqwest(reqwest: crate::transport::reqwest::Reqwest) -> Self {
        Self(Transport::Reqwest(reqwest))
    }
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl Service<Request<Body>> for Http {
    type Response = Response<ResponseBody>;
    type Error = BoxError;
    type Future = HttpFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> HttpFuture {
        match &self.0 {
            Transport::Hyper(connections) => {
                let connections = connections.clone();
                Box::pin(async move { Ok(connections.send(request).await?.map(Into::into)) })
            }
            Transport::Scgi(scgi) => {
                let scgi = scgi.clone();
                Box::pin(async move { Ok(scgi.send(request).await?.map(Into::into)) })
            }
            #[cfg(feature = "_reqwest")]
            Transport::Reqwest(client) => {
                let client = client.clone();
                Box::pin(async move { Ok(client.send(request).await?.map(Into::into)) })
            }
        }
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Transport::Hyper(_) => "Http(hyper)",
            Transport::Scgi(_) => "Http(scgi)",
            #[cfg(feature = "_reqwest")]
            Transport::Reqwest(_) => "Http(reqwest)",
        })
    }
}
