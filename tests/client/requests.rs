//! How the client asks, and what it makes of what goes wrong.

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use xmlrpc_client::{Body, Client, TransportError, blocking};
use xmlrpc_core::{CallError, Dialect, value};

use crate::support::peer::{After, Peer, document, header, http as response, value};

/// The error of a call `f()` through this client.
async fn transport_error(client: &Client) -> TransportError {
    let error = client.call::<i32, _>("f", ()).await.expect_err("no answer");
    match error {
        CallError::Transport(error) => *error.downcast().expect("our own error"),
        error => panic!("expected an error of the transport, found {error:?}"),
    }
}

/// The message of the error of a call `f()`, without the call, which it has to name.
fn message(error: &TransportError, url: &str) -> String {
    let text = error.to_string();
    let message = text.strip_prefix(&format!("`f` at {url}: "));
    message.unwrap_or_else(|| panic!("{text}")).to_owned()
}

#[tokio::test]
async fn a_request_has_the_head_that_old_servers_want() {
    let peer = Peer::answering(value("<int>8</int>"));
    let client = Client::builder(peer.url.replace("//", "//us%40er:p%3Ass@"))
        .header("X-Api-Key", "key")
        .user_agent("probe/1")
        .build()
        .unwrap();
    assert_eq!(client.call::<i32, _>("add", (3, 5)).await.unwrap(), 8);

    let [request] = &peer.requests()[..] else {
        panic!("one request")
    };
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
    let expected = [
        (
            "Host",
            Some(peer.url.trim_start_matches("http://").trim_end_matches('/')),
        ),
        ("Content-Type", Some("text/xml")),
        ("Authorization", Some("Basic dXNAZXI6cDpzcw==")),
        ("X-Api-Key", Some("key")),
        ("User-Agent", Some("probe/1")),
        ("Accept-Encoding", Some("gzip, deflate")),
        ("Transfer-Encoding", None),
    ];
    for (name, value) in expected {
        assert_eq!(header(request, name), value, "{name}");
    }
    let (_, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(
        header(request, "Content-Length"),
        Some(&*body.len().to_string())
    );
}

#[tokio::test]
async fn calls_go_to_the_path_of_the_url() {
    let peer = Peer::answering(value("<int>1</int>"));
    let bare = peer.url.trim_end_matches('/');
    let rows = [
        ("", "/RPC2"),
        ("/", "/"),
        ("/xmlrpc/2/common", "/xmlrpc/2/common"),
        ("/rpc?db=a%20b", "/rpc?db=a%20b"),
    ];
    for (path, target) in rows {
        let client = Client::new(format!("{bare}{path}")).unwrap();
        client.call::<i32, _>("f", ()).await.unwrap();
        let last = peer.requests().pop().unwrap();
        assert!(
            last.starts_with(&format!("POST {target} HTTP/1.1\r\n")),
            "{path:?}: {last}"
        );
    }
}

#[tokio::test]
async fn connections_are_kept_alive() {
    let peer = Peer::start(|_, stream| {
        stream.write_all(value("<int>1</int>").as_bytes()).unwrap();
        After::KeepAlive
    });
    let client = Client::new(&peer.url).unwrap();
    for _ in 0..3 {
        client.call::<i32, _>("f", ()).await.unwrap();
    }
    assert_eq!((peer.requests().len(), peer.connections()), (3, 1));
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = Peer::answering(value("<int>1</int>"));
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let location = format!("Location: {}\r\n", elsewhere.url);
        let peer = Peer::answering(response(status, &location, ""));
        let client = Client::builder(peer.url.replace("//", "//user:secret@"))
            .header("X-Api-Key", "secret")
            .build()
            .unwrap();
        let error = transport_error(&client).await;
        assert!(error.is_redirect() && !error.is_connect(), "{status}");
        assert_eq!(error.method(), Some("f"));
        assert_eq!(error.location(), Some(&*elsewhere.url), "{status}");
        assert_eq!(error.status().unwrap().to_string(), status[..3]);
        assert_eq!(
            message(&error, &peer.url),
            format!(
                "the server redirects to `{}`, which is not followed",
                elsewhere.url
            ),
        );
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[test]
fn what_would_break_the_head_of_a_request_is_refused_when_built() {
    let builder = || Client::builder("http://127.0.0.1:1/");
    let rows = [
        (
            builder().header("X-A\r\nX-B", "1"),
            r"a character in the name of a header that it cannot have: '\r'",
        ),
        // it could be in the wrong place
        (
            builder().header("secret:ä", "X-A"),
            "a character in the name of a header that it cannot have: ':'",
        ),
        (
            builder().header("ä", "1"),
            "a character in the name of a header that it cannot have: 'ä'",
        ),
        (
            builder().header("X-A", "1\r\nX-B: 2"),
            "a character in the header `x-a` that it cannot have",
        ),
        (
            builder().user_agent("a\nb"),
            "a character in the header `user-agent` that it cannot have",
        ),
        (
            builder().bearer_auth("a\r\nX-B: 2"),
            "a character in the header `authorization` that it cannot have",
        ),
        (
            builder().header("Content-Length", "5"),
            "the header `content-length` follows from the call",
        ),
        (
            builder().header("transfer-encoding", "chunked"),
            "the header `transfer-encoding` follows from the call",
        ),
        (
            Client::builder("http://127.0.0.1:1/\r\nX-B: 2"),
            "a control character in the URL",
        ),
        // all of them
        (
            Client::builder("ftp://127.0.0.1/")
                .header("X-A", "\r")
                .header("\n", ""),
            "expected a URL of `http`, `https` or `scgi`, found `ftp`; \
             a character in the header `x-a` that it cannot have; \
             a character in the name of a header that it cannot have: '\\n'",
        ),
    ];
    for (builder, expected) in rows {
        let error = builder.build().unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.is_url(), expected.contains("URL"), "{error}");
        assert_eq!(error.is_header(), expected.contains("header"), "{error}");
        assert!(format!("{error:?}").contains("URL") == error.is_url());
    }
}

#[tokio::test]
async fn a_call_that_cannot_be_written_is_not_sent() {
    let peer = Peer::answering(value("<int>1</int>"));
    let client = Client::new(&peer.url).unwrap();
    let names = ["", "f\r\nX-B: 2", "f\0"];
    for name in names {
        let outcome = client.call::<i32, _>(name, ()).await;
        assert!(
            matches!(outcome, Err(CallError::Encode(_))),
            "{name:?}: {outcome:?}"
        );
    }
    let strict = client.with_dialect(Dialect::spec1999());
    let outcome = strict.call::<i32, _>("f", (value!(nil),)).await;
    assert!(matches!(outcome, Err(CallError::Encode(_))), "{outcome:?}");
    assert_eq!(peer.connections(), 0);
}

#[tokio::test]
async fn a_dialect_can_be_chosen_for_one_call() {
    let peer = Peer::answering(value("<int>1</int>"));
    let client = Client::new(&peer.url).unwrap();
    client.call::<i32, _>("f", ("x",)).await.unwrap();
    client
        .with_dialect(Dialect::homematic())
        .call::<i32, _>("f", ("x",))
        .await
        .unwrap();
    let [tagged, bare] = &peer.requests()[..] else {
        panic!("two requests")
    };
    assert!(
        tagged.contains("<value><string>x</string></value>"),
        "{tagged}"
    );
    assert!(bare.contains("<value>x</value>"), "{bare}");
}

#[tokio::test]
async fn answers_beyond_the_limit_are_refused() {
    let large = document(&"x".repeat(10_000));
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{large}\r\n0\r\n\r\n",
        large.len()
    );
    let rows = [
        response("200 OK", "", &large).into_bytes(),
        chunked.into_bytes(),
        format!("HTTP/1.0 200 OK\r\n\r\n{large}").into_bytes(),
        gzipped(&large),
        response("500 Oops", "", &large).into_bytes(),
    ];
    for (row, answer) in rows.into_iter().enumerate() {
        let peer = Peer::closing(answer);
        let client = Client::builder(&peer.url)
            .max_response(10_000)
            .build()
            .unwrap();
        let error = transport_error(&client).await;
        assert!(error.is_too_large(), "row {row}: {error}");
        assert_eq!(
            message(&error, &peer.url),
            "the response has more than 10000 bytes",
            "row {row}"
        );
        let client = Client::builder(&peer.url)
            .max_response(large.len())
            .build()
            .unwrap();
        let outcome = client.call::<String, _>("f", ()).await;
        assert_eq!(outcome.is_ok(), row != 4, "row {row}: {outcome:?}");
    }
}

fn gzipped(body: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(body.as_bytes()).unwrap();
    let body = encoder.finish().unwrap();
    let length = body.len();
    let head =
        format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {length}\r\n\r\n");
    [head.as_bytes(), &body].concat()
}

#[tokio::test]
async fn a_huge_announced_answer_is_not_waited_for() {
    let peer = Peer::start(|_, stream| {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n<methodResponse>";
        stream.write_all(head.as_bytes()).unwrap();
        After::KeepAlive
    });
    let start = Instant::now();
    let error = transport_error(&Client::new(&peer.url).unwrap()).await;
    assert!(error.is_too_large() && error.may_have_run());
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn silence_ends_the_call() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<methodResponse>";
    for answer in ["", head] {
        let peer = Peer::start(move |_, stream| {
            stream.write_all(answer.as_bytes()).unwrap();
            After::KeepAlive
        });
        let client = Client::builder(&peer.url)
            .timeout(Duration::from_millis(200))
            .build()
            .unwrap();
        let error = transport_error(&client).await;
        assert!(
            error.is_timeout() && error.may_have_run(),
            "{answer:?}: {error}"
        );
        assert_eq!(
            message(&error, &peer.url),
            "no response within 200ms; the call may have run"
        );
    }
}

#[tokio::test]
async fn a_client_waits_as_long_as_it_is_told_to() {
    // answers after a while; `None` says that the client has its default
    let settings: [(Option<Duration>, Option<Option<Duration>>, bool); 6] = [
        (None, None, true),
        (Some(SHORT), None, false),
        (None, Some(Some(SHORT)), false),
        (Some(SHORT), Some(Some(LONG)), true),
        (Some(SHORT), Some(None), true),
        (Some(LONG), Some(Some(SHORT)), false),
    ];
    const SHORT: Duration = Duration::from_millis(50);
    const LONG: Duration = Duration::from_secs(60);
    for (built, changed, waits) in settings {
        let peer = Peer::start(|_, stream| {
            std::thread::sleep(4 * SHORT);
            let _ = stream.write_all(value("<int>8</int>").as_bytes());
            After::Close
        });
        let mut builder = Client::builder(&peer.url);
        if let Some(built) = built {
            builder = builder.timeout(built);
        }
        let mut client = builder.build().unwrap();
        if let Some(changed) = changed {
            client = client.with_timeout(changed);
        }
        let result: Result<i32, _> = client.call("f", ()).await;
        assert_eq!(result.is_ok(), waits, "{built:?}, {changed:?}: {result:?}");
    }
}

#[tokio::test]
async fn no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let error = transport_error(&Client::new(&url).unwrap()).await;
    assert!(error.is_connect() && !error.may_have_run());
    assert_eq!(error.status(), None);
    // what the system says comes last
    let message = message(&error, &url);
    assert!(message.starts_with("could not connect: "), "{message}");
    assert!(message.contains("refused"), "{message}");
}

#[tokio::test]
async fn what_is_no_answer_says_what_it_was() {
    let page = "<!DOCTYPE html><html><body><h1>It works</h1><br></body></html>";
    let html = "Content-Type: text/html; charset=utf-8\r\n";
    let rows = [
        (
            response("404 Not Found", html, page),
            404,
            "expected an XML-RPC response, found status `404 Not Found`: It works",
        ),
        (
            response("401 Unauthorized", "", "no"),
            401,
            "expected an XML-RPC response, found status `401 Unauthorized`: no",
        ),
        (
            response("503 Service Unavailable", "", ""),
            503,
            "expected an XML-RPC response, found status `503 Service Unavailable`",
        ),
        (
            response("204 No Content", "", ""),
            204,
            "expected an XML-RPC response, found status `204 No Content`",
        ),
        (
            response("200 OK", html, page),
            200,
            "expected an XML-RPC response, found an HTML page: It works",
        ),
        (
            response("200 OK", "", page),
            200,
            "expected an XML-RPC response, found an HTML page: It works",
        ),
        (
            response("200 OK", "", ""),
            200,
            "expected an XML-RPC response, found an empty body",
        ),
        (
            response("200 OK", "Content-Type: text/xml\r\n", "null"),
            200,
            "expected an XML-RPC response, found something else: null",
        ),
        (
            response(
                "200 OK",
                "Content-Type: application/json\r\n",
                "{\"ok\": 1}",
            ),
            200,
            "expected an XML-RPC response, found something else: {\\\"ok\\\": 1}",
        ),
        (
            response("200 OK", "", "Try again\r\n\u{1b}[31mlater"),
            200,
            "expected an XML-RPC response, found something else: Try again \\u{1b}[31mlater",
        ),
        (
            response("200 OK", "Content-Encoding: br\r\n", "x"),
            200,
            "the response has the content coding `br`, which is not read",
        ),
        (
            response(
                "500 Internal Server Error",
                "Content-Encoding: identity\r\n",
                "no",
            ),
            500,
            "expected an XML-RPC response, found status `500 Internal Server Error`: no",
        ),
    ];
    for (answer, status, expected) in rows {
        let peer = Peer::answering(answer.clone());
        let error = transport_error(&Client::new(&peer.url).unwrap()).await;
        assert_eq!(
            (error.status(), &*message(&error, &peer.url)),
            (Some(status), expected)
        );
        assert!(!error.is_redirect() && error.location().is_none());
        if !expected.contains("coding") {
            let (_, body) = answer.split_once("\r\n\r\n").unwrap();
            assert_eq!(error.body(), body.as_bytes());
        }
    }
    let peer = Peer::answering(response("500 Oops", "", &"x".repeat(5000)));
    let error = transport_error(&Client::new(&peer.url).unwrap()).await;
    assert_eq!(error.body(), [b'x'; 512]);
}

/// hyper's keep-alive race: a server that reads a call and closes has perhaps run it.
#[tokio::test]
async fn no_call_is_made_twice() {
    // answers every second call of a connection by closing it
    let calls = AtomicUsize::new(0);
    let peer = Peer::start(move |_, stream| {
        if calls.fetch_add(1, Ordering::SeqCst) % 2 == 1 {
            return After::Close;
        }
        stream.write_all(value("<int>1</int>").as_bytes()).unwrap();
        After::KeepAlive
    });
    let client = Client::new(&peer.url).unwrap();
    for nth in 0..1000 {
        let outcome = client.call::<i32, _>("f", (nth,)).await;
        if let Err(error) = &outcome {
            assert!(TransportError::of(error).unwrap().may_have_run(), "{error}");
        }
        assert_eq!(outcome.is_ok(), nth % 2 == 0, "call {nth}: {outcome:?}");
    }
    let requests = peer.requests();
    assert_eq!(requests.len(), 1000);
    for (nth, request) in requests.iter().enumerate() {
        assert!(request.contains(&format!("<int>{nth}</int>")), "call {nth}");
    }
}

/// A server that closes right after its answer, without saying so: the next call either finds
/// the connection closed and takes another one, or fails; it is never made twice.
#[tokio::test]
async fn connections_that_close_silently_cost_no_second_call() {
    let peer = Peer::closing(value("<int>1</int>"));
    let client = Client::new(&peer.url).unwrap();
    let mut sent = 0;
    for nth in 0..300 {
        match client.call::<i32, _>("f", (nth,)).await {
            Ok(_) => sent += 1,
            Err(error) => assert!(error.is_transport(), "{error}"),
        }
    }
    let requests = peer.requests();
    for nth in 0..300 {
        let needle = format!("<int>{nth}</int>");
        let times = requests
            .iter()
            .filter(|request| request.contains(&needle))
            .count();
        assert!(times <= 1, "call {nth} was made {times} times");
    }
    assert!(sent > 0, "some calls succeed");
}

#[tokio::test]
async fn calls_run_at_the_same_time() {
    let running = Arc::new(AtomicUsize::new(0));
    let peer = Peer::start({
        let running = running.clone();
        move |_, stream| {
            running.fetch_add(1, Ordering::SeqCst);
            // answers only once all are there
            while running.load(Ordering::SeqCst) < 8 {
                std::thread::yield_now();
            }
            stream.write_all(value("<int>1</int>").as_bytes()).unwrap();
            After::KeepAlive
        }
    });
    let client = Client::new(&peer.url).unwrap();
    // the futures borrow nothing, so that they can be spawned
    let calls: Vec<_> = (0..8)
        .map(|_| tokio::spawn(client.call::<i32, _>("f", ())))
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), 1);
    }
}

#[tokio::test]
async fn any_service_of_requests_can_be_the_transport() {
    let service = tower::service_fn(async |request: http::Request<Body>| {
        let length = request.body().as_bytes().len();
        let response = Body::from(document(&format!("<int>{length}</int>")));
        Ok::<_, std::io::Error>(http::Response::new(response))
    });
    let client = Client::with_service("http://nowhere.invalid/", service).unwrap();
    assert!(client.call::<usize, _>("f", ()).await.unwrap() > 100);

    // layers, and their errors
    let slow = tower::timeout::Timeout::new(
        tower::service_fn(|_: http::Request<Body>| {
            std::future::pending::<Result<http::Response<Body>, std::io::Error>>()
        }),
        Duration::from_millis(10),
    );
    let client = Client::with_service("http://nowhere.invalid/", slow).unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    let error = TransportError::of(&error).unwrap();
    assert!(error.may_have_run());
    assert!(
        std::error::Error::source(error)
            .unwrap()
            .is::<tower::timeout::error::Elapsed>()
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_unix_socket_in_place_of_the_host() {
    let folder = std::env::temp_dir().join(format!("xmlrpc-client-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("socket");
    let _ = std::fs::remove_file(&path);
    let server = xmlrpc_server::Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .bind_unix(&path)
        .unwrap();
    tokio::spawn(server.serve_with_shutdown(std::future::pending::<()>()));
    let client = Client::builder("http://localhost/")
        .unix_socket(&path)
        .build()
        .unwrap();
    let sum: i32 = client.call("add", (3, 5)).await.unwrap();
    assert_eq!(sum, 8);
    std::fs::remove_dir_all(folder).unwrap();
    let error = transport_error(
        &Client::builder("http://localhost/")
            .unix_socket(path)
            .build()
            .unwrap(),
    )
    .await;
    assert!(error.is_connect(), "{error}");
}

#[test]
fn blocking_calls_wait() {
    let peer = Peer::answering(value("<int>8</int>"));
    let client = blocking::Client::new(&peer.url).unwrap();
    assert_eq!(client.call::<i32, _>("add", (3, 5)).unwrap(), 8);
    // from several threads at once
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(client.call::<i32, _>("add", (3, 5)).unwrap(), 8));
        }
    });
}

/// They block the task, but do not panic, wherever they are made and dropped.
#[tokio::test]
async fn blocking_calls_inside_a_task() {
    let peer = Peer::answering(value("<int>8</int>"));
    let client = blocking::Client::new(&peer.url).unwrap();
    assert_eq!(client.call::<i32, _>("add", (3, 5)).unwrap(), 8);
    drop(client);
}

/// Bytes left over after an answer are not taken for the next one.
#[tokio::test]
async fn an_answer_belongs_to_its_call() {
    let peer = Peer::start(|_, stream| {
        let answers = value("<int>1</int>") + &value("<int>666</int>");
        stream.write_all(answers.as_bytes()).unwrap();
        After::KeepAlive
    });
    let client = Client::new(&peer.url).unwrap();
    for _ in 0..50 {
        let outcome = client.call::<i32, _>("f", ()).await;
        assert!(!matches!(outcome, Ok(666)), "{outcome:?}");
    }
}

/// Half a value is none, whatever ended it. (What is missing after the value is no loss.)
#[tokio::test]
async fn a_connection_that_breaks_within_the_answer() {
    let peer = Peer::start(|_, stream| {
        let whole = value("<int>1</int>");
        let cut = whole.find("</int>").unwrap();
        stream.write_all(&whole.as_bytes()[..cut]).unwrap();
        After::Close
    });
    let error = transport_error(&Client::new(&peer.url).unwrap()).await;
    assert_eq!(
        message(&error, &peer.url),
        "the response broke off; the call may have run: 1",
    );
    assert!(error.may_have_run() && error.status() == Some(200));
}

/// FAULTS 32: what could not be read or written names the method.
#[tokio::test]
async fn errors_of_reading_and_writing_name_the_method() {
    let peer = Peer::answering(value("<string>x</string>"));
    let client = Client::new(&peer.url).unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("the response of `f` could not be read: "),
        "{text}"
    );
    let error = client.call::<i32, _>("f", (f64::NAN,)).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("the call of `f` could not be written: "),
        "{text}"
    );
}
