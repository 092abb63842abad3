//! A path for load balancers: whether this server is to get calls.

use std::sync::Arc;
use std::task::{Context, Poll};

use http::header::{self, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use tower_layer::Layer;
use tower_service::Service;

use crate::http::{Body, response};
use crate::middleware::body::{ResponseBody, ResponseFuture};
use crate::serve::ShutdownState;

/// Makes a layer that answers `GET` and `HEAD` requests for `path`, for load balancers.
///
/// Status 200 with the text `ok`; 503 with `draining` as soon as the server is told to stop, while
/// it still answers calls ([`Server::drain_delay`](crate::Server::drain_delay)). It says
/// whether the server takes calls, and does not check databases and the like behind the methods.
///
/// [`Server::health`](crate::Server::health) puts it around the server; in another stack, it is
/// for [`serve`](crate::serve).
///
/// # Examples
///
/// ```no_run
/// use axum::{Router, routing::get};
/// use tokio::net::TcpListener;
/// use xmlrpc_server::{ServeOptions, middleware, serve};
///
/// #[tokio::main]
/// async fn main() -> std::io::Result<()> {
///     let app = Router::new().route("/", get(async || "hello")).layer(middleware::health("/healthz"));
///     let listener = TcpListener::bind("127.0.0.1:8000").await?;
///     serve(listener, app, ServeOptions::new()).await
/// }
/// ```
pub fn health(path: impl Into<String>) -> Health {
    Health {
        path: path.into().into(),
    }
}

/// The layer that [`health`] makes.
#[derive(Clone, Debug)]
pub struct Health {
    path: Arc<str>,
}

impl<S> Layer<S> for Health {
    type Service = HealthService<S>;

    fn layer(&self, inner: S) -> HealthService<S> {
        HealthService {
            inner,
            path: Arc::clone(&self.path),
        }
    }
}

/// The service of a layer made by [`health`].
#[derive(Clone, Debug)]
pub struct HealthService<S> {
    inner: S,
    path: Arc<str>,
}

impl<S, A, B> Service<Request<A>> for HealthService<S>
where
    S: Service<Request<A>, Response = Response<B>>,
{
    type Response = Response<ResponseBody<B>>;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<A>) -> Self::Future {
        if request.uri().path() != &*self.path {
            return ResponseFuture::of_service(self.inner.call(request));
        }
        let state = request.extensions().get::<ShutdownState>();
        let draining = state.is_some_and(ShutdownState::is_draining);
        let readable = matches!(*request.method(), Method::GET | Method::HEAD);
        ResponseFuture::of_layer(match (readable, draining) {
            (false, _) => {
                let mut refused =
                    response::plain(StatusCode::METHOD_NOT_ALLOWED, "expected `GET` or `HEAD`\n");
                let allowed = HeaderValue::from_static("GET, HEAD");
                refused.headers_mut().insert(header::ALLOW, allowed);
                refused
            }
            (true, false) => answer(StatusCode::OK, "ok\n"),
            (true, true) => answer(StatusCode::SERVICE_UNAVAILABLE, "draining\n"),
        })
    }
}

fn answer(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = response::plain(status, text);
    let fresh = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, fresh);
    response
}
