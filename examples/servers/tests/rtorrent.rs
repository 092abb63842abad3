//! The client that `rtorrent/api.rs` is, with a real rTorrent: SCGI over TCP and over a Unix socket,
//! asynchronous and blocking. Where `CI` is set, rTorrent has to be there.

#![cfg(unix)]

#[allow(
    dead_code,
    unreachable_pub,
    reason = "it has all 735 methods, and is public where it is used"
)]
#[path = "../rtorrent/api.rs"]
mod api;

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use xmlrpc_client::{Client, ClientBuilder, TransportError, middleware::Retry};
use xmlrpc_core::{CallError, Value};

use api::d::DClient;
use api::load::LoadClient;
use api::system::SystemClient;
use api::throttle::ThrottleClient;

/// A torrent of one file of one byte.
const TORRENT: &[u8] = b"d8:announce19:http://127.0.0.1:1/4:infod6:lengthi1e4:name5:a.txt12:piece \
lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";

const COLUMNS: [&str; 4] = ["d.hash=", "d.name=", "d.size_bytes=", "d.complete="];

#[derive(Clone, Copy, Debug)]
enum Over {
    Tcp,
    Unix,
}

/// rTorrent, until this is dropped.
struct Rtorrent {
    child: Child,
    folder: PathBuf,
    /// A port of TCP, or none.
    port: Option<u16>,
}

impl Rtorrent {
    /// Starts it, where it is installed, and waits until it listens.
    fn start(name: &str, over: Over) -> Option<Self> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        if !std::env::split_paths(&path).any(|folder| folder.join("rtorrent").exists()) {
            let is_ci = std::env::var_os("CI").is_some();
            assert!(!is_ci, "rtorrent is not installed");
            eprintln!("SKIPPED: rtorrent is not installed");
            return None;
        }
        // the path of a socket has to be short
        let name = format!("xmlrpc-rtorrent-{name}-{over:?}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let at = folder.display();
        let (port, scgi) = match over {
            Over::Tcp => {
                let listener = TcpListener::bind("127.0.0.1:0").unwrap();
                let port = listener.local_addr().unwrap().port();
                let scgi = format!("network.scgi.open_port = 127.0.0.1:{port}");
                (Some(port), scgi)
            }
            Over::Unix => (None, format!("network.scgi.open_local = {at}/s")),
        };
        let config = format!(
            "{scgi}\nsession.path.set = {at}\ndirectory.default.set = {at}\n\
             network.port_open.set = no\nsystem.daemon.set = true\n"
        );
        fs::write(folder.join("rc"), config).unwrap();
        let child = Command::new("rtorrent")
            .args(["-n", "-o", &format!("import={at}/rc")])
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let rtorrent = Self {
            child,
            folder,
            port,
        };
        let start = Instant::now();
        while !rtorrent.listens() {
            assert!(start.elapsed() < Duration::from_secs(60), "it has not come");
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(rtorrent)
    }

    fn listens(&self) -> bool {
        match self.port {
            Some(port) => TcpStream::connect(("127.0.0.1", port)).is_ok(),
            None => self.folder.join("s").exists(),
        }
    }

    fn builder(&self) -> ClientBuilder {
        match self.port {
            Some(port) => Client::builder(format!("scgi://127.0.0.1:{port}/RPC2")),
            None => Client::builder("scgi://localhost/RPC2").unix_socket(self.folder.join("s")),
        }
    }

    fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Rtorrent {
    fn drop(&mut self) {
        self.stop();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The same calls for every kind of client, with `await` or without.
macro_rules! talk {
    ($client:expr, $pause:expr $(, $await:tt)?) => {{
        let client = $client;
        let torrents = DClient::new(client);
        let throttle = ThrottleClient::new(client);

        let version = SystemClient::new(client).client_version() $(.$await)? .unwrap();
        assert!(version.starts_with("0."), "{version}");

        // integers, which it writes as `<i8>`
        throttle.global_down_max_rate_set("", 1 << 20) $(.$await)? .unwrap();
        assert_eq!(throttle.global_down_max_rate() $(.$await)? .unwrap(), 1 << 20);

        // binary data, and rows as tuples; it is loaded a little later
        LoadClient::new(client).raw("", &TORRENT.into()) $(.$await)? .unwrap();
        let mut rows = Vec::new();
        for _ in 0..200 {
            let columns = COLUMNS.map(str::to_owned).to_vec();
            rows = torrents.multicall2("", "main", columns) $(.$await)? .unwrap();
            if !rows.is_empty() {
                break;
            }
            $pause;
        }
        let [(hash, name, size, complete)] = &rows[..] else {
            panic!("one torrent, not {rows:?}")
        };
        assert_eq!((&**name, *size, *complete), ("a.txt", 1, 0));
        torrents.erase(hash) $(.$await)? .unwrap();

        // a fault, and a response of many kilobytes
        let error = torrents.erase("0") $(.$await)? .unwrap_err();
        assert!(matches!(&error, CallError::Fault(..)), "{error}");
        let methods: Vec<String> = client.call("system.listMethods", ()) $(.$await)? .unwrap();
        assert!(methods.len() > 700, "{}", methods.len());

        // one request for several calls: a result, and a fault
        let batch = client.batch();
        let version_again = SystemClient::new(&batch).client_version();
        let nobody = DClient::new(&batch).erase("0");
        let mut replies = batch.send() $(.$await)? .unwrap();
        assert_eq!(replies.take(version_again).unwrap(), version);
        let error = replies.take(nobody).unwrap_err();
        assert!(matches!(&error, CallError::Fault(..)), "{error}");
    }};
}

#[tokio::test]
async fn asynchronous() {
    for over in [Over::Tcp, Over::Unix] {
        let Some(rtorrent) = Rtorrent::start("a", over) else {
            return;
        };
        let client = rtorrent.builder().build().unwrap();
        talk!(
            &client,
            tokio::time::sleep(Duration::from_millis(50)).await,
            await
        );
        // it serves one connection at a time, and each call has its own
        let calls: Vec<_> = (0..16)
            .map(|_| tokio::spawn(client.call::<i64, _>("system.pid", ())))
            .collect();
        for call in calls {
            let pid = call.await.unwrap().unwrap();
            assert_eq!(pid, i64::from(rtorrent.child.id()), "{over:?}");
        }
    }
}

#[test]
fn blocking() {
    for over in [Over::Tcp, Over::Unix] {
        let Some(rtorrent) = Rtorrent::start("b", over) else {
            return;
        };
        let client = rtorrent.builder().build_blocking().unwrap();
        talk!(&client, std::thread::sleep(Duration::from_millis(50)));
    }
}

/// Once it has stopped, calls are known not to have run, and are sent again.
#[tokio::test]
async fn an_rtorrent_that_stops() {
    for over in [Over::Tcp, Over::Unix] {
        let Some(mut rtorrent) = Rtorrent::start("s", over) else {
            return;
        };
        let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(5));
        let client = rtorrent.builder().layer(retry).build().unwrap();
        client.call::<i64, _>("system.pid", ()).await.unwrap();
        rtorrent.stop();
        let error = client.call::<Value, _>("system.pid", ()).await.unwrap_err();
        let error = TransportError::of(&error).unwrap();
        assert!(error.is_connect() && !error.may_have_run(), "{error}");
        assert_eq!(error.attempts(), 3, "{error}");
    }
}

/// It refuses more than 512 KiB, and much more before it has read it.
#[tokio::test]
async fn a_request_that_is_too_large() {
    for over in [Over::Tcp, Over::Unix] {
        let Some(rtorrent) = Rtorrent::start("l", over) else {
            return;
        };
        let client = rtorrent.builder().build().unwrap();
        let load = async |size: usize| {
            let torrent = vec![0; size].into();
            let outcome = LoadClient::new(&client).raw("", &torrent).await;
            outcome.expect_err("it is no torrent, either")
        };
        let error = load(600 << 10).await;
        assert!(error.to_string().contains("524288 bytes"), "{error}");
        let error = load(20 << 20).await;
        let error = TransportError::of(&error).unwrap();
        assert!(error.is_broken(), "{error}");
    }
}
