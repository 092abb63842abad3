//! Everything that serde's data model has: it travels, or is refused by name.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Debug;
use std::num::NonZeroU8;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use xmlrpc_core::value::{from_value, to_value};
use xmlrpc_core::{Bytes, DateTime, RawValue, ReadOptions, Value, from_str, to_string, value};

/// Holds the text of a value, and the value of the text: also by way of `Value`.
#[track_caller]
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, inner: &str) {
    let xml = writes(value, inner);
    assert_eq!(from_str::<T>(&xml).expect(&xml), *value, "{xml}");
    let lenient = ReadOptions::lenient();
    assert_eq!(
        xmlrpc_core::from_str_with::<T>(&xml, &lenient).expect(&xml),
        *value,
        "{xml}"
    );
    let as_value: Value = from_str(&xml).expect(&xml);
    assert_eq!(from_value::<T>(&as_value).expect(&xml), *value, "{xml}");
}

/// Holds the text of a value.
#[track_caller]
fn writes<T: Serialize + ?Sized>(value: &T, inner: &str) -> String {
    let xml = format!("<value>{inner}</value>");
    assert_eq!(to_string(value).expect(&xml), xml);
    let as_value = to_value(value).expect(&xml);
    assert_eq!(to_string(&as_value).expect(&xml), xml);
    xml
}

/// Holds a value to be refused.
#[track_caller]
fn refuses<T: Serialize + ?Sized>(value: &T, expected: &str) {
    assert_eq!(to_string(value).expect_err(expected).to_string(), expected);
    assert!(to_value(value).is_err());
}

fn structure(members: &[(&str, &str)]) -> String {
    let members: String = members
        .iter()
        .map(|(name, value)| format!("<member><name>{name}</name><value>{value}</value></member>"))
        .collect();
    format!("<struct>{members}</struct>")
}

fn array(items: &[&str]) -> String {
    let items: String = items
        .iter()
        .map(|item| format!("<value>{item}</value>"))
        .collect();
    format!("<array><data>{items}</data></array>")
}

const EIGHT: &str = "<int>8</int>";
const NIL: &str = "<nil/>";

#[test]
fn scalars() {
    check(&true, "<boolean>1</boolean>");
    check(&false, "<boolean>0</boolean>");
    check(&i8::MIN, "<int>-128</int>");
    check(&i16::MIN, "<int>-32768</int>");
    check(&i32::MIN, "<int>-2147483648</int>");
    check(&i64::MIN, "<i8>-9223372036854775808</i8>");
    check(&i128::from(i64::MIN), "<i8>-9223372036854775808</i8>");
    check(&u8::MAX, "<int>255</int>");
    check(&u16::MAX, "<int>65535</int>");
    check(&u32::MAX, "<i8>4294967295</i8>");
    check(&(1_u64 << 31), "<i8>2147483648</i8>");
    check(&(i64::MAX as u64), "<i8>9223372036854775807</i8>");
    check(&(i64::MAX as u128), "<i8>9223372036854775807</i8>");
    check(&8_u64, EIGHT);
    check(&8_i128, EIGHT);
    check(&8_u128, EIGHT);
    check(&8_usize, EIGHT);
    check(&NonZeroU8::new(8).expect("eight"), EIGHT);
    check(&0.1_f32, "<double>0.1</double>");
    check(&0.1_f64, "<double>0.1</double>");
    check(&-0.0_f64, "<double>-0.0</double>");
    check(&8.0_f64, "<double>8.0</double>");
    check(
        &f64::EPSILON,
        "<double>0.0000000000000002220446049250313</double>",
    );
    check(&1e22_f64, "<double>10000000000000000000000.0</double>");
    check(&'ß', "<string>ß</string>");
    check(&'<', "<string>&lt;</string>");
    check(&String::new(), "<string></string>");
    check(
        &"a & b < c > d \" ' \r\n\t ".to_owned(),
        "<string>a &amp; b &lt; c &gt; d \" ' &#13;\n\t </string>",
    );
    check(
        &"]]>\u{1F600}".to_owned(),
        "<string>]]&gt;\u{1F600}</string>",
    );
    check(&f64::MAX, &format!("<double>{}.0</double>", f64::MAX));
    check(
        &f64::MIN_POSITIVE,
        &format!("<double>{}</double>", f64::MIN_POSITIVE),
    );
    check(&5e-324_f64, &format!("<double>{}</double>", 5e-324_f64));
    check(&f32::MAX, &format!("<double>{}.0</double>", f32::MAX));
}

#[test]
fn scalars_that_do_not_travel() {
    refuses(&u64::MAX, "an integer beyond 64 bits");
    refuses(&i128::MAX, "an integer beyond 64 bits");
    refuses(&(i128::from(i64::MIN) - 1), "an integer beyond 64 bits");
    refuses(&u128::MAX, "an integer beyond 64 bits");
    assert!(to_string(&f64::NAN).is_err());
    assert!(to_string(&f32::INFINITY).is_err());
    assert!(to_string(&'\0').is_err());
}

#[test]
fn strings_and_bytes() {
    writes("a", "<string>a</string>");
    writes(&Cow::Borrowed("a"), "<string>a</string>");
    check(&Cow::<str>::Owned("a".to_owned()), "<string>a</string>");
    check(&Box::<str>::from("a"), "<string>a</string>");
    check(&std::path::PathBuf::from("/a"), "<string>/a</string>");
    check(&std::net::Ipv4Addr::LOCALHOST, "<string>127.0.0.1</string>");
    check(&Bytes::from(b"ab\xFF"), "<base64>YWL/</base64>");
    check(&Bytes::new(), "<base64></base64>");
    // a list of numbers, as serde has it
    check(&vec![8_u8], &array(&[EIGHT]));
    writes(&[8_u8][..], &array(&[EIGHT]));
}

/// The methods that `serde_bytes` calls.
struct SerdeBytes<'a>(&'a [u8]);

impl Serialize for SerdeBytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

#[test]
fn bytes_of_serde() {
    struct Buffer(Vec<u8>);

    impl<'de> Deserialize<'de> for Buffer {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Visitor;
            impl serde::de::Visitor<'_> for Visitor {
                type Value = Buffer;
                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("bytes")
                }
                fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Buffer, E> {
                    Ok(Buffer(bytes.to_owned()))
                }
            }
            deserializer.deserialize_bytes(Visitor)
        }
    }

    let xml = writes(&SerdeBytes(b"ab"), "<base64>YWI=</base64>");
    assert_eq!(from_str::<Buffer>(&xml).expect(&xml).0, b"ab");
    assert_eq!(from_str::<Bytes>(&xml).expect(&xml), Bytes::from(b"ab"));
}

#[test]
fn what_borrows() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Borrowed<'a> {
        plain: &'a str,
        #[serde(borrow)]
        cow: Cow<'a, str>,
        #[serde(borrow)]
        maybe: Option<&'a str>,
        #[serde(borrow)]
        map: BTreeMap<&'a str, &'a str>,
    }
    let value = Borrowed {
        plain: "a",
        cow: Cow::Borrowed("b"),
        maybe: Some("c"),
        map: BTreeMap::from([("d", "e")]),
    };
    let xml = writes(
        &value,
        &structure(&[
            ("plain", "<string>a</string>"),
            ("cow", "<string>b</string>"),
            ("maybe", "<string>c</string>"),
            ("map", &structure(&[("d", "<string>e</string>")])),
        ]),
    );
    let read: Borrowed<'_> = from_str(&xml).expect(&xml);
    assert_eq!(read, value);
    assert!(matches!(read.cow, Cow::Borrowed(_)));

    // what is escaped cannot be borrowed
    let escaped = "<value>a&amp;b</value>";
    let error = from_str::<&str>(escaped).expect_err("no text to borrow");
    assert_eq!(
        error.to_string(),
        "expected text that can be borrowed, found `<string>` (line 1, column 1)"
    );
    assert_eq!(from_str::<Cow<'_, str>>(escaped).expect(escaped), "a&b");
    // and bytes are not in the document as such
    let error = from_str::<&[u8]>("<value><base64>YWI=</base64></value>").expect_err("no bytes");
    assert_eq!(
        error.to_string(),
        "expected bytes that can be borrowed, found `<base64>` (line 1, column 8)"
    );
}

#[test]
fn sequences() {
    check(&Vec::<i32>::new(), "<array><data></data></array>");
    check(
        &vec![vec![8], vec![]],
        &array(&[&array(&[EIGHT]), &array(&[])]),
    );
    check(&[8; 2], &array(&[EIGHT, EIGHT]));
    check(&(8, true), &array(&[EIGHT, "<boolean>1</boolean>"]));
    check(&(8,), &array(&[EIGHT]));
    check(&VecDeque::from([8]), &array(&[EIGHT]));
    check(&LinkedList::from([8]), &array(&[EIGHT]));
    check(&Box::<[i32]>::from([8]), &array(&[EIGHT]));
    check(&vec![(8, None::<i32>)], &array(&[&array(&[EIGHT, NIL])]));
    // a set is read from a list, but not written
    let xml = format!("<value>{}</value>", array(&[EIGHT]));
    assert_eq!(
        from_str::<HashSet<i32>>(&xml).expect(&xml),
        HashSet::from([8])
    );
    assert_eq!(
        from_str::<BTreeSet<i32>>(&xml).expect(&xml),
        BTreeSet::from([8])
    );
    refuses(&HashSet::from([8]), "XML-RPC has no sets: use a list");
    refuses(
        &value_of("a", BTreeSet::from([8])),
        "`a`: XML-RPC has no sets: use a list",
    );
}

fn value_of<T>(name: &str, value: T) -> BTreeMap<&str, T> {
    BTreeMap::from([(name, value)])
}

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Color {
    Red,
    DarkBlue,
}

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
struct Id(String);

#[test]
fn maps() {
    check(&HashMap::<String, i32>::new(), "<struct></struct>");
    check(
        &BTreeMap::from([("a".to_owned(), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &HashMap::from([("a".to_owned(), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &BTreeMap::from([(Id("a".to_owned()), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &BTreeMap::from([(Color::Red, 8), (Color::DarkBlue, 8)]),
        &structure(&[("red", EIGHT), ("dark-blue", EIGHT)]),
    );
    check(&BTreeMap::from([('ß', 8)]), &structure(&[("ß", EIGHT)]));
    check(
        &BTreeMap::from([(Some("a".to_owned()), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &BTreeMap::from([(std::net::Ipv4Addr::LOCALHOST, 8)]),
        &structure(&[("127.0.0.1", EIGHT)]),
    );
    check(
        &BTreeMap::from([("a<b&c>\r\n ".to_owned(), 8), (String::new(), 8)]),
        &structure(&[("", EIGHT), ("a&lt;b&amp;c&gt;&#13;\n ", EIGHT)]),
    );
    refuses(
        &BTreeMap::from([(8, 8)]),
        "member names are strings, found an integer",
    );
    refuses(
        &BTreeMap::from([(true, 8)]),
        "member names are strings, found a boolean",
    );
    refuses(
        &BTreeMap::from([((), 8)]),
        "member names are strings, found nothing",
    );
    refuses(
        &BTreeMap::from([([8], 8)]),
        "member names are strings, found a tuple",
    );
    refuses(
        &BTreeMap::from([(vec![8], 8)]),
        "member names are strings, found a list",
    );
    refuses(
        &value_of("a", [BTreeMap::from([(8_u64, 8)])]),
        "`a[0]`: member names are strings, found an integer",
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Newtype(i32);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Transparent {
    inner: Newtype,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Pair(i32, String);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Empty {}

#[test]
fn structs() {
    check(&(), NIL);
    check(&Unit, NIL);
    check(&std::marker::PhantomData::<i32>, NIL);
    check(&Newtype(8), EIGHT);
    check(&Transparent { inner: Newtype(8) }, EIGHT);
    check(
        &Pair(8, "a".to_owned()),
        &array(&[EIGHT, "<string>a</string>"]),
    );
    check(&Empty {}, "<struct></struct>");
    check(
        &std::time::Duration::from_millis(8_500),
        &structure(&[("secs", EIGHT), ("nanos", "<int>500000000</int>")]),
    );
    check(
        &std::ops::Range { start: 8, end: 8 },
        &structure(&[("start", EIGHT), ("end", EIGHT)]),
    );
    check(&Ok::<i32, String>(8), &structure(&[("Ok", EIGHT)]));
    check(&Err::<i32, i32>(8), &structure(&[("Err", EIGHT)]));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attributes {
    first_name: String,
    #[serde(rename = "LAST")]
    last_name: String,
    #[serde(alias = "years")]
    age: u8,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default = "eight")]
    level: i32,
    #[serde(skip)]
    cache: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    nick: Option<String>,
    #[serde(with = "as_text")]
    code: i32,
}

fn eight() -> i32 {
    8
}

mod as_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(code: &i32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{code}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.trim_start_matches('#')
            .parse()
            .map_err(D::Error::custom)
    }
}

#[test]
fn attributes_of_fields() {
    let value = Attributes {
        first_name: "a".to_owned(),
        last_name: "b".to_owned(),
        age: 8,
        tags: vec![],
        level: 8,
        cache: 0,
        nick: None,
        code: 8,
    };
    check(
        &value,
        &structure(&[
            ("firstName", "<string>a</string>"),
            ("LAST", "<string>b</string>"),
            ("age", EIGHT),
            ("tags", &array(&[])),
            ("level", EIGHT),
            ("code", "<string>#8</string>"),
        ]),
    );
    // in another order, by an alias, and without what has a default
    let xml = structure(&[
        ("unknown", &structure(&[("a", &array(&[NIL]))])),
        ("code", "8"),
        ("LAST", "b"),
        ("years", EIGHT),
        ("firstName", "a"),
    ]);
    assert_eq!(
        from_str::<Attributes>(&format!("<value>{xml}</value>")).expect(&xml),
        value
    );
}

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
enum External {
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
