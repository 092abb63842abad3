//! Who calls, as the server sees it: from where credentials are taken, and what comes first.

use std::fs;
use std::path::Path;
use std::process::Command;

use xmlrpc_core::rpc::Context;
use xmlrpc_server::{ContextExt as _, Server};

use crate::programs::{XMLRPC, folder, write};
use crate::server;

const BASIC: &str = "Basic bWU6aHVudGVyMg==";

fn called(folder: &Path, line: &str, url: &str) -> String {
    let line = line.replace("xmlrpc", &format!("\"{XMLRPC}\""));
    let output = Command::new("sh")
        .args(["-c", &line])
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .env("URL", url)
        .env("HOST", url.trim_start_matches("http://"))
        .env("BOTH", "me:hunter2")
        .env("SECRET", "hunter2")
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{line}: {err}");
    String::from_utf8(output.stdout).unwrap()
}

/// Each row: a line of `sh`, and the `Authorization` that arrives.
#[test]
fn where_credentials_come_from() {
    let url = server::start(Server::new().method("auth", |cx: Context| {
        let header = cx.headers().and_then(|all| all.get("authorization"));
        header.map_or_else(String::new, |value| {
            value.to_str().unwrap_or("?").to_owned()
        })
    }));
    let folder = folder("credentials");
    write(&folder, "both", "me:hunter2\n");
    write(&folder, "secret", "hunter2\r\n");
    write(
        &folder,
        "other",
        "machine 127.0.0.1 login other password hunter2",
    );
    let table = [
        ("xmlrpc call $URL auth", ""),
        ("xmlrpc call $URL auth -u me:hunter2", BASIC),
        ("xmlrpc call -u 'me:$SECRET' $URL auth", BASIC),
        ("xmlrpc call -u '$BOTH' $URL auth", BASIC),
        ("xmlrpc call -u @both $URL auth", BASIC),
        ("xmlrpc call -u me:@secret $URL auth", BASIC),
        ("xmlrpc call http://me:hunter2@$HOST auth", BASIC),
        ("XMLRPC_USER=me:hunter2 xmlrpc call $URL auth", BASIC),
        ("xmlrpc call --bearer abc $URL auth", "Bearer abc"),
        ("xmlrpc call --bearer '$SECRET' $URL auth", "Bearer hunter2"),
        ("xmlrpc call --bearer @secret $URL auth", "Bearer hunter2"),
        ("XMLRPC_TOKEN=abc xmlrpc call $URL auth", "Bearer abc"),
        (
            "xmlrpc call -H 'Authorization: Key $SECRET' $URL auth",
            "Key $SECRET",
        ),
        (
            "xmlrpc call -H 'Authorization: $SECRET' $URL auth",
            "hunter2",
        ),
        // the command line, the URL, the environment, netrc
        (
            "XMLRPC_TOKEN=abc xmlrpc call -u me:hunter2 http://x:y@$HOST auth",
            BASIC,
        ),
        (
            "XMLRPC_TOKEN=abc xmlrpc call http://me:hunter2@$HOST auth",
            BASIC,
        ),
        (
            "NETRC=other XMLRPC_TOKEN=abc xmlrpc call $URL auth",
            "Bearer abc",
        ),
        (
            "NETRC=other xmlrpc call $URL auth",
            "Basic b3RoZXI6aHVudGVyMg==",
        ),
        ("NETRC=other xmlrpc call --no-netrc $URL auth", ""),
        ("NETRC=missing xmlrpc call $URL auth", ""),
        (
            "echo 'machine x login a password b' > .netrc; xmlrpc call $URL auth",
            "",
        ),
        (
            "echo 'machine 127.0.0.1 login me password hunter2' > .netrc; xmlrpc call $URL auth",
            BASIC,
        ),
        (
            "echo 'default login me password hunter2' > .netrc; xmlrpc call $URL auth",
            BASIC,
        ),
    ];
    for (line, expected) in table {
        let found = called(&folder, line, &url);
        assert_eq!(found.trim(), format!("\"{expected}\""), "{line}");
    }
    let _ = fs::remove_dir_all(folder);
}
