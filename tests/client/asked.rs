//! What layers, callers and errors tell those who ask.

use std::error::Error as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderMap;
use xmlrpc_client::{
    Body, CallRequest, Client, NotSent, TransportError, blocking,
    middleware::{Next, Retry, from_fn},
};
use xmlrpc_core::rpc::{BoxCaller, Caller, RawCaller};
use xmlrpc_core::{Dialect, Limits, Mode, ReadOptions};

use crate::support::peer::{Peer, document};

const SHORT: Duration = Duration::from_millis(1);

/// What a layer knows of each attempt.
type Seen = (String, u32, Option<&'static str>, Option<String>);

#[tokio::test]
async fn a_layer_knows_its_call() {
    let seen = Arc::<Mutex<Vec<Seen>>>::default();
    let log = Arc::clone(&seen);
    let sent = Arc::<AtomicUsize>::default();
    let service = tower::service_fn(move |_: http::Request<Body>| {
        let nth = sent.fetch_add(1, Ordering::Relaxed);
        async move {
            if nth < 3 {
                return Err(NotSent::new("not yet"));
            }
            let response = http::Response::builder().header("x-server", "peer");
            Ok(response.body(Body::from(document("<int>1</int>"))).unwrap())
        }
    });
    let client = Client::builder("http://test.invalid/")
        .layer(from_fn(move |request: CallRequest, next: Next| {
            let text = |headers: &HeaderMap| {
                let found = headers.get("x-trace")?;
                Some(found.to_str().expect("text").to_owned())
            };
            log.lock().unwrap().push((
                request.method().to_owned(),
                request.attempt(),
                request.extensions().get::<&'static str>().copied(),
                text(request.headers()),
            ));
            next.run(request)
        }))
        .layer(Retry::new().attempts(4).backoff(SHORT, SHORT))
        .layer(from_fn(async |mut request: CallRequest, next: Next| {
            request.extensions_mut().insert("a value");
            let response = next.run(request).await?;
            assert_eq!(response.headers()["x-server"], "peer");
            Ok::<_, TransportError>(response)
        }))
        .build_with(service)
        .unwrap();
    let client = client.with_header("x-trace", "7");
    assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1);
    let expected: Vec<Seen> = (1..=4)
        .map(|attempt| {
            (
                "f".to_owned(),
                attempt,
                Some("a value"),
                Some("7".to_owned()),
            )
        })
        .collect();
    assert_eq!(*seen.lock().unwrap(), expected);
}

/// However a client is held, it reads and writes as it was told to, and adds the same.
#[test]
fn callers_are_as_they_were_built() {
    fn check(caller: impl Caller) {
        assert_eq!(*caller.dialect(), Dialect::homematic());
        assert_eq!(caller.read_options().limits.max_depth, 7);
        let added = format!("{:?}", caller.additions());
        assert!(added.contains(r#"prefix: "p.""#), "{added}");
    }
    let limits = Limits::default().with_max_depth(7);
    let client = Client::builder("http://user:secret@127.0.0.1:1/x")
        .dialect(Dialect::homematic())
        .read_options(ReadOptions::lenient().with_limits(limits))
        .build()
        .unwrap()
        .with_prefix("p.");
    check(&client);
    check(BoxCaller::from(client.clone()));
    let waiting = blocking::Client::from_async(client.clone()).unwrap();
    assert_eq!(waiting.url(), "http://127.0.0.1:1/x");
    check(&waiting);
    check(blocking::BoxCaller::from_async(client.clone()).unwrap());
    assert_eq!(RawCaller::read_options(&client).mode, Mode::Lenient);
}

#[tokio::test]
async fn an_error_says_what_it_is() {
    let malformed = Peer::closing("SSH-2.0-OpenSSH\r\n\r\n");
    let client = Client::new(&malformed.url).unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    let error = TransportError::of(&error).unwrap();
    assert!(error.is_malformed() && !error.is_connect() && !error.is_html());
    assert_eq!(error.method(), Some("f"));

    let (first, second) = ("http://127.0.0.1:1/a", "http://127.0.0.1:1/b");
    let client = Client::builder(first).endpoint(second).build().unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    let error = TransportError::of(&error).unwrap();
    assert!(error.is_connect() && !error.is_malformed());
    let shown: Vec<_> = error.endpoints().iter().map(ToString::to_string).collect();
    assert_eq!(shown.len(), 2);
    for (shown, url) in shown.iter().zip([first, second]) {
        assert!(shown.starts_with(&format!("{url}: ")), "{shown}");
        assert!(shown.len() > url.len() + 2, "{shown}");
    }

    let error = NotSent::new("full");
    assert_eq!(error.to_string(), "the request was not sent");
    assert_eq!(error.source().unwrap().to_string(), "full");
}
