//! The seams: what travels from a layer to a method, and layers of tower-http on both sides.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{HeaderMap, Response, StatusCode, header};
use tower::util::MapResponseLayer;
use tower_http::decompression::{DecompressionLayer, RequestDecompressionLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use xmlrpc_client::{Client, TransportError};
use xmlrpc_core::rpc::{Context, Local};
use xmlrpc_core::{CallError, xmlrpc_service};
use xmlrpc_server::middleware::{auth, from_fn};
use xmlrpc_server::{ContextExt as _, Server};

use crate::support::running::Running;

/// Comes from a layer around HTTP.
#[derive(Clone)]
struct User(String);

/// Comes from a layer around calls.
#[derive(Clone)]
struct Tenant(i32);

fn who(cx: &Context) -> String {
    let user = cx.get::<User>().map_or("nobody", |user| &user.0);
    let tenant = cx.get::<Tenant>().map_or(0, |tenant| tenant.0);
    format!("{user} of {tenant}")
}

struct Desk;

#[xmlrpc_service]
impl Desk {
    async fn here(&self, #[xmlrpc(context)] cx: &Context) -> String {
        who(cx)
    }

    async fn spawned(&self, #[xmlrpc(context)] cx: &Context) -> String {
        let cx = cx.clone();
        let task = tokio::spawn(async move { who(&cx) });
        task.await.expect("no panic")
    }

    async fn spawned_blocking(&self, #[xmlrpc(context)] cx: &Context) -> String {
        let cx = cx.clone();
        let task = tokio::task::spawn_blocking(move || who(&cx));
        task.await.expect("no panic")
    }

    #[xmlrpc(blocking)]
    fn blocking(&self, #[xmlrpc(context)] cx: &Context) -> String {
        who(cx)
    }
}

/// Calls each method, whatever makes the calls.
macro_rules! all {
    ($caller:expr, $method:ident => $result:expr) => {{
        let desk = DeskClient::new($caller);
        let mut all = Vec::new();
        for $method in [
            desk.here(),
            desk.spawned(),
            desk.spawned_blocking(),
            desk.blocking(),
        ] {
            all.push($result);
        }
        all
    }};
}

#[tokio::test]
async fn a_method_knows_its_caller() {
    let server = || {
        Server::new()
            .service(Desk)
            .layer(from_fn(
                async |mut request: xmlrpc_server::RpcRequest, next| {
                    request.context_mut().insert(Tenant(7));
                    xmlrpc_server::middleware::Next::run(next, request).await
                },
            ))
            .http_layer(auth::basic(async |user, _| Some(User(user))))
    };
    let expected = vec!["ali of 7"; 4];

    let running = Running::start(server()).await;
    let client = Client::new(running.url.replace("http://", "http://ali:x@")).unwrap();
    assert_eq!(all!(&client, call => call.await.unwrap()), expected);

    let batch = client.batch();
    let handles = all!(&batch, call => call);
    let mut response = batch.send().await.unwrap();
    let results = handles
        .into_iter()
        .map(|handle| response.take(handle).unwrap());
    assert_eq!(results.collect::<Vec<_>>(), expected);

    let service = server().into_service().unwrap();
    let client = Client::with_service("http://ali:x@here/", service).unwrap();
    assert_eq!(all!(&client, call => call.await.unwrap()), expected);

    let mut cx = Context::new();
    cx.insert(User("ali".to_owned()));
    cx.insert(Tenant(7));
    let local = Local::new(Desk).with_context(cx);
    assert_eq!(all!(&local, call => call.await.unwrap()), expected);
    let local = Local::new(Desk);
    let results = all!(&local, call => call.await.unwrap());
    assert_eq!(results, ["nobody of 0"; 4]);
}

fn status(error: &CallError) -> Option<u16> {
    TransportError::of(error).and_then(TransportError::status)
}

#[tokio::test]
async fn layers_of_tower_http_around_a_server() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let trace = TraceLayer::new_for_http().on_request(move |_: &http::Request<_>, _: &_| {
        count.fetch_add(1, Ordering::Relaxed);
    });
    let timeout =
        TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::from_millis(100));
    let server = Server::new()
        .method("coding", |cx: Context, text: String| {
            let is_coded = |headers: &HeaderMap| headers.contains_key(header::CONTENT_ENCODING);
            (text.len() as i32, cx.headers().is_some_and(is_coded))
        })
        .method("never", std::future::pending::<bool>)
        .http_layer(timeout)
        .http_layer(RequestDecompressionLayer::new())
        .http_layer(trace);
    let running = Running::start(server).await;
    let client = Client::builder(&running.url)
        .compress_requests(0)
        .build()
        .unwrap();

    let text = "x".repeat(1000);
    let coding: (i32, bool) = client.call("coding", (text,)).await.unwrap();
    assert_eq!(coding, (1000, false), "the layer decompressed it");
    let error = client.call::<bool, _>("never", ()).await.unwrap_err();
    assert_eq!(status(&error), Some(504), "{error}");
    assert_eq!(seen.load(Ordering::Relaxed), 2);
}

/// Counts the responses that are compressed where it stands.
fn coded<B>(
    count: Arc<AtomicUsize>,
) -> MapResponseLayer<impl Fn(Response<B>) -> Response<B> + Clone> {
    MapResponseLayer::new(move |response: Response<B>| {
        let is_coded = response.headers().contains_key(header::CONTENT_ENCODING);
        count.fetch_add(usize::from(is_coded), Ordering::Relaxed);
        response
    })
}

#[tokio::test]
async fn layers_of_tower_http_around_a_client() {
    let text = "x".repeat(1000);
    let server = Server::new()
        .method("text", move || text.clone())
        .method("never", std::future::pending::<bool>)
        .compress_responses(1);
    let running = Running::start(server).await;
    let counts = [(); 3].map(|()| Arc::new(AtomicUsize::new(0)));
    let [seen, below, above] = counts.clone();
    let count = seen;
    let trace = TraceLayer::new_for_http().on_request(move |_: &http::Request<_>, _: &_| {
        count.fetch_add(1, Ordering::Relaxed);
    });
    let timeout =
        TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::from_millis(200));
    let client = Client::new(&running.url)
        .unwrap()
        .http_layer(coded(below))
        .http_layer(DecompressionLayer::new())
        .http_layer(coded(above))
        .http_layer(timeout)
        .http_layer(trace);
    let text: String = client.call("text", ()).await.unwrap();
    assert_eq!(text.len(), 1000);
    let error = client.call::<bool, _>("never", ()).await.unwrap_err();
    assert_eq!(status(&error), Some(504), "{error}");
    let counts = counts.map(|count| count.load(Ordering::Relaxed));
    assert_eq!(
        counts,
        [2, 1, 0],
        "requests; compressed below the layer, and above"
    );
}
