//! Calls, responses, and limits.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::{DeserializeOwned, IgnoredAny};
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::rpc::{Method, Param};
use xmlrpc_core::value::from_value;
use xmlrpc_core::{
    Bytes, DateTime, Dialect, Error, Limits, RawValue, ReadOptions, Value, from_str, from_str_with,
    to_string, to_string_with, value,
};

use super::inside::Order;
use super::{check, document};
use crate::text::{array, structure};

/// Reads a call strictly, as parameters of the types of [`PLACE`].
#[track_caller]
fn call<P: DeserializeOwned + Debug>(body: &str, expected: &str) {
    check(
        Call::parse(body.as_bytes()).and_then(|call| call.params().decode_for::<P>(&PLACE)),
        expected,
    );
}

const PLACE: Method =
    Method::new("place").with_params(&[Param::new::<i32>("a"), Param::new::<Value>("b")]);

/// A call with these parameters.
fn placing(params: &[&str]) -> String {
    let params: String = params
        .iter()
        .map(|param| format!("<param><value>{param}</value></param>\n"))
        .collect();
    format!(
        "<?xml version=\"1.0\"?>\n<methodCall><methodName>place</methodName>\n<params>{params}</params></methodCall>"
    )
}

#[test]
fn calls() {
    let int = "<int>8</int>";
    let cheap = structure(&[("name", "bolt"), ("price", "cheap")]);
    let order = structure(&[("items", &array(&[&cheap]))]);
    call::<(i32, Order)>(
        &placing(&[int, &order]),
        "parameter 2 `b`.items[0].price: expected `double`, found an untyped string (line 4, column 163)",
    );
    call::<()>(
        "<!-- a --><methodResponse/>",
        "expected `<methodCall>`, found `<methodResponse>` (line 1, column 11)",
    );
    call::<(RawValue<'static>,)>(
        "<methodCall><methodName>f</methodName><params><param><member/></param></params></methodCall>",
        "parameter 1 `a`: expected `<value>`, found `<member>` (line 1, column 54)",
    );
    call::<(i32, String)>(
        &placing(&["8", "b"]),
        "parameter 1 `a`: expected `int`, found an untyped string (line 3, column 16)",
    );
    call::<(i32, i32)>(
        &placing(&[int, "b"]),
        "parameter 2 `b`: expected `int`, found an untyped string (line 4, column 8)",
    );
    call::<(i32, i32, i32)>(
        &placing(&[int, int, "c"]),
        "parameter 3: expected `int`, found an untyped string (line 5, column 8)",
    );
    call::<(i32, i32)>(
        &placing(&[int]),
        "expected 2 parameters, found 1 (line 4, column 10)",
    );
    call::<(i32, i32)>(
        &placing(&[]),
        "expected 2 parameters, found none (line 3, column 18)",
    );
    call::<(i32,)>(
        &placing(&[int, int, int]),
        "expected 1 parameter, found 3 (line 6, column 10)",
    );
    call::<()>(
        &placing(&[int]),
        "expected no parameters, found 1 (line 4, column 10)",
    );
    call::<(Vec<(i32, i8)>,)>(
        &placing(&[&array(&[&array(&[int, "<int>128</int>"])])]),
        "parameter 1 `a`[0][1]: an integer out of range, expected -128 to 127 (line 3, column 90)",
    );
    call::<()>(
        "<methodResponse/>",
        "expected `<methodCall>`, found `<methodResponse>` (line 1, column 1)",
    );
    call::<()>(
        "<methodCall></methodCall>",
        "expected `<methodName>`, found the end of the element (line 1, column 13)",
    );
    call::<()>(
        "<methodCall><methodName/></methodCall>",
        "the method name is empty (line 1, column 26)",
    );
    call::<()>(
        "<methodCall><methodName> </methodName></methodCall>",
        "the method name is empty (line 1, column 25)",
    );
    call::<()>(
        "<methodCall><methodName><b/></methodName></methodCall>",
        "expected the name of a method, found `<b>` (line 1, column 25)",
    );
    call::<()>(
        "<methodCall><params/></methodCall>",
        "expected `<methodName>`, found `<params>` (line 1, column 13)",
    );
    call::<()>(
        "<methodCall>a<methodName>a</methodName></methodCall>",
        "text between elements (line 1, column 13)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName><param/></methodCall>",
        "expected `<params>`, found `<param>` (line 1, column 39)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName><params/><params/></methodCall>",
        "expected `</methodCall>`, found `<params>` (line 1, column 48)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName><params><value/></params></methodCall>",
        "expected `<param>`, found `<value>` (line 1, column 47)",
    );
    call::<(RawValue<'static>,)>(
        "<methodCall><methodName>a</methodName><params><param/></params></methodCall>",
        "parameter 1 `a`: expected `<value>`, found the end of the element (line 1, column 47)",
    );
    call::<(Value,)>(
        "<methodCall><methodName>a</methodName><params><param/></params></methodCall>",
        "parameter 1 `a`: expected `<value>`, found the end of the element (line 1, column 47)",
    );
    call::<(Value,)>(
        "<methodCall><methodName>a</methodName><params><param><value/><value/></param></params></methodCall>",
        "expected `</param>`, found `<value>` (line 1, column 62)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName></methodCall><a/>",
        "a second root element (line 1, column 52)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName></methodCall>a",
        "text after the root element (line 1, column 52)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName>",
        "the document ends inside an element (line 1, column 39)",
    );
}

#[test]
fn responses() {
    #[track_caller]
    fn strictly(body: &str, expected: &str) {
        let options = ReadOptions::strict();
        check(
            message::decode_response_with::<i32>(body.as_bytes(), &options, None),
            expected,
        );
    }
    let response = |inner: &str| format!("<methodResponse>{inner}</methodResponse>");
    let param = |inner: &str| response(&format!("<params><param>{inner}</param></params>"));
    strictly(
        "<html><body>It works!</body></html>",
        "expected `<methodResponse>`, found `<html>` (line 1, column 1)",
    );
    strictly(
        "<!DOCTYPE html><html></html>",
        "a DOCTYPE is refused (line 1, column 1)",
    );
    strictly(
        "<methodCall><methodName>a</methodName></methodCall>",
        "expected `<methodResponse>`, found `<methodCall>` (line 1, column 1)",
    );
    strictly(
        &response(""),
        "expected `<params>` or `<fault>`, found the end of the element (line 1, column 17)",
    );
    strictly(
        &response("<value/>"),
        "expected `<params>` or `<fault>`, found `<value>` (line 1, column 17)",
    );
    strictly(
        &response("<params/>"),
        "expected a value, found a response without one (line 1, column 26)",
    );
    strictly(
        &param(""),
        "expected `<value>`, found the end of the element (line 1, column 32)",
    );
    strictly(
        &param("<int>8</int>"),
        "expected `<value>`, found `<int>` (line 1, column 32)",
    );
    strictly(
        &param("<value>8</value>"),
        "expected `int`, found an untyped string (line 1, column 32)",
    );
    strictly(
        &param("<value><int>8</int></value><value/>"),
        "expected `</param>`, found `<value>` (line 1, column 59)",
    );
    strictly(
        &response("<params><param><value><int>8</int></value></param><param/></params>"),
        "expected `</params>`, found `<param>` (line 1, column 67)",
    );
    strictly(
        &response("<params><param><value><int>8</int></value></param></params><fault/>"),
        "expected `</methodResponse>`, found `<fault>` (line 1, column 76)",
    );
    strictly(
        &response("<fault/>"),
        "expected `<value>`, found the end of the element (line 1, column 17)",
    );
    strictly(
        &response("<fault><value><int>8</int></value></fault>"),
        "expected `struct` of `faultCode` and `faultString`, found `<int>` (line 1, column 31)",
    );
    check(
        message::decode_response::<i32>(response("<params/>").as_bytes()),
        "expected a value, found a response without one (line 1, column 26)",
    );
    check(
        message::decode_response::<i32>(param("<value>8</value>").as_bytes()),
        "expected `int`, found an untyped string (line 1, column 32)",
    );
    check(
        message::decode_response::<(i32, String)>(
            response("<params><param><value>8</value></param><param/></params>").as_bytes(),
        ),
        "expected `array`, found an untyped string (line 1, column 32)",
    );
    // not behind the DOCTYPE of something else, be there a response or not
    check(
        message::decode_response::<i32>(
            format!("<!DOCTYPE a [<!ENTITY b 'c'>]>{}", param("<value/>")).as_bytes(),
        ),
        "a DOCTYPE with an internal subset is refused (line 1, column 1)",
    );
    check(
        message::decode_response::<i32>(
            format!("Notice\n<!DOCTYPE a>{}", param("<value/>")).as_bytes(),
        ),
        "text before the root element (line 1, column 1)",
    );
    check(
        message::decode_response::<i32>(
            format!("<methodCall>{}</methodCall>", param("<value/>")).as_bytes(),
        ),
        "expected `<methodResponse>`, found `<methodCall>` (line 1, column 1)",
    );
    // where another name begins with that of the root
    check(
        message::decode_response::<i32>(
            format!("Notice\n{}", param("<value/>"))
                .replace("methodResponse", "methodResponseOfOurs")
                .as_bytes(),
        ),
        "expected `<methodResponse>`, found `<methodResponseOfOurs>` (line 2, column 1)",
    );
    check(
        message::decode_response::<i32>(b"502 Bad Gateway"),
        "text before the root element (line 1, column 1)",
    );
    check(
        message::decode_response::<i32>(b""),
        "the document has no element (line 1, column 1)",
    );
}

#[test]
fn lenient_has_limits_too() {
    #[track_caller]
    fn leniently<T: DeserializeOwned + Debug>(document: &str, expected: &str) {
        check(
            from_str_with::<T>(document, &ReadOptions::lenient()),
            expected,
        );
    }
    leniently::<Value>(
        "<value>",
        "the document ends inside an element (line 1, column 8)",
    );
    leniently::<Value>(
        "<value><int>8</string></value>",
        "expected `</int>`, found another end tag (line 1, column 14)",
    );
    leniently::<Value>(
        "<!DOCTYPE a [<!ENTITY b 'c'>]><value>&b;</value>",
        "a DOCTYPE with an internal subset is refused (line 1, column 1)",
    );
    leniently::<Value>(
        "<value><int>eight</int></value>",
        "expected `int`, found text that is not an integer (line 1, column 8)",
    );
    leniently::<i32>(
        "<value><int>1e22</int></value>",
        "an integer out of range, expected -2147483648 to 2147483647 (line 1, column 8)",
    );
    leniently::<i32>(
        "<value><int>8.5</int></value>",
        "expected `int`, found text that is not an integer (line 1, column 8)",
    );
    leniently::<Value>(
        "<value><boolean>2</boolean></value>",
        "expected `boolean`, found text that is neither 0 nor 1 (line 1, column 8)",
    );
    leniently::<DateTime>(
        "<value><dateTime.iso8601>soon</dateTime.iso8601></value>",
        "expected a date such as `19980717T14:08:55`, found other text (line 1, column 8)",
    );
    leniently::<Value>(
        "<value a=b/>",
        "an attribute value is not quoted (line 1, column 1)",
    );
    leniently::<i32>(
        "<value><integer>8</integer></value>",
        "expected `int`, found `<integer>` (line 1, column 8)",
    );
    leniently::<Value>(
        "<value><list><integer>8</integer></list></value>",
        "expected text, found `<integer>` (line 1, column 14)",
    );
    leniently::<Value>(
        "<value><data><value>8</value></data></value>",
        "expected the type of a value, found `<data>` (line 1, column 8)",
    );
    leniently::<Value>(
        "<values>8</values>",
        "expected `<value>`, found `<values>` (line 1, column 1)",
    );
    leniently::<Value>(
        &format!("<{}/>", "a".repeat(65)),
        "expected `<value>`, found an unknown element (line 1, column 1)",
    );
    leniently::<i32>(
        "<value><int/></value>",
        "expected `int`, found an empty element (line 1, column 8)",
    );
    leniently::<i32>(
        "<value><double>8.5</double></value>",
        "expected `int`, found a `<double>` that is not an integer (line 1, column 8)",
    );
    leniently::<i32>(
        "<value><double>1e39</double></value>",
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807 (line 1, column 8)",
    );
}

#[test]
fn limits() {
    let nested = |levels: usize| {
        let (open, close) = ("<value><array><data>", "</data></array></value>");
        format!("{}{}", open.repeat(levels), close.repeat(levels))
    };
    document(
        &nested(64),
        &format!(
            "`{}`: values are nested more than 64 levels deep (line 1, column 1268)",
            "[0]".repeat(63)
        ),
    );
    check(
        from_str::<IgnoredAny>(&nested(64)),
        "values are nested more than 64 levels deep (line 1, column 1268)",
    );
    check(
        from_str::<RawValue<'static>>(&nested(64)),
        "values are nested more than 64 levels deep (line 1, column 1268)",
    );
    let shallow = ReadOptions::strict()
        .with_limits(Limits::default().with_max_depth(2).with_max_method_name(4));
    check(
        from_str_with::<Value>(&nested(2), &shallow),
        "`[0]`: values are nested more than 2 levels deep (line 1, column 28)",
    );
    check(
        from_str_with::<Value>(&format!("<value>{}</value>", "<a>".repeat(30)), &shallow),
        "expected the type of a value, found `<a>` (line 1, column 8)",
    );
    check(
        Call::parse_with(placing(&[]).as_bytes(), &shallow, None).map(drop),
        "a method name of more than 4 bytes (line 2, column 25)",
    );
    let exactly = placing(&[]).replace("place", "ping");
    Call::parse_with(exactly.as_bytes(), &shallow, None).expect("as many bytes as may be");
    let deep = (0..64).fold(Value::Nil, |inner, _| Value::Array(vec![inner].into()));
    check(
        to_string(&deep),
        &format!(
            "`{}`: values are nested more than 64 levels deep",
            "[0]".repeat(63)
        ),
    );
    check(
        to_string_with(
            &value!({"a": {"b": [1, []]}}),
            &Dialect::default().with_max_depth(3),
        ),
        "`a.b`: values are nested more than 3 levels deep",
    );
}

/// Wherever the fast path reads an end tag, the element has to have begun under the same name.
#[test]
fn an_end_tag_of_another_name() {
    let document = "<methodCall><methodName>a</methodName><params><param><value><struct><member>\
        <name>b</name><value><array><data><value><int>1</int></value><value><string>c</string>\
        </value><value>d</value></data></array></value></member></struct></value></param></params>\
        </methodCall>";
    let read = |document: &str, options: &ReadOptions| -> Result<(), Error> {
        let call = Call::parse_with(document.as_bytes(), options, None)?;
        call.params().decode::<(IgnoredAny,)>()?;
        call.params().decode::<(Value,)>()?;
        call.params()
            .decode::<(BTreeMap<String, (i32, String, String)>,)>()
            .map(drop)
    };
    for options in [ReadOptions::strict(), ReadOptions::lenient()] {
        read(document, &options).expect("a call");
        for (at, _) in document.match_indices('<') {
            let rest = &document[at + 1..];
            if rest.starts_with('/') {
                continue;
            }
            let (name, after) = rest.split_once('>').expect("a tag");
            let other = format!("{}<x:{name} xmlns:x='y'>{after}", &document[..at]);
            assert!(
                read(&other, &options).is_err_and(|error| error.is_syntax()),
                "{other}"
            );
        }
    }
}

/// A whole document where one value was expected, and one value where parameters were.
/// Each row: a document, the place of its error, and what kind of error it says that it is.
#[test]
fn kinds_and_places() {
    type Is = fn(&Error) -> bool;
    let is: [(&str, Is); 4] = [
        ("syntax", Error::is_syntax),
        ("structure", Error::is_structure),
        ("data", Error::is_data),
        ("limit", Error::is_limit),
    ];
    for (document, line, column, expected) in [
        ("<value>\n<int></value>", 2, 6, "syntax"),
        ("\n\n<values/>", 3, 1, "structure"),
        ("<value>\n <string>8</string></value>", 2, 2, "data"),
    ] {
        let error = from_str::<i32>(document).expect_err(document);
        let kinds: Vec<_> = is.iter().filter(|(_, is)| is(&error)).collect();
        assert_eq!(
            kinds.iter().map(|kind| kind.0).collect::<Vec<_>>(),
            [expected]
        );
        let place = (error.line(), error.column());
        assert_eq!(place, (Some(line), Some(column)), "{error}");
        assert!(
            format!("{error:?}").contains(&error.to_string()),
            "{error:?}"
        );
    }
}

#[test]
fn the_way_to_what_was_meant() {
    let response =
        "<methodResponse><params><param><value>8</value></param></params></methodResponse>";
    check(
        from_str::<i32>(response),
        "expected `<value>`, found `<methodResponse>`, which `message::decode_response` reads \
         (line 1, column 1)",
    );
    let call = "<methodCall><methodName>f</methodName></methodCall>";
    check(
        from_str::<i32>(call),
        "expected `<value>`, found `<methodCall>`, which `message::Call` reads (line 1, column 1)",
    );
    check(
        from_str::<Vec<u8>>("<value><base64>AAEC</base64></value>"),
        "expected `array`, found `<base64>`, which `Bytes` reads (line 1, column 8)",
    );
    check(
        from_value::<Vec<u8>>(&value!(Bytes::from(b"abc"))),
        "expected `array`, found `<base64>`, which `Bytes` reads",
    );

    let body = message::encode_call("f", &(1,)).expect("a call");
    let call = Call::parse(&body).expect("a call");
    const SEQUENCE: &str =
        "parameters are read as a tuple or a list: `(i32, String)`, `(i32,)`, `()`";
    check(call.params().decode::<i32>(), SEQUENCE);
    check(call.params().decode::<String>(), SEQUENCE);
    check(call.params().decode::<Option<i32>>(), SEQUENCE);
    check(call.params().decode::<Bytes>(), SEQUENCE);
    check(call.params().decode::<BTreeMap<String, i32>>(), SEQUENCE);
    assert_eq!(call.params().decode::<Vec<i32>>().expect("a list"), [1]);
    assert_eq!(
        call.params().decode::<Value>().expect("a list"),
        value!([1])
    );
}
