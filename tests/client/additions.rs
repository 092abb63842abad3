//! What a client adds to every call: a prefix, first and last parameters.

use xmlrpc_client::{Client, blocking};
use xmlrpc_core::rpc::{BoxCaller, Caller, Method, Param, Pending};
use xmlrpc_core::{CallError, Fault, Value, message, value};

use crate::support::peer::{Peer, value as response};

const FIND: &Method = &Method::new("find").with_params(&[
    Param::new::<str>("word"),
    Param::new::<Option<i32>>("limit"),
]);

/// The name and the parameters of the last call.
fn last(peer: &Peer) -> (String, Value) {
    let request = peer.requests().pop().expect("a request");
    let (_, body) = request.split_once("\r\n\r\n").expect("a head");
    let call = message::Call::parse(body.as_bytes()).expect("a call");
    let params: Vec<Value> = call.params().decode().expect("parameters");
    (call.method().to_owned(), Value::from(params))
}

#[tokio::test]
async fn every_call_has_them() {
    let peer = Peer::answering(response("<int>1</int>"));
    let plain = Client::new(&peer.url).unwrap();
    let leading = plain.with_leading(("token", 7));
    let both = leading.with_trailing((value!({"lang": "en"}),));
    let prefixed = both.with_prefix("a.");
    // the client, what a call `f("x")` becomes, and one of `find("x", None)`
    let rows = [
        (&plain, "f", value!(["x"]), value!(["x"])),
        (
            &leading,
            "f",
            value!(["token", 7, "x"]),
            value!(["token", 7, "x"]),
        ),
        (
            &both,
            "f",
            value!(["token", 7, "x", {"lang": "en"}]),
            // what would be left out at the end is not at the end
            value!(["token", 7, "x", nil, {"lang": "en"}]),
        ),
        (
            &prefixed,
            "a.f",
            value!(["token", 7, "x", {"lang": "en"}]),
            value!(["token", 7, "x", nil, {"lang": "en"}]),
        ),
    ];
    for (client, name, by_name, typed) in rows {
        let _: i32 = client.call("f", ("x",)).await.unwrap();
        assert_eq!(last(&peer), (name.to_owned(), by_name));

        let _: Result<i32, CallError> = Caller::call(client, FIND, ("x", None::<i32>)).await;
        let name = name.replace('f', "find");
        assert_eq!(last(&peer), (name.clone(), typed.clone()));

        let boxed = BoxCaller::from(client.clone());
        let _: Result<i32, CallError> = Caller::call(&boxed, FIND, ("x", None::<i32>)).await;
        assert_eq!(last(&peer), (name.clone(), typed.clone()));

        let batch = client.batch();
        let _: Pending<i32, Fault> = Caller::call(&batch, FIND, ("x", None::<i32>));
        batch.send().await.unwrap_err();
        let entry = value!([[{"methodName": (name), "params": (typed)}]]);
        assert_eq!(last(&peer), ("system.multicall".to_owned(), entry));

        // the server's own methods are not the service's
        let _: i32 = client.call("system.listMethods", ()).await.unwrap();
        assert_eq!(last(&peer), ("system.listMethods".to_owned(), value!([])));
    }
    let blocking = blocking::Client::from_async(prefixed).unwrap();
    tokio::task::spawn_blocking(move || blocking.call::<i32, _>("f", ()).unwrap())
        .await
        .unwrap();
    assert_eq!(last(&peer).0, "a.f");
}

#[tokio::test]
async fn what_cannot_be_written_fails_each_call() {
    let client = Client::new("http://127.0.0.1:1/").unwrap();
    for client in [client.with_leading(7), client.with_trailing((f64::NAN,))] {
        let outcome = client.call::<i32, _>("f", ()).await;
        assert!(matches!(outcome, Err(CallError::Encode(_))), "{outcome:?}");
    }
}

/// They are often secrets.
#[test]
fn debugging_does_not_show_them() {
    let client = Client::new("http://127.0.0.1:1/").unwrap();
    let client = client.with_leading(("secret",)).with_trailing(("secret",));
    assert!(!format!("{client:?}").contains("secret"));
    assert!(!format!("{:?}", Caller::additions(&client)).contains("secret"));
}
