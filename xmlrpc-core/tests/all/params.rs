//! What is left out of a call, and what is spread over it.

use serde::Serialize;
use xmlrpc_core::dialect::Nil;
use xmlrpc_core::message::{self, Additions, Call};
use xmlrpc_core::rpc::{
    Batch, BoxCaller, BoxFuture, CallError, Context, Local, Method, Param, Pending, RawCaller,
};
use xmlrpc_core::{
    Caller, Dialect, Fault, Limits, RawValue, ReadOptions, Value, value, xmlrpc_service,
};

const A: Param = Param::new::<i32>("a");
const B: Param = Param::new::<Option<bool>>("b");
const C: Param = Param::new::<Option<i32>>("c");
const REST: Param = Param::new::<Vec<i32>>("more").rest();

const NONE: Option<i32> = None;
const NO: Option<bool> = None;

#[derive(Serialize)]
struct Wrapped(Option<i32>);

/// Holds the values that a call carries to `expected`.
fn check(params: &'static [Param], values: impl Serialize, expected: &str) {
    let method = Method::new("f").with_params(params);
    let body = message::encode_call_for(&method, &values, &Dialect::DEFAULT).expect("a call");
    let found: Vec<Value> = Call::parse(&body).unwrap().params().decode().unwrap();
    let found: Vec<_> = found.iter().map(shown).collect();
    assert_eq!(found.join(" "), expected, "{params:?}");
}

fn shown(value: &Value) -> String {
    match value {
        Value::Int(value) => value.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Nil => "nil".to_owned(),
        value => format!("{value:?}"),
    }
}

#[test]
fn what_is_written() {
    check(&[], (), "");
    check(&[A], (1,), "1");
    check(&[A, B], (1, NO), "1");
    check(&[A, B], (1, Some(true)), "1 true");
    check(&[A, B, C], (1, NO, NONE), "1");
    check(&[A, B, C], (1, NO, Some(3)), "1 nil 3");
    check(&[A, B, C], (1, Some(true), NONE), "1 true");
    // not at the end: it is nil, as ever
    check(&[B, A], (NO, 1), "nil 1");
    // `#[xmlrpc(nil)]`
    check(&[A, const { B.required() }], (1, NO), "1 nil");
    check(&[A, const { C.with_default("7") }], (1, 7), "1 7");
    check(&[A, REST], (1, vec![2, 3]), "1 2 3");
    check(&[A, REST], (1, &[0; 0]), "1");
    check(&[REST], (&[1, 2],), "1 2");
    check(&[B, REST], (NO, &[2]), "nil 2");
    check(&[B, REST], (NO, &[0; 0]), "");
    // a type of its own is what is in it
    check(&[A, C], (1, Wrapped(Some(2))), "1 2");
    check(&[A, C], (1, Wrapped(None)), "1");
    // nothing is known of the parameters: nothing is left out
    check(&[], (1, NONE), "1 nil");
}

#[test]
fn a_none_that_cannot_be_left_out_is_named() {
    let dialect = Dialect::default().with_nil(Nil::Refuse);
    let method = Method::new("f").with_params(&[A, B, C]);
    assert!(message::encode_call_for(&method, &(1, NO, NONE), &dialect).is_ok());
    let error = message::encode_call_for(&method, &(1, NO, Some(3)), &dialect).unwrap_err();
    assert_eq!(error.path(), "parameter 2 `b`");
}

struct Desk;

#[xmlrpc_service]
impl Desk {
    fn echo(&self, n: i32) -> i32 {
        n
    }

    fn list(&self) -> Vec<Vec<i32>> {
        vec![vec![1]]
    }
}

/// Runs a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("it waits"),
    }
}

/// FAULTS 2: a handle of another batch is refused, in whichever order.
#[test]
fn handles_belong_to_their_batch() {
    let local = Local::new(Desk);
    let (one, two) = (Batch::new(&local), Batch::new(&local));
    let (first, second) = (DeskClient::new(&one).echo(1), DeskClient::new(&two).echo(2));
    let (mut one, mut two) = (now(one.send()).unwrap(), now(two.send()).unwrap());
    let crossed = one.take(second);
    assert!(
        matches!(&crossed, Err(CallError::Decode(error)) if error.to_string().contains("another batch")),
        "{crossed:?}"
    );
    assert!(two.take(first).is_err());
}

#[test]
fn chunks_share_their_handles() {
    let local = Local::new(Desk);
    let batch = Batch::new(&local);
    let calls: Vec<_> = (0..5).map(|n| DeskClient::new(&batch).echo(n)).collect();
    let chunks = batch.into_chunks(2);
    let sizes: Vec<_> = chunks.iter().map(Batch::len).collect();
    assert_eq!(sizes, [2, 2, 1]);
    let mut chunks = chunks.into_iter();
    let mut response = now(chunks.next().unwrap().send()).unwrap();
    for chunk in chunks {
        response.append(now(chunk.send()).unwrap());
    }
    for (n, call) in calls.into_iter().enumerate() {
        assert_eq!(response.take(call).unwrap(), n as i32);
    }
}

/// Carries nothing; says which calls may run twice.
struct Keyed {
    dialect: Dialect,
    options: ReadOptions,
    additions: Additions,
}

impl RawCaller for Keyed {
    fn call_raw<'a>(
        &'a self,
        method: &'static Method,
        _: Vec<u8>,
    ) -> BoxFuture<'a, Result<RawValue<'static>, CallError>> {
        let idempotent = method.is_idempotent();
        Box::pin(async move { Err(CallError::transport(idempotent.to_string())) })
    }

    fn dialect(&self) -> &Dialect {
        &self.dialect
    }

    fn read_options(&self) -> &ReadOptions {
        &self.options
    }

    fn additions(&self) -> &Additions {
        &self.additions
    }
}

fn keyed() -> BoxCaller {
    BoxCaller::from(Keyed {
        dialect: Dialect::homematic(),
        options: ReadOptions::lenient(),
        additions: Additions::new().with_prefix("p.").with_leading(("secret",)),
    })
}

/// How a caller reads and writes, and what it adds, is so through a box and a reference.
#[test]
#[allow(
    clippy::needless_borrows_for_generic_args,
    reason = "references are what is looked at"
)]
fn what_holds_a_caller_is_as_the_caller() {
    fn check(caller: impl Caller) {
        assert_eq!(*caller.dialect(), Dialect::homematic());
        assert_eq!(caller.read_options().mode, ReadOptions::lenient().mode);
        let added = format!("{:?}", caller.additions());
        assert_eq!(
            added,
            r#"Additions { prefix: "p.", leading: 1, trailing: 0, .. }"#
        );
    }
    check(keyed());
    check(&keyed());
    check(&&keyed());
    check(Batch::new(&keyed()));
    for shown in [format!("{:?}", keyed()), format!("{:?}", Context::new())] {
        assert!(
            shown.contains("ialect") || shown.starts_with("BoxCaller"),
            "{shown}"
        );
    }
}

/// A name in an entry of `system.multicall` may be as long as one in a call.
#[test]
fn names_in_entries_have_their_limit() {
    const MULTICALL: &Method = &Method::new("system.multicall");
    let longest = Limits::default().max_method_name;
    let local = Local::new(Desk);
    for (length, code) in [
        (longest, Fault::METHOD_NOT_FOUND),
        (longest + 1, Fault::INVALID_REQUEST),
    ] {
        let entry = value!({"methodName": ("a".repeat(length)), "params": []});
        let call = Caller::call::<_, Value, Fault>(&local, MULTICALL, ((entry,),));
        let outcome = now(call).expect("a result for each entry");
        assert_eq!(outcome[0]["faultCode"], code, "{outcome:?}");
    }
}

/// What is nothing is read as any value, where nothing is an answer; a parameter that is missing
/// is missing.
#[test]
fn nothing_as_any_value() {
    let nothing = b"<methodResponse><params/></methodResponse>";
    let raw: RawValue<'static> =
        message::decode_response_with(nothing, &ReadOptions::lenient(), None)
            .expect("nothing")
            .expect("no fault");
    assert_eq!(raw.get(), "<value><nil/></value>");
    let value: Value = message::decode_response_with(nothing, &ReadOptions::lenient(), None)
        .expect("nothing")
        .expect("no fault");
    assert_eq!(value, Value::Nil);
    struct Raw;
    #[xmlrpc_service]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "services take what they are sent"
    )]
    impl Raw {
        fn take(&self, raw: RawValue<'static>) -> String {
            raw.get().to_owned()
        }
    }
    let local = Local::new(Raw);
    let call = Caller::call::<_, String, Fault>(&local, const { &Method::new("take") }, ());
    let error = now(call).expect_err("a parameter is missing");
    assert!(
        error
            .to_string()
            .contains("expected 1 parameter, found none"),
        "{error}"
    );
}

/// A batch may run twice if all its calls may, and so may each of its chunks.
#[test]
fn a_batch_is_idempotent_if_its_calls_are() {
    const GET: &Method = &Method::new("get").with_idempotent();
    const SET: &Method = &Method::new("set");
    let caller = keyed();
    let batch = |methods: &[&'static Method]| {
        let batch = Batch::new(&caller);
        for method in methods {
            let _: Pending<i32, Fault> = Caller::call(&batch, method, ());
        }
        batch
    };
    let sent = |batch: Batch<'_, BoxCaller>| match now(batch.send()) {
        Err(CallError::Transport(error)) => error.to_string(),
        outcome => panic!("{outcome:?}"),
    };
    let table: &[(&[&'static Method], &str)] = &[
        (&[GET, GET], "true"),
        (&[GET, SET], "false"),
        (&[SET, GET], "false"),
    ];
    for (methods, expected) in table {
        assert!(sent(batch(methods)).contains(expected), "{methods:?}");
        for chunk in batch(methods).into_chunks(1) {
            assert!(sent(chunk).contains(expected), "{methods:?}");
        }
    }
}

/// Answers with a value.
struct Answering(RawValue<'static>, ReadOptions);

impl RawCaller for Answering {
    fn call_raw<'a>(
        &'a self,
        _: &'static Method,
        _: Vec<u8>,
    ) -> BoxFuture<'a, Result<RawValue<'static>, CallError>> {
        Box::pin(async { Ok(self.0.clone()) })
    }

    fn dialect(&self) -> &Dialect {
        &Dialect::DEFAULT
    }

    fn read_options(&self) -> &ReadOptions {
        &self.1
    }
}

/// A result stands in an array of one, a fault has both of its members; what is neither is a
/// result that a server did not wrap.
#[test]
fn results_of_a_batch_have_their_shapes() {
    let result = |entry: Value| {
        let answer = RawValue::encode(&[entry]).expect("a value");
        let caller = BoxCaller::from(Answering(answer, ReadOptions::lenient()));
        let batch = Batch::new(&caller);
        let call: Pending<Value, Fault> = Caller::call(&batch, const { &Method::new("f") }, ());
        let outcome = now(batch.send()).expect("results").take(call);
        outcome.map_err(|error| error.fault().expect("a fault").code)
    };
    for (entry, expected) in [
        (value!([1]), Ok(value!(1))),
        (value!([[1, 2]]), Ok(value!([1, 2]))),
        (value!([1, 2]), Ok(value!([1, 2]))),
        (value!([]), Ok(value!([]))),
        (value!(1), Ok(value!(1))),
        (value!({"faultCode": 7, "faultString": "no"}), Err(7)),
        (value!({"faultCode": 7}), Ok(value!({"faultCode": 7}))),
        (
            value!({"faultString": "no"}),
            Ok(value!({"faultString": "no"})),
        ),
    ] {
        assert_eq!(result(entry.clone()), expected, "{entry:?}");
    }
}

/// Parameters that are added are not those of the method: errors do not count them by its names.
#[test]
fn what_cannot_be_written_beside_what_is_added() {
    let method = Method::new("f").with_params(&[A, B]);
    let write = |additions: &Additions| {
        let dialect = Dialect::default().with_nil(Nil::Refuse);
        let params = (NONE, true);
        message::encode_call_adding("f", Some(&method), &params, &dialect, additions)
            .expect_err("nil")
    };
    assert_eq!(write(&Additions::new()).path(), "parameter 1 `a`");
    let key = Additions::new().with_leading(("key",));
    assert_eq!(write(&key).path(), "parameter 2");
}

#[test]
fn a_box_calls_what_is_in_it() {
    let caller = xmlrpc_core::rpc::BoxCaller::from(Local::new(Desk));
    let desk = DeskClient::new(&caller);
    assert_eq!(now(desk.echo(3)).unwrap(), 3);
    let unknown = now(xmlrpc_core::Caller::call::<
        _,
        RawValue<'_>,
        xmlrpc_core::Fault,
    >(&caller, const { &Method::new("nothing") }, ()));
    assert_eq!(unknown.unwrap_err().fault().unwrap().code, -32601);
    // and a batch over it
    let batch = Batch::new(&caller);
    let call = DeskClient::new(&batch).list();
    let mut response = now(batch.send()).unwrap();
    assert_eq!(response.take(call).unwrap(), [[1]]);
}
