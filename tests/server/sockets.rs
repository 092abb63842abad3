//! The accept loop, on real sockets.

use std::io::IoSlice;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::{Notify, oneshot};
use xmlrpc_core::{Fault, message};
use xmlrpc_server::{RpcRequest, RpcService, Server};

use crate::support::raw::{head, pong, request, response, rest, within};
use crate::support::running::Running;

fn server() -> Server {
    Server::new().method("ping", || "pong")
}

#[tokio::test]
async fn a_connection_serves_many_calls() {
    let running = Running::start(server()).await;
    let mut stream = running.connect().await;
    for _ in 0..3 {
        stream.write_all(&request("ping", "")).await.unwrap();
        let answer = response(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.ends_with(&pong()), "{answer}");
    }
    // and several at once
    let two = [
        request("ping", ""),
        request("ping", "Connection: close\r\n"),
    ]
    .concat();
    stream.write_all(&two).await.unwrap();
    assert_eq!(rest(&mut stream).await.matches(&pong()).count(), 2);
}

#[tokio::test]
async fn half_a_head_is_not_waited_for() {
    let timeout = Duration::from_millis(200);
    let running = Running::start(server().header_timeout(timeout)).await;
    for half in ["", "POST / HT", "POST / HTTP/1.1\r\nHost: localhost\r\n"] {
        let mut stream = running.connect().await;
        stream.write_all(half.as_bytes()).await.unwrap();
        let start = Instant::now();
        assert_eq!(rest(&mut stream).await, "", "{half:?}");
        assert!(start.elapsed() > timeout / 2, "{half:?}");
    }
    // nor on a connection that has served a call, however slowly it goes on
    let mut stream = running.connect().await;
    stream.write_all(&request("ping", "")).await.unwrap();
    response(&mut stream).await;
    let start = Instant::now();
    let dripping = async {
        while stream.write_all(b"\r").await.is_ok() && stream.write_all(b"\n").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    within(5, dripping).await;
    assert!(start.elapsed() > timeout / 2);
    running.ping().await;
}

#[tokio::test]
async fn idle_connections_are_closed_in_their_own_time() {
    let server = server()
        .header_timeout(Duration::from_millis(100))
        .idle_timeout(Duration::from_millis(600));
    let running = Running::start(server).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("ping", "")).await.unwrap();
    response(&mut stream).await;
    let start = Instant::now();
    assert_eq!(rest(&mut stream).await, "");
    assert!(
        start.elapsed() > Duration::from_millis(400),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn a_slow_method_is_no_idle_connection() {
    let timeout = Duration::from_millis(50);
    let server = server()
        .header_timeout(timeout)
        .idle_timeout(timeout)
        .body_timeout(timeout)
        .method("slow", || async {
            tokio::time::sleep(Duration::from_millis(400)).await;
        });
    let running = Running::start(server).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("slow", "")).await.unwrap();
    assert!(response(&mut stream).await.contains("<nil/>"));
}

#[tokio::test]
async fn a_body_that_stops_is_not_waited_for() {
    let running = Running::start(server().body_timeout(Duration::from_millis(200))).await;
    for headers in ["Content-Length: 100\r\n", "Transfer-Encoding: chunked\r\n"] {
        let mut stream = running.connect().await;
        stream.write_all(&head(headers)).await.unwrap();
        stream.write_all(b"<methodCall>").await.unwrap_or_default();
        // not a chunk, in the second case, so it may be refused before it is late
        let answer = response(&mut stream).await;
        let refused = ["HTTP/1.1 408 ", "HTTP/1.1 400 "];
        assert!(
            refused.iter().any(|status| answer.starts_with(status)),
            "{answer}"
        );
    }
    running.ping().await;
}

#[tokio::test]
async fn a_body_that_announces_too_much_is_refused_at_once() {
    let running = Running::start(server()).await;
    for length in [4 * 1024 * 1024 + 1, 10_000_000_000_u64] {
        let mut stream = running.connect().await;
        stream
            .write_all(&head(&format!("Content-Length: {length}\r\n")))
            .await
            .unwrap();
        let answer = response(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
        assert!(answer.contains("connection: close\r\n"), "{answer}");
    }
}

#[tokio::test]
async fn who_sends_too_much_still_reads_why_that_was_refused() {
    let running = Running::start(server()).await;
    let mut stream = running.connect().await;
    let mut request = head("Content-Length: 20000000\r\n");
    request.resize(request.len() + 20_000_000, b' ');
    stream
        .write_all(&request)
        .await
        .expect("taken, if not read");
    assert!(response(&mut stream).await.starts_with("HTTP/1.1 413 "));
    drop(stream);

    // a body without an announced length is counted
    let running = Running::start(self::server().max_body(1000)).await;
    let mut stream = running.connect().await;
    stream
        .write_all(&head("Transfer-Encoding: chunked\r\n"))
        .await
        .unwrap();
    for _ in 0..20 {
        let chunk = format!("64\r\n{}\r\n", " ".repeat(100));
        stream.write_all(chunk.as_bytes()).await.unwrap();
    }
    assert!(response(&mut stream).await.starts_with("HTTP/1.1 413 "));
}

#[tokio::test]
async fn chunked_calls_are_answered_and_the_connection_closed() {
    let running = Running::start(server()).await;
    let body = message::encode_call("ping", &()).unwrap();
    let (one, two) = body.split_at(10);
    let chunked = [
        format!("{:x}\r\n", one.len()).as_bytes(),
        one,
        format!("\r\n{:x};extension\r\n", two.len()).as_bytes(),
        two,
        b"\r\n0\r\nTrailer: x\r\n\r\n",
    ]
    .concat();
    let smuggled = "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n";
    for headers in ["Transfer-Encoding: chunked\r\n", smuggled] {
        let mut stream = running.connect().await;
        let all = [head(headers), chunked.clone(), request("ping", "")].concat();
        stream.write_all(&all).await.unwrap();
        let answer = rest(&mut stream).await;
        assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{answer}");
        assert!(answer.ends_with(&pong()), "{answer}");
        assert!(answer.contains("connection: close\r\n"), "{answer}");
    }
}

#[tokio::test]
async fn broken_heads_are_refused() {
    let running = Running::start(server()).await;
    let long = format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(1_000_000));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(1000));
    let table = [
        ("hello\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nContent-Length : 5\r\n\r\nhello", 400),
        ("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\nhello", 400),
        (
            "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
            400,
        ),
        (
            "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\nhello",
            400,
        ),
        ("POST / HTTP/1.1\r\nX: a\r\n b\r\n\r\n", 400),
        (&long, 431),
        (&many, 431),
    ];
    for (request, status) in table {
        let mut stream = running.connect().await;
        stream
            .write_all(request.as_bytes())
            .await
            .expect("taken, if not read");
        let answer = rest(&mut stream).await;
        let start = &request[..request.len().min(60)];
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{start}: {answer}"
        );
    }
    running.ping().await;
}

#[tokio::test]
async fn running_calls_are_answered_when_the_server_stops() {
    let (began, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (notify, wait) = (Arc::clone(&began), Arc::clone(&go_on));
    let server = server().method("slow", move || {
        let (notify, wait) = (Arc::clone(&notify), Arc::clone(&wait));
        async move {
            notify.notify_one();
            wait.notified().await;
            "done"
        }
    });
    let mut running = Running::start(server).await;
    let mut idle = running.connect().await;
    idle.write_all(&request("ping", "")).await.unwrap();
    response(&mut idle).await;
    let mut fresh = running.connect().await;
    let mut busy = running.connect().await;
    busy.write_all(&request("slow", "")).await.unwrap();
    within(5, began.notified()).await;

    running.stop();
    // nothing is waited for on connections without a call
    assert_eq!(rest(&mut idle).await, "");
    assert_eq!(rest(&mut fresh).await, "");
    // no new ones are taken
    let refused = async {
        while TcpStream::connect(running.addr).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    within(5, refused).await;
    assert!(!running.serving.is_finished());
    go_on.notify_one();
    let answer = rest(&mut busy).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("<string>done</string>"), "{answer}");
    running.ended().await.expect("nothing was cut off");
}

#[tokio::test]
async fn calls_that_never_end_do_not_keep_the_server() {
    let began = Arc::new(Notify::new());
    let notify = Arc::clone(&began);
    let server = Server::new()
        .shutdown_timeout(Duration::from_millis(100))
        .method("forever", move || {
            notify.notify_one();
            std::future::pending::<()>()
        });
    let mut running = Running::start(server).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("forever", "")).await.unwrap();
    within(5, began.notified()).await;
    running.stop();
    let error = running.ended().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    assert_eq!(
        error.to_string(),
        "1 call was still running after the shutdown timeout"
    );
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    let code = Fault::SHUTTING_DOWN.to_string();
    assert!(answer.contains(&code), "{answer}");
}

#[tokio::test]
async fn layers_know_the_peer() {
    let layer = tower::layer::layer_fn(|_: RpcService| {
        tower::service_fn(async |request: RpcRequest| {
            let peer = request.peer().expect("TCP").to_string();
            Ok::<_, std::convert::Infallible>(xmlrpc_core::rpc::Reply::value(&peer))
        })
    });
    let running = Running::start(Server::new().layer(layer)).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("who", "")).await.unwrap();
    let own = stream.local_addr().unwrap().to_string();
    assert!(response(&mut stream).await.contains(&own));
}

#[tokio::test]
async fn a_panic_costs_one_call_and_not_the_connection() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&calls);
    let server = server().method("panic", move || -> i32 {
        panic!("call {}", count.fetch_add(1, Ordering::Relaxed))
    });
    let running = Running::start(server).await;
    let mut stream = running.connect().await;
    for _ in 0..2 {
        stream.write_all(&request("panic", "")).await.unwrap();
        let answer = response(&mut stream).await;
        assert!(
            answer.contains("internal error") && !answer.contains("call "),
            "{answer}"
        );
    }
    stream.write_all(&request("ping", "")).await.unwrap();
    response(&mut stream).await;
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

#[cfg(unix)]
#[tokio::test]
async fn unix_sockets() {
    let path = std::env::temp_dir().join(format!("xmlrpc-{}.sock", std::process::id()));
    let bound = server().bind_unix(&path).expect("a path that is free");
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(bound.serve_with_shutdown(stopped));
    let mut stream = tokio::net::UnixStream::connect(&path).await.unwrap();
    stream.write_all(&request("ping", "")).await.unwrap();
    assert!(response(&mut stream).await.ends_with(&pong()));
    stop.send(()).unwrap();
    within(5, serving).await.unwrap().unwrap();
    std::fs::remove_file(path).unwrap();
}

/// TCP and a Unix socket under one type: calls, and each way to read and write by hand.
#[cfg(unix)]
#[tokio::test]
async fn sockets_of_both_kinds_are_listened_on_together() {
    use tokio::net::{TcpListener, UnixListener, UnixStream};
    use xmlrpc_core::rpc::Context;
    use xmlrpc_server::{ContextExt as _, Listener as _, SocketListener};

    async fn calls(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), peer: &str) {
        stream.write_all(&request("peer", "")).await.unwrap();
        let answer = response(stream).await;
        assert!(answer.contains(peer), "{answer}");
        let last = request("ping", "Connection: close\r\n");
        stream.write_all(&last).await.unwrap();
        let mut answer = Vec::new();
        within(5, stream.read_to_end(&mut answer)).await.unwrap();
        assert!(answer.ends_with(pong().as_bytes()));
    }

    async fn by_hand(
        listener: &mut SocketListener,
        stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    ) {
        let (mut far, _) = listener.accept().await.unwrap();
        stream.write_all(b"to ").await.unwrap();
        far.read_exact(&mut [0; 3]).await.unwrap();
        far.write_all(b"and ").await.unwrap();
        let pieces = [IoSlice::new(b"fro"), IoSlice::new(b".")];
        assert_eq!(far.write_vectored(&pieces).await.unwrap(), 4);
        // it stays open to be read
        far.shutdown().await.unwrap();
        let mut found = String::new();
        within(5, stream.read_to_string(&mut found)).await.unwrap();
        assert_eq!(found, "and fro.");
        drop(far);
    }

    let path = std::env::temp_dir().join(format!("xmlrpc-{}-both.sock", std::process::id()));
    let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = tcp.local_addr().unwrap();
    let mut listeners: [SocketListener; 2] =
        [tcp.into(), UnixListener::bind(&path).unwrap().into()];
    let mut over_tcp = TcpStream::connect(addr).await.unwrap();
    by_hand(&mut listeners[0], &mut over_tcp).await;
    let mut over_unix = UnixStream::connect(&path).await.unwrap();
    by_hand(&mut listeners[1], &mut over_unix).await;

    let server = server().method("peer", |cx: Context| {
        cx.peer()
            .map_or_else(|| "none".to_owned(), |peer| peer.to_string())
    });
    let bound = server.listen(Vec::from(listeners)).unwrap();
    let serving = tokio::spawn(bound.serve_with_shutdown(std::future::pending::<()>()));
    let mut over_tcp = TcpStream::connect(addr).await.unwrap();
    let own = over_tcp.local_addr().unwrap().to_string();
    calls(&mut over_tcp, &own).await;
    let mut over_unix = UnixStream::connect(&path).await.unwrap();
    calls(&mut over_unix, "none").await;
    serving.abort();
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn errors_name_what_cannot_be_listened_on() {
    let other = server().bind("127.0.0.1:0").await.unwrap();
    let taken = other.local_addr().unwrap().to_string();
    let table = [
        (taken.clone(), format!("cannot listen on {taken}: ")),
        (
            "http://localhost:8000/".to_owned(),
            "expected an address such as `127.0.0.1:8000`: ".to_owned(),
        ),
    ];
    for (address, expected) in table {
        let error = server().bind(&address).await.unwrap_err().to_string();
        assert!(error.starts_with(&expected), "{error}");
    }
    #[cfg(unix)]
    {
        let error = server().bind_unix("/no/such/folder").unwrap_err();
        let expected = "cannot listen on /no/such/folder: ";
        assert!(error.to_string().starts_with(expected), "{error}");
    }
}
