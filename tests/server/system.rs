//! `system.*`: introspection and `system.multicall`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use xmlrpc_core::rpc::Method;
use xmlrpc_core::{
    DateTime, Dialect, Fault, Limits, Value, dialect::Nil, message, value, xmlrpc_service,
};
use xmlrpc_server::{Server, XmlRpcService};

use crate::support::oneshot::{build, call, code, post, send};

struct Desk;

#[xmlrpc_service]
#[allow(clippy::unused_self, reason = "these services have no state")]
impl Desk {
    /// Adds two integers.
    ///
    /// They must not be too large.
    #[xmlrpc(alias = "sum")]
    fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    fn log(&self, at: DateTime, lines: Vec<String>, level: Option<i32>) {
        drop((at, lines, level));
    }

    fn echo(&self, any: Value) -> Value {
        any
    }

    fn fail(&self) -> Result<bool, xmlrpc_core::Fault> {
        Err(xmlrpc_core::Fault::new(9, "failed"))
    }
}

fn service() -> XmlRpcService {
    build(Server::new().service(Desk).method("closure", |a: f64| a))
}

#[tokio::test]
async fn list_methods() {
    let list = async |server: Server| call(&build(server), "system.listMethods", ()).await;
    let desk = ["add", "echo", "fail", "log", "sum"];
    let system = [
        "system.describeMethods",
        "system.getCapabilities",
        "system.listMethods",
        "system.methodHelp",
        "system.methodSignature",
        "system.multicall",
    ];
    let expected: Vec<Value> = [&desk[..4], &["sum"], &system]
        .concat()
        .into_iter()
        .map(Value::from)
        .collect();
    assert_eq!(
        list(Server::new().service(Desk)).await,
        Ok(Value::from(expected))
    );

    let names = list(Server::new().multicall(false)).await.unwrap();
    assert_eq!(names.as_array().map(|names| names.len()), Some(5));
    assert_eq!(
        code(&list(Server::new().introspection(false)).await),
        Some(-32601)
    );
}

/// Some clients pass what a server of theirs wants: an identity, a list of names.
#[tokio::test]
async fn surplus_parameters_are_ignored() {
    let service = service();
    let table = [
        ("system.listMethods", value!([]), value!([1, ["two"]])),
        ("system.getCapabilities", value!([]), value!(["x"])),
        (
            "system.methodHelp",
            value!(["add"]),
            value!(["add", nil, 3]),
        ),
        (
            "system.methodSignature",
            value!(["add"]),
            value!(["add", {}]),
        ),
    ];
    for (name, enough, more) in table {
        let expected = call(&service, name, &enough).await;
        assert!(expected.is_ok(), "{name}: {expected:?}");
        assert_eq!(call(&service, name, &more).await, expected, "{name}");
    }
    let wrong = [
        (value!([]), "expected 1 parameter, found none"),
        (
            value!([1, "add"]),
            "parameter 1 `name`: expected `string`, found `<int>` (line 1, column 115)",
        ),
    ];
    for (params, message) in wrong {
        let outcome = call(&service, "system.methodHelp", params).await;
        assert_eq!(outcome, Err(Fault::new(Fault::INVALID_PARAMS, message)));
    }
}

#[tokio::test]
async fn method_signature() {
    let service = service();
    let check = async |name: &str, expected: Value| {
        assert_eq!(
            call(&service, "system.methodSignature", (name,)).await,
            Ok(expected)
        );
    };
    check("add", value!([["int", "int", "int"]])).await;
    check("sum", value!([["int", "int", "int"]])).await;
    // what may be left out makes a signature of its own
    check(
        "log",
        value!([
            ["nil", "dateTime.iso8601", "array"],
            ["nil", "dateTime.iso8601", "array", "int"]
        ]),
    )
    .await;
    check("echo", value!([["undef", "undef"]])).await;
    check("fail", value!([["boolean"]])).await;
    check("closure", value!([["double", "double"]])).await;
    check("system.listMethods", value!([["array"]])).await;
    check("system.multicall", value!([["array", "array"]])).await;

    let unknown = call(&service, "system.methodSignature", ("nothing",)).await;
    assert_eq!(code(&unknown), Some(-32601));

    // a method that does not say its types
    struct Opaque;
    impl xmlrpc_core::Dispatch for Opaque {
        fn methods(&self) -> Vec<&Method> {
            const METHOD: &Method = &Method::new("opaque");
            vec![METHOD]
        }
        fn dispatch<'a>(
            &'a self,
            _: xmlrpc_core::message::Call<'a>,
            _: &'a xmlrpc_core::rpc::Context,
        ) -> xmlrpc_core::rpc::BoxFuture<'a, xmlrpc_core::rpc::Reply> {
            Box::pin(std::future::ready(xmlrpc_core::rpc::Reply::value(&1)))
        }
    }
    let service = build(Server::new().service(Opaque));
    let signature = call(&service, "system.methodSignature", ("opaque",)).await;
    assert_eq!(signature, Ok("undef".into()));
}

#[tokio::test]
async fn describe_methods() {
    let service = service();
    let describe = async |params: Value| call(&service, "system.describeMethods", params).await;
    let names = |description: &Value| {
        let methods = description["methodList"].as_array().unwrap().iter();
        let names: Vec<String> = methods
            .map(|method| method["name"].as_str().unwrap().to_owned())
            .collect();
        names.join(" ")
    };
    let add = describe(value!(["add"])).await.unwrap();
    assert_eq!(
        add["methodList"][0]["purpose"],
        "Adds two integers.\n\nThey must not be too large."
    );
    let params = &add["methodList"][0]["signatures"][0]["params"];
    assert_eq!(
        (&params[0]["name"], &params[1]["type"]),
        (&"a".into(), &"int".into())
    );
    let system = "system.listMethods system.methodSignature system.methodHelp \
        system.getCapabilities system.describeMethods system.multicall";
    let table = [
        (value!([]), format!("{system} add log echo fail closure")),
        (
            value!([nil, "surplus"]),
            format!("{system} add log echo fail closure"),
        ),
        (value!([["log", "sum"]]), "log add".to_owned()),
        (value!(["system.multicall"]), "system.multicall".to_owned()),
        (value!([[]]), String::new()),
    ];
    for (params, expected) in table {
        let description = describe(params.clone()).await.unwrap();
        assert_eq!(names(&description), expected, "{params}");
    }
    for (params, code) in [
        (value!(["nothing"]), -32601),
        (value!([["add", "nothing"]]), -32601),
        (value!([1]), -32602),
        (value!([["add", 1]]), -32602),
    ] {
        assert_eq!(
            self::code(&describe(params.clone()).await),
            Some(code),
            "{params}"
        );
    }
}

#[tokio::test]
async fn method_help() {
    let service = service();
    let help = async |name: &str| call(&service, "system.methodHelp", (name,)).await;
    assert_eq!(
        help("add").await,
        Ok("Adds two integers.\n\nThey must not be too large.".into())
    );
    assert_eq!(help("log").await, Ok("".into()));
    assert_eq!(code(&help("nothing").await), Some(-32601));
}

#[tokio::test]
async fn capabilities() {
    let names = async |server: Server| {
        let capabilities = call(&build(server), "system.getCapabilities", ())
            .await
            .unwrap();
        assert_eq!(capabilities["faults_interop"]["specVersion"], 20_010_516);
        let Value::Struct(capabilities) = capabilities else {
            panic!("no struct");
        };
        capabilities.keys().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        names(Server::new()).await,
        [
            "xmlrpc",
            "faults_interop",
            "introspection",
            "system.multicall",
            "nil"
        ]
    );
    let dialect = Dialect::default().with_nil(Nil::Refuse);
    assert_eq!(
        names(Server::new().multicall(false).dialect(dialect)).await,
        ["xmlrpc", "faults_interop", "introspection"]
    );
}

#[tokio::test]
async fn multicall() {
    let service = service();
    let fault = |code: i32, message: &str| value!({"faultCode": code, "faultString": message});
    let table = [
        (value!({"methodName": "add", "params": [3, 5]}), value!([8])),
        (value!({"params": [1], "methodName": "echo"}), value!([1])),
        (
            value!({"methodName": "echo", "params": [[1, 2]]}),
            value!([[1, 2]]),
        ),
        (
            value!({"methodName": "fail", "params": []}),
            fault(9, "failed"),
        ),
        (value!({"methodName": "fail"}), fault(9, "failed")),
        (
            value!({"methodName": "nothing", "params": []}),
            fault(-32601, "method `nothing` not found"),
        ),
        (
            value!({"methodName": "system.multicall", "params": [[]]}),
            fault(
                -32600,
                "system.multicall cannot be called by system.multicall",
            ),
        ),
        (
            value!({"methodName": "system.methodHelp", "params": ["sum"]}),
            value!(["Adds two integers.\n\nThey must not be too large."]),
        ),
    ];
    let calls: Vec<&Value> = table.iter().map(|(call, _)| call).collect();
    let expected: Vec<&Value> = table.iter().map(|(_, expected)| expected).collect();
    let results = call(&service, "system.multicall", (calls,)).await.unwrap();
    let results: Vec<&Value> = results.as_array().unwrap().iter().collect();
    assert_eq!(results, expected);
}

#[tokio::test]
async fn malformed_entries_do_not_disturb_the_others() {
    let malformed = [
        value!(1),
        value!("add"),
        value!([]),
        value!({}),
        value!({"params": []}),
        value!({"methodName": 5, "params": []}),
        value!({"methodName": "add", "params": 3}),
        value!({"methodName": "add", "params": {"a": 3}}),
        value!({"methodName": "add", "params": [3]}),
        value!({"methodName": "add", "params": [3, "5"]}),
    ];
    let good = value!({"methodName": "add", "params": [3, 5]});
    for entry in malformed {
        let calls = [&good, &entry, &good];
        let results = call(&service(), "system.multicall", (calls,))
            .await
            .unwrap();
        assert_eq!(results[0], value!([8]), "{entry}");
        let fault = results[1]
            .get("faultCode")
            .unwrap_or_else(|| panic!("{entry}: {results}"));
        assert!(
            (-32700..=-32600).contains(&fault.as_i64().unwrap()),
            "{entry}: {results}"
        );
        assert_eq!(results[2], value!([8]), "{entry}");
    }
}

#[tokio::test]
async fn multicall_as_a_whole() {
    let entries = |count: usize| (vec![value!({"methodName": "add", "params": [1, 1]}); count],);
    let default = service();
    let multicall = "system.multicall";
    let results = call(&default, multicall, entries(256)).await.unwrap();
    assert_eq!(results.as_array().map(|results| results.len()), Some(256));
    let fault = call(&default, multicall, entries(257)).await.unwrap_err();
    assert_eq!(fault.code, -32602);
    assert_eq!(
        fault.message,
        "system.multicall takes at most 256 calls, found 257"
    );
    assert_eq!(call(&default, multicall, entries(0)).await, Ok(value!([])));
    for params in [
        value!([1]),
        value!(["a"]),
        value!([]),
        value!([[], []]),
        value!([{}]),
    ] {
        let outcome = call(&default, multicall, &params).await;
        assert_eq!(code(&outcome), Some(-32602), "{params}");
    }

    let server = || Server::new().service(Desk);
    let two = build(server().limits(Limits::default().with_max_multicall(2)));
    assert!(call(&two, multicall, entries(2)).await.is_ok());
    assert_eq!(code(&call(&two, multicall, entries(3)).await), Some(-32602));

    let off = build(server().multicall(false));
    assert_eq!(code(&call(&off, multicall, entries(1)).await), Some(-32601));
}

/// Each entry faults by itself: what ran and fits keeps its result, and what cannot have one any
/// more does not run.
#[tokio::test]
async fn results_of_a_multicall_are_limited_together() {
    const LIMIT: usize = 100_000;
    let ran = Arc::new(AtomicUsize::new(0));
    let counter = ran.clone();
    let service = build(
        Server::new()
            .max_response(LIMIT)
            .method("text", move |length: usize| {
                counter.fetch_add(1, Ordering::Relaxed);
                "x".repeat(length)
            })
            .method("fail", |length: usize| {
                Err::<(), _>(Fault::new(7, "y".repeat(length)))
            }),
    );
    let entry = |name: &str, length: i32| value!({"methodName": name, "params": [length]});
    let multicall = async |calls: Vec<Value>| {
        let body = message::encode_call("system.multicall", &(calls,)).unwrap();
        let answer = send(&service, post(body)).await;
        assert!(answer.body.len() <= LIMIT, "{}", answer.body.len());
        answer.outcome()
    };
    let fault = |entry: &Value| entry.get("faultCode").and_then(Value::as_i64);

    // one is too long, for itself
    let outcome = multicall(vec![
        entry("text", 10),
        entry("text", 200_000),
        entry("text", 20),
    ]);
    let outcome = outcome.await.unwrap();
    assert_eq!(outcome[0], value!([("x".repeat(10))]));
    assert_eq!(fault(&outcome[1]), Some(Fault::INTERNAL_ERROR.into()));
    assert_eq!(outcome[2], value!([("x".repeat(20))]));

    // faults are no way around the limit: they keep their codes
    let outcome = multicall(vec![entry("fail", 90_000); 100]).await.unwrap();
    for entry in outcome.as_array().unwrap() {
        assert_eq!(fault(entry), Some(7));
    }

    // many that fit, one after the other, until nothing does
    ran.store(0, Ordering::Relaxed);
    let outcome = multicall(vec![entry("text", 4_000); 100]).await.unwrap();
    let outcome = outcome.as_array().unwrap();
    assert_eq!(outcome.len(), 100);
    let kept = outcome
        .iter()
        .filter(|entry| fault(entry).is_none())
        .count();
    assert!((10..25).contains(&kept), "{kept}");
    let ran = ran.load(Ordering::Relaxed);
    assert!(ran < 100, "{ran}");
    let text = |entry: &Value| {
        entry
            .get("faultString")
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let not_made = format!("the call was not made: more than {LIMIT} bytes in a document");
    assert_eq!(text(&outcome[99]), Some(not_made));
    assert_eq!(outcome[0], value!([("x".repeat(4_000))]));

    // small results are never in the way of one another
    let outcome = multicall(vec![entry("text", 1); 256]).await.unwrap();
    assert!(
        outcome
            .as_array()
            .unwrap()
            .iter()
            .all(|entry| fault(entry).is_none())
    );
}

#[tokio::test]
async fn a_dialect_reaches_every_answer() {
    let service = build(Server::new().service(Desk).dialect(Dialect::homematic()));
    let multicall = "<methodCall><methodName>system.multicall</methodName><params><param><value>\
        <array><data><value><struct>\
        <member><name>methodName</name><value>system.methodHelp</value></member>\
        <member><name>params</name><value><array><data><value>log</value></data></array></value>\
        </member></struct></value></data></array></value></param></params></methodCall>";
    let answer = send(&service, post(multicall)).await;
    let body = String::from_utf8(answer.body).unwrap();
    assert!(body.contains("encoding=\"ISO-8859-1\""), "{body}");
    assert!(!body.contains("<string>"), "{body}");
}
