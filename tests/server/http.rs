//! Bad requests, and what they are answered with.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::io::{Read as _, Write};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Bytes;
use flate2::Compression;
use flate2::read::{GzDecoder, ZlibDecoder};
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use http::{Method, Request, StatusCode, Version, header};
use http_body::Frame;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;
use xmlrpc_core::{Dialect, Fault, ReadOptions, dialect::Encoding, message};
use xmlrpc_server::{Body, Server};

use crate::support::oneshot::{build, call, post, send};

const ADD: &str = "<methodCall><methodName>add</methodName><params>\
    <param><value><int>3</int></value></param>\
    <param><value><int>5</int></value></param></params></methodCall>";

fn server() -> Server {
    Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .method("echo", |text: String| text)
        .method("panic", || -> i32 { panic!("a secret") })
}

#[tokio::test]
async fn requests_that_are_no_calls() {
    let service = build(server().max_body(1000));
    let check = async |request: Request<Body>, status: u16| {
        let head = format!("{} {:?}", request.method(), request.headers());
        let answer = send(&service, request).await;
        assert_eq!(answer.status.as_u16(), status, "{head}");
        let content_type = answer.headers[header::CONTENT_TYPE].as_bytes();
        let expected: &[u8] = if status == 200 {
            b"text/xml"
        } else {
            b"text/plain; charset=utf-8"
        };
        assert_eq!(content_type, expected, "{head}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        answer.headers
    };
    let request = |method: Method, path: &str, headers: &[(&str, &str)], body: &str| {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(Body::from(body.as_bytes().to_vec())).unwrap()
    };

    let paths = [
        ("/", 200),
        ("/RPC2", 200),
        ("/RPC2?a=b", 200),
        ("http://example.org/RPC2", 200),
        ("/rpc2", 404),
        ("/RPC2/", 404),
        ("/other", 404),
    ];
    for (path, status) in paths {
        check(request(Method::POST, path, &[], ADD), status).await;
    }
    for method in [
        Method::GET,
        Method::PUT,
        Method::HEAD,
        Method::OPTIONS,
        Method::DELETE,
    ] {
        let headers = check(request(method, "/", &[], ""), 405).await;
        assert_eq!(headers[header::ALLOW], "POST");
    }
    let content_types = [
        ("text/xml", 200),
        ("text/xml; charset=utf-8", 200),
        ("application/xml", 200),
        ("application/x-rpc+xml", 200),
        ("text/plain", 415),
        ("application/json", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
    ];
    for (content_type, status) in content_types {
        let headers = [("content-type", content_type)];
        check(request(Method::POST, "/", &headers, ADD), status).await;
    }
    let codings: [(&[&str], u16); 7] = [
        (&["identity"], 200),
        (&["br"], 415),
        (&["gzip, gzip"], 415),
        (&["gzip", "gzip"], 415),
        (&["identity", "gzip"], 415),
        // not what it says it is
        (&["gzip"], 400),
        (&["deflate"], 400),
    ];
    for (codings, status) in codings {
        let headers: Vec<_> = codings
            .iter()
            .map(|coding| ("content-encoding", *coding))
            .collect();
        let headers = check(request(Method::POST, "/", &headers, ADD), status).await;
        let accepted = headers.get(header::ACCEPT_ENCODING);
        let accepted = accepted.map(|accepted| accepted.to_str().unwrap());
        assert_eq!(accepted, (status == 415).then_some("gzip, deflate"));
        // what broke off leaves the connection in an unknown place
        assert_eq!(headers.contains_key(header::CONNECTION), status == 400);
    }
    let large = format!("{ADD}{}", " ".repeat(1000));
    for (version, closes) in [(Version::HTTP_11, true), (Version::HTTP_2, false)] {
        let mut large = request(Method::POST, "/", &[], &large);
        *large.version_mut() = version;
        let headers = check(large, 413).await;
        let connection = headers.get(header::CONNECTION);
        assert_eq!(
            connection.is_some_and(|it| it == "close"),
            closes,
            "{version:?}"
        );
    }
    // and the server goes on
    check(request(Method::POST, "/", &[], ADD), 200).await;
}

#[tokio::test]
async fn calls_that_fail() {
    let service = build(server());
    let call = |name: &str, params: &str| {
        format!("<methodCall><methodName>{name}</methodName>{params}</methodCall>")
    };
    let int = "<param><value><int>1</int></value></param>";
    let table = [
        ("", -32700),
        ("hello", -32700),
        ("<methodCall><methodName>add</methodName>", -32700),
        ("<methodCall><methodName>add</methodCall>", -32700),
        ("<!DOCTYPE a [<!ENTITY b \"c\">]><methodCall/>", -32700),
        (
            "<?xml version='1.0' encoding='x-none'?><methodCall/>",
            -32701,
        ),
        ("<methodResponse/>", -32600),
        ("<html><body/></html>", -32600),
        (&call("", ""), -32600),
        (&call(&"a".repeat(300), ""), -32600),
        (&call("nothing", ""), -32601),
        (&call("__class__", ""), -32601),
        (&call("add", ""), -32602),
        (&call("add", &format!("<params>{int}</params>")), -32602),
        (
            &call("add", &format!("<params>{int}{int}{int}</params>")),
            -32602,
        ),
        (&call("panic", ""), -32603),
        (&call("add", &format!("<params>{int}{int}")), -32700),
    ];
    for (body, code) in table {
        let answer = send(&service, post(body)).await;
        assert_eq!(answer.status, StatusCode::OK, "{body}");
        let fault = answer.outcome().expect_err(body);
        assert_eq!(fault.code, code, "{body}: {fault}");
        assert!(!fault.message.contains("secret"), "{fault}");
    }
    let invalid = send(&service, post(b"<methodCall>\xff</methodCall>".to_vec())).await;
    assert_eq!(
        invalid.outcome().unwrap_err().code,
        Fault::INVALID_CHARACTER
    );
}

#[tokio::test]
async fn faults_name_the_place() {
    let service = build(server());
    let body = format!("{}\n", ADD.replace("<int>5</int>", "<string>5</string>"));
    let fault = send(&service, post(body)).await.outcome().unwrap_err();
    assert_eq!(fault.code, Fault::INVALID_PARAMS);
    assert_eq!(
        fault.message,
        "parameter 2: expected `int`, found `<string>` (line 1, column 105)"
    );
    let fault = call(&service, "no\u{e9}thing", ()).await.unwrap_err();
    assert_eq!(fault.message, "method `no\u{e9}thing` not found");
}

#[tokio::test]
async fn nothing_is_checked_that_is_switched_off() {
    let service = build(server().check_content_type(false).any_path());
    let request = Request::post("/any/where")
        .header(header::CONTENT_TYPE, "text/plain")
        .body(Body::from(ADD.as_bytes().to_vec()))
        .unwrap();
    assert_eq!(send(&service, request).await.outcome(), Ok(8.into()));

    let service = build(server().path("/a").path("/b"));
    for (path, status) in [("/a", 200), ("/b", 200), ("/", 404), ("/RPC2", 404)] {
        let request = Request::post(path).body(Body::from(ADD.as_bytes().to_vec()));
        assert_eq!(
            send(&service, request.unwrap()).await.status,
            status,
            "{path}"
        );
    }
}

#[tokio::test]
async fn reading_and_writing_follow_the_settings() {
    let request = |charset: &str, body: &[u8]| {
        let mut request = post(body);
        let content_type = format!("text/xml; charset={charset}").parse().unwrap();
        request
            .headers_mut()
            .insert(header::CONTENT_TYPE, content_type);
        request
    };
    let latin1 = b"<methodCall><methodName>echo</methodName><params><param>\
        <value>\xe9</value></param></params></methodCall>";

    let service = build(server());
    let answer = send(&service, request("ISO-8859-1", latin1)).await;
    assert_eq!(answer.outcome(), Ok("\u{e9}".into()));
    let answer = send(&service, request("utf-8", latin1)).await;
    assert_eq!(answer.outcome().unwrap_err().code, Fault::INVALID_CHARACTER);

    let encodings = [
        (Encoding::Utf8, "text/xml", "\u{e9}".as_bytes()),
        (Encoding::Latin1, "text/xml; charset=iso-8859-1", b"\xe9"),
        (Encoding::Ascii, "text/xml; charset=us-ascii", b"&#"),
    ];
    for (encoding, content_type, written) in encodings {
        let dialect = Dialect::default().with_encoding(encoding);
        let service = build(server().dialect(dialect));
        let answer = send(&service, request("latin1", latin1)).await;
        assert_eq!(answer.headers[header::CONTENT_TYPE], content_type);
        let found = answer
            .body
            .windows(written.len())
            .any(|part| part == written);
        assert!(found, "{content_type}");
        assert_eq!(answer.outcome(), Ok("\u{e9}".into()));
    }

    let control = "<methodCall><methodName>echo</methodName><params><param>\
        <value>&#1;</value></param></params></methodCall>";
    let answer = send(&build(server()), post(control)).await;
    assert_ne!(answer.outcome().unwrap_err().code, Fault::INTERNAL_ERROR);
    // read, but then it cannot be written
    let service = build(server().read_options(ReadOptions::lenient()));
    let fault = send(&service, post(control)).await.outcome().unwrap_err();
    assert_eq!(fault.code, Fault::INTERNAL_ERROR);
}

#[tokio::test]
async fn results_have_a_limit() {
    let service = build(server().max_response(1000));
    let echo = async |length: usize| call(&service, "echo", ("x".repeat(length),)).await;
    assert!(echo(800).await.is_ok());
    let fault = echo(1000).await.unwrap_err();
    assert_eq!(fault.code, Fault::INTERNAL_ERROR);
    assert_eq!(
        fault.message,
        "the result cannot be written: more than 1000 bytes in a document"
    );
}

/// A fault keeps its code; its text is cut.
#[tokio::test]
async fn faults_have_a_limit() {
    let service = build(
        Server::new()
            .max_response(1000)
            .method("fail", |length: usize| {
                Err::<(), _>(Fault::new(7, "é".repeat(length)))
            }),
    );
    for length in [10, 100, 500, 1_000_000] {
        let body = message::encode_call("fail", &(length,)).unwrap();
        let answer = send(&service, post(body)).await;
        assert!(answer.body.len() <= 1000, "{length}: {}", answer.body.len());
        let fault = answer.outcome().unwrap_err();
        assert_eq!(fault.code, 7);
        assert!(fault.message.starts_with("éé"), "{length}: {fault}");
    }
}

#[tokio::test]
async fn compressed_bodies_are_counted_as_they_come_out() {
    let service = build(server().max_body(10_000));
    let check = async |body: Vec<u8>, status: u16| {
        let mut request = post(body);
        let gzip = http::HeaderValue::from_static("gzip");
        request.headers_mut().insert(header::CONTENT_ENCODING, gzip);
        let answer = send(&service, request).await;
        assert_eq!(answer.status.as_u16(), status);
        answer
    };
    let padded =
        |length: usize| gzip(format!("{ADD}{}", " ".repeat(length - ADD.len())).as_bytes());
    assert_eq!(
        check(gzip(ADD.as_bytes()), 200).await.outcome(),
        Ok(8.into())
    );
    assert_eq!(check(padded(10_000), 200).await.outcome(), Ok(8.into()));
    check(padded(10_001), 413).await;
    // 10 kB that would be 10 MB
    check(padded(10_000_000), 413).await;
    let mut cut = gzip(ADD.as_bytes());
    cut.truncate(cut.len() / 2);
    check(cut, 400).await;
    // coded twice, but not said to be
    let twice = check(gzip(&gzip(ADD.as_bytes())), 200).await;
    assert!(twice.outcome().is_err());
}

/// A body whose length nobody announces. After its last piece it ends, or it does what it
/// is told.
struct Pieces {
    pieces: VecDeque<Bytes>,
    end: End,
}

#[derive(Clone, Copy)]
enum End {
    Ends,
    Waits,
    Fails,
    /// The last piece comes again and again.
    Repeats,
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::fmt::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::fmt::Error>>> {
        let next = match self.end {
            End::Repeats => self.pieces.front().cloned(),
            _ => self.pieces.pop_front(),
        };
        Poll::Ready(match (next, self.end) {
            (Some(piece), _) => Some(Ok(Frame::data(piece))),
            (None, End::Waits) => return Poll::Pending,
            (None, End::Fails) => {
                self.end = End::Waits;
                Some(Err(std::fmt::Error))
            }
            (None, _) => None,
        })
    }
}

fn unannounced(pieces: impl IntoIterator<Item = Bytes>, end: End) -> Request<Pieces> {
    let pieces = pieces.into_iter().collect();
    post("").map(|_| Pieces { pieces, end })
}

#[tokio::test]
async fn a_body_may_be_as_long_as_the_limit() {
    let limit = ADD.len() + 1000;
    let service = build(server().max_body(limit));
    let table: [(&[usize], StatusCode); 8] = [
        (&[limit], StatusCode::OK),
        (&[limit - 1, 1], StatusCode::OK),
        (&[limit - 900, 900], StatusCode::OK),
        (&[limit + 1], StatusCode::PAYLOAD_TOO_LARGE),
        (&[limit + 900], StatusCode::PAYLOAD_TOO_LARGE),
        (&[limit - 1, 2], StatusCode::PAYLOAD_TOO_LARGE),
        (&[limit, 1], StatusCode::PAYLOAD_TOO_LARGE),
        (&[limit - 900, 1000], StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (lengths, status) in table {
        let length = lengths.iter().sum();
        let mut all = Bytes::from(format!("{ADD:length$}"));
        let answer = send(&service, post(all.clone())).await;
        assert_eq!(answer.status, status, "{length} announced");
        let pieces = lengths.iter().map(|length| all.split_to(*length));
        let answer = send(&service, unannounced(pieces, End::Ends)).await;
        assert_eq!(answer.status, status, "{lengths:?}");
    }
}

/// A peer that is still sending its body might never see why it is refused; but nothing is waited
/// for that would not come.
#[tokio::test(start_paused = true)]
async fn the_rest_of_a_refused_body_is_read_for_a_while() {
    const TIMEOUT: Duration = Duration::from_secs(7);
    let service = build(server().max_body(1000).body_timeout(TIMEOUT));
    let piece = |length| Bytes::from(vec![b' '; length]);
    // what came, how that ends, and after how many seconds it is answered with what
    let table = [
        (vec![piece(2000)], End::Ends, 0, 413),
        (vec![piece(2000)], End::Waits, 2, 413),
        (vec![piece(2000), piece(10)], End::Fails, 0, 413),
        (vec![piece(10)], End::Waits, 7, 408),
        (vec![piece(10)], End::Fails, 0, 400),
    ];
    for (pieces, end, seconds, status) in table {
        let start = tokio::time::Instant::now();
        let answer = send(&service, unannounced(pieces, end)).await;
        assert_eq!(answer.status.as_u16(), status);
        assert_eq!(start.elapsed().as_secs(), seconds, "{status}");
    }
    // as much as is read, to the byte
    let most = 64 * 1024 * 1024;
    let length = 64 * 1024;
    let read = Arc::new(AtomicUsize::new(0));
    let body = unannounced([piece(length)], End::Repeats).map(|body| {
        let read = Arc::clone(&read);
        body.map_frame(move |frame| {
            read.fetch_add(length, Ordering::Relaxed);
            frame
        })
    });
    let answer = send(&service, body).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(read.load(Ordering::Relaxed), length + most);
}

#[tokio::test]
async fn deflate_is_zlib_or_bare() {
    let service = build(server().max_body(10_000));
    let check = async |body: Vec<u8>, status: u16| {
        let mut request = post(body);
        let deflate = http::HeaderValue::from_static("deflate");
        request
            .headers_mut()
            .insert(header::CONTENT_ENCODING, deflate);
        let answer = send(&service, request).await;
        assert_eq!(answer.status.as_u16(), status);
        answer
    };
    let compression = Compression::new;
    // all levels: the head of zlib says which
    for level in 0..=9 {
        let zlib = written(
            ZlibEncoder::new(Vec::new(), compression(level)),
            ADD.as_bytes(),
        );
        let bare = written(
            DeflateEncoder::new(Vec::new(), compression(level)),
            ADD.as_bytes(),
        );
        for body in [zlib, bare] {
            assert_eq!(check(body, 200).await.outcome(), Ok(8.into()), "{level}");
        }
    }
    for (length, status) in [(10_000, 200), (10_001, 413), (10_000_000, 413)] {
        let padded = format!("{ADD}{}", " ".repeat(length - ADD.len()));
        let zlib = written(
            ZlibEncoder::new(Vec::new(), compression(6)),
            padded.as_bytes(),
        );
        let bare = written(
            DeflateEncoder::new(Vec::new(), compression(6)),
            padded.as_bytes(),
        );
        check(zlib, status).await;
        check(bare, status).await;
    }
    let mut cut = written(ZlibEncoder::new(Vec::new(), compression(6)), ADD.as_bytes());
    cut.truncate(cut.len() / 2);
    check(cut, 400).await;
}

#[tokio::test]
async fn responses_are_compressed_for_those_who_ask() {
    let long = "x".repeat(5000);
    let check = async |server: Server, accept: Option<&str>, text: &str, coding: Option<&str>| {
        let body = message::encode_call("echo", &(text,)).unwrap();
        let mut request = post(body);
        if let Some(accept) = accept {
            let accept = accept.parse().unwrap();
            request
                .headers_mut()
                .insert(header::ACCEPT_ENCODING, accept);
        }
        let mut answer = send(&build(server), request).await;
        let found = answer.headers.get(header::CONTENT_ENCODING);
        let found = found.map(|coding| coding.to_str().unwrap());
        assert_eq!(found, coding, "{accept:?}");
        let mut plain = Vec::new();
        match coding {
            Some("gzip") => GzDecoder::new(&*answer.body).read_to_end(&mut plain),
            Some(_) => ZlibDecoder::new(&*answer.body).read_to_end(&mut plain),
            None => answer.body.as_slice().read_to_end(&mut plain),
        }
        .unwrap();
        if coding.is_some() {
            assert!(answer.body.len() < text.len());
            assert_eq!(answer.headers[header::VARY], "accept-encoding");
        }
        answer.body = plain;
        assert_eq!(answer.outcome(), Ok(text.into()));
    };
    let (gzip, deflate) = (Some("gzip"), Some("deflate"));
    for (accept, coding) in [
        (None, None),
        (Some("identity"), None),
        (Some("gzip;q=0"), None),
        (gzip, gzip),
        (Some("deflate, gzip"), gzip),
        // as Perl's client asks
        (deflate, deflate),
        (Some("deflate, gzip;q=0"), deflate),
    ] {
        check(server(), accept, &long, coding).await;
    }
    // more than is compressed in one turn
    for coding in [gzip, deflate] {
        check(server(), coding, &long.repeat(100), coding).await;
    }
    let short = "x".repeat(1000);
    check(server(), gzip, &short, None).await;
    let server_from = |bytes| server().compress_responses(bytes);
    check(server_from(1000), gzip, &short, gzip).await;
    check(server_from(usize::MAX), gzip, &long, None).await;
}

/// Other calls get their turn while a large response is compressed.
#[tokio::test]
async fn responses_are_compressed_in_turns() {
    let service = build(server().compress_responses(0));
    let piece = 64 * 1024;
    for (length, coding, turns) in [
        (100, "gzip", 1),
        (piece / 2, "gzip", 1),
        (piece + 1, "gzip", 2),
        (4 * piece, "deflate", 5),
        (4 * piece, "identity", 1),
    ] {
        let mut request = post(message::encode_call("echo", &("x".repeat(length),)).unwrap());
        let accept = coding.parse().unwrap();
        request
            .headers_mut()
            .insert(header::ACCEPT_ENCODING, accept);
        let mut response = pin!(service.clone().oneshot(request));
        let mut found = 0;
        let Ok(response) = poll_fn(|cx| {
            found += 1;
            response.as_mut().poll(cx)
        })
        .await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(found, turns, "{length} as {coding}");
    }
}

fn gzip(body: &[u8]) -> Vec<u8> {
    written(GzEncoder::new(Vec::new(), Compression::best()), body)
}

/// What an encoder makes of `body`.
fn written(mut encoder: impl Encoder, body: &[u8]) -> Vec<u8> {
    encoder.write_all(body).expect("written to memory");
    encoder.into_bytes().expect("written to memory")
}

trait Encoder: Write {
    fn into_bytes(self) -> std::io::Result<Vec<u8>>;
}

macro_rules! encoders {
    ($($encoder:ident)*) => {$(
        impl Encoder for $encoder<Vec<u8>> {
            fn into_bytes(self) -> std::io::Result<Vec<u8>> {
                self.finish()
            }
        }
    )*};
}

encoders!(GzEncoder ZlibEncoder DeflateEncoder);
