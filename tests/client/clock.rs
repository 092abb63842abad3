//! What happens at the last moment: tokio's clock stands still, and goes on as it is told.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::advance;
use xmlrpc_client::{Body, Client, NotSent, TransportError, middleware::Retry};

use crate::support::peer::document;

const SECOND: Duration = Duration::from_secs(1);

/// A retry that could only begin when the time of the call is over is not waited for.
#[tokio::test(start_paused = true)]
async fn a_wait_is_shorter_than_the_time_left() {
    // how long the server says to wait and the time for the call, in seconds, and how often it is
    // sent
    let rows = [
        (10, Some(9), 1),
        (10, Some(10), 1),
        (10, Some(11), 2),
        (59, None, 2),
        (60, None, 1),
    ];
    for (wait, timeout, expected) in rows {
        let sent = Arc::new(AtomicUsize::new(0));
        let counter = sent.clone();
        let service = tower::service_fn(move |_: http::Request<Body>| {
            counter.fetch_add(1, Ordering::Relaxed);
            let response = http::Response::builder().status(503);
            let response = response.header("Retry-After", wait);
            std::future::ready(response.body(Body::default()))
        });
        let client = Client::builder("http://test.invalid/")
            .timeout(timeout.map(|seconds| seconds * SECOND))
            .layer(Retry::new().attempts(2).budget(2.0, 100))
            .build_with(service)
            .unwrap()
            .with_idempotent(true);
        let error = client.call::<i32, _>("f", ()).await.unwrap_err();
        let error = TransportError::of(&error).unwrap();
        let row = format!("{wait} of {timeout:?}: {error}");
        assert_eq!(error.status(), Some(503), "{row}");
        assert_eq!(sent.load(Ordering::Relaxed), expected, "{row}");
    }
}

/// An endpoint that failed is asked again when its rest is over.
#[tokio::test(start_paused = true)]
async fn the_end_of_a_rest() {
    // after how long, and how often the first one was asked then
    rest(2 * SECOND, [(0, 1), (0, 1), (1, 1), (1, 2), (1, 2), (2, 3)]).await;
    rest(
        Duration::ZERO,
        [(0, 1), (0, 2), (0, 3), (0, 4), (1, 5), (1, 6)],
    )
    .await;
    rest(
        Duration::MAX,
        [(0, 1), (0, 1), (0, 1), (1, 1), (1, 1), (1, 1)],
    )
    .await;
}

async fn rest(rest: Duration, rows: [(u32, usize); 6]) {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = asked.clone();
    let service = tower::service_fn(move |request: http::Request<Body>| {
        let is_down = request.uri().host() == Some("down.invalid");
        let outcome = match is_down {
            true => Err(NotSent::new("down")),
            false => Ok(http::Response::new(Body::from(document("<int>1</int>")))),
        };
        counter.fetch_add(usize::from(is_down), Ordering::Relaxed);
        std::future::ready(outcome)
    });
    let client = Client::builder("http://down.invalid/")
        .endpoint("http://up.invalid/")
        .endpoint_rest(rest)
        .build_with(service)
        .unwrap();
    for (pause, expected) in rows {
        advance(pause * SECOND).await;
        assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1);
        assert_eq!(
            asked.load(Ordering::Relaxed),
            expected,
            "{rest:?}, after {pause} s"
        );
    }
}
