//! The kit, as its users see it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use xmlrpc_client::{Client, TransportError, blocking};
use xmlrpc_core::description::{Description, Part};
use xmlrpc_core::rpc::{BoxCaller, Dispatch as _};
use xmlrpc_core::{CallError, Fault, Value, XmlRpcFault, value, xmlrpc_service};
use xmlrpc_test::{
    Broken, MockCaller, MockServer, Recorder, Recording, Replay, ReplayError, assert_serves,
    check_description, shape,
};

#[derive(Debug, PartialEq, XmlRpcFault)]
enum CalcError {
    #[fault(code = 101)]
    DivisionByZero,
}

impl std::fmt::Display for CalcError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("division by zero")
    }
}

impl std::error::Error for CalcError {}

#[xmlrpc_service]
trait Calculator {
    async fn add(&self, a: i32, b: i32) -> i32;
    async fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError>;
}

/// What a panic says.
fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("it panics");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

/// A file that is gone after the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let name = format!("xmlrpc-test-{}-{name}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn typed_expectations() {
    let server = MockServer::start().await;
    CalculatorClient::new(server.when())
        .add(1, 2)
        .returns(3)
        .times(1);
    CalculatorClient::new(server.when())
        .divide(1.0, 0.0)
        .returns_fault(CalcError::DivisionByZero);
    let mock = MockCaller::new();
    CalculatorClient::new(mock.when())
        .add(1, 2)
        .returns(3)
        .times(1);
    CalculatorClient::new(mock.when())
        .divide(1.0, 0.0)
        .returns_fault(CalcError::DivisionByZero);
    // over a socket, without one, and without a type: the same
    let callers: [BoxCaller; 2] = [Client::new(server.url()).unwrap().into(), (&mock).into()];
    for caller in callers {
        let calculator = CalculatorClient::new(caller);
        assert_eq!(calculator.add(1, 2).await.unwrap(), 3);
        let error = calculator.divide(1.0, 0.0).await.unwrap_err();
        assert_eq!(error.fault(), Some(&CalcError::DivisionByZero));
    }
    assert_eq!(server.calls().len(), 2);
    assert_eq!(server.calls()[0].params, [value!(1), value!(2)]);
    assert_eq!(server.calls()[0].headers["content-type"], "text/xml");
    mock.verify();
}

#[test]
fn blocking_callers_have_the_same_mock() {
    let mock = MockCaller::new();
    CalculatorClient::new(mock.when()).add(1, 2).returns(3);
    let calculator = CalculatorClient::new(mock.blocking());
    assert_eq!(calculator.add(1, 2).unwrap(), 3);
}

#[tokio::test]
async fn what_did_not_come_as_expected_is_said() {
    // expectation, calls, what is said
    type Prepare = fn(&MockCaller);
    let once: Prepare = |mock| drop(mock.expect("add").params((1, 2)).returns(3).times(1));
    let any: Prepare = |mock| drop(mock.on("add").returns(3));
    let least: Prepare = |mock| drop(mock.expect("add").returns(3));
    type Calls = &'static [(i32, i32)];
    let table: [(Prepare, Calls, &str); 7] = [
        (once, &[(1, 2)], ""),
        (once, &[], "expected add(1, 2) once, it came 0 times"),
        (
            once,
            &[(1, 3)],
            "nothing is expected for add(1, 3); nearest: add(1, 2)\n\
             expected add(1, 2) once, it came 0 times; nearest: add(1, 3)",
        ),
        (
            once,
            &[(1, 2), (1, 2)],
            "nothing is expected for add(1, 2); nearest: add(1, 2), which came as often as it \
             was expected",
        ),
        (any, &[], ""),
        (least, &[], "expected add(…) at least once, it came 0 times"),
        (least, &[(1, 2), (1, 2)], ""),
    ];
    for (prepare, calls, expected) in table {
        let mock = MockCaller::new();
        prepare(&mock);
        for &(a, b) in calls {
            let _ = CalculatorClient::new(&mock).add(a, b).await;
        }
        if expected.is_empty() {
            drop(mock);
        } else {
            assert_eq!(panic_of(move || drop(mock)), expected);
        }
    }
}

#[tokio::test]
async fn answers_can_be_late() {
    let mock = MockCaller::new();
    mock.on("add").after(Duration::from_millis(50)).returns(3);
    let start = Instant::now();
    CalculatorClient::new(&mock).add(1, 2).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(50));
}

/// What our client makes of each broken response.
fn seen(broken: Broken, error: &TransportError) -> bool {
    match broken {
        Broken::Html => error.is_html(),
        Broken::Json | Broken::Empty | Broken::NotXmlRpc => error.is_not_xmlrpc(),
        Broken::HalfDocument | Broken::Close | Broken::Reset => error.is_broken(),
        Broken::Status(status) => error.status() == Some(status),
        Broken::Unavailable(_) => {
            error.status() == Some(503) && error.headers().contains_key("retry-after")
        }
        Broken::Stall => error.is_timeout(),
        _ => false,
    }
}

#[tokio::test]
async fn broken_responses() {
    for &broken in Broken::ALL {
        let server = MockServer::start().await;
        server.on("add").responds(broken);
        let client = Client::builder(server.url())
            .timeout(Duration::from_millis(500))
            .build()
            .unwrap();
        let result = client.call::<Value, _>("add", (1, 2)).await;
        if broken == Broken::WrongLength {
            // the document is whole: read, as Python reads it
            assert_eq!(result.unwrap(), value!("broken"));
            continue;
        }
        let error = result.expect_err("there is no value");
        let transport = TransportError::of(&error).unwrap_or_else(|| panic!("{broken:?}: {error}"));
        assert!(seen(broken, transport), "{broken:?}: {error}");
        assert!(transport.may_have_run(), "{broken:?}");
    }
}

#[tokio::test]
async fn broken_responses_to_python() {
    const SCRIPT: &str = "import socket, sys, xmlrpc.client\n\
        socket.setdefaulttimeout(2)\n\
        try:\n    xmlrpc.client.ServerProxy(sys.argv[1]).add(1, 2)\n\
        except xmlrpc.client.Fault as error: print('Fault')\n\
        except Exception as error: print(type(error).__name__)\n\
        else: print('value')";
    if Command::new("python3").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "python3 is not installed");
        eprintln!("SKIPPED: python3 is not installed");
        return;
    }
    for &broken in Broken::ALL {
        let server = MockServer::start().await;
        server.on("add").responds(broken);
        let url = server.url().to_owned();
        let output = tokio::task::spawn_blocking(move || {
            Command::new("python3")
                .args(["-c", SCRIPT, &url])
                .output()
                .expect("it runs")
        });
        let output = output.await.unwrap();
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let reads = broken == Broken::WrongLength;
        assert!(!said.is_empty() && said != "Fault", "{broken:?}: {said}");
        assert_eq!(said == "value", reads, "{broken:?}: {said}");
    }
}

#[tokio::test]
async fn a_recording_holds_no_secret_and_replays() {
    const SECRET: &str = "s3cr3t";
    let file = Scratch::new("secrets.jsonl");
    let server = MockServer::start().await;
    server
        .on("login")
        .returns(value!({"session": (SECRET), "user": "ada"}));
    server.on("auth").returns(SECRET);
    server
        .on("get")
        .returns(value!([{"token": (SECRET), "inner": {"Password": (SECRET)}, "n": 1}]));
    server.on("no").returns_fault(Fault::new(4, "no"));
    // a result, one of a server that gives it without an array, and a fault
    server.on("system.multicall").returns(value!([
        [(SECRET)],
        (SECRET),
        {"faultCode": 4, "faultString": "no"},
    ]));
    let in_batch = |client: &Client, password: &str| {
        let batch = client.batch();
        for user in ["ada", "bob", "eve"] {
            let _ = batch.call::<String, _>("auth", (user, password));
        }
        batch.send()
    };
    let url = server.url().replace("://", &format!("://user:{SECRET}@"));
    {
        let recorder = Recorder::create(&file.0)
            .unwrap()
            .redact("auth", "params[1]")
            .redact("auth", "result");
        let client = Client::builder(format!("{url}?key={SECRET}"))
            .header("x-key", SECRET)
            .layer(recorder)
            .build()
            .unwrap();
        let _: Value = client
            .call("login", (value!({"name": "ada", "password": (SECRET)}),))
            .await
            .unwrap();
        let _: Value = client.call("auth", ("ada", SECRET)).await.unwrap();
        let _: Value = client.call("get", ()).await.unwrap();
        let _ = client.call::<Value, _>("no", ()).await.unwrap_err();
        in_batch(&client, SECRET).await.unwrap();
        // one that the user wrote, and left out what is empty
        let entry = || value!({"methodName": "auth"});
        let _: Value = client
            .call(
                "system.multicall",
                (value!([(entry()), (entry()), (entry())]),),
            )
            .await
            .unwrap();
    }
    let text = std::fs::read_to_string(&file.0).unwrap();
    assert!(!text.contains(SECRET), "{text}");
    assert_eq!(text.lines().count(), 7);
    // and nothing else is left out
    assert!(text.contains("ada") && text.contains("eve"), "{text}");
    assert!(text.starts_with(&format!(
        "{{\"xmlrpc-recording\":1,\"server\":\"{}\"}}\n",
        server.url()
    )));

    let replay = Replay::open(&file.0).unwrap();
    let client = Client::builder("http://localhost/")
        .layer(replay)
        .build()
        .unwrap();
    let _: String = client.call("auth", ("ada", "whatever")).await.unwrap();
    let fault = client.call::<Value, _>("no", ()).await.unwrap_err();
    assert_eq!(fault.fault(), Some(&Fault::new(4, "no")));
    in_batch(&client, "whatever").await.unwrap();
    assert_eq!(server.calls().len(), 6, "the network is not used");
}

#[tokio::test]
async fn replay_matches_by_value() {
    let file = Scratch::new("replay.jsonl");
    let lines = [
        r#"{"xmlrpc-recording":1,"server":""}"#,
        r#"{"method":"next","params":[],"result":1}"#,
        r#"{"method":"next","params":[],"result":2}"#,
        r#"{"method":"get","params":["key",{"a":1,"b":2}],"result":"x"}"#,
    ];
    std::fs::write(&file.0, lines.join("\n")).unwrap();
    let client = |replay: Replay| {
        Client::builder("http://localhost/")
            .layer(replay)
            .build()
            .unwrap()
    };
    let open = || Replay::open(&file.0).unwrap();

    let twice = client(open());
    let mut got = Vec::new();
    for _ in 0..3 {
        got.push(twice.call::<i32, _>("next", ()).await.unwrap());
    }
    assert_eq!(got, [1, 2, 2]);
    // members are compared by name
    let params = ("key", value!({"b": 2, "a": 1}));
    assert_eq!(
        twice
            .call::<String, _>("get", params.clone())
            .await
            .unwrap(),
        "x"
    );
    let other = ("other", value!({"b": 2, "a": 1}));
    let ignoring = client(open().ignore("params[0]"));
    assert_eq!(
        ignoring
            .call::<String, _>("get", other.clone())
            .await
            .unwrap(),
        "x"
    );

    let name = file.0.display().to_string();
    let table = [
        (
            client(open()).call::<Value, _>("get", other).await,
            format!("nearest: get(\"key\", {{\"a\":1,\"b\":2}}), {name}:4"),
        ),
        (
            client(open()).call("unknown", ()).await,
            "nothing recorded for unknown()".to_owned(),
        ),
    ];
    for (result, expected) in table {
        let error = result.unwrap_err();
        let text = ReplayError::of(&error).expect("of the replay").to_string();
        assert!(text.contains(&expected), "{text}");
    }
    let once = client(open().once());
    for _ in 0..2 {
        once.call::<i32, _>("next", ()).await.unwrap();
    }
    let error = once.call::<i32, _>("next", ()).await.unwrap_err();
    assert!(
        ReplayError::of(&error)
            .unwrap()
            .to_string()
            .contains("any more")
    );
}

/// Equal calls at the same time change places: they get one answer.
#[tokio::test]
async fn replay_in_any_order() {
    let file = Scratch::new("any-order.jsonl");
    let lines = [
        r#"{"xmlrpc-recording":1,"server":""}"#,
        r#"{"method":"state","params":[],"result":"starting"}"#,
        r#"{"method":"start","params":[],"result":true}"#,
        r#"{"method":"state","params":[],"result":"running"}"#,
    ];
    std::fs::write(&file.0, lines.join("\n")).unwrap();
    // how it is replayed, and what three calls of `state` give
    type Set = fn(Replay) -> Replay;
    let rows: [(Set, [Option<&str>; 3]); 4] = [
        (
            |replay| replay,
            [Some("starting"), Some("running"), Some("running")],
        ),
        (Replay::once, [Some("starting"), Some("running"), None]),
        (Replay::any_order, [Some("running"); 3]),
        (
            |replay| replay.any_order().once(),
            [Some("running"), Some("running"), None],
        ),
    ];
    for (nth, (set, expected)) in rows.into_iter().enumerate() {
        let replay = set(Replay::open(&file.0).unwrap());
        let client = Client::new("http://localhost/").unwrap().layer(replay);
        for expected in expected {
            let outcome = client.call::<String, _>("state", ()).await;
            assert_eq!(outcome.ok().as_deref(), expected, "row {nth}");
        }
        // other calls are in any order in each of them
        assert!(client.call::<bool, _>("start", ()).await.unwrap());
    }
}

/// A program that crashes loses no call, and no older recording.
#[tokio::test]
async fn recordings_are_written_as_calls_come() {
    let file = Scratch::new("crash.jsonl");
    let part = Scratch::new("crash.jsonl.part");
    std::fs::write(&file.0, "older").unwrap();
    let server = MockServer::start().await;
    server.on("add").returns(3);
    let recorder = Recorder::create(&file.0).unwrap();
    let client = Client::new(server.url()).unwrap().layer(recorder.clone());
    for calls in 1..=3 {
        client.call::<i32, _>("add", (1, 2)).await.unwrap();
        let recording = Recording::open(&part.0).unwrap();
        assert_eq!(recording.calls.len(), calls);
        assert_eq!(recording.header.server, server.url());
        assert_eq!(std::fs::read(&file.0).unwrap(), b"older");
    }
    recorder.finish().unwrap();
    assert!(!part.0.exists());
    assert_eq!(Recording::open(&file.0).unwrap().calls.len(), 3);
    // what comes later is added
    client.call::<i32, _>("add", (1, 2)).await.unwrap();
    assert_eq!(Recording::open(&file.0).unwrap().calls.len(), 4);
    drop((client, recorder));
    assert_eq!(Recording::open(&file.0).unwrap().calls.len(), 4);

    // without calls there is a recording, too
    drop(Recorder::create(&file.0).unwrap());
    assert_eq!(Recording::open(&file.0).unwrap().calls, []);

    let error = Recorder::create("/nowhere/calls.jsonl").unwrap_err();
    assert!(
        error.to_string().starts_with("/nowhere/calls.jsonl: "),
        "{error}"
    );
}

/// A recording with a hole would be taken for the whole conversation.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_recording_that_cannot_be_written_is_said_and_not_put_in_place() {
    let (file, part) = (Scratch::new("full.jsonl"), Scratch::new("full.jsonl.part"));
    std::os::unix::fs::symlink("/dev/full", &part.0).unwrap();
    let server = MockServer::start().await;
    server.on("add").returns(3);
    let recorder = Recorder::create(&file.0).unwrap();
    let client = Client::new(server.url()).unwrap().layer(recorder.clone());
    client.call::<i32, _>("add", (1, 2)).await.unwrap();
    for _ in 0..2 {
        let error = recorder.finish().unwrap_err().to_string();
        assert!(error.contains("No space left"), "{error}");
    }
    drop((client, recorder));
    assert!(!file.0.exists());
}

#[test]
fn recordings_are_read_with_the_line_that_is_wrong() {
    let file = Scratch::new("wrong.jsonl");
    let table = [
        ("", ":1: "),
        (
            "{\"xmlrpc-recording\":2}",
            ":1: expected a recording of version 1, found version 2",
        ),
        (
            "{\"xmlrpc-recording\":1}\n\n{\"method\":1}",
            ":3: expected a `method`",
        ),
    ];
    for (text, expected) in table {
        std::fs::write(&file.0, text).unwrap();
        let error = Recording::open(&file.0).unwrap_err().to_string();
        assert!(error.contains(expected), "{text}: {error}");
    }
}

#[derive(Clone, Copy, serde::Serialize, serde::Deserialize, xmlrpc_core::XmlRpcType)]
enum Figure {
    Circle { radius: f64 },
    Line(i32, i32),
    Point,
}

struct Drawing;

#[xmlrpc_service]
impl Drawing {
    /// One of each variant, by what was given.
    fn turn(&self, figure: Figure) -> Figure {
        match figure {
            Figure::Circle { .. } => Figure::Line(1, 2),
            Figure::Line(..) => Figure::Point,
            Figure::Point => Figure::Circle { radius: 1.5 },
        }
    }
}

#[tokio::test]
async fn enums_are_checked_as_they_travel() {
    let description = Description::of(Drawing.methods());
    assert_serves(&Drawing, &description).await;
    let figure = Part::new("Figure");
    for value in [
        value::to_value(&Figure::Circle { radius: 0.5 }).unwrap(),
        value::to_value(&Figure::Line(1, 2)).unwrap(),
        value::to_value(&Figure::Point).unwrap(),
        shape::MadeUp::new(&description, 3).value(&figure),
    ] {
        assert_eq!(
            shape::check(&value, &figure, &description),
            Ok(()),
            "{value}"
        );
        assert!(value::from_value::<Figure>(&value).is_ok(), "{value}");
    }
    let wrong = shape::check(&value!({"Square": 1}), &figure, &description);
    assert!(wrong.is_err_and(|text| text.contains("one of the variants of `Figure`")));
}

struct Old;
struct New;

#[xmlrpc_service]
impl Old {
    fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    fn sub(&self, a: i32, b: i32) -> i32 {
        a - b
    }
}

#[xmlrpc_service]
impl New {
    fn add(&self, a: i32, b: i32) -> String {
        (a + b).to_string()
    }
}

#[tokio::test]
async fn a_service_is_held_to_its_description() {
    let file = Scratch::new("api.json");
    let _ = std::fs::remove_file(&file.0);
    // written the first time, then compared
    check_description(&file.0, &Old).unwrap();
    check_description(&file.0, &Old).unwrap();
    let text = check_description(&file.0, &New).unwrap_err();
    assert!(text.contains("breaking: sub: the method is gone"), "{text}");
    assert!(text.contains("UPDATE=1"), "{text}");

    let description = Description::of(Old.methods());
    assert_serves(&Old, &description).await;
    let wrong = tokio::spawn(async move { assert_serves(&New, &description).await });
    let panic = wrong.await.unwrap_err().into_panic();
    assert_eq!(
        panic.downcast_ref::<String>().unwrap(),
        "add: what it returns is not as described: expected `int`, found `string`\n\
         sub: the description has it, the service does not; was it lost?"
    );
}

#[test]
fn a_blocking_client_can_be_recorded() {
    let file = Scratch::new("blocking.jsonl");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(MockServer::start());
    server.on("b").returns(2);
    server.on("a").returns(1);
    let recorder = Recorder::create(&file.0).unwrap().sorted();
    let client = blocking::Client::builder(server.url())
        .layer(recorder.clone())
        .build_blocking()
        .unwrap();
    assert_eq!(client.call::<i32, _>("b", ()).unwrap(), 2);
    assert_eq!(client.call::<i32, _>("a", ()).unwrap(), 1);
    recorder.finish().unwrap();
    let recording = Recording::open(&file.0).unwrap();
    let names: Vec<_> = recording.calls.iter().map(|call| &*call.method).collect();
    assert_eq!(names, ["a", "b"]);
    assert!(matches!(
        client.call::<i32, _>("c", ()),
        Err(CallError::Fault(..))
    ));
    assert!(panic_of(|| server.verify()).contains("nothing is expected for c()"));
    std::mem::forget(server);
}
