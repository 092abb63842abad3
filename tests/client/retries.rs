//! How often a call is sent: never twice, unless it did not run or may run twice.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use xmlrpc_client::{Body, Client, ClientBuilder, Http, NotSent, Retry, TransportError, blocking};
use xmlrpc_core::{CallError, Fault, Value, xmlrpc_service};

use crate::support::peer::{After, Peer, http, value};
use crate::support::plain_reqwest;

#[xmlrpc_service(client)]
pub trait Store {
    #[xmlrpc(idempotent)]
    async fn get(&self, key: i32) -> i32;
    async fn add(&self, key: i32) -> i32;
}

/// What the server does with each request that it has read.
#[derive(Clone, Copy, Debug)]
enum Script {
    Answer,
    CloseAfterReading,
    HalfAResponse,
    Status(&'static str),
    Busy,
    Stall,
}

impl Script {
    fn play(self, stream: &mut TcpStream) -> After {
        let busy = "<methodResponse><fault><value><struct>\
            <member><name>faultCode</name><value><int>-32000</int></value></member>\
            <member><name>faultString</name><value>busy</value></member>\
            </struct></value></fault></methodResponse>";
        let response = match self {
            Self::Answer => value("<int>1</int>"),
            Self::CloseAfterReading => return After::Close,
            Self::HalfAResponse => {
                let _ = stream.write_all(&value("<int>1</int>").as_bytes()[..80]);
                return After::Close;
            }
            Self::Status(status) => http(status, "Retry-After: 0\r\n", ""),
            Self::Busy => http("200 OK", "", busy),
            Self::Stall => return After::KeepAlive,
        };
        let _ = stream.write_all(response.as_bytes());
        After::KeepAlive
    }
}

fn retry() -> Retry {
    Retry::new()
        .backoff(Duration::from_millis(1), Duration::from_millis(5))
        .attempt_timeout(Duration::from_millis(300))
        .budget(2.0, 100)
}

#[derive(Clone, Copy, Debug)]
enum Transport {
    Hyper,
    Reqwest,
    Blocking,
}

async fn call(transport: Transport, url: &str, idempotent: bool) -> Result<i32, CallError> {
    let builder = Client::builder(url).layer(retry());
    match transport {
        Transport::Hyper => {
            let client = builder.build().unwrap().with_idempotent(idempotent);
            client.call("f", ()).await
        }
        Transport::Reqwest => {
            let http = Http::from(plain_reqwest::client());
            let client = builder.build_with(http).unwrap();
            client.with_idempotent(idempotent).call("f", ()).await
        }
        Transport::Blocking => {
            let client = builder.build_blocking().unwrap();
            let client = client.with_idempotent(idempotent);
            tokio::task::spawn_blocking(move || client.call("f", ()))
                .await
                .unwrap()
        }
    }
}

#[tokio::test]
async fn how_often_a_call_is_sent() {
    // the script, how often a call is sent that must not run twice, and one that may
    let rows = [
        (Script::Answer, 1, 1),
        (Script::CloseAfterReading, 1, 3),
        (Script::HalfAResponse, 1, 3),
        (Script::Stall, 1, 3),
        (Script::Status("503 Service Unavailable"), 1, 3),
        (Script::Status("502 Bad Gateway"), 1, 3),
        (Script::Status("504 Gateway Timeout"), 1, 3),
        (Script::Status("429 Too Many Requests"), 1, 3),
        (Script::Status("500 Internal Server Error"), 1, 1),
        (Script::Status("404 Not Found"), 1, 1),
        (Script::Status("401 Unauthorized"), 1, 1),
        (Script::Busy, 1, 1),
    ];
    for transport in [Transport::Hyper, Transport::Reqwest, Transport::Blocking] {
        for (script, once, again) in rows {
            for (idempotent, expected) in [(false, once), (true, again)] {
                let peer = Peer::start(move |_, stream| script.play(stream));
                let outcome = call(transport, &peer.url, idempotent).await;
                let row = format!("{script:?}, {transport:?}, idempotent: {idempotent}");
                assert_eq!(peer.requests().len(), expected, "{row}: {outcome:?}");
                match &outcome {
                    Ok(_) => assert!(matches!(script, Script::Answer), "{row}"),
                    Err(CallError::Fault(_)) => assert!(matches!(script, Script::Busy), "{row}"),
                    Err(error) => {
                        let error = TransportError::of(error).expect(&row);
                        assert_eq!(error.attempts() as usize, expected, "{row}");
                        assert!(error.may_have_run(), "{row}");
                    }
                }
            }
        }
    }
}

/// Nobody listens: the call did not run, so it is sent again whatever it is.
#[tokio::test]
async fn a_call_that_did_not_run_is_always_repeated() {
    for transport in [Transport::Hyper, Transport::Reqwest, Transport::Blocking] {
        for idempotent in [false, true] {
            let error = call(transport, "http://127.0.0.1:1/", idempotent).await;
            let error = error.unwrap_err();
            let error = TransportError::of(&error).unwrap();
            assert_eq!((error.attempts(), error.is_connect()), (3, true));
            assert!(error.to_string().ends_with("(3 attempts)"), "{error}");
        }
    }
}

/// A server that closes before it has read anything did not run the method; that cannot always
/// be known.
#[tokio::test]
async fn a_server_that_closes_at_once_runs_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || listener.incoming().for_each(drop));
    for transport in [Transport::Hyper, Transport::Reqwest] {
        for idempotent in [false, true] {
            let error = call(transport, &url, idempotent).await.unwrap_err();
            let error = TransportError::of(&error).unwrap();
            let is_repeated = !error.may_have_run() || idempotent;
            assert!(!is_repeated || error.attempts() == 3, "{error}");
        }
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
        let outcome = call(Transport::Hyper, &peer.url, true).await;
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

/// The server is told to by nobody to wait longer than the call may take.
#[tokio::test]
async fn all_attempts_share_the_time_of_the_call() {
    let second = Duration::from_secs(1);
    // what the server does, the time for the call, how often it is sent
    let slow = http("503 Service Unavailable", "Retry-After: 100\r\n", "");
    let stalls = String::new();
    let rows = [(slow, 20 * second, 1), (stalls, second / 2, 1)];
    for (response, timeout, expected) in rows {
        let peer = Peer::answering(response.clone());
        let client = Client::builder(&peer.url)
            .timeout(timeout)
            .layer(Retry::new())
            .build()
            .unwrap()
            .with_idempotent(true);
        let start = Instant::now();
        let error = client.call::<i32, _>("f", ()).await.unwrap_err();
        assert!(start.elapsed() < 10 * second, "{error}");
        assert_eq!(peer.requests().len(), expected, "{error}");
    }
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
    use xmlrpc_client::{CallRequest, Next, from_fn};

    let seen = Arc::<Mutex<Vec<String>>>::default();
    let note = |name: &'static str| {
        let seen = seen.clone();
        from_fn(move |mut request: CallRequest, next: Next| {
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
