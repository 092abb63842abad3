//! Each error that a user can get says its causes once: in its message, or as its sources.

use std::error::Error;
use std::fmt;

use http::Request;
use xmlrpc_client::{
    Body, Client, ClientBuilder, NotSent, blocking,
    middleware::{Login, Session, from_fn},
};
use xmlrpc_core::{CallError, Fault};
use xmlrpc_server::Server;
use xmlrpc_test::{Recording, Replay};

use crate::support::causes::chain;
use crate::support::peer::{Peer, http, value};

/// An error with causes.
#[derive(Debug)]
struct Outer(&'static str, Option<Box<Self>>);

impl Outer {
    fn new() -> Self {
        let texts = ["no quota", "the database failed", "connection refused"];
        let inner = texts
            .into_iter()
            .rev()
            .fold(None, |inner, text| Some(Box::new(Self(text, inner))));
        *inner.expect("three of them")
    }
}

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Outer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.1.as_deref()?)
    }
}

/// What is done to a client, the response it gets, and what is said of the call.
type Row = (fn(ClientBuilder) -> Client, String, &'static str);

fn plain(builder: ClientBuilder) -> Client {
    builder.build().expect("a client")
}

#[tokio::test]
async fn errors_of_calls() {
    let rows: [Row; 11] = [
        (
            |builder| plain(builder.layer(from_fn(async |_, _| Err(Outer::new())))),
            String::new(),
            "a layer failed: no quota: the database failed: connection refused",
        ),
        (
            |builder| plain(builder.layer(Login::new(async || Err::<Session, _>(Outer::new())))),
            String::new(),
            "the login failed: no quota",
        ),
        (
            |builder| plain(builder.max_response(10)),
            value("<int>1</int>"),
            "the response has more than 10 bytes",
        ),
        (
            plain,
            http("302 Found", "Location: /other\r\n", ""),
            "the server redirects to `/other`, which is not followed",
        ),
        (
            plain,
            http("200 OK", "Content-Encoding: br\r\n", "x"),
            "the response has the content coding `br`, which is not read",
        ),
        (
            plain,
            http("200 OK", "Content-Encoding: gzip\r\n", "x"),
            "the response broke off; the call may have run: ",
        ),
        (
            plain,
            http("200 OK", "", "{\"ok\": true}"),
            "expected an XML-RPC response, found something else: {\\\"ok\\\": true}: ",
        ),
        (
            plain,
            http("200 OK", "", "<html>It works"),
            "expected an XML-RPC response, found an HTML page: It works: ",
        ),
        (
            plain,
            http("500 Oops", "", ""),
            "expected an XML-RPC response, found status `500 Internal Server Error`",
        ),
        (
            plain,
            value("<string>x</string>"),
            "expected `int`, found `<string>` (line 1, column 39)",
        ),
        (
            plain,
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n".to_owned(),
            "the response broke off; the call may have run: ",
        ),
    ];
    for (prepare, response, expected) in rows {
        let peer = Peer::closing(response);
        let client = prepare(Client::builder(&peer.url));
        let error = client.call::<i32, _>("f", ()).await.expect_err(expected);
        check(&error, expected);
    }
}

/// A transport of the user's own.
#[tokio::test]
async fn errors_of_a_service_of_the_user() {
    let service = tower::service_fn(async |_: Request<Body>| {
        Err::<http::Response<Body>, _>(NotSent::new(Outer::new()))
    });
    let client = Client::with_service("http://test.invalid/", service).unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    check(&error, "the request was not sent: connection refused");
    check(
        &NotSent::new(Outer::new()),
        "the request was not sent: no quota: ",
    );
    let service =
        tower::service_fn(async |_: Request<Body>| Err::<http::Response<Body>, _>(Outer::new()));
    let client = Client::with_service("http://test.invalid/", service).unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    check(
        &error,
        "the call may have run: no quota: the database failed: connection refused",
    );
}

#[test]
fn errors_of_settings_and_files() {
    let error = Client::builder("ftp://h/")
        .header("a b", "")
        .build()
        .unwrap_err();
    check(&error, "found `ftp`; a character in the name of a header");
    let error = blocking::Client::new("h").unwrap_err();
    check(&error, "expected");
    let server = Server::new().body_timeout(std::time::Duration::ZERO);
    let error = server.into_service().unwrap_err();
    check(&error, "expected `body_timeout` to be more than 0, found 0");
    let file = std::env::temp_dir().join(format!("causes-{}.jsonl", std::process::id()));
    let error = Recording::open(&file).unwrap_err();
    check(&error, "jsonl: No such file or directory");
    assert_eq!(error.io_error().kind(), std::io::ErrorKind::NotFound);
    std::fs::write(&file, "{}\n").unwrap();
    let error = Replay::open(&file).unwrap_err();
    check(&error, "jsonl:1: ");
    assert_eq!(error.io_error().kind(), std::io::ErrorKind::InvalidData);
    std::fs::remove_file(file).unwrap();
}

/// The error of a method stands in the message, and its own causes behind it.
#[test]
fn errors_of_methods() {
    let call = || xmlrpc_core::FailedCall::new("f");
    let error = CallError::Fault(Outer::new(), call());
    check(
        &error,
        "`f` failed: no quota: the database failed: connection refused",
    );
    let error = CallError::<Outer>::OtherFault(Fault::application("no"), call());
    check(&error, "`f` failed: fault -32500: no");
    let error = CallError::<Outer>::transport(Outer::new());
    check(&error, "no quota: the database failed: connection refused");
}

#[track_caller]
fn check(error: &dyn Error, expected: &str) {
    let text = chain(error);
    assert!(text.contains(expected), "expected `{expected}`: {text}");
}
