//! What is logged, and what is nowhere.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::Level;
use xmlrpc_client::{
    CallRequest, Client, Login, Next, Retry, Session, Trace, TransportError, WireLog, from_fn,
};
use xmlrpc_core::CallError;

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
fn logged<T>(level: Level, work: impl Future<Output = T>) -> (String, T) {
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
        let peer = Peer::answering(response);
        let client = Client::new(&peer.url).unwrap().layer(Trace::new());
        let (log, _) = logged(Level::DEBUG, client.call::<i32, _>("ping", ("hello",)));
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
}

/// A secret in every place: URL, headers, parameters, session, response headers.
#[test]
fn secrets_appear_nowhere() {
    let answers = [
        value("<int>1</int>"),
        http("500 Oops", "Set-Cookie: secret\r\n", ""),
        http(
            "302 Found",
            "Location: http://u:secret@h/?key=secret\r\n",
            "",
        ),
        http("401 Unauthorized", "", ""),
    ];
    let with_secret = |url: &str| url.replace("//", "//user:secret@");
    let refusing = http("407 Proxy Authentication Required", "", "");
    let refusing = with_secret(&Peer::answering(refusing).url);
    let nobody = "http://127.0.0.1:1/".to_owned();
    // the proxy, and whether there are cookies
    let ways = [
        (None, false),
        (None, true),
        (Some(with_secret(&nobody)), false),
        (Some(refusing), false),
    ];
    let peers = answers.map(Peer::answering);
    let urls = peers.iter().map(|peer| &peer.url).chain([&nobody]);
    let mut rows: Vec<_> = urls
        .flat_map(|url| ways.clone().map(|way| (url.clone(), way)))
        .collect();
    rows.push(("scgi://127.0.0.1:1/".to_owned(), (None, false)));
    rows.push(("scgi://127.0.0.1/".to_owned(), (None, false)));
    for (url, (proxy, cookies)) in rows {
        let url = format!("{}?key=secret", with_secret(&url));
        let session = || {
            let session = Session::new().query("sid", "secret");
            Ok::<_, CallError>(session.header("x-session", "secret".parse().unwrap()))
        };
        let login = Login::new(move || std::future::ready(session()));
        let (scheme, _) = url.split_once("://").unwrap();
        let mut builder = Client::builder(&url)
            .endpoint(format!("{scheme}://other:secret@127.0.0.1:1/?key=secret"))
            .header("X-Key", "secret")
            .cookies(cookies)
            .bearer_auth("secret");
        if let Some(proxy) = &proxy {
            builder = builder.proxy(proxy);
        }
        let mut texts = vec![format!("{builder:?}"), format!("{:?}", session().unwrap())];
        let client = builder
            .layer(from_fn(async |request: CallRequest, next: Next| {
                tracing::info!(?request, "call");
                let response = next.run(request).await;
                tracing::info!(?response, "response");
                response
            }))
            .layer(Retry::new().attempts(2))
            .layer(login)
            .layer(WireLog::new().redact(["f"]))
            .layer(Trace::new())
            .build()
            .unwrap()
            .with_leading(("secret",))
            .with_header("x-one", "secret".parse().unwrap())
            .with_extension("secret");
        let call = client.call::<i32, _>("f", ("secret",));
        texts.extend([format!("{client:?}"), format!("{call:?}")]);
        let (log, outcome) = logged(Level::TRACE, call);
        assert!(log.contains("rpc.method"), "{log}");
        texts.push(log);
        if let Err(error) = outcome {
            texts.extend([format!("{error:?}"), error.to_string()]);
            let error = TransportError::of(&error).expect("an error of the transport");
            let mut source = std::error::Error::source(error);
            while let Some(error) = source {
                texts.extend([format!("{error:?}"), error.to_string()]);
                source = error.source();
            }
        }
        for text in texts {
            assert!(!text.contains("secret"), "{text}");
            assert!(!text.contains("c2VjcmV0"), "{text}");
        }
    }
}
