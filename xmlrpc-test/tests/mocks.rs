//! Mocks: what they say, and what a server that breaks its responses puts on the wire.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use xmlrpc_core::rpc::BoxCaller;
use xmlrpc_core::{message, value, xmlrpc_service};
use xmlrpc_test::{Broken, MockCaller, MockServer};

#[xmlrpc_service]
trait Calculator {
    async fn add(&self, a: i32, b: i32) -> i32;
}

/// What a panic says; nothing when there is none.
fn panic_of(run: impl FnOnce()) -> String {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(()) => String::new(),
        Err(panic) => panic.downcast_ref::<String>().cloned().unwrap(),
    }
}

/// With and without a box, `verify` and the end of a mock say the same.
#[tokio::test]
async fn the_nearest_call_is_one_of_the_same_method() {
    type Prepare = fn(&MockCaller);
    let rows: [(Prepare, &str); 3] = [
        (|mock| drop(mock.on("add").returns(3)), ""),
        (
            |mock| {
                mock.on("add").returns(3);
                mock.expect("sub").params((1, 2)).times(1);
            },
            "expected sub(1, 2) once, it came 0 times",
        ),
        (
            |mock| {
                mock.on("sub");
                mock.on("add").params((1, 2));
            },
            "nothing is expected for add(1, 3); nearest: add(1, 2)",
        ),
    ];
    for (prepare, expected) in rows {
        for boxed in [false, true] {
            let mock = MockCaller::new();
            prepare(&mock);
            let _ = if boxed {
                CalculatorClient::new(BoxCaller::from(&mock))
                    .add(1, 3)
                    .await
            } else {
                CalculatorClient::new(&mock).add(1, 3).await
            };
            let calls = mock.calls();
            assert_eq!(calls.len(), 1);
            assert_eq!(calls[0].method, "add");
            assert_eq!(calls[0].params, [value!(1), value!(3)]);
            assert_eq!(panic_of(|| mock.verify()), expected);
            assert_eq!(panic_of(|| drop(mock)), expected);
        }
    }
}

#[tokio::test]
async fn a_server_that_ends_says_what_did_not_come() {
    let rows = [(0, ""), (2, "expected add(…) twice, it came 0 times")];
    for (times, expected) in rows {
        let server = MockServer::start().await;
        server.expect("add").times(times);
        assert_eq!(panic_of(|| server.verify()), expected);
        assert_eq!(panic_of(|| drop(server)), expected);
    }
}

#[tokio::test]
async fn answers_behind_a_box_can_be_late() {
    let mock = MockCaller::new();
    mock.on("add").after(Duration::from_millis(50)).returns(3);
    let start = Instant::now();
    let caller = BoxCaller::from(&mock);
    CalculatorClient::new(caller).add(1, 2).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(50));
}

#[tokio::test]
async fn a_mock_without_a_socket_says_why_there_is_no_answer() {
    type Prepare = fn(&MockCaller);
    let rows: [(Prepare, &str); 2] = [
        (
            |mock| drop(mock.on("add").responds(Broken::Html)),
            "the mock was told not to answer: Html",
        ),
        (
            |mock| drop(mock.on("add").returns(u128::MAX)),
            "what the mock returns cannot be written: ",
        ),
    ];
    for (prepare, expected) in rows {
        let mock = MockCaller::new();
        prepare(&mock);
        let error = CalculatorClient::new(&mock).add(1, 2).await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(&format!("`add`: {expected}")), "{text}");
    }
}

/// What comes for a call: the head, the body, and how it ended if not orderly.
fn received(url: &str) -> (String, Vec<u8>, Option<ErrorKind>) {
    let address = url.split('/').nth(2).unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let document = message::encode_call("add", &(1, 2)).unwrap();
    let mut request = format!(
        "POST /RPC2 HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        document.len()
    )
    .into_bytes();
    request.extend(document);
    stream.write_all(&request).unwrap();
    let mut response = Vec::new();
    let ended = stream.read_to_end(&mut response).err();
    let ended = ended.map(|error| error.kind());
    let Some(end) = response.windows(4).position(|four| four == b"\r\n\r\n") else {
        assert_eq!(response, b"");
        return (String::new(), response, ended);
    };
    let body = response.split_off(end + 4);
    (String::from_utf8(response).unwrap(), body, ended)
}

#[tokio::test]
async fn broken_responses_on_the_wire() {
    let document = message::encode_response("broken").unwrap();
    let half = document[..document.len() / 2].to_vec();
    // what is announced if not what comes, what comes if that is known, how it ends
    let rows = [
        (Broken::Html, None, None, None),
        (Broken::Json, None, None, None),
        (Broken::Empty, None, Some(vec![]), None),
        (Broken::Status(502), None, None, None),
        (Broken::HalfDocument, Some(document.len()), Some(half), None),
        (
            Broken::WrongLength,
            Some(document.len() + 100),
            Some(document),
            None,
        ),
        (Broken::Close, None, Some(vec![]), None),
        (
            Broken::Reset,
            None,
            Some(vec![]),
            Some(ErrorKind::ConnectionReset),
        ),
    ];
    for (broken, announced, expected, end) in rows {
        let server = MockServer::start().await;
        server.on("add").responds(broken);
        let url = server.url().to_owned();
        let received = tokio::task::spawn_blocking(move || received(&url));
        let (head, body, ended) = received.await.unwrap();
        assert_eq!(ended, end, "{broken:?}");
        let is_silent = matches!(broken, Broken::Close | Broken::Reset);
        assert_eq!(head.is_empty(), is_silent, "{broken:?}: {head}");
        if !is_silent {
            let announced = announced.unwrap_or(body.len());
            let line = format!("\r\ncontent-length: {announced}\r\n");
            assert!(head.contains(&line), "{broken:?}: {head}");
        }
        if let Some(expected) = expected {
            assert_eq!(body, expected, "{broken:?}");
        }
    }
}
