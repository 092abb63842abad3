//! Each example does what it says.

mod support;

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use support::{prints, program};

/// Those that need nobody else.
#[test]
fn alone() {
    let table: &[(&str, &[&str])] = &[
        ("calculator", &["add(3, 5) = 8"]),
        (
            "batch",
            &[
                "tea costs 2.5",
                "there are 7 of it",
                "`shop.price` failed: fault 404: no such article",
            ],
        ),
        (
            "dynamic",
            &[
                "add: 8",
                "shout: HELLO",
                "`unknown` failed: fault -32601: method `unknown` not found",
            ],
        ),
        (
            "layers",
            &[
                "ping: pong",
                "add was called 3 times",
                "ping was called 1 times",
            ],
        ),
        (
            "access",
            &[
                "hello, ada",
                "  fault 403: for administrators only",
                "hello, root",
            ],
        ),
        ("balance", &["every server had some: true"]),
        (
            "sessions",
            &[
                "5 calls, 3 logins",
                "without it: fault 100: session expired",
            ],
        ),
        (
            "odoo",
            &[
                "logged in as user 2",
                "refused: Object res.partnr doesn't exist",
            ],
        ),
    ];
    for (name, lines) in table {
        prints(name, &[], lines);
    }
}

#[test]
fn a_server_and_its_clients() {
    let mut server = Server(
        program("calculator_server")
            .arg("127.0.0.1:0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts"),
    );
    let mut line = String::new();
    let stdout = server.0.stdout.take().expect("it is piped");
    BufReader::new(stdout).read_line(&mut line).expect("a line");
    let url = line.trim().strip_prefix("listening on ").expect("its URL");
    let client = [
        "add(3, 5) = 8",
        "divide(1.0, 8.0) = 0.125",
        "divide(1.0, 0.0): a division by zero, as declared",
        "mean of 1 and 2.5: Stats { mean: 1.75, sample_count: 2, label: None }",
    ];
    prints("calculator_client", &[url], &client);
    prints("blocking", &[url], &["add(3, 5) = 8"]);
}

#[test]
fn systemd_starts_it() {
    if !there("systemd-socket-activate") {
        return;
    }
    let port = free_port();
    let systemd = program("systemd");
    let server = Command::new("systemd-socket-activate")
        .args(["-l", &format!("127.0.0.1:{port}")])
        .arg(systemd.get_program())
        .stderr(Stdio::null())
        .spawn();
    let _server = Server(server.expect("it starts"));
    // the first connection is what starts it
    std::thread::sleep(Duration::from_millis(500));
    let url = format!("http://127.0.0.1:{port}/");
    prints("blocking", &[&url], &["add(3, 5) = 8"]);
}

#[test]
fn a_web_server_starts_it() {
    if !there("python3") {
        return;
    }
    let folder = std::env::temp_dir().join(format!("cgi-example-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("cgi-bin")).expect("a folder");
    std::fs::copy(program("cgi").get_program(), folder.join("cgi-bin/cgi")).expect("a copy");
    let port = free_port();
    let server = Command::new("python3")
        .args(["-m", "http.server", "--cgi", "--bind", "127.0.0.1"])
        .arg("--directory")
        .arg(&folder)
        .arg(port.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let server = Server(server.expect("it starts"));
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(20), "nobody listens");
        std::thread::sleep(Duration::from_millis(20));
    }
    let url = format!("http://127.0.0.1:{port}/cgi-bin/cgi");
    prints("blocking", &[&url], &["add(3, 5) = 8"]);
    drop(server);
    let _ = std::fs::remove_dir_all(folder);
}

/// A program, until this is dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

fn there(name: &str) -> bool {
    let found = Command::new("sh")
        .args(["-c", &format!("command -v {name}")])
        .stdout(Stdio::null())
        .status();
    let found = found.is_ok_and(|status| status.success());
    assert!(
        found || std::env::var_os("CI").is_none(),
        "{name} is not installed"
    );
    if !found {
        eprintln!("SKIPPED: {name} is not installed");
    }
    found
}
