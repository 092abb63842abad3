//! Results of several calls in one response, which has a limit.

use std::collections::VecDeque;
use std::future::ready;

use xmlrpc_core::message::{self, Call};
use xmlrpc_core::rpc::{Context, Reply, multicall};
use xmlrpc_core::{Dialect, Fault, Limits, Value, value};

/// What a response has around the results.
const AROUND: usize = 512;

/// The entries of a response of at most so many bytes.
async fn entries(max_len: usize, replies: Vec<Reply>) -> Vec<Value> {
    let calls = vec![value!({"methodName": "f", "params": []}); replies.len()];
    let body = message::encode_call(multicall::NAME, &(calls,)).expect("a call");
    let call = Call::parse(&body).expect("a call");
    let cx = Context::new().with_dialect(Dialect::default().with_max_len(max_len));
    let mut replies = VecDeque::from(replies);
    let dispatch = |_: Call<'static>| -> xmlrpc_core::rpc::BoxFuture<'static, Reply> {
        Box::pin(ready(replies.pop_front().expect("a reply for each call")))
    };
    let reply = multicall::dispatch_entries(&call, &cx, &Limits::default(), 1, dispatch).await;
    let value = reply.raw_value().expect("a result for each call");
    xmlrpc_core::from_str(value).expect("an array")
}

#[tokio::test]
async fn what_fits_to_the_byte() {
    let text = "x".repeat(1000);
    let entry = xmlrpc_core::to_string(&(&*text,)).expect("a value").len();
    for (room, fits) in [(entry, true), (entry - 1, false)] {
        let reply = Reply::value(&text);
        let found = entries(AROUND + room, vec![reply]).await;
        let fault = found[0].get("faultCode").and_then(Value::as_i64);
        let expected = (!fits).then_some(i64::from(Fault::INTERNAL_ERROR));
        assert_eq!(fault, expected, "{room} bytes");
        assert_eq!(found[0] == value!([(text.as_str())]), fits, "{room} bytes");
    }
}

/// It keeps its code and the beginning of its text.
#[tokio::test]
async fn a_fault_that_does_not_fit() {
    let text = "no such article in any of our shops, neither today nor tomorrow".repeat(20);
    let found = entries(
        AROUND + 100,
        vec![Reply::fault(Fault::new(404, text.clone()))],
    )
    .await;
    assert_eq!(found[0].get("faultCode"), Some(&Value::from(404)));
    let shown = found[0].get("faultString").and_then(Value::as_str);
    let shown = shown
        .and_then(|shown| shown.strip_suffix('…'))
        .expect("a text");
    assert!(
        text.starts_with(shown) && (20..60).contains(&shown.len()),
        "{shown}"
    );
}
