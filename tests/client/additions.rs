//! What a client adds to every call: a prefix, first and last parameters.

use std::sync::{Arc, Mutex};

use xmlrpc_client::{
    CallRequest, Client, blocking,
    middleware::{Next, from_fn},
};
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

/// Layers, logs and errors name what the server is asked for.
#[tokio::test]
async fn a_prefix_is_part_of_the_name() {
    let names = Arc::<Mutex<Vec<String>>>::default();
    let seen = Arc::clone(&names);
    let layer = from_fn(move |request: CallRequest, next: Next| {
        seen.lock().unwrap().push(request.method().to_owned());
        next.run(request)
    });
    let peer = Peer::answering(response("text"));
    let client = Client::new(&peer.url).unwrap().layer(layer);
    let client = client.with_prefix("a.");
    let down = Client::new("http://127.0.0.1:1/")
        .unwrap()
        .with_prefix("a.");
    let boxed = BoxCaller::from(client.clone());
    // what a batch of one call is answered with
    let entry = "<array><data><value>text</value></data></array>";
    let entries = format!("<array><data><value>{entry}</value></data></array>");
    let batch_peer = Peer::answering(response(&entries));
    let batches = Client::new(&batch_peer.url).unwrap().with_prefix("a.");
    let batch = batches.batch();
    let handle = Caller::call::<_, i32, Fault>(&batch, FIND, ("x",));
    let of_a_batch = batch.send().await.unwrap().take(handle).unwrap_err();
    // how a call of `find` fails
    let rows: [(&str, CallError); 6] = [
        (
            "reading",
            client.call::<i32, _>("find", ()).await.unwrap_err(),
        ),
        (
            "reading, typed",
            Caller::call::<_, i32, Fault>(&client, FIND, ("x",))
                .await
                .unwrap_err(),
        ),
        (
            "reading, boxed",
            Caller::call::<_, i32, Fault>(&boxed, FIND, ("x",))
                .await
                .unwrap_err(),
        ),
        (
            "writing",
            client
                .call::<i32, _>("find", (f64::NAN,))
                .await
                .unwrap_err(),
        ),
        (
            "sending",
            down.call::<i32, _>("find", ()).await.unwrap_err(),
        ),
        ("reading, of a batch", of_a_batch),
    ];
    for (name, error) in rows {
        assert!(error.to_string().contains("`a.find`"), "{name}: {error}");
    }
    client
        .call::<String, _>("system.listMethods", ())
        .await
        .unwrap();
    let expected = ["a.find", "a.find", "a.find", "system.listMethods"];
    assert_eq!(*names.lock().unwrap(), expected);
}

/// They are often secrets.
#[test]
fn debugging_does_not_show_them() {
    let client = Client::new("http://127.0.0.1:1/").unwrap();
    let client = client.with_leading(("secret",)).with_trailing(("secret",));
    assert!(!format!("{client:?}").contains("secret"));
    assert!(!format!("{:?}", Caller::additions(&client)).contains("secret"));
}
