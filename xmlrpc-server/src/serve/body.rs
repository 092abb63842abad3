//! Bodies on their way in and out, and when they have ended.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use pin_project_lite::pin_project;

use crate::serve::origin::Origin;
use crate::serve::timeouts::{BodyGuard, RequestGuard};

/// Streams the body of a request that [`serve`](crate::serve) hands to a service.
pub struct RequestBody {
    body: Inner,
    arriving: Option<BodyGuard>,
    origin: Option<Arc<Origin>>,
}

enum Inner {
    Incoming(Incoming),
    #[cfg(feature = "cgi")]
    Input(Input),
}

impl RequestBody {
    pub(super) fn new(body: Incoming, request: &RequestGuard, origin: Option<Arc<Origin>>) -> Self {
        let arriving = (!body.is_end_stream()).then(|| request.body());
        Self {
            body: Inner::Incoming(body),
            arriving,
            origin,
        }
    }

    /// The next so many bytes of an input, whose reading blocks the thread.
    #[cfg(feature = "cgi")]
    pub(crate) fn of_input(input: impl io::Read + Send + 'static, length: u64) -> Self {
        Self {
            body: Inner::Input(Input {
                input: Box::new(input),
                left: length,
            }),
            arriving: None,
            origin: None,
        }
    }

    /// What is known of the connection, unless that is in the extensions of the request.
    pub(crate) fn take_origin(&mut self) -> Option<Arc<Origin>> {
        self.origin.take()
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let frame = match &mut self.body {
            Inner::Incoming(body) => ready!(Pin::new(body).poll_frame(cx)),
            #[cfg(feature = "cgi")]
            Inner::Input(input) => return Poll::Ready(input.read()),
        };
        let failed = matches!(frame, Some(Err(_)));
        if !failed
            && (frame.is_none() || self.is_end_stream())
            && let Some(arriving) = self.arriving.take()
        {
            arriving.end();
        }
        Poll::Ready(frame.map(|frame| frame.map_err(io::Error::other)))
    }

    fn is_end_stream(&self) -> bool {
        match &self.body {
            Inner::Incoming(body) => body.is_end_stream(),
            #[cfg(feature = "cgi")]
            Inner::Input(input) => input.left == 0,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Inner::Incoming(body) => body.size_hint(),
            #[cfg(feature = "cgi")]
            Inner::Input(input) => SizeHint::with_exact(input.left),
        }
    }
}

/// What is left to read of an input.
#[cfg(feature = "cgi")]
struct Input {
    input: Box<dyn io::Read + Send>,
    left: u64,
}

#[cfg(feature = "cgi")]
impl Input {
    fn read(&mut self) -> Option<io::Result<Frame<Bytes>>> {
        if self.left == 0 {
            return None;
        }
        let mut piece = vec![0; self.left.min(64 * 1024) as usize];
        Some(match self.input.read(&mut piece) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(length) => {
                piece.truncate(length);
                self.left -= length as u64;
                Ok(Frame::data(piece.into()))
            }
            Err(error) => Err(error),
        })
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
        request: Option<RequestGuard>,
    }
}

impl<B> ResponseBody<B> {
    pub(super) fn new(body: B, request: Option<RequestGuard>) -> Self {
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
