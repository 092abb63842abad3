//! `false` where there is nothing.

use serde::{Deserialize, Serialize};
use xmlrpc_core::schema::Definitions;
use xmlrpc_core::{
    Bytes, DateTime, OrFalse, ReadOptions, Value, XmlRpcType, from_str, from_str_with,
};

use super::{EIGHT, NIL, check};
use crate::text::{array, date, structure};

const FALSE: &str = "<boolean>0</boolean>";

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Partner {
    phone: OrFalse<String>,
    country: OrFalse<(i32, String)>,
    tags: OrFalse<Vec<OrFalse<i32>>>,
    since: OrFalse<DateTime>,
    image: OrFalse<Bytes>,
    any: OrFalse<Value>,
    #[serde(with = "xmlrpc_core::false_as_none")]
    plain: Option<String>,
}

#[test]
fn travels() {
    check(&OrFalse(Some(8)), EIGHT);
    check(&OrFalse::<i32>(None), FALSE);
    check(&OrFalse(Some(true)), "<boolean>1</boolean>");
    check(&OrFalse::<String>(None), FALSE);
    check(
        &Partner {
            phone: None.into(),
            country: None.into(),
            tags: None.into(),
            since: None.into(),
            image: None.into(),
            any: None.into(),
            plain: None,
        },
        &structure(&[
            ("phone", FALSE),
            ("country", FALSE),
            ("tags", FALSE),
            ("since", FALSE),
            ("image", FALSE),
            ("any", FALSE),
            ("plain", FALSE),
        ]),
    );
    check(
        &Partner {
            phone: Some("555".to_owned()).into(),
            country: Some((8, "de".to_owned())).into(),
            tags: Some(vec![Some(8).into(), None.into()]).into(),
            since: Some(date()).into(),
            image: Some(Bytes::from(b"abc")).into(),
            any: Some(date().into()).into(),
            plain: Some(String::new()),
        },
        &structure(&[
            ("phone", "<string>555</string>"),
            ("country", &array(&[EIGHT, "<string>de</string>"])),
            ("tags", &array(&[EIGHT, FALSE])),
            (
                "since",
                "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>",
            ),
            ("image", "<base64>YWJj</base64>"),
            (
                "any",
                "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>",
            ),
            ("plain", "<string></string>"),
        ]),
    );
}

/// What other peers send for nothing, and what is an error.
#[test]
fn reads() {
    let lenient = ReadOptions::lenient();
    let read = |inner: &str| {
        let xml = format!("<value>{inner}</value>");
        from_str_with::<OrFalse<i32>>(&xml, &lenient).map_err(|error| error.to_string())
    };
    for (inner, expected) in [
        (FALSE, None),
        (NIL, None),
        ("<boolean>false</boolean>", None),
        ("<boolean></boolean>", None),
        ("<int/>", None),
        (EIGHT, Some(8)),
    ] {
        assert_eq!(read(inner), Ok(OrFalse(expected)), "{inner}");
    }
    for (inner, expected) in [
        (
            "<boolean>1</boolean>",
            "expected `int`, found `<boolean>` (line 1, column 8)",
        ),
        (
            "<string>8</string>",
            "expected `int`, found `<string>` (line 1, column 8)",
        ),
    ] {
        assert_eq!(read(inner), Err(expected.to_owned()), "{inner}");
    }
    let error = from_str::<Vec<OrFalse<i32>>>(&format!(
        "<value>{}</value>",
        array(&[FALSE, "<boolean>1</boolean>"])
    ));
    assert_eq!(
        error.expect_err("true").path(),
        "[1]",
        "the path is that of the value"
    );
}

/// It is an `Option` to code, as well.
#[test]
fn is_an_option() {
    let mut eight = OrFalse(Some(8));
    assert_eq!(*eight, Some(8));
    *eight = Some(9);
    assert_eq!(Option::from(eight), Some(9));
    assert_eq!(Option::<i32>::from(OrFalse(None)), None);
}

#[test]
fn has_the_shape_of_the_value() {
    let schema = <OrFalse<Vec<&str>>>::schema(&mut Definitions::default());
    assert_eq!(schema.wire_type(), "array");
}

#[test]
fn other_formats() {
    let partner: Vec<OrFalse<String>> = serde_json::from_str(r#"[false,null,"a"]"#).expect("JSON");
    assert_eq!(
        partner,
        [OrFalse(None), OrFalse(None), OrFalse(Some("a".to_owned()))]
    );
    assert_eq!(
        serde_json::to_string(&partner).expect("JSON"),
        r#"[false,false,"a"]"#
    );
    assert!(serde_json::from_str::<OrFalse<String>>("true").is_err());
}
