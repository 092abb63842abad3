//! The body of a request.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

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
