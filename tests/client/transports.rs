//! The ways to a server: SCGI, proxies, compression, other services.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use xmlrpc_client::{Client, TransportError, blocking};
use xmlrpc_core::CallError;

use crate::support::peer::{Peer, document, header, value};

/// Reads one SCGI request: its variables and its body.
fn read_scgi(stream: &mut impl Read) -> (Vec<(String, String)>, Vec<u8>) {
    let mut length = Vec::new();
    loop {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        if byte == *b":" {
            break;
        }
        length.push(byte[0]);
    }
    let length: usize = String::from_utf8(length).unwrap().parse().unwrap();
    let mut variables = vec![0; length + 1];
    stream.read_exact(&mut variables).unwrap();
    assert_eq!(variables.pop(), Some(b','));
    let text = String::from_utf8(variables).unwrap();
    let mut parts = text.split('\0');
    let mut variables = Vec::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        variables.push((name.to_owned(), value.to_owned()));
    }
    assert_eq!(variables[0].0, "CONTENT_LENGTH");
    let mut body = vec![0; variables[0].1.parse().unwrap()];
    stream.read_exact(&mut body).unwrap();
    (variables, body)
}

/// A server of SCGI that gives this response to each request.
fn scgi(response: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let (variables, body) = read_scgi(&mut stream);
            let has = |name: &str, value: &str| {
                let found = variables.iter().find(|(found, _)| found == name);
                assert_eq!(found.map(|(_, value)| &**value), Some(value), "{name}");
            };
            has("SCGI", "1");
            has("REQUEST_METHOD", "POST");
            has("REQUEST_URI", "/RPC2");
            has("CONTENT_TYPE", "text/xml");
            assert!(body.ends_with(b"</methodCall>"));
            let _ = stream.write_all(response.as_bytes());
        }
    });
    format!("scgi://{address}")
}

#[tokio::test]
async fn scgi_over_tcp() {
    let whole = document("<int>8</int>");
    let length = whole.len();
    let large = document(&"x".repeat(1 << 20));
    let head = "Status: 200 OK\r\nContent-Type: text/xml\r\n";
    // the response, and what the call gives
    let rows = [
        (
            format!("{head}Content-Length: {length}\r\n\r\n{whole}"),
            Ok(()),
        ),
        (format!("{head}\r\n{whole}"), Ok(())),
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
        (
            String::new(),
            Err("the connection broke before the response"),
        ),
    ];
    for (response, expected) in rows {
        let client = Client::builder(scgi(response.clone()))
            .max_response(100_000)
            .build()
            .unwrap();
        let shown = &response[..response.len().min(80)];
        // one connection a call
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
    }
}

#[tokio::test]
async fn scgi_to_nobody() {
    let builder = Client::builder("scgi://127.0.0.1:1/").cookies(true);
    assert_eq!(
        builder.build().unwrap_err().to_string(),
        "a URL of `scgi` has no proxies and no cookies"
    );
    for url in ["scgi://127.0.0.1:1/", "scgi://127.0.0.1/"] {
        let error = Client::new(url)
            .unwrap()
            .call::<i32, _>("f", ())
            .await
            .unwrap_err();
        let error = TransportError::of(&error).unwrap();
        assert!(
            error.is_connect() && !error.may_have_run(),
            "{url}: {error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn scgi_over_a_unix_socket() {
    let folder = std::env::temp_dir().join(format!("xmlrpc-scgi-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("socket");
    let _ = std::fs::remove_file(&path);
    let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = read_scgi(&mut stream);
        let response = format!("Status: 200 OK\r\n\r\n{}", document("<int>8</int>"));
        stream.write_all(response.as_bytes()).unwrap();
    });
    let client = blocking::Client::builder("scgi://localhost/RPC2").unix_socket(&path);
    let client = client.build_blocking().unwrap();
    assert_eq!(client.call::<i32, _>("add", (3, 5)).unwrap(), 8);
    server.join().unwrap();
    std::fs::remove_dir_all(folder).unwrap();
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
