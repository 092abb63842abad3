//! What is measured of calls.

use std::net::TcpListener;
use std::time::Duration;

use xmlrpc_client::{Client, middleware::Metrics};

use crate::support::measurements::Measurements;
use crate::support::peer::{After, Peer, http, value};

const FAULT: &str = "<methodResponse><fault><value><struct>\
    <member><name>faultCode</name><value><int>7</int></value></member>\
    <member><name>faultString</name><value>no</value></member>\
    </struct></value></fault></methodResponse>";

#[tokio::test]
async fn calls_are_measured() {
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = format!("http://{}/", closed.local_addr().unwrap());
    drop(closed);
    let silent = Peer::start(|_, _| {
        std::thread::sleep(Duration::from_secs(2));
        After::Close
    });
    let peers = [
        value("<int>8</int>"),
        http("200 OK", "", FAULT),
        http("404 Not Found", "", "<html>"),
        http("200 OK", "", "<html>"),
        "HTTP/9\r\n\r\n".to_owned(),
    ]
    .map(Peer::answering);
    let closing = Peer::closing("");
    // who is called, the label of an error, whether a document came
    let table = [
        (&peers[0].url, None, true),
        (&peers[1].url, Some("7"), true),
        (&peers[2].url, Some("404"), false),
        // what comes with a status of success is read above the layers
        (&peers[3].url, None, true),
        (&peers[4].url, Some("malformed"), false),
        (&closing.url, Some("broken"), false),
        (&silent.url, Some("timeout"), false),
        (&nobody, Some("connect"), false),
    ];
    for (nth, (url, error, has_document)) in table.into_iter().enumerate() {
        let timeout = Duration::from_millis(if *url == silent.url { 100 } else { 10_000 });
        let client = Client::builder(url).timeout(timeout).layer(Metrics::new());
        let outcome = client.build().unwrap().call::<i32, _>("add", (3, 5)).await;
        assert_eq!(outcome.is_err(), nth > 0, "{outcome:?}");
        let found = measurements.take();
        let labels = "rpc.method=add server.address=127.0.0.1";
        let error = error.map_or_else(String::new, |error| format!("error.type={error} "));
        let duration = format!("rpc.client.call.duration {labels} {error}s");
        assert_eq!(found.last(), Some(&duration), "{outcome:?}");
        let size = format!("rpc.client.response.size {labels} ");
        let sizes = found.iter().filter(|line| line.starts_with(&size)).count();
        assert_eq!(
            (sizes, found.len()),
            if has_document { (1, 2) } else { (0, 1) }
        );
    }
    // and of a call that nobody waits for any more
    let client = Client::new(&silent.url).unwrap().layer(Metrics::new());
    let call = client.call::<i32, _>("add", (3, 5));
    let brief = Duration::from_millis(20);
    assert!(tokio::time::timeout(brief, call).await.is_err());
    assert_eq!(
        measurements.take(),
        ["rpc.client.call.duration rpc.method=add server.address=127.0.0.1 error.type=cancelled s"]
    );
}
