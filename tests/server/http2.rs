//! HTTP/2, with and without TLS.

use std::net::SocketAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{Request, StatusCode, Version, header};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::sleep;
use xmlrpc_core::message;
use xmlrpc_server::Server;

use crate::server::tls::{Folder, connect};
use crate::support::raw::{pong, request, response, within};
use crate::support::running::Running;

fn server() -> Server {
    Server::new()
        .method("ping", || "pong")
        .method("slow", || async {
            sleep(Duration::from_millis(300)).await;
            "pong"
        })
}

async fn open<Io>(io: Io) -> SendRequest<Full<Bytes>>
where
    Io: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (sender, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(io))
        .await
        .expect("a preface");
    tokio::spawn(connection);
    sender
}

async fn open_plain(addr: SocketAddr) -> SendRequest<Full<Bytes>> {
    open(TcpStream::connect(addr).await.unwrap()).await
}

fn post(method: &str) -> Request<Full<Bytes>> {
    let body = message::encode_call(method, &()).unwrap();
    Request::post("http://localhost/RPC2")
        .version(Version::HTTP_2)
        .header(header::CONTENT_TYPE, "text/xml")
        .body(Full::from(body))
        .unwrap()
}

async fn call(sender: &mut SendRequest<Full<Bytes>>, method: &str) -> (StatusCode, String) {
    let response = within(5, sender.send_request(post(method))).await.unwrap();
    assert_eq!(response.version(), Version::HTTP_2);
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn calls_share_a_connection() {
    let folder = Folder::new();
    let plain = Running::start(server()).await;
    let encrypted = Running::start(server().tls(folder.tls())).await;
    let client = folder.client(None, &["h2", "http/1.1"]);
    let stream = connect(encrypted.addr, &client).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    for sender in [open_plain(plain.addr).await, open(stream).await] {
        let calls = (0..50).map(|_| {
            let mut sender = sender.clone();
            async move { call(&mut sender, "slow").await }
        });
        // all of them take no longer than one
        let answers = within(5, futures(calls.collect())).await;
        for (status, answer) in answers {
            assert_eq!((status, answer), (StatusCode::OK, pong()));
        }
    }
}

/// All of them at a time.
async fn futures<F>(all: Vec<F>) -> Vec<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let tasks: Vec<_> = all.into_iter().map(tokio::spawn).collect();
    let mut done = Vec::new();
    for task in tasks {
        done.push(task.await.expect("no panic"));
    }
    done
}

#[tokio::test]
async fn http1_is_served_beside_it() {
    let folder = Folder::new();
    let running = Running::start(server().tls(folder.tls())).await;
    for (offered, agreed) in [(&[][..], None), (&["http/1.1"], Some(&b"http/1.1"[..]))] {
        let client = folder.client(None, offered);
        let mut stream = connect(running.addr, &client).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), agreed);
        stream.write_all(&request("ping", "")).await.unwrap();
        assert!(response(&mut stream).await.ends_with(&pong()));
    }
}

/// How many calls are running.
#[derive(Clone, Default)]
struct Count(Arc<(AtomicUsize, Notify)>);

struct Guard(Count);

impl Count {
    fn add(&self, change: fn(usize) -> usize) {
        let count = self.0.0.load(Ordering::SeqCst);
        self.0.0.store(change(count), Ordering::SeqCst);
        self.0.1.notify_one();
    }

    async fn becomes(&self, count: usize) {
        while self.0.0.load(Ordering::SeqCst) != count {
            self.0.1.notified().await;
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.add(|count| count - 1);
    }
}

#[tokio::test]
async fn a_call_ends_when_its_stream_is_reset_or_the_connection_goes() {
    let count = Count::default();
    let counted = count.clone();
    let server = server().method("forever", move || {
        counted.add(|count| count + 1);
        let guard = Guard(counted.clone());
        async move {
            std::future::pending::<()>().await;
            drop(guard);
        }
    });
    let running = Running::start(server).await;
    let mut sender = open_plain(running.addr).await;
    let forever = tokio::spawn(sender.send_request(post("forever")));
    within(5, count.becomes(1)).await;
    forever.abort();
    within(5, count.becomes(0)).await;
    // and the others go on
    assert_eq!(call(&mut sender, "ping").await.1, pong());
    let forever = tokio::spawn(sender.send_request(post("forever")));
    within(5, count.becomes(1)).await;
    forever.abort();
    drop(sender);
    within(5, count.becomes(0)).await;
}

#[tokio::test]
async fn running_calls_are_answered_when_the_server_stops() {
    let mut running = Running::start(server()).await;
    let mut sender = open_plain(running.addr).await;
    let mut other = sender.clone();
    let slow = tokio::spawn(async move { call(&mut other, "slow").await });
    sleep(Duration::from_millis(100)).await;
    running.stop();
    assert_eq!(slow.await.unwrap(), (StatusCode::OK, pong()));
    within(5, running.ended())
        .await
        .expect("nothing was cut off");
    assert!(sender.send_request(post("ping")).await.is_err());
}

#[tokio::test]
async fn calls_that_are_cut_off_at_the_end_are_told_so() {
    let server = server()
        .method("forever", std::future::pending::<()>)
        .shutdown_timeout(Duration::from_millis(300));
    let mut running = Running::start(server).await;
    let sender = open_plain(running.addr).await;
    let calls = (0..3).map(|_| {
        let mut sender = sender.clone();
        async move { call(&mut sender, "forever").await }
    });
    let calls = tokio::spawn(futures(calls.collect()));
    sleep(Duration::from_millis(100)).await;
    running.stop();
    let error = within(5, running.ended()).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    let text = "3 calls were still running after the shutdown timeout";
    assert_eq!(error.to_string(), text);
    for (status, answer) in within(5, calls).await.unwrap() {
        assert_eq!(status, StatusCode::OK);
        assert!(answer.contains("<int>-32002</int>"), "{answer}");
    }
}

#[tokio::test]
async fn connections_are_closed_in_their_own_time() {
    let server = server()
        .header_timeout(Duration::from_millis(300))
        .idle_timeout(Duration::from_millis(600));
    let running = Running::start(server).await;
    // a preface, and never a request
    let mut stream = running.connect().await;
    let preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00";
    stream.write_all(preface).await.unwrap();
    // ends or is reset, after what the server has to say
    let _ = within(5, stream.read_to_end(&mut Vec::new())).await;
    // one that was used gets the time of an idle one
    let mut sender = open_plain(running.addr).await;
    call(&mut sender, "ping").await;
    sleep(Duration::from_millis(400)).await;
    call(&mut sender, "ping").await;
    let closed = async {
        while !sender.is_closed() {
            sleep(Duration::from_millis(20)).await;
        }
    };
    within(5, closed).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn curl_calls_over_http2() {
    let version = Command::new("curl").arg("--version").output();
    let able = version.is_ok_and(|out| String::from_utf8_lossy(&out.stdout).contains("HTTP2"));
    if !able {
        assert!(
            std::env::var_os("CI").is_none(),
            "curl with HTTP/2 is missing"
        );
        eprintln!("SKIPPED: curl with HTTP/2 is missing");
        return;
    }
    let running = Running::start(server()).await;
    let body = String::from_utf8(message::encode_call("ping", &()).unwrap()).unwrap();
    let url = running.url.clone();
    let output = tokio::task::spawn_blocking(move || {
        Command::new("curl")
            .args(["--silent", "--http2-prior-knowledge", "--max-time", "5"])
            .args(["--header", "Content-Type: text/xml", "--data", &body])
            .args(["--write-out", "\n%{http_version} %{http_code}", &url])
            .output()
    });
    let output = output.await.unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text, format!("{}\n2 200", pong()));
}
