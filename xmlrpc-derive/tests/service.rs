//! Services as they are used: every call goes through the generated client, the codec and the
//! generated dispatch table.

use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use serde::{Deserialize, Serialize};
use xmlrpc_core::rpc::{Batch, Dispatch, Local, Method};
use xmlrpc_core::{CallError, Caller, Fault, XmlRpcFault, XmlRpcType, xmlrpc_service};

/// The result of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[derive(Clone, Debug, PartialEq, thiserror::Error, XmlRpcFault)]
enum CalcError {
    #[error("division by zero")]
    #[fault(code = 101)]
    DivisionByZero,
    #[error("{0}")]
    #[fault(code = codes::CUSTOM)]
    Custom(String),
    #[error("{0}")]
    #[fault(other)]
    Other(Fault),
}

mod codes {
    pub(crate) const CUSTOM: i32 = -7;
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "camelCase")]
struct Stats {
    mean: f64,
    sample_count: u32,
    label: Option<String>,
}

type Outcome<T> = Result<T, CalcError>;

/// A calculator.
#[xmlrpc_service(prefix = "calc.", rename_all = "camelCase")]
trait Calculator {
    /// Adds two integers.
    ///
    /// They may be negative.
    async fn add(&self, a: i32, b: i32) -> i32;
    async fn divide(&self, a: f64, b: f64) -> Outcome<f64>;
    async fn fail(&self, error: i32) -> Result<(), CalcError>;
    fn now(&self) -> String;
    #[xmlrpc(name = "stats.mean", alias = "mean", alias = "average")]
    async fn mean(&self, samples: &[f64], label: Option<String>) -> Result<Stats, Fault>;
    async fn describe_stats(&self, stats: &Stats, r#type: &str) -> String;
    fn greeting(&self) -> &str;
    /// Has a body.
    async fn twice(&self, mut number: i32) -> i32 {
        number += self.add(number, 0).await;
        number
    }
    #[deprecated]
    fn nothing(&self);
    #[cfg(any())]
    fn absent(&self, missing: Missing);
    #[cfg(not(any()))]
    #[xmlrpc(name = "either")]
    fn this(&self) -> bool;
    #[cfg(any())]
    #[xmlrpc(name = "either")]
    fn that(&self) -> bool;
    #[xmlrpc(skip)]
    fn local<T>(&self, value: T) -> std::rc::Rc<T>;
}

struct Desk;

impl Calculator for Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    async fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError> {
        if b == 0.0 {
            return Err(CalcError::DivisionByZero);
        }
        Ok(a / b)
    }

    async fn fail(&self, error: i32) -> Outcome<()> {
        match error {
            0 => Ok(()),
            1 => Err(CalcError::Custom("one".to_owned())),
            code => Err(CalcError::Other(Fault::new(code, "other"))),
        }
    }

    fn now(&self) -> String {
        "noon".to_owned()
    }

    async fn mean(&self, samples: &[f64], label: Option<String>) -> Result<Stats, Fault> {
        if samples.is_empty() {
            return Err(Fault::new(7, "no samples"));
        }
        let sample_count = samples.len() as u32;
        let mean = samples.iter().sum::<f64>() / f64::from(sample_count);
        Ok(Stats {
            mean,
            sample_count,
            label,
        })
    }

    async fn describe_stats(&self, stats: &Stats, r#type: &str) -> String {
        format!("{type}: {}", stats.mean)
    }

    fn greeting(&self) -> &str {
        "hello"
    }

    fn nothing(&self) {}

    fn this(&self) -> bool {
        true
    }

    fn local<T>(&self, value: T) -> std::rc::Rc<T> {
        std::rc::Rc::new(value)
    }
}

struct Till {
    sum: Mutex<i64>,
}

#[xmlrpc_service(rename_all = "PascalCase")]
impl Till {
    const LIMIT: i64 = 100;

    /// Adds to the sum.
    async fn pay(&self, amount: i64) -> Result<i64, CalcError> {
        let mut sum = self.sum.lock().unwrap();
        if *sum + amount > Self::LIMIT {
            return Err(CalcError::Custom("the till is full".to_owned()));
        }
        *sum += amount;
        Ok(*sum)
    }

    #[xmlrpc(name = "till.contains")]
    pub(crate) fn contains(&self, amount: &i64) -> bool {
        *self.sum.lock().unwrap() >= *amount
    }

    #[xmlrpc(skip)]
    fn empty() -> Self {
        Self { sum: Mutex::new(0) }
    }
}

trait Clock {
    fn hour(&self) -> u8;
    fn is(&self, hour: u8) -> impl Future<Output = bool> + Send;
}

struct Noon;

#[xmlrpc_service(prefix = "clock.")]
impl Clock for Noon {
    fn hour(&self) -> u8 {
        12
    }

    async fn is(&self, hour: u8) -> bool {
        hour == self.hour()
    }
}

fn names_of(service: &impl Dispatch) -> Vec<String> {
    let methods = service.methods();
    methods
        .iter()
        .map(|method| method.name().to_owned())
        .collect()
}

fn client() -> CalculatorClient<Local<CalculatorServer<Desk>>> {
    CalculatorClient::new(Local::new(CalculatorServer::new(Desk)))
}

#[test]
fn values() {
    let calc = client();
    assert_eq!(now(calc.add(3, 5)).unwrap(), 8);
    assert_eq!(now(calc.divide(1.0, 4.0)).unwrap(), 0.25);
    assert_eq!(now(calc.now()).unwrap(), "noon");
    assert_eq!(now(calc.twice(4)).unwrap(), 8);
    assert_eq!(now(calc.greeting()).unwrap(), "hello");
    #[expect(deprecated)]
    let nothing = calc.nothing();
    now(nothing).unwrap();
    assert!(now(calc.this()).unwrap());
    assert_eq!(*Desk.local(1), 1);
    let stats = now(calc.mean(&[1.0, 2.0], Some("x".to_owned()))).unwrap();
    assert_eq!(
        stats,
        Stats {
            mean: 1.5,
            sample_count: 2,
            label: Some("x".to_owned())
        }
    );
    assert_eq!(
        now(calc.describe_stats(&stats, "kind")).unwrap(),
        "kind: 1.5"
    );
}

#[test]
fn inherent_impl() {
    let till = TillClient::new(Local::new(Till::empty()));
    assert_eq!(now(till.pay(60)).unwrap(), 60);
    assert!(now(till.contains(&60)).unwrap());
    let error = now(till.pay(41)).unwrap_err();
    assert_eq!(error.to_string(), "`Pay` failed: the till is full");
    assert_eq!(names_of(till.get_ref().get_ref()), ["Pay", "till.contains"]);
}

#[test]
fn trait_impl() {
    let clock = NoonClient::new(Local::new(Noon));
    assert_eq!(now(clock.hour()).unwrap(), 12);
    assert!(now(clock.is(12)).unwrap());
    assert_eq!(names_of(&Noon), ["clock.hour", "clock.is"]);
}

#[test]
fn batches() {
    let local = Local::new(CalculatorServer::new(Desk));
    let batch = Batch::new(&local);
    let calc = CalculatorClient::new(&batch);
    let sum = calc.add(1, 2);
    let quotient = calc.divide(1.0, 0.0);
    let mut replies = now(batch.send()).unwrap();
    assert_eq!(replies.take(sum).unwrap(), 3);
    let error = replies.take(quotient).unwrap_err();
    assert_eq!(error.fault(), Some(&CalcError::DivisionByZero));
}

#[test]
fn descriptions() {
    let server = CalculatorServer::new(Desk);
    let methods = server.methods();
    let method = |name: &str| *methods.iter().find(|m| m.name() == name).unwrap();
    let add = method("calc.add");
    assert_eq!(add.doc(), "Adds two integers.\n\nThey may be negative.");
    assert_eq!(add.signature().unwrap(), ["int", "int", "int"]);
    assert_eq!(add.params()[1].name(), "b");
    let mean = method("stats.mean");
    assert!(mean.aliases().eq(["mean", "average"]));
    assert_eq!(mean.signature().unwrap(), ["struct", "array", "string"]);
    let describe = method("calc.describeStats");
    assert_eq!(describe.params()[1].name(), "type");
    assert_eq!(
        describe.signature().unwrap(),
        ["string", "struct", "string"]
    );
    assert_eq!(
        method("calc.divide").signature().unwrap(),
        ["double", "double", "double"]
    );
    assert_eq!(method("calc.nothing").deprecated(), Some(""));
    assert_eq!(add.deprecated(), None);
}

#[test]
fn parameters_are_named_in_errors() {
    let local = Local::new(CalculatorServer::new(Desk));
    const ADD: &Method = &Method::new("calc.add");
    let error: Result<i32, CallError> = now(local.call(ADD, (1, "two")));
    let error = error.unwrap_err();
    let fault = error.fault().unwrap();
    assert_eq!(fault.code, Fault::INVALID_PARAMS);
    assert!(
        fault
            .message
            .starts_with("parameter 2 `b`: expected `int`, found `<string>`"),
        "{}",
        fault.message
    );
}

#[test]
fn faults() {
    let calc = client();
    let error = now(calc.divide(1.0, 0.0)).unwrap_err();
    assert_eq!(error.fault(), Some(&CalcError::DivisionByZero));
    assert_eq!(error.to_string(), "`calc.divide` failed: division by zero");
    now(calc.fail(0)).unwrap();
    let error = now(calc.fail(1)).unwrap_err();
    assert_eq!(error.fault(), Some(&CalcError::Custom("one".to_owned())));
    let error = now(calc.fail(9)).unwrap_err();
    let other = CalcError::Other(Fault::new(9, "other"));
    assert_eq!(error.fault(), Some(&other));
    let error = now(calc.mean(&[], None)).unwrap_err();
    assert_eq!(error.fault(), Some(&Fault::new(7, "no samples")));
}

#[test]
fn names() {
    let server = CalculatorServer::new(Desk);
    assert_eq!(
        names_of(&server),
        [
            "calc.add",
            "calc.divide",
            "calc.fail",
            "calc.now",
            "stats.mean",
            "calc.describeStats",
            "calc.greeting",
            "calc.twice",
            "calc.nothing",
            "either",
        ]
    );
    let local = Local::new(server);
    const NAMES: [&Method; 3] = [
        &Method::new("stats.mean"),
        &Method::new("mean"),
        &Method::new("average"),
    ];
    for name in NAMES {
        let stats: Result<Stats, CallError> = now(local.call(name, ([2.0, 4.0],)));
        assert_eq!(stats.unwrap().mean, 3.0);
    }
    const BARE: &Method = &Method::new("add");
    let error: Result<i32, CallError> = now(local.call(BARE, (1, 2)));
    let fault = error.unwrap_err().fault().cloned();
    assert_eq!(fault.map(|fault| fault.code), Some(Fault::METHOD_NOT_FOUND));
}
