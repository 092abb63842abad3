//! Python's standard library calls our server, and our client calls Python's.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde::{Deserialize, Serialize};
use tokio::task::spawn_blocking;
use xmlrpc_client::Client;
use xmlrpc_core::{
    Bytes, CallError, DateTime, Dialect, Fault, Struct, Value, XmlRpcFault, XmlRpcType, value,
    xmlrpc_service,
};
use xmlrpc_server::Server;

use crate::support::programs::{python_is_there, script};
use crate::support::running::Running;

/// Every combination of `allow_none` and `use_builtin_types`.
const SETTINGS: [[&str; 2]; 4] = [["0", "0"], ["0", "1"], ["1", "0"], ["1", "1"]];

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum CalcError {
    #[error("division by zero")]
    #[fault(code = 101)]
    DivisionByZero,
}

struct Calculator;

#[xmlrpc_service]
impl Calculator {
    /// Divides `a` by `b`.
    fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError> {
        if b == 0.0 {
            Err(CalcError::DivisionByZero)
        } else {
            Ok(a / b)
        }
    }

    fn optional(&self, value: Option<i32>) -> String {
        value.map_or("nothing".to_owned(), |value| value.to_string())
    }

    fn big(&self) -> i64 {
        1 << 40
    }

    fn nothing(&self) {}

    fn panic(&self) {
        panic!("asked to");
    }
}

struct Echo;

#[xmlrpc_service(prefix = "echo.")]
impl Echo {
    fn any(&self, value: Value) -> Value {
        value
    }

    fn int(&self, value: i32) -> i32 {
        value
    }

    fn boolean(&self, value: bool) -> bool {
        value
    }

    fn string(&self, value: String) -> String {
        value
    }

    fn double(&self, value: f64) -> f64 {
        value
    }

    #[xmlrpc(name = "echo.dateTime")]
    fn date_time(&self, value: DateTime) -> DateTime {
        value
    }

    fn base64(&self, value: Bytes) -> Bytes {
        value
    }

    fn array(&self, value: Vec<i32>) -> Vec<i32> {
        value
    }

    #[xmlrpc(name = "echo.struct")]
    fn structure(&self, value: Struct) -> Struct {
        value
    }
}

#[tokio::test]
async fn pythons_client_calls_our_server() {
    if !python_is_there() {
        return;
    }
    let server = Running::start(Server::new().service(Calculator).service(Echo)).await;
    for settings in SETTINGS {
        let mut python = Command::new("python3");
        python
            .arg(script("client.py"))
            .arg(&server.url)
            .args(settings);
        let output = spawn_blocking(move || python.output().expect("python3 runs"))
            .await
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{settings:?}: {stderr}");
    }
}

/// Python's server, until this is dropped.
struct Python {
    client: Client,
    child: Child,
}

impl Python {
    fn start(settings: [&str; 2]) -> Self {
        let mut child = Command::new("python3")
            .arg(script("server.py"))
            .args(settings)
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 runs");
        let mut port = String::new();
        let stdout = child.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut port).expect("a line");
        let url = format!("http://127.0.0.1:{}/", port.trim());
        let client = Client::builder(url)
            .dialect(Dialect::python())
            .build()
            .expect("a client");
        Self { client, child }
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
struct Types {
    int: i32,
    boolean: bool,
    string: String,
    double: f64,
    date: DateTime,
    bytes: Bytes,
    array: (i32, String, Vec<f64>),
    #[serde(rename = "struct")]
    structure: Value,
}

#[xmlrpc_service]
trait Service {
    async fn add(&self, a: i32, b: i32) -> i32;
    async fn types(&self) -> Types;
    async fn fail(&self) -> Result<(), Fault>;
}

#[tokio::test]
async fn our_client_calls_pythons_server() {
    if !python_is_there() {
        return;
    }
    for settings in SETTINGS {
        let python = Python::start(settings);
        let client = &python.client;
        typed(client).await;
        every_type(client, settings).await;
        faults(client, settings).await;
        introspection(client).await;
        batch(client).await;
    }
}

async fn typed(client: &Client) {
    let service = ServiceClient::new(client);
    assert_eq!(service.add(3, 5).await.unwrap(), 8);
    let expected = Types {
        int: -5,
        boolean: true,
        string: "Grüße <&>".to_owned(),
        double: 1e-7,
        date: "19980717T14:08:55".parse().unwrap(),
        bytes: Bytes::from(b"\0\xff"),
        array: (1, "x".to_owned(), vec![2.5]),
        structure: value!({ "a": { "b": 1 } }),
    };
    assert_eq!(service.types().await.unwrap(), expected);
}

async fn every_type(client: &Client, [allow_none, builtin]: [&str; 2]) {
    let (date_name, bytes_name) = match builtin {
        "1" => ("datetime", "bytes"),
        _ => ("DateTime", "Binary"),
    };
    let date: DateTime = "20240229T23:59:59".parse().unwrap();
    let rows = [
        (value!(i32::MIN), "int"),
        (value!(true), "bool"),
        (value!(""), "str"),
        (value!("a\n\tb ]]> <&>\"' é€😀"), "str"),
        (value!(5e-324), "float"),
        (value!(-1.5), "float"),
        (value!(f64::MAX), "float"),
        (value!(date), date_name),
        (value!(Bytes::from(vec![7; 1000])), bytes_name),
        (value!([]), "list"),
        (value!([1, "x", [true, {}]]), "list"),
        (value!({}), "dict"),
        (value!({ "a": { "": [1], "é<": 2 } }), "dict"),
    ];
    for (sent, name) in rows {
        let found: String = client.call("type_name", (&sent,)).await.unwrap();
        assert_eq!(found, name, "{sent}");
        let found: Value = client.call("echo", (&sent,)).await.unwrap();
        assert_eq!(found, sent);
    }
    let nothing = client.call::<Value, _>("nothing", ()).await;
    if allow_none == "1" {
        assert_eq!(nothing.unwrap(), Value::Nil);
        client.call::<(), _>("nothing", ()).await.unwrap();
    } else {
        let error = nothing.unwrap_err();
        assert!(error.to_string().contains("cannot marshal None"), "{error}");
    }
    // Python reads a carriage return, but does not write it as one
    let length: i32 = client.call("length", ("a\r\nb",)).await.unwrap();
    assert_eq!(length, 4);
    // a long answer: compressed, for Python compresses from 1,400 bytes on
    let text: String = client.call("long_text", ()).await.unwrap();
    assert_eq!(text.len(), 50_000);
}

async fn faults(client: &Client, settings: [&str; 2]) {
    let error = ServiceClient::new(client).fail().await.unwrap_err();
    assert_eq!(
        error.fault(),
        Some(&Fault::new(42, "as asked")),
        "{settings:?}"
    );
    let rows = [
        ("crash", value!([]), "<class 'ValueError'>:oops"),
        (
            "unknown",
            value!([]),
            "<class 'Exception'>:method \"unknown\" is not supported",
        ),
        (
            "add",
            value!([1, "x"]),
            "<class 'TypeError'>:unsupported operand",
        ),
    ];
    for (method, params, text) in rows {
        let params = params.as_array().unwrap().to_vec();
        let error = client.call::<Value, _>(method, params).await.unwrap_err();
        let CallError::Fault(fault) = error else {
            panic!("{method}: expected a fault, found {error:?}")
        };
        assert_eq!(fault.code, 1, "{method}");
        assert!(fault.message.starts_with(text), "{method}: {fault}");
    }
}

async fn introspection(client: &Client) {
    let methods: Vec<String> = client.call("system.listMethods", ()).await.unwrap();
    for method in ["add", "echo", "system.listMethods", "system.multicall"] {
        assert!(
            methods.iter().any(|found| found == method),
            "{method}: {methods:?}"
        );
    }
    let help: String = client.call("system.methodHelp", ("add",)).await.unwrap();
    assert_eq!(help, "Adds two numbers.");
    let signature: Value = client
        .call("system.methodSignature", ("add",))
        .await
        .unwrap();
    assert_eq!(signature, "signatures not supported");
}

async fn batch(client: &Client) {
    let batch = client.batch();
    let service = ServiceClient::new(&batch);
    let (sum, types, failure) = (service.add(3, 5), service.types(), service.fail());
    let unknown = batch.call::<Value, _>("unknown", ());
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.take(sum).unwrap(), 8);
    assert_eq!(replies.take(types).unwrap().int, -5);
    let failure = replies.take(failure).unwrap_err();
    assert_eq!(failure.fault(), Some(&Fault::new(42, "as asked")));
    let unknown = replies.take(unknown).unwrap_err();
    assert_eq!(unknown.fault().map(|fault| fault.code), Some(1));
}
