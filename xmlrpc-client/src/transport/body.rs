//! Bodies of requests and responses.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::error::BoxError;
use crate::transport::hyper::PooledBody;
#[cfg(feature = "_reqwest")]
use crate::transport::reqwest::ReqwestBody;
use crate::transport::scgi::ScgiBody;

/// Holds the body of a request: a document of known length.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::Body;
///
/// let body = Body::from("<methodCall/>");
/// assert_eq!(body.as_bytes(), b"<methodCall/>");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Body(Option<Bytes>);

impl Body {
    /// Returns the bytes that have not been taken yet: the whole document, before the request is
    /// sent.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_deref().unwrap_or_default()
    }

    /// Returns the document, without copying it.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0.unwrap_or_default()
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(document: T) -> Self {
        let document = document.into();
        Self((!document.is_empty()).then_some(document))
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|document| Ok(Frame::data(document))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.as_bytes().len() as u64)
    }
}

/// Streams the body of a response of [`Http`](crate::Http).
///
/// The connection can be reused once it was read to its end. A layer that answers in place of the
/// server makes an empty one with `default`, or one of a document with `from`.
pub struct ResponseBody(Transport);

enum Transport {
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
        Self(Transport::Own(body))
    }
}

impl From<PooledBody> for ResponseBody {
    fn from(body: PooledBody) -> Self {
        Self(Transport::Hyper(body))
    }
}

impl From<ScgiBody> for ResponseBody {
    fn from(body: ScgiBody) -> Self {
        Self(Transport::Scgi(body))
    }
}

#[cfg(feature = "_reqwest")]
impl From<ReqwestBody> for ResponseBody {
    fn from(body: ReqwestBody) -> Self {
        Self(Transport::Reqwest(body))
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
            Transport::Own(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            Transport::Hyper(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            Transport::Scgi(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
            #[cfg(feature = "_reqwest")]
            Transport::Reqwest(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Transport::Own(body) => body.is_end_stream(),
            Transport::Hyper(body) => body.is_end_stream(),
            Transport::Scgi(body) => body.is_end_stream(),
            #[cfg(feature = "_reqwest")]
            Transport::Reqwest(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Transport::Own(body) => body.size_hint(),
            Transport::Hyper(body) => body.size_hint(),
            Transport::Scgi(body) => body.size_hint(),
            #[cfg(feature = "_reqwest")]
            Transport::Reqwest(body) => body.size_hint(),
        }
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseBody").finish_non_exhaustive()
    }
}
