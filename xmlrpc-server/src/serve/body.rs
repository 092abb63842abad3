//! Bodies on their way in and out, and when they have ended.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use pin_project_lite::pin_project;

use crate::serve::timeouts::{BodyGuard, RequestGuard};

/// The body of a request, as [`serve`](crate::serve) gives it to a service.
pub struct RequestBody {
    body: Incoming,
    arriving: Option<BodyGuard>,
}

impl RequestBody {
    pub(super) fn new(body: Incoming, request: &RequestGuard) -> Self {
        let arriving = (!body.is_end_stream()).then(|| request.body());
        Self { body, arriving }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        let failed = matches!(frame, Some(Err(_)));
        if !failed && (frame.is_none() || self.body.is_end_stream()) {
            if let Some(arriving) = self.arriving.take() {
                arriving.end();
            }
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBody")
            .field("arrived", &self.arriving.is_none())
            .finish_non_exhaustive()
    }
}

pin_project! {
    /// The body of a response, whose request is being answered until it has ended.
    pub(super) struct ResponseBody<B> {
        #[pin]
        body: B,
        request: RequestGuard,
    }
}

impl<B> ResponseBody<B> {
    pub(super) fn new(body: B, request: RequestGuard) -> Self {
        Self { body, request }
    }
}

impl<B: Body> Body for ResponseBody<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        self.project().body.poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
