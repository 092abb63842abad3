//! The client on whole HTTP responses, byte for byte as they come from a socket.

use std::time::Duration;

use xmlrpc_client::{CallResponse, TransportError};
use xmlrpc_core::{CallError, Fault, Value};

use crate::codec::documents::report;
use crate::codec::notation::{Verdict, agrees, fixtures, read, rows};
use crate::support::peer::{Peer, Way};

/// What CGI does not have: chunks, interim responses, headers of several lines.
const HTTP_ALONE: [&str; 5] = [
    "chunked",
    "chunked_trailer",
    "continue_100_first",
    "gzip_chunked",
    "header_folded",
];

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
        for &way in Way::ALL {
            if way.is_scgi() && HTTP_ALONE.contains(&&**name) {
                continue;
            }
            let outcome = call(way, response.clone());
            if !is(expected, &outcome) {
                wrong.push(format!(
                    "{name} over {way:?}: expected {expected}, found {outcome:?}"
                ));
            }
        }
    }
    report(&wrong, table.len());
}

/// Calls a server that answers so and closes the connection.
fn call(way: Way, response: Vec<u8>) -> Result<Value, CallError<Fault>> {
    let peer = Peer::closing_over(way, response);
    peer.client()
        .timeout(Duration::from_secs(20))
        .build_blocking()
        .expect("a client")
        .call("f", ())
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
        // no XML-RPC, which the error says, with its status and its beginning
        ("other", _) => error
            .and_then(TransportError::of)
            .is_some_and(|error| error.is_not_xmlrpc() && error.status() == Some(200)),
        _ => match (Verdict::parse(expected), outcome) {
            (Verdict::Value(expected), Ok(value)) => agrees(&expected, value),
            (Verdict::Fault(code, text), Err(CallError::Fault(fault, _))) => {
                *fault == Fault::new(code, text)
            }
            (Verdict::Refused(code), Err(CallError::Decode(error))) => error.fault_code() == code,
            _ => false,
        },
    }
}

/// What a layer sees of a response, without reading all of it.
#[test]
fn the_code_of_a_fault() {
    let fault = |text: &str| {
        format!(
            "<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>7</int>\
             </value></member><member><name>faultString</name><value>{text}</value></member></struct>\
             </value></fault></methodResponse>"
        )
    };
    let value = |text: &str| {
        format!(
            "<methodResponse><params><param><value>{text}</value></param></params></methodResponse>"
        )
    };
    let utf16 = |text: String| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(u16::to_be_bytes).collect()
    };
    let rows = [
        (fault("no").into_bytes(), Some(7)),
        (value("yes").into_bytes(), None),
        (fault("<![CDATA[<params>]]>").into_bytes(), Some(7)),
        (value("<![CDATA[<fault>]]>").into_bytes(), None),
        (
            format!("<!-- <fault> -->{}", value("yes")).into_bytes(),
            None,
        ),
        (
            fault(&"<params> ".repeat(500).replace('<', "&lt;")).into_bytes(),
            Some(7),
        ),
        (utf16(fault("no")), Some(7)),
        (utf16(value("yes")), None),
        (b"null".to_vec(), None),
    ];
    for (document, expected) in rows {
        let shown = String::from_utf8_lossy(&document).into_owned();
        assert_eq!(
            CallResponse::new(document).fault_code(),
            expected,
            "{shown}"
        );
    }
}
