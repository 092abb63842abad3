//! What the tests of both balancers share: programs, servers, load, tokens.

#![allow(dead_code, reason = "each test uses its part")]

use std::collections::HashMap;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;
use xmlrpc_client::{Client, middleware::Retry};

/// Whether these programs are there; where everything has to be tested, they have to be.
pub fn there(programs: &[&str]) -> bool {
    for program in programs {
        let found = sh(&format!("command -v {program}")).is_ok();
        assert!(
            found || std::env::var_os("CI").is_none(),
            "{program} is not installed"
        );
        if !found {
            eprintln!("SKIPPED: {program} is not installed");
            return false;
        }
    }
    true
}

/// What a line of shell prints, if it succeeds.
pub fn sh(line: &str) -> Result<String, String> {
    let output = Command::new("sh")
        .args(["-c", line])
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match output.status.success() {
        true => Ok(text),
        false => Err(format!(
            "{line}: {}",
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

/// An empty folder, until this is dropped.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("deploy-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        // workers of nginx are another user
        sh(&format!("chmod 755 {}", path.display())).expect("permissions");
        Self(path)
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// Writes a file of `deploy` with these places exchanged, each of which it must have.
    pub fn adapt(&self, file: &str, name: &str, changes: &[(&str, &str)]) -> String {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let mut text = fs::read_to_string(source).expect("a file");
        for (from, to) in changes {
            assert!(text.contains(from), "{file} has no {from}");
            text = text.replace(from, to);
        }
        let path = self.path(name);
        fs::write(&path, text).expect("a file");
        path
    }

    /// A certificate for `localhost`, and its key.
    pub fn certificate(&self, name: &str) {
        let (key, crt) = (
            self.path(&format!("{name}.key")),
            self.path(&format!("{name}.crt")),
        );
        sh(&format!(
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
             -subj /CN=localhost -keyout {key} -out {crt} && cat {crt} {key} > {}",
            self.path(&format!("{name}.pem"))
        ))
        .expect("a certificate");
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A port that nobody uses, and that the system gives nobody.
pub fn port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = u16::try_from(std::process::id() % 90 * 20).expect("small");
    loop {
        let port = 30_000 + (start + NEXT.fetch_add(1, Ordering::Relaxed)) % 2_000;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// Waits until somebody listens.
pub fn wait_for_port(port: u16) {
    wait_for(&format!("port {port}"), || {
        TcpStream::connect(("127.0.0.1", port)).is_ok()
    });
}

pub fn wait_for(what: &str, mut ready: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !ready() {
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "waited for {what}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A program, until this is dropped.
pub struct Program(pub Child);

impl Program {
    pub fn start(command: &mut Command) -> Self {
        let quiet = command
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .stdin(Stdio::null());
        Self(quiet.spawn().expect("a program that starts"))
    }

    pub fn signal(&self, name: &str) {
        sh(&format!("kill -{name} {}", self.0.id())).expect("a process");
    }

    pub fn wait(&mut self) {
        let begun = Instant::now();
        while self.0.try_wait().expect("a child").is_none() {
            assert!(begun.elapsed() < Duration::from_secs(30), "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // not SIGKILL: HAProxy's and nginx's masters end their workers
        let _ = sh(&format!("kill -TERM {}", self.0.id()));
        for _ in 0..100 {
            if !matches!(self.0.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// One of the servers behind the balancer.
pub struct Tally {
    pub port: u16,
    pub file: String,
    pub program: Program,
}

impl Tally {
    pub fn start(scratch: &Scratch, name: &str) -> Self {
        let (port, file) = (port(), scratch.path(&format!("{name}.txt")));
        let program = Self::run(port, &file);
        Self {
            port,
            file,
            program,
        }
    }

    fn run(port: u16, file: &str) -> Program {
        let program = Program::start(
            Command::new(env!("CARGO_BIN_EXE_tally"))
                .env("TALLY_LISTEN", format!("127.0.0.1:{port}"))
                .env("TALLY_FILE", file)
                .env("TALLY_PROXIES", "127.0.0.1"),
        );
        wait_for_port(port);
        program
    }

    pub fn restart(&mut self) {
        self.program = Self::run(self.port, &self.file);
    }

    pub fn kill(&mut self) {
        self.program.0.kill().expect("a process");
        self.program.0.wait().expect("a child");
    }

    /// Tells it to stop, and waits until it has answered what it had.
    pub fn stop(&mut self) {
        self.program.signal("TERM");
        self.program.wait();
    }
}

impl Drop for Tally {
    fn drop(&mut self) {
        // without the three seconds of its farewell
        let _ = self.program.0.kill();
        let _ = self.program.0.wait();
    }
}

/// Calls at a steady rate: ids to count, which must not be sent twice, and as many questions,
/// which may.
pub struct Load {
    stop: Arc<AtomicBool>,
    seen: Arc<Seen>,
    ticker: JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    acknowledged: Mutex<Vec<String>>,
    lost: Mutex<Vec<(Instant, String, String)>>,
    asked: AtomicUsize,
    refused: Mutex<Vec<String>>,
    times: Mutex<Vec<Duration>>,
}

impl Load {
    /// 200 calls a second of each kind.
    pub fn start(client: Client) -> Self {
        let (stop, seen) = (Arc::new(AtomicBool::new(false)), Arc::new(Seen::default()));
        let (stopped, all) = (stop.clone(), seen.clone());
        let ticker = tokio::spawn(async move {
            let mut ticks = tokio::time::interval(Duration::from_millis(5));
            let mut calls = Vec::new();
            for number in 0.. {
                ticks.tick().await;
                if stopped.load(Ordering::Relaxed) {
                    break;
                }
                calls.push(tokio::spawn(count(
                    client.clone(),
                    all.clone(),
                    format!("id{number}"),
                )));
                calls.push(tokio::spawn(ask(client.clone(), all.clone())));
            }
            for call in calls {
                call.await.expect("no panic");
            }
        });
        Self { stop, seen, ticker }
    }

    /// Ends it; holds what was acknowledged to what is in the files. Calls that count may have
    /// been lost within 2 s after one of these moments, and none otherwise.
    pub async fn check(self, servers: &[Tally], kills: &[Instant]) -> String {
        self.stop.store(true, Ordering::Relaxed);
        self.ticker.await.expect("no panic");
        let mut counted: HashMap<String, usize> = HashMap::new();
        for server in servers {
            let text = fs::read_to_string(&server.file).expect("a file");
            for id in text.lines() {
                *counted.entry(id.to_owned()).or_default() += 1;
            }
        }
        let acknowledged = self.seen.acknowledged.lock().expect("no panic").clone();
        let lost = self.seen.lost.lock().expect("no panic").clone();
        let refused = self.seen.refused.lock().expect("no panic").clone();
        for id in &acknowledged {
            assert_eq!(counted.get(id), Some(&1), "{id} was acknowledged");
        }
        let twice: Vec<_> = counted.iter().filter(|(_, times)| **times > 1).collect();
        assert!(twice.is_empty(), "counted twice: {twice:?}");
        for (moment, id, error) in &lost {
            let near = |kill: &Instant| {
                *moment >= *kill && moment.duration_since(*kill) < Duration::from_secs(2)
            };
            assert!(kills.iter().any(near), "{id} was lost: {error}");
        }
        assert!(refused.is_empty(), "idempotent calls failed: {refused:?}");
        let mut times = self.seen.times.lock().expect("no panic").clone();
        times.sort();
        let at = |part: usize| times[times.len() * part / 1000];
        format!(
            "{} counted and acknowledged, each exactly once; {} idempotent calls, none failed; \
             {} calls were in flight on the server that was killed; median {:.1} ms, 99% {:.1} ms",
            acknowledged.len(),
            self.seen.asked.load(Ordering::Relaxed),
            lost.len(),
            at(500).as_secs_f64() * 1e3,
            at(990).as_secs_f64() * 1e3,
        )
    }
}

async fn count(client: Client, seen: Arc<Seen>, id: String) {
    let begun = Instant::now();
    match client.call::<i64, _>("tally.increment", (&id,)).await {
        Ok(_) => {
            seen.times.lock().expect("no panic").push(begun.elapsed());
            seen.acknowledged.lock().expect("no panic").push(id);
        }
        Err(error) => {
            let lost = (Instant::now(), id, error.to_string());
            seen.lost.lock().expect("no panic").push(lost);
        }
    }
}

async fn ask(client: Client, seen: Arc<Seen>) {
    let client = client.with_idempotent(true);
    seen.asked.fetch_add(1, Ordering::Relaxed);
    if let Err(error) = client.call::<i64, _>("tally.total", ()).await {
        seen.refused
            .lock()
            .expect("no panic")
            .push(error.to_string());
    }
}

/// The retries of a client behind a balancer.
pub fn retry() -> Retry {
    Retry::new()
        .attempts(8)
        .backoff(Duration::from_millis(50), Duration::from_secs(1))
}

pub async fn pause(seconds: f64) {
    tokio::time::sleep(Duration::from_secs_f64(seconds)).await;
}

/// A token, signed by a line of shell that reads what is to be signed.
pub fn token(header: &str, payload: &str, sign: &str) -> String {
    let encode = "basenc --base64url -w0 | tr -d =";
    let part = |text: &str| sh(&format!("printf %s '{text}' | {encode}")).expect("base64");
    let head = format!("{}.{}", part(header), part(payload));
    let signature = match sign {
        "" => String::new(),
        sign => sh(&format!("printf %s '{head}' | {sign} | {encode}")).expect("a signature"),
    };
    format!("{head}.{signature}")
}

/// Seconds since 1970.
pub fn now() -> u64 {
    let time = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    time.expect("after 1970").as_secs()
}
