//! How long it takes to load 10,000 recorded calls, and to replay them.
//!
//! `cargo run --release --manifest-path benches/Cargo.toml --features recordings --bin recordings`
//! prints both, and fails when loading takes more than 100 ms. The last run, on a busy
//! machine: 35 ms for loading them, 254 ms for replaying them.

use std::fmt::Write as _;
use std::future::Future as _;
use std::pin::pin;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use xmlrpc_client::Client;
use xmlrpc_core::recording::{RecordedCall, RecordingHeader};
use xmlrpc_core::value;
use xmlrpc_test::Replay;

const CALLS: i32 = 10_000;
const LIMIT: Duration = Duration::from_millis(100);

fn main() -> ExitCode {
    let path = std::env::temp_dir().join(format!("recordings-{}.jsonl", std::process::id()));
    std::fs::write(&path, recording()).expect("a temporary file");
    let times = (0..11).map(|_| {
        let start = Instant::now();
        let replay = Replay::open(&path).expect("a recording");
        (start.elapsed(), replay)
    });
    let mut times: Vec<_> = times.collect();
    std::fs::remove_file(&path).expect("the temporary file");
    times.sort_by_key(|(time, _)| *time);
    let (loading, replay) = times.swap_remove(times.len() / 2);
    println!("loading {CALLS} calls: {} ms", loading.as_millis());

    let client = Client::new("http://replay.invalid/")
        .expect("a URL")
        .layer(replay);
    let start = Instant::now();
    for nth in 0..CALLS {
        let mut call = pin!(client.call::<i32, _>(&method(nth), (nth, "name")));
        let Poll::Ready(answer) = call.as_mut().poll(&mut Context::from_waker(Waker::noop()))
        else {
            panic!("a replay answers at once")
        };
        assert_eq!(answer.expect("it was recorded"), nth);
    }
    println!("replaying them: {} ms", start.elapsed().as_millis());
    if loading > LIMIT {
        println!("over the limit of {} ms", LIMIT.as_millis());
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Ten methods.
fn method(nth: i32) -> String {
    format!("server.method{}", nth % 10)
}

fn recording() -> String {
    let mut text = serde_json::to_string(&RecordingHeader::new("http://127.0.0.1/")).expect("JSON");
    text.push('\n');
    for nth in 0..CALLS {
        let call = RecordedCall {
            method: method(nth),
            params: vec![value!(nth), value!("name")],
            outcome: Ok(value!(nth)),
        };
        let line = serde_json::to_string(&call).expect("JSON");
        writeln!(text, "{line}").expect("writing to a string");
    }
    text
}
