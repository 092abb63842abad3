//! How often a call is sent: never twice, unless it did not run or may run twice.

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use xmlrpc_client::{
    Body, Client, ClientBuilder, Http, NotSent, TransportError, blocking,
    middleware::{Retry, from_fn},
};
use xmlrpc_core::rpc::BoxCaller;
use xmlrpc_core::{CallError, Fault, Value, xmlrpc_service};

use crate::support::causes::chain;
use crate::support::clients::{By, ways};
use crate::support::peer::{After, Peer, Stream, Way, document, http, value};

#[xmlrpc_service(client)]
pub trait Store {
    #[xmlrpc(idempotent)]
    async fn get(&self, key: i32) -> i32;
    async fn add(&self, key: i32) -> i32;
}

/// What the server does with each request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Script {
    Answer,
    /// Nobody listens.
    Refuse,
    CloseBeforeReading,
    CloseAfterReading,
    HalfAHead,
    HalfAResponse,
    /// Of which nobody says how long it is.
    HalfADocument,
    Status(&'static str),
    Malformed,
    Html,
    Busy,
    Stall,
    StallWithinTheResponse,
}

impl Script {
    fn peer(self, way: Way) -> Peer {
        match self {
            Self::Refuse => Peer::nobody(way),
            Self::CloseBeforeReading => Peer::not_reading(way),
            _ => Peer::over(way, move |_, stream| self.play(stream)),
        }
    }

    fn play(self, stream: &mut Stream) -> After {
        let busy = "<methodResponse><fault><value><struct>\
            <member><name>faultCode</name><value><int>-32000</int></value></member>\
            <member><name>faultString</name><value>busy</value></member>\
            </struct></value></fault></methodResponse>";
        let one = value("<int>1</int>");
        let half = &one[..one.find("</int>").expect("it has one")];
        let head = "HTTP/1.1 200 OK\r\n";
        let (response, after) = match self {
            Self::Answer => (one, After::KeepAlive),
            Self::Refuse | Self::CloseBeforeReading => unreachable!("it reads nothing"),
            Self::CloseAfterReading => (String::new(), After::Close),
            Self::HalfAHead => (format!("{head}Content-Ty"), After::Close),
            Self::HalfAResponse => (half.to_owned(), After::Close),
            Self::HalfADocument => {
                let document = document("<int>1</int>");
                let half = &document[..document.len() / 2];
                (
                    format!("{head}Connection: close\r\n\r\n{half}"),
                    After::Close,
                )
            }
            Self::Status(status) => (http(status, "Retry-After: 0\r\n", ""), After::KeepAlive),
            Self::Malformed => ("what?\r\n\r\n".to_owned(), After::Close),
            Self::Html => (http("200 OK", "", "<html>It works"), After::KeepAlive),
            Self::Busy => (http("200 OK", "", busy), After::KeepAlive),
            Self::Stall => (String::new(), After::KeepAlive),
            Self::StallWithinTheResponse => (half.to_owned(), After::KeepAlive),
        };
        let _ = stream.respond(response);
        after
    }

    fn stalls(self) -> bool {
        matches!(self, Self::Stall | Self::StallWithinTheResponse)
    }
}

fn retry() -> Retry {
    Retry::new()
        .backoff(Duration::from_millis(1), Duration::from_millis(5))
        .budget(2.0, 100)
}

async fn call(by: By, peer: &Peer, retry: Retry, idempotent: bool) -> Result<i32, CallError> {
    let client = by.build(peer.client().layer(retry));
    let client = client.with_idempotent(idempotent);
    if by == By::Blocking {
        let client = blocking::Client::from_async(client).unwrap();
        let call = move || client.call("f", ());
        return tokio::task::spawn_blocking(call).await.unwrap();
    }
    client.call("f", ()).await
}

/// Whether the method may have run, as far as the client can know.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ran {
    Yes,
    No,
    /// A request that was never read may have been written or not.
    Unknown,
}

/// The script, whether the call may have run, and how often it is sent: one that must not run
/// twice, and one that may.
const SENT: [(Script, Ran, usize, usize); 19] = [
    (Script::Answer, Ran::Yes, 1, 1),
    (Script::Refuse, Ran::No, 3, 3),
    (Script::CloseBeforeReading, Ran::Unknown, 1, 3),
    (Script::CloseAfterReading, Ran::Yes, 1, 3),
    (Script::HalfAHead, Ran::Yes, 1, 3),
    (Script::HalfAResponse, Ran::Yes, 1, 3),
    // the layers take it for a response
    (Script::HalfADocument, Ran::Yes, 1, 1),
    (Script::Stall, Ran::Yes, 1, 3),
    (Script::StallWithinTheResponse, Ran::Yes, 1, 3),
    (Script::Status("503 Service Unavailable"), Ran::Yes, 1, 3),
    (Script::Status("502 Bad Gateway"), Ran::Yes, 1, 3),
    (Script::Status("504 Gateway Timeout"), Ran::Yes, 1, 3),
    (Script::Status("429 Too Many Requests"), Ran::Yes, 1, 3),
    (Script::Status("500 Internal Server Error"), Ran::Yes, 1, 1),
    (Script::Status("404 Not Found"), Ran::Yes, 1, 1),
    (Script::Status("401 Unauthorized"), Ran::Yes, 1, 1),
    (Script::Malformed, Ran::Yes, 1, 1),
    (Script::Html, Ran::Yes, 1, 1),
    (Script::Busy, Ran::Yes, 1, 1),
];

#[tokio::test]
async fn how_often_a_call_is_sent() {
    let spawn = |(by, way)| tokio::spawn(how_often_over(by, way));
    let columns: Vec<_> = ways().into_iter().map(spawn).collect();
    for column in columns {
        column.await.unwrap();
    }
}

/// How many requests a peer has read, once it had the time to read as many as these.
async fn read_by(peer: &Peer, expected: usize) -> usize {
    for _ in 0..1000 {
        if peer.requests().len() >= expected {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    peer.requests().len()
}

async fn how_often_over(by: By, way: Way) {
    for (script, ran, once, again) in SENT {
        for (idempotent, expected) in [(false, once), (true, again)] {
            let peer = script.peer(way);
            let timeout = Duration::from_millis(if script.stalls() { 500 } else { 20_000 });
            let retry = retry().attempt_timeout(timeout);
            let outcome = call(by, &peer, retry, idempotent).await;
            let row = format!("{script:?}, {by:?} over {way:?}, idempotent: {idempotent}");
            let row = format!("{row}: {outcome:?}");

            // what the server counts proves it
            let reads = !matches!(script, Script::Refuse | Script::CloseBeforeReading);
            let read = if reads { expected } else { 0 };
            assert_eq!(read_by(&peer, read).await, read, "{row}");
            let error = match &outcome {
                Ok(_) => {
                    assert_eq!(script, Script::Answer, "{row}");
                    continue;
                }
                Err(CallError::Fault(..)) => {
                    assert_eq!(script, Script::Busy, "{row}");
                    continue;
                }
                Err(CallError::Decode(_)) => {
                    assert_eq!(script, Script::HalfADocument, "{row}");
                    continue;
                }
                Err(error) => TransportError::of(error).expect(&row),
            };
            match ran {
                Ran::Unknown => {}
                ran => assert_eq!(error.may_have_run(), ran == Ran::Yes, "{row}"),
            }
            let attempts = error.attempts() as usize;
            match (script, error.may_have_run()) {
                // the layers take it for a response
                (Script::Html, _) => assert_eq!(attempts, 1, "{row}"),
                // each attempt may have been noticed in time, and the last one not
                (Script::CloseBeforeReading, true) if !idempotent => {
                    assert!((1..=3).contains(&attempts), "{row}");
                }
                (_, true) => assert_eq!(attempts, expected, "{row}"),
                // what did not run is sent again, whatever it is
                (_, false) => assert_eq!(attempts, 3, "{row}"),
            }
            let is = [
                error.is_connect(),
                error.is_timeout(),
                error.is_malformed(),
                error.is_html(),
                error.status().is_some_and(|status| status > 299),
            ];
            let expected = [
                script == Script::Refuse,
                script.stalls(),
                script == Script::Malformed,
                script == Script::Html,
                matches!(script, Script::Status(_)),
            ];
            if ran != Ran::Unknown {
                assert_eq!(is, expected, "{row}");
                let is_broken = !expected.contains(&true);
                assert_eq!(error.is_broken(), is_broken, "{row}");
            }
            // a server in trouble says when to come again
            let retry_after = error.headers().contains_key("retry-after");
            assert_eq!(retry_after, matches!(script, Script::Status(_)), "{row}");
            chain(error);
            let text = error.to_string();
            let url = peer.url.trim_end_matches('/');
            assert!(text.starts_with(&format!("`f` at {url}/: ")), "{row}");
            let shown = text.ends_with(&format!("({attempts} attempts)"));
            assert_eq!(shown, attempts > 1, "{row}");
            if let Some(path) = peer.socket.as_ref().filter(|_| error.is_connect()) {
                let path = path.display().to_string();
                assert!(text.contains(&path), "{row}");
            }
        }
    }
}

/// The last attempt may not have been sent where an earlier one was.
#[tokio::test]
async fn an_error_speaks_for_all_attempts() {
    // whether each attempt is sent, whether the call may have run, the end of the message
    let rows = [
        ([false; 3], false, ": down (3 attempts)"),
        (
            [true, false, false],
            true,
            ": down; an earlier attempt may have run (3 attempts)",
        ),
        (
            [false, false, true],
            true,
            "the call may have run (3 attempts)",
        ),
    ];
    for (sent, may_have_run, end) in rows {
        let attempts = Arc::new(AtomicUsize::new(0));
        let service = tower::service_fn(move |_: ::http::Request<Body>| {
            let is_sent = sent[attempts.fetch_add(1, Ordering::SeqCst)];
            let error: Box<dyn std::error::Error + Send + Sync> = match is_sent {
                true => "broken".into(),
                false => NotSent::new("down").into(),
            };
            std::future::ready(Err::<::http::Response<Body>, _>(error))
        });
        let client = Client::with_service("http://x.invalid/", service).unwrap();
        let client = client.layer(retry()).with_idempotent(true);
        let error = client.call::<i32, _>("f", ()).await.unwrap_err();
        let error = TransportError::of(&error).unwrap();
        assert_eq!(error.may_have_run(), may_have_run, "{error}");
        assert!(error.to_string().ends_with(end), "{error}");
    }
}

#[tokio::test]
async fn a_failure_that_passes_is_not_seen() {
    for script in [
        Script::CloseAfterReading,
        Script::Status("503 Service Unavailable"),
    ] {
        let calls = AtomicUsize::new(0);
        let peer = Peer::start(
            move |_, stream| match calls.fetch_add(1, Ordering::SeqCst) {
                0 | 1 => script.play(stream),
                _ => Script::Answer.play(stream),
            },
        );
        let outcome = call(By::Client, &peer, retry(), true).await;
        assert_eq!(
            (outcome.unwrap(), peer.requests().len()),
            (1, 3),
            "{script:?}"
        );
    }
}

/// What a method is declared as decides, for its batches, too.
#[tokio::test]
async fn methods_say_themselves_whether_they_may_run_twice() {
    let peer = Peer::start(|_, stream| Script::CloseAfterReading.play(stream));
    let client = Client::builder(&peer.url).layer(retry()).build().unwrap();
    let sent = || peer.requests().len();

    StoreClient::new(&client).get(1).await.unwrap_err();
    assert_eq!(sent(), 3);
    StoreClient::new(&client).add(1).await.unwrap_err();
    assert_eq!(sent(), 3 + 1);

    // however the client is held
    let boxed = BoxCaller::from(client.clone());
    StoreClient::new(&boxed).get(1).await.unwrap_err();
    assert_eq!(sent(), 3 + 1 + 3);
    StoreClient::new(&boxed).add(1).await.unwrap_err();
    assert_eq!(sent(), 3 + 1 + 3 + 1);
    let boxed = BoxCaller::from(client.with_idempotent(true));
    StoreClient::new(&boxed).add(1).await.unwrap_err();
    assert_eq!(sent(), 3 + 1 + 3 + 1 + 3);

    for (adds, expected) in [(false, 3), (true, 1)] {
        let before = sent();
        let batch = client.batch();
        let _ = StoreClient::new(&batch).get(1);
        let _ = StoreClient::new(&batch).get(2);
        if adds {
            let _ = StoreClient::new(&batch).add(3);
        }
        batch.send().await.unwrap_err();
        assert_eq!(sent() - before, expected, "adds: {adds}");
    }
}

#[tokio::test]
async fn faults_that_mean_later() {
    let peer = Peer::start(|_, stream| Script::Busy.play(stream));
    for (codes, expected) in [(&[Fault::BUSY][..], 3), (&[4], 1), (&[], 1)] {
        let before = peer.requests().len();
        let retry = retry().retry_faults(codes.iter().copied());
        let client = Client::builder(&peer.url).layer(retry).build().unwrap();
        let error = client.call::<Value, _>("f", ()).await.unwrap_err();
        assert_eq!(error.fault().map(|fault| fault.code), Some(Fault::BUSY));
        assert_eq!(peer.requests().len() - before, expected, "{codes:?}");
    }
}

/// No attempt begins or goes on after the time of the call, and the error knows how many there were.
#[tokio::test]
async fn all_attempts_share_the_time_of_the_call() {
    let ms = Duration::from_millis;
    let slow = http("503 Service Unavailable", "Retry-After: 30\r\n", "");
    let late = "no response within 3s; the call may have run";
    // what the server says, if anything, the time for the call and for an attempt, how often it is
    // sent, and what the error says
    let rows = [
        (slow, ms(20_000), None, 1, "`503 Service Unavailable`"),
        (String::new(), ms(3_000), None, 1, late),
        (String::new(), ms(3_000), Some(ms(2_000)), 2, late),
    ];
    for (response, timeout, attempt_timeout, expected, message) in rows {
        let peer = Peer::answering(response.clone());
        let client = Client::builder(&peer.url)
            .timeout(timeout)
            .layer(retry().attempt_timeout(attempt_timeout))
            .build()
            .unwrap()
            .with_idempotent(true);
        let start = Instant::now();
        let error = client.call::<i32, _>("f", ()).await.unwrap_err();
        assert!(start.elapsed() < ms(15_000), "{error}");
        assert_eq!(read_by(&peer, expected).await, expected, "{error}");
        let error = TransportError::of(&error).unwrap();
        assert_eq!(error.attempts() as usize, expected, "{error}");
        assert!(error.to_string().contains(message), "{error}");
    }
}

/// A layer that sent nothing can say so, wherever it stands.
#[tokio::test]
async fn a_call_that_a_layer_did_not_send_is_repeated() {
    let peer = Peer::answering(value("<int>1</int>"));
    let asked = Arc::new(AtomicUsize::new(0));
    let refuse = |asked: &Arc<AtomicUsize>| {
        asked.fetch_add(1, Ordering::SeqCst);
        NotSent::new("no quota")
    };
    let around_calls = {
        let asked = asked.clone();
        from_fn(move |_, _| ready(Err(refuse(&asked))))
    };
    let around_http = {
        let asked = asked.clone();
        tower::layer::layer_fn(move |_: Http| {
            let asked = asked.clone();
            tower::service_fn(move |_: ::http::Request<Body>| {
                ready(Err::<::http::Response<Body>, _>(refuse(&asked)))
            })
        })
    };
    let client = Client::new(&peer.url).unwrap();
    let calls = client.clone().layer(around_calls).layer(retry());
    let http = client.http_layer(around_http).layer(retry());
    let rows = [
        ("calls", calls.call::<i32, _>("f", ()).await),
        ("HTTP", http.call::<i32, _>("f", ()).await),
    ];
    for (around, outcome) in rows {
        let error = outcome.unwrap_err();
        let error = TransportError::of(&error).unwrap();
        assert!(!error.may_have_run(), "{around}: {error}");
        assert_eq!(error.attempts(), 3, "{around}: {error}");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 6);
    assert!(peer.requests().is_empty());
}

/// Total failure does not multiply the load.
#[tokio::test]
async fn retries_have_a_budget() {
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = sent.clone();
    let down = tower::service_fn(move |_: ::http::Request<Body>| {
        counter.fetch_add(1, Ordering::SeqCst);
        std::future::ready(Err::<::http::Response<Body>, _>(NotSent::new("down")))
    });
    let retry = Retry::new()
        .attempts(10)
        .backoff(Duration::ZERO, Duration::ZERO)
        .budget(0.2, 1);
    let client = Client::with_service("http://down.invalid/", down)
        .unwrap()
        .layer(retry);
    for _ in 0..200 {
        client.call::<i32, _>("f", ()).await.unwrap_err();
    }
    // a fifth of the calls, and one for each second of the window
    let retries = sent.load(Ordering::SeqCst) - 200;
    assert!((1..=40 + 10 + 2).contains(&retries), "{retries} retries");
}

/// `Retry` is for every client of the kind.
#[test]
fn blocking_clients_retry() {
    let peer = Peer::start(|_, stream| Script::CloseAfterReading.play(stream));
    let client = Client::builder(&peer.url).layer(retry()).build().unwrap();
    let client = blocking::Client::from_async(client).unwrap();
    StoreClient::new(&client).get(1).unwrap_err();
    assert_eq!(peer.requests().len(), 3);
}

fn two(first: &str, second: &str) -> ClientBuilder {
    Client::builder(first).endpoint(second)
}

#[tokio::test]
async fn the_next_endpoint_gets_what_the_first_did_not_run() {
    // what the first one does, how often each gets the call, whether it succeeds
    let rows = [
        (Script::Answer, 1, 0, true),
        (Script::CloseAfterReading, 1, 0, false),
        (Script::Status("503 Service Unavailable"), 1, 0, false),
        (Script::Busy, 1, 0, false),
    ];
    for (script, at_first, at_second, succeeds) in rows {
        let first = Peer::start(move |_, stream| script.play(stream));
        let second = Peer::answering(value("<int>2</int>"));
        let client = two(&first.url, &second.url).build().unwrap();
        let outcome = client.call::<i32, _>("f", ()).await;
        assert_eq!(outcome.is_ok(), succeeds, "{script:?}: {outcome:?}");
        let sent = (first.requests().len(), second.requests().len());
        assert_eq!(sent, (at_first, at_second), "{script:?}");
    }
    let second = Peer::answering(value("<int>2</int>"));
    let client = two("http://127.0.0.1:1/", &second.url).build().unwrap();
    assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 2);
}

/// An endpoint that failed rests, so that an idempotent call finds another one.
#[tokio::test]
async fn an_endpoint_that_failed_rests() {
    let first = Peer::start(|_, stream| Script::CloseAfterReading.play(stream));
    let second = Peer::answering(value("<int>2</int>"));
    let builder = two(&first.url, &second.url).layer(retry());
    let client = builder.build().unwrap().with_idempotent(true);
    for _ in 0..5 {
        assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 2);
    }
    assert_eq!((first.requests().len(), second.requests().len()), (1, 5));

    // and is tried again afterwards
    let client = two("http://127.0.0.1:1/", &second.url)
        .endpoint_rest(Duration::ZERO)
        .build()
        .unwrap();
    client.call::<i32, _>("f", ()).await.unwrap();
}

#[tokio::test]
async fn an_error_says_what_happened_at_each_endpoint() {
    let client = two(
        "http://u:secret@127.0.0.1:1/a?key=secret",
        "http://127.0.0.1:2/b",
    )
    .build()
    .unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    let error = TransportError::of(&error).unwrap();
    let endpoints: Vec<_> = error.endpoints().iter().map(|one| &*one.url).collect();
    assert_eq!(endpoints, ["http://127.0.0.1:1/a", "http://127.0.0.1:2/b"]);
    assert!(!error.to_string().contains("secret"), "{error}");
    assert!(!error.may_have_run());
}

/// Credentials of one endpoint are not for another one.
#[tokio::test]
async fn credentials_go_to_their_endpoint_alone() {
    let second = Peer::answering(value("<int>2</int>"));
    let client = two("http://user:secret@127.0.0.1:1/", &second.url)
        .build()
        .unwrap();
    client.call::<i32, _>("f", ()).await.unwrap();
    let request = second.requests().pop().unwrap();
    assert!(
        !request.to_lowercase().contains("authorization"),
        "{request}"
    );
}

/// What layers are given of a call.
#[tokio::test]
async fn layers_see_the_call() {
    use std::sync::Mutex;
    use xmlrpc_client::middleware::from_fn;

    let seen = Arc::<Mutex<Vec<String>>>::default();
    let note = |name: &'static str| {
        let seen = seen.clone();
        from_fn(move |mut request, next| {
            let seen = seen.clone();
            async move {
                let line = format!(
                    "{name} {} {} {}",
                    request.method(),
                    request.is_idempotent(),
                    request
                        .extensions()
                        .get::<u8>()
                        .copied()
                        .unwrap_or_default(),
                );
                seen.lock().unwrap().push(line);
                request.headers_mut().insert(name, "1".parse().unwrap());
                let response = next.run(request).await?;
                let line = format!("{name} {} {:?}", response.status(), response.fault_code());
                seen.lock().unwrap().push(line);
                Ok::<_, TransportError>(response)
            }
        })
    };
    let peer = Peer::start(|request, stream| {
        if request.contains("<methodName>get<") {
            Script::Answer.play(stream)
        } else {
            Script::Busy.play(stream)
        }
    });
    let client = Client::new(&peer.url)
        .unwrap()
        .layer(note("inner"))
        .layer(note("outer"));
    StoreClient::new(&client).get(1).await.unwrap();
    client
        .with_extension(7_u8)
        .call::<i32, _>("f", ())
        .await
        .unwrap_err();
    let expected = [
        "outer get true 0",
        "inner get true 0",
        "inner 200 None",
        "outer 200 None",
        "outer f false 7",
        "inner f false 7",
        "inner 200 Some(-32000)",
        "outer 200 Some(-32000)",
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
    assert!(
        peer.requests()[0].contains("Inner: 1"),
        "{}",
        peer.requests()[0]
    );
}
