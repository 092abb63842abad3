//! What goes back over HTTP.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use http_body::{Frame, SizeHint};
use xmlrpc_core::Dialect;
use xmlrpc_core::dialect::Encoding;

/// Holds the body of a response, in one piece of known length.
#[derive(Debug, Default)]
pub struct Body(Option<Bytes>);

impl Body {
    /// All of it, unless it was read already.
    #[cfg(all(feature = "docs", feature = "gzip"))]
    pub(crate) fn get(&self) -> Option<&Bytes> {
        self.0.as_ref()
    }
}

impl From<Vec<u8>> for Body {
    fn from(document: Vec<u8>) -> Self {
        Self(Some(document.into()))
    }
}

impl From<Bytes> for Body {
    fn from(document: Bytes) -> Self {
        Self(Some(document))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self(Some(text.into()))
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, |piece| piece.len() as u64))
    }
}

/// The headers that a response has room for: `hyper` reads the next request into the same map.
const HEADERS: usize = 6;

/// A response with status 200.
///
/// Whoever writes it knows its length from the body.
pub(crate) fn of(content_type: HeaderValue, body: Body) -> Response<Body> {
    let mut headers = HeaderMap::with_capacity(HEADERS);
    headers.insert(header::CONTENT_TYPE, content_type);
    // a page that is made to load an answer as something else does not get to
    let nosniff = HeaderValue::from_static("nosniff");
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, nosniff);
    let mut response = Response::new(body);
    *response.headers_mut() = headers;
    response
}

/// A response of text for people, which repeats nothing of the request.
pub(crate) fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    let mut response = of(plain, text.into());
    *response.status_mut() = status;
    response
}

/// Makes a response one whose body is compressed in this coding.
#[cfg(feature = "gzip")]
pub(crate) fn compressed(response: &mut Response<Body>, coding: &'static str) {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
}

/// The content type of XML-RPC: `text/xml`, as the specification and Python have it.
///
/// UTF-8 goes without saying (RFC 7303: the document itself decides); other encodings are named
/// here too, for a dialect can leave the XML declaration out.
pub(crate) fn content_type(dialect: &Dialect) -> HeaderValue {
    HeaderValue::from_static(match dialect.encoding {
        Encoding::Latin1 => "text/xml; charset=iso-8859-1",
        Encoding::Ascii => "text/xml; charset=us-ascii",
        _ => "text/xml",
    })
}
