//! How much a call allocates: what is not switched on costs nothing.

use allocation_counter::measure;
use bytes::Bytes;
use http::{Request, Response};
use xmlrpc_client::{Body, Client, HttpService, middleware::Retry};

/// A client of a server that always responds 8, at once.
fn client() -> Client<impl HttpService> {
    const EIGHT: &[u8] = b"<methodResponse><params><param><value><int>8</int></value></param>\
        </params></methodResponse>";
    let service = tower::service_fn(|_: Request<Body>| {
        let response = Response::new(Body::from(Bytes::from_static(EIGHT)));
        std::future::ready(Ok::<_, std::io::Error>(response))
    });
    Client::with_service("http://test.invalid/", service).expect("a URL")
}

fn allocations<S: HttpService>(client: &Client<S>) -> u64 {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let call = || {
        let sum: i32 = runtime.block_on(client.call("add", (3, 5))).expect("a sum");
        assert_eq!(sum, 8);
    };
    // what happens only the first time is not counted
    call();
    measure(call).count_total
}

#[test]
fn a_small_call() {
    let retrying = client().layer(Retry::new());
    // the name, the document and its owner, the headers (2), the future
    let rows = [
        ("without layers", allocations(&client()), 6),
        ("with `Retry`", allocations(&retrying), 8),
    ];
    for (name, found, expected) in rows {
        assert_eq!(found, expected, "{name}");
    }
}
