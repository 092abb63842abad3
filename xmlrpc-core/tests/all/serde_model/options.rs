//! `Option` in every place, raw values, and values that nobody looks at.

use std::collections::{BTreeMap, HashMap};

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use xmlrpc_core::{
    Bytes, DateTime, RawValue, ReadOptions, Value, from_str, from_str_with, to_string, value,
};

use super::containers::Newtype;
use super::enums::External;
use super::{EIGHT, NIL, check};
use crate::text::{array, structure};

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Options {
    #[serde(skip_serializing_if = "Option::is_none")]
    out: Option<i32>,
    here: Option<i32>,
    list: Option<Vec<Option<i32>>>,
    map: Option<BTreeMap<String, Option<i32>>>,
    nested: Option<Box<Self>>,
    pair: (Option<i32>, Option<String>),
    text: Option<String>,
    at: Option<DateTime>,
    data: Option<Bytes>,
    kind: Option<External>,
    newtype: Option<Newtype>,
    any: Option<Value>,
}

#[test]
fn options() {
    check(&Some(8), EIGHT);
    check(&None::<i32>, NIL);
    check(&Some(String::new()), "<string></string>");
    check(&vec![Some(8), None], &array(&[EIGHT, NIL]));
    let none = [
        ("here", NIL),
        ("list", NIL),
        ("map", NIL),
        ("nested", NIL),
        ("pair", &array(&[NIL, NIL])),
        ("text", NIL),
        ("at", NIL),
        ("data", NIL),
        ("kind", NIL),
        ("newtype", NIL),
        ("any", NIL),
    ];
    check(&Options::default(), &structure(&none));
    let some = Options {
        out: Some(8),
        here: Some(8),
        list: Some(vec![Some(8), None]),
        map: Some(BTreeMap::from([
            ("a".to_owned(), None),
            ("b".to_owned(), Some(8)),
        ])),
        nested: Some(Box::new(Options::default())),
        pair: (None, Some("a".to_owned())),
        text: Some(String::new()),
        at: Some(DateTime::new(1998, 7, 17, 14, 8, 55).expect("a date")),
        data: Some(Bytes::from(b"ab")),
        kind: Some(External::Newtype(8)),
        newtype: Some(Newtype(8)),
        any: Some(value!([nil])),
    };
    check(
        &some,
        &structure(&[
            ("out", EIGHT),
            ("here", EIGHT),
            ("list", &array(&[EIGHT, NIL])),
            ("map", &structure(&[("a", NIL), ("b", EIGHT)])),
            ("nested", &structure(&none)),
            ("pair", &array(&[NIL, "<string>a</string>"])),
            ("text", "<string></string>"),
            (
                "at",
                "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>",
            ),
            ("data", "<base64>YWI=</base64>"),
            ("kind", &structure(&[("Newtype", EIGHT)])),
            ("newtype", EIGHT),
            ("any", &array(&[NIL])),
        ]),
    );
    // members that are missing are `None`
    let xml = format!(
        "<value>{}</value>",
        structure(&[("pair", &array(&[NIL, NIL]))])
    );
    assert_eq!(from_str::<Options>(&xml).expect(&xml), Options::default());
    // whatever stands in the tag
    let xml = "<value  a='1'><nil/></value>";
    assert_eq!(from_str::<Option<i32>>(xml).expect(xml), None);
    // an option in an option does not travel, as with every format that has one `nil`
    let xml = to_string(&Some(None::<i32>)).expect("nil");
    assert_eq!(from_str::<Option<Option<i32>>>(&xml).expect(&xml), None);
}

#[test]
fn raw_values() {
    let inner = array(&["  <i4> 8 </i4><!-- a -->", "&lt;"]);
    let xml = format!("<value>{inner}</value>");
    let raw: RawValue<'_> = from_str(&xml).expect(&xml);
    assert_eq!(raw.get(), xml);
    assert_eq!(
        raw.decode::<(i32, String)>().expect(&xml),
        (8, "<".to_owned())
    );
    assert_eq!(to_string(&raw).expect(&xml), xml);
    for place in [
        array(&[&inner]),
        format!("<array><data><!-- b --> {xml}</data></array>"),
    ] {
        let xml_of_list = format!("<value>{place}</value>");
        let list: Vec<RawValue<'_>> = from_str(&xml_of_list).expect(&place);
        assert_eq!(list[0].get(), xml);
        let list: Vec<Option<RawValue<'_>>> = from_str(&xml_of_list).expect(&place);
        assert_eq!(list[0].as_ref().expect("a value").get(), xml);
        let list: Vec<Option<Option<RawValue<'_>>>> = from_str(&xml_of_list).expect(&place);
        assert_eq!(list, [Some(Some(raw.clone()))]);
    }
    let none = format!("<value>{}</value>", array(&[NIL, "a"]));
    let list: Vec<Option<RawValue<'_>>> = from_str(&none).expect(&none);
    assert_eq!(list[0], None);
    assert_eq!(list[1].as_ref().expect("a value").get(), "<value>a</value>");
    let map = format!("<value>{}</value>", structure(&[("a", &inner)]));
    let read: HashMap<String, RawValue<'_>> = from_str(&map).expect(&map);
    assert_eq!(read["a"].get(), xml);
    assert_eq!(to_string(&read).expect(&map), map);
}

/// Prefixes are declared on the root element, which a raw value is cut from.
#[test]
fn raw_values_with_prefixes() {
    let xml = "<value xmlns:ex='a'><array><data><value><ex:nil/></value></data></array></value>";
    let list: Vec<RawValue<'_>> = from_str(xml).expect(xml);
    assert_eq!(list[0].get(), "<value><ex:nil/></value>");
    assert_eq!(list[0].decode::<Option<i32>>().expect(xml), None);
}

#[test]
fn what_is_ignored() {
    for inner in [
        EIGHT,
        NIL,
        "",
        "a",
        "<base64>YWI=</base64>",
        &array(&[EIGHT, &structure(&[("a", NIL)])]),
    ] {
        let xml = format!("<value>{inner}</value>");
        from_str::<IgnoredAny>(&xml).expect(&xml);
        let list = format!("<value>{}</value>", array(&[inner, EIGHT]));
        assert_eq!(from_str::<(IgnoredAny, i32)>(&list).expect(&list).1, 8);
        let members = format!(
            "<value>{}</value>",
            structure(&[("x", inner), ("a", EIGHT)])
        );
        let read: BTreeMap<String, IgnoredAny> = from_str(&members).expect(&members);
        assert_eq!(read.len(), 2);
    }
    // extensions of other programs, where `Lenient` reads
    let extension = array(&["<ex:thing><a>1</a></ex:thing>", EIGHT]);
    let list = format!("<value>{extension}</value>");
    let lenient = ReadOptions::lenient();
    let read: (IgnoredAny, i32) = from_str_with(&list, &lenient).expect(&list);
    assert_eq!(read.1, 8);
    // ill-formed is ill-formed, even where nobody looks
    assert!(from_str::<IgnoredAny>("<value><struct><a/></struct></value>").is_err());
    assert!(from_str::<IgnoredAny>("<value><array><data>&a;</data></array></value>").is_err());
}

/// serde itself refuses these, by name.
#[test]
fn what_serde_does_not_write() {
    #[derive(Serialize)]
    #[serde(tag = "type")]
    enum TaggedNumber {
        Number(i32),
    }
    let error = to_string(&TaggedNumber::Number(8)).expect_err("a number has no members");
    assert_eq!(
        error.to_string(),
        "cannot serialize tagged newtype variant TaggedNumber::Number containing an integer"
    );
    #[derive(Serialize)]
    struct FlatNumber {
        #[serde(flatten)]
        number: i32,
    }
    let error = to_string(&FlatNumber { number: 8 }).expect_err("a number has no members");
    assert_eq!(
        error.to_string(),
        "can only flatten structs and maps (got an integer)"
    );
}
