//! The examples are built, run, and say what they should.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use xmlrpc_client::blocking::Client;
use xmlrpc_core::{Fault, Value, value};

use crate::support::programs::{Serving, output};

#[test]
fn calculator() {
    let output = output("calculator", &[]);
    let (sum, now) = output.split_once('\n').expect("two lines");
    assert_eq!(sum, "add(3, 5) = 8");
    let now = now
        .trim()
        .strip_prefix("now() = ")
        .expect("the second line");
    assert!(now.parse::<xmlrpc_core::DateTime>().is_ok(), "{now}");
}

#[test]
fn calculator_server_and_its_clients() {
    let server = Serving::start("calculator_server", &["127.0.0.1:0"]);
    let output_of_client = output("calculator_client", &[&server.url]);
    for line in [
        "add(3, 5) = 8",
        "divide(1.0, 8.0) = 0.125",
        "divide(1.0, 0.0): a division by zero, as declared",
    ] {
        assert!(output_of_client.contains(line), "{output_of_client}");
    }
    let blocking = output("blocking", &[&server.url]);
    assert!(blocking.starts_with("add(3, 5) = 8\nmethods: add, divide, now, stats.mean"));
}

#[test]
fn programs_that_are_their_own_peers() {
    let rows = [
        ("batch", "`shop.price` failed: fault 404: no such article"),
        (
            "dynamic",
            "`unknown` failed: fault -32601: method `unknown` not found",
        ),
        ("layers", "add was called 3 times"),
        ("balance", "every server had some: true"),
        ("sessions", "5 calls, 3 logins"),
        ("sessions", "without it: fault 100: session expired"),
        (
            "telemetry",
            "span `request`: trace 4bf92f3577b34da6a3ce929d0e0e4736, parent 00f067aa0ba902b7",
        ),
        ("telemetry", "add: 8"),
        ("access", "hello, ada"),
        ("access", "  fault 403: for administrators only"),
        ("access", "  restarted"),
        ("access", "  not even asked"),
        ("supervisor", "refused: BAD_NAME: nobody"),
        ("supervisor", "idle is STOPPED, talker is RUNNING"),
        (
            "supervisor",
            "the log of talker has 12 bytes and ends with \"Grüße <&>\"",
        ),
        ("aria2", "0123456789abcdef is paused, 0 bytes"),
        ("aria2", "refused: GID ffffffffffffffff is not found"),
        (
            "rtorrent",
            "a.txt: 1 bytes, complete 0, 8D471C431508D26EE6F6E23C66217A5CB56EE08C",
        ),
        ("homematic", "told: ABC0000001:1: STATE is Bool(true)"),
        ("odoo", "logged in as user 2"),
        (
            "odoo",
            "Gemini Furniture (nowhere), +1 312 349 2324, changed 2026-11-20 10:52:13",
        ),
        ("odoo", "refused: Object res.partnr doesn't exist"),
        (
            "odoo",
            "failed: AttributeError: type object 'res.partner' has no attribute 'no_such_method'",
        ),
    ];
    for (name, line) in rows {
        let output = output(name, &[]);
        assert!(
            output.lines().any(|found| found == line),
            "{name}: {output}"
        );
    }
}

/// The span of a call is a child of that of its request, in the caller's trace.
#[test]
fn traces_go_on() {
    let output = output("telemetry", &[]);
    let call = output.lines().next().expect("a line");
    let start = "span `add`: trace 4bf92f3577b34da6a3ce929d0e0e4736, parent ";
    let parent = call.strip_prefix(start).expect(&output);
    assert!(parent.len() == 16 && parent != "0000000000000000", "{call}");
    assert_ne!(parent, "00f067aa0ba902b7");
}

#[test]
fn validator() {
    let server = Serving::start("validator", &["--listen", "127.0.0.1:0"]);
    assert!(server.url.ends_with("/RPC2"), "{}", server.url);
    let address = server.url.trim_start_matches("http://");
    let address = address.trim_end_matches("/RPC2");
    for (path, expected) in [("/healthz", "\r\n\r\nok\n"), ("/docs", "</html>")] {
        let mut stream = TcpStream::connect(address).unwrap();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
        assert!(
            response.trim_end().ends_with(expected.trim_end()),
            "{response}"
        );
    }
    let client = Client::new(&server.url).unwrap();
    let stooges =
        |moe: i32, larry: i32, curly: i32| value!({ "moe": moe, "larry": larry, "curly": curly });
    let strings = vec!["x"; 99].into_iter().chain(["y"]).collect::<Vec<_>>();
    let date = xmlrpc_core::DateTime::now_utc();
    let bytes = xmlrpc_core::Bytes::from(b"\0\xff");
    let rows = [
        (
            "validator1.arrayOfStructsTest",
            value!([[stooges(1, 2, 3), stooges(4, 5, -6)]]),
            value!(-3),
        ),
        (
            "validator1.countTheEntities",
            value!(["<<>&''\"é"]),
            value!({
                "ctLeftAngleBrackets": 2, "ctRightAngleBrackets": 1, "ctAmpersands": 1,
                "ctApostrophes": 2, "ctQuotes": 1,
            }),
        ),
        (
            "validator1.easyStructTest",
            value!([stooges(1, 2, 3)]),
            value!(6),
        ),
        (
            "validator1.echoStructTest",
            value!([stooges(1, 2, 3)]),
            stooges(1, 2, 3),
        ),
        (
            "validator1.manyTypesTest",
            value!([7, true, "x", 1.5, date, bytes]),
            value!([7, true, "x", 1.5, date, bytes]),
        ),
        (
            "validator1.moderateSizeArrayCheck",
            value!([strings]),
            value!("xy"),
        ),
        (
            "validator1.nestedStructTest",
            value!([{ "2000": { "04": { "01": stooges(1, 2, 3), "02": stooges(7, 7, 7) } } }]),
            value!(6),
        ),
        (
            "validator1.simpleStructReturnTest",
            value!([-2]),
            value!({ "times10": -20, "times100": -200, "times1000": -2000 }),
        ),
        (
            "interopEchoTests.echoString",
            value!(["é<&"]),
            value!("é<&"),
        ),
        (
            "interopEchoTests.echoStringArray",
            value!([["a", ""]]),
            value!(["a", ""]),
        ),
        ("interopEchoTests.echoInteger", value!([-5]), value!(-5)),
        (
            "interopEchoTests.echoIntegerArray",
            value!([[1, 2]]),
            value!([1, 2]),
        ),
        ("interopEchoTests.echoFloat", value!([2.5]), value!(2.5)),
        (
            "interopEchoTests.echoFloatArray",
            value!([[2.5, -1.0]]),
            value!([2.5, -1.0]),
        ),
        (
            "interopEchoTests.echoStruct",
            value!([stooges(1, 2, 3)]),
            stooges(1, 2, 3),
        ),
        (
            "interopEchoTests.echoStructArray",
            value!([[{ "a": 1 }]]),
            value!([{ "a": 1 }]),
        ),
        (
            "interopEchoTests.echoValue",
            value!([[nil, 1]]),
            value!([nil, 1]),
        ),
        (
            "interopEchoTests.echoBase64",
            value!([bytes]),
            value!(bytes),
        ),
        ("interopEchoTests.echoDate", value!([date]), value!(date)),
        (
            "echo",
            value!([{ "a": [1, nil] }]),
            value!({ "a": [1, nil] }),
        ),
        ("add", value!([3, 5]), value!(8)),
        ("sleep", value!([0.001]), value!(nil)),
    ];
    for (method, params, expected) in rows {
        let params: Vec<Value> = params.as_array().unwrap().to_vec();
        let found: Value = client
            .call(method, params)
            .unwrap_or_else(|error| panic!("{method}: {error}"));
        assert_eq!(found, expected, "{method}");
    }
    let toolkit: Value = client.call("interopEchoTests.whichToolkit", ()).unwrap();
    assert_eq!(toolkit["toolkitName"], "xmlrpc-server");

    let faults = [
        ("fail", value!([42, "as asked"]), Fault::new(42, "as asked")),
        ("panic", value!([]), Fault::internal_error()),
        ("nothing", value!([]), Fault::method_not_found("nothing")),
        (
            "add",
            value!([i32::MAX, 1]),
            Fault::new(Fault::INVALID_PARAMS, "the sum does not fit into 32 bits"),
        ),
        (
            "validator1.nestedStructTest",
            value!([{ "2000": {} }]),
            Fault::new(Fault::INVALID_PARAMS, "no April 1, 2000"),
        ),
    ];
    for (method, params, expected) in faults {
        let params: Vec<Value> = params.as_array().unwrap().to_vec();
        let error = client.call::<Value, _>(method, params).expect_err(method);
        assert_eq!(error.fault(), Some(&expected), "{method}");
    }
}

#[test]
fn the_validator_takes_a_path() {
    let server = Serving::start("validator", &["--path", "/xmlrpc"]);
    assert!(server.url.ends_with("/xmlrpc"), "{}", server.url);
    let sum: i32 = Client::new(&server.url)
        .unwrap()
        .call("add", (3, 5))
        .unwrap();
    assert_eq!(sum, 8);
    let elsewhere = server.url.replace("/xmlrpc", "/RPC2");
    let error = Client::new(elsewhere)
        .unwrap()
        .call::<i32, _>("add", (3, 5))
        .unwrap_err();
    let error = xmlrpc_client::TransportError::of(&error).expect("no endpoint");
    assert_eq!(error.status(), Some(404));
}
