//! Sockets that systemd has opened.

use std::net::{TcpListener, TcpStream};
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

#[test]
fn a_service_takes_the_sockets_that_it_is_started_with() {
    let mut version = Command::new("systemd-socket-activate");
    if version.arg("--version").output().is_err() {
        assert!(
            std::env::var_os("CI").is_none(),
            "systemd-socket-activate is missing"
        );
        eprintln!("SKIPPED: systemd-socket-activate is missing");
        return;
    }
    let addresses: Vec<_> = (0..2)
        .map(|_| {
            let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
            free.local_addr().expect("an address").to_string()
        })
        .collect();
    let path = std::env::temp_dir().join(format!("xmlrpc-systemd-{}.sock", std::process::id()));
    let path = path.to_str().expect("UTF-8").to_owned();
    let child = Command::new("systemd-socket-activate")
        .args(["-l", &addresses[0], "-l", &addresses[1], "-l", &path])
        .arg(program("systemd"))
        .stderr(Stdio::null())
        .spawn()
        .expect("it is there");
    let mut activated = Activated(child);
    let start = Instant::now();
    while TcpStream::connect(&addresses[0]).is_err() {
        assert!(start.elapsed() < Duration::from_secs(10), "it listens");
        std::thread::sleep(Duration::from_millis(10));
    }
    for address in &addresses {
        let client = Client::new(format!("http://{address}/")).expect("a URL");
        let sum: i32 = client.call("add", (3, 5)).expect("an answer");
        assert_eq!(sum, 8);
    }
    let client = Client::builder("http://localhost/").unix_socket(&path);
    let client = client.build_blocking().expect("a client");
    let sum: i32 = client.call("add", (3, 5)).expect("an answer");
    assert_eq!(sum, 8);
    let id = activated.0.id().to_string();
    let kill = Command::new("kill").args(["-TERM", &id]).status();
    assert!(kill.expect("kill runs").success());
    let status = activated.0.wait().expect("it was started");
    assert!(status.success(), "{status}");
    // the socket is systemd's, and so is its file
    std::fs::remove_file(&path).expect("it is left");
}
