//! tower layers around single calls, and the server inside other stacks.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::task::{Context as Context_, Poll};
use std::time::Duration;

use axum::extract::{ConnectInfo, Extension};
use axum::{Router, routing};
use http::{Request, StatusCode, header};
use http_body_util::BodyExt as _;
use tower::timeout::TimeoutLayer;
use tower::{BoxError, Layer, Service, ServiceExt as _};
use xmlrpc_client::Client;
use xmlrpc_core::rpc::{BoxFuture, Context, Reply};
use xmlrpc_core::{Fault, Value, XmlRpcFault, message, value};
use xmlrpc_server::middleware::{Next, from_fn};
use xmlrpc_server::{
    Body, ContextExt as _, Peer, RpcRequest, RpcService, Server, Services, ShutdownState,
    context_mut,
};

use crate::support::oneshot::{build, call, code, post, send};
use crate::support::running::Running;

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

    fn poll_ready(&mut self, cx: &mut Context_<'_>) -> Poll<Result<(), Infallible>> {
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

    // what is not a call does not get there
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
            let parts = request.parts();
            let note = parts.extensions.get::<&'static str>().copied();
            Ok::<_, Infallible>(Reply::value(&(peer, note, parts.uri.path())))
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

/// What a layer around HTTP, or around calls, knows of the caller.
#[derive(Clone)]
struct User(&'static str);

/// Knows nothing of XML-RPC.
#[derive(Clone)]
struct Tenant(i32);

#[tokio::test]
async fn a_context_carries_what_the_layers_know() {
    let who = |cx: &Context| {
        let user = cx.get::<User>().map(|user| user.0);
        let tenant = cx.get::<Tenant>().map(|tenant| tenant.0);
        let path = cx.parts().map(|parts| parts.uri.path().to_owned());
        let key = cx.headers().and_then(|headers| headers.get("x-key"));
        let key = key.and_then(|key| key.to_str().ok());
        value!({"user": user, "tenant": tenant, "path": path, "key": key})
    };
    let server = Server::new()
        .method("who", move |cx: Context| who(&cx))
        .method("later", move |cx: Context| async move { who(&cx) })
        .method("count", |cx: Context, a: i32, b: i32| {
            a + b + cx.get::<Tenant>().map_or(0, |tenant| tenant.0)
        })
        .layer(from_fn(async |mut request: RpcRequest, next: Next| {
            if request.method() != "later" {
                request.context_mut().insert(User("by the layer"));
            }
            next.run(request).await
        }))
        .forward::<Tenant>();
    let service = build(server);
    let request = |name: &str, params: Value| {
        let mut request = post(message::encode_call(name, &params).unwrap());
        request.headers_mut().insert("x-key", "k".parse().unwrap());
        let extensions = request.extensions_mut();
        extensions.insert(Tenant(7));
        context_mut(extensions).insert(User("by HTTP"));
        request
    };
    let expected = |user: &str| value!({"user": user, "tenant": 7, "path": "/RPC2", "key": "k"});
    let entry = |name: &str| value!({"methodName": name, "params": []});
    let table = [
        ("who", value!([]), expected("by the layer")),
        ("later", value!([]), expected("by HTTP")),
        ("count", value!([1, 2]), value!(10)),
        (
            "system.multicall",
            value!([[(entry("who")), (entry("later")), (entry("who"))]]),
            value!([
                [(expected("by the layer"))],
                [(expected("by HTTP"))],
                [(expected("by the layer"))]
            ]),
        ),
        (
            "system.methodSignature",
            value!(["count"]),
            value!([["int", "int", "int"]]),
        ),
    ];
    for (name, params, expected) in table {
        let outcome = send(&service, request(name, params)).await.outcome();
        assert_eq!(outcome, Ok(expected), "{name}");
    }
    // without HTTP there is nothing of HTTP
    let none = Context::new();
    assert!(none.headers().is_none() && none.parts().is_none() && none.peer().is_none());
}

#[tokio::test]
async fn a_function_is_a_layer() {
    let server = methods()
        .layer(from_fn(async |request: RpcRequest, next: Next| {
            if request.method().starts_with("private.") {
                return Err(Fault::new(401, "a key is required"));
            }
            Ok(next.run(request).await)
        }))
        .layer(from_fn(async |request, next| {
            if request.method() == "panic.layer" {
                panic!("in the layer");
            }
            next.run(request).await
        }));
    let service = build(server);
    assert_eq!(call(&service, "public", ()).await, Ok("seen".into()));
    for (name, code) in [
        ("private.read", 401),
        ("panic.layer", -32603),
        ("no", -32601),
    ] {
        assert_eq!(
            self::code(&call(&service, name, ()).await),
            Some(code),
            "{name}"
        );
    }
}

/// An error of a layer, as the caller sees it.
#[tokio::test]
async fn layers_may_fail() {
    #[derive(Clone, Debug, thiserror::Error, XmlRpcFault)]
    enum Refusal {
        #[error("closed")]
        #[fault(code = 507)]
        Closed,
    }

    fn failing<E: Clone + Send + Sync + 'static>(
        error: E,
    ) -> impl Layer<
        RpcService,
        Service: Service<RpcRequest, Response = Reply, Error = E, Future: Send>
                     + Clone
                     + Send
                     + Sync,
    > + Send
    + Sync {
        tower::layer::layer_fn(move |_: RpcService| {
            let error = error.clone();
            tower::service_fn(move |_: RpcRequest| {
                std::future::ready(Err::<Reply, E>(error.clone()))
            })
        })
    }
    let boxed = |error: fn() -> BoxError| {
        tower::layer::layer_fn(move |_: RpcService| {
            tower::service_fn(move |_: RpcRequest| std::future::ready(Err::<Reply, _>(error())))
        })
    };
    let timeout = TimeoutLayer::new(Duration::from_millis(20));
    let table = [
        (
            methods().layer(failing(Fault::new(7, "closed"))),
            Fault::new(7, "closed"),
        ),
        (
            methods().layer(failing(Refusal::Closed)),
            Fault::new(507, "closed"),
        ),
        (
            methods().layer(boxed(|| "a secret".into())),
            Fault::internal_error(),
        ),
        (
            methods().layer(boxed(|| Fault::new(9, "boxed").into())),
            Fault::new(9, "boxed"),
        ),
        (methods().layer(timeout.clone()), Fault::internal_error()),
    ];
    for (server, expected) in table {
        let server = server.method("slow", std::future::pending::<()>);
        assert_eq!(call(&build(server), "slow", ()).await, Err(expected));
    }
    let service = build(methods().layer(timeout));
    assert_eq!(call(&service, "public", ()).await, Ok("seen".into()));
}

/// A layer that cannot be cloned twice, as one that is built badly.
#[tokio::test]
async fn a_layer_that_panics_when_it_is_cloned_is_answered() {
    struct Fragile(RpcService);
    impl Clone for Fragile {
        fn clone(&self) -> Self {
            panic!("no copies")
        }
    }
    impl Service<RpcRequest> for Fragile {
        type Response = Reply;
        type Error = Infallible;
        type Future = BoxFuture<'static, Result<Reply, Infallible>>;
        fn poll_ready(&mut self, _: &mut Context_<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, request: RpcRequest) -> Self::Future {
            self.0.call(request)
        }
    }
    let service = build(methods().layer(tower::layer::layer_fn(Fragile)));
    let outcome = call(&service, "public", ()).await;
    assert_eq!(outcome, Err(Fault::internal_error()));
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
        .merge(
            methods()
                .path("/xmlrpc")
                .at("/admin", Services::new().method("restart", || 1))
                .into_router(),
        )
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

    let (status, body) = through(&app, request("/admin", "restart")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(message::decode_response::<i32>(&body).unwrap(), Ok(1));

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

/// axum panics when a path is added twice.
#[tokio::test]
async fn a_path_may_be_given_twice() {
    let app: Router = methods().path("/a").path("/b").path("/a").into_router();
    for path in ["/a", "/b"] {
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

/// Without a layer around HTTP, too.
#[tokio::test]
async fn what_is_known_of_a_connection_can_be_forwarded() {
    let server = || {
        Server::new().method("known", |cx: Context| {
            let known = (
                cx.get::<Peer>().is_some(),
                cx.get::<ShutdownState>().is_some(),
            );
            (known, (cx.peer().is_some(), cx.shutdown_state().is_some()))
        })
    };
    let table = [
        ("not forwarded", server(), (false, false)),
        ("the peer", server().forward::<Peer>(), (true, false)),
        (
            "the state",
            server().forward::<ShutdownState>(),
            (false, true),
        ),
    ];
    type Known = (bool, bool);
    for (what, server, forwarded) in table {
        let running = Running::start(server).await;
        let client = Client::new(format!("http://{}/", running.addr)).unwrap();
        let found: (Known, Known) = client.call("known", ()).await.unwrap();
        assert_eq!(found, (forwarded, (true, true)), "{what}");
    }
}
