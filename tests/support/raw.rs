//! Requests written byte for byte, and what comes back.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::net::TcpStream;
use xmlrpc_core::message;

pub(crate) fn request(method: &str, headers: &str) -> Vec<u8> {
    let body = message::encode_call(method, &()).unwrap();
    let mut request = head(&format!("Content-Length: {}\r\n{headers}", body.len()));
    request.extend(body);
    request
}

pub(crate) fn head(headers: &str) -> Vec<u8> {
    format!("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n{headers}\r\n").into()
}

pub(crate) fn pong() -> String {
    String::from_utf8(message::encode_response("pong").unwrap()).unwrap()
}

pub(crate) async fn within<T>(seconds: u64, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(seconds), future)
        .await
        .expect("it took too long")
}

/// The next response: its head, and as much body as that announces.
pub(crate) async fn response(stream: &mut (impl AsyncRead + Unpin)) -> String {
    within(5, async {
        let mut text = String::new();
        loop {
            let length = text.split_once("\r\n\r\n").map(|(head, body)| {
                let (_, length) = head.split_once("content-length: ").expect("a length");
                (
                    length.lines().next().unwrap().parse::<usize>().unwrap(),
                    body.len(),
                )
            });
            if let Some((announced, found)) = length
                && found >= announced
            {
                return text;
            }
            let mut piece = [0];
            match stream.read(&mut piece).await {
                Ok(1) => text.push(char::from(piece[0])),
                end => panic!("{end:?} after {text:?}"),
            }
        }
    })
    .await
}

/// Everything that still comes, until the server closes.
pub(crate) async fn rest(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    within(5, stream.read_to_end(&mut all))
        .await
        .expect("an orderly end");
    String::from_utf8(all).unwrap()
}
