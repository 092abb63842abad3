//! tower layers around single calls, and the server inside other stacks.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use axum::extract::{ConnectInfo, Extension};
use axum::{Router, routing};
use http::{Request, StatusCode, header};
use http_body_util::BodyExt as _;
use tower::{Layer, Service, ServiceExt as _};
use xmlrpc_core::rpc::{BoxFuture, Reply};
use xmlrpc_core::{Fault, message, value};
use xmlrpc_server::{Body, RpcRequest, RpcService, Server};

use crate::support::oneshot::{build, call, code, post, send};

/// Writes down what passes, and turns back what starts with `private.` without a key.
#[derive(Clone, Default)]
struct Guard {
    name: &'static str,
    log: Arc<Mutex<Vec<String>>>,
}

impl Guard {
    fn named(&self, name: &'static str) -> Self {
        Self {
            name,
            log: Arc::clone(&self.log),
        }
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.log.lock().unwrap())
    }
}

impl Layer<RpcService> for Guard {
    type Service = Guarded;

    fn layer(&self, inner: RpcService) -> Guarded {
        Guarded {
            guard: self.clone(),
            inner,
        }
    }
}

#[derive(Clone)]
struct Guarded {
    guard: Guard,
    inner: RpcService,
}

impl Service<RpcRequest> for Guarded {
    type Response = Reply;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Reply, Infallible>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: RpcRequest) -> Self::Future {
        let line = format!("{}{}", self.guard.name, request.method());
        self.guard.log.lock().unwrap().push(line);
        if request.method() == "panic.layer" {
            panic!("in the layer");
        }
        if request.method().starts_with("private.") && !request.headers().contains_key("x-key") {
            let refused = Reply::fault(Fault::new(401, "a key is required"));
            return Box::pin(std::future::ready(Ok(refused)));
        }
        self.inner.call(request)
    }
}

fn methods() -> Server {
    Server::new()
        .method("public", || "seen")
        .method("private.read", || "secret")
        .method("panic.layer", || 1)
}

#[tokio::test]
async fn layers_see_every_call_with_its_name() {
    let guard = Guard::default();
    let service = build(methods().layer(guard.clone()));
    let refused = Err(Fault::new(401, "a key is required"));
    assert_eq!(call(&service, "public", ()).await, Ok("seen".into()));
    assert_eq!(call(&service, "private.read", ()).await, refused);
    assert_eq!(code(&call(&service, "unknown", ()).await), Some(-32601));
    assert!(call(&service, "system.listMethods", ()).await.is_ok());
    assert_eq!(
        guard.take(),
        ["public", "private.read", "unknown", "system.listMethods"]
    );

    let body = message::encode_call("private.read", &()).unwrap();
    let mut request = post(body);
    request.headers_mut().insert("x-key", "k".parse().unwrap());
    assert_eq!(send(&service, request).await.outcome(), Ok("secret".into()));

    // what is no call does not get there
    guard.take();
    assert_eq!(
        code(&send(&service, post("nonsense")).await.outcome()),
        Some(-32700)
    );
    assert!(guard.take().is_empty());

    assert_eq!(
        call(&service, "panic.layer", ()).await,
        Err(Fault::internal_error())
    );
}

#[tokio::test]
async fn entries_of_a_multicall_pass_the_layers_one_by_one() {
    let guard = Guard::default();
    let service = build(methods().layer(guard.clone()));
    let entry = |name: &str| value!({"methodName": name, "params": []});
    let calls = [
        entry("public"),
        entry("private.read"),
        entry("system.multicall"),
        entry("public"),
    ];
    let outcome = call(&service, "system.multicall", (&calls,)).await.unwrap();
    assert_eq!(outcome[0], value!(["seen"]));
    assert_eq!(outcome[1]["faultCode"], 401);
    assert_eq!(outcome[2]["faultCode"], -32600);
    assert_eq!(outcome[3], value!(["seen"]));
    assert_eq!(guard.take(), ["public", "private.read", "public"]);

    // the entries have the headers of the request that they came in
    let body = message::encode_call("system.multicall", &(&calls,)).unwrap();
    let mut request = post(body);
    request.headers_mut().insert("x-key", "k".parse().unwrap());
    let outcome = send(&service, request).await.outcome().unwrap();
    assert_eq!(outcome[1], value!(["secret"]));
}

#[tokio::test]
async fn a_layer_that_is_added_later_is_around_the_others() {
    let log = Guard::default();
    let server = Server::new()
        .layer(log.named("inner "))
        .layer(log.named("outer "));
    let service = build(server.method("a", || 1));
    assert_eq!(call(&service, "a", ()).await, Ok(1.into()));
    assert_eq!(log.take(), ["outer a", "inner a"]);
}

#[tokio::test]
async fn layers_of_tower_fit() {
    let limit = tower::limit::GlobalConcurrencyLimitLayer::new(1);
    let service = build(methods().layer(limit));
    let calls = vec![value!({"methodName": "public", "params": []}); 3];
    let outcome = call(&service, "system.multicall", (calls,)).await;
    assert_eq!(outcome, Ok(value!([["seen"], ["seen"], ["seen"]])));
}

/// Answers with the peer that a layer sees.
fn whoami() -> Server {
    let layer = tower::layer::layer_fn(|_: RpcService| {
        tower::service_fn(async |request: RpcRequest| {
            let peer = request.peer().map(|peer| peer.to_string());
            let note = request.extensions().get::<&'static str>().copied();
            Ok::<_, Infallible>(Reply::value(&(peer, note, request.parts().uri.path())))
        })
    });
    Server::new().layer(layer)
}

#[tokio::test]
async fn layers_know_the_request() {
    let mut request = post(message::encode_call("whoami", &()).unwrap());
    request.extensions_mut().insert("noted outside");
    let answer = send(&build(whoami()), request).await;
    assert_eq!(
        answer.outcome(),
        Ok(value!([nil, "noted outside", "/RPC2"]))
    );
}

tokio::task_local! {
    static PATH: String;
}

#[tokio::test]
async fn a_layer_can_tell_a_method_of_the_request() {
    let layer = tower::layer::layer_fn(|methods: RpcService| {
        tower::service_fn(move |request: RpcRequest| {
            let path = request.parts().uri.path().to_owned();
            PATH.scope(path, methods.clone().oneshot(request))
        })
    });
    let service = build(Server::new().method("path", || PATH.get()).layer(layer));
    assert_eq!(call(&service, "path", ()).await, Ok("/RPC2".into()));
    let calls = [value!({"methodName": "path", "params": []})];
    let outcome = call(&service, "system.multicall", (calls,)).await;
    assert_eq!(outcome, Ok(value!([["/RPC2"]])));
}

async fn through(app: &Router, request: Request<Body>) -> (StatusCode, Vec<u8>) {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts, axum::body::Body::new(body));
    let Ok(response) = app.clone().oneshot(request).await;
    let status = response.status();
    let body = response.into_body().collect().await.expect("a body");
    (status, body.to_bytes().into())
}

#[tokio::test]
async fn a_server_is_part_of_an_axum_application() {
    let peer = SocketAddr::from(([192, 0, 2, 1], 99));
    let app: Router = Router::new()
        .route("/health", routing::get(async || "ok"))
        .merge(methods().path("/xmlrpc").into_router())
        .nest("/deep", whoami().into_router())
        .layer(Extension(ConnectInfo(peer)));
    let request = |path: &str, method: &str| {
        let mut request = post(message::encode_call(method, &()).unwrap());
        *request.uri_mut() = path.parse().unwrap();
        request
    };
    let (status, body) = through(&app, request("/xmlrpc", "public")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        message::decode_response::<String>(&body).unwrap(),
        Ok("seen".to_owned())
    );

    let (status, body) = through(&app, request("/deep/RPC2", "whoami")).await;
    assert_eq!(status, StatusCode::OK);
    let seen: (String, Option<String>, String) = message::decode_response(&body).unwrap().unwrap();
    assert_eq!(seen, ("192.0.2.1:99".to_owned(), None, "/RPC2".to_owned()));

    let (status, _) = through(&app, request("/RPC2", "public")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let mut get = request("/xmlrpc", "public");
    *get.method_mut() = http::Method::GET;
    assert_eq!(through(&app, get).await.0, StatusCode::METHOD_NOT_ALLOWED);
    let health = Request::get("/health").body(Body::default()).unwrap();
    assert_eq!(
        through(&app, health).await,
        (StatusCode::OK, b"ok".to_vec())
    );
    let mut json = request("/xmlrpc", "public");
    json.headers_mut()
        .insert(header::CONTENT_TYPE, "application/json".parse().unwrap());
    assert_eq!(
        through(&app, json).await.0,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
}

#[tokio::test]
async fn a_router_can_answer_on_every_path() {
    let app: Router = methods().any_path().into_router();
    for path in ["/", "/RPC2", "/a/b/c"] {
        let mut request = post(message::encode_call("public", &()).unwrap());
        *request.uri_mut() = path.parse().unwrap();
        assert_eq!(through(&app, request).await.0, StatusCode::OK, "{path}");
    }
}

#[test]
fn a_router_is_not_made_of_mistakes() {
    let error = methods()
        .method("public", || 1)
        .try_into_router::<()>()
        .unwrap_err();
    assert_eq!(error.to_string(), "method `public` is served twice");
}
