//! What is generated from a running server compiles, and calls that server.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::peers::{perl, php, python, rtorrent, supervisor, validator};
use crate::programs::{Running, XMLRPC, folder};

type Row = (
    &'static str,
    fn() -> Option<Running>,
    &'static [&'static str],
    &'static str,
);

/// Each row: the name of a module, the server that it is made of, with which options, and what is
/// called by a `client` of that server.
const TABLE: &[Row] = &[
    (
        "supervisor",
        || supervisor("made-supervisor"),
        &["--sample", "supervisor.getProcessInfo cat"],
        "let api = supervisor::SupervisorClient::new(client);\n\
         let info = api.get_process_info(\"cat\").await?;\n\
         assert_eq!((&*info.name, &*info.group), (\"cat\", \"cat\"));\n\
         assert!(api.start_process(\"nope\", true).await.is_err());",
    ),
    (
        "python",
        python,
        &["--group", "flat", "--trait", "Python"],
        "let api = python::PythonClient::new(client);\n\
         assert_eq!(api.pow(vec![2.into(), 5.into()]).await?, Value::Int(32));",
    ),
    (
        "rtorrent",
        || rtorrent("made-rtorrent"),
        &[],
        "let api = rtorrent::Api::new(client);\n\
         let version = api.system().client_version(vec![\"\".into()]).await?;\n\
         assert!(version.as_str().is_some_and(|version| version.starts_with(\"0.\")));",
    ),
    (
        "php",
        php,
        &[],
        "let api = php::Api::new(client);\n\
         assert_eq!(api.service().add(3, 5).await?, 8);\n\
         let team = api.team().get(7).await?;\n\
         assert_eq!((team.id, team.name.as_deref()), (7, Some(\"reds\")));",
    ),
    (
        "perl",
        perl,
        &[],
        "let api = perl::Api::new(client);\n\
         assert_eq!(api.service().add(3, 5).await?, 8);\n\
         let found = api.service().echo(Some(&Value::from(\"x\"))).await?;\n\
         assert_eq!(found, Value::from(\"x\"));\n\
         assert!(api.service().fail(42, \"as asked\").await.is_err());",
    ),
    (
        "validator",
        || Some(validator()),
        &[],
        "let api = validator::Api::new(client);\n\
         let times = api.validator1().simple_struct_return_test(7).await?;\n\
         assert_eq!((times.times10, times.times1000), (70, 7000));\n\
         let counted = api.validator1().count_the_entities(\"<<&>''\").await?;\n\
         assert_eq!(counted.ct_left_angle_brackets, 2);",
    ),
];

/// One crate outside of the workspace with all of them, as a user has it.
#[test]
fn clients_call_the_servers_that_they_are_made_of() {
    let folder = folder("generated");
    let src = folder.join("src");
    fs::create_dir_all(&src).unwrap();
    let mut servers = Vec::new();
    let mut modules = String::new();
    let mut calls = String::new();
    for (name, start, options, code) in TABLE {
        let Some(server) = start() else { continue };
        let path = src.join(format!("{name}.rs")).display().to_string();
        server.ok("generate", &[&["-o", &path], *options].concat());
        let _ = writeln!(modules, "mod {name};");
        let _ = writeln!(
            calls,
            "    {{ println!(\"{name}\"); let client = {};\n{code} }}",
            client(&server)
        );
        servers.push(server);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let shown = root.display();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"made\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\
             xmlrpc-client = {{ path = \"{shown}/xmlrpc-client\" }}\n\
             xmlrpc-core = {{ path = \"{shown}/xmlrpc-core\" }}\n"
        ),
    )
    .unwrap();
    fs::write(
        src.join("main.rs"),
        format!(
            "#![deny(warnings)]\n#![allow(dead_code, unused_imports)]\n{modules}\
             use xmlrpc_client::Client;\nuse xmlrpc_core::Value;\n\
             #[tokio::main(flavor = \"current_thread\")]\n\
             async fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{calls}    Ok(())\n}}\n"
        ),
    )
    .unwrap();
    // target/debug/xmlrpc → target: what was built there need not be built again
    let target = Path::new(XMLRPC).ancestors().nth(2).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{err}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).lines().count(),
        servers.len()
    );
    let _ = fs::remove_dir_all(folder);
}

/// The client of a server, as code.
fn client(server: &Running) -> String {
    let builder = match server.url.split_once("://") {
        Some(("unix", socket)) => {
            format!("Client::builder(\"http://localhost/RPC2\").unix_socket(\"{socket}\")")
        }
        Some(("scgi", socket)) => {
            format!("Client::builder(\"scgi://localhost/\").unix_socket(\"{socket}\")")
        }
        Some(_) => format!("Client::builder(\"{}\")", server.url),
        None => format!("Client::builder(\"http://{}/RPC2\")", server.url),
    };
    let credentials = match server.options.as_slice() {
        [_, credentials] => {
            let (user, password) = credentials.split_once(':').unwrap();
            format!(".basic_auth(\"{user}\", \"{password}\")")
        }
        _ => String::new(),
    };
    format!("{builder}{credentials}.build()?")
}
