//! HAProxy before three servers: tokens, and what happens to calls when servers die, drain, restart
//! and certificates are renewed.

mod support;

use std::process::Command;
use std::time::Instant;

use support::{Load, Program, Scratch, Tally, pause, retry, sh, there, token, wait_for_port};
use xmlrpc_client::{Client, TransportError};

struct Balancer {
    program: Program,
    servers: Vec<Tally>,
    url: String,
    tls: u16,
    // last: a folder goes when nobody uses it any more
    scratch: Scratch,
}

impl Balancer {
    fn start(name: &str) -> Self {
        let scratch = Scratch::new(name);
        scratch.certificate("xmlrpc");
        let (key, public) = (scratch.path("jwt.key"), scratch.path("jwt.pem"));
        sh(&format!(
            "openssl genrsa -out {key} 2048 && openssl rsa -in {key} -pubout -out {public}"
        ))
        .expect("keys");
        let servers: Vec<Tally> = ["a", "b", "c"]
            .map(|name| Tally::start(&scratch, name))
            .into();
        let (plain, tls) = (support::port(), support::port());
        let certificate = scratch.path("xmlrpc.pem");
        let address = |server: &Tally| format!("127.0.0.1:{}", server.port);
        let config = scratch.adapt(
            "haproxy/haproxy.cfg",
            "haproxy.cfg",
            &[
                // the load comes without TLS, which is not what is tested
                (
                    "bind :8443 ssl crt /etc/haproxy/certs/xmlrpc.pem",
                    &format!(
                        "bind 127.0.0.1:{plain}\n    bind 127.0.0.1:{tls} ssl crt {certificate}"
                    ),
                ),
                ("/run/haproxy/admin.sock", &scratch.path("admin.sock")),
                ("/etc/haproxy/jwt-public.pem", &public),
                ("127.0.0.1:8001", &address(&servers[0])),
                ("127.0.0.1:8002", &address(&servers[1])),
                ("127.0.0.1:8003", &address(&servers[2])),
            ],
        );
        let pid = scratch.path("haproxy.pid");
        let arguments = ["-W", "-p", &pid, "-f", &config];
        let program = Program::start(Command::new("haproxy").args(arguments));
        wait_for_port(plain);
        let url = format!("http://127.0.0.1:{plain}/RPC2");
        Self {
            scratch,
            servers,
            program,
            url,
            tls,
        }
    }

    /// What signs a token with the private key.
    fn sign(&self) -> String {
        format!(
            "openssl dgst -sha256 -sign {}",
            self.scratch.path("jwt.key")
        )
    }

    fn valid_token(&self) -> String {
        let payload = format!(r#"{{"sub":"ada","exp":{}}}"#, support::now() + 600);
        token(r#"{"alg":"RS256","typ":"JWT"}"#, &payload, &self.sign())
    }

    /// The serial number of the certificate that it shows.
    fn serial(&self) -> String {
        sh(&format!(
            "openssl s_client -connect 127.0.0.1:{} </dev/null 2>/dev/null | openssl x509 -noout -serial",
            self.tls
        ))
        .expect("a certificate")
    }

    fn command(&self, line: &str) {
        let socket = self.scratch.path("admin.sock");
        let script = "import socket,sys; s=socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); \
             s.sendall(sys.argv[2].encode()+b'\\n'); print(s.recv(4096).decode())";
        let said = sh(&format!("python3 -c \"{script}\" {socket} '{line}'")).expect("an answer");
        assert_eq!(said, "", "{line}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens() {
    if !there(&["haproxy", "openssl", "basenc"]) {
        return;
    }
    let mut balancer = Balancer::start("haproxy-tokens");
    let (sign, now) = (balancer.sign(), support::now());
    let (rs256, valid) = (
        r#"{"alg":"RS256"}"#,
        format!(r#"{{"sub":"ada","exp":{}}}"#, now + 600),
    );
    let good = balancer.valid_token();
    // the first character of a signature has six bits of it; the last may have fewer
    let (head, signature) = good.rsplit_once('.').expect("three parts");
    let swapped = if signature.starts_with('A') { 'B' } else { 'A' };
    let tampered = format!("{head}.{swapped}{}", &signature[1..]);
    let public = balancer.scratch.path("jwt.pem");
    let hmac = format!("openssl dgst -sha256 -binary -hmac \"$(cat {public})\"");
    let other = token(rs256, r#"{"sub":"eve","exp":9999999999}"#, &sign);
    let other = other.split('.').nth(1).expect("a payload").to_owned();
    let parts: Vec<&str> = good.split('.').collect();
    let rows = [
        ("valid", good.clone(), true),
        (
            "expired",
            token(
                rs256,
                &format!(r#"{{"sub":"ada","exp":{}}}"#, now - 10),
                &sign,
            ),
            false,
        ),
        (
            "without a time",
            token(rs256, r#"{"sub":"ada"}"#, &sign),
            false,
        ),
        ("another signature", tampered, false),
        (
            "another payload",
            format!("{}.{other}.{}", parts[0], parts[2]),
            false,
        ),
        ("no signature", format!("{}.{}.", parts[0], parts[1]), false),
        ("alg none", token(r#"{"alg":"none"}"#, &valid, ""), false),
        (
            "HS256 with the public key",
            token(r#"{"alg":"HS256"}"#, &valid, &hmac),
            false,
        ),
        ("no token at all", "x".to_owned(), false),
    ];
    for (name, token, passes) in rows {
        let client = Client::builder(&balancer.url)
            .bearer_auth(&token)
            // nobody says himself who he is
            .header("X-User", "root")
            .build()
            .expect("a client");
        check(name, client.call("tally.whoami", ()).await, passes);
    }
    let anonymous = Client::builder(&balancer.url)
        .header("X-User", "root")
        .build();
    check(
        "missing",
        anonymous.expect("a client").call("tally.whoami", ()).await,
        false,
    );

    // nobody is left: HAProxy says so itself, and the client, too
    for server in &mut balancer.servers {
        server.kill();
    }
    let client = Client::builder(&balancer.url).bearer_auth(&good).build();
    let error = client
        .expect("a client")
        .call::<(String, String), _>("tally.whoami", ())
        .await
        .unwrap_err();
    let status = TransportError::of(&error).and_then(TransportError::status);
    assert_eq!(status, Some(503), "{error}");
}

fn check(name: &str, found: Result<(String, String), xmlrpc_core::CallError>, passes: bool) {
    match found {
        Ok(who) if passes => assert_eq!(who, ("ada".to_owned(), "127.0.0.1".to_owned()), "{name}"),
        Err(error) if !passes => {
            let status = TransportError::of(&error).and_then(TransportError::status);
            assert_eq!(status, Some(401), "{name}: {error}");
        }
        other => panic!("{name}: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_or_run_twice() {
    if !there(&["haproxy", "openssl", "basenc", "python3"]) {
        return;
    }
    let mut balancer = Balancer::start("haproxy-load");
    let client = Client::builder(&balancer.url)
        .bearer_auth(&balancer.valid_token())
        .layer(retry())
        .build()
        .expect("a client");
    let begun = Instant::now();
    let load = Load::start(client);
    pause(2.0).await;

    let killed = Instant::now();
    balancer.servers[0].kill();
    pause(2.5).await;
    balancer.servers[0].restart();
    pause(1.5).await;

    // it says 503 at /healthz first, and gets no more calls
    balancer.servers[1].stop();
    pause(0.5).await;
    balancer.servers[1].restart();
    pause(1.5).await;

    balancer.command("set server xmlrpc/c state drain");
    pause(0.5).await;
    balancer.servers[2].stop();
    balancer.servers[2].restart();
    balancer.command("set server xmlrpc/c state ready");
    pause(1.5).await;

    let before = balancer.serial();
    balancer.scratch.certificate("xmlrpc");
    balancer.program.signal("USR2");
    support::wait_for("the new certificate", || balancer.serial() != before);
    pause(1.5).await;

    let seconds = begun.elapsed().as_secs_f64();
    let figures = load.check(&balancer.servers, &[killed]).await;
    println!("HAProxy, {seconds:.0} s: {figures}");
}
