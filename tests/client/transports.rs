//! The ways to a server: SCGI, proxies, compression, other services.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use http::Request;
use http::uri::Scheme;
use tower::util::MapRequestLayer;
use xmlrpc_client::{Body, Client, TransportError};
use xmlrpc_core::CallError;

use crate::support::clients::{By, ways};
use crate::support::peer::{Peer, Way, document, header, value};

#[tokio::test]
async fn scgi() {
    let whole = document("<int>8</int>");
    let length = whole.len();
    let large = document(&"x".repeat(1 << 20));
    let head = "Status: 200 OK\r\nContent-Type: text/xml\r\n";
    const HEAD: usize = 64 << 10;
    let of_length = |length: usize| {
        let rest = length - head.len() - "X: \r\n".len();
        format!("{head}X: {}\r\n", "x".repeat(rest))
    };
    // the response, and what the call gives
    let rows = [
        (
            format!("{head}Content-Length: {length}\r\n\r\n{whole}"),
            Ok(()),
        ),
        (format!("{head}\r\n{whole}"), Ok(())),
        // line feeds alone, also where the document has empty lines of its own
        (format!("{}\n{whole}", head.replace("\r\n", "\n")), Ok(())),
        (
            format!("{}\n<!--\r\n\r\n-->{whole}", head.replace("\r\n", "\n")),
            Ok(()),
        ),
        (format!("{head}\r\n<!--\n\n-->{whole}"), Ok(())),
        (
            format!("{head}Content-Length: {length}\r\n\r\n{whole}surplus"),
            Ok(()),
        ),
        (
            format!("{head}Content-Length: 5000\r\n\r\n{}", &whole[..40]),
            Err("broke off"),
        ),
        (format!("{head}\r\n{large}"), Err("more than 100000 bytes")),
        (
            "Status: 404 Not Found\r\n\r\nno".to_owned(),
            Err("found status `404 Not Found`: no"),
        ),
        (
            "what?\r\n\r\n".to_owned(),
            Err("the head of the response is not HTTP"),
        ),
        // the head has at most 64 KiB
        (format!("{}\r\n{whole}", of_length(HEAD - 2)), Ok(())),
        (
            format!("{}\r\n{whole}", of_length(HEAD - 1)),
            Err("the head of the response is not HTTP"),
        ),
        (
            String::new(),
            Err("the connection broke before the response"),
        ),
    ];
    for way in Way::scgi() {
        for (response, expected) in &rows {
            let peer = Peer::closing_over(way, response.clone());
            let client = peer.client().max_response(100_000).build().unwrap();
            let shown = format!("{way:?}: {}", &response[..response.len().min(80)]);
            for _ in 0..2 {
                let outcome = client.call::<i32, _>("add", (3, 5)).await;
                match (&outcome, expected) {
                    (Ok(8), Ok(())) => {}
                    (Err(error), Err(text)) => {
                        assert!(error.to_string().contains(text), "{shown}: {error}");
                        assert!(TransportError::of(error).unwrap().may_have_run());
                    }
                    _ => panic!("{shown}: {outcome:?}"),
                }
            }
            // one connection a call
            assert_eq!(peer.connections(), 2, "{shown}");
        }
    }
}

/// The variables that a server of SCGI and one of CGI want.
#[tokio::test]
async fn a_request_of_scgi() {
    for way in Way::scgi() {
        let peer = Peer::answering_over(way, value("<int>8</int>"));
        let url = peer.url.replace("//", "//user:secret@") + "RPC2?a=b";
        let builder = peer.client_of(&url).header("X-Key", "k");
        let client = builder.build().unwrap();
        assert_eq!(client.call::<i32, _>("add", (3, 5)).await.unwrap(), 8);
        let request = peer.requests().pop().unwrap();
        let (_, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(body.ends_with("</methodCall>"), "{request}");
        let expected = [
            ("SCGI", "1"),
            ("REQUEST-METHOD", "POST"),
            ("REQUEST-URI", "/RPC2?a=b"),
            ("QUERY-STRING", "a=b"),
            ("SERVER-PROTOCOL", "HTTP/1.1"),
            ("CONTENT-TYPE", "text/xml"),
            ("CONTENT-LENGTH", &body.len().to_string()),
            ("AUTHORIZATION", "Basic dXNlcjpzZWNyZXQ="),
            ("X-KEY", "k"),
        ];
        for (name, value) in expected {
            assert_eq!(header(&request, name), Some(value), "{name}: {request}");
        }
    }
}

#[tokio::test]
async fn scgi_to_nobody() {
    let builder = Client::builder("scgi://127.0.0.1:1/").cookies(true);
    assert_eq!(
        builder.build().unwrap_err().to_string(),
        "a URL of `scgi` has no proxies and no cookies"
    );
    let error = Client::new("scgi://127.0.0.1/").unwrap();
    let error = error.call::<i32, _>("f", ()).await.unwrap_err();
    let error = TransportError::of(&error).unwrap();
    assert!(error.is_connect() && !error.may_have_run(), "{error}");
}

/// A layer may rewrite the URL, but a connection of one kind carries no request of another: what is
/// meant to be encrypted is not sent in the clear.
#[tokio::test]
async fn a_url_of_another_scheme() {
    for (by, way) in ways() {
        // reqwest encrypts nothing over a Unix socket, which leads nowhere else
        let is_tested = matches!((by, way), (By::Client, _) | (By::Cookies, Way::Http));
        if !is_tested {
            continue;
        }
        let peer = Peer::answering_over(way, value("<int>1</int>"));
        let calls = Arc::<AtomicUsize>::default();
        let rewrite = MapRequestLayer::new(move |mut request: Request<Body>| {
            if calls.fetch_add(1, Ordering::SeqCst) > 0 {
                // the rest is the text that it was
                let mut parts = std::mem::take(request.uri_mut()).into_parts();
                parts.scheme = Some(Scheme::HTTPS);
                *request.uri_mut() = parts.try_into().unwrap();
            }
            request
        });
        let client = by.build(peer.client()).http_layer(rewrite);
        let row = format!("{by:?} over {way:?}");
        assert_eq!(client.call::<i32, _>("f", ()).await.expect(&row), 1);
        let error = client.call::<i32, _>("f", ()).await.expect_err(&row);
        let error = TransportError::of(&error).expect(&row);
        assert!(!error.may_have_run(), "{row}: {error}");
        assert_eq!(peer.requests().len(), 1, "{row}: {error}");
    }
}

/// A proxy that connects its clients with the hosts that they name, and what it was asked.
pub(crate) fn proxy() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://user:secret@{}", listener.local_addr().unwrap());
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                client.read_exact(&mut byte).unwrap();
                head.push(byte[0]);
            }
            let head = String::from_utf8(head).unwrap();
            let target = head.split(' ').nth(1).unwrap().to_owned();
            sender.send(head.clone()).unwrap();
            let host = target.trim_start_matches("http://");
            let host = host.split('/').next().unwrap();
            let mut server = TcpStream::connect(host).unwrap();
            if head.starts_with("CONNECT") {
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
            } else {
                server.write_all(head.as_bytes()).unwrap();
            }
            let (mut to, mut from) = (server.try_clone().unwrap(), client.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut from, &mut to));
            thread::spawn(move || std::io::copy(&mut server, &mut client));
        }
    });
    (url, receiver)
}

#[tokio::test]
async fn through_a_proxy() {
    let peer = Peer::answering(value("<int>8</int>"));
    let (url, asked) = proxy();
    let client = Client::builder(&peer.url).proxy(&url).build().unwrap();
    assert_eq!(client.call::<i32, _>("add", (3, 5)).await.unwrap(), 8);
    let head = asked.recv_timeout(Duration::from_secs(10)).unwrap();
    assert!(
        head.contains(&peer.url) || head.starts_with("CONNECT"),
        "{head}"
    );
    let credentials = header(&head, "Proxy-Authorization");
    assert_eq!(credentials, Some("Basic dXNlcjpzZWNyZXQ="), "{head}");

    for wrong in [
        "no",
        "me:secret@@",
        "ftp://me:secret@h/",
        "http://me:secret@h:x/",
    ] {
        let builder = Client::builder("http://127.0.0.1:1/").proxy(wrong);
        let error = builder.build().unwrap_err();
        let mut text = error.to_string();
        assert!(
            text.starts_with("not the URL of a proxy"),
            "{wrong}: {text}"
        );
        let mut next = std::error::Error::source(&error);
        while let Some(source) = next {
            text += &source.to_string();
            next = source.source();
        }
        assert!(!text.contains("secret"), "{wrong}: {text}");
    }
    let text = format!("{:?}", Client::builder("http://127.0.0.1:1/").proxy(&url));
    assert!(!text.contains("secret"), "{text}");
}

/// Requests of at least so many bytes are compressed; ours reads them.
#[tokio::test]
async fn compressed_requests() {
    let peer = Peer::answering(value("<int>8</int>"));
    let builder = Client::builder(&peer.url).compress_requests(10_000);
    let client = builder.build().unwrap();
    for (length, is_compressed) in [(10, false), (20_000, true)] {
        client
            .call::<i32, _>("f", ("x".repeat(length),))
            .await
            .unwrap();
        let request = peer.requests().pop().unwrap();
        let coding = header(&request, "Content-Encoding");
        assert_eq!(coding, is_compressed.then_some("gzip"), "{length}");
    }
    let server = xmlrpc_server::Server::new().method("length", |text: String| text.len() as i32);
    let client = Client::builder("http://x/")
        .compress_requests(0)
        .build_with(server.into_service().unwrap())
        .unwrap();
    let outcome: Result<i32, CallError> = client.call("length", ("x".repeat(1000),)).await;
    assert_eq!(outcome.unwrap(), 1000);
}
