//! `system.multicall` over HTTP, typed.

use xmlrpc_core::{CallError, Dialect, Fault, Value, dialect::Nil, xmlrpc_service};
use xmlrpc_server::Server;

use crate::support::peer::{Peer, value};
use crate::support::running::Running;

struct Shop;

#[xmlrpc_service(prefix = "shop.")]
impl Shop {
    fn price(&self, article: &str) -> Result<f64, Fault> {
        match article {
            "tea" => Ok(2.5),
            _ => Err(Fault::new(404, "no such article")),
        }
    }

    fn note(&self, text: Option<String>) -> Option<String> {
        text
    }
}

#[tokio::test]
async fn every_call_has_its_own_type_and_fault() {
    let server = Running::start(Server::new().service(Shop)).await;
    let client = server.client();
    let batch = client.batch();
    let shop = ShopClient::new(&batch);
    let (tea, milk) = (shop.price("tea"), shop.price("milk"));
    let note = shop.note(None);
    let unknown = batch.call::<Value, _>("shop.close", ());
    let wrong_type = batch.call::<String, _>("shop.price", ("tea",));
    let wrong_param = batch.call::<f64, _>("shop.price", (1,));
    assert_eq!(batch.len(), 6);

    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.len(), 6);
    assert_eq!(replies.take(tea).unwrap(), 2.5);
    let fault = |error: CallError| error.fault().cloned().expect("a fault");
    assert_eq!(
        fault(replies.take(milk).unwrap_err()),
        Fault::new(404, "no such article")
    );
    assert_eq!(replies.take(note).unwrap(), None);
    assert_eq!(
        fault(replies.take(unknown).unwrap_err()).code,
        Fault::METHOD_NOT_FOUND
    );
    assert!(matches!(
        replies.take(wrong_type),
        Err(CallError::Decode(_))
    ));
    assert_eq!(
        fault(replies.take(wrong_param).unwrap_err()).code,
        Fault::INVALID_PARAMS
    );
}

#[tokio::test]
async fn nothing_to_call() {
    let server = Running::start(Server::new().service(Shop)).await;
    let client = server.client();
    let replies = client.batch().send().await.unwrap();
    assert!(replies.is_empty());
}

#[tokio::test]
async fn a_batch_that_is_too_long_fails_as_a_whole() {
    let server = Running::start(Server::new().service(Shop)).await;
    let client = server.client();
    let batch = client.batch();
    for _ in 0..257 {
        let _ = batch.call::<f64, _>("shop.price", ("tea",));
    }
    let error = batch.send().await.unwrap_err();
    assert_eq!(
        error.fault().map(|fault| fault.code),
        Some(Fault::INVALID_PARAMS),
        "{error}"
    );
}

/// The others are sent and answered.
#[tokio::test]
async fn a_call_that_cannot_be_written_is_left_out() {
    let server = Running::start(Server::new().service(Shop)).await;
    let client = server
        .client()
        .with_dialect(Dialect::default().with_nil(Nil::Refuse));
    let batch = client.batch();
    let shop = ShopClient::new(&batch);
    let (first, none, last) = (
        shop.price("tea"),
        batch.call::<i32, _>("shop.note", (xmlrpc_core::value!(nil),)),
        shop.price("tea"),
    );
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.len(), 2);
    assert!(matches!(replies.take(none), Err(CallError::Encode(_))));
    assert_eq!(replies.take(last).unwrap(), 2.5);
    assert_eq!(replies.take(first).unwrap(), 2.5);
}

/// supervisor does not wrap results in arrays of one; Koji adds a member to faults.
#[tokio::test]
async fn responses_of_servers_with_their_own_idea_of_it() {
    let answer = "<array><data>\
        <value><int>1</int></value>\
        <value><array><data><value><int>2</int></value></data></array></value>\
        <value><struct>\
            <member><name>faultString</name><value>no</value></member>\
            <member><name>faultCode</name><value><int>4</int></value></member>\
            <member><name>traceback</name><value>line 1</value></member>\
        </struct></value>\
        </data></array>";
    let peer = Peer::answering(value(answer));
    let client = xmlrpc_client::Client::new(&peer.url).unwrap();
    let batch = client.batch();
    let calls = [1, 2, 3, 4].map(|_| batch.call::<i32, _>("f", ()));
    let mut replies = batch.send().await.unwrap();
    let [bare, wrapped, fault, missing] = calls.map(|call| replies.take(call));
    assert_eq!((bare.unwrap(), wrapped.unwrap()), (1, 2));
    assert_eq!(fault.unwrap_err().fault(), Some(&Fault::new(4, "no")));
    assert_eq!(
        missing.unwrap_err().to_string(),
        "the response of `f` could not be read: the result of call 4 is missing",
    );
}
