//! The client on whole HTTP responses, byte for byte as they come from a socket.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener};
use std::thread;
use std::time::Duration;

use xmlrpc_client::{TransportError, blocking};
use xmlrpc_core::{CallError, Fault, Value};

use crate::documents::report;
use crate::notation::{Verdict, agrees, fixtures, read, rows};

#[test]
fn every_response() {
    let folder = fixtures().join("http");
    let table = rows(folder.join("expected.txt"));
    let mut wrong = Vec::new();
    for row in &table {
        let [name, expected] = row.as_slice() else {
            panic!("two cells, not {row:?}")
        };
        let response = read(folder.join(name).with_extension("http"));
        let outcome = call(response);
        if !is(expected, &outcome) {
            wrong.push(format!("{name}: expected {expected}, found {outcome:?}"));
        }
    }
    report(&wrong, table.len());
}

/// Calls a server that answers so and closes the connection.
fn call(response: Vec<u8>) -> Result<Value, CallError<Fault>> {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().expect("a connection");
        let mut request = Vec::new();
        let mut buffer = [0; 4096];
        while !request.ends_with(b"</methodCall>") {
            let read = connection.read(&mut buffer).expect("a request");
            assert_ne!(read, 0, "the request ends early");
            request.extend_from_slice(&buffer[..read]);
        }
        connection.write_all(&response).expect("a response");
        // a client may close first
        drop(connection.shutdown(Shutdown::Write));
    });
    let client = blocking::Client::builder(url)
        .timeout(Duration::from_secs(20))
        .build_blocking()
        .expect("a client");
    let outcome = client.call("f", ());
    server.join().expect("the server");
    outcome
}

/// Whether a cell of the table says what happened.
fn is(expected: &str, outcome: &Result<Value, CallError<Fault>>) -> bool {
    let error = outcome.as_ref().err();
    match expected.split_once(' ').unwrap_or((expected, "")) {
        ("transport", _) => error.is_some_and(CallError::is_transport),
        ("http", status) => error
            .and_then(TransportError::of)
            .and_then(TransportError::status)
            .is_some_and(|found| found.to_string() == status),
        ("html", _) => error
            .and_then(TransportError::of)
            .is_some_and(TransportError::is_html),
        _ => match (Verdict::parse(expected), outcome) {
            (Verdict::Value(expected), Ok(value)) => agrees(&expected, value),
            (Verdict::Fault(code, text), Err(CallError::Fault(fault))) => {
                *fault == Fault::new(code, text)
            }
            (Verdict::Refused(code), Err(CallError::Decode(error))) => error.fault_code() == code,
            _ => false,
        },
    }
}
