//! Layers of tower around the calls of a client: services that are not ready at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{Request, Response};
use tower::limit::{ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer};
use tower::load_shed::{LoadShedLayer, error::Overloaded};
use xmlrpc_client::{Body, Client, HttpService, TransportError, middleware::Retry};

use crate::support::peer::document;

/// A client of a server that takes its time, and how many calls it saw at once at the most.
fn slow() -> (Client<impl HttpService>, Arc<AtomicUsize>) {
    let most = Arc::<AtomicUsize>::default();
    let (seen, running) = (Arc::clone(&most), Arc::<AtomicUsize>::default());
    let service = tower::service_fn(move |_: Request<Body>| {
        let (seen, running) = (Arc::clone(&seen), Arc::clone(&running));
        async move {
            seen.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(20)).await;
            running.fetch_sub(1, Ordering::SeqCst);
            Ok::<_, std::io::Error>(Response::new(Body::from(document("<int>1</int>"))))
        }
    });
    let client = Client::with_service("http://slow.invalid/", service);
    (client.expect("a client"), most)
}

async fn most_at_once<S: HttpService>((client, most): (Client<S>, Arc<AtomicUsize>)) -> usize {
    let calls = (0..4).map(|_| tokio::spawn(client.call::<i32, _>("f", ())));
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.expect("no panic").expect("a value"), 1);
    }
    most.load(Ordering::SeqCst)
}

/// A call waits until the service that it goes to is ready, wherever the layer stands.
#[tokio::test]
async fn a_limit_holds_wherever_it_stands() {
    let limited = |of: fn(Client<_>) -> Client<_>| {
        let (client, most) = slow();
        (of(client), most)
    };
    let rows = [
        ("without a limit", limited(|client| client), 4),
        (
            "alone",
            limited(|client| client.layer(ConcurrencyLimitLayer::new(1))),
            1,
        ),
        (
            "inside a layer of ours",
            limited(|client| {
                client
                    .layer(ConcurrencyLimitLayer::new(2))
                    .layer(Retry::new())
            }),
            2,
        ),
        (
            "around a layer of ours",
            limited(|client| {
                client
                    .layer(Retry::new())
                    .layer(ConcurrencyLimitLayer::new(3))
            }),
            3,
        ),
        (
            "around another one",
            limited(|client| {
                let inner = client.layer(GlobalConcurrencyLimitLayer::new(1));
                inner.layer(ConcurrencyLimitLayer::new(2))
            }),
            1,
        ),
    ];
    for (name, client, expected) in rows {
        assert_eq!(most_at_once(client).await, expected, "{name}");
    }
}

/// A layer is told that what is below it is not ready, and need not wait.
#[tokio::test]
async fn a_call_beyond_a_limit_is_refused() {
    let (client, most) = slow();
    let client = client.layer(GlobalConcurrencyLimitLayer::new(1));
    let client = client.layer(LoadShedLayer::new());
    let call = || client.call::<i32, _>("f", ());
    let (first, second) = tokio::join!(call(), call());
    assert_eq!(first.expect("a value"), 1);
    let error = second.expect_err("it is refused");
    let error = TransportError::of(&error).and_then(TransportError::get_ref);
    assert!(
        error.is_some_and(|error| error.is::<Overloaded>()),
        "{error:?}"
    );
    assert_eq!(call().await.expect("a value"), 1);
    assert_eq!(most.load(Ordering::SeqCst), 1);
}
