//! Encrypted connections: certificates, handshakes, renewal.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use xmlrpc_core::rpc::Context;
use xmlrpc_server::{ContextExt as _, PeerCertificates, Server, Tls};

use crate::support::measurements::Measurements;
use crate::support::raw::{pong, request, response, within};
use crate::support::running::Running;
use crate::support::wired::Wired;

/// A folder of certificates and keys, removed at the end.
pub(crate) struct Folder {
    path: PathBuf,
    root: CertifiedIssuer<'static, KeyPair>,
}

/// A certificate and its key.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let nth = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("xmlrpc-tls-{}-{nth}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder");
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // with one name for all, OpenSSL takes those that it signed for self-signed
        let name = format!("root {nth}");
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().expect("a key");
        let root = CertifiedIssuer::self_signed(params, key).expect("a root");
        let folder = Self { path, root };
        folder.write("root.pem", &folder.root.pem());
        folder.install(&folder.identity());
        folder
    }

    pub(crate) fn identity(&self) -> Identity {
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.root).expect("signed");
        Identity {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        }
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("written");
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    fn install(&self, identity: &Identity) {
        self.write("cert.pem", &identity.certificate);
        self.write("key.pem", &identity.key);
    }

    /// A configuration of rustls.
    fn config(&self) -> Arc<ServerConfig> {
        let (chain, key) = self.identity().parsed();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key);
        Arc::new(config.unwrap())
    }

    pub(crate) fn tls(&self) -> Tls {
        Tls::files(self.path("cert.pem"), self.path("key.pem"))
    }

    /// A client that trusts the root, and shows this certificate.
    pub(crate) fn client(&self, identity: Option<&Identity>, alpn: &[&str]) -> TlsConnector {
        let mut roots = RootCertStore::empty();
        let root = CertificateDer::from_pem_file(self.path("root.pem")).expect("a root");
        roots.add(root).expect("a root");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("TLS 1.2 and 1.3")
            .with_root_certificates(roots);
        let mut config = match identity {
            None => builder.with_no_client_auth(),
            Some(identity) => {
                let (chain, key) = identity.parsed();
                builder.with_client_auth_cert(chain, key).expect("a pair")
            }
        };
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        TlsConnector::from(Arc::new(config))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // it is in the folder for temporary files
        let _ = fs::remove_dir_all(&self.path);
    }
}

impl Identity {
    fn parsed(&self) -> (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>) {
        let certificate = CertificateDer::from_pem_slice(self.certificate.as_bytes());
        let key = PrivateKeyDer::from_pem_slice(self.key.as_bytes());
        (vec![certificate.expect("PEM")], key.expect("PEM"))
    }
}

pub(crate) async fn connect(
    addr: SocketAddr,
    client: &TlsConnector,
) -> std::io::Result<TlsStream<TcpStream>> {
    let stream = TcpStream::connect(addr).await?;
    let name = ServerName::try_from("localhost").expect("a name");
    client.connect(name, stream).await
}

pub(crate) fn server() -> Server {
    Server::new()
        .method("ping", || "pong")
        .method("peer", |cx: Context| cx.peer().map(|peer| peer.to_string()))
        .method("certificates", |cx: Context| {
            cx.get::<PeerCertificates>()
                .map(|shown| shown.iter().map(|one| one.len() as i32).sum::<i32>())
        })
}

/// A call on a connection of its own.
async fn call(running: &Running, client: &TlsConnector, method: &str) -> std::io::Result<String> {
    let mut stream = connect(running.addr, client).await?;
    stream.write_all(&request(method, "")).await?;
    // with TLS 1.3, a server that refuses the client says so after the handshake
    let mut answer = [0; 4096];
    let length = within(5, stream.read(&mut answer)).await?;
    Ok(String::from_utf8_lossy(&answer[..length]).into_owned())
}

#[tokio::test]
async fn calls_are_answered_over_tls() {
    let folder = Folder::new();
    let running = Running::start(server().tls(folder.tls())).await;
    let client = folder.client(None, &[]);
    let mut stream = connect(running.addr, &client).await.unwrap();
    for _ in 0..3 {
        stream.write_all(&request("ping", "")).await.unwrap();
        assert!(response(&mut stream).await.ends_with(&pong()));
    }
    stream.write_all(&request("peer", "")).await.unwrap();
    let own = stream.get_ref().0.local_addr().unwrap().to_string();
    assert!(response(&mut stream).await.contains(&own));
    // half-closing works as without TLS
    stream.write_all(&request("ping", "")).await.unwrap();
    stream.shutdown().await.unwrap();
    assert!(response(&mut stream).await.ends_with(&pong()));
}

#[tokio::test]
async fn a_connection_ends_with_a_word() {
    let folder = Folder::new();
    let running = Running::start(server().tls(folder.tls())).await;
    let client = folder.client(None, &[]);
    let mut stream = connect(running.addr, &client).await.unwrap();
    let last = request("ping", "Connection: close\r\n");
    stream.write_all(&last).await.unwrap();
    let mut answer = Vec::new();
    // without `close_notify`, the answer might have been cut off
    let end = within(5, stream.read_to_end(&mut answer)).await;
    end.expect("an orderly end");
    assert!(answer.ends_with(pong().as_bytes()));
}

/// What is encrypted waits in the stream when the connection takes no more.
#[tokio::test(start_paused = true)]
async fn all_of_a_response_is_sent_to_who_reads_slowly() {
    const LENGTH: usize = 300_000;
    let folder = Folder::new();
    let server = server().method("large", || "x".repeat(LENGTH));
    let wired = Wired::start(server.tls(folder.tls()));
    let name = ServerName::try_from("localhost").expect("a name");
    let line = wired.connect();
    let client = folder.client(None, &[]);
    let mut stream = client.connect(name, line.stream).await.unwrap();
    stream.write_all(&request("large", "")).await.unwrap();
    sleep(Duration::from_secs(5)).await;
    let mut found = 0;
    while found < LENGTH {
        let mut piece = [0; 1000];
        let read = timeout(Duration::from_secs(30), stream.read(&mut piece)).await;
        found += read.expect("it is all sent").unwrap();
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn a_configuration_of_the_users_is_taken() {
    let folder = Folder::new();
    let running = Running::start(server().tls(Tls::config(folder.config()))).await;
    let client = folder.client(None, &[]);
    assert!(
        call(&running, &client, "ping")
            .await
            .unwrap()
            .ends_with(&pong())
    );
}

#[tokio::test]
async fn handshakes_that_stall_are_closed_and_hold_up_nobody() {
    let folder = Folder::new();
    let server = server()
        .header_timeout(Duration::from_millis(500))
        .tls(folder.tls());
    let running = Running::start(server).await;
    let client = folder.client(None, &[]);
    let mut stalled = Vec::new();
    for start in ["", "\x16", "\x16\x03\x01\x02", "POST / HTTP/1.1\r\n\r\n"] {
        let mut stream = running.connect().await;
        stream.write_all(start.as_bytes()).await.unwrap();
        stalled.push((start, stream));
    }
    assert!(
        call(&running, &client, "ping")
            .await
            .unwrap()
            .ends_with(&pong())
    );
    for (start, mut stream) in stalled {
        let end = within(5, stream.read_to_end(&mut Vec::new())).await;
        // an alert at most
        assert!(
            end.is_err() || end.is_ok_and(|length| length < 10),
            "{start:?}"
        );
    }
    // a handshake, and nothing after it
    let mut stream = connect(running.addr, &client).await.unwrap();
    let end = within(5, stream.read_to_end(&mut Vec::new())).await;
    assert!(!matches!(end, Ok(1..)), "{end:?}");
}

#[tokio::test]
async fn handshakes_that_fail_are_counted() {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let folder = Folder::new();
    let running = Running::start(server().tls(folder.tls())).await;
    let mut stream = running.connect().await;
    stream.write_all(&request("ping", "")).await.unwrap();
    // an alert, or a reset
    let _ = within(5, stream.read_to_end(&mut Vec::new())).await;
    let counted = "http.server.closed_connections error.type=tls_handshake +1";
    let found = measurements.take();
    assert!(found.iter().any(|line| line == counted), "{found:?}");
}

#[tokio::test]
async fn clients_show_certificates() {
    let (folder, foreign) = (Folder::new(), Folder::new());
    let own = folder.identity();
    let size = own.parsed().0[0].len();
    let known = format!("<int>{size}</int>");
    let other = foreign.identity();
    let required = folder.tls().client_auth(folder.path("root.pem"));
    let optional = folder.tls().optional_client_auth(folder.path("root.pem"));
    let table = [
        (&required, None, None),
        (&required, Some(&other), None),
        (&required, Some(&own), Some(known.as_str())),
        (&optional, None, Some("<nil/>")),
        (&optional, Some(&other), None),
        (&optional, Some(&own), Some(known.as_str())),
    ];
    for (nth, (tls, identity, expected)) in table.into_iter().enumerate() {
        let running = Running::start(server().tls(tls.clone())).await;
        let client = folder.client(identity, &[]);
        let answer = call(&running, &client, "certificates").await;
        match expected {
            Some(expected) => {
                let answer = answer.unwrap();
                assert!(answer.contains(expected), "{nth}: {answer}");
            }
            None => assert!(answer.is_err(), "{nth}: {answer:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn certificates_are_renewed_without_losing_a_call() {
    let folder = Folder::new();
    let identities = [folder.identity(), folder.identity()];
    let tls = folder.tls();
    let running = Arc::new(Running::start(server().tls(tls.clone())).await);
    let done = Arc::new(AtomicBool::new(false));
    let callers = (0..4).map(|_| {
        let (running, done) = (Arc::clone(&running), Arc::clone(&done));
        let client = folder.client(None, &[]);
        tokio::spawn(async move {
            let mut calls = 0;
            while !done.load(Ordering::Relaxed) {
                let answer = call(&running, &client, "ping")
                    .await
                    .expect("no call is lost");
                assert!(answer.ends_with(&pong()), "{answer}");
                calls += 1;
                sleep(Duration::from_millis(10)).await;
            }
            calls
        })
    });
    let callers: Vec<_> = callers.collect();
    let mut kept = connect(running.addr, &folder.client(None, &[]))
        .await
        .unwrap();
    for nth in 0..20 {
        folder.install(&identities[nth % 2]);
        tls.reload().expect("good files");
        sleep(Duration::from_millis(50)).await;
        let client = folder.client(None, &[]);
        let stream = connect(running.addr, &client).await.unwrap();
        let shown = stream
            .get_ref()
            .1
            .peer_certificates()
            .expect("a certificate");
        assert_eq!(shown, identities[nth % 2].parsed().0);
    }
    // files that are of no use leave the old ones in place
    folder.write("key.pem", "no key");
    tls.reload().expect_err("a broken file");
    assert!(
        call(&running, &folder.client(None, &[]), "ping")
            .await
            .is_ok()
    );
    done.store(true, Ordering::Relaxed);
    let mut calls = 0;
    for caller in callers {
        calls += caller.await.expect("no call is lost");
    }
    assert!(calls > 40, "{calls}");
    // and connections that are open go on
    kept.write_all(&request("ping", "")).await.unwrap();
    assert!(response(&mut kept).await.ends_with(&pong()));
}

#[tokio::test]
async fn bad_files_show_when_a_server_is_built() {
    let folder = Folder::new();
    folder.write("text.pem", "hello\n");
    folder.write("other.pem", &folder.identity().key);
    let path = |name| folder.path(name).display().to_string();
    let files = |certificate, key| Tls::files(folder.path(certificate), folder.path(key));
    let table = [
        (
            files("none.pem", "key.pem"),
            format!("cannot read a certificate from `{}`: ", path("none.pem")),
        ),
        (
            files("text.pem", "key.pem"),
            format!(
                "expected a certificate in PEM form in `{}`, found none",
                path("text.pem")
            ),
        ),
        (
            files("cert.pem", "text.pem"),
            format!("cannot read a private key from `{}`: ", path("text.pem")),
        ),
        (
            files("cert.pem", "other.pem"),
            format!(
                "the private key in `{}` is not that of the certificate in `{}`",
                path("other.pem"),
                path("cert.pem")
            ),
        ),
        // each of the files by itself
        (
            files("text.pem", "text.pem").client_auth(folder.path("none.pem")),
            format!(
                "expected a certificate in PEM form in `{0}`, found none; \
                 cannot read a private key from `{0}`: no items found; \
                 cannot read a certificate from `{1}`: ",
                path("text.pem"),
                path("none.pem")
            ),
        ),
        (
            files("cert.pem", "other.pem").optional_client_auth(folder.path("text.pem")),
            format!(
                "is not that of the certificate in `{}`; expected a certificate in PEM form in `{}`",
                path("cert.pem"),
                path("text.pem")
            ),
        ),
        (
            Tls::config(folder.config()).client_auth(folder.path("root.pem")),
            "`Tls::client_auth` goes with `Tls::files`".to_owned(),
        ),
        (
            folder.tls().client_auth(folder.path("text.pem")),
            format!(
                "expected a certificate in PEM form in `{}`",
                path("text.pem")
            ),
        ),
    ];
    for (tls, expected) in table {
        // beside another mistake
        let server = server().path("RPC2").tls(tls);
        let error = server.bind("127.0.0.1:0").await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
        let text = error.to_string();
        assert!(text.contains(&expected), "{text}");
        assert!(text.contains("found `RPC2`"), "{text}");
    }
}
