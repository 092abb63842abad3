//! What methods can say beside their names and types: who calls, what may be left out, how they
//! run; and traits of somebody else's server.

#![allow(missing_docs, reason = "these are tests")]

use std::pin::pin;
use std::sync::Arc;
use std::task::{Poll, Waker};
use std::time::Duration;

use xmlrpc_core::rpc::{Context, Dispatch, Local, Method, ParamKind};
use xmlrpc_core::{
    Bytes, CallError, Caller, Fault, Value, XmlRpcFault, message, value, xmlrpc_service,
};

/// The result of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut std::task::Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn method<'d>(service: &'d impl Dispatch, name: &str) -> &'d Method {
    let mut methods = service.methods().into_iter();
    methods
        .find(|method| method.name() == name)
        .expect("the method is there")
}

/// Calls with untyped parameters, as another implementation would.
fn call(service: impl Dispatch, name: &str, params: Value) -> Result<Value, String> {
    let caller = Local::new(service);
    let method: &'static Method = Box::leak(Box::new(Method::named(name.to_owned())));
    let Value::Array(params) = params else {
        panic!("parameters are a list")
    };
    let result: Result<Value, CallError> = now(caller.call(method, params));
    result.map_err(|error| error.fault().map_or(error.to_string(), ToString::to_string))
}

#[derive(Clone, Debug, PartialEq)]
struct User(&'static str);

#[derive(Debug, PartialEq, thiserror::Error, XmlRpcFault)]
pub enum AccountError {
    /// Nobody said who calls.
    #[error("who are you?")]
    #[fault(code = 1)]
    Anonymous,
    #[error("{0}")]
    #[fault(code = codes::UNKNOWN)]
    Unknown(String),
    #[error("{0}")]
    #[fault(other)]
    Other(Fault),
}

mod codes {
    pub(crate) const UNKNOWN: i32 = 2;
}

#[xmlrpc_service(prefix = "account.")]
pub trait Account {
    /// The balance of the caller's account, in cents.
    #[xmlrpc(idempotent, timeout = "2s")]
    async fn balance(
        &self,
        #[xmlrpc(context)] cx: &Context,
        currency: Option<String>,
    ) -> Result<i64, AccountError>;
    /// Runs off the async workers, at most as many at a time as the server allows.
    #[xmlrpc(blocking)]
    fn statement(&self, year: u16) -> Result<Bytes, AccountError>;
    async fn sum(&self, #[xmlrpc(rest)] amounts: Vec<i64>) -> i64;
}

struct Bank;

impl Account for Bank {
    async fn balance(&self, cx: &Context, currency: Option<String>) -> Result<i64, AccountError> {
        let user = cx.get::<User>().ok_or(AccountError::Anonymous)?;
        match (user.0, currency.as_deref()) {
            ("ada", None | Some("EUR")) => Ok(100),
            (_, currency) => Err(AccountError::Unknown(format!("{user:?} {currency:?}"))),
        }
    }

    fn statement(&self, year: u16) -> Result<Bytes, AccountError> {
        Ok(Bytes::from(year.to_be_bytes().to_vec()))
    }

    async fn sum(&self, amounts: Vec<i64>) -> i64 {
        amounts.iter().sum()
    }
}

fn context() -> Context {
    let mut cx = Context::new();
    cx.insert(User("ada"));
    cx
}

#[test]
fn the_account_of_the_design() {
    let local = Local::new(AccountServer::new(Bank)).with_context(context());
    let account = AccountClient::new(local);
    assert_eq!(now(account.balance(None)).unwrap(), 100);
    assert_eq!(now(account.balance(Some("EUR".to_owned()))).unwrap(), 100);
    assert_eq!(
        now(account.statement(258)).unwrap(),
        Bytes::from(vec![1, 2])
    );
    assert_eq!(now(account.sum(vec![1, 2, 3])).unwrap(), 6);
    assert_eq!(now(account.sum(vec![])).unwrap(), 0);

    let anonymous = AccountClient::new(Local::new(AccountServer::new(Bank)));
    let error = now(anonymous.balance(None)).unwrap_err();
    assert_eq!(error.fault(), Some(&AccountError::Anonymous));

    let server = AccountServer::new(Bank);
    let balance = method(&server, "account.balance");
    assert_eq!(
        balance.doc(),
        "The balance of the caller's account, in cents."
    );
    assert!(balance.is_idempotent() && !balance.is_blocking() && !balance.is_detached());
    assert_eq!(balance.timeout(), Some(Duration::from_secs(2)));
    // the context is not on the wire
    assert_eq!(
        balance.signatures().unwrap(),
        [vec!["i8"], vec!["i8", "string"]]
    );
    let cases: Vec<_> = balance
        .faults()
        .iter()
        .map(|case| (case.code, case.name, case.doc))
        .collect();
    assert_eq!(
        cases,
        [
            (1, "Anonymous", "Nobody said who calls."),
            (2, "Unknown", "")
        ]
    );
    assert!(method(&server, "account.statement").is_blocking());
    let sum = method(&server, "account.sum");
    assert_eq!(sum.params()[0].kind(), ParamKind::Rest);
    assert_eq!(sum.faults(), []);
}

struct Shop;

const LIMIT: u32 = 10;

/// Each method shows what it was called with.
#[xmlrpc_service]
impl Shop {
    async fn options(&self, a: i32, b: Option<i32>, c: Option<String>) -> String {
        format!("{a} {b:?} {c:?}")
    }

    async fn before(&self, a: Option<i32>, b: i32) -> String {
        format!("{a:?} {b}")
    }

    async fn nil(&self, a: i32, #[xmlrpc(nil)] b: Option<i32>) -> String {
        format!("{a} {b:?}")
    }

    async fn defaults(
        &self,
        a: i32,
        #[xmlrpc(default = -10)] b: i64,
        #[xmlrpc(default = "en")] c: &str,
        #[xmlrpc(default = &["x", "y"])] d: &[&str],
        #[xmlrpc(default = LIMIT + 1)] e: u32,
        #[xmlrpc(default = Some(true))] f: Option<bool>,
    ) -> String {
        format!("{a} {b} {c} {d:?} {e} {f:?}")
    }

    async fn rest(&self, a: &str, b: Option<i32>, #[xmlrpc(rest)] more: &[String]) -> String {
        format!("{a} {b:?} {more:?}")
    }

    fn words(&self, words: &[&str], count: usize) -> String {
        format!("{words:?} {count}")
    }

    fn last(&self, a: i32, #[xmlrpc(context)] cx: &Context) -> String {
        format!("{a} {:?}", cx.get::<User>())
    }

    #[xmlrpc(detached, concurrency = 4, timeout = "500ms", rename = "Slow")]
    #[deprecated(since = "1.0.0", note = "call `words`")]
    fn slow(&self) {}

    #[xmlrpc(timeout = "2m", concurrency = LIMIT)]
    fn slower(&self) {}
}

#[test]
fn what_may_be_left_out() {
    #[track_caller]
    fn check(name: &str, params: Value, expected: Result<&str, &str>) {
        let found = call(Shop, name, params).map_err(|error| match error.split_once(" (line") {
            Some((message, _)) => message.to_owned(),
            None => error,
        });
        let expected = match expected {
            Ok(text) => Ok(value!(text)),
            Err(message) => Err(format!("fault -32602: {message}")),
        };
        assert_eq!(found, expected, "{name}");
    }
    check("options", value!([1, 2, "c"]), Ok("1 Some(2) Some(\"c\")"));
    check("options", value!([1, nil, "c"]), Ok("1 None Some(\"c\")"));
    check("options", value!([1]), Ok("1 None None"));
    check(
        "options",
        value!([]),
        Err("expected 1 to 3 parameters, found none"),
    );
    check(
        "options",
        value!([1, 2, "c", 4, 5]),
        Err("expected 1 to 3 parameters, found 5"),
    );
    check(
        "options",
        value!([1, "b"]),
        Err("parameter 2 `b`: expected `int`, found `<string>`"),
    );
    check("before", value!([nil, 1]), Ok("None 1"));
    check("before", value!([1]), Err("expected 2 parameters, found 1"));
    check("nil", value!([1, nil]), Ok("1 None"));
    check("nil", value!([1, 2]), Ok("1 Some(2)"));
    check(
        "defaults",
        value!([1]),
        Ok("1 -10 en [\"x\", \"y\"] 11 Some(true)"),
    );
    check(
        "defaults",
        value!([1, 2, "de", ["z"], 3, nil]),
        Ok("1 2 de [\"z\"] 3 None"),
    );
    check(
        "defaults",
        value!([1, 2, "de"]),
        Ok("1 2 de [\"x\", \"y\"] 11 Some(true)"),
    );
    check("rest", value!(["a"]), Ok("a None []"));
    check("rest", value!(["a", 1]), Ok("a Some(1) []"));
    check(
        "rest",
        value!(["a", 1, "b", "c"]),
        Ok("a Some(1) [\"b\", \"c\"]"),
    );
    check(
        "rest",
        value!([]),
        Err("expected at least 1 parameter, found none"),
    );
    check(
        "rest",
        value!(["a", nil, "b", 3]),
        Err("parameter 4 `more`: expected `string`, found `<int>`"),
    );
    check("words", value!([["a", "b"], 2]), Ok("[\"a\", \"b\"] 2"));
    check("last", value!([1]), Ok("1 None"));
}

#[test]
fn what_clients_write() {
    let shop = ShopClient::new(Local::new(Shop).with_context(context()));
    let words = ["a", "b"];
    assert_eq!(now(shop.options(1, None, None)).unwrap(), "1 None None");
    assert_eq!(now(shop.before(None, 2)).unwrap(), "None 2");
    assert_eq!(now(shop.nil(1, None)).unwrap(), "1 None");
    assert_eq!(
        now(shop.defaults(1, 2, "c", &words, 5, None)).unwrap(),
        "1 2 c [\"a\", \"b\"] 5 None"
    );
    let more = words.map(str::to_owned);
    assert_eq!(
        now(shop.rest("a", None, &more)).unwrap(),
        "a None [\"a\", \"b\"]"
    );
    assert_eq!(now(shop.words(&words, 2)).unwrap(), "[\"a\", \"b\"] 2");
    assert_eq!(now(shop.last(1)).unwrap(), "1 Some(User(\"ada\"))");
}

#[test]
fn what_methods_say() {
    let slow = method(&Shop, "Slow");
    assert!(slow.is_detached());
    assert_eq!(slow.concurrency(), Some(4));
    assert_eq!(slow.timeout(), Some(Duration::from_millis(500)));
    assert_eq!(slow.deprecated(), Some("call `words`"));
    let slower = method(&Shop, "slower");
    assert_eq!(slower.timeout(), Some(Duration::from_secs(120)));
    assert_eq!(slower.concurrency(), Some(10));
    assert_eq!(slower.deprecated(), None);

    #[track_caller]
    fn check(name: &str, expected: &[(ParamKind, Option<&str>)]) {
        let params = method(&Shop, name).params();
        let found: Vec<_> = params
            .iter()
            .map(|param| (param.kind(), param.default()))
            .collect();
        assert_eq!(found, expected, "{name}");
    }
    use ParamKind::{Default, Optional, Required, Rest};
    check("nil", &[(Required, None), (Required, None)]);
    check(
        "defaults",
        &[
            (Required, None),
            (Default, Some("-10")),
            (Default, Some("\"en\"")),
            (Default, Some("[\"x\", \"y\"]")),
            (Default, Some("LIMIT + 1")),
            (Default, Some("true")),
        ],
    );
    check("rest", &[(Required, None), (Optional, None), (Rest, None)]);
    check("last", &[(Required, None)]);
}

/// Somebody else's server, and what it is called there.
#[xmlrpc_service(client, prefix = "d.")]
pub trait Torrents {
    #[xmlrpc(name = "system.client_version", idempotent)]
    async fn client_version(&self) -> String;
    #[xmlrpc(name = "de.bw-fe.aht.login", alias = "a=b")]
    async fn login(&self, user: &str, password: Option<&str>) -> Result<bool, AccountError>;
    #[xmlrpc(rename = "multicall2")]
    async fn multicall(
        &self,
        target: &str,
        view: &str,
        #[xmlrpc(rest)] commands: &[&str],
    ) -> Vec<Vec<Value>>;
    fn set(&self, #[xmlrpc(nil)] name: Option<std::borrow::Cow<'_, str>>);
}

/// Gives back the name of a method and its parameters.
struct Mirror;

impl Dispatch for Mirror {
    fn methods(&self) -> Vec<&Method> {
        vec![]
    }

    fn dispatch<'a>(
        &'a self,
        call: message::Call<'a>,
        _: &'a Context,
    ) -> xmlrpc_core::rpc::BoxFuture<'a, xmlrpc_core::rpc::Reply> {
        let params: Vec<Value> = call.params().decode().unwrap();
        let text = format!("{} {params:?}", call.method());
        Box::pin(async move { xmlrpc_core::rpc::Reply::fault(Fault::new(0, text)) })
    }
}

#[test]
fn a_client_alone() {
    #[track_caller]
    fn check<T: std::fmt::Debug, E: XmlRpcFault + std::fmt::Debug>(
        call: impl Future<Output = Result<T, CallError<E>>>,
        expected: &str,
    ) {
        let error = now(call).unwrap_err();
        let fault = match error {
            CallError::OtherFault(fault, _) => fault,
            CallError::Fault(error, _) => error.into(),
            other => panic!("{other:?}"),
        };
        assert_eq!(fault.message, expected);
    }
    let torrents = TorrentsClient::new(Local::new(Mirror));
    check(torrents.client_version(), "system.client_version []");
    check(
        torrents.login("ada", None),
        "de.bw-fe.aht.login [String(\"ada\")]",
    );
    check(
        torrents.multicall("", "main", &["d.name=", "d.size="]),
        "d.multicall2 [String(\"\"), String(\"main\"), String(\"d.name=\"), String(\"d.size=\")]",
    );
    check(torrents.set(None), "d.set [Nil]");
    check(torrents.set(Some("x".into())), "d.set [String(\"x\")]");
}

/// Both halves, by other names.
#[xmlrpc_service(client = Watch, server = Watchmaker)]
trait Clock {
    fn hour(&self) -> u8;
    fn minute(&self) -> u8 {
        30
    }
}

struct Noon;

impl Clock for Noon {
    fn hour(&self) -> u8 {
        12
    }
}

#[xmlrpc_service]
trait Counter: Sized {
    async fn count(&self, by: &[&str]) -> usize;
    async fn twice(&self, mut by: i32) -> i32 {
        by *= 2;
        by
    }
    #[xmlrpc(skip)]
    fn new() -> Self;
}

struct Words;

impl Counter for Words {
    async fn count(&self, by: &[&str]) -> usize {
        by.len()
    }

    // not the default of the trait
    async fn twice(&self, by: i32) -> i32 {
        by * 20
    }

    fn new() -> Self {
        Self
    }
}

#[xmlrpc_service]
trait Doubler {
    async fn twice(&self, by: i32) -> i32 {
        by * 2
    }
    #[xmlrpc(skip)]
    fn local<T: ToString>(&self, value: T) -> String;
}

impl Doubler for Words {
    async fn twice(&self, by: i32) -> i32 {
        by * 20
    }

    fn local<T: ToString>(&self, value: T) -> String {
        value.to_string()
    }
}

#[test]
fn behind_pointers() {
    let dynamic: Arc<dyn Clock> = Arc::new(Noon);
    let watch = Watch::new(Local::new(Watchmaker::new(Arc::clone(&dynamic))));
    assert_eq!(now(watch.hour()).unwrap(), 12);
    assert_eq!(now(watch.minute()).unwrap(), 30);
    let boxed: Box<dyn Clock> = Box::new(dynamic);
    let watch = Watch::new(Local::new(Watchmaker::new(boxed)));
    assert_eq!(now(watch.hour()).unwrap(), 12);

    let words = Arc::new(Words);
    let doubler = DoublerClient::new(Local::new(DoublerServer::new(Arc::clone(&words))));
    assert_eq!(now(doubler.twice(1)).unwrap(), 20);
    assert_eq!(words.local(1), "1");
    let counter = CounterClient::new(Local::new(CounterServer::new(Words::new())));
    assert_eq!(now(counter.count(&["a"])).unwrap(), 1);
    // erased, it serves as well
    let erased: Arc<dyn Dispatch> = Arc::new(DoublerServer::new(words));
    let doubler = DoublerClient::new(Local::new(erased));
    assert_eq!(now(doubler.twice(1)).unwrap(), 20);
}
