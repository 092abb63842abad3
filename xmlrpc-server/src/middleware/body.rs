//! Responses of layers around HTTP: the service's, or one that the layer makes itself.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Response;
use http_body::{Body as HttpBody, Frame, SizeHint};
use pin_project_lite::pin_project;

use crate::http::Body;

pin_project! {
    /// The body of a response that comes from the service inside a layer, or from the layer.
    pub struct ResponseBody<B> {
        #[pin]
        body: Either<B>,
    }
}

pin_project! {
    #[project = EitherProjection]
    enum Either<B> {
        Service { #[pin] body: B },
        Layer { body: Body },
    }
}

impl<B> ResponseBody<B> {
    pub(super) fn of_service(body: B) -> Self {
        Self {
            body: Either::Service { body },
        }
    }

    pub(super) fn of_layer(body: Body) -> Self {
        Self {
            body: Either::Layer { body },
        }
    }
}

impl<B: HttpBody<Data = Bytes>> HttpBody for ResponseBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().body.project() {
            EitherProjection::Service { body } => body.poll_frame(cx),
            EitherProjection::Layer { body } => {
                let frame = Pin::new(body).poll_frame(cx);
                frame.map(|frame| frame.map(|frame| frame.map_err(|never| match never {})))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.body {
            Either::Service { body } => body.is_end_stream(),
            Either::Layer { body } => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Either::Service { body } => body.size_hint(),
            Either::Layer { body } => body.size_hint(),
        }
    }
}

impl<B> fmt::Debug for ResponseBody<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseBody").finish_non_exhaustive()
    }
}

pin_project! {
    /// The response of the service inside a layer, or of the layer, to be awaited.
    pub struct ResponseFuture<F> {
        #[pin]
        source: Source<F>,
    }
}

pin_project! {
    #[project = SourceProjection]
    enum Source<F> {
        Service { #[pin] future: F },
        Layer { response: Option<Response<Body>> },
    }
}

impl<F> ResponseFuture<F> {
    pub(super) fn of_service(future: F) -> Self {
        Self {
            source: Source::Service { future },
        }
    }

    pub(super) fn of_layer(response: Response<Body>) -> Self {
        Self {
            source: Source::Layer {
                response: Some(response),
            },
        }
    }
}

impl<F, B, E> Future for ResponseFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
{
    type Output = Result<Response<ResponseBody<B>>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().source.project() {
            SourceProjection::Service { future } => {
                let response = future.poll(cx);
                response.map(|response| response.map(|it| it.map(ResponseBody::of_service)))
            }
            SourceProjection::Layer { response } => match response.take() {
                Some(response) => Poll::Ready(Ok(response.map(ResponseBody::of_layer))),
                // polled again, against the contract of futures
                None => Poll::Pending,
            },
        }
    }
}

impl<F> fmt::Debug for ResponseFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
