//! Peers that close their side of the connection, or leave, while they are being answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};
use xmlrpc_server::Server;

use crate::support::raw::{pong, request, rest, within};
use crate::support::running::Running;

/// How many calls of `forever` are running.
#[derive(Clone, Default)]
struct Count(Arc<Counted>);

#[derive(Default)]
struct Counted {
    running: AtomicUsize,
    changed: Notify,
}

struct Guard(Count);

impl Count {
    fn enter(&self) -> Guard {
        self.0.running.fetch_add(1, Ordering::SeqCst);
        self.0.changed.notify_one();
        Guard(self.clone())
    }

    fn get(&self) -> usize {
        self.0.running.load(Ordering::SeqCst)
    }

    async fn becomes(&self, count: usize) {
        while self.get() != count {
            self.0.changed.notified().await;
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.0.running.fetch_sub(1, Ordering::SeqCst);
        self.0.0.changed.notify_one();
    }
}

fn server(count: &Count) -> Server {
    let count = count.clone();
    Server::new()
        .method("ping", || "pong")
        .method("slow", || async {
            sleep(Duration::from_millis(100)).await;
            "pong"
        })
        .method("forever", move || {
            let guard = count.enter();
            async move {
                std::future::pending::<()>().await;
                drop(guard);
            }
        })
}

/// What may stand behind a request.
const SURPLUS: [&str; 4] = ["", "\r\n", "x", "POST / HT"];

#[tokio::test]
async fn peers_that_close_their_side_are_answered() {
    let running = Running::start(server(&Count::default())).await;
    for method in ["ping", "slow"] {
        for surplus in SURPLUS {
            for apart in [false, true] {
                let mut stream = running.connect().await;
                let all = [&request(method, ""), surplus.as_bytes()].concat();
                stream.write_all(&all).await.unwrap();
                if apart {
                    sleep(Duration::from_millis(10)).await;
                }
                stream.shutdown().await.unwrap();
                let answer = rest(&mut stream).await;
                assert!(
                    answer.contains(&pong()),
                    "{method}, then {surplus:?}: {answer}"
                );
            }
        }
    }
}

/// A connection is read on after its last response only while the peer may still be sending.
#[tokio::test]
async fn a_connection_whose_peer_stays_ends_with_the_last_response() {
    let running = Running::start(server(&Count::default())).await;
    let mut stream = running.connect().await;
    let all = request("ping", "Connection: close\r\n");
    stream.write_all(&all).await.unwrap();
    assert!(rest(&mut stream).await.ends_with(&pong()));
    // nobody is there any more, and says so
    within(5, async {
        while stream.write_all(b"x").await.is_ok() {
            sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
}

#[tokio::test]
async fn requests_that_were_sent_before_the_end_are_all_answered() {
    let running = Running::start(server(&Count::default())).await;
    let mut stream = running.connect().await;
    let all = request("slow", "").repeat(3);
    stream.write_all(&all).await.unwrap();
    stream.shutdown().await.unwrap();
    assert_eq!(rest(&mut stream).await.matches(&pong()).count(), 3);
}

/// Starts 50 calls, each with this behind it, and has their peers leave.
async fn leave(running: &Running, count: &Count, surplus: &str, end: fn(TcpStream)) {
    let mut streams = Vec::new();
    for _ in 0..50 {
        let mut stream = running.connect().await;
        let all = [&request("forever", ""), surplus.as_bytes()].concat();
        stream.write_all(&all).await.unwrap();
        streams.push(stream);
    }
    within(5, count.becomes(50)).await;
    streams.into_iter().for_each(end);
}

#[tokio::test]
async fn calls_end_at_once_when_the_connection_is_reset() {
    let count = Count::default();
    // so that it is not the grace that ends them
    let server = server(&count).half_close_grace(Duration::from_secs(3600));
    let running = Running::start(server).await;
    for surplus in SURPLUS {
        let reset = |stream: TcpStream| stream.set_zero_linger().expect("a socket");
        leave(&running, &count, surplus, reset).await;
        within(5, count.becomes(0)).await;
    }
}

#[tokio::test]
async fn calls_end_within_the_grace_when_the_peer_has_closed() {
    let count = Count::default();
    let server = server(&count).half_close_grace(Duration::from_millis(300));
    let running = Running::start(server).await;
    for surplus in SURPLUS {
        leave(&running, &count, surplus, drop).await;
        // not at once, in case that the peers still listen
        let soon = timeout(Duration::from_millis(50), count.becomes(0)).await;
        assert!(soon.is_err(), "{surplus:?}");
        within(5, count.becomes(0)).await;
    }
}

#[tokio::test]
async fn a_peer_that_sends_on_and_on_is_not_read() {
    let count = Count::default();
    let running = Running::start(server(&count)).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("forever", "")).await.unwrap();
    within(5, count.becomes(1)).await;
    let flood = async {
        loop {
            stream.write_all(&[b' '; 64 * 1024]).await.unwrap();
        }
    };
    // the sockets' buffers fill up, and nothing behind them
    assert!(timeout(Duration::from_millis(500), flood).await.is_err());
    assert_eq!(count.get(), 1);
}
