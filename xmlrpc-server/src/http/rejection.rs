//! Requests that are refused by HTTP's own means, before there is a call to answer.

use http::header::{self, HeaderValue};
use http::{Response, StatusCode};

use crate::http::response::{self, Body};
use crate::measure;

/// The codings that a request may have.
const CODINGS: &str = if cfg!(feature = "gzip") {
    "gzip, deflate"
} else {
    "identity"
};

/// Why a request does not get as far as XML-RPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejection {
    NotFound,
    MethodNotAllowed,
    UnsupportedMediaType,
    UnsupportedContentEncoding,
    PayloadTooLarge,
    BodyTimeout,
    BrokenBody,
    Overloaded,
}

impl Rejection {
    fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::UnsupportedMediaType | Self::UnsupportedContentEncoding => {
                StatusCode::UNSUPPORTED_MEDIA_TYPE
            }
            Self::PayloadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BodyTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::BrokenBody => StatusCode::BAD_REQUEST,
            Self::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// A sentence for people; it repeats nothing of the request.
    fn text(self) -> &'static str {
        match self {
            Self::NotFound => "there is no XML-RPC at this path\n",
            Self::MethodNotAllowed => "XML-RPC calls are `POST` requests\n",
            Self::UnsupportedMediaType => {
                "expected `Content-Type: text/xml`, found another media type\n"
            }
            Self::UnsupportedContentEncoding => {
                "the `Content-Encoding` of the request is not supported\n"
            }
            Self::PayloadTooLarge => "the request body is too large\n",
            Self::BodyTimeout => "the request body did not arrive in time\n",
            Self::BrokenBody => "the request body is broken\n",
            Self::Overloaded => "the server holds as many requests as it can\n",
        }
    }

    /// What it is counted as.
    fn reason(self) -> &'static str {
        match self {
            Self::NotFound => "path",
            Self::MethodNotAllowed => "method",
            Self::UnsupportedMediaType => "content_type",
            Self::UnsupportedContentEncoding => "content_encoding",
            Self::PayloadTooLarge => "max_body",
            Self::BodyTimeout => "body_timeout",
            Self::BrokenBody => "broken_body",
            Self::Overloaded => "max_request_memory",
        }
    }

    /// Whether the connection is of no use afterwards: some of the body was not read.
    pub(crate) fn closes(self) -> bool {
        matches!(
            self,
            Self::PayloadTooLarge | Self::BodyTimeout | Self::BrokenBody | Self::Overloaded
        )
    }

    /// Whether the peer may be sending a body that nobody has begun to refuse.
    pub(crate) fn leaves_body(self) -> bool {
        !matches!(self, Self::BodyTimeout | Self::BrokenBody)
    }

    #[cold]
    pub(crate) fn into_response(self) -> Response<Body> {
        tracing::debug!(status = self.status().as_u16(), reason = ?self, "refused a request");
        measure::refused_request(self.reason(), self.status());
        let mut response = response::plain(self.status(), self.text());
        let headers = response.headers_mut();
        if self == Self::MethodNotAllowed {
            headers.insert(header::ALLOW, HeaderValue::from_static("POST"));
        }
        if self == Self::Overloaded {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        if self == Self::UnsupportedContentEncoding {
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(CODINGS));
        }
        response
    }
}
