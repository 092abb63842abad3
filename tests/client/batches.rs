//! Batches in parts, and as single calls.

use std::io::Write;
use std::sync::{Arc, Mutex};

use xmlrpc_client::{
    CallRequest, Client,
    middleware::{Multicall, Next, Retry, from_fn},
};
use xmlrpc_core::rpc::Pending;
use xmlrpc_core::{Fault, message};
use xmlrpc_server::Server;

use crate::support::peer::{After, Peer, http};
use crate::support::running::Running;

fn add(a: i32, b: i32) -> Result<i32, Fault> {
    if b == 13 {
        return Err(Fault::new(13, "unlucky"));
    }
    Ok(a + b)
}

/// The results of `add(1, n)` for `n` from 0 in one batch: a number or the code of a fault.
async fn results(client: &Client, calls: i32) -> Vec<Result<i32, i32>> {
    let batch = client.batch();
    let pending: Vec<Pending<i32, Fault>> = (0..calls).map(|n| batch.call("add", (1, n))).collect();
    let mut response = batch.send().await.expect("a response");
    let result = |pending: Pending<i32, Fault>| match response.take(pending) {
        Ok(sum) => Ok(sum),
        Err(error) => Err(error.fault().expect("a fault").code),
    };
    pending.into_iter().map(result).collect()
}

#[tokio::test]
async fn every_call_keeps_its_result() {
    let expected: Vec<_> = (0..20)
        .map(|n| if n == 13 { Err(13) } else { Ok(1 + n) })
        .collect();
    // whether the server has `system.multicall`, and how the batch is sent
    let rows = [
        (true, Multicall::new()),
        (true, Multicall::new().max_calls(1)),
        (true, Multicall::new().max_calls(7)),
        (true, Multicall::new().max_bytes(1000)),
        (false, Multicall::new()),
        (false, Multicall::new().max_calls(7)),
    ];
    for (multicall, layer) in rows {
        let server = Server::new().method("add", add).multicall(multicall);
        let server = Running::start(server).await;
        let client = server.client().layer(layer.clone());
        for round in 0..2 {
            let found = results(&client, 20).await;
            assert_eq!(found, expected, "{multicall}, {layer:?}, round {round}");
        }
    }
}

/// What ran keeps its result, and what did not run says so.
#[tokio::test]
async fn a_part_that_fails() {
    // the first two requests get a response, the third ends with its connection
    let peer = Peer::start(|request, stream| {
        let (_, body) = request.split_once("\r\n\r\n").unwrap();
        let call = message::Call::parse(body.as_bytes()).unwrap();
        let (entries,): (Vec<xmlrpc_core::Value>,) = call.params().decode().unwrap();
        if body.contains("<int>4</int>") {
            return After::Close;
        }
        let results: Vec<_> = entries.iter().map(|_| (7,)).collect();
        let document = message::encode_response(&results).unwrap();
        let document = String::from_utf8(document).unwrap();
        let _ = stream.write_all(http("200 OK", "", &document).as_bytes());
        After::KeepAlive
    });
    let client = Client::new(&peer.url)
        .unwrap()
        .layer(Multicall::new().max_calls(2));
    let lost = Err(Fault::TRANSPORT_ERROR);
    let expected = [Ok(7), Ok(7), Ok(7), Ok(7), lost, lost, Ok(7)];
    assert_eq!(results(&client, 7).await, expected);

    // nothing has run
    let client = Client::new("http://127.0.0.1:1/").unwrap();
    let client = client.layer(Multicall::new().max_calls(2));
    let batch = client.batch();
    let _: Pending<i32, Fault> = batch.call("add", (1, 2));
    assert!(batch.send().await.unwrap_err().is_transport());
}

/// What the server says of the whole batch, or leaves out, is the same with the layer.
#[tokio::test]
async fn a_response_that_is_none_of_the_calls() {
    let fault = message::encode_fault(&Fault::new(9, "not today"));
    let one = message::encode_response(&[(7,)]).unwrap();
    // how many calls go together, the response to each part, and what comes of the three calls
    let missing = "could not be read: the result of call 2 is missing";
    let rows = [
        (3, &fault, "fault 9: not today"),
        (2, &fault, "fault 9: not today"),
        (3, &one, missing),
    ];
    for (calls, response, expected) in rows {
        let document = String::from_utf8(response.clone()).unwrap();
        let peer = Peer::answering(http("200 OK", "", &document));
        let plain = Client::new(&peer.url).unwrap();
        let layered = plain.clone().layer(Multicall::new().max_calls(calls));
        for client in [plain, layered] {
            let batch = client.batch();
            let pending: Vec<Pending<i32, Fault>> = (0..3).map(|n| batch.call("f", (n,))).collect();
            let error = match batch.send().await {
                Err(error) => error,
                Ok(mut response) => {
                    let mut pending = pending.into_iter();
                    assert_eq!(response.take(pending.next().unwrap()).unwrap(), 7);
                    response.take(pending.next().unwrap()).unwrap_err()
                }
            };
            assert!(error.to_string().contains(expected), "{calls}: {error}");
        }
    }
}

/// Layers below see the calls that are sent.
#[tokio::test]
async fn layers_below_see_each_call_by_its_name() {
    let rows = [
        (true, 2, &["system.multicall", "system.multicall"][..]),
        (false, 9, &["system.multicall", "add", "add", "add"]),
    ];
    for (multicall, calls, expected) in rows {
        let server = Server::new().method("add", add).multicall(multicall);
        let server = Running::start(server).await;
        let seen = Arc::<Mutex<Vec<String>>>::default();
        let note = seen.clone();
        let below = from_fn(move |request: CallRequest, next: Next| {
            note.lock().unwrap().push(request.method().to_owned());
            next.run(request)
        });
        let client = server.client().layer(below);
        let client = client.layer(Multicall::new().max_calls(calls));
        assert_eq!(results(&client, 3).await, [Ok(1), Ok(2), Ok(3)]);
        assert_eq!(*seen.lock().unwrap(), expected);
    }
}

/// The same, where the calls are sent one by one.
#[tokio::test]
async fn a_single_call_that_fails() {
    let client = |lost: i32| {
        let peer = Peer::start(move |request, stream| {
            let response = if request.contains("system.multicall") {
                message::encode_fault(&Fault::method_not_found("system.multicall"))
            } else if request.contains(&format!("<int>{lost}</int>")) {
                return After::Close;
            } else {
                message::encode_response(&7).unwrap()
            };
            let document = String::from_utf8(response).unwrap();
            let _ = stream.write_all(http("200 OK", "", &document).as_bytes());
            After::KeepAlive
        });
        let client = Client::new(&peer.url).unwrap().layer(Multicall::new());
        (client, peer)
    };
    let (some, _peer) = client(2);
    let expected = [Ok(7), Ok(7), Err(Fault::TRANSPORT_ERROR), Ok(7)];
    assert_eq!(results(&some, 4).await, expected);

    let (none, _peer) = client(0);
    let batch = none.batch();
    let _: Pending<i32, Fault> = batch.call("add", (1, 0));
    assert!(batch.send().await.unwrap_err().is_transport());
}

/// The server is asked once whether it has `system.multicall`.
#[tokio::test]
async fn a_server_without_batches_is_asked_once() {
    let peer = Peer::start(|request, stream| {
        let document = if request.contains("system.multicall") {
            String::from_utf8(message::encode_fault(&Fault::new(-506, "no"))).unwrap()
        } else {
            String::from_utf8(message::encode_response(&7).unwrap()).unwrap()
        };
        let _ = stream.write_all(http("200 OK", "", &document).as_bytes());
        After::KeepAlive
    });
    let layer = Multicall::new().single_calls_on([-506]);
    let client = Client::new(&peer.url)
        .unwrap()
        .layer(Retry::new())
        .layer(layer);
    for _ in 0..2 {
        assert_eq!(results(&client, 3).await, [Ok(7), Ok(7), Ok(7)]);
    }
    assert_eq!(peer.requests().len(), 1 + 3 + 3);

    // without it, the fault is the batch's
    let client = Client::new(&peer.url).unwrap().layer(Multicall::new());
    let batch = client.batch();
    let _: Pending<i32, Fault> = batch.call("add", (1, 2));
    let error = batch.send().await.unwrap_err();
    assert_eq!(error.fault().map(|fault| fault.code), Some(-506));
}
