//! A process for each call, started as web servers do.

use std::io::Write as _;
use std::process::{Command, Stdio};

use xmlrpc_core::message;

use crate::support::programs::program;

/// What the program answers to a request of these variables and this body.
fn run(variables: &[(&str, &str)], body: &[u8]) -> String {
    let mut child = Command::new(program("cgi"))
        .env_clear()
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it was built");
    let mut input = child.stdin.take().expect("it is piped");
    // it may end before it has read all
    let _ = input.write_all(body);
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn requests_come_from_the_environment_and_the_input() {
    let add = message::encode_call("add", &(3, 5)).unwrap();
    let eight = String::from_utf8(message::encode_response(&8).unwrap()).unwrap();
    let long = message::encode_call("length", &("x".repeat(300_000),)).unwrap();
    let long_answer = String::from_utf8(message::encode_response(&300_000).unwrap()).unwrap();
    let post = ("REQUEST_METHOD", "POST");
    let xml = ("CONTENT_TYPE", "text/xml");
    type Row<'a> = (&'a [(&'a str, &'a str)], &'a [u8], &'a str, &'a str);
    let table: &[Row<'_>] = &[
        (&[post, xml], &add, "200 OK", &eight),
        (&[post, xml], &long, "200 OK", &long_answer),
        (
            &[post, xml, ("PATH_INFO", "/RPC2"), ("QUERY_STRING", "a=b")],
            &add,
            "200 OK",
            &eight,
        ),
        (&[post, ("CONTENT_TYPE", "")], &add, "200 OK", &eight),
        (
            &[post, xml, ("PATH_INFO", "/other")],
            &add,
            "404 Not Found",
            "XML-RPC",
        ),
        (
            &[post, ("CONTENT_TYPE", "text/plain")],
            &add,
            "415 Unsupported Media Type",
            "text/xml",
        ),
        (
            &[("REQUEST_METHOD", "GET")],
            b"",
            "405 Method Not Allowed",
            "POST",
        ),
        (
            &[post, xml, ("HTTP_CONTENT_ENCODING", "x")],
            &add,
            "415 Unsupported Media Type",
            "",
        ),
    ];
    for (variables, body, status, text) in table {
        let length = body.len().to_string();
        let all = [*variables, &[("CONTENT_LENGTH", length.as_str())]].concat();
        let answer = run(&all, body);
        let (head, found) = answer.split_once("\r\n\r\n").expect("a head");
        assert!(
            head.starts_with(&format!("Status: {status}\r\n")),
            "{variables:?}: {head}"
        );
        assert!(
            head.contains(&format!("content-length: {}", found.len())),
            "{head}"
        );
        assert!(found.contains(text), "{variables:?}: {found}");
        assert!(head.contains("content-type: text/"), "{head}");
        // the connection is the web server's
        assert!(!head.contains("connection: "), "{head}");
    }
}

#[test]
fn broken_requests_are_refused() {
    let post = ("REQUEST_METHOD", "POST");
    let table: &[(&str, &[u8], &str)] = &[
        ("10", b"<xml>", "Status: 400 "),
        ("5000000", b"", "Status: 413 "),
        ("", b"", "Status: 200 "),
    ];
    for (length, body, status) in table {
        let answer = run(&[post, ("CONTENT_LENGTH", length)], body);
        assert!(answer.starts_with(status), "{length}: {answer}");
        assert!(!answer.contains("connection: "), "{length}: {answer}");
    }
    assert_eq!(run(&[], b""), "");
}

#[test]
fn pythons_client_calls_through_pythons_web_server() {
    use crate::support::programs::python_is_there;

    const SCRIPT: &str = r#"
import http.server, os, shutil, sys, tempfile, threading, xmlrpc.client
if not hasattr(http.server, "CGIHTTPRequestHandler"):
    sys.exit(3)
folder = tempfile.mkdtemp()
os.chdir(folder)
os.mkdir("cgi-bin")
os.chmod(folder, 0o755)
shutil.copy(sys.argv[1], "cgi-bin/rpc")
handler = http.server.CGIHTTPRequestHandler
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
proxy = xmlrpc.client.ServerProxy("http://127.0.0.1:%d/cgi-bin/rpc" % server.server_address[1])
print(proxy.add(3, 5), proxy.length("x" * 200000), len(proxy.system.listMethods()) > 2)
os.chdir("/")
shutil.rmtree(folder)
"#;
    if !python_is_there() {
        return;
    }
    let output = Command::new("python3")
        .args(["-W", "ignore", "-c", SCRIPT])
        .arg(program("cgi"))
        .output()
        .expect("python runs");
    if output.status.code() == Some(3) {
        eprintln!("SKIPPED: this Python has no web server for CGI any more");
        return;
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "8 200000 True\n",
        "{errors}"
    );
}
