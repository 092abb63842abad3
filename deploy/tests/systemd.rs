//! The units, the socket that systemd holds, and the container's steps without a builder.

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use support::{Load, Program, Scratch, Tally, pause, port, retry, sh, there};
use xmlrpc_client::Client;

const TALLY: &str = env!("CARGO_BIN_EXE_tally");

#[test]
fn the_units_are_valid_and_locked_down() {
    if !there(&["systemd-analyze"]) {
        return;
    }
    let scratch = Scratch::new("units");
    let program = [("/usr/local/bin/tally", TALLY)];
    let service = scratch.adapt("systemd/xmlrpc.service", "xmlrpc.service", &program);
    let socket = scratch.adapt("systemd/xmlrpc.socket", "xmlrpc.socket", &[]);
    let output = Command::new("systemd-analyze")
        .args(["verify", &service, &socket])
        .output()
        .expect("systemd-analyze runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let ours: Vec<&str> = said
        .lines()
        .filter(|line| line.contains("xmlrpc."))
        .collect();
    assert!(ours.is_empty(), "{ours:?}");

    // 1.2 of 10 when this was written
    let line = format!("systemd-analyze security --offline=true --threshold=15 {service}");
    let said = sh(&line).expect("an exposure of at most 1.5");
    println!("{}", said.lines().last().unwrap_or_default());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_socket_of_systemd_refuses_nobody() {
    if !there(&["python3", "systemd-socket-activate"]) {
        return;
    }
    let scratch = Scratch::new("socket");

    // systemd's own tool starts it at the first connection
    let port = port();
    let arguments = ["-l", &format!("127.0.0.1:{port}"), TALLY];
    let file = scratch.path("first.txt");
    let _tool = Program::start(
        Command::new("systemd-socket-activate")
            .arg(format!("--setenv=TALLY_FILE={file}"))
            .args(arguments),
    );
    pause(0.5).await;
    let client = Client::new(format!("http://127.0.0.1:{port}/RPC2")).expect("a client");
    assert_eq!(
        client
            .call::<i64, _>("tally.increment", ("x",))
            .await
            .expect("a number"),
        1
    );

    // and while the socket is held, a restart under load loses nothing
    let (port, file) = (support::port(), scratch.path("a.txt"));
    let mut holder = Command::new("python3")
        .args([
            &format!("{}/tests/activate.py", env!("CARGO_MANIFEST_DIR")),
            &port.to_string(),
            TALLY,
        ])
        .env("TALLY_FILE", &file)
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs");
    let mut line = String::new();
    let mut stdout = BufReader::new(holder.stdout.take().expect("it is piped"));
    stdout.read_line(&mut line).expect("a line");
    let mut server = Tally {
        port,
        file,
        program: Program(holder),
    };
    let client = Client::builder(format!("http://127.0.0.1:{port}/RPC2"))
        .layer(retry())
        .build();
    let load = Load::start(client.expect("a client"));
    pause(2.0).await;
    server.program.signal("HUP");
    pause(6.0).await;
    let figures = load.check(std::slice::from_ref(&server), &[]).await;
    // it takes the server along
    server.stop();
    println!("socket activation, 8 s: {figures}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_container_runs_with_nothing_but_the_server() {
    const TARGET: &str = "x86_64-unknown-linux-musl";
    let target = sh(&format!(
        "rustc --print sysroot && test -d $(rustc --print sysroot)/lib/rustlib/{TARGET}"
    ));
    let root = sh("id -u").as_deref() == Ok("0");
    if target.is_err() || !root {
        assert!(
            std::env::var_os("CI").is_none() || !root,
            "rustup target add {TARGET}"
        );
        eprintln!("SKIPPED: needs root, and `rustup target add {TARGET}`");
        return;
    }
    let manifest = env!("CARGO_MANIFEST_DIR");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--target", TARGET, "--manifest-path"])
        .arg(format!("{manifest}/Cargo.toml"))
        .status();
    assert!(built.expect("cargo runs").success());
    let folder = std::env::var("CARGO_TARGET_DIR").unwrap_or(format!("{manifest}/target"));
    let program = format!("{folder}/{TARGET}/debug/tally");

    // what the Containerfile says, step by step
    let steps = std::fs::read_to_string(format!("{manifest}/Containerfile")).expect("a file");
    let step = |name: &str| {
        let line = steps
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no {name}")).to_owned()
    };
    assert_eq!(step("FROM"), "scratch");
    let copies = steps.lines().filter_map(|line| line.strip_prefix("COPY "));
    let owned = format!("--chown={} data {}", step("USER"), step("VOLUME"));
    assert_eq!(copies.collect::<Vec<_>>(), ["tally /tally", &*owned]);
    assert_eq!(step("ENTRYPOINT"), r#"["/tally"]"#);
    let scratch = Scratch::new("container");
    let port = port();
    let environment = step("ENV").replace("0.0.0.0:8001", &format!("127.0.0.1:{port}"));
    sh(&format!(
        "cp {program} {0}/tally && mkdir {0}{1} && chown {2} {0}{1}",
        scratch.0.display(),
        step("VOLUME"),
        step("USER"),
    ))
    .expect("a root folder");
    let mut command = Command::new("chroot");
    command
        .arg(format!("--userspec={}", step("USER")))
        .arg(&scratch.0)
        .arg("/tally")
        .env_clear();
    for setting in environment.split(' ') {
        let (name, value) = setting.split_once('=').expect("a setting");
        command.env(name, value);
    }
    // `env_clear` took the path to `chroot` along
    command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    let container = Program::start(&mut command);
    counts(port).await;
    drop(container);
    let size = std::fs::metadata(&program).expect("a file").len();
    println!("the container is one file of {} MB (debug)", size >> 20);

    // and where a builder is, the file itself: it pulls nothing, and needs no daemon
    if sh("command -v buildah").is_err() {
        eprintln!("SKIPPED: buildah is not installed, so the image is not built");
        return;
    }
    let (context, port) = (scratch.path("context"), support::port());
    let buildah = format!(
        "buildah --storage-driver vfs --root {} --runroot {}",
        scratch.path("storage"),
        scratch.path("run")
    );
    let container = sh(&format!(
        "mkdir -p {context}/data && cp {program} {context} && \
         {buildah} bud -q --isolation chroot -f {manifest}/Containerfile -t tally {context} >&2 && \
         {buildah} from tally"
    ))
    .expect("an image");
    let line = format!(
        "exec {buildah} run --isolation chroot --env TALLY_LISTEN=127.0.0.1:{port} {container} -- /tally"
    );
    // what it starts ends with its group
    let mut run = Command::new("setsid");
    let run = Program::start(run.args(["sh", "-c", &line]));
    counts(port).await;
    let _ = sh(&format!("kill -TERM -{}", run.0.id()));
}

/// A server at this port counts one.
async fn counts(port: u16) {
    support::wait_for_port(port);
    let client = Client::new(format!("http://127.0.0.1:{port}/RPC2")).expect("a client");
    assert_eq!(
        client
            .call::<i64, _>("tally.increment", ("x",))
            .await
            .expect("a number"),
        1
    );
}
