//! Whoever hands a request on asks first whether what is below is ready.

use std::task::{Context, Poll, ready};

use http::Request;
use tower::layer::layer_fn;
use tower::{Layer as _, Service, ServiceExt as _};
use xmlrpc_client::{CallRequest, Client};
use xmlrpc_server::Server;
use xmlrpc_server::middleware::{auth, health};

use crate::support::oneshot::post;
use crate::support::peer::{Peer, value};
use crate::support::running::Running;

/// Panics when it is called without having been asked. A clone has to be asked again.
struct Asked<S> {
    inner: S,
    is_ready: bool,
}

impl<S> Asked<S> {
    fn new(inner: S) -> Self {
        let is_ready = false;
        Self { inner, is_ready }
    }
}

impl<S: Clone> Clone for Asked<S> {
    fn clone(&self) -> Self {
        Self::new(self.inner.clone())
    }
}

impl<R, S: Service<R>> Service<R> for Asked<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        let outcome = ready!(self.inner.poll_ready(cx));
        self.is_ready = outcome.is_ok();
        Poll::Ready(outcome)
    }

    fn call(&mut self, request: R) -> S::Future {
        assert!(std::mem::take(&mut self.is_ready), "nobody asked");
        self.inner.call(request)
    }
}

/// Hands on what it gets, as layers of tower do that have nothing to wait for.
#[derive(Clone)]
struct HandsOn<S>(S);

impl<S: Service<CallRequest>> Service<CallRequest> for HandsOn<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: CallRequest) -> S::Future {
        self.0.call(request)
    }
}

#[tokio::test]
async fn the_client_asks() {
    let peer = Peer::answering(value("<int>1</int>"));
    let client = Client::builder(&peer.url)
        .http_layer(layer_fn(Asked::new))
        .layer(layer_fn(Asked::new))
        .layer(layer_fn(HandsOn))
        .layer(layer_fn(Asked::new))
        .build()
        .unwrap();
    for _ in 0..2 {
        assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn the_server_asks() {
    let server = Server::new()
        .method("f", || 1)
        .layer(layer_fn(Asked::new))
        .http_layer(layer_fn(Asked::new))
        .http_layer(health("/health"))
        .http_layer(layer_fn(Asked::new))
        .http_layer(auth::basic(async |user, _| Some(user)));
    let running = Running::start(server).await;
    let client = Client::new(running.url.replace("http://", "http://ali:x@")).unwrap();
    for _ in 0..2 {
        assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_router_asks() {
    let server = Server::new()
        .method("f", || 1)
        .http_layer(layer_fn(Asked::new));
    let router: axum::Router = server.into_router();
    for _ in 0..2 {
        let call = post("").map(axum::body::Body::new);
        let response = router.clone().oneshot(call).await.unwrap();
        assert_eq!(response.status(), http::StatusCode::OK);
    }
}

#[tokio::test]
async fn a_layer_is_ready_when_what_is_below_is() {
    let service = tower::service_fn(async |_: Request<xmlrpc_server::Body>| {
        Ok::<_, std::convert::Infallible>(http::Response::new(String::new()))
    });
    let service = health("/health").layer(Asked::new(service));
    service.oneshot(post("").map(Into::into)).await.unwrap();
}
