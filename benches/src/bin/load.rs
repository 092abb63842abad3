//! A server under hostile load, by many connections from this machine: does an honest client
//! still get its answers, how much memory is held, and how does it end?
//!
//! `cargo run --release --manifest-path benches/Cargo.toml --features load --bin load` prints a
//! table, and fails when a figure is over its limit. One of `heads`, `bodies`, `idle`, `memory` and
//! `stop` as an argument runs that alone.

use std::env;
use std::io::{self, BufRead as _, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Signal, getrlimit, kill_process, setrlimit};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::time::{sleep, timeout};
use xmlrpc_core::message;
use xmlrpc_server::Server;

/// Set in the process that serves: the most connections.
const CHILD: &str = "XMLRPC_LOAD_MAX_CONNECTIONS";
const MIB: u64 = 1024 * 1024;
/// The default budget of request documents.
const BUDGET: u64 = 256 * MIB;
const CALL: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    // as many file descriptors as may be
    let limit = getrlimit(Resource::Nofile);
    let most = rustix::process::Rlimit {
        current: limit.maximum,
        ..limit
    };
    setrlimit(Resource::Nofile, most).expect("the hard limit is allowed");
    let runtime = Runtime::new().expect("a runtime");
    if let Ok(connections) = env::var(CHILD) {
        let connections = connections.parse().expect("a number");
        return match runtime.block_on(serve(connections)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        };
    }
    let mut report = Report::default();
    let only = env::args().nth(1);
    let wanted = |name| only.as_deref().is_none_or(|only| only == name);
    runtime.block_on(async {
        if wanted("heads") {
            half_requests(&mut report, "5,000 half heads", b"POST / HT").await;
        }
        if wanted("bodies") {
            let half = [&head(100_000)[..], b"<methodCall>"].concat();
            half_requests(&mut report, "5,000 half bodies", &half).await;
        }
        if wanted("idle") {
            idle(&mut report).await;
        }
        if wanted("memory") {
            unfinished(&mut report).await;
        }
        if wanted("stop") {
            stopping(&mut report).await;
        }
    });
    report.print()
}

async fn serve(connections: usize) -> io::Result<()> {
    let server = Server::new()
        .max_connections(connections)
        .method("ping", || "pong")
        .method("length", |text: String| text.len() as i32)
        .method("sleep", || async {
            sleep(CALL).await;
            "pong"
        })
        .bind("127.0.0.1:0")
        .await?;
    println!("{}", server.local_addr()?);
    server.serve().await
}

/// The process that serves.
struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    fn start(connections: usize) -> Self {
        let mut child = Command::new(env::current_exe().expect("the path of this program"))
            .env(CHILD, connections.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started");
        let mut address = String::new();
        let output = child.stdout.take().expect("it is piped");
        BufReader::new(output)
            .read_line(&mut address)
            .expect("it prints its address");
        Self {
            child,
            address: address.trim_end().to_owned(),
        }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).await.expect("it listens")
    }

    /// Opens so many connections, each of which sends this.
    async fn open(&self, count: usize, bytes: &[u8]) -> Vec<TcpStream> {
        let mut streams = Vec::with_capacity(count);
        for _ in 0..count {
            let mut stream = self.connect().await;
            // it may be closed already
            let _ = stream.write_all(bytes).await;
            streams.push(stream);
        }
        streams
    }

    /// The longest of so many calls, each on a connection of its own.
    async fn slowest(&self, calls: usize, body: &[u8]) -> Duration {
        let mut slowest = Duration::ZERO;
        for _ in 0..calls {
            let start = Instant::now();
            let mut stream = self.connect().await;
            let answer = call(&mut stream, body).await;
            assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
            slowest = slowest.max(start.elapsed());
            sleep(Duration::from_millis(20)).await;
        }
        slowest
    }

    /// What the process holds at its peak, in bytes.
    fn peak(&self) -> u64 {
        let path = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(path).expect("this is Linux");
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
        1024 * kib.and_then(|kib| kib.parse::<u64>().ok()).expect("a size")
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // it may have ended
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn head(length: usize) -> Vec<u8> {
    format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: {length}\r\n\r\n"
    )
    .into_bytes()
}

fn encode(method: &str, text: Option<&str>) -> Vec<u8> {
    match text {
        Some(text) => message::encode_call(method, &(text,)),
        None => message::encode_call(method, &()),
    }
    .expect("a call")
}

/// A whole call, and the start of its response.
async fn call(stream: &mut TcpStream, body: &[u8]) -> String {
    let whole = [&head(body.len())[..], body].concat();
    stream.write_all(&whole).await.expect("it is read");
    answer(stream).await
}

async fn answer(stream: &mut TcpStream) -> String {
    let mut start = [0; 1024];
    let read = timeout(Duration::from_secs(60), stream.read(&mut start)).await;
    let length = read.expect("an answer in a minute").unwrap_or(0);
    String::from_utf8_lossy(&start[..length]).into_owned()
}

/// Half requests of 5,000 connections, and an honest client beside them.
async fn half_requests(report: &mut Report, what: &str, half: &[u8]) {
    let serving = Serving::start(10_000);
    let streams = serving.open(5_000, half).await;
    let slowest = serving.slowest(50, &encode("ping", None)).await;
    report.time(&format!("{what}: the slowest of 50 calls"), slowest, 2.0);
    report.memory(&format!("{what}: memory"), serving.peak(), 512 * MIB);
    drop(streams);
}

/// As many idle connections as there may be, and newcomers.
async fn idle(report: &mut Report) {
    let serving = Serving::start(500);
    let ping = encode("ping", None);
    let whole = [&head(ping.len())[..], &ping].concat();
    let mut streams = serving.open(500, &whole).await;
    for stream in &mut streams {
        answer(stream).await;
    }
    let slowest = serving.slowest(50, &ping).await;
    report.time(
        "500 idle connections of at most 500: the slowest of 50 newcomers",
        slowest,
        2.0,
    );
}

/// 300 bodies of 3.9 MB that lack their end.
async fn unfinished(report: &mut Report) {
    let serving = Serving::start(10_000);
    let resting = serving.peak();
    let length = 3_900_000;
    let most = [&head(length)[..], &vec![b' '; length - 1]].concat();
    let mut streams = Vec::new();
    let mut small = Duration::ZERO;
    for _ in 0..6 {
        streams.extend(serving.open(50, &most).await);
        small = small.max(serving.slowest(5, &encode("ping", None)).await);
    }
    let large = encode("length", Some(&"x".repeat(4 * 1024 * 1024 - 1024)));
    let slowest = serving.slowest(3, &large).await;
    let what = "300 unfinished bodies of 3.9 MB";
    report.memory(
        &format!("{what}: memory beyond that of an idle server"),
        serving.peak() - resting,
        BUDGET + 64 * MIB,
    );
    report.time(
        &format!("{what}: the slowest of 30 small calls"),
        small,
        1.0,
    );
    report.time(
        &format!("{what}: the slowest of 3 calls of 4 MiB"),
        slowest,
        5.0,
    );
}

/// SIGTERM while 1,000 calls run that take 10 s, and 50 half heads.
async fn stopping(report: &mut Report) {
    let mut serving = Serving::start(10_000);
    let body = encode("sleep", None);
    let whole = [&head(body.len())[..], &body].concat();
    let start = Instant::now();
    let mut calls = serving.open(1_000, &whole).await;
    let halves = serving.open(50, b"POST / HT").await;
    // all of them have begun
    serving.slowest(1, &encode("ping", None)).await;
    let opened = start.elapsed();
    assert!(
        opened < CALL,
        "the machine is too slow: it took {opened:?} to begin"
    );
    kill_process(Pid::from_child(&serving.child), Signal::TERM).expect("it runs");
    let mut answered = 0;
    for stream in &mut calls {
        answered += usize::from(answer(stream).await.contains(" 200 OK"));
    }
    let status = loop {
        match serving.child.try_wait().expect("it was started") {
            Some(status) => break status,
            None => sleep(Duration::from_millis(5)).await,
        }
    };
    let late = start.elapsed().saturating_sub(opened).saturating_sub(CALL);
    report.row(
        "SIGTERM during 1,000 calls, beside 50 half heads: calls answered, status",
        format!("{answered}, {status}"),
        "1000, exit status: 0".to_owned(),
        answered == 1_000 && status.success(),
    );
    report.time(
        "SIGTERM during 1,000 calls: end of the process after the last call",
        late,
        1.0,
    );
    drop(halves);
}

/// The figures, with their limits.
#[derive(Default)]
struct Report {
    rows: Vec<String>,
    failed: bool,
}

impl Report {
    fn row(&mut self, what: &str, figure: String, limit: String, good: bool) {
        let mark = if good { "" } else { " **over**" };
        let row = format!("| {what} | {figure}{mark} | {limit} |");
        eprintln!("{row}");
        self.rows.push(row);
        self.failed |= !good;
    }

    fn time(&mut self, what: &str, time: Duration, limit: f64) {
        let seconds = time.as_secs_f64();
        self.row(
            what,
            format!("{:.0} ms", seconds * 1e3),
            format!("{limit} s"),
            seconds <= limit,
        );
    }

    fn memory(&mut self, what: &str, bytes: u64, limit: u64) {
        self.row(
            what,
            format!("{} MiB", bytes / MIB),
            format!("{} MiB", limit / MIB),
            bytes <= limit,
        );
    }

    fn print(&self) -> ExitCode {
        println!("| what | figure | limit |\n|---|---:|---:|");
        self.rows.iter().for_each(|row| println!("{row}"));
        ExitCode::from(u8::from(self.failed))
    }
}
