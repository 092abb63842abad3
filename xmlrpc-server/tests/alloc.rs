//! How much a call allocates: what is not switched on costs nothing.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use http::{Method, Request, StatusCode};
use tower_service::Service;
use xmlrpc_server::{Body, Server};

const CALL: &str = "<methodCall><methodName>add</methodName><params>\
    <param><value><int>3</int></value></param><param><value><int>5</int></value></param>\
    </params></methodCall>";

fn allocations(server: Server) -> u64 {
    let mut service = server.into_service().expect("a server");
    let mut call = || {
        let mut request = Request::new(Body::from(CALL));
        *request.method_mut() = Method::POST;
        let mut response = pin!(service.call(request));
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(Ok(response)) = response.as_mut().poll(&mut context) else {
            panic!("the method responds at once")
        };
        assert_eq!(response.status(), StatusCode::OK);
    };
    // what happens only the first time is not counted
    call();
    measure(call).count_total
}

#[test]
fn a_small_call() {
    let server = || Server::new().method("add", |a: i32, b: i32| a + b);
    let rows = [("without layers", allocations(server()), 8)];
    for (name, found, expected) in rows {
        assert_eq!(found, expected, "{name}");
    }
}
