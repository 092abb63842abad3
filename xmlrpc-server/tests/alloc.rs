//! How much a call allocates: what is not switched on costs nothing.

use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use http::{Method, Request, StatusCode};
use http_body::Frame;
use tower_service::Service;
use xmlrpc_server::{Body, Server, XmlRpcService};

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

/// What is kept of a body while it arrives, in bytes, and how many of these are kept for the next.
const PIECE: usize = 64 * 1024;
const SPARE: usize = 128;

/// A call and white space: a body of so many bytes, whose length nobody announces.
struct Padded {
    call: Option<&'static str>,
    left: usize,
}

impl http_body::Body for Padded {
    type Data = &'static [u8];
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<&'static [u8]>, Infallible>>> {
        // not a divisor of a piece
        static SPACE: [u8; 24 * 1024] = [b' '; 24 * 1024];
        let data = match self.call.take() {
            Some(call) => call.as_bytes(),
            None => &SPACE[..self.left.min(SPACE.len())],
        };
        self.left -= data.len();
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }
}

/// What a body of so many bytes allocates, in all and for good.
fn padded(service: &mut XmlRpcService, length: usize, status: StatusCode) -> (usize, usize) {
    let info = measure(|| {
        let mut request = Request::new(Padded {
            call: Some(CALL),
            left: length,
        });
        *request.method_mut() = Method::POST;
        let mut response = pin!(service.call(request));
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(Ok(response)) = response.as_mut().poll(&mut context) else {
            panic!("all of the body is there")
        };
        assert_eq!(response.status(), status);
    });
    let kept = usize::try_from(info.bytes_current).unwrap_or(0);
    (info.bytes_total as usize, kept)
}

#[test]
fn the_memory_of_large_bodies_is_used_again() {
    const LIMIT: usize = 2 * SPARE * PIECE;
    let server = || {
        Server::new()
            .max_body(LIMIT)
            .max_request_memory(2 * LIMIT)
            .method("add", |a: i32, b: i32| a + b)
    };
    let length = 1024 * 1024;
    // the first body was read, or given up when all but its end was there
    for (first, status) in [
        (length, StatusCode::OK),
        (LIMIT + 1, StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let mut service = server().into_service().expect("a server");
        padded(&mut service, first, status);
        let (all, kept) = padded(&mut service, length, StatusCode::OK);
        // the document itself, and what its first piece had to grow
        assert!(all < length + 3 * PIECE, "{all}");
        assert!(kept < PIECE, "{kept}");
    }
    // and no more is kept than so many pieces
    let mut service = server().into_service().expect("a server");
    let (_, kept) = padded(&mut service, LIMIT + 1, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(kept / PIECE, SPARE);
}

#[test]
fn a_small_call() {
    let server = || Server::new().method("add", |a: i32, b: i32| a + b);
    let rows = [("without layers", allocations(server()), 8)];
    for (name, found, expected) in rows {
        assert_eq!(found, expected, "{name}");
    }
}
