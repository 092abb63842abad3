//! What is said about answers that are none.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use xmlrpc_server::Server;

use crate::programs::xmlrpc;
use crate::server;

/// A server that answers every connection by these bytes, and closes it.
fn scripted(response: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            stream
                .set_read_timeout(Some(Duration::from_secs(5)))
                .unwrap();
            let mut request = [0; 1024];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(&response);
        }
    });
    format!("http://{address}/RPC2")
}

fn http(status: &str, kind: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Each row: a response, the exit code, and what is said behind `xmlrpc: `, with `AT` for the
/// method and the URL.
#[test]
fn answers_that_are_none() {
    let page = "<html><head><title>\nSign in</title></head><body>Please</body></html>";
    let fault = "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>4\
                 </int></value></member><member><name>faultString</name><value>no</value></member>\
                 </struct></value></fault></methodResponse>";
    let table: Vec<(Vec<u8>, i32, &str)> = vec![
        (
            http("200 OK", "text/html", page),
            4,
            "the server sent an HTML page (HTTP 200, text/html, <title>Sign in</title>); is the path right?",
        ),
        (
            http("200 OK", "text/plain", "it works"),
            4,
            "AT: expected an XML-RPC response, found something else: it works",
        ),
        (http("200 OK", "text/xml", ""), 4, "AT: "),
        (http("204 No Content", "text/xml", ""), 4, "AT: "),
        (
            http("401 Unauthorized", "text/plain", "who are you?"),
            4,
            "AT: expected an XML-RPC response, found status `401 Unauthorized`: who are you?",
        ),
        (
            http(
                "500 Internal Server Error",
                "text/plain",
                "first line\nsecond line",
            ),
            4,
            "AT: expected an XML-RPC response, found status `500 Internal Server Error`: first line",
        ),
        (
            b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/x?key=hunter2\r\n\r\n".to_vec(),
            4,
            "AT: ",
        ),
        (
            http("200 OK", "text/xml", "<methodResponse><params>"),
            4,
            "the answer cannot be read: ",
        ),
        (http("500 Oops", "text/xml", fault), 1, "fault 4: no"),
        (b"SSH-2.0-OpenSSH_9.2\r\n".to_vec(), 3, "AT: "),
        (Vec::new(), 3, "AT: "),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<methodResponse>".to_vec(),
            3,
            "AT: ",
        ),
    ];
    let mut wrong = Vec::new();
    for (response, code, expected) in table {
        let shown = String::from_utf8_lossy(&response).into_owned();
        let url = scripted(response);
        let (out, err, found) = xmlrpc(&["call", &url, "add", "-u", "me:hunter2"]);
        let err = err.replace(&format!("`add` at {url}"), "AT");
        let err = err.trim_start_matches("xmlrpc: ");
        eprint!("{found} {err}");
        if (found, &*out) != (code, "") || !err.starts_with(expected) || err.contains("hunter2") {
            wrong.push(format!("{shown}\n→ {found} {out}{err}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where there is nothing at the usual path, the other one is looked at, and not called.
#[test]
fn another_path_is_a_hint() {
    let url = server::start(Server::new().path("/").method("ping", || "pong"));
    let hint = format!("This server may answer at {}\n", url.replace("/RPC2", "/"));
    for command in [&["call", &url, "ping"][..], &["list", &url]] {
        let (_, err, code) = xmlrpc(command);
        assert_eq!(code, 4, "{err}");
        assert!(err.ends_with(&hint), "{err}");
    }
    // nothing there either
    let url = scripted(http("404 Not Found", "text/plain", "no"));
    let (_, err, _) = xmlrpc(&["call", &url, "ping"]);
    assert!(
        err.ends_with("is the path another one, such as `/`?\n"),
        "{err}"
    );
}
