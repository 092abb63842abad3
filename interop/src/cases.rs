//! What is tried with libraries: the cases by which our client calls their servers, and the names
//! of those by which their clients call ours. `keep-alive` and `gzip-answer` are seen on the wire.

use std::time::Duration;

use tokio::time::timeout;
use xmlrpc_client::Client;
use xmlrpc_core::{Bytes, CallError, DateTime, Fault, Value, value};

/// The cases of every client, in the order of the matrix. The programs in `peers` know them by
/// these names; `validator` is the server that they call.
pub const CLIENT: &[&str] = &[
    "int",
    "i8",
    "boolean",
    "double",
    "string",
    "markup",
    "unicode",
    "lines",
    "date",
    "base64",
    "blob",
    "array",
    "struct",
    "empty",
    "nested",
    "nil",
    "add",
    "fault",
    "unknown",
    "list",
    "multicall",
    "sequence",
    "validator1",
    "keep-alive",
    "gzip",
    "gzip-answer",
];

/// How many calls one after the other the case `sequence` makes.
pub const SEQUENCE: usize = 20;

/// The cases of every server.
pub const SERVER: &[&str] = &[
    "int",
    "i8",
    "boolean",
    "double",
    "string",
    "markup",
    "unicode",
    "lines",
    "date",
    "base64",
    "blob",
    "array",
    "struct",
    "empty",
    "nested",
    "nil",
    "add",
    "fault",
    "unknown",
    "list",
    "multicall",
    "sequence",
    "long",
    "keep-alive",
    "gzip-answer",
    "gzip",
];

/// The time for one case.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs a case against a server with the methods `echo`, `add` and `fail`.
pub async fn call(client: &Client, case: &str) -> Result<(), String> {
    timeout(PATIENCE, dispatch(client, case))
        .await
        .unwrap_or_else(|_| Err(format!("not done after {} s", PATIENCE.as_secs())))
}

async fn dispatch(client: &Client, case: &str) -> Result<(), String> {
    match case {
        "add" => same(&add(client).await?, &8),
        "fault" => fault(client.call::<Value, _>("fail", (42, "as asked")).await),
        "unknown" => match client.call::<Value, _>("no.such.method", ()).await {
            Err(CallError::Fault(..)) => Ok(()),
            other => Err(format!("expected a fault, found {other:?}")),
        },
        "list" => list(client).await,
        "multicall" => multicall(client).await,
        "gzip" => packed(client).await,
        "sequence" => {
            for _ in 0..SEQUENCE {
                same(&add(client).await?, &8)?;
            }
            Ok(())
        }
        _ => {
            for sent in values(case).ok_or("a case that nobody wrote")? {
                let found: Value = client.call("echo", (&sent,)).await.map_err(said)?;
                same(&found, &sent)?;
            }
            Ok(())
        }
    }
}

/// What is echoed in each case.
fn values(case: &str) -> Option<Vec<Value>> {
    Some(match case {
        "int" => [0, 5, -1, i32::MAX, i32::MIN].map(Value::from).to_vec(),
        "i8" => vec![value!(1_i64 << 40), value!(i64::MIN)],
        "boolean" => vec![value!(true), value!(false)],
        "double" => [1.5, -2.25, 0.1, 1e-7].map(Value::from).to_vec(),
        "string" => vec![value!("hello"), value!("a  b"), value!("")],
        "markup" => vec![value!("<&>\"' ]]> &amp; <b>")],
        "unicode" => vec![value!("Grüße, € 😀 日本")],
        "lines" => vec![value!("a\nb\tc\n")],
        "date" => vec![value!(DateTime::new(1998, 7, 17, 14, 8, 55).ok()?)],
        "base64" => vec![value!(Bytes::from((0..=255).collect::<Vec<u8>>()))],
        "blob" => vec![value!(Bytes::from(
            (0..1 << 20)
                .map(|i: u32| (i * 7) as u8)
                .collect::<Vec<u8>>()
        ))],
        "array" => vec![value!([1, 2, 3]), value!(["a", [true, 2]])],
        "struct" => vec![value!({ "a": 1, "b": "two" }), value!({ "with space": 1 })],
        "empty" => vec![value!([]), value!({})],
        "nested" => vec![value!({ "a": [1, { "b": ["x", 2.5, true] }], "c": { "d": { "e": 1 } } })],
        "nil" => vec![Value::Nil, value!([1, (Value::Nil)])],
        "long" => vec![value!("long ".repeat(10_000))],
        _ => return None,
    })
}

async fn add(client: &Client) -> Result<i32, String> {
    client.call("add", (3, 5)).await.map_err(said)
}

async fn list(client: &Client) -> Result<(), String> {
    let methods: Vec<String> = client.call("system.listMethods", ()).await.map_err(said)?;
    if methods.iter().any(|method| method == "echo") {
        return Ok(());
    }
    Err(format!("`echo` is missing from {methods:?}"))
}

async fn multicall(client: &Client) -> Result<(), String> {
    let batch = client.batch();
    let sum = batch.call::<i32, _>("add", (1, 2));
    let failure = batch.call::<Value, _>("fail", (42, "as asked"));
    let echo = batch.call::<Value, _>("echo", (value!({ "a": [1] }),));
    let mut replies = batch.send().await.map_err(said)?;
    same(&replies.take(sum).map_err(said)?, &3)?;
    fault(replies.take(failure))?;
    same(&replies.take(echo).map_err(said)?, &value!({ "a": [1] }))
}

/// The same call with a compressed request.
async fn packed(client: &Client) -> Result<(), String> {
    let text = "long".repeat(10_000);
    let echoed: String = client.call("echo", (&text,)).await.map_err(said)?;
    same(&echoed, &text)
}

pub fn same<T: PartialEq + std::fmt::Debug>(found: &T, expected: &T) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    let short = |value: &T| format!("{value:?}").chars().take(120).collect::<String>();
    Err(format!(
        "expected {}, found {}",
        short(expected),
        short(found)
    ))
}

fn fault(outcome: Result<Value, CallError<Fault>>) -> Result<(), String> {
    match outcome {
        Err(CallError::Fault(fault, _)) if (fault.code, &*fault.message) == (42, "as asked") => Ok(()),
        other => Err(format!("expected fault 42, `as asked`, found {other:?}")),
    }
}

pub fn said<E: std::error::Error>(error: E) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let more = error.to_string();
        if !text.contains(&more) {
            text += ": ";
            text += &more;
        }
        source = error.source();
    }
    text
}
