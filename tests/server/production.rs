//! The example `production`: all that a server on the internet needs, in one program.

use std::io::{BufRead as _, Read as _};
use std::net::SocketAddr;
use std::process::Command;

use tokio::io::AsyncWriteExt as _;
use xmlrpc_core::message;

use super::tls::{Folder, connect};
use crate::support::programs::{Serving, program_of_feature};
use crate::support::raw::response;

#[tokio::test]
async fn everything_at_once() {
    let folder = Folder::new();
    let files = ["cert.pem", "key.pem"].map(|name| folder.path(name));
    let files = files.each_ref().map(|path| path.to_str().expect("UTF-8"));
    let args = ["127.0.0.1:0", files[0], files[1]];
    let mut serving = Serving::start_program(program_of_feature("production"), &args);
    let address = serving.url.trim_start_matches("https://");
    let address: SocketAddr = address.trim_end_matches("/RPC2").parse().unwrap();

    // base64 of `ali:sesame`, `root:sesame`, `bob:sesame`
    let ali = "Authorization: Basic YWxpOnNlc2FtZQ==\r\n";
    let root = "Authorization: Basic cm9vdDpzZXNhbWU=\r\n";
    let bob = "Authorization: Basic Ym9iOnNlc2FtZQ==\r\n";
    let call = |method: &str| message::encode_call(method, &()).unwrap();
    let statement = |year: i32| message::encode_call("account.statement", &(year,)).unwrap();
    let sum = message::encode_call("account.sum", &(1, 2, 3)).unwrap();
    let unknown = "authentication is required";
    let rows: [(&str, &str, Vec<u8>, u16, &str); 14] = [
        ("POST /RPC2", ali, call("account.balance"), 200, ">4711</"),
        (
            "POST /RPC2",
            root,
            call("account.balance"),
            200,
            "no account belongs to you",
        ),
        (
            "POST /RPC2",
            ali,
            statement(1998),
            200,
            "<base64>MTk5ODogNDcuMTEK</base64>",
        ),
        (
            "POST /RPC2",
            ali,
            statement(1900),
            200,
            "no statement of this year",
        ),
        ("POST /RPC2", ali, sum, 200, ">6</"),
        ("POST /RPC2", "", call("account.balance"), 401, unknown),
        ("POST /RPC2", bob, call("account.balance"), 401, unknown),
        (
            "POST /RPC2",
            ali,
            call("restart"),
            200,
            "method `restart` not found",
        ),
        (
            "POST /admin",
            root,
            call("restart"),
            200,
            "<boolean>1</boolean>",
        ),
        (
            "POST /admin",
            ali,
            call("restart"),
            200,
            "for operators only",
        ),
        ("POST /admin", "", call("restart"), 401, unknown),
        ("GET /docs", ali, Vec::new(), 200, "<title>Bank</title>"),
        ("GET /docs", "", Vec::new(), 401, unknown),
        ("GET /healthz", "", Vec::new(), 200, "ok"),
    ];
    let client = folder.client(None, &[]);
    for (line, headers, body, status, expected) in rows {
        let head = format!(
            "{line} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n{headers}\
             Content-Length: {}\r\n\r\n",
            body.len()
        );
        // a body that nobody reads ends its connection
        let mut stream = connect(address, &client).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&body).await.unwrap();
        let found = response(&mut stream).await;
        let row = format!("{line} {headers}: {found}");
        assert!(found.starts_with(&format!("HTTP/1.1 {status} ")), "{row}");
        assert!(found.contains(expected), "{row}");
    }

    let signal = |name: &str| {
        let id = serving.child.id().to_string();
        let kill = Command::new("kill").args([name, &id]).status();
        assert!(kill.expect("kill runs").success());
    };
    // the layer is around the methods of its own path
    let methods = ["balance", "balance", "statement", "statement", "sum"];
    let mut expected: Vec<_> = methods
        .map(|name| format!("account.{name} is called"))
        .into();
    expected.push("restart is called".to_owned());
    signal("-HUP");
    expected.push("the certificate was renewed".to_owned());
    for expected in expected {
        let mut line = String::new();
        serving.stdout.read_line(&mut line).expect("a line");
        assert_eq!(line.trim_end(), expected);
    }
    signal("-TERM");
    let status = serving.child.wait().expect("it was started");
    assert!(status.success(), "{status}");
    let mut rest = String::new();
    serving.stdout.read_to_string(&mut rest).expect("UTF-8");
    assert_eq!(rest, "");
}
