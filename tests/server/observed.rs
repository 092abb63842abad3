//! What an operator sees of calls: spans, the log, ids.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::timeout;
use tracing::subscriber::DefaultGuard;
use xmlrpc_core::rpc::{Context, Method};
use xmlrpc_core::{Fault, message};
use xmlrpc_server::middleware::{CallId, Trace};
use xmlrpc_server::{Listener, Server};

use crate::support::oneshot::{build, call, post, send};

/// What this thread logs, as lines.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn start(&self) -> DefaultGuard {
        self.start_at(tracing::Level::DEBUG)
    }

    fn start_at(&self, level: tracing::Level) -> DefaultGuard {
        let log = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(level)
            .with_writer(move || log.clone())
            .with_ansi(false)
            .without_time()
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    fn take(&self) -> Vec<String> {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        let text = String::from_utf8(bytes).unwrap();
        text.lines().map(str::to_owned).collect()
    }
}

fn server() -> Server {
    Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .method("id", |cx: Context| {
            cx.get::<CallId>().map(|id| id.to_string())
        })
        .method("panic", || -> i32 { panic!("a secret") })
        .method("fail", || Err::<i32, _>(Fault::new(7, "no")))
        .method("never", std::future::pending::<()>)
        .method(Method::new("limited").with_concurrency(0), || 1)
        .layer(Trace::new())
}

#[tokio::test]
async fn a_line_for_each_call() {
    let log = Log::default();
    let _guard = log.start();
    let service = build(server());
    let access = || {
        let mut lines = log.take();
        lines.retain(|line| line.contains("xmlrpc_server::access"));
        assert_eq!(lines.len(), 1, "{lines:?}");
        lines.remove(0)
    };
    // what is called, and what stands in its line
    let table: [(&str, &[&str]); 5] = [
        (
            "add",
            &[
                "otel.name=\"add\"",
                "rpc.system.name=\"xmlrpc\"",
                "method=\"add\"",
                "fault=-32602",
            ],
        ),
        (
            "fail",
            &[
                "rpc.method=\"fail\"",
                "error.type=7",
                "rpc.response.status_code=7",
                "fault=7",
            ],
        ),
        ("limited", &["fault=-32000"]),
        ("id", &["method=\"id\"", "bytes=48"]),
        (
            "no\u{1b}such",
            &[
                "rpc.method=\"_OTHER\"",
                "rpc.method_original=no\\u{1b}such",
                "fault=-32601",
            ],
        ),
    ];
    for (name, expected) in table {
        // the client refuses control characters, the reader too
        let name = name.replace('\u{1b}', "\u{200b}");
        let _ = call(&service, &name, ()).await;
        let line = access();
        for part in expected {
            let part = part.replace("1b", "200b");
            assert!(line.contains(&part), "{part} in {line}");
        }
    }
}

#[tokio::test]
async fn a_line_says_how_long_a_call_took() {
    let log = Log::default();
    let _guard = log.start();
    let pause = std::time::Duration::from_millis(20);
    let server = server().method("pause", move || tokio::time::sleep(pause));
    let start = std::time::Instant::now();
    call(&build(server), "pause", ()).await.unwrap();
    let whole = start.elapsed().as_secs_f64() * 1000.0;
    let lines = log.take();
    let (_, ms) = lines[0].split_once(" ms=").unwrap();
    let ms: f64 = ms.split(' ').next().unwrap().parse().unwrap();
    assert!((20.0..whole).contains(&ms), "{ms} of {whole}");
}

#[tokio::test]
async fn a_call_has_an_id() {
    let log = Log::default();
    let _guard = log.start();
    let service = build(server());
    let ask = async |id: &str| {
        let mut request = post(message::encode_call("id", &()).unwrap());
        let id = id.parse().unwrap();
        request.headers_mut().insert("x-request-id", id);
        let outcome = send(&service, request).await.outcome().unwrap();
        outcome.as_str().unwrap().to_owned()
    };
    assert_eq!(ask("abc-123").await, "abc-123");
    let long = "x".repeat(129);
    let mut made = Vec::new();
    for unusable in ["", "a b", long.as_str()] {
        let id = ask(unusable).await;
        assert!(id.len() == 16 && !made.contains(&id), "{id}");
        made.push(id);
    }
    let lines = log.take().join("\n");
    assert!(lines.contains("id=\"abc-123\""), "{lines}");

    // what went wrong stands in the log under the id that the caller is given
    let fault = call(&service, "panic", ()).await.unwrap_err();
    let id = fault.message.strip_prefix("internal error (id ").unwrap();
    let id = id.strip_suffix(')').unwrap();
    let lines = log.take();
    let panic = lines.iter().find(|line| line.contains("panicked")).unwrap();
    assert!(
        panic.contains(id) && panic.contains("method=panic"),
        "{panic}"
    );
    assert!(!lines.join("\n").contains("secret"), "{lines:?}");
}

#[tokio::test]
async fn a_caller_that_leaves_is_seen() {
    let log = Log::default();
    let _guard = log.start();
    let service = build(server());
    let left = call(&service, "never", ());
    let brief = std::time::Duration::from_millis(20);
    assert!(tokio::time::timeout(brief, left).await.is_err());
    let lines = log.take().join("\n");
    assert!(
        lines.contains("method=\"never\"") && lines.contains("fault=-32003"),
        "{lines}"
    );
}

/// Without the layer, what fails is still said.
#[tokio::test]
async fn failures_are_logged_with_their_method() {
    let log = Log::default();
    let _guard = log.start();
    let service = build(Server::new().method("panic", || -> i32 { panic!("a secret") }));
    assert_eq!(
        call(&service, "panic", ()).await,
        Err(Fault::internal_error())
    );
    let lines = log.take();
    assert!(
        lines[0].contains("ERROR") && lines[0].contains("method=panic"),
        "{lines:?}"
    );
    let service_of_nan = build(Server::new().method("nan", || f64::NAN));
    let fault = call(&service_of_nan, "nan", ()).await.unwrap_err();
    assert_eq!(fault.code, Fault::INTERNAL_ERROR);
    let lines = log.take();
    let unwritable = lines.iter().find(|line| line.contains("ERROR")).unwrap();
    let told = unwritable.contains("method=nan") && unwritable.contains("not finite");
    assert!(told, "{unwritable}");

    let refused = post("").map(|_| xmlrpc_server::Body::default());
    let (mut parts, body) = refused.into_parts();
    parts.method = http::Method::GET;
    send(&service, http::Request::from_parts(parts, body)).await;
    let lines = log.take();
    assert!(
        lines[0].contains("DEBUG") && lines[0].contains("status=405"),
        "{lines:?}"
    );
}

#[tokio::test]
async fn documents_are_logged_on_demand_only() {
    let log = Log::default();
    let _guard = log.start_at(tracing::Level::TRACE);
    let echo = || Server::new().method("echo", |text: String| text);
    let call = message::encode_call("echo", &("pass\nword",)).unwrap();
    let length = call.len();
    // the setting; what stands in the log of the request, of the response, and what does not
    let table: [(Option<usize>, &[&str], &[&str]); 4] = [
        (None, &[], &["word", "<?xml"]),
        (
            Some(0),
            &["body= length", "a request", "a response"],
            &["<?xml"],
        ),
        (Some(10), &["body=<?xml"], &["word", "methodName"]),
        (
            Some(usize::MAX),
            &["pass\\nword", "a request", "a response", "<methodResponse>"],
            &["pass\nword"],
        ),
    ];
    for (limit, there, absent) in table {
        let server = match limit {
            None => echo(),
            Some(limit) => echo().log_bodies(limit),
        };
        send(&build(server), post(call.clone())).await;
        let text = log.take().join("\n");
        for part in there {
            assert!(text.contains(part), "{limit:?} {part}: {text}");
        }
        for part in absent {
            assert!(!text.contains(part), "{limit:?} {part}: {text}");
        }
        let counted = text.contains(&format!("length={length}"));
        assert_eq!(counted, limit.is_some(), "{text}");
    }
}

/// Counts how often it is asked, and has no descriptors left.
struct Exhausted(Arc<AtomicUsize>);

impl Listener for Exhausted {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Err(io::Error::other("too many open files"))
    }
}

/// FAULTS 23: it tries again soon, and does not fill the log.
#[tokio::test(start_paused = true)]
async fn accepting_that_fails_is_said_once_a_second() {
    let log = Log::default();
    let _guard = log.start();
    let tried = Arc::new(AtomicUsize::new(0));
    let listener = Exhausted(Arc::clone(&tried));
    let server = server().listen(listener).unwrap();
    let serving = server.serve_with_shutdown(std::future::pending::<()>());
    assert!(timeout(Duration::from_millis(3550), serving).await.is_err());
    let tried = tried.load(Ordering::Relaxed);
    assert!((30..=40).contains(&tried), "{tried}");
    let mut lines = log.take();
    lines.retain(|line| line.contains("cannot accept a connection"));
    assert_eq!(lines.len(), 4, "{lines:?}");
}
