//! What the accept loop asks of a service.

use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};

use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tower_service::Service;

use crate::serve::body::RequestBody;

/// An error without its type.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Answers HTTP requests: a tower service that [`serve`](crate::serve) can serve.
///
/// Implemented for every `Service<http::Request<RequestBody>, Response = http::Response<B>>` that
/// is `Clone + Send + 'static`; most services take any body. Examples are
/// [`XmlRpcService`](crate::XmlRpcService) with tower's layers around it, and axum's `Router`.
///
/// An error of the service closes the connection without a response.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a service of HTTP requests that can be served",
    note = "expected a tower `Service<http::Request<xmlrpc_server::RequestBody>>` that is `Clone + Send + 'static`, with `http::Response<B>` as response and a future that is `Send`; `RequestBody` stands for any `http_body::Body<Data = Bytes>`",
    note = "a router of a web framework is one once its state is given (`with_state`)"
)]
pub trait HttpService: Clone + Send + 'static {
    /// Type of the response bodies.
    type ResponseBody: Body<Data: Send + 'static, Error: Into<Box<dyn std::error::Error + Send + Sync>>>
        + Send
        + 'static;

    /// Resolves to the response to a request.
    type ResponseFuture: Future<
            Output = Result<Response<Self::ResponseBody>, Box<dyn std::error::Error + Send + Sync>>,
        > + Send
        + 'static;

    /// Answers one request. Waits in the future if it is not ready.
    fn respond(&mut self, request: Request<RequestBody>) -> Self::ResponseFuture;
}

impl<S, B> HttpService for S
where
    S: Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body<Data: Send + 'static, Error: Into<BoxError>> + Send + 'static,
{
    type ResponseBody = B;

    type ResponseFuture = Respond<S, S::Future>;

    fn respond(&mut self, request: Request<RequestBody>) -> Respond<S, S::Future> {
        // most services are always ready: then the request need not be kept, nor moved again
        match self.poll_ready(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(())) => Respond::Called {
                response: self.call(request),
            },
            Poll::Ready(Err(error)) => Respond::Failed {
                error: Some(error.into()),
            },
            Poll::Pending => Respond::Waiting {
                waiting: Some(Box::new((self.clone(), request))),
            },
        }
    }
}

pin_project! {
    /// A service that gets ready, and then responds.
    #[project = RespondProjection]
    pub enum Respond<S, F> {
        Waiting { waiting: Option<Box<(S, Request<RequestBody>)>> },
        Called { #[pin] response: F },
        Failed { error: Option<BoxError> },
    }
}

impl<S, B> Future for Respond<S, S::Future>
where
    S: Service<Request<RequestBody>, Response = Response<B>, Error: Into<BoxError>>,
{
    type Output = Result<Response<B>, BoxError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            let next = match self.as_mut().project() {
                RespondProjection::Called { response } => {
                    return response.poll(cx).map_err(Into::into);
                }
                RespondProjection::Failed { error } => {
                    return error
                        .take()
                        .map_or(Poll::Pending, |error| Poll::Ready(Err(error)));
                }
                RespondProjection::Waiting { waiting } => {
                    let Some(kept) = waiting else {
                        return Poll::Pending;
                    };
                    ready!(kept.0.poll_ready(cx)).map_err(Into::into)?;
                    let Some((mut service, request)) = waiting.take().map(|kept| *kept) else {
                        return Poll::Pending;
                    };
                    Self::Called {
                        response: service.call(request),
                    }
                }
            };
            self.set(next);
        }
    }
}
