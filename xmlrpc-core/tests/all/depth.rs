//! How deep documents and values may be nested.

use serde::Deserialize;
use serde::de::IgnoredAny;
use xmlrpc_core::message::{self, Call, Response};
use xmlrpc_core::{Dialect, Error, Limits, RawValue, ReadOptions, Struct, Value, from_str_with};

use crate::cost::both;

/// Runs `test` with the stack that is enough for so many levels: the default limit is safe in a
/// small thread, the highest in a usual one.
fn on_a_stack_for(levels: usize, test: impl FnOnce() + Send + 'static) {
    let kibibytes = if levels <= 64 { 256 } else { 2048 };
    let thread = std::thread::Builder::new().stack_size(kibibytes * 1024);
    thread
        .spawn(test)
        .expect("a thread")
        .join()
        .expect("no panic");
}

/// `levels` values inside one another, and a string.
fn nested(levels: usize, open: &str, close: &str) -> String {
    format!("{}<value/>{}", open.repeat(levels), close.repeat(levels))
}

/// Ways of nesting.
const NESTING: [(&str, &str); 5] = [
    ("<value><array><data>", "</data></array></value>"),
    ("<value><array>", "</array></value>"),
    (
        "<value><struct><member><name>a</name>",
        "</member></struct></value>",
    ),
    // the name after the value
    (
        "<value><struct><member>",
        "<name>a</name></member></struct></value>",
    ),
    ("<value > <array ><data > ", "</data ></array ></value >"),
];

/// A list of itself, or a struct of itself.
#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "it is only read")]
enum Tree {
    List(Vec<Self>),
    Node { a: Box<Self> },
    Leaf(String),
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is only read")]
pub(crate) struct Node {
    a: Option<Box<Self>>,
    b: Option<IgnoredAny>,
    c: Option<String>,
}

/// What all ways of reading say.
fn readings(document: &str, options: &ReadOptions) -> Vec<Result<(), Error>> {
    let mut readings = vec![
        from_str_with::<Value>(document, options).map(drop),
        from_str_with::<IgnoredAny>(document, options).map(drop),
        from_str_with::<RawValue<'static>>(document, options).map(drop),
    ];
    // serde copies what is below each level of an untagged type
    if options.limits.max_depth <= 64 {
        readings.push(from_str_with::<Tree>(document, options).map(drop));
    }
    readings
}

#[test]
fn as_deep_as_the_limit_and_no_deeper() {
    for (open, close) in NESTING {
        for limit in [1, 2, 3, 64, usize::MAX] {
            // reading recurses, so the limit has a limit
            let most = limit.min(512);
            on_a_stack_for(most, move || {
                for options in both() {
                    let limits = options.limits.clone().with_max_depth(limit);
                    let options = options.with_limits(limits);
                    for result in readings(&nested(most - 1, open, close), &options) {
                        result.unwrap_or_else(|error| panic!("{limit} {open}: {error}"));
                    }
                    for result in readings(&nested(most, open, close), &options) {
                        assert!(result.expect_err(open).is_limit());
                    }
                }
            });
        }
    }
}

#[test]
fn writing_has_the_same_limit() {
    for limit in [2, 64, 512] {
        on_a_stack_for(limit, move || {
            let dialect = Dialect::default().with_max_depth(limit);
            let options =
                ReadOptions::strict().with_limits(Limits::default().with_max_depth(limit));
            for struct_too in [false, true] {
                let deep = |levels: usize| {
                    (0..levels).fold(Value::from("leaf"), |inner, _| {
                        if struct_too {
                            Value::from([("a", inner)].into_iter().collect::<Struct>())
                        } else {
                            Value::from(vec![inner])
                        }
                    })
                };
                let most = deep(limit - 1);
                let xml = xmlrpc_core::to_string_with(&most, &dialect).expect("not too deep");
                assert_eq!(
                    from_str_with::<Value>(&xml, &options).expect("not too deep"),
                    most
                );
                let error = xmlrpc_core::to_string_with(&deep(limit), &dialect);
                assert!(error.expect_err("too deep").is_limit());
            }
        });
    }
}

#[test]
fn a_million_levels() {
    const MILLION: usize = 1_000_000;
    for (open, close) in NESTING {
        on_a_stack_for(64, move || {
            let document = nested(MILLION, open, close);
            let open_only = open.repeat(MILLION);
            for options in both() {
                for document in [&document, &open_only] {
                    for result in readings(document, &options) {
                        let error = result.expect_err("too deep");
                        assert!(error.is_limit(), "{open}: {error}");
                    }
                    assert!(from_str_with::<Node>(document, &options).is_err());
                }
                let call = format!(
                    "<methodCall><methodName>a</methodName><params><param>{document}</param></params></methodCall>"
                );
                let call = Call::parse_with(call.as_bytes(), &options, None).expect("a call");
                assert!(
                    call.params()
                        .decode::<(Value,)>()
                        .expect_err("too deep")
                        .is_limit()
                );
                assert!(
                    call.params()
                        .decode::<()>()
                        .expect_err("too deep")
                        .is_limit()
                );
                let response = format!(
                    "<methodResponse><params><param>{document}</param></params></methodResponse>"
                );
                let response = Response::parse_with(response.as_bytes(), &options, None);
                assert!(response.expect_err("too deep").is_limit());
                let fault = format!("<methodResponse><fault>{document}</fault></methodResponse>");
                let fault = message::decode_response_with::<i32>(fault.as_bytes(), &options, None);
                assert!(fault.is_err());
            }
            // elements that are not ours
            for options in both() {
                let document = format!("<value>{}", "<a>".repeat(MILLION));
                for result in readings(&document, &options) {
                    assert!(result.is_err());
                }
                let call = format!("<methodCall>{}", "<a>".repeat(MILLION));
                assert!(Call::parse_with(call.as_bytes(), &options, None).is_err());
            }
        });
    }
}
