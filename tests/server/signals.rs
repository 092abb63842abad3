//! A server that is asked to end by the system.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use xmlrpc_client::blocking::Client;
use xmlrpc_core::message;

use crate::support::programs::Serving;

fn start() -> Serving {
    Serving::start("validator", &["--listen", "127.0.0.1:0"])
}

/// Calls a method that takes so long, and returns when it has begun.
fn sleeps(serving: &Serving, seconds: f64) -> TcpStream {
    let (_, address) = serving.url.split_once("://").expect("a URL");
    let (authority, path) = address.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(authority).expect("a connection");
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("not zero");
    let body = message::encode_call("sleep", &(seconds,)).expect("a call");
    let head = format!(
        "POST /{path} HTTP/1.1\r\nHost: {authority}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream
        .write_all(&[head.as_bytes(), &body].concat())
        .expect("it listens");
    // later calls are answered, so this one has begun
    let client = Client::new(&serving.url).expect("a URL");
    for _ in 0..3 {
        let sum: i32 = client.call("add", (3, 5)).expect("an answer");
        assert_eq!(sum, 8);
    }
    stream
}

fn send(signal: &str, serving: &Serving) {
    let id = serving.child.id().to_string();
    let kill = Command::new("kill").args([signal, &id]).status();
    assert!(kill.expect("kill runs").success());
}

#[test]
fn signals_end_a_server_when_it_has_answered() {
    for signal in ["-INT", "-TERM"] {
        let mut serving = start();
        let mut stream = sleeps(&serving, 0.5);
        send(signal, &serving);
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an orderly end");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.ends_with("</methodResponse>"), "{answer}");
        let status = serving.child.wait().expect("it was started");
        assert!(status.success(), "{signal}: {status}");
        let client = Client::new(&serving.url).expect("a URL");
        let end = client.call::<i32, _>("add", (3, 5));
        assert!(end.is_err());
    }
}

#[test]
fn a_second_signal_ends_a_server_at_once() {
    for (first, second) in [("-TERM", "-TERM"), ("-INT", "-TERM")] {
        let mut serving = start();
        let mut stream = sleeps(&serving, 9.0);
        send(first, &serving);
        stream
            .set_read_timeout(Some(Duration::from_millis(300)))
            .expect("not zero");
        assert!(stream.read(&mut [0]).is_err(), "it waits for the call");
        send(second, &serving);
        stream
            .set_read_timeout(Some(Duration::from_secs(5)))
            .expect("not zero");
        assert!(matches!(stream.read(&mut [0]), Ok(0)), "closed");
        let status = serving.child.wait().expect("it was started");
        assert!(!status.success(), "a call was cut off: {status}");
    }
}
