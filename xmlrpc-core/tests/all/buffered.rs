//! What serde reads into a buffer of its own first (`flatten`, `untagged`, internally tagged
//! types) keeps its type there.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use xmlrpc_core::value::{from_value, to_value};
use xmlrpc_core::{
    AsUtc, Bytes, DateTime, OrFalse, RawValue, ReadOptions, Value, from_str, from_str_with,
    to_string, value,
};

use crate::text::{array, date, structure};

const DATE: &str = "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>";
/// The same as a string: it stays one.
const TEXT: &str = "<string>19980717T14:08:55</string>";
const EXTENDED_TEXT: &str = "<string>1998-07-17T14:08:55</string>";

/// Holds a document to read as `expected` in both modes and by way of `Value`, and to be written
/// again as it was.
#[track_caller]
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(inner: &str, expected: &T) {
    let xml = format!("<value>{inner}</value>");
    for options in [ReadOptions::strict(), ReadOptions::lenient()] {
        assert_eq!(
            from_str_with::<T>(&xml, &options).expect(&xml),
            *expected,
            "{xml}"
        );
        let value: Value = from_str_with(&xml, &options).expect(&xml);
        assert_eq!(from_value::<T>(&value).expect(&xml), *expected, "{xml}");
        assert_eq!(to_value(expected).expect(&xml), value, "{xml}");
    }
    assert_eq!(to_string(expected).expect(&xml), xml);
}

/// Holds a document to be refused with these words.
#[track_caller]
fn refuses<T: DeserializeOwned + Debug>(inner: &str, expected: &str) {
    let error = from_str::<T>(&format!("<value>{inner}</value>")).expect_err(expected);
    assert_eq!(error.to_string(), expected);
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Record<T> {
    id: i32,
    #[serde(flatten)]
    rest: T,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Date(DateTime),
    Bytes(Bytes),
    Text(String),
    Number(i64),
    Numbers(Vec<u8>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Kind {
    Event(Event),
    Note { text: String },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Event {
    at: DateTime,
    until: Option<DateTime>,
    reminders: Vec<DateTime>,
    any: Value,
    maybe: Option<Value>,
    seal: Bytes,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "content")]
enum Adjacent {
    At(DateTime),
    Text(String),
}

#[test]
fn flattened() {
    let members = [
        ("id", "<int>1</int>"),
        ("at", DATE),
        ("blob", "<base64>AAECAw==</base64>"),
        ("list", &array(&[DATE, TEXT, EXTENDED_TEXT])),
        ("none", "<nil/>"),
        ("size", "<i8>8589934592</i8>"),
        ("struct", &structure(&[("inner", DATE)])),
    ];
    let rest = value!({
        "at": date(),
        "blob": Bytes::from(b"\0\x01\x02\x03"),
        "list": [date(), "19980717T14:08:55", "1998-07-17T14:08:55"],
        "none": nil,
        "size": 8_589_934_592_i64,
        "struct": {"inner": date()},
    });
    let rest: BTreeMap<String, Value> = from_value(&rest).expect("a struct");
    check(&structure(&members), &Record { id: 1, rest });

    /// The same date as members of every type that holds one.
    fn of<T>(at: T) -> Record<BTreeMap<String, T>> {
        let rest = BTreeMap::from([("at".to_owned(), at)]);
        Record { id: 1, rest }
    }
    let document = structure(&[("id", "<int>1</int>"), ("at", DATE)]);
    let instant = SystemTime::UNIX_EPOCH + Duration::from_secs(900_684_535);
    check(&document, &of(date()));
    check(&document, &of(Some(date())));
    check(&document, &of(Some(Some(date()))));
    check(&document, &of(Value::from(date())));
    check(&document, &of(Some(Value::from(date()))));
    check(&document, &of(Some(Some(Value::from(date())))));
    check(&document, &of(AsUtc(instant)));
    check(&document, &of(OrFalse(Some(date()))));
    check(&document, &of(RawValue::encode(&date()).expect("a date")));
    let absent = structure(&[("id", "<int>1</int>"), ("at", "<boolean>0</boolean>")]);
    check(&absent, &of(OrFalse::<DateTime>(None)));
}

#[test]
fn untagged() {
    check(
        &array(&[
            DATE,
            "<base64>AAEC</base64>",
            TEXT,
            EXTENDED_TEXT,
            "<int>5</int>",
            &array(&["<int>5</int>"]),
        ]),
        &vec![
            Either::Date(date()),
            Either::Bytes(Bytes::from(b"\0\x01\x02")),
            Either::Text("19980717T14:08:55".to_owned()),
            Either::Text("1998-07-17T14:08:55".to_owned()),
            Either::Number(5),
            Either::Numbers(vec![5]),
        ],
    );
}

#[test]
fn tagged() {
    let event = Event {
        at: date(),
        until: Some(date()),
        reminders: vec![date()],
        any: date().into(),
        maybe: Some(date().into()),
        seal: Bytes::from(b"abc"),
    };
    let members = [
        ("kind", "<string>Event</string>"),
        ("at", DATE),
        ("until", DATE),
        ("reminders", &array(&[DATE])),
        ("any", DATE),
        ("maybe", DATE),
        ("seal", "<base64>YWJj</base64>"),
    ];
    check(&structure(&members), &Kind::Event(event));

    // the content comes before the tag that says what it is
    for (content, expected) in [
        (DATE, Adjacent::At(date())),
        (TEXT, Adjacent::Text("19980717T14:08:55".to_owned())),
    ] {
        let tag = match expected {
            Adjacent::At(_) => "<string>At</string>",
            Adjacent::Text(_) => "<string>Text</string>",
        };
        let xml = structure(&[("content", content), ("kind", tag)]);
        let read: Adjacent = from_str(&format!("<value>{xml}</value>")).expect(&xml);
        assert_eq!(read, expected);
    }
}

#[test]
fn another_type_is_refused_as_it_is_elsewhere() {
    let note = |text| structure(&[("kind", "<string>Note</string>"), ("text", text)]);
    refuses::<Kind>(
        &note(DATE),
        "expected `string`, found `<dateTime.iso8601>` (line 1, column 1)",
    );
    let at = |at| structure(&[("id", "<int>1</int>"), ("at", at)]);
    refuses::<Record<BTreeMap<String, DateTime>>>(
        &at(TEXT),
        "expected `dateTime.iso8601`, found `<string>` (line 1, column 8)",
    );
    refuses::<Record<BTreeMap<String, Bytes>>>(
        &at(&array(&["<int>5</int>"])),
        "expected `base64`, found `<array>` (line 1, column 8)",
    );
}

/// serde names types in its words; here are ours.
#[test]
fn types_have_the_words_of_xml_rpc() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "read only")]
    struct Pair(i32, i32);
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "read only")]
    struct Point {
        x: i32,
    }
    #[track_caller]
    fn check<T: DeserializeOwned + Debug>(at: &str, expected: &str) {
        refuses::<Record<BTreeMap<String, T>>>(
            &structure(&[("id", "<int>1</int>"), ("at", at)]),
            &format!("{expected} (line 1, column 8)"),
        );
    }
    check::<i64>(TEXT, "expected `int`, found `<string>`");
    check::<u8>("<boolean>1</boolean>", "expected `int`, found `<boolean>`");
    check::<f64>(TEXT, "expected `double`, found `<string>`");
    check::<bool>("<int>1</int>", "expected `boolean`, found `<int>`");
    check::<String>("<int>1</int>", "expected `string`, found `<int>`");
    check::<std::ffi::CString>("<int>1</int>", "expected `base64`, found `<int>`");
    check::<()>("<int>1</int>", "expected `nil`, found `<int>`");
    check::<Vec<i32>>("<int>1</int>", "expected `array`, found `<int>`");
    check::<Pair>("<int>1</int>", "expected `array`, found `<int>`");
    check::<(i32, i32)>("<int>1</int>", "expected `array`, found `<int>`");
    check::<Point>("<int>1</int>", "expected `struct`, found `<int>`");
    check::<BTreeMap<String, i32>>("<int>1</int>", "expected `struct`, found `<int>`");
    check::<OrFalse<i32>>(TEXT, "expected `int`, found `<string>`");
    check::<DateTime>("<int>1</int>", "expected `dateTime.iso8601`, found `<int>`");
}

/// Inside of what was buffered the path is not known; up to it, it is.
#[test]
fn errors_name_the_outermost_value() {
    let record = structure(&[
        ("id", "<int>1</int>"),
        ("inner", &structure(&[("at", TEXT)])),
    ]);
    type Dates = Record<BTreeMap<String, BTreeMap<String, DateTime>>>;
    refuses::<BTreeMap<String, Vec<Dates>>>(
        &structure(&[("list", &array(&[&record]))]),
        "`list[0]`: expected `dateTime.iso8601`, found `<string>` (line 1, column 68)",
    );
    let note = structure(&[("kind", "<string>Note</string>"), ("text", DATE)]);
    refuses::<BTreeMap<String, Vec<Kind>>>(
        &structure(&[("list", &array(&[&note]))]),
        "`list[0]`: expected `string`, found `<dateTime.iso8601>` (line 1, column 61)",
    );
    refuses::<BTreeMap<String, Vec<Either>>>(
        &structure(&[("list", &array(&["<boolean>1</boolean>"]))]),
        "`list[0]`: data did not match any variant of untagged enum Either (line 1, column 61)",
    );
    let body =
        xmlrpc_core::message::encode_call("f", &(1, value!({"id": 1, "at": "x"}))).expect("a call");
    let call = xmlrpc_core::message::Call::parse(&body).expect("a call");
    let error = call
        .params()
        .decode::<(i32, Record<BTreeMap<String, DateTime>>)>()
        .expect_err("text");
    assert_eq!(error.path(), "parameter 2");
}

#[test]
fn what_is_no_date() {
    let none = structure(&[
        ("id", "<int>1</int>"),
        ("at", "<dateTime.iso8601>now</dateTime.iso8601>"),
    ]);
    let xml = format!("<value>{none}</value>");
    type Any = Record<BTreeMap<String, Value>>;
    let error = from_str::<Any>(&xml).expect_err("no date");
    assert!(error.to_string().contains("expected a date"), "{error}");
    let read: Any = from_str_with(&xml, &ReadOptions::lenient()).expect("text");
    assert_eq!(read.rest["at"], "now");
}

/// Types of other crates that hold any value see the text.
#[test]
fn other_crates_see_text() {
    let xml = format!("<value>{}</value>", array(&[DATE, TEXT]));
    let read: serde_json::Value = from_str(&xml).expect(&xml);
    assert_eq!(
        read,
        serde_json::json!(["19980717T14:08:55", "19980717T14:08:55"])
    );
}

/// And the other way round: in other formats text is all that a date can be.
#[test]
fn other_formats_hold_text() {
    let json = r#"{"id":1,"at":"1998-07-17T14:08:55"}"#;
    let read: Record<BTreeMap<String, DateTime>> = serde_json::from_str(json).expect("JSON");
    assert_eq!(read.rest["at"], date());
    assert_eq!(serde_json::to_string(&read).expect("JSON"), json);
    let error = serde_json::from_str::<DateTime>("5").expect_err("no text");
    assert_eq!(
        error.to_string(),
        "invalid type: integer `5`, expected `dateTime.iso8601` at line 1 column 1"
    );
    let read: Vec<Either> = serde_json::from_str(r#"["1998-07-17T14:08:55"]"#).expect("JSON");
    assert_eq!(read, [Either::Date(date())]);
}
