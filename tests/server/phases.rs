//! How long a connection may stay in each of its phases, and which one has to go, on a clock that
//! nobody has to wait for.

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Extensions, Request, Response};
use http_body::{Body, Frame};
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout};
use tower::service_fn;
use xmlrpc_core::{message, rpc};
use xmlrpc_server::{ContextExt as _, Listener, Peer, PeerInfo, RequestBody, ServeOptions, Server};

use crate::support::raw::{head, pong, request, response};
use crate::support::wired::{Line, ROOM, Wired, millis, wires};

const SECOND: Duration = Duration::from_secs(1);

fn server() -> Server {
    Server::new()
        .header_timeout(10 * SECOND)
        .idle_timeout(60 * SECOND)
        .half_close_grace(10 * SECOND)
        .method("ping", || "pong")
        .method("slow", async || {
            sleep(SECOND).await;
            "pong"
        })
        .method("never", std::future::pending::<()>)
        .method("large", async |seconds: i32| {
            sleep(SECOND * seconds.unsigned_abs()).await;
            "x".repeat(4 * ROOM)
        })
}

/// What a peer does.
#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Send(&'a [u8]),
    /// So many milliseconds pass.
    Wait(u64),
    Close,
}

async fn take(line: &mut Line, step: Step<'_>) {
    match step {
        Step::Send(bytes) => line.send(bytes).await,
        Step::Wait(millis) => sleep(Duration::from_millis(millis)).await,
        Step::Close => line.close().await,
    }
}

#[tokio::test(start_paused = true)]
async fn connections_end_in_their_time() {
    use Step::{Close, Send, Wait};

    let (ping, slow) = (&request("ping", "")[..], &request("slow", "")[..]);
    let never = &request("never", "")[..];
    let last = &request("ping", "Connection: close\r\n")[..];
    let body = message::encode_call("ping", &()).unwrap();
    let head_of_ping = &head(&format!("Content-Length: {}\r\n", body.len()))[..];
    let with = |end: &str| [&body, end.as_bytes()].concat();
    let (half_a_head, line_end) = (&with("POST / HT")[..], &with("\r\n")[..]);
    let (one, two) = ping.split_at(ping.len() / 2);
    // more than is read ahead at a time
    let long = [&body[..], &[b' '; 20_000]].concat();
    let head_of_long = head(&format!("Content-Length: {}\r\n", long.len()));
    let long = &[head_of_long, long].concat()[..];

    // what comes, how many calls are answered, and the milliseconds until the end
    let table: &[(&[Step<'_>], usize, u128)] = &[
        (&[], 0, 10_000),
        (&[Send(b"POST / HT")], 0, 10_000),
        (&[Wait(9_000), Send(b"P"), Wait(900), Send(b"O")], 0, 10_000),
        (&[Send(last)], 1, 0),
        (&[Send(ping)], 1, 60_000),
        (&[Send(ping), Wait(50_000), Send(ping)], 2, 110_000),
        (&[Send(ping), Wait(50_000), Send(b"POST")], 1, 60_000),
        (&[Send(ping), Wait(5_000), Close], 1, 5_000),
        // a body behind its head
        (&[Send(head_of_ping), Wait(1_000), Send(&body)], 1, 61_000),
        (
            &[Send(head_of_ping), Wait(1_000), Send(half_a_head)],
            1,
            11_000,
        ),
        (
            &[Send(head_of_ping), Wait(1_000), Send(line_end)],
            1,
            61_000,
        ),
        // what comes while a call is running
        (&[Send(slow), Wait(500), Send(ping)], 2, 61_000),
        (&[Send(slow), Wait(500), Send(ping), Close], 2, 1_000),
        (&[Send(slow), Wait(500), Send(long)], 2, 61_000),
        (
            &[Send(slow), Wait(300), Send(one), Wait(300), Send(two)],
            2,
            61_000,
        ),
        (
            &[Send(slow), Wait(500), Send(one), Wait(1_500), Send(two)],
            2,
            62_000,
        ),
        (&[Send(slow), Wait(500), Send(b"POST / HT")], 1, 11_000),
        // the end is seen behind what is read ahead
        (&[Send(never), Wait(500), Close], 0, 10_500),
        (
            &[Send(never), Wait(500), Send(&[b'x'; 8_000]), Close],
            0,
            10_500,
        ),
    ];
    for (steps, answers, end) in table {
        let wired = Wired::start(server());
        let mut line = wired.connect();
        let start = Instant::now();
        for step in *steps {
            take(&mut line, *step).await;
        }
        let found = line.rest().await.matches(&pong()).count();
        assert_eq!((found, millis(start)), (*answers, *end), "{steps:?}");
        // and nothing is waited for then
        line.gone().await;
        assert_eq!(millis(start), *end, "{steps:?}");
    }
}

/// A connection that is closed while its peer is sending is reset, and the answer is lost.
#[tokio::test(start_paused = true)]
async fn what_is_sent_after_a_refusal_is_taken_for_a_while() {
    let plain = "POST / HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: 9999999\r\n\r\n";
    let large = head("Content-Length: 99999999\r\n");
    let broken = b"POST / HTTP/1.1\r\nContent-Length : 5\r\n\r\n";
    let table = [
        (large.clone(), 413),
        (plain.into(), 415),
        (broken.to_vec(), 400),
        (b"POST / HTTP/1.1\r\nX: ".to_vec(), 431),
        ([request("ping", ""), large].concat(), 413),
        ([request("ping", ""), broken.to_vec()].concat(), 400),
    ];
    for (sent, status) in table {
        for stays in [true, false] {
            let wired = Wired::start(server());
            let mut line = wired.connect();
            let start = Instant::now();
            line.send(&sent).await;
            line.send(&[b'x'; 16 * ROOM]).await;
            let answer = line.rest().await;
            let line_of_status = format!("HTTP/1.1 {status} ");
            assert!(answer.contains(&line_of_status), "{answer}");
            assert_eq!(millis(start), 0, "{status}");
            if !stays {
                line.close().await;
            }
            line.gone().await;
            let expected = if stays { 2_000 } else { 0 };
            assert_eq!(millis(start), expected, "{status}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn who_takes_nothing_of_a_response_is_not_waited_for() {
    let wired = Wired::start(server());
    let mut line = wired.connect();
    let start = Instant::now();
    let body = message::encode_call("large", &(50,)).unwrap();
    let head = head(&format!("Content-Length: {}\r\n", body.len()));
    line.send(&[head, body].concat()).await;
    line.gone().await;
    assert_eq!(millis(start), 110_000);

    // whoever takes some of it now and then gets it all
    let mut line = wired.connect();
    let start = Instant::now();
    let body = message::encode_call("large", &(0,)).unwrap();
    let head = self::head(&format!("Content-Length: {}\r\n", body.len()));
    line.send(&[head, body].concat()).await;
    let mut all = 0;
    while all < 4 * ROOM {
        sleep(50 * SECOND).await;
        all += line.read(ROOM / 2).await;
    }
    assert!(millis(start) > 300_000);
}

#[tokio::test(start_paused = true)]
async fn the_one_that_is_unused_for_longest_goes_first() {
    use Step::{Send, Wait};

    let ping = &request("ping", "")[..];
    let half = &[&head("Content-Length: 100\r\n")[..], b"<"].concat()[..];
    // what comes on which of two connections, and which of them goes
    let table: &[(&[(usize, Step<'_>)], usize)] = &[
        (
            &[
                (1, Wait(4_000)),
                (1, Send(ping)),
                (0, Wait(4_000)),
                (0, Send(ping)),
            ],
            1,
        ),
        (&[(0, Send(ping)), (1, Wait(4_000)), (1, Send(ping))], 0),
        // a drop now and then makes a body no younger
        (
            &[
                (0, Send(half)),
                (1, Wait(1_000)),
                (1, Send(half)),
                (0, Wait(1_000)),
                (0, Send(b"m")),
            ],
            0,
        ),
    ];
    for (steps, first) in table {
        let wired = Wired::start(server().max_connections(2));
        let mut lines = [wired.connect(), wired.connect()];
        for (nth, step) in *steps {
            take(&mut lines[*nth], *step).await;
        }
        sleep(SECOND).await;
        assert!(!lines.iter_mut().any(Line::is_gone), "{steps:?}");
        let _newcomer = wired.connect();
        sleep(SECOND).await;
        let gone = lines.each_mut().map(|line| line.is_gone());
        assert_eq!(gone, [*first == 0, *first == 1], "{steps:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_may_be_arriving_has_a_moment() {
    let body = head("Content-Length: 100\r\n");
    // what has just come on the only connection there may be, and after how many milliseconds a
    // newcomer is answered
    let table: [(&[u8], u128); 4] = [
        (b"", 100),
        (b"POST / HT", 100),
        (&body, 100),
        (&request("ping", ""), 0),
    ];
    for (sent, after) in table {
        let wired = Wired::start(server().max_connections(1));
        let mut line = wired.connect();
        line.send(sent).await;
        // all of it is read, and no time passes
        for _ in 0..100 {
            yield_now().await;
        }
        let mut newcomer = wired.connect();
        let start = Instant::now();
        newcomer.send(&request("ping", "")).await;
        assert!(response(&mut newcomer.stream).await.ends_with(&pong()));
        assert_eq!(millis(start), after, "{}", String::from_utf8_lossy(sent));
        assert!(line.is_gone());
    }
}

/// A body that has more than fits into a connection, and never ends.
struct Endless(bool);

impl Body for Endless {
    type Data = &'static [u8];
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<&'static [u8]>, Infallible>>> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Pending;
        }
        Poll::Ready(Some(Ok(Frame::data(&[b'x'; 2 * ROOM]))))
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_goes_on_is_not_ended_for_a_newcomer() {
    let service = service_fn(async |_: Request<RequestBody>| {
        Ok::<_, Infallible>(Response::new(Endless(false)))
    });
    let options = ServeOptions::new().max_connections(1);
    let wired = Wired::serve(service, options.idle_timeout(60 * SECOND));
    let mut line = wired.connect();
    let start = Instant::now();
    line.send(&request("ping", "")).await;
    sleep(SECOND).await;
    let _newcomer = wired.connect();
    // the peer takes nothing
    line.gone().await;
    assert_eq!(millis(start), 60_000);
}

#[tokio::test(start_paused = true)]
async fn an_error_of_one_connection_does_not_hold_up_others() {
    use ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Other};

    // what the listener says, and after how many milliseconds a newcomer is answered
    let table: [(&[ErrorKind], u128); 3] = [
        (&[ConnectionAborted, ConnectionRefused, ConnectionReset], 0),
        (&[Other], 100),
        (&[Other, ConnectionReset, Other], 200),
    ];
    for (errors, after) in table {
        let wired = Wired::start(server());
        errors.iter().for_each(|kind| wired.dial.fail(*kind));
        let mut line = wired.connect();
        let start = Instant::now();
        line.send(&request("ping", "")).await;
        assert!(response(&mut line.stream).await.ends_with(&pong()));
        assert_eq!(millis(start), after, "{errors:?}");
    }
}

/// Where a connection comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Whence(&'static str);

impl PeerInfo for Whence {
    fn insert_into(&self, extensions: &mut Extensions) {
        extensions.insert(Peer(SocketAddr::from(([192, 0, 2, 1], 1))));
        extensions.insert(self.clone());
    }
}

#[tokio::test(start_paused = true)]
async fn several_listeners_take_turns() {
    let (one, two) = (wires(), wires());
    let mut lines = Vec::new();
    for (nth, dial) in [("one", &one.0), ("two", &two.0)] {
        lines.extend([(); 2].map(|()| dial.connect_from(Whence(nth))));
    }
    let mut listeners = vec![one.1, two.1];
    let mut found = Vec::new();
    for _ in 0..4 {
        found.push(listeners.accept().await.unwrap().1.0);
    }
    found[..2].sort_unstable();
    found[2..].sort_unstable();
    assert_eq!(found, ["one", "two", "one", "two"]);
    listeners.clear();
    assert!(timeout(SECOND, listeners.accept()).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn what_a_listener_says_of_a_peer_is_seen_by_methods() {
    let server = server().method("whence", |cx: rpc::Context| {
        let known = cx.parts()?.extensions.get::<Whence>()?;
        Some(format!("{} at {}", known.0, cx.peer()?))
    });
    let (dial, wires) = wires();
    let bound = server.listen(wires).unwrap();
    let serving = tokio::spawn(bound.serve_with_shutdown(std::future::pending::<()>()));
    let mut line = dial.connect_from(Whence("a pipe"));
    line.send(&request("whence", "")).await;
    let answer = response(&mut line.stream).await;
    assert!(answer.contains("a pipe at 192.0.2.1:1"), "{answer}");
    serving.abort();
}
