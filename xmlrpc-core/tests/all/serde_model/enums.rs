//! Enums in every representation, and what is flattened.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, DateTime, Value, from_str, value};

use super::containers::{Color, Empty};
use super::{EIGHT, NIL, check};
use crate::text::{array, structure};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Everything<T> {
    unit: (),
    count: T,
    text: String,
    at: DateTime,
    data: Bytes,
    list: Vec<T>,
    any: Value,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat<T> {
    id: i32,
    #[serde(flatten)]
    inner: T,
}

/// serde reads the members of these into a buffer of its own first.
#[test]
fn flatten() {
    let everything = |count: i64| Everything {
        unit: (),
        count,
        text: "a".to_owned(),
        at: DateTime::new(1998, 7, 17, 14, 8, 55).expect("a date"),
        data: Bytes::from(b"ab"),
        list: vec![count],
        any: value!({"a": [nil, 0.5]}),
    };
    let date = "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>";
    for (count, text) in [(8, EIGHT), (1 << 40, "<i8>1099511627776</i8>")] {
        let a = structure(&[("a", &array(&[NIL, "<double>0.5</double>"]))]);
        check(
            &Flat {
                id: 8,
                inner: everything(count),
            },
            &structure(&[
                ("id", EIGHT),
                ("unit", NIL),
                ("count", text),
                ("text", "<string>a</string>"),
                ("at", date),
                ("data", "<base64>YWI=</base64>"),
                ("list", &array(&[text])),
                ("any", &a),
            ]),
        );
    }
    check(
        &Flat {
            id: 8,
            inner: BTreeMap::from([("a".to_owned(), 8), ("b".to_owned(), 8)]),
        },
        &structure(&[("id", EIGHT), ("a", EIGHT), ("b", EIGHT)]),
    );
    check(
        &Flat {
            id: 8,
            inner: Flat {
                id: 8,
                inner: Empty {},
            }
            .inner,
        },
        &structure(&[("id", EIGHT)]),
    );
    check(
        &Flat {
            id: 8,
            inner: External::Struct { a: 8, b: None },
        },
        &structure(&[
            ("id", EIGHT),
            ("Struct", &structure(&[("a", EIGHT), ("b", NIL)])),
        ]),
    );
    check(
        &Flat {
            id: 8,
            inner: Internal::Struct { a: 8 },
        },
        &structure(&[
            ("id", EIGHT),
            ("type", "<string>Struct</string>"),
            ("a", EIGHT),
        ]),
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum External {
    Unit,
    Newtype(i32),
    Tuple(i32, i32),
    Struct { a: i32, b: Option<i32> },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Newtype(Empty),
    Struct { a: i32 },
    Date { at: DateTime },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Newtype(i32),
    Tuple(i32, i32),
    Struct { a: i32 },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Unit,
    Flag(bool),
    Number(i64),
    Ratio(f64),
    Text(String),
    Pair(i32, i32),
    // a list of small numbers reads as bytes too, so after `Pair`
    Data(Bytes),
    Struct { a: i32 },
    List(Vec<Self>),
    Any(Value),
}

#[test]
fn enums() {
    check(&External::Unit, "<string>Unit</string>");
    check(&External::Newtype(8), &structure(&[("Newtype", EIGHT)]));
    check(
        &External::Tuple(8, 8),
        &structure(&[("Tuple", &array(&[EIGHT, EIGHT]))]),
    );
    check(
        &External::Struct { a: 8, b: None },
        &structure(&[("Struct", &structure(&[("a", EIGHT), ("b", NIL)]))]),
    );
    check(
        &vec![Color::DarkBlue],
        &array(&["<string>dark-blue</string>"]),
    );
    // a unit variant as a struct, as some write it
    let xml = format!("<value>{}</value>", structure(&[("Unit", NIL)]));
    assert_eq!(from_str::<External>(&xml).expect(&xml), External::Unit);

    check(
        &Internal::Unit,
        &structure(&[("type", "<string>Unit</string>")]),
    );
    check(
        &Internal::Newtype(Empty {}),
        &structure(&[("type", "<string>Newtype</string>")]),
    );
    check(
        &Internal::Struct { a: 8 },
        &structure(&[("type", "<string>Struct</string>"), ("a", EIGHT)]),
    );
    let at = DateTime::new(1998, 7, 17, 14, 8, 55).expect("a date");
    check(
        &Internal::Date { at },
        &structure(&[
            ("type", "<string>Date</string>"),
            (
                "at",
                "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>",
            ),
        ]),
    );

    check(
        &Adjacent::Unit,
        &structure(&[("t", "<string>Unit</string>")]),
    );
    check(
        &Adjacent::Newtype(8),
        &structure(&[("t", "<string>Newtype</string>"), ("c", EIGHT)]),
    );
    check(
        &Adjacent::Tuple(8, 8),
        &structure(&[
            ("t", "<string>Tuple</string>"),
            ("c", &array(&[EIGHT, EIGHT])),
        ]),
    );
    check(
        &Adjacent::Struct { a: 8 },
        &structure(&[
            ("t", "<string>Struct</string>"),
            ("c", &structure(&[("a", EIGHT)])),
        ]),
    );

    check(&Untagged::Unit, NIL);
    check(&Untagged::Flag(true), "<boolean>1</boolean>");
    check(&Untagged::Number(8), EIGHT);
    check(&Untagged::Number(1 << 40), "<i8>1099511627776</i8>");
    check(&Untagged::Ratio(0.5), "<double>0.5</double>");
    check(&Untagged::Text("a".to_owned()), "<string>a</string>");
    check(
        &Untagged::Data(Bytes::from(b"\xFF")),
        "<base64>/w==</base64>",
    );
    check(&Untagged::Pair(8, 8), &array(&[EIGHT, EIGHT]));
    check(&Untagged::Struct { a: 8 }, &structure(&[("a", EIGHT)]));
    check(
        &Untagged::List(vec![
            Untagged::Unit,
            Untagged::Text("a".to_owned()),
            Untagged::Unit,
        ]),
        &array(&[NIL, "<string>a</string>", NIL]),
    );
    check(
        &Untagged::Any(value!({"b": true})),
        &structure(&[("b", "<boolean>1</boolean>")]),
    );
}
