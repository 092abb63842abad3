//! The end of a server: what is waited for, and what is not.

use std::time::Duration;

use http::{Request, Response, StatusCode};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use tower::ServiceExt as _;
use tower::layer::layer_fn;
use xmlrpc_server::{RequestBody, Server, ShutdownState, XmlRpcService};

use crate::support::raw::{head, pong, request, response, rest, within};
use crate::support::running::Running;
use crate::support::wired::Wired;

fn server() -> Server {
    Server::new()
        .method("ping", || "pong")
        .method("slow", || async {
            sleep(Duration::from_millis(500)).await;
            "pong"
        })
}

#[tokio::test]
async fn requests_that_have_not_arrived_are_not_waited_for() {
    let mut running = Running::start(server()).await;
    let mut halves = Vec::new();
    for half in [
        b"POST / HT".to_vec(),
        head("Content-Length: 100\r\n"),
        [request("ping", ""), b"POST / HT".to_vec()].concat(),
    ] {
        let mut stream = running.connect().await;
        stream.write_all(&half).await.unwrap();
        halves.push(stream);
    }
    // the last of them came first
    let mut busy = running.connect().await;
    busy.write_all(&request("slow", "")).await.unwrap();
    sleep(Duration::from_millis(100)).await;
    running.stop();
    let end = running.ended().await;
    end.expect("half requests are not calls");
    assert!(rest(&mut busy).await.contains(&pong()));
}

#[tokio::test]
async fn the_rest_of_a_request_that_comes_soon_is_read() {
    let mut running = Running::start(server()).await;
    let mut stream = running.connect().await;
    let request = request("ping", "");
    let (start, end) = request.split_at(request.len() - 10);
    stream.write_all(start).await.unwrap();
    sleep(Duration::from_millis(100)).await;
    running.stop();
    sleep(Duration::from_millis(100)).await;
    stream.write_all(end).await.unwrap();
    let answer = rest(&mut stream).await;
    assert!(answer.contains(&pong()), "{answer}");
    running.ended().await.expect("nothing was cut off");
}

/// Answers 503 while the server is draining.
async fn health(
    service: XmlRpcService,
    request: Request<RequestBody>,
) -> Result<Response<xmlrpc_server::Body>, std::convert::Infallible> {
    let state = request.extensions().get::<ShutdownState>();
    if state.expect("it is our loop").is_draining() {
        let mut response = Response::new(xmlrpc_server::Body::from("draining"));
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        return Ok(response);
    }
    service.oneshot(request).await
}

#[tokio::test]
async fn a_server_that_drains_says_so_and_goes_on() {
    let layer = layer_fn(|service: XmlRpcService| {
        tower::service_fn(move |request| health(service.clone(), request))
    });
    let server = server()
        .drain_delay(Duration::from_millis(500))
        .http_layer(layer);
    let mut running = Running::start(server).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("ping", "")).await.unwrap();
    let answer = response(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200 "));
    assert!(!answer.contains("connection: "), "{answer}");
    running.stop();
    sleep(Duration::from_millis(100)).await;
    // on new connections too
    let mut fresh = running.connect().await;
    for stream in [&mut stream, &mut fresh] {
        stream.write_all(&request("ping", "")).await.unwrap();
        // and nobody keeps a connection that will be closed
        let answer = rest(stream).await;
        assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
        assert!(answer.contains("connection: close\r\n"), "{answer}");
        assert!(!running.serving.is_finished());
    }
    running.ended().await.expect("nothing was cut off");
    assert!(TcpStream::connect(running.addr).await.is_err());
}

#[tokio::test]
async fn work_beside_the_calls_is_waited_for() {
    let layer = layer_fn(|service: XmlRpcService| {
        tower::service_fn(move |request: Request<RequestBody>| {
            let state = request.extensions().get::<ShutdownState>();
            let guard = state.expect("it is our loop").keep_running();
            tokio::spawn(async move {
                sleep(Duration::from_millis(500)).await;
                drop(guard);
            });
            service.clone().oneshot(request)
        })
    });
    let mut running = Running::start(server().http_layer(layer)).await;
    running.ping().await;
    running.stop();
    let soon = timeout(Duration::from_millis(200), &mut running.serving).await;
    assert!(soon.is_err());
    running.ended().await.expect("nothing was cut off");
}

/// What is kept from ending is told apart from what has ended.
#[tokio::test(start_paused = true)]
async fn work_that_does_not_end_is_counted() {
    for (kept, expected) in [
        (1, "1 call was still running after the shutdown timeout"),
        (2, "2 calls were still running after the shutdown timeout"),
    ] {
        let layer = layer_fn(move |service: XmlRpcService| {
            tower::service_fn(move |request: Request<RequestBody>| {
                let state = request.extensions().get::<ShutdownState>();
                let state = state.expect("it is our loop");
                (0..kept).for_each(|_| std::mem::forget(state.keep_running()));
                service.clone().oneshot(request)
            })
        });
        let mut wired = Wired::start(server().http_layer(layer));
        let mut line = wired.connect();
        line.send(&request("ping", "")).await;
        response(&mut line.stream).await;
        wired.stop();
        let error = (&mut wired.serving).await.unwrap().unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn dropping_the_future_ends_everything() {
    let running = Running::start(server()).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("slow", "")).await.unwrap();
    sleep(Duration::from_millis(100)).await;
    running.serving.abort();
    assert_eq!(within(5, rest(&mut stream)).await, "");
}
