//! Results that say themselves whether the call succeeded.

use xmlrpc_client::{Client, middleware::Unwrap};
use xmlrpc_core::rpc::Pending;
use xmlrpc_core::{Fault, Value, message, value};

use crate::support::peer::{Peer, http};

fn answering(result: &Value) -> Peer {
    let document = message::encode_response(result).unwrap();
    Peer::answering(http("200 OK", "", &String::from_utf8(document).unwrap()))
}

#[tokio::test]
async fn a_status_becomes_a_value_or_a_fault() {
    let ros = Unwrap::ros;
    let nebula = Unwrap::opennebula;
    let fault = |code, text: &'static str| Err(Fault::new(code, text));
    let rows = [
        (ros(), value!([1, "ok", {"a": 2}]), Ok(value!({"a": 2}))),
        (ros(), value!([0, "not found", 0]), fault(0, "not found")),
        (ros(), value!([-1, "bad", 0]), fault(-1, "bad")),
        (nebula(), value!([true, "xml", 0]), Ok(value!("xml"))),
        (nebula(), value!([true, 7]), Ok(value!(7))),
        (
            nebula(),
            value!([false, "denied", 256, 9]),
            fault(256, "denied"),
        ),
        (
            nebula(),
            value!([false, "denied"]),
            fault(Fault::APPLICATION_ERROR, "denied"),
        ),
        // other forms
        (ros(), value!([1, 2]), Ok(value!([1, 2]))),
        (ros(), value!(["a", "b", "c"]), Ok(value!(["a", "b", "c"]))),
        (ros(), value!("text"), Ok(value!("text"))),
        (nebula(), value!([]), Ok(value!([]))),
    ];
    for (unwrap, result, expected) in rows {
        let peer = answering(&result);
        let client = Client::new(&peer.url).unwrap().layer(unwrap.clone());
        let outcome = client.call::<Value, _>("f", ()).await;
        let outcome = outcome.map_err(|error| error.fault().cloned().expect("a fault"));
        assert_eq!(outcome, expected, "{result:?}");
        // the server's own methods say nothing of the kind
        let own: Value = client.call("system.listMethods", ()).await.unwrap();
        assert_eq!(own, result);

        let peer = answering(&value!([[(result.clone())]]));
        let client = Client::new(&peer.url).unwrap().layer(unwrap);
        let batch = client.batch();
        let pending: Pending<Value, Fault> = batch.call("f", ());
        let outcome = batch.send().await.unwrap().take(pending);
        let outcome = outcome.map_err(|error| error.fault().cloned().expect("a fault"));
        assert_eq!(outcome, expected, "{result:?}, in a batch");
    }
}
