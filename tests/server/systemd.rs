//! Started by systemd: its sockets, and what it is told.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixDatagram;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use xmlrpc_client::blocking::Client;

use crate::support::programs::program;

struct Activated(Child);

impl Drop for Activated {
    fn drop(&mut self) {
        // it may have ended
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Whether systemd's program is there.
fn systemd_is_there() -> bool {
    let mut version = Command::new("systemd-socket-activate");
    let there = version.arg("--version").output().is_ok();
    assert!(
        there || std::env::var_os("CI").is_none(),
        "systemd-socket-activate is missing"
    );
    if !there {
        eprintln!("SKIPPED: systemd-socket-activate is missing");
    }
    there
}

/// Starts the example with these sockets; it runs from the first connection on.
fn activate(args: &[&str]) -> Activated {
    // each of them becomes the next, in one process, which the watchdog is to be of
    let script = "exec systemd-socket-activate -E WATCHDOG_PID=$$ \"$@\"";
    let child = Command::new("sh")
        .args(["-c", script, "sh"])
        .args(args)
        .arg(program("systemd"))
        .stderr(Stdio::null())
        .spawn();
    Activated(child.expect("it is there"))
}

fn free_address() -> String {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
    free.local_addr().expect("an address").to_string()
}

fn connect(address: &str) -> TcpStream {
    let start = Instant::now();
    loop {
        match TcpStream::connect(address) {
            Ok(stream) => return stream,
            Err(error) => assert!(start.elapsed() < Duration::from_secs(10), "{error}"),
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

impl Activated {
    fn terminate(&self) {
        let id = self.0.id().to_string();
        let kill = Command::new("kill").args(["-TERM", &id]).status();
        assert!(kill.expect("kill runs").success());
    }

    fn ends_well(&mut self) {
        let status = self.0.wait().expect("it was started");
        assert!(status.success(), "{status}");
    }
}

#[test]
fn a_service_takes_the_sockets_that_it_is_started_with() {
    if !systemd_is_there() {
        return;
    }
    let addresses = [free_address(), free_address()];
    let path = std::env::temp_dir().join(format!("xmlrpc-systemd-{}.sock", std::process::id()));
    let path = path.to_str().expect("UTF-8").to_owned();
    let mut activated = activate(&["-l", &addresses[0], "-l", &addresses[1], "-l", &path]);
    drop(connect(&addresses[0]));
    for address in &addresses {
        let client = Client::new(format!("http://{address}/")).expect("a URL");
        let sum: i32 = client.call("add", (3, 5)).expect("an answer");
        assert_eq!(sum, 8);
    }
    let client = Client::builder("http://localhost/").unix_socket(&path);
    let client = client.build_blocking().expect("a client");
    let sum: i32 = client.call("add", (3, 5)).expect("an answer");
    assert_eq!(sum, 8);
    activated.terminate();
    activated.ends_well();
    // the socket is systemd's, and so is its file
    std::fs::remove_file(&path).expect("it is left");
}

/// Where a service says how it is, as systemd's own.
struct Notified {
    socket: UnixDatagram,
    path: String,
}

impl Notified {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("xmlrpc-notify-{}.sock", std::process::id()));
        let socket = UnixDatagram::bind(&path).expect("a free path");
        let timeout = Duration::from_secs(10);
        socket.set_read_timeout(Some(timeout)).expect("a time");
        Self {
            socket,
            path: path.to_str().expect("UTF-8").to_owned(),
        }
    }

    fn next(&self) -> String {
        let mut bytes = [0; 1024];
        let length = self.socket.recv(&mut bytes).expect("a message");
        String::from_utf8_lossy(&bytes[..length])
            .trim_end()
            .to_owned()
    }
}

impl Drop for Notified {
    fn drop(&mut self) {
        // the socket leaves it
        let _ = std::fs::remove_file(&self.path);
    }
}

#[test]
fn a_service_says_how_it_is() {
    if !systemd_is_there() {
        return;
    }
    let notified = Notified::new();
    let address = free_address();
    let socket = format!("NOTIFY_SOCKET={}", notified.path);
    let mut activated = activate(&["-l", &address, "-E", &socket, "-E", "WATCHDOG_USEC=100000"]);
    let mut half = connect(&address);
    // the first tick may come before
    let mut first = [notified.next(), notified.next()];
    first.sort();
    assert_eq!(first, ["READY=1", "WATCHDOG=1"]);
    for _ in 0..3 {
        assert_eq!(notified.next(), "WATCHDOG=1");
    }
    let client = Client::new(format!("http://{address}/")).expect("a URL");
    let sum: i32 = client.call("add", (3, 5)).expect("an answer");
    assert_eq!(sum, 8);
    // it waits for this one, for a second
    half.write_all(b"POST / HT").expect("sent");
    std::thread::sleep(Duration::from_millis(100));
    activated.terminate();
    while notified.next() != "STOPPING=1" {}
    let ended = activated.0.try_wait().expect("it was started");
    assert!(ended.is_none(), "it says so when it begins to stop");
    drop(half);
    activated.ends_well();
}
