//! The servers: each adds, or answers as if it had.

use std::convert::Infallible;
use std::net::SocketAddr;

use axum::http::header::CONTENT_TYPE;
use axum::routing::post;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use xmlrpc_benches::document::{SMALL_CALL, SMALL_RESPONSE};
use xmlrpc_core::xmlrpc_service;

use crate::report::Bar;

pub(crate) const OURS: &str = "xmlrpc";
pub(crate) const OURS_IN_AXUM: &str = "xmlrpc in axum";
pub(crate) const HYPER: &str = "bare hyper";
const AXUM: &str = "bare axum";
const DXR: &str = "dxr_server";
const JSONRPSEE: &str = "jsonrpsee";
pub(crate) const PYTHON: &str = "Python";

/// Ours first.
pub(crate) const NAMES: &[&str] = &[OURS, OURS_IN_AXUM, AXUM, HYPER, DXR, JSONRPSEE, PYTHON];

/// What the ratios of all servers are to.
pub(crate) fn base(_: &str) -> &'static str {
    AXUM
}

/// What ours has to reach.
pub(crate) fn bar(name: &str) -> Option<Bar> {
    (name == OURS).then_some(Bar {
        calls: 0.95,
        cpu: Some(1.06),
    })
}

/// What this server is asked: the type of the body, and the body.
pub(crate) fn request(name: &str) -> (&'static str, &'static str) {
    if name == JSONRPSEE {
        (
            "application/json",
            r#"{"jsonrpc":"2.0","method":"add","params":[3,5],"id":1}"#,
        )
    } else {
        ("text/xml", SMALL_CALL)
    }
}

/// Serves until the process ends.
pub(crate) async fn serve(name: &str, started: impl FnOnce(SocketAddr)) {
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    if name == OURS {
        let server = xmlrpc_server::Server::new().service(Calculator);
        let server = server.bind(address).await.expect("a free port");
        started(server.local_addr().expect("an address"));
        return server
            .serve_with_shutdown(std::future::pending::<()>())
            .await
            .expect("it is not told to stop");
    }
    if name == JSONRPSEE {
        let server = jsonrpsee::server::Server::builder()
            .build(address)
            .await
            .expect("a free port");
        started(server.local_addr().expect("an address"));
        let mut module = jsonrpsee::RpcModule::new(());
        module
            .register_method("add", |params, (), _| {
                let (a, b): (i32, i32) = params.parse()?;
                Ok::<_, jsonrpsee::types::ErrorObjectOwned>(a + b)
            })
            .expect("the only one of this name");
        return server.start(module).stopped().await;
    }
    let listener = TcpListener::bind(address).await.expect("a free port");
    started(listener.local_addr().expect("an address"));
    match name {
        OURS_IN_AXUM => {
            let app = xmlrpc_server::Server::new()
                .service(Calculator)
                .into_router();
            axum::serve(listener, app).await.expect("no end");
        }
        AXUM => {
            let answer = async |_: Bytes| ([(CONTENT_TYPE, "text/xml")], SMALL_RESPONSE);
            let app = axum::Router::new().route("/", post(answer));
            axum::serve(listener, app).await.expect("no end");
        }
        HYPER => serve_bare(listener).await,
        DXR => {
            let handler: dxr_server::HandlerFn = |params, _| {
                let (a, b): (i32, i32) = dxr::TryFromParams::try_from_params(params)?;
                Ok(dxr::TryToValue::try_to_value(&(a + b))?)
            };
            let route = dxr_server::RouteBuilder::new()
                .add_method("add", Box::new(handler))
                .build();
            let server = dxr_server::Server::from_route(route);
            server.serve_listener(listener).await.expect("no end");
        }
        name => panic!("no server {name}"),
    }
}

struct Calculator;

#[xmlrpc_service]
impl Calculator {
    fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }
}

async fn serve_bare(listener: TcpListener) {
    loop {
        let (stream, _) = listener.accept().await.expect("a connection");
        let answer = service_fn(async |request: Request<hyper::body::Incoming>| {
            let _ = request.into_body().collect().await;
            let response = Response::builder()
                .header(CONTENT_TYPE, "text/xml")
                .body(Full::new(Bytes::from_static(SMALL_RESPONSE.as_bytes())))
                .expect("a response");
            Ok::<_, Infallible>(response)
        });
        tokio::spawn(async move {
            hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), answer)
                .await
        });
    }
}
