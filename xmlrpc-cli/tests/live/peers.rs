//! Servers of other people: what they list, what they say of themselves, calls and faults.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::programs::{Running, folder, free_port, has, ok, succeeds, write, xmlrpc};

pub(crate) fn supervisor(name: &str) -> Option<Running> {
    if !has("supervisord") {
        return None;
    }
    let folder = folder(name);
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
    let (socket, url) = (format!("{at}/s"), format!("unix://{at}/s"));
    let mut command = Command::new("supervisord");
    let mut running = Running::start(command.args(["-c", &config]), folder, &socket, url);
    running.options = vec!["-u".to_owned(), "me:hunter2".to_owned()];
    Some(running)
}

pub(crate) fn python() -> Option<Running> {
    if !has("python3") {
        return None;
    }
    let port = free_port();
    let script = format!(
        "from xmlrpc.server import SimpleXMLRPCServer as S\ns = S(('127.0.0.1', {port}), \
         logRequests=False)\ns.register_introspection_functions()\n\
         s.register_multicall_functions()\ns.register_function(pow)\ns.serve_forever()\n"
    );
    let at = format!("127.0.0.1:{port}");
    let mut command = Command::new("python3");
    Some(Running::start(
        command.args(["-c", &script]),
        folder(&format!("python-{port}")),
        &at,
        at.clone(),
    ))
}

pub(crate) fn rtorrent(name: &str) -> Option<Running> {
    if !has("rtorrent") {
        return None;
    }
    let folder = folder(name);
    let at = folder.display();
    let config = write(
        &folder,
        "rc",
        &format!(
            "network.scgi.open_local = {at}/s\nsession.path.set = {at}\n\
             directory.default.set = {at}\nsystem.daemon.set = true\n"
        ),
    );
    let (url, socket) = (format!("scgi://{at}/s"), format!("{at}/s"));
    let import = format!("import={config}");
    let mut command = Command::new("rtorrent");
    Some(Running::start(
        command.args(["-n", "-o", &import]),
        folder,
        &socket,
        url,
    ))
}

/// PHP's extension (xmlrpc-epi), whose `system.describeMethods` explains types alone.
pub(crate) fn php() -> Option<Running> {
    if !succeeds(
        "php",
        &["-r", "exit(function_exists('xmlrpc_encode') ? 0 : 1);"],
    ) {
        return None;
    }
    let port = free_port();
    let folder = folder(&format!("php-{port}"));
    let script = write(&folder, "server.php", include_str!("server.php"));
    let at = format!("127.0.0.1:{port}");
    let mut command = Command::new("php");
    Some(Running::start(
        command.args(["-S", &at, &script]),
        folder,
        &at,
        at.clone(),
    ))
}

/// Perl's RPC::XML, whose `system.introspection` has everything at once.
pub(crate) fn perl() -> Option<Running> {
    if !succeeds("perl", &["-MRPC::XML::Server", "-e1"]) {
        return None;
    }
    let port = free_port();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../interop/peers/rpc-xml/server.pl");
    let at = format!("127.0.0.1:{port}");
    let mut command = Command::new("perl");
    Some(Running::start(
        command.arg(script).env("PORT", port.to_string()),
        folder(&format!("perl-{port}")),
        &at,
        format!("http://{at}/"),
    ))
}

/// The validator of the specification's authors, which is an example of this project.
pub(crate) fn validator() -> Running {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--examples"]);
    cargo.args(match std::env::var_os("CI") {
        // what `cargo test --workspace` has built already
        Some(_) => &["--workspace"][..],
        None => &["-p", "xmlrpc-validator"],
    });
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(cargo.status().unwrap().success());
    let folder_of_profile = Path::new(crate::programs::XMLRPC).parent().unwrap();
    let at = format!("127.0.0.1:{}", free_port());
    let mut command = Command::new(folder_of_profile.join("examples/validator"));
    Running::start(
        command.args(["--listen", &at]),
        folder(&at.replace(':', "-")),
        &at,
        format!("http://{at}/RPC2"),
    )
}

#[test]
fn supervisor_over_its_socket() {
    let Some(server) = supervisor("supervisor") else {
        return;
    };
    let code = server.url.replace("unix://", "").replace("/s", "/api.rs");
    assert!(
        server
            .ok("list", &[])
            .contains("supervisor.getProcessInfo\n")
    );
    let state = server.ok("call", &["supervisor.getState"]);
    assert!(state.contains("\"statename\": \"RUNNING\""));
    let help = server.ok("describe", &["supervisor.startProcess"]);
    assert!(help.starts_with("supervisor.startProcess(name: string, wait: boolean) → boolean"));
    let (_, err, exit) = server.run("call", &["supervisor.startProcess", "nope"]);
    assert_eq!((err.trim(), exit), ("fault 10: BAD_NAME: nope", 1));
    let (_, err, exit) = xmlrpc(&["call", &server.url, "supervisor.getState", "-u", "me:wrong"]);
    assert_eq!(exit, 4, "{err}");
    assert!(err.contains("401") && !err.contains("wrong"), "{err}");
    let generate = ["-o", &code, "--sample", "supervisor.getProcessInfo cat"];
    server.ok("generate", &generate);
    let text = fs::read_to_string(&code).unwrap();
    assert!(
        text.contains("async fn get_process_info(&self, name: &str) -> ProcessInfo;"),
        "{text}"
    );
    server.ok("generate", &[&generate[..], &["--check"]].concat());
}

#[test]
fn python_server() {
    let Some(server) = python() else { return };
    assert_eq!(server.ok("call", &["pow", "2", "5"]), "32\n");
    assert!(
        server
            .ok("list", &["-l"])
            .contains("pow  Equivalent to base**exp")
    );
    let (_, err, code) = server.run("call", &["pow", "2", "x"]);
    assert!(code == 1 && err.contains("TypeError"), "{err}");
    let code = server.ok("generate", &[]);
    assert!(code.contains("async fn pow(&self, #[xmlrpc(rest)] params"));
}

#[test]
fn rtorrent_by_scgi() {
    let Some(server) = rtorrent("rtorrent") else {
        return;
    };
    assert!(
        server
            .ok("call", &["system.client_version"])
            .starts_with("\"0.")
    );
    assert!(server.ok("list", &[]).lines().count() > 700);
    // the other ways to say where it is
    let socket = server.url.replace("scgi://", "");
    let version = ["call", "localhost", "system.client_version"];
    ok(&[&["--scgi", "--unix", &socket], &version[..]].concat());
    let by_url = format!("unix://{socket}");
    ok(&["--scgi", "call", &by_url, "system.client_version"]);
    let start = Instant::now();
    let code = server.ok("generate", &[]);
    // the calls and the code; a release build takes a tenth
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
    assert!(code.matches("async fn").count() > 700);
}

#[test]
fn php_extension() {
    let Some(server) = php() else { return };
    assert!(server.ok("list", &[]).contains("team.get\n"));
    assert_eq!(server.ok("call", &["add", "3", "5"]), "8\n");
    let (_, err, code) = server.run("call", &["nope"]);
    assert!(code == 1 && err.contains("method not found"), "{err}");
    let help = server.ok("describe", &["team.get"]);
    assert_eq!(
        help,
        "team.get(int) → Team\n    Gets a team.\n\ntype Team: struct\n    A team.\n    \
         id: int  its number\n    name: string?\n"
    );
    let code = server.ok("generate", &[]);
    assert!(
        code.contains("async fn get(&self, arg1: i32) -> super::Team;"),
        "{code}"
    );
}

#[test]
fn perl_rpc_xml() {
    let Some(server) = perl() else { return };
    assert!(server.ok("list", &[]).contains("echo\n"));
    assert_eq!(server.ok("call", &["add", "3", "5"]), "8\n");
    let (_, err, code) = server.run("call", &["fail", "42", "as asked"]);
    assert_eq!((err.trim(), code), ("fault 42: as asked", 1));
    let help = server.ok("describe", &["add"]);
    assert_eq!(help, "add(int, int) → int\n");
    let code = server.ok("generate", &[]);
    assert!(
        code.contains("async fn add(&self, arg1: i32, arg2: i32) -> i32;"),
        "{code}"
    );
}

#[test]
fn validator1() {
    let server = validator();
    assert!(server.ok("list", &["validator1"]).lines().count() == 8);
    let call = |args: &[&str]| server.ok("call", args);
    let stooges = r#"{"moe": 1, "larry": 2, "curly": 4}"#;
    assert_eq!(call(&["validator1.easyStructTest", stooges]), "7\n");
    let many = [
        "validator1.manyTypesTest",
        "1",
        "true",
        "x",
        "2.5",
        "dt:1998-07-17T14:08:55",
        "b64:AQI=",
        "-o",
        "tagged",
    ];
    let found: serde_json::Value = serde_json::from_str(&call(&many)).unwrap();
    let expected = r#"[1, true, "x", 2.5, {"$date": "1998-07-17T14:08:55"}, {"$base64": "AQI="}]"#;
    assert_eq!(
        found,
        serde_json::from_str::<serde_json::Value>(expected).unwrap()
    );
    let help = server.ok("describe", &["validator1.simpleStructReturnTest"]);
    assert!(help.contains("times10: i8"), "{help}");
    let (_, err, code) = server.run("call", &["validator1.easyStructTest"]);
    assert!(code == 1 && err.contains("-32602"), "{err}");
}
