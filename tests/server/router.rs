//! In an axum application, served by axum and by our accept loop.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tower::layer::layer_fn;
use tower::{ServiceExt as _, service_fn};
use tower_http::cors::CorsLayer;
use xmlrpc_core::message;
use xmlrpc_core::rpc::Context;
use xmlrpc_server::{ContextExt as _, ServeOptions, Server, Services, XmlRpcService, serve};

use crate::support::raw::{head, pong, request, response, rest};

fn app() -> Router {
    let methods = Server::new()
        .method("ping", || "pong")
        .method("peer", |cx: Context| cx.peer().map(|peer| peer.to_string()));
    Router::new()
        .route("/hello", get(async || "hello"))
        .merge(methods.into_router())
        .layer(CorsLayer::permissive())
}

/// An application that is served until this is dropped.
struct Served {
    addr: SocketAddr,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Served {
    async fn by_axum() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let service = app().into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(async { axum::serve(listener, service).await });
        Self { addr, serving }
    }

    async fn by_us(options: ServeOptions) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let serving = tokio::spawn(serve(listener, app(), options));
        Self { addr, serving }
    }

    async fn send(&self, bytes: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(self.addr).await.unwrap();
        // taken, if not read
        stream.write_all(bytes).await.expect("no reset");
        stream
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

#[tokio::test]
async fn all_routes_are_served_and_the_peer_is_known() {
    for served in [
        Served::by_axum().await,
        Served::by_us(ServeOptions::new()).await,
    ] {
        let hello = b"GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";
        let mut stream = served.send(hello).await;
        assert!(response(&mut stream).await.ends_with("\r\n\r\nhello"));
        stream.write_all(&request("ping", "")).await.unwrap();
        assert!(response(&mut stream).await.ends_with(&pong()));
        stream.write_all(&request("peer", "")).await.unwrap();
        let own = stream.local_addr().unwrap().to_string();
        let peer = response(&mut stream).await;
        assert!(peer.contains(&own), "{peer}");
        let cors = "access-control-allow-origin: *";
        assert!(peer.to_ascii_lowercase().contains(cors), "{peer}");
    }
}

#[tokio::test]
async fn who_sends_what_is_refused_still_reads_why() {
    const LENGTH: usize = 20_000_000;
    let plain =
        format!("POST / HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: {LENGTH}\r\n\r\n");
    let table = [
        (head(&format!("Content-Length: {LENGTH}\r\n")), 413),
        (plain.into_bytes(), 415),
    ];
    for (head, status) in table {
        for served in [
            Served::by_axum().await,
            Served::by_us(ServeOptions::new()).await,
        ] {
            let all = [head.clone(), vec![b' '; LENGTH]].concat();
            let mut stream = served.send(&all).await;
            let answer = response(&mut stream).await;
            assert!(
                answer.starts_with(&format!("HTTP/1.1 {status} ")),
                "{answer}"
            );
        }
    }
}

#[tokio::test]
async fn half_a_head_is_not_waited_for_by_our_accept_loop() {
    let options = ServeOptions::new().header_timeout(Duration::from_millis(200));
    let served = Served::by_us(options).await;
    for half in ["", "GET / HT", "GET /hello HTTP/1.1\r\nHost: localhost\r\n"] {
        let mut stream = served.send(half.as_bytes()).await;
        assert_eq!(rest(&mut stream).await, "", "{half:?}");
    }
}

/// Each request gets its number among those that passed one service.
#[tokio::test]
async fn the_paths_share_the_state_of_http_layers() {
    let numbering = layer_fn(|inner: XmlRpcService| {
        let passed = Arc::new(AtomicUsize::new(0));
        service_fn(move |request: axum::extract::Request| {
            let number = passed.fetch_add(1, Ordering::Relaxed) + 1;
            let inner = inner.clone();
            async move {
                let mut response = inner.oneshot(request).await?;
                response.headers_mut().insert("x-number", number.into());
                Ok::<_, Infallible>(response)
            }
        })
    });
    let methods = Server::new()
        .method("ping", || "pong")
        .at("/admin", Services::new().method("ping", || "pong"))
        .http_layer(numbering);
    let app: Router = Router::new().nest("/deep", methods.into_router());
    for (path, number) in [("/deep", 1), ("/deep/RPC2", 2), ("/deep/admin", 3)] {
        let body = message::encode_call("ping", &()).unwrap();
        let request = http::Request::post(path).body(axum::body::Body::from(body));
        let request = request.unwrap();
        let Ok(response) = app.clone().oneshot(request).await;
        assert_eq!(response.status(), http::StatusCode::OK, "{path}");
        assert_eq!(
            response.headers()["x-number"],
            *number.to_string(),
            "{path}"
        );
    }
}
