//! One operation, for callgrind to count: `instructions OPERATION`. Without an operation it lists
//! them. `.ci/instructions` counts them all.

use std::convert::Infallible;
use std::env;
use std::future::{Ready, ready};
use std::hint::black_box;
use std::pin::pin;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};

use http::{Method, Request, Response, StatusCode};
use tower_service::Service;
use xmlrpc_client::{Body, Client};

use xmlrpc_benches::document::{self, Layout, SMALL_CALL, SMALL_RESPONSE};
use xmlrpc_benches::record::Record;
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::{Bytes, ReadOptions, Value};
use xmlrpc_server::Server;

/// Makes the input, and then what is counted.
type Prepare = fn() -> Box<dyn FnMut()>;

const OPERATIONS: &[(&str, Prepare)] = &[
    ("small-call-decode", small_call_decode),
    ("small-call-client", small_call_client),
    ("small-call-dispatch", small_call_dispatch),
    ("small-response-encode", || Box::new(|| encode(&8))),
    ("structs-decode", || {
        let document = document::records(&Record::first(1000), Layout::Compact);
        Box::new(move || decode::<Vec<Record>>(&document))
    }),
    ("structs-decode-python-layout", || {
        let document = document::records(&Record::first(1000), Layout::Python);
        Box::new(move || decode::<Vec<Record>>(&document))
    }),
    // long enough for the limit on values to look at it
    ("structs-decode-long", || {
        let document = document::records(&Record::first(10_000), Layout::Compact);
        Box::new(move || decode::<Vec<Record>>(&document))
    }),
    ("structs-decode-value", || {
        let document = document::records(&Record::first(1000), Layout::Compact);
        Box::new(move || decode::<Value>(&document))
    }),
    ("structs-encode", || {
        let records = Record::first(1000);
        Box::new(move || encode(&records))
    }),
    ("ints-decode", || {
        let document = document::integers(10_000);
        Box::new(move || decode::<Vec<i32>>(&document))
    }),
    ("base64-decode", || {
        let document = document::blob(64 << 10);
        Box::new(move || decode::<Bytes>(&document))
    }),
];

fn main() -> ExitCode {
    let name = env::args().nth(1);
    let found = OPERATIONS
        .iter()
        .find(|(known, _)| Some(*known) == name.as_deref());
    let Some((_, prepare)) = found else {
        for (name, _) in OPERATIONS {
            println!("{name}");
        }
        return ExitCode::from(u8::from(name.is_some()));
    };
    let mut operation = prepare();
    // what happens only the first time is not counted
    operation();
    measured(&mut *operation);
    ExitCode::SUCCESS
}

/// What callgrind counts, by the name of this function.
#[inline(never)]
fn measured(operation: &mut dyn FnMut()) {
    operation();
}

fn small_call_decode() -> Box<dyn FnMut()> {
    Box::new(|| {
        let call = Call::parse(black_box(SMALL_CALL.as_bytes())).expect("a call");
        let (a, b): (i32, i32) = call.params().decode().expect("two numbers");
        black_box((call.method(), a, b));
    })
}

/// A call through a client, over a service that responds at once: no socket, no runtime.
fn small_call_client() -> Box<dyn FnMut()> {
    #[derive(Clone)]
    struct Eight;

    impl Service<Request<Body>> for Eight {
        type Response = Response<Body>;
        type Error = Infallible;
        type Future = Ready<Result<Response<Body>, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: Request<Body>) -> Self::Future {
            ready(Ok(Response::new(Body::from(SMALL_RESPONSE))))
        }
    }

    let client = Client::with_service("http://test.invalid/", Eight).expect("a URL");
    Box::new(move || {
        let mut call = pin!(client.call::<i32, _>("add", black_box((3, 5))));
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(sum) = call.as_mut().poll(&mut context) else {
            panic!("the service responds at once")
        };
        assert_eq!(black_box(sum.expect("a sum")), 8);
    })
}

/// A call through a server, from a request to its response: no socket, no runtime.
fn small_call_dispatch() -> Box<dyn FnMut()> {
    // its result has a type that no other operation here writes: one more user of the same code
    // would change what the compiler makes of theirs
    let server = Server::new().method("add", |a: i32, b: i32| i64::from(a + b));
    let mut service = server.into_service().expect("a server");
    Box::new(move || {
        let mut request = Request::new(xmlrpc_server::Body::from(black_box(SMALL_CALL)));
        *request.method_mut() = Method::POST;
        let mut response = pin!(service.call(request));
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(Ok(response)) = response.as_mut().poll(&mut context) else {
            panic!("the method responds at once")
        };
        assert_eq!(response.status(), StatusCode::OK);
        black_box(response);
    })
}

fn decode<T: serde::de::DeserializeOwned>(document: &str) {
    let value =
        message::decode_response_with::<T>(document.as_bytes(), &ReadOptions::strict(), None);
    let _ = black_box(value.expect("a response").expect("no fault"));
}

fn encode<T: serde::Serialize>(value: &T) {
    black_box(message::encode_response(black_box(value)).expect("XML"));
}
