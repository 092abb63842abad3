//! The transport that a client has by default.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tower_service::Service;

use crate::error::BoxError;
use crate::transport::hyper::{Connections, PooledBody};
use crate::transport::scgi::{Scgi, ScgiBody};
use crate::transport::{Body, Options};
#[cfg(feature = "_reqwest")]
use crate::transport::{Reqwest, ReqwestBody};

pub(crate) type HttpFuture =
    Pin<Box<dyn Future<Output = Result<Response<ResponseBody>, BoxError>> + Send>>;

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
    Reqwest(Reqwest),
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

    /// `https`, proxies and cookies.
    #[cfg(feature = "_reqwest")]
    pub(crate) fn full(client: Reqwest) -> Self {
        Self(Transport::Reqwest(client))
    }
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

/// Sends with settings of your own.
///
/// That client then decides about retries, redirects, proxies, kept connections and the time for
/// connecting. Turn its redirects off (`redirect(Policy::none())`): a redirect to a host that cannot
/// be reached looks like a call that was never sent. Over a Unix socket, a reqwest without TLS sends
/// calls to `https` URLs unencrypted.
#[cfg(feature = "reqwest013")]
#[cfg_attr(docsrs, doc(cfg(feature = "reqwest013")))]
impl From<crate::transport::ReqwestClient> for Http {
    fn from(client: crate::transport::ReqwestClient) -> Self {
        Self::full(client.into())
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
            // each future is boxed as it is: one inside another would be there twice
            Transport::Hyper(connections) => Box::pin(connections.clone().send(request)),
            Transport::Scgi(scgi) => Box::pin(scgi.clone().send(request)),
            #[cfg(feature = "_reqwest")]
            Transport::Reqwest(client) => Box::pin(client.clone().send(request)),
        }
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Transport::Hyper(_) => "Http(plain)",
            Transport::Scgi(_) => "Http(scgi)",
            #[cfg(feature = "_reqwest")]
            Transport::Reqwest(_) => "Http(full)",
        })
    }
}

/// Streams the body of a response of [`Http`].
///
/// The connection can be reused once it was read to its end. A layer that answers in place of the
/// server makes an empty one with `default`, or one of a document with `from`.
pub struct ResponseBody(Source);

enum Source {
    /// Made by a layer.
    Own(Body),
    Hyper(PooledBody),
    Scgi(ScgiBody),
    #[cfg(feature = "_reqwest")]
    Reqwest(ReqwestBody),
}

/// An empty body, as tower-http's time limits send it.
impl Default for ResponseBody {
    fn default() -> Self {
        Self::from(Body::default())
    }
}

impl From<Body> for ResponseBody {
    fn from(body: Body) -> Self {
        Self(Source::Own(body))
    }
}

impl From<PooledBody> for ResponseBody {
    fn from(body: PooledBody) -> Self {
        Self(Source::Hyper(body))
    }
}

impl From<ScgiBody> for ResponseBody {
    fn from(body: ScgiBody) -> Self {
        Self(Source::Scgi(body))
    }
}

#[cfg(feature = "_reqwest")]
impl From<ReqwestBody> for ResponseBody {
    fn from(body: ReqwestBody) -> Self {
        Self(Source::Reqwest(body))
    }
}

impl HttpBody for ResponseBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Source::Own(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            Source::Hyper(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            Source::Scgi(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            #[cfg(feature = "_reqwest")]
            Source::Reqwest(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Source::Own(body) => body.is_end_stream(),
            Source::Hyper(body) => body.is_end_stream(),
            Source::Scgi(body) => body.is_end_stream(),
            #[cfg(feature = "_reqwest")]
            Source::Reqwest(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Source::Own(body) => body.size_hint(),
            Source::Hyper(body) => body.size_hint(),
            Source::Scgi(body) => body.size_hint(),
            #[cfg(feature = "_reqwest")]
            Source::Reqwest(body) => body.size_hint(),
        }
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseBody").finish_non_exhaustive()
    }
}
