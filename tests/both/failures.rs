//! What the error of a call says, whatever made the call.

use tokio::task::spawn_blocking;
use xmlrpc_client::{
    Client, blocking,
    middleware::{Multicall, Unwrap},
};
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxCaller, BoxFuture, Context, Dispatch, Local, Method, Reply};
use xmlrpc_core::{CallError, Fault, XmlRpcFault, xmlrpc_service};
use xmlrpc_server::Server;
use xmlrpc_test::{Broken, MockCaller};

use crate::support::causes::chain;
use crate::support::running::Running;

#[derive(Debug, PartialEq, thiserror::Error, XmlRpcFault)]
enum AskError {
    #[error("the desk is closed")]
    #[fault(code = 101)]
    Closed,
}

#[xmlrpc_service(client, prefix = "desk.")]
trait Desk {
    async fn ask(&self, what: f64) -> Result<i32, AskError>;
}

const DECLARED: f64 = 1.0;
const OTHER: f64 = 2.0;
const OF_ANOTHER_TYPE: f64 = 3.0;
const UNWRITABLE: f64 = f64::NAN;

/// A kind of failure, and the beginning of what is said of it.
const ROWS: [(f64, &str); 4] = [
    (DECLARED, "`desk.ask` failed: the desk is closed"),
    (OTHER, "`desk.ask` failed: fault 9: out of paper"),
    (
        OF_ANOTHER_TYPE,
        "the response of `desk.ask` could not be read: expected `int`, found ",
    ),
    (
        UNWRITABLE,
        "the call of `desk.ask` could not be written: parameter 1 `what`: a double that is not finite",
    ),
];

/// A server that fails as it is asked to.
struct Script(Method);

impl Script {
    fn new() -> Self {
        Self(Method::new("desk.ask"))
    }
}

impl Dispatch for Script {
    fn methods(&self) -> Vec<&Method> {
        vec![&self.0]
    }

    fn dispatch<'a>(&'a self, call: Call<'a>, _: &'a Context) -> BoxFuture<'a, Reply> {
        Box::pin(async move {
            match call.params().decode::<(f64,)>() {
                Ok((DECLARED,)) => Reply::fault(AskError::Closed),
                Ok((OTHER,)) => Reply::fault(Fault::new(9, "out of paper")),
                Ok(_) => Reply::value("an answer"),
                Err(error) => Reply::fault(error),
            }
        })
    }
}

fn mock() -> MockCaller {
    let mock = MockCaller::new();
    let on = || mock.on("desk.ask");
    on().params((DECLARED,)).returns_fault(AskError::Closed);
    on().params((OTHER,))
        .returns_fault(Fault::new(9, "out of paper"));
    on().params((OF_ANOTHER_TYPE,)).returns("an answer");
    on().responds(Broken::Status(503));
    mock
}

/// FAULTS 32: an error names its method once: alone, and with its causes behind it, as `anyhow` and `eyre` print them.
#[tokio::test]
async fn every_error_of_a_call_names_its_method_once() {
    let server = Running::start(Server::new().service(Script::new())).await;
    let client = server.client();
    let layered = client.clone().layer(Multicall::new()).layer(Unwrap::ros());
    let mock = mock();
    let asynchronous = DeskClient::new(&client);
    let boxed = DeskClient::new(BoxCaller::from(client.clone()));
    let in_layers = DeskClient::new(&layered);
    let local = DeskClient::new(Local::new(Script::new()));
    let boxed_local = DeskClient::new(BoxCaller::from(Local::new(Script::new())));
    let mocked = DeskClient::new(&mock);
    let boxed_mock = DeskClient::new(BoxCaller::from(&mock));
    let in_batch = async |what| {
        let batch = client.batch();
        let pending = DeskClient::new(&batch).ask(what);
        batch.send().await.expect("a response").take(pending)
    };
    let in_local_batch = async |what| {
        let local = Local::new(Script::new());
        let batch = xmlrpc_core::rpc::Batch::new(&local);
        let pending = DeskClient::new(&batch).ask(what);
        batch.send().await.expect("a response").take(pending)
    };
    let in_layered_batch = async |what| {
        let batch = layered.batch();
        let pending = DeskClient::new(&batch).ask(what);
        batch.send().await.expect("a response").take(pending)
    };
    for (what, text) in ROWS {
        check("client", asynchronous.ask(what).await, text);
        check("boxed client", boxed.ask(what).await, text);
        check("client with layers", in_layers.ask(what).await, text);
        check("batch", in_batch(what).await, text);
        check("batch with layers", in_layered_batch(what).await, text);
        check("local", local.ask(what).await, text);
        check("boxed local", boxed_local.ask(what).await, text);
        check("local batch", in_local_batch(what).await, text);
        check("mock", mocked.ask(what).await, text);
        check("boxed mock", boxed_mock.ask(what).await, text);
    }
    let url = server.url.clone();
    let rows = spawn_blocking(move || {
        let client = blocking::Client::new(url).expect("a client");
        let plain = DeskClient::new(&client);
        let boxed = DeskClient::new(blocking::BoxCaller::from(client.clone()));
        let mocked = DeskClient::new(mock.blocking());
        for (what, text) in ROWS {
            check("blocking client", plain.ask(what), text);
            check("boxed blocking client", boxed.ask(what), text);
            check("blocking mock", mocked.ask(what), text);
            let batch = client.batch();
            let pending = DeskClient::new(&batch).ask(what);
            let outcome = batch.send().expect("a response").take(pending);
            check("blocking batch", outcome, text);
        }
    });
    rows.await.expect("no panic");
}

/// The same of a method of which only the name is known.
#[tokio::test]
async fn untyped_calls_name_their_method_once() {
    let server = Running::start(Server::new().service(Script::new())).await;
    let client = server.client();
    for (what, text) in ROWS {
        // nothing is known of its faults and its parameters
        let text = text.replace("the desk is closed", "fault 101: the desk is closed");
        let text = &text.replace("parameter 1 `what`", "parameter 1");
        check(
            "client",
            client.call::<i32, _>("desk.ask", (what,)).await,
            text,
        );
        let batch = client.batch();
        let pending = batch.call::<i32, _>("desk.ask", (what,));
        let outcome = batch.send().await.expect("a response").take(pending);
        check("batch", outcome, text);
    }
}

/// What does not reach a server is an error of the transport, which names the method, too.
#[tokio::test]
async fn errors_of_the_transport_name_their_method_once() {
    const URL: &str = "http://127.0.0.1:1/";
    let text = "`desk.ask` at http://127.0.0.1:1/: could not connect: ";
    let client = Client::new(URL).expect("a client");
    let boxed = DeskClient::new(BoxCaller::from(client.clone()));
    check("client", DeskClient::new(&client).ask(0.0).await, text);
    check("boxed client", boxed.ask(0.0).await, text);
    check("untyped", client.call::<i32, _>("desk.ask", ()).await, text);

    let text = "`desk.ask`: the mock was told not to answer: Status(503)";
    let mock = mock();
    let boxed = DeskClient::new(BoxCaller::from(&mock));
    check("mock", DeskClient::new(&mock).ask(0.0).await, text);
    check("boxed mock", boxed.ask(0.0).await, text);
    check(
        "blocking mock",
        DeskClient::new(mock.blocking()).ask(0.0),
        text,
    );

    let batch = client.batch();
    let _pending = DeskClient::new(&batch).ask(0.0);
    let error = batch.send().await.expect_err("nobody listens").to_string();
    assert!(
        error.starts_with("`system.multicall` at http://127.0.0.1:1/: "),
        "{error}"
    );
}

#[track_caller]
fn check<E>(caller: &str, outcome: Result<i32, CallError<E>>, expected: &str)
where
    E: std::error::Error + 'static,
{
    let error = outcome.expect_err(caller);
    let text = error.to_string();
    assert!(text.starts_with(expected), "{caller}: {text}");
    let chain = chain(&error);
    assert_eq!(chain.matches("desk.ask").count(), 1, "{caller}: {chain}");
}
