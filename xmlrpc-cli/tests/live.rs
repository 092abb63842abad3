//! Real servers, and the generated Python. A program that is missing is said loudly, and is an
//! error where `CI` is set.

#![cfg(unix)]

mod server;

use std::io::Read;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// Runs the command, and gives standard output, standard error and the exit code.
fn xmlrpc(args: &[&str]) -> (String, String, i32) {
    let output = Command::new(env!("CARGO_BIN_EXE_xmlrpc"))
        .args(args)
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
        output.status.code().unwrap_or(-1),
    )
}

/// Standard output of a command that succeeds.
#[track_caller]
fn ok(args: &[&str]) -> String {
    let (out, err, code) = xmlrpc(args);
    assert_eq!(code, 0, "{args:?}: {err}");
    out
}

fn has(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).any(|folder| folder.join(program).exists());
    if !found {
        assert!(env::var_os("CI").is_none(), "{program} is not installed");
        eprintln!("SKIPPED: {program} is not installed");
    }
    found
}

fn folder(name: &str) -> PathBuf {
    // sockets have short paths
    let folder = env::temp_dir().join(format!("xmlrpc-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

struct Running(Child, PathBuf);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
        let _ = fs::remove_dir_all(&self.1);
    }
}

fn start(command: &mut Command, folder: PathBuf) -> Running {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Running(child, folder)
}

#[track_caller]
fn wait_for(what: impl Fn() -> bool) {
    let start = Instant::now();
    while !what() {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "it does not start"
        );
        thread::sleep(Duration::from_millis(50));
    }
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn supervisor_over_its_socket() {
    if !has("supervisord") {
        return;
    }
    let folder = folder("supervisor");
    let at = folder.display();
    let config = write(
        &folder,
        "conf",
        &format!(
            "[unix_http_server]\nfile={at}/s\nusername=me\npassword=hunter2\n[supervisord]\n\
             nodaemon=true\nlogfile={at}/log\npidfile={at}/pid\nchildlogdir={at}\n\
             [rpcinterface:supervisor]\nsupervisor.rpcinterface_factory = \
             supervisor.rpcinterface:make_main_rpcinterface\n[program:cat]\ncommand=/bin/cat\n"
        ),
    );
    let url = format!("unix://{at}/s");
    let socket = folder.join("s");
    let code = folder.join("api.rs").display().to_string();
    let running = start(Command::new("supervisord").args(["-c", &config]), folder);
    wait_for(|| socket.exists());
    let user = ["-u", "me:hunter2"];
    let all = |args: &[&str]| ok(&[args, &user].concat());
    assert!(all(&["list", &url]).contains("supervisor.getProcessInfo\n"));
    assert!(all(&["call", &url, "supervisor.getState"]).contains("\"statename\": \"RUNNING\""));
    let help = all(&["describe", &url, "supervisor.startProcess"]);
    assert!(help.starts_with("supervisor.startProcess(name: string, wait: boolean) → boolean"));
    let (_, err, code_) = xmlrpc(&[
        "call",
        &url,
        "supervisor.startProcess",
        "nope",
        "-u",
        "me:hunter2",
    ]);
    assert_eq!((err.trim(), code_), ("fault 10: BAD_NAME: nope", 1));
    let (_, err, code_) = xmlrpc(&["call", &url, "supervisor.getState", "-u", "me:wrong"]);
    assert_eq!(code_, 4, "{err}");
    assert!(err.contains("401") && !err.contains("wrong"), "{err}");
    all(&[
        "generate",
        &url,
        "-o",
        &code,
        "--sample",
        "supervisor.getProcessInfo cat",
    ]);
    let text = fs::read_to_string(&code).unwrap();
    assert!(
        text.contains("async fn get_process_info(&self, name: &str) -> ProcessInfo;"),
        "{text}"
    );
    all(&[
        "generate",
        &url,
        "-o",
        &code,
        "--check",
        "--sample",
        "supervisor.getProcessInfo cat",
    ]);
    drop(running);
}

#[test]
fn python_server() {
    if !has("python3") {
        return;
    }
    let folder = folder("python");
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let script = write(
        &folder,
        "server.py",
        &format!(
            "from xmlrpc.server import SimpleXMLRPCServer as S\ns = S(('127.0.0.1', {port}), \
             logRequests=False)\ns.register_introspection_functions()\n\
             s.register_multicall_functions()\ns.register_function(pow)\ns.serve_forever()\n"
        ),
    );
    let _running = start(Command::new("python3").arg(script), folder);
    let url = format!("127.0.0.1:{port}");
    wait_for(|| std::net::TcpStream::connect(&url).is_ok());
    assert_eq!(ok(&["call", &url, "pow", "2", "5"]), "32\n");
    assert!(ok(&["list", "-l", &url]).contains("pow  Equivalent to base**exp"));
    let (_, err, code) = xmlrpc(&["call", &url, "pow", "2", "x"]);
    assert!(code == 1 && err.contains("TypeError"), "{err}");
    assert!(ok(&["generate", &url]).contains("async fn pow(&self, #[xmlrpc(rest)] params"));
}

#[test]
fn rtorrent_by_scgi() {
    if !has("rtorrent") {
        return;
    }
    let folder = folder("rtorrent");
    let at = folder.display();
    let config = write(
        &folder,
        "rc",
        &format!(
            "network.scgi.open_local = {at}/s\nsession.path.set = {at}\n\
             directory.default.set = {at}\nsystem.daemon.set = true\n"
        ),
    );
    let (url, socket) = (format!("scgi://{at}/s"), folder.join("s"));
    let import = format!("import={config}");
    let running = start(Command::new("rtorrent").args(["-n", "-o", &import]), folder);
    wait_for(|| socket.exists());
    assert!(ok(&["call", &url, "system.client_version"]).starts_with("\"0."));
    assert!(ok(&["list", &url]).lines().count() > 700);
    let start = Instant::now();
    let code = ok(&["generate", &url]);
    // the calls and the code; a release build takes a tenth
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
    assert!(code.matches("async fn").count() > 700);
    drop(running);
}

/// The generated client of Python, against our server.
#[test]
fn python_client() {
    if !has("python3") {
        return;
    }
    let folder = folder("client");
    let url = server::url();
    let code = folder.join("calculator.py").display().to_string();
    ok(&[
        "generate",
        &url,
        "--python",
        "--group",
        "flat",
        "--trait",
        "Calculator",
        "-o",
        &code,
    ]);
    let script = write(
        &folder,
        "use.py",
        "import sys\nfrom datetime import datetime\nfrom calculator import Calculator, \
         CalculatorFault, DivisionByZero, Stats\n\
         c = Calculator(sys.argv[1], timeout=5.0)\n\
         def check(ok):\n    if not ok: raise SystemExit('wrong')\n\
         check(c.add(3, 5) == 8)\n\
         s = c.stats_mean([1.0, 2.0])\ncheck(isinstance(s, Stats) and s.mean == 1.5 and s.label is None)\n\
         check(c.stats_mean([1.0], 'week').label == 'week')\n\
         check(c.test_dates() == (datetime(1998, 7, 17, 14, 8, 55), b'\\x00\\x01\\xff') \
         or c.test_dates() == [datetime(1998, 7, 17, 14, 8, 55), b'\\x00\\x01\\xff'])\n\
         check(c.echo({'a': [1, None]}) == {'a': [1, None]})\n\
         try:\n    c.divide(1.0, 0.0)\n    check(False)\nexcept DivisionByZero as fault:\n    \
         check(isinstance(fault, CalculatorFault) and fault.faultCode == 101)\n\
         t = Calculator(sys.argv[1], timeout=0.2)\n\
         try:\n    t.test_slow()\n    check(False)\nexcept TimeoutError:\n    pass\n\
         c.close()\nprint('done')\n",
    );
    for optimize in [&[][..], &["-O"]] {
        let output = Command::new("python3")
            .args(optimize)
            .args([&script, &url])
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{text}");
        assert_eq!(output.stdout, b"done\n");
    }
    if has("mypy") {
        let output = Command::new("mypy")
            .args(["--strict", "--cache-dir", "/dev/null", &code])
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
    let _ = fs::remove_dir_all(folder);
}

/// A server that stalls now and then: with a rate, the calls that wait behind it are seen.
#[test]
fn a_stall_is_seen_when_a_rate_is_asked_for() {
    let url = server::stalling_url();
    let bench = |more: &[&str]| -> f64 {
        let fixed = ["bench", &url, "tick", "-c", "1", "-d", "4s", "--json"];
        let json = ok(&[&fixed, more].concat());
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        json["ms"]["p99"].as_f64().unwrap()
    };
    let with_rate = bench(&["--rate", "50"]);
    assert!(with_rate > 500.0, "p99 {with_rate} ms");
}

/// A large result goes to a file, byte for byte.
#[test]
fn a_large_result_goes_to_a_file() {
    let url = server::url();
    let folder = folder("large");
    let path = folder.join("out");
    let output = Command::new(env!("CARGO_BIN_EXE_xmlrpc"))
        .args(["call", &url, "test.large", "i:20", "-o", "raw"])
        .stdout(fs::File::create(&path).unwrap())
        .status()
        .unwrap();
    assert!(output.success());
    let mut bytes = Vec::new();
    fs::File::open(&path)
        .unwrap()
        .read_to_end(&mut bytes)
        .unwrap();
    assert_eq!(bytes.len(), 20 << 20);
    assert!(bytes.iter().all(|&byte| byte == b'x'));
    let _ = fs::remove_dir_all(folder);
}
