//! Which connections the client makes, keeps and gives up.

use std::future::poll_fn;
use std::io::Write;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Wake, Waker};
use std::thread::sleep;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use xmlrpc_client::{Client, ClientBuilder, Http, TransportError, blocking};
use xmlrpc_core::CallError;

use crate::support::clients::{By, reqwest, ways};
use crate::support::peer::{After, Peer, Way, header, http, value};

type Outcome = Result<i32, CallError>;

/// Ways of making calls one after the other.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Driver {
    CurrentThread,
    MultiThread,
    /// The runtime runs during each call and not between them.
    BlockOn,
    Blocking,
}

const DRIVERS: [Driver; 4] = [
    Driver::CurrentThread,
    Driver::MultiThread,
    Driver::BlockOn,
    Driver::Blocking,
];

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

impl Driver {
    /// Makes `calls` calls of `f(n)`, with a pause after each.
    fn run(self, client: &Client, calls: i32, pause: Duration) -> Vec<Outcome> {
        let one_after_the_other = async || {
            let mut outcomes = Vec::new();
            for nth in 0..calls {
                outcomes.push(client.call("f", (nth,)).await);
                if !pause.is_zero() {
                    tokio::time::sleep(pause).await;
                }
            }
            outcomes
        };
        match self {
            Self::CurrentThread => current_thread().block_on(one_after_the_other()),
            Self::MultiThread => {
                let mut runtime = Builder::new_multi_thread();
                let runtime = runtime.worker_threads(4).enable_all().build().unwrap();
                let client = client.clone();
                let calls = runtime.spawn(async move {
                    let mut outcomes = Vec::new();
                    for nth in 0..calls {
                        // each call is a task, which may run on another thread
                        let call = tokio::spawn(client.call("f", (nth,)));
                        outcomes.push(call.await.unwrap());
                        if !pause.is_zero() {
                            tokio::time::sleep(pause).await;
                        }
                    }
                    outcomes
                });
                runtime.block_on(calls).unwrap()
            }
            Self::BlockOn => {
                let runtime = current_thread();
                let call = |nth| {
                    let outcome = runtime.block_on(client.call("f", (nth,)));
                    sleep(pause);
                    outcome
                };
                (0..calls).map(call).collect()
            }
            Self::Blocking => {
                let client = blocking::Client::from_async(client.clone()).unwrap();
                let call = |nth| {
                    let outcome = client.call("f", (nth,));
                    sleep(pause);
                    outcome
                };
                (0..calls).map(call).collect()
            }
        }
    }
}

fn failed(outcomes: &[Outcome]) -> usize {
    outcomes.iter().filter(|outcome| outcome.is_err()).count()
}

/// The requests that carried the call `f(nth)`.
fn sent(peer: &Peer, nth: i32) -> usize {
    let needle = format!("<int>{nth}</int>");
    let requests = peer.requests();
    requests
        .iter()
        .filter(|request| request.contains(&needle))
        .count()
}

fn answering() -> Peer {
    Peer::answering(value("<int>1</int>"))
}

/// FAULTS 54: there are servers that serve one connection at a time.
#[test]
fn calls_one_after_the_other_share_a_connection() {
    for driver in DRIVERS {
        let peer = answering();
        let client = Client::new(&peer.url).unwrap();
        let outcomes = driver.run(&client, 200, Duration::ZERO);
        assert_eq!(
            (failed(&outcomes), peer.connections()),
            (0, 1),
            "{driver:?}"
        );
    }
}

/// A call waits for its socket alone: a task that its own parts wake is polled in vain, and the
/// runtime wakes another thread for it.
#[test]
fn a_call_wakes_its_task_once() {
    const CALLS: usize = 100;
    let peer = answering();
    let client = Client::new(&peer.url).unwrap();
    let wakes = Arc::new(Wakes::default());
    current_thread().block_on(async {
        let mut calls = pin!(async {
            for _ in 0..CALLS {
                client.call::<i32, _>("f", ()).await.unwrap();
            }
        });
        poll_fn(|cx| {
            *wakes.task.lock().unwrap() = Some(cx.waker().clone());
            let waker = Waker::from(wakes.clone());
            calls.as_mut().poll(&mut Context::from_waker(&waker))
        })
        .await;
    });
    // connecting has its own, and a response may come in two pieces
    let count = wakes.count.load(Ordering::SeqCst);
    assert!(
        (CALLS..CALLS + CALLS / 2).contains(&count),
        "{count} wake-ups"
    );
}

/// Counts how often a task is woken.
#[derive(Default)]
struct Wakes {
    count: AtomicUsize,
    task: Mutex<Option<Waker>>,
}

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.count.fetch_add(1, Ordering::SeqCst);
        if let Some(task) = &*self.task.lock().unwrap() {
            task.wake_by_ref();
        }
    }
}

/// A server that does not accept a second connection before the first one ends.
#[test]
fn a_server_of_one_connection_is_not_waited_for() {
    for driver in DRIVERS {
        let peer = Peer::one_at_a_time(|_, stream| {
            let _ = stream.write_all(value("<int>1</int>").as_bytes());
            After::KeepAlive
        });
        let client = Client::builder(&peer.url)
            .timeout(Duration::from_secs(20))
            .build()
            .unwrap();
        let outcomes = driver.run(&client, 50, Duration::ZERO);
        assert_eq!(
            (failed(&outcomes), peer.connections()),
            (0, 1),
            "{driver:?}"
        );
    }
}

/// FAULTS 5: the server closed the connection long before the call.
#[test]
fn a_connection_that_was_closed_during_a_pause_is_not_used() {
    for driver in DRIVERS {
        let peer = Peer::closing(value("<int>1</int>"));
        let client = Client::new(&peer.url).unwrap();
        let outcomes = driver.run(&client, 20, Duration::from_millis(20));
        assert_eq!(
            (failed(&outcomes), peer.connections()),
            (0, 20),
            "{driver:?}"
        );
    }
}

/// FAULTS 55: at most the first call on a kept connection fails, and none is sent twice.
#[test]
fn a_server_that_closes_without_saying_so_costs_one_call_at_most() {
    for driver in DRIVERS {
        let calls = AtomicUsize::new(0);
        // the second request of a connection is read, and the connection closed
        let peer = Peer::start(move |_, stream| {
            if calls.fetch_add(1, Ordering::SeqCst) % 2 == 1 {
                return After::Close;
            }
            let _ = stream.write_all(value("<int>1</int>").as_bytes());
            After::KeepAlive
        });
        let client = Client::new(&peer.url).unwrap();
        let outcomes = driver.run(&client, 2, Duration::ZERO);
        let Err(error) = &outcomes[1] else {
            panic!("{driver:?}: the second call ends with its connection")
        };
        assert!(TransportError::of(error).unwrap().may_have_run());
        assert_eq!((sent(&peer, 0), sent(&peer, 1)), (1, 1), "{driver:?}");
        // now it is known, and said
        let outcomes = driver.run(&client, 1, Duration::ZERO);
        assert_eq!(failed(&outcomes), 0, "{driver:?}");
        let last = peer.requests().pop().unwrap();
        assert_eq!(header(&last, "Connection"), Some("close"), "{driver:?}");
    }
}

/// The same race as with real servers, which close right after the response.
#[test]
fn silent_closing_in_a_busy_loop() {
    for driver in DRIVERS {
        let peer = Peer::closing(value("<int>1</int>"));
        let client = Client::new(&peer.url).unwrap();
        let outcomes = driver.run(&client, 100, Duration::ZERO);
        assert!(failed(&outcomes) <= 1, "{driver:?}: {outcomes:?}");
        for nth in 0..100 {
            assert!(
                sent(&peer, nth) <= 1,
                "{driver:?}: call {nth} was sent twice"
            );
        }
    }
}

/// FAULTS 56: Python's `BaseHTTPRequestHandler` answers 404 before it reads the body, and takes
/// the body for the next request.
#[test]
fn no_connection_is_kept_after_a_status_that_is_no_success() {
    for driver in DRIVERS {
        let peer = Peer::start(|request, stream| {
            let status = if request.starts_with("POST") {
                "404 Not Found"
            } else {
                "400 Bad Request"
            };
            let _ = stream.write_all(http(status, "", "").as_bytes());
            After::KeepAlive
        });
        let client = Client::new(&peer.url).unwrap();
        let outcomes = driver.run(&client, 4, Duration::ZERO);
        for outcome in &outcomes {
            let error = TransportError::of(outcome.as_ref().unwrap_err()).unwrap();
            assert_eq!(error.status(), Some(404), "{driver:?}");
        }
        assert_eq!(peer.connections(), 4, "{driver:?}");
    }
}

/// A response that comes before the request was read, and a connection that ends then.
#[test]
fn a_response_before_the_end_of_the_request_is_read() {
    for (by, way) in ways() {
        let refusal = http("413 Payload Too Large", "", "too long");
        let peer = Peer::impatient(way, refusal);
        let client = blocking::Client::from_async(by.build(peer.client())).unwrap();
        for _ in 0..3 {
            let text = "x".repeat(4 << 20);
            let error = client.call::<i32, _>("f", (text,)).unwrap_err();
            let error = TransportError::of(&error).unwrap();
            assert_eq!(error.status(), Some(413), "{by:?} over {way:?}: {error}");
        }
    }
}

/// What keeps connections as it is told: ours, and reqwest.
fn keepers() -> impl Iterator<Item = (By, Way)> {
    let asynchronous = |by| matches!(by, By::Client | By::Cookies);
    let mut all = ways();
    all.retain(|&(by, way)| asynchronous(by) && !way.is_scgi());
    all.into_iter()
}

#[test]
fn keeping_connections_is_a_setting() {
    let ms = Duration::from_millis;
    // how the client is built, the pause between calls, connections for 3 calls
    type Build = fn(ClientBuilder) -> ClientBuilder;
    let rows: [(&str, Build, Duration, usize); 6] = [
        ("default", |builder| builder, ms(0), 1),
        ("default, pauses", |builder| builder, ms(30), 1),
        (
            "no keep-alive",
            |builder| builder.keep_alive(false),
            ms(0),
            3,
        ),
        (
            "idle time",
            |builder| builder.idle_timeout(Duration::from_millis(10)),
            ms(30),
            3,
        ),
        (
            "idle without end",
            |builder| builder.idle_timeout(Duration::MAX),
            ms(0),
            1,
        ),
        (
            "none idle",
            |builder| builder.max_idle_connections(0),
            ms(0),
            3,
        ),
    ];
    for (by, way) in keepers() {
        for (name, build, pause, connections) in rows {
            for driver in DRIVERS {
                let peer = Peer::answering_over(way, value("<int>1</int>"));
                let outcomes = driver.run(&by.build(build(peer.client())), 3, pause);
                let row = format!("{name}, {by:?} over {way:?}, {driver:?}");
                assert_eq!(failed(&outcomes), 0, "{row}: {outcomes:?}");
                assert_eq!(peer.connections(), connections, "{row}");
                let close = peer
                    .requests()
                    .iter()
                    .all(|request| header(request, "Connection") == Some("close"));
                // it could be HTTP/2 over reqwest, which has no such header
                let says_so = name == "no keep-alive" && by == By::Client;
                assert_eq!(close, says_so, "{row}");
            }
        }
    }
}

/// The settings of a client that the user made count, not ours.
#[test]
fn a_client_of_the_users_keeps_its_connections_itself() {
    let brief = Duration::from_millis(10);
    for (is_brief, connections) in [(false, 1), (true, 3)] {
        for driver in DRIVERS {
            let mut reqwest = reqwest();
            if is_brief {
                reqwest = reqwest.pool_idle_timeout(brief);
            }
            let http = Http::from(reqwest.build().unwrap());
            let peer = answering();
            let builder = peer.client().idle_timeout(brief);
            let client = builder.build_with(http).unwrap();
            let outcomes = driver.run(&client, 3, 3 * brief);
            assert_eq!(failed(&outcomes), 0, "{is_brief}, {driver:?}");
            assert_eq!(peer.connections(), connections, "{is_brief}, {driver:?}");
        }
    }
}

/// Idle connections are closed when their time is over, not only with the next call.
#[tokio::test]
async fn idle_connections_are_closed() {
    for (by, way) in keepers() {
        let peer = Peer::answering_over(way, value("<int>1</int>"));
        let builder = peer.client().idle_timeout(Duration::from_millis(20));
        let client = by.build(builder);
        client.call::<i32, _>("f", ()).await.unwrap();
        for nth in 0.. {
            if peer.open_connections() == 0 {
                break;
            }
            assert!(nth < 1000, "{by:?} over {way:?}: it stays open");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

#[tokio::test]
async fn there_are_never_more_connections_than_calls_at_the_same_time() {
    let peer = answering();
    let client = Client::new(&peer.url).unwrap();
    for _ in 0..10 {
        let calls: Vec<_> = (0..8)
            .map(|_| tokio::spawn(client.call::<i32, _>("f", ())))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    }
    assert!(peer.connections() <= 8, "{}", peer.connections());
}

/// A client in a static outlives the runtimes of tests.
#[test]
fn a_client_works_in_one_runtime_after_the_other() {
    let peer = answering();
    let client = Client::new(&peer.url).unwrap();
    let kept = current_thread();
    for _ in 0..3 {
        let runtime = current_thread();
        for runtime in [&runtime, &kept] {
            let outcome: Outcome = runtime.block_on(client.call("f", ()));
            outcome.unwrap();
        }
    }
    // one of the runtime that lives on, and one for each of the others
    assert_eq!(peer.connections(), 4);
}

/// The name has two addresses, and nobody listens at the first.
#[tokio::test]
async fn every_address_of_a_name_is_tried() {
    let peer = answering();
    let url = peer.url.replace("127.0.0.1", "localhost");
    let client = Client::new(url).unwrap();
    assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1);
}

/// A call that is given up takes its connection with it: a late response is not that of the
/// next call.
#[tokio::test]
async fn a_call_that_is_given_up_ends_its_connection() {
    let peer = Peer::start(|request, stream| {
        if request.contains("<int>0</int>") {
            sleep(Duration::from_millis(200));
            let _ = stream.write_all(value("<int>666</int>").as_bytes());
        } else {
            let _ = stream.write_all(value("<int>1</int>").as_bytes());
        }
        After::KeepAlive
    });
    let client = Client::new(&peer.url).unwrap();
    client.call::<i32, _>("f", (1,)).await.unwrap();
    let slow = client.with_timeout(Duration::from_millis(30));
    slow.call::<i32, _>("f", (0,)).await.unwrap_err();
    for nth in 1..10 {
        assert_eq!(client.call::<i32, _>("f", (nth,)).await.unwrap(), 1);
    }
    assert_eq!(peer.connections(), 2);
}

/// The server's own HTTP stack, without a socket in between.
#[tokio::test]
async fn a_server_in_the_same_process() {
    let server = xmlrpc_server::Server::new().method("add", |a: i32, b: i32| a + b);
    let client = Client::with_service("http://x/", server.into_service().unwrap()).unwrap();
    assert_eq!(client.call::<i32, _>("add", (3, 5)).await.unwrap(), 8);
    let gone = Client::with_service("http://x/gone", client_service()).unwrap();
    let error = gone.call::<i32, _>("add", (3, 5)).await.unwrap_err();
    assert_eq!(TransportError::of(&error).unwrap().status(), Some(404));
}

fn client_service() -> impl xmlrpc_client::HttpService {
    let server = xmlrpc_server::Server::new().path("/RPC2");
    server.into_service().unwrap()
}
