//! What is logged.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::Level;
use xmlrpc_client::{
    Client,
    middleware::{Trace, WireLog},
};

use crate::support::peer::{After, Peer, http, value};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is logged at `level` while this runs.
pub(super) fn logged<T>(level: Level, work: impl Future<Output = T>) -> (String, T) {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let output = tracing::subscriber::with_default(subscriber, || runtime.unwrap().block_on(work));
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    (text, output)
}

#[test]
fn the_wire_log_shows_both_documents() {
    let peer = Peer::answering(value("<string>pong</string>"));
    let wire = WireLog::new().redact(["ping[1]"]);
    let client = Client::new(&peer.url).unwrap().layer(wire);
    for (level, shows) in [(Level::TRACE, true), (Level::DEBUG, false)] {
        let call = client.call::<String, _>("ping", ("hello", "password"));
        let (log, outcome) = logged(level, call);
        outcome.unwrap();
        for text in ["hello", "pong", "xmlrpc_client::wire", "content-type"] {
            assert_eq!(log.contains(text), shows, "{level}: {text}: {log}");
        }
        assert!(!log.contains("password"), "{log}");
    }
}

#[test]
fn a_call_has_a_span_by_the_conventions() {
    // the response, and what the log has of it
    let fault = "<methodResponse><fault><value><struct>\
        <member><name>faultCode</name><value><int>7</int></value></member>\
        <member><name>faultString</name><value>no</value></member>\
        </struct></value></fault></methodResponse>";
    let rows = [
        (value("<int>1</int>"), &["a call ended", "bytes="][..]),
        (
            http("200 OK", "", fault),
            &["error.type=7", "rpc.response.status_code=7"],
        ),
        (
            http("503 Oops", "", ""),
            &["a call failed", "error.type=\"503\""],
        ),
    ];
    for (response, expected) in rows {
        let peer = Peer::start(move |_, stream| {
            std::thread::sleep(Duration::from_millis(5));
            let _ = stream.respond(&response);
            After::KeepAlive
        });
        let client = Client::new(&peer.url).unwrap().layer(Trace::new());
        let (log, _) = logged(Level::DEBUG, client.call::<i32, _>("ping", ("hello",)));
        assert!((5.0..60_000.0).contains(&milliseconds(&log)), "{log}");
        let always = [
            "rpc.system.name=\"xmlrpc\"",
            "rpc.method=\"ping\"",
            "otel.kind=\"client\"",
            "server.address=\"127.0.0.1\"",
        ];
        for text in always.iter().chain(expected) {
            assert!(log.contains(text), "{text}: {log}");
        }
        assert!(!log.contains("hello"), "{log}");
    }
}

/// What the event at the end of a call says of its length.
fn milliseconds(log: &str) -> f64 {
    let (_, rest) = log.split_once(" ms=").expect(log);
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    rest[..end].parse().expect(log)
}

#[test]
fn a_call_that_is_given_up_is_traced() {
    let silent = Peer::start(|_, _| {
        std::thread::sleep(Duration::from_secs(2));
        After::Close
    });
    let client = Client::new(&silent.url).unwrap().layer(Trace::new());
    let timeout = client.with_timeout(Duration::from_millis(50));
    let (log, _) = logged(Level::DEBUG, timeout.call::<i32, _>("ping", ()));
    assert!(log.contains("error=\"timeout\""), "{log}");
    let brief = async {
        let call = client.call::<i32, _>("ping", ());
        tokio::time::timeout(Duration::from_millis(50), call).await
    };
    let (log, _) = logged(Level::DEBUG, brief);
    assert!(log.contains("error=\"cancelled\""), "{log}");
    assert!((50.0..60_000.0).contains(&milliseconds(&log)), "{log}");
}
