//! A layer around HTTP from a function.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body as HttpBody, Frame, SizeHint};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::rpc::BoxFuture;

use crate::http::Body;

type BoxError = Box<dyn Error + Send + Sync>;

/// Makes a layer for [`Server::http_layer`](crate::Server::http_layer) from an asynchronous
/// function.
///
/// The function gets the head of each HTTP request, before its body is read, and [`HttpNext`],
/// which runs what is inside: it can answer in its place, change the head, and look at the
/// response. To look at calls, use [`from_fn`](super::from_fn).
///
/// # Examples
///
/// Refuses requests without a key, and names the server in responses:
///
/// ```
/// use http::{HeaderValue, Request, Response, StatusCode};
/// use xmlrpc_server::Server;
/// use xmlrpc_server::middleware::{AnyBody, HttpNext, http_from_fn};
///
/// async fn with_key(request: Request<()>, next: HttpNext) -> Response<AnyBody> {
///     if !request.headers().contains_key("x-api-key") {
///         let mut refused = Response::new(AnyBody::from("an API key is required\n"));
///         *refused.status_mut() = StatusCode::FORBIDDEN;
///         return refused;
///     }
///     let mut response = next.run(request).await;
///     let headers = response.headers_mut();
///     headers.insert("server", HeaderValue::from_static("bank"));
///     response
/// }
///
/// let server = Server::new().method("ping", || "pong").http_layer(http_from_fn(with_key));
/// ```
pub fn http_from_fn<F, Fut>(function: F) -> HttpFromFn
where
    F: Fn(Request<()>, HttpNext) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Response<AnyBody>> + Send + 'static,
{
    HttpFromFn(Arc::new(move |request, next| {
        let response = function(request, next);
        Box::pin(async move { Ok(response.await) })
    }))
}

/// Runs the rest of a request: the layers inside one made by [`http_from_fn`], and the server.
pub struct HttpNext(Box<dyn FnOnce(Request<()>) -> BoxFuture<'static, Response<AnyBody>> + Send>);

impl HttpNext {
    /// Runs the layers inside and the server, with this head and the request's own body.
    pub async fn run(self, request: Request<()>) -> Response<AnyBody> {
        (self.0)(request).await
    }
}

impl fmt::Debug for HttpNext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpNext").finish_non_exhaustive()
    }
}

/// The layer that [`http_from_fn`] makes.
#[derive(Clone)]
pub struct HttpFromFn(Arc<Function>);

/// The function itself: without its type, a mistake in it is one where it is made a layer, and not one
/// more where the layer is used.
type Function = dyn Fn(Request<()>, HttpNext) -> ResponseFuture + Send + Sync;

type ResponseFuture = BoxFuture<'static, Result<Response<AnyBody>, Infallible>>;

impl fmt::Debug for HttpFromFn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpFromFn").finish_non_exhaustive()
    }
}

impl<S> Layer<S> for HttpFromFn {
    type Service = HttpFromFnService<S>;

    fn layer(&self, inner: S) -> HttpFromFnService<S> {
        HttpFromFnService {
            function: Arc::clone(&self.0),
            inner,
        }
    }
}

/// The service of a layer made by [`http_from_fn`].
#[derive(Clone)]
pub struct HttpFromFnService<S> {
    function: Arc<Function>,
    inner: S,
}

impl<S> fmt::Debug for HttpFromFnService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpFromFnService").finish_non_exhaustive()
    }
}

impl<S, A, B> Service<Request<A>> for HttpFromFnService<S>
where
    S: Service<Request<A>, Response = Response<B>, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
    A: Send + 'static,
    B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    type Response = Response<AnyBody>;
    type Error = Infallible;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // the function may not need what is inside
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<A>) -> ResponseFuture {
        let mut inner = self.inner.clone();
        let (head, body) = request.into_parts();
        let next = HttpNext(Box::new(move |request| {
            let request = request.map(|()| body);
            Box::pin(async move {
                let Ok(()) = poll_fn(|cx| inner.poll_ready(cx)).await;
                let Ok(response) = inner.call(request).await;
                response.map(AnyBody::new)
            })
        }));
        (self.function)(Request::from_parts(head, ()), next)
    }
}

/// Holds the body of a response, of any type.
pub struct AnyBody(Pin<Box<dyn HttpBody<Data = Bytes, Error = BoxError> + Send>>);

impl AnyBody {
    /// Makes one of any other body.
    pub fn new<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        Self(Box::pin(Untyped { body }))
    }
}

impl From<&'static str> for AnyBody {
    fn from(text: &'static str) -> Self {
        Self::new(Body::from(text))
    }
}

impl From<Vec<u8>> for AnyBody {
    fn from(document: Vec<u8>) -> Self {
        Self::new(Body::from(document))
    }
}

impl HttpBody for AnyBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.0.as_mut().poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for AnyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnyBody").finish_non_exhaustive()
    }
}

pin_project! {
    /// A body whose errors have lost their type.
    struct Untyped<B> {
        #[pin]
        body: B,
    }
}

impl<B: HttpBody<Data = Bytes, Error: Into<BoxError>>> HttpBody for Untyped<B> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = self.project().body.poll_frame(cx);
        frame.map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
