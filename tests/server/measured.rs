//! What is measured: calls, connections, requests that are refused.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::sleep;
use xmlrpc_core::rpc::{Context, Method};
use xmlrpc_core::{Fault, Value, message, value};
use xmlrpc_server::Server;
use xmlrpc_server::middleware::{CallId, Metrics, Trace, auth, from_fn};

use crate::support::measurements::Measurements;
use crate::support::oneshot::{build, call};
use crate::support::raw::{head, request, within};
use crate::support::running::Running;
use crate::support::wired::Wired;

fn server() -> Server {
    Server::new()
        .method("ping", || "pong")
        .method("add", |a: i32, b: i32| a + b)
        .method("id", |cx: Context| {
            cx.get::<CallId>().map(|id| id.to_string())
        })
        .method("fail", || Err::<i32, _>(Fault::new(7, "no")))
        .method("never", std::future::pending::<()>)
        .method(Method::new("limited").with_concurrency(0), || 1)
        .layer(Trace::new())
        .layer(Metrics::new())
}

fn document(method: &str) -> Vec<u8> {
    message::encode_call(method, &()).unwrap()
}

#[tokio::test]
async fn calls_are_measured() {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let service = build(server());
    let failed = |code: &str| format!("error.type={code} rpc.response.status_code={code} ");
    // what is called, what is added to its labels, the size of its result, what else is counted
    let table = [
        ("add", "add", failed("-32602"), 0, false),
        ("fail", "fail", failed("_OTHER"), 0, false),
        ("limited", "limited", failed("-32000"), 0, true),
        ("made.up", "_OTHER", failed("-32601"), 0, false),
        ("system.multicall2", "_OTHER", failed("-32601"), 0, false),
        ("id", "id", String::new(), 48, false),
    ];
    for (name, label, failure, size, refused) in table {
        let _ = call(&service, name, ()).await;
        let label = format!("rpc.method={label}");
        let mut expected = vec![
            format!("rpc.server.active_calls {label} +1"),
            format!("rpc.server.request.size {label} {}", document(name).len()),
            format!("rpc.server.active_calls {label} -1"),
        ];
        if refused {
            expected.push(format!("rpc.server.refused_calls {label} {failure}+1"));
        }
        expected.push(format!("rpc.server.call.duration {label} {failure}s"));
        expected.push(format!("rpc.server.response.size {label} {size}"));
        let found = measurements.take();
        assert_eq!(found, expected, "{name}");
    }
    let left = call(&service, "never", ());
    let brief = std::time::Duration::from_millis(20);
    assert!(tokio::time::timeout(brief, left).await.is_err());
    let found = measurements.take();
    assert_eq!(found[2], "rpc.server.active_calls rpc.method=never -1");
    assert!(found[3].contains("error.type=-32003"), "{found:?}");
}

#[tokio::test]
async fn the_calls_of_a_multicall_are_measured_each() {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let service = build(server());
    let entry = |params: Value| value!({"methodName": "add", "params": params});
    let entries = value!([entry(value!([1, 2])), entry(value!([1]))]);
    call(&service, "system.multicall", (entries,))
        .await
        .unwrap();
    let found = measurements.take();
    let durations: Vec<_> = found
        .iter()
        .filter(|line| line.starts_with("rpc.server.call.duration"))
        .collect();
    assert_eq!(durations.len(), 2, "{found:?}");
    assert!(!durations[0].contains("error.type"), "{found:?}");
    assert!(durations[1].contains("error.type=-32602"), "{found:?}");
}

/// Why a call was given up is told by the fault that its caller gets, if there is one.
#[tokio::test]
async fn calls_that_are_given_up_are_measured_by_their_fault() {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let failed = |found: Vec<String>| {
        let durations = found
            .iter()
            .filter(|line| line.starts_with("rpc.server.call.duration"));
        let codes: Vec<_> = durations
            .filter_map(|line| line.split("error.type=").nth(1)?.split(' ').next())
            .map(str::to_owned)
            .collect();
        codes.join(" ")
    };
    // a layer inside takes too long
    let late = server_with_slow_layer().call_timeout(Duration::from_millis(50));
    let fault = call(&build(late), "ping", ()).await.unwrap_err();
    assert_eq!(fault.code, Fault::DEADLINE);
    assert_eq!(failed(measurements.take()), "-32001");

    let server = server().shutdown_timeout(Duration::from_millis(100));
    let mut running = Running::start(server).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("never", "")).await.unwrap();
    sleep(Duration::from_millis(100)).await;
    running.stop();
    running.ended().await.unwrap_err();
    assert_eq!(failed(measurements.take()), "-32002");
}

fn server_with_slow_layer() -> Server {
    Server::new()
        .method("ping", || "pong")
        .layer(from_fn(async |request, next| {
            sleep(Duration::from_secs(60)).await;
            next.run(request).await
        }))
        .layer(Metrics::new())
}

/// Sends this on a new connection, and reads until the server closes it. Returns what was measured
/// of the connection and of refusals.
async fn measured(server: Server, sent: &[u8], end: End) -> Vec<String> {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let check = async |user: String, _: String| (user == "ali").then_some(());
    let server = server.http_layer(auth::basic(check).optional());
    let running = Running::start(server).await;
    let mut stream = running.connect().await;
    stream.write_all(sent).await.unwrap();
    if let End::Half = end {
        stream.shutdown().await.unwrap();
    }
    let newcomer = match end {
        End::Newcomer => {
            sleep(Duration::from_millis(100)).await;
            Some(running.connect().await)
        }
        End::Server | End::Half => None,
    };
    // it may be reset
    let _ = within(5, stream.read_to_end(&mut Vec::new())).await;
    drop(stream);
    let mut found = Vec::new();
    let closed = "http.server.open_connections  -1";
    let counted = async {
        while !found.iter().any(|line| line == closed) {
            sleep(Duration::from_millis(10)).await;
            found.extend(measurements.take());
        }
    };
    within(5, counted).await;
    drop(newcomer);
    found.retain(|line| line.starts_with("http."));
    found
}

/// How a connection ends.
#[derive(Clone, Copy)]
enum End {
    Server,
    /// The peer closes its side first.
    Half,
    /// Another connection comes.
    Newcomer,
}

#[tokio::test]
async fn refused_requests_are_counted_by_their_reason() {
    let close = "Connection: close\r\n";
    let post = |headers: &str| head(&format!("{close}{headers}"));
    let with = |headers: &str| request("ping", &format!("{close}{headers}"));
    let line = |line: &str| format!("{line} HTTP/1.1\r\nHost: a\r\n{close}\r\n").into_bytes();
    let wrong = "Authorization: Basic Ym9iOmE=\r\n";
    let big = format!("X: {}\r\n", "x".repeat(300_000));
    let table = [
        (with(""), None),
        (with(wrong), Some(("wrong_credentials", 401))),
        (line("POST /other"), Some(("path", 404))),
        (line("GET /"), Some(("method", 405))),
        (post("Content-Length: 9\r\n"), Some(("body_timeout", 408))),
        (
            post("Content-Length: 99999999\r\n"),
            Some(("max_body", 413)),
        ),
        (
            with("Content-Encoding: br\r\n"),
            Some(("content_encoding", 415)),
        ),
        (b"nonsense\r\n\r\n".to_vec(), Some(("broken_head", 400))),
        (post(&big), Some(("head_size", 431))),
        (
            [post("Transfer-Encoding: chunked\r\n"), b"?\r\n".to_vec()].concat(),
            Some(("broken_body", 400)),
        ),
    ];
    let text = String::from_utf8(with("")).unwrap();
    let plain = text.replace("text/xml", "text/plain").into_bytes();
    let table = [&table[..], &[(plain, Some(("content_type", 415)))]].concat();
    for (sent, refused) in table {
        let server = server().body_timeout(Duration::from_millis(100));
        let mut expected = vec!["http.server.open_connections  +1".to_owned()];
        expected.extend(refused.map(|(reason, status)| {
            format!(
                "http.server.refused_requests error.type={reason} \
                 http.response.status_code={status} +1"
            )
        }));
        expected.push("http.server.open_connections  -1".to_owned());
        let found = measured(server, &sent, End::Server).await;
        assert_eq!(found, expected, "{}", String::from_utf8_lossy(&sent));
    }
}

/// A body that is alone, and more than there is memory for.
#[tokio::test]
async fn requests_that_find_no_memory_are_counted() {
    let body = vec![b' '; 200_000];
    let headers = format!("Connection: close\r\nContent-Length: {}\r\n", body.len());
    let whole = [head(&headers), body].concat();
    let found = measured(server().max_request_memory(100_000), &whole, End::Server).await;
    let refused = "http.server.refused_requests error.type=max_request_memory \
                   http.response.status_code=503 +1";
    assert_eq!(found[1], refused, "{found:?}");
}

#[tokio::test]
async fn requests_without_credentials_are_counted() {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let server = server().http_layer(auth::bearer(async |_| Some(())));
    let running = Running::start(server).await;
    let mut stream = running.connect().await;
    let closing = request("ping", "Connection: close\r\n");
    stream.write_all(&closing).await.unwrap();
    within(5, stream.read_to_end(&mut Vec::new()))
        .await
        .unwrap();
    let refused = "http.server.refused_requests error.type=no_credentials \
                   http.response.status_code=401 +1";
    assert_eq!(measurements.take()[1], refused);
}

#[tokio::test]
async fn connections_are_counted_and_why_they_are_closed() {
    let brief = Duration::from_millis(200);
    let server = || {
        let server = server().header_timeout(brief).idle_timeout(2 * brief);
        server.half_close_grace(brief)
    };
    let table = [
        (&b""[..], End::Server, Some("header_timeout")),
        (b"POST / HT", End::Server, Some("header_timeout")),
        (&request("ping", "")[..], End::Server, Some("idle_timeout")),
        (
            &request("never", "")[..],
            End::Half,
            Some("half_close_grace"),
        ),
        (b"", End::Newcomer, Some("max_connections")),
        (&request("ping", "")[..], End::Half, None),
        (b"POST / HT", End::Half, None),
    ];
    for (sent, end, reason) in table {
        let server = match end {
            End::Newcomer => server().max_connections(1),
            End::Server | End::Half => server(),
        };
        let mut found = measured(server, sent, end).await;
        // that of the newcomer comes when there is room for it
        let open = "http.server.open_connections  ";
        found.retain(|line| !line.starts_with(open));
        let expected =
            reason.map(|reason| format!("http.server.closed_connections error.type={reason} +1"));
        assert_eq!(found, Vec::from_iter(expected), "{reason:?}");
    }
}

/// A limit did not close them: they had to end.
#[tokio::test(start_paused = true)]
async fn connections_that_end_with_the_server_are_not_counted() {
    for sent in [&b""[..], b"POST / HT", &request("ping", "")] {
        let measurements = Measurements::default();
        let _guard = metrics::set_default_local_recorder(&measurements);
        let mut wired = Wired::start(server());
        let mut line = wired.connect();
        line.send(sent).await;
        sleep(Duration::from_millis(100)).await;
        wired.stop();
        line.gone().await;
        let found = measurements.take();
        let closed = found.iter().filter(|line| line.contains("closed"));
        assert_eq!(closed.count(), 0, "{found:?}");
    }
}

#[tokio::test]
async fn what_is_measured_is_described() {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let running = Running::start(Server::new().method("ping", || "pong")).await;
    running.ping().await;
    let names = [
        "http.server.open_connections",
        "http.server.closed_connections",
        "http.server.refused_requests",
    ];
    assert_eq!(measurements.described(), names);
}
