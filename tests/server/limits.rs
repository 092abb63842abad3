//! What happens when there is too much of something.

use std::io::Write as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::{StatusCode, header};
use http_body::{Body, Frame};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};
use xmlrpc_core::message;
use xmlrpc_server::Server;

use crate::support::oneshot::{build, post, send};
use crate::support::raw::{head, pong, request, response, rest, within};
use crate::support::running::Running;

fn server() -> Server {
    Server::new().method("ping", || "pong")
}

/// What a connection is left in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    Fresh,
    Idle,
    HalfHead,
    HalfBody,
}

async fn left(running: &Running, left: Left) -> TcpStream {
    let mut stream = running.connect().await;
    match left {
        Left::Fresh => {}
        Left::Idle => {
            stream.write_all(&request("ping", "")).await.unwrap();
            response(&mut stream).await;
        }
        Left::HalfHead => stream.write_all(b"POST / HT").await.unwrap(),
        Left::HalfBody => {
            let half = [&head("Content-Length: 100\r\n")[..], b"<methodCall>"].concat();
            stream.write_all(&half).await.unwrap();
        }
    }
    // so that their order is certain
    sleep(Duration::from_millis(20)).await;
    stream
}

async fn is_closed(stream: &mut TcpStream) -> bool {
    let read = timeout(Duration::from_millis(50), stream.read(&mut [0])).await;
    matches!(read, Ok(Ok(0) | Err(_)))
}

#[tokio::test]
async fn newcomers_take_the_place_of_connections_that_are_not_in_use() {
    for kind in [Left::Fresh, Left::Idle, Left::HalfHead, Left::HalfBody] {
        let running = Running::start(server().max_connections(10)).await;
        let mut streams = Vec::new();
        for _ in 0..10 {
            streams.push(left(&running, kind).await);
        }
        for _ in 0..5 {
            within(2, running.ping()).await;
        }
        // the oldest went
        assert!(is_closed(&mut streams[0]).await, "{kind:?}");
        assert!(!is_closed(&mut streams[9]).await, "{kind:?}");
    }
}

#[tokio::test]
async fn idle_connections_go_first_and_half_bodies_last() {
    use Left::{HalfBody, HalfHead, Idle};

    let running = Running::start(server().max_connections(3)).await;
    let mut streams = Vec::new();
    for kind in [HalfBody, HalfHead, Idle] {
        streams.push((kind, left(&running, kind).await));
    }
    let mut gone = Vec::new();
    let mut newcomers = Vec::new();
    for _ in 0..3 {
        // with a call that is running: it stays
        let mut newcomer = running.connect().await;
        newcomer
            .write_all(&head("Content-Length: 100\r\n"))
            .await
            .unwrap();
        sleep(Duration::from_millis(100)).await;
        newcomers.push(newcomer);
        for (kind, stream) in &mut streams {
            if !gone.contains(kind) && is_closed(stream).await {
                gone.push(*kind);
            }
        }
    }
    assert_eq!(gone, [Idle, HalfHead, HalfBody]);
}

/// More clients at once than there is room for: each is answered, for a connection whose request
/// is just arriving does not count as unfinished, and only as many are closed as newcomers need.
#[tokio::test(flavor = "multi_thread")]
async fn a_rush_of_newcomers_is_answered() {
    let running = Arc::new(Running::start(server().max_connections(4)).await);
    for _ in 0..5 {
        let newcomers: Vec<_> = (0..40)
            .map(|_| {
                let running = Arc::clone(&running);
                tokio::spawn(async move {
                    let mut stream = running.connect().await;
                    stream.write_all(&request("ping", "")).await.unwrap();
                    assert!(response(&mut stream).await.ends_with(&pong()));
                    stream
                })
            })
            .collect();
        for newcomer in newcomers {
            within(10, newcomer).await.unwrap();
        }
    }
}

#[tokio::test]
async fn running_calls_are_never_closed_for_newcomers() {
    let (began, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (notify, wait) = (Arc::clone(&began), Arc::clone(&go_on));
    let server = server().max_connections(1).method("slow", move || {
        let (notify, wait) = (Arc::clone(&notify), Arc::clone(&wait));
        async move {
            notify.notify_one();
            wait.notified().await;
            "done"
        }
    });
    let running = Running::start(server).await;
    let mut first = running.connect().await;
    first.write_all(&request("slow", "")).await.unwrap();
    within(5, began.notified()).await;
    let mut second = running.connect().await;
    second.write_all(&request("ping", "")).await.unwrap();
    let waiting = timeout(Duration::from_millis(300), second.readable());
    assert!(waiting.await.is_err());
    go_on.notify_one();
    assert!(response(&mut first).await.contains("done"));
    // as soon as the call has ended, its connection is one of those that can go
    assert!(response(&mut second).await.ends_with(&pong()));
}

#[tokio::test]
async fn half_a_head_behind_a_call_gets_the_time_of_a_head() {
    let server = server()
        .header_timeout(Duration::from_millis(300))
        .idle_timeout(Duration::from_secs(3600));
    let running = Running::start(server).await;
    let whole = request("ping", "");
    let table: [&[&[u8]]; 4] = [
        &[&whole, b"POST / HT"],
        &[&whole, b"\r\nP"],
        &[&whole, &whole, b"POST / HTTP/1.1\r\nHost: localhost\r\n"],
        &[b"\r\n", &whole, &whole, b"P"],
    ];
    for pieces in table {
        let calls = pieces.iter().filter(|piece| **piece == whole).count();
        let mut stream = running.connect().await;
        stream.write_all(&pieces.concat()).await.unwrap();
        let answer = rest(&mut stream).await;
        assert_eq!(answer.matches(&pong()).count(), calls, "{pieces:?}");
    }
    // the line end that old clients add behind a body does not count
    let mut stream = running.connect().await;
    for _ in 0..3 {
        stream
            .write_all(&[&whole[..], b"\r\n"].concat())
            .await
            .unwrap();
        assert!(response(&mut stream).await.ends_with(&pong()));
        sleep(Duration::from_millis(500)).await;
    }
}

/// A call of `keep` with a text of this length, and how much of its body is sent.
async fn large(running: &Running, length: usize, sent: usize) -> TcpStream {
    let body = message::encode_call("keep", &("x".repeat(length),)).unwrap();
    let mut all = head(&format!("Content-Length: {}\r\n", body.len()));
    all.extend(&body[..sent.min(body.len())]);
    let mut stream = running.connect().await;
    stream.write_all(&all).await.unwrap();
    sleep(Duration::from_millis(20)).await;
    stream
}

const MIB: usize = 1024 * 1024;

#[tokio::test]
async fn unfinished_bodies_are_given_up_when_memory_is_used_up() {
    let server = server()
        .max_request_memory(4 * MIB)
        .method("keep", |text: String| text.len() as i32);
    let running = Running::start(server).await;
    let mut streams = Vec::new();
    for _ in 0..4 {
        streams.push(large(&running, 2 * MIB, MIB - 64 * 1024).await);
    }
    // what is announced does not count, and small calls need nothing
    within(2, running.ping()).await;
    let mut whole = large(&running, 2 * MIB, usize::MAX).await;
    let answer = response(&mut whole).await;
    assert!(answer.contains(&(2 * MIB).to_string()), "{answer}");
    // the oldest went, and no more than had to
    for (nth, stream) in streams.iter_mut().enumerate() {
        if nth < 2 {
            let answer = response(stream).await;
            assert!(answer.starts_with("HTTP/1.1 408 "), "{nth}: {answer}");
        } else {
            assert!(!is_closed(stream).await, "{nth}");
        }
    }
}

/// A body of which so many bytes have come, and more never does.
struct Half(Option<Vec<u8>>);

impl Body for Half {
    type Data = std::io::Cursor<Vec<u8>>;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let data = self.0.take().map(std::io::Cursor::new);
        data.map_or(Poll::Pending, |data| {
            Poll::Ready(Some(Ok(Frame::data(data))))
        })
    }
}

/// What a request holds without being counted.
const FREE: usize = 16 * 1024;

#[tokio::test(start_paused = true)]
async fn the_body_that_has_held_the_most_for_longest_is_given_up() {
    // what bodies hold, and for how many seconds; how much a newcomer needs; which ones go
    type Row<'a> = (&'a [(usize, u64)], usize, &'a [usize]);
    let table: [Row<'_>; 6] = [
        (&[(50_000, 10), (40_000, 5)], 10_000, &[]),
        (&[(50_000, 10), (40_000, 5)], 50_000, &[0]),
        (&[(50_000, 10), (40_000, 5)], 60_000, &[0, 1]),
        (&[(20_000, 10), (60_000, 5)], 50_000, &[1]),
        (&[(20_000, 20), (60_000, 5)], 20_001, &[0, 1]),
        (&[(30_000, 9), (30_000, 8), (30_000, 7)], 60_000, &[0, 1]),
    ];
    for (bodies, needed, expected) in table {
        let service = build(server().max_request_memory(100_000));
        let start = |bytes: usize| {
            let body = Half(Some(vec![b' '; FREE + bytes]));
            let (service, request) = (service.clone(), post("").map(|_| body));
            tokio::spawn(async move { send(&service, request).await.status })
        };
        let mut running = Vec::new();
        for (nth, (bytes, seconds)) in bodies.iter().enumerate() {
            running.push(start(*bytes));
            let next = bodies.get(nth + 1).map_or(0, |(_, seconds)| *seconds);
            sleep(Duration::from_secs(seconds - next)).await;
        }
        let newcomer = start(needed);
        sleep(Duration::from_millis(1)).await;
        let mut gone = Vec::new();
        for (nth, one) in running.iter_mut().enumerate() {
            if one.is_finished() {
                assert_eq!(one.await.unwrap(), StatusCode::REQUEST_TIMEOUT);
                gone.push(nth);
            }
        }
        assert_eq!(gone, expected, "{bodies:?}, {needed}");
        assert!(!newcomer.is_finished(), "{bodies:?}, {needed}");
        newcomer.abort();
    }
}

/// What is counted is what a request holds, not what was sent.
#[tokio::test(start_paused = true)]
async fn compressed_bodies_are_counted_unpacked() {
    let server = server()
        .max_request_memory(100_000)
        .method("keep", async |_: String| std::future::pending::<()>().await);
    let service = build(server);
    let start = |length: usize| {
        let call = message::encode_call("keep", &("x".repeat(length),)).unwrap();
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(&call).unwrap();
        let mut request = post(encoder.finish().unwrap());
        let gzip = http::HeaderValue::from_static("gzip");
        request.headers_mut().insert(header::CONTENT_ENCODING, gzip);
        let service = service.clone();
        tokio::spawn(async move { send(&service, request).await.status })
    };
    // how long the text of each further call is, and whether that is refused
    for (length, refused) in [
        (FREE + 60_000, false),
        (FREE + 60_000, true),
        (FREE + 30_000, false),
        (FREE + 30_000, true),
        (1_000, false),
    ] {
        let mut call = start(length);
        let answer = timeout(Duration::from_secs(10), &mut call).await;
        match refused {
            true => assert_eq!(answer.unwrap().unwrap(), StatusCode::SERVICE_UNAVAILABLE),
            false => assert!(answer.is_err(), "{length}"),
        }
    }
}

#[tokio::test]
async fn running_calls_keep_their_memory() {
    let (began, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (notify, wait) = (Arc::clone(&began), Arc::clone(&go_on));
    let server = server()
        .max_request_memory(4 * MIB)
        .method("keep", move |text: String| {
            let (notify, wait) = (Arc::clone(&notify), Arc::clone(&wait));
            async move {
                notify.notify_one();
                wait.notified().await;
                text.len() as i32
            }
        });
    let running = Running::start(server).await;
    let mut first = large(&running, 3 * MIB, usize::MAX).await;
    within(5, began.notified()).await;
    let mut second = large(&running, 3 * MIB, usize::MAX).await;
    let answer = response(&mut second).await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    assert!(answer.contains("retry-after: 1\r\n"), "{answer}");
    within(2, running.ping()).await;
    // who waits gets in when the call has ended
    let mut third = large(&running, 3 * MIB, usize::MAX).await;
    go_on.notify_one();
    assert!(response(&mut first).await.contains(&(3 * MIB).to_string()));
    within(5, began.notified()).await;
    go_on.notify_one();
    assert!(response(&mut third).await.contains(&(3 * MIB).to_string()));
}
