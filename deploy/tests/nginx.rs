//! nginx before three servers: passwords, tokens, large bodies, and what happens to calls when
//! servers die, are taken out, restart and certificates are renewed.

mod support;

use std::process::Command;
use std::time::Instant;

use support::{Load, Program, Scratch, Tally, pause, retry, sh, there, token, wait_for_port};
use xmlrpc_client::{Client, TransportError};

struct Balancer {
    program: Program,
    servers: Vec<Tally>,
    /// With Basic, and with tokens.
    basic: String,
    jwt: String,
    tls: u16,
    ports: [u16; 4],
    limit: Limit,
    // last: a folder goes when nobody uses it any more
    scratch: Scratch,
}

/// How many calls a user may make: as it is written in the file, and here.
type Limit = [&'static str; 2];

const AS_WRITTEN: Limit = ["rate=500r/s", "burst=1000"];

impl Balancer {
    fn start(name: &str) -> Self {
        Self::limited(name, AS_WRITTEN)
    }

    fn limited(name: &str, limit: Limit) -> Self {
        let scratch = Scratch::new(name);
        scratch.certificate("xmlrpc");
        let password = sh("openssl passwd -apr1 secret").expect("a hash");
        let users = format!("ada:{password}\nbob:{password}\n");
        std::fs::write(scratch.0.join("htpasswd"), users).expect("a file");
        std::fs::write(
            scratch.0.join("jwt.key"),
            "a key of at least 32 bytes, kept secret",
        )
        .expect("a file");
        let servers: Vec<Tally> = ["a", "b", "c"]
            .map(|name| Tally::start(&scratch, name))
            .into();
        let ports = [
            support::port(),
            support::port(),
            support::port(),
            support::port(),
        ];
        configure(&scratch, &servers, ports, limit, None);
        let user = if sh("id -u").as_deref() == Ok("0") {
            "user root;"
        } else {
            ""
        };
        let folders: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("    {name}_temp_path {};\n", scratch.path(name)))
            .concat();
        let main = format!(
            "load_module /usr/lib/nginx/modules/ngx_http_js_module.so;\n{user}\nworker_processes 2;\n\
             pid {};\nerror_log stderr error;\nworker_shutdown_timeout 60s;\nevents {{}}\n\
             http {{\n    access_log off;\n{folders}    include {};\n    include {};\n}}\n",
            scratch.path("nginx.pid"),
            scratch.path("basic.conf"),
            scratch.path("jwt.conf"),
        );
        let config = scratch.path("nginx.conf");
        std::fs::write(&config, main).expect("a file");
        let arguments = ["-c", &config, "-g", "daemon off;"];
        let program = Program::start(Command::new("nginx").args(arguments));
        wait_for_port(ports[0]);
        Self {
            basic: format!("http://127.0.0.1:{}/RPC2", ports[0]),
            jwt: format!("http://127.0.0.1:{}/RPC2", ports[1]),
            tls: ports[2],
            scratch,
            servers,
            program,
            ports,
            limit,
        }
    }

    /// Writes `down` behind a server, or takes it away, and reloads.
    async fn take_out(&self, out: Option<usize>) {
        configure(&self.scratch, &self.servers, self.ports, self.limit, out);
        self.program.signal("HUP");
        pause(1.0).await;
    }

    fn serial(&self) -> String {
        sh(&format!(
            "openssl s_client -connect 127.0.0.1:{} </dev/null 2>/dev/null | openssl x509 -noout -serial",
            self.tls
        ))
        .expect("a certificate")
    }
}

fn configure(
    scratch: &Scratch,
    servers: &[Tally],
    ports: [u16; 4],
    limit: Limit,
    out: Option<usize>,
) {
    let include = scratch.adapt("nginx/proxy.conf", "proxy.conf", &[]);
    let upstream = |number: usize| {
        let down = if out == Some(number) { " down" } else { "" };
        format!("127.0.0.1:{}{down}", servers[number].port)
    };
    let (crt, key) = (scratch.path("xmlrpc.crt"), scratch.path("xmlrpc.key"));
    let listen = |plain: u16, tls: u16| {
        format!("listen 127.0.0.1:{plain};\n    listen 127.0.0.1:{tls} ssl http2;")
    };
    scratch.adapt(
        "nginx/basic.conf",
        "basic.conf",
        &[
            // the load comes without TLS, which is not what is tested
            ("listen 8443 ssl http2;", &listen(ports[0], ports[2])),
            ("/etc/nginx/xmlrpc.crt", &crt),
            ("/etc/nginx/xmlrpc.key", &key),
            ("/etc/nginx/xmlrpc.htpasswd", &scratch.path("htpasswd")),
            ("/etc/nginx/xmlrpc-proxy.conf", &include),
            ("127.0.0.1:8001", &upstream(0)),
            ("127.0.0.1:8002", &upstream(1)),
            ("127.0.0.1:8003", &upstream(2)),
            (AS_WRITTEN[0], limit[0]),
            (AS_WRITTEN[1], limit[1]),
        ],
    );
    scratch.adapt(
        "nginx/jwt.conf",
        "jwt.conf",
        &[
            ("listen 8444 ssl http2;", &listen(ports[1], ports[3])),
            ("/etc/nginx/xmlrpc.crt", &crt),
            ("/etc/nginx/xmlrpc.key", &key),
            ("/etc/nginx/xmlrpc-proxy.conf", &include),
            ("/etc/nginx/njs", &scratch.0.display().to_string()),
            (AS_WRITTEN[0], limit[0]),
            (AS_WRITTEN[1], limit[1]),
        ],
    );
    let jwt_key = scratch.path("jwt.key");
    scratch.adapt(
        "nginx/jwt.js",
        "jwt.js",
        &[("/etc/nginx/jwt.key", &jwt_key)],
    );
}

fn programs_are_there() -> bool {
    there(&["nginx", "openssl", "basenc"])
        && there(&["test -f /usr/lib/nginx/modules/ngx_http_js_module.so && echo"])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_passwords_and_uploads() {
    if !programs_are_there() {
        return;
    }
    let balancer = Balancer::start("nginx-tokens");
    let now = support::now();
    let key = "a key of at least 32 bytes, kept secret";
    let sign = format!("openssl dgst -sha256 -binary -hmac '{key}'");
    let (hs256, valid) = (
        r#"{"alg":"HS256"}"#,
        format!(r#"{{"sub":"ada","exp":{}}}"#, now + 600),
    );
    let good = token(hs256, &valid, &sign);
    let (head, signature) = good.rsplit_once('.').expect("three parts");
    let swapped = if signature.starts_with('A') { 'B' } else { 'A' };
    let expired = format!(r#"{{"sub":"ada","exp":{}}}"#, now - 10);
    let rows = [
        ("valid", good.clone(), true),
        ("expired", token(hs256, &expired, &sign), false),
        (
            "without a time",
            token(hs256, r#"{"sub":"ada"}"#, &sign),
            false,
        ),
        (
            "without a user",
            token(hs256, r#"{"exp":9999999999}"#, &sign),
            false,
        ),
        (
            "another signature",
            format!("{head}.{swapped}{}", &signature[1..]),
            false,
        ),
        ("no signature", format!("{head}."), false),
        ("alg none", token(r#"{"alg":"none"}"#, &valid, ""), false),
        (
            "another key",
            token(hs256, &valid, "openssl dgst -sha256 -binary -hmac x"),
            false,
        ),
        ("no token at all", "x".to_owned(), false),
    ];
    for (name, token, passes) in rows {
        let client = Client::builder(&balancer.jwt)
            .bearer_auth(&token)
            .header("X-User", "root")
            .build()
            .expect("a client");
        check(name, client.call("tally.whoami", ()).await, passes);
    }
    let anonymous = Client::builder(&balancer.jwt)
        .header("X-User", "root")
        .build();
    check(
        "missing",
        anonymous.expect("a client").call("tally.whoami", ()).await,
        false,
    );

    for (name, password, passes) in [("password", "secret", true), ("wrong password", "x", false)] {
        let client = Client::builder(&balancer.basic)
            .basic_auth("ada", password)
            .build();
        check(
            name,
            client.expect("a client").call("tally.whoami", ()).await,
            passes,
        );
    }

    // 3 MiB go, 5 MiB are refused before they arrive; where uploads go, the server's limit counts
    let text = |megabytes: usize| "x".repeat(megabytes << 20);
    let client = Client::builder(&balancer.basic)
        .basic_auth("ada", "secret")
        .build();
    let client = client.expect("a client");
    let found: i64 = client
        .call("tally.length", (text(3),))
        .await
        .expect("a length");
    assert_eq!(found, 3 << 20);
    let error = client
        .call::<i64, _>("tally.length", (text(5),))
        .await
        .unwrap_err();
    let status = TransportError::of(&error).and_then(TransportError::status);
    assert_eq!(status, Some(413), "{error}");
    let upload = format!("{}/upload", balancer.basic);
    let client = Client::builder(upload)
        .basic_auth("ada", "secret")
        .build()
        .expect("a client");
    let found: i64 = client
        .call("tally.length", (text(3),))
        .await
        .expect("a length");
    assert_eq!(found, 3 << 20);
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
async fn calls_beyond_the_limit_are_refused_and_may_come_again() {
    if !programs_are_there() || !there(&["curl"]) {
        return;
    }
    // one call a second, and two at once besides
    let mut balancer = Balancer::limited("nginx-limit", ["rate=1r/s", "burst=2"]);
    let builder = |user: &str| Client::builder(&balancer.basic).basic_auth(user, "secret");
    let ada = builder("ada").build().expect("a client");
    let mut done = Vec::new();
    let refused = loop {
        let id = format!("id{}", done.len());
        match ada.call::<i64, _>("tally.increment", (&id,)).await {
            Ok(_) => done.push(id),
            Err(error) => break error,
        }
        assert!(done.len() < 100, "nothing is refused");
    };
    assert!(done.len() >= 3, "{}: {refused}", done.len());
    let transport = TransportError::of(&refused).expect("a refusal");
    assert_eq!(transport.status(), Some(429), "{refused}");
    assert!(
        refused.to_string().ends_with(": too many calls"),
        "{refused}"
    );
    // it did not run
    let counted: usize = balancer.servers.iter().map(counted).sum();
    assert_eq!(counted, done.len());

    // a call that may run twice waits until it may come again; one that may not fails
    let patient = builder("ada").layer(retry()).build().expect("a client");
    let begun = Instant::now();
    patient
        .with_idempotent(true)
        .call::<i64, _>("tally.total", ())
        .await
        .expect("a number, a second later");
    assert!(begun.elapsed().as_millis() >= 900, "{:?}", begun.elapsed());
    // whatever the clock did meanwhile: use up what is free again
    let error = loop {
        if let Err(error) = patient.call::<i64, _>("tally.length", ("x",)).await {
            break error;
        }
    };
    let transport = TransportError::of(&error).expect("a refusal");
    assert_eq!((transport.status(), transport.attempts()), (Some(429), 1));

    // others are not concerned, nor is who calls from elsewhere
    let bob = builder("bob").build().expect("a client");
    bob.call::<i64, _>("tally.length", ("x",))
        .await
        .expect("a length");
    let status = |interface: &str, password: &str| {
        sh(&format!(
            "curl -s -o /dev/null -w '%{{http_code}}' --interface {interface} -u ada:{password} \
             -H 'Content-Type: text/xml' -d x {}",
            balancer.basic
        ))
        .expect("a status")
    };
    // so nobody who guesses passwords uses up what ada may do
    assert!((0..50).any(|_| status("127.0.0.2", "guessed") == "429"));
    assert_eq!(status("127.0.0.3", "secret"), "200");

    // tokens: the user stands in the token
    let key = "a key of at least 32 bytes, kept secret";
    let sign = format!("openssl dgst -sha256 -binary -hmac '{key}'");
    let bearer = |user: &str| {
        let payload = format!(r#"{{"sub":"{user}","exp":{}}}"#, support::now() + 600);
        let token = token(r#"{"alg":"HS256"}"#, &payload, &sign);
        let client = Client::builder(&balancer.jwt).bearer_auth(&token).build();
        client.expect("a client")
    };
    let (ada, bob) = (bearer("ada"), bearer("bob"));
    let error = loop {
        if let Err(error) = ada.call::<i64, _>("tally.length", ("x",)).await {
            break error;
        }
    };
    let transport = TransportError::of(&error).expect("a refusal");
    assert_eq!(transport.status(), Some(429), "{error}");
    bob.call::<i64, _>("tally.length", ("x",))
        .await
        .expect("a length");

    // and when nobody is left behind nginx, the client says that, too
    for server in &mut balancer.servers {
        server.kill();
    }
    let bob = Client::builder(&balancer.basic).basic_auth("bob", "secret");
    let bob = bob.build().expect("a client");
    pause(1.1).await;
    let error = bob.call::<i64, _>("tally.total", ()).await.unwrap_err();
    let transport = TransportError::of(&error).expect("a refusal");
    assert_eq!(transport.status(), Some(502), "{error}");
}

/// How many calls a server counted.
fn counted(server: &Tally) -> usize {
    let text = std::fs::read_to_string(&server.file).expect("a file");
    text.lines().count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_or_run_twice() {
    if !programs_are_there() {
        return;
    }
    let mut balancer = Balancer::start("nginx-load");
    let client = Client::builder(&balancer.basic)
        .basic_auth("ada", "secret")
        // nginx before 1.27.4 closes the connections that it kept when it is reloaded, in whatever
        // moment: a call that is just being sent is lost then
        .keep_alive(false)
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

    balancer.take_out(Some(1)).await;
    balancer.servers[1].stop();
    balancer.servers[1].restart();
    balancer.take_out(None).await;
    pause(1.5).await;

    let before = balancer.serial();
    balancer.scratch.certificate("xmlrpc");
    balancer.program.signal("HUP");
    support::wait_for("the new certificate", || balancer.serial() != before);
    pause(1.5).await;

    let seconds = begun.elapsed().as_secs_f64();
    let figures = load.check(&balancer.servers, &[killed]).await;
    println!("nginx, {seconds:.0} s: {figures}");
}
