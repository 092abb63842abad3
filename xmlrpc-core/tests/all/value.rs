//! `Value`: documents and other formats in and out, looking inside, and depth.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use serde::{Deserialize, Serialize};
use xmlrpc_core::value::{from_value, to_value};
use xmlrpc_core::{Array, Bytes, DateTime, RawValue, ReadOptions, Struct, Value, value};

#[test]
fn reads_and_writes_documents() {
    check(&Value::Nil, "<nil/>");
    check(&value!(true), "<boolean>1</boolean>");
    check(&value!(-7), "<int>-7</int>");
    check(&value!(i64::from(i32::MAX)), "<int>2147483647</int>");
    check(&value!(1_i64 << 31), "<i8>2147483648</i8>");
    check(&value!(i64::MIN), "<i8>-9223372036854775808</i8>");
    check(&value!(2.5), "<double>2.5</double>");
    check(&value!("a < b"), "<string>a &lt; b</string>");
    check(
        &value!(date()),
        "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>",
    );
    check(&value!(Bytes::from(b"ab")), "<base64>YWI=</base64>");
    check(&value!([]), "<array><data></data></array>");
    check(&value!({}), "<struct></struct>");
    check(
        &value!([1, [], {"a": nil}]),
        "<array><data><value><int>1</int></value><value><array><data></data></array></value>\
         <value><struct><member><name>a</name><value><nil/></value></member></struct></value>\
         </data></array>",
    );

    fn check(value: &Value, inner: &str) {
        let xml = format!("<value>{inner}</value>");
        assert_eq!(xmlrpc_core::to_string(value).unwrap(), xml);
        assert_eq!(value.to_string(), xml);
        assert_eq!(
            xmlrpc_core::from_str::<Value>(&xml).unwrap(),
            *value,
            "{xml}"
        );
    }
}

#[test]
fn reads_what_is_merely_unusual() {
    check("<value>x</value>", &value!("x"));
    check("<value/>", &value!(""));
    check("<value><i8>5</i8></value>", &value!(5));
    check("<value><i1>5</i1></value>", &value!(5));
    check(
        "<value xmlns:ex=\"http://ws.apache.org/xmlrpc/namespaces/extensions\"><ex:nil/></value>",
        &Value::Nil,
    );
    check("<value><float>5</float></value>", &value!(5.0));
    check(
        "<value><dateTime.iso8601>1998-07-17 14:08:55</dateTime.iso8601></value>",
        &value!(date()),
    );
    check(
        "<value><struct><member><name>a</name><value>1</value></member>\
         <member><name>b</name><value>2</value></member>\
         <member><name>a</name><value>3</value></member></struct></value>",
        &value!({"a": "3", "b": "2"}),
    );

    fn check(xml: &str, expected: &Value) {
        assert_eq!(
            xmlrpc_core::from_str::<Value>(xml).unwrap(),
            *expected,
            "{xml}"
        );
    }
}

#[test]
fn dates_that_are_none_stay_text_when_reading_leniently() {
    for (text, refused) in [
        ("yesterday", "expected a date such as"),
        ("20240230T00:00:00", "expected a date of the calendar"),
        ("19990229T00:00:00", "expected a date of the calendar"),
        ("19981231T24:00:01", "expected a time of day"),
        ("19981331T00:00:00", "expected a date whose month"),
    ] {
        let xml = format!("<value><dateTime.iso8601>{text}</dateTime.iso8601></value>");
        let lenient = ReadOptions::lenient();
        let value: Value = xmlrpc_core::from_str_with(&xml, &lenient).unwrap();
        assert_eq!(value, text);
        assert!(xmlrpc_core::from_str_with::<DateTime>(&xml, &lenient).is_err());
        for error in [
            xmlrpc_core::from_str::<Value>(&xml).unwrap_err(),
            xmlrpc_core::from_str::<DateTime>(&xml).unwrap_err(),
        ] {
            assert!(error.to_string().starts_with(refused), "{error}");
            assert_eq!(error.column(), Some(8));
        }
    }
}

#[test]
fn display_writes_what_the_default_dialect_does_not() {
    check(
        &value!(f64::INFINITY),
        "<value><double>inf</double></value>",
    );
    check(
        &value!("a\u{1}b"),
        "<value><string>a\u{fffd}b</string></value>",
    );
    check(
        &value!(date().with_offset(Some(0)).unwrap()),
        "<value><dateTime.iso8601>19980717T14:08:55Z</dateTime.iso8601></value>",
    );
    check(
        &value!(date().with_nanosecond(500_000_000).unwrap()),
        "<value><dateTime.iso8601>19980717T14:08:55.5</dateTime.iso8601></value>",
    );

    fn check(value: &Value, expected: &str) {
        assert_ne!(
            xmlrpc_core::to_string(value).ok().as_deref(),
            Some(expected)
        );
        assert_eq!(value.to_string(), expected);
    }
}

#[test]
fn debug_is_for_people() {
    check(
        &value!([nil, true, 1, 2.0, "x"]),
        r#"Array [Nil, Bool(true), Int(1), Double(2.0), String("x")]"#,
    );
    check(
        &value!({"a": [], "b": {}}),
        r#"Struct {"a": Array [], "b": Struct {}}"#,
    );
    check(&value!(1_i64 << 40), "I8(1099511627776)");
    check(&value!(date()), "DateTime(19980717T14:08:55)");
    check(&value!(Bytes::from(b"ab")), "Bytes(2 bytes: 6162)");

    fn check(value: &Value, expected: &str) {
        assert_eq!(format!("{value:?}"), expected);
    }
}

#[test]
fn other_formats_see_plain_values() {
    let value = value!({"n": nil, "i": [1, 2.5, true], "s": "x", "big": (1_i64 << 40)});
    let json = r#"{"n":null,"i":[1,2.5,true],"s":"x","big":1099511627776}"#;
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    assert_eq!(serde_json::from_str::<Value>(json).unwrap(), value);
    assert_eq!(
        serde_json::from_str::<Struct>(json).unwrap(),
        *value.as_struct().unwrap()
    );

    assert_eq!(
        serde_json::to_string(&value!(date())).unwrap(),
        r#""1998-07-17T14:08:55""#
    );
    assert_eq!(
        serde_json::from_str::<DateTime>(r#""19980717T14:08:55""#).unwrap(),
        date()
    );
    assert!(serde_json::from_str::<DateTime>("5").is_err());
    assert!(serde_json::from_str::<Value>("9223372036854775808").is_err());

    let raw = RawValue::encode("x").unwrap();
    let json = serde_json::to_string(&raw).unwrap();
    assert_eq!(json, r#""<value><string>x</string></value>""#);
    assert_eq!(serde_json::from_str::<RawValue<'_>>(&json).unwrap(), raw);
    for forged in [
        "",
        "x",
        "<value>1</value><value>2</value>",
        "</value><value>",
        "<a/>",
    ] {
        let json = serde_json::to_string(forged).unwrap();
        assert!(
            serde_json::from_str::<RawValue<'_>>(&json).is_err(),
            "{forged}"
        );
    }
}

#[test]
fn raw_values_stay_as_they_are() {
    let xml = "<value><array><data>  <value>a&lt;b</value>\
               <value><i4> 7 </i4></value></data></array></value>";
    let items: Vec<RawValue<'_>> = xmlrpc_core::from_str(xml).unwrap();
    let texts: Vec<_> = items.iter().map(RawValue::get).collect();
    assert_eq!(
        texts,
        ["<value>a&lt;b</value>", "<value><i4> 7 </i4></value>"]
    );
    assert_eq!(items[0].decode::<String>().unwrap(), "a<b");
    assert_eq!(items[1].decode::<i32>().unwrap(), 7);
    assert_eq!(
        xmlrpc_core::to_string(&items).unwrap(),
        xml.replace("  ", ""),
    );
    assert_eq!(to_value(&items).unwrap(), value!(["a<b", 7]));
    let owned: RawValue<'_> = from_value(&value!([1])).unwrap();
    assert_eq!(owned.decode::<Vec<u8>>().unwrap(), [1]);
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Everything {
    nothing: (),
    flag: bool,
    small: i8,
    wide: u64,
    ratio: f64,
    narrow: f32,
    letter: char,
    text: String,
    data: Bytes,
    at: DateTime,
    maybe: Option<i32>,
    pair: (i32, String),
    map: BTreeMap<String, Vec<i32>>,
    any: Value,
    shapes: Vec<Shape>,
    name: Name,
    by_name: BTreeMap<Name, i32>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Shape {
    Point,
    Circle(f64),
    Line(i32, i32),
    Rect { width: i32, height: i32 },
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Name(String);

fn everything() -> Everything {
    Everything {
        nothing: (),
        flag: true,
        small: -1,
        wide: 1 << 40,
        ratio: 0.5,
        narrow: 0.1,
        letter: 'ß',
        text: "x".to_owned(),
        data: Bytes::from(b"ab"),
        at: date(),
        maybe: None,
        pair: (1, "one".to_owned()),
        map: BTreeMap::from([("a".to_owned(), vec![1, 2])]),
        any: value!([date(), {"b": nil}]),
        shapes: vec![
            Shape::Point,
            Shape::Circle(1.5),
            Shape::Line(1, 2),
            Shape::Rect {
                width: 1,
                height: 2,
            },
        ],
        name: Name("moe".to_owned()),
        by_name: BTreeMap::from([(Name("moe".to_owned()), 1)]),
    }
}

#[test]
fn typed_values_go_through_value_as_through_documents() {
    let typed = everything();
    let value = to_value(&typed).unwrap();
    let xml = xmlrpc_core::to_string(&typed).unwrap();
    assert_eq!(xmlrpc_core::to_string(&value).unwrap(), xml);
    assert_eq!(xmlrpc_core::from_str::<Value>(&xml).unwrap(), value);
    assert_eq!(from_value::<Everything>(&value).unwrap(), typed);
    assert_eq!(xmlrpc_core::from_str::<Everything>(&xml).unwrap(), typed);
    assert_eq!(from_value::<Value>(&value).unwrap(), value);
}

#[test]
fn to_value_refuses_what_xml_rpc_cannot_carry() {
    check(
        &HashMap::from([(7, 1)]),
        "member names are strings, found `<int>`",
    );
    check(
        &[1, u64::MAX],
        "`[1]`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        &(BTreeMap::from([("a", (0, i128::MIN))]),),
        "`[0].a[1]`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );

    fn check<T: Serialize>(value: &T, expected: &str) {
        assert_eq!(to_value(value).unwrap_err().to_string(), expected);
    }
}

/// As `Lenient` reads documents: see `accepted/`.
#[test]
fn from_value_takes_doubles_that_are_integers() {
    let doubles = [
        2_147_483_648.0,
        255.0,
        -0.0,
        9.5,
        1e300,
        -9_223_372_036_854_775_808.0,
    ];
    let i64s = [
        Some(2_147_483_648),
        Some(255),
        Some(0),
        None,
        None,
        Some(i64::MIN),
    ];
    let u8s = [None, Some(255), Some(0), None, None, None];
    for (at, double) in doubles.into_iter().enumerate() {
        assert_eq!(from_value(&value!(double)).ok(), i64s[at], "{double}");
        assert_eq!(from_value(&value!(double)).ok(), u8s[at], "{double}");
        let list: Option<(Option<i64>,)> = from_value(&value!([double])).ok();
        assert_eq!(list, i64s[at].map(|integer| (Some(integer),)), "{double}");
    }
    assert!(from_value::<i64>(&value!(9_223_372_036_854_775_808.0)).is_err());
    assert!(from_value::<i64>(&Value::Double(f64::NAN)).is_err());
    assert_eq!(from_value::<Value>(&value!(2.0)).unwrap(), value!(2.0));
}

#[test]
fn from_value_says_where_and_what() {
    check::<i32>(&value!(1.5), "expected `int`, found `<double>`");
    check::<i32>(&value!("1"), "expected `int`, found `<string>`");
    check::<Vec<bool>>(
        &value!([true, 1]),
        "`[1]`: expected `boolean`, found `<int>`",
    );
    check::<(i32, i32)>(
        &value!([1, 2, 3]),
        "expected `array` of 2 items, found more",
    );
    check::<DateTime>(
        &value!("19980717"),
        "expected `dateTime.iso8601`, found `<string>`",
    );
    check::<Shape>(
        &value!({"Circle": "x"}),
        "`Circle`: expected `double`, found `<string>`",
    );
    check::<Shape>(
        &value!({}),
        "expected `struct` of one member that names a variant",
    );
    check::<()>(&value!("x"), "expected `nil`, found `<string>`");

    fn check<T: for<'de> Deserialize<'de> + Debug>(value: &Value, expected: &str) {
        assert_eq!(from_value::<T>(value).unwrap_err().to_string(), expected);
    }
}

#[test]
fn looking_inside() {
    let value = value!({"a": [1, 2.5, "x", true], "d": (date()), "b": (Bytes::from(b"ab"))});
    assert_eq!(value["a"][0], 1);
    assert_eq!(1, value["a"][0]);
    assert_eq!(value["a"][0], 1_u8);
    assert_eq!(value["a"][0], 1.0);
    assert_eq!(value["a"][1], 2.5);
    assert_eq!(value["a"][2], "x");
    assert_eq!("x", value["a"][2]);
    assert_eq!(value["a"][2], String::from("x"));
    assert_eq!(value["a"][3], true);
    assert_eq!(value["d"], date());
    assert_eq!(value["b"], Bytes::from(b"ab"));
    assert_ne!(value["a"][1], 2);
    assert_ne!(value["a"][0], true);
    assert!(value["x"]["y"][3].is_nil());
    assert!(value["a"]["y"].is_nil());
    assert_eq!(value["a"].get(4), None);
    assert_eq!(
        value.get(String::from("d")).and_then(Value::as_datetime),
        Some(date())
    );
    assert_eq!(value["b"].as_bytes(), Some(&b"ab"[..]));
    assert_eq!(value["a"][0].as_f64(), Some(1.0));
    assert_eq!(value["a"][1].as_i64(), None);

    let mut value = value;
    if let Some(items) = value.get_mut("a").and_then(Value::as_array_mut) {
        items.push(Value::Nil);
    }
    assert_eq!(value["a"].as_array().map(|items| items.len()), Some(5));
}

#[test]
fn from_and_into_plain_values() {
    assert_eq!(Value::from(u32::MAX), Value::I8(u32::MAX.into()));
    assert_eq!(Value::from(7_i64), Value::Int(7));
    assert_eq!(Value::from(0.1_f32), Value::Double(0.1));
    assert_eq!(Value::from(0.1_f32), 0.1_f32);
    assert_eq!(Value::from(f32::INFINITY), f32::INFINITY);
    assert_eq!(Value::from(None::<i32>), Value::Nil);
    assert_eq!(Value::from(vec![Some(1), None]), value!([1, nil]));
    assert_eq!(Value::from(["a", "b"]), value!(["a", "b"]));
    assert_eq!(Value::from(BTreeMap::from([("a", 1)])), value!({"a": 1}));
    assert_eq!(Value::from(HashMap::from([("a", 1)])), value!({"a": 1}));
    assert_eq!(
        ("a".to_owned(), 1).0,
        [("a", 1)]
            .into_iter()
            .collect::<Struct>()
            .keys()
            .next()
            .unwrap()
    );
    assert_eq!((0..3).collect::<Value>(), value!([0, 1, 2]));
    assert_eq!([("a", 1)].into_iter().collect::<Value>(), value!({"a": 1}));

    assert_eq!(u8::try_from(value!(255)).unwrap(), 255);
    assert_eq!(f64::try_from(value!(2)).unwrap(), 2.0);
    assert_eq!(String::try_from(value!("x")).unwrap(), "x");
    assert_eq!(
        Array::try_from(value!([1])).unwrap().into_inner(),
        [value!(1)]
    );
    assert_eq!(
        u8::try_from(value!(256)).unwrap_err().to_string(),
        "an integer out of range, expected 0 to 255",
    );
    assert_eq!(
        bool::try_from(value!(1)).unwrap_err().to_string(),
        "expected `<boolean>`, found `<int>`",
    );
}

#[test]
fn the_macro_takes_every_shape() {
    let (name, list) = (String::from("n"), vec![1, 2]);
    let value = value!({
        "nil": nil,
        "array": [nil, [1, -2], {"a": [],}, list, list.len() + 1, [1, 2].len(), Some(3), (4),],
        (name.clone()): {"deep": {"er": [[[]]]}},
        "block": { "x": 1 },
        "call": list.iter().map(|n| n * 2).collect::<Vec<_>>(),
        "typed": everything().shapes,
    });
    assert_eq!(value["array"].as_array().unwrap().len(), 8);
    assert_eq!(value["array"][4], 3);
    assert_eq!(value["array"][5], 2);
    assert_eq!(value["array"][6], 3);
    assert_eq!(value["n"]["deep"]["er"][0][0], value!([]));
    assert_eq!(value["call"], value!([2, 4]));
    assert_eq!(value["typed"][1]["Circle"], 1.5);
    assert_eq!(list, [1, 2], "nothing is moved");
    assert_eq!(value!({"a": 1, "a": 2}), value!({"a": 2}));
}

#[test]
#[should_panic(expected = "a value that XML-RPC can carry")]
fn the_macro_panics_at_what_is_no_value() {
    let _ = value!([u64::MAX]);
}

/// Buffered by serde, where dates become strings.
#[test]
fn flattened_and_untagged() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Outer {
        at: DateTime,
        #[serde(flatten)]
        rest: HashMap<String, Value>,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Date { at: DateTime },
        Number(i32),
    }
    let value = value!({"at": (date()), "n": 1});
    let outer: Outer = from_value(&value).unwrap();
    assert_eq!((outer.at, &outer.rest["n"]), (date(), &value!(1)));
    let outer: Outer = xmlrpc_core::from_str(&value.to_string()).unwrap();
    assert_eq!(outer.at, date());
    assert_eq!(
        from_value::<Either>(&value).unwrap(),
        Either::Date { at: date() }
    );
    assert_eq!(from_value::<Either>(&value!(1)).unwrap(), Either::Number(1));
    assert_eq!(
        xmlrpc_core::from_str::<Either>(&value.to_string()).unwrap(),
        Either::Date { at: date() },
    );
}

const MILLION: usize = 1_000_000;

fn nested_arrays(levels: usize) -> Value {
    (0..levels).fold(value!([1]), |inner, _| {
        Value::Array(vec![inner, Value::Nil].into())
    })
}

fn nested_structs(levels: usize) -> Value {
    (0..levels).fold(value!({}), |inner, _| {
        Value::Struct([("a", Value::Nil), ("b", inner)].into())
    })
}

/// Deep values in the stack that a small thread has.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(256 * 1024);
    thread.spawn(test).unwrap().join().unwrap();
}

#[test]
fn a_million_levels() {
    for build in [nested_arrays, nested_structs] {
        on_a_small_stack(move || {
            let value = build(MILLION);
            let copy = value.clone();
            assert!(copy == value);
            assert!(value != build(1000));
            for shown in [format!("{value:?}"), format!("{value:#?}")] {
                assert!(shown.contains('…') && shown.len() < 100_000);
            }
            assert!(value.to_string().contains("<!--"));
            assert!(to_value(&value).unwrap_err().is_limit());
            assert!(from_value::<Value>(&value).unwrap_err().is_limit());
            from_value::<serde::de::IgnoredAny>(&value).unwrap();
            assert!(serde_json::to_string(&build(64)).is_ok());
            let _: () = drop(copy);
            if let Value::Array(items) = value {
                let mut items = items.into_iter();
                items.next().unwrap().as_array().unwrap();
            }
        });
    }
}

#[test]
fn as_many_levels_as_the_limits_allow() {
    on_a_small_stack(|| {
        for value in [nested_arrays(62), nested_structs(62)] {
            let xml = xmlrpc_core::to_string(&value).unwrap();
            assert_eq!(xmlrpc_core::from_str::<Value>(&xml).unwrap(), value);
            assert_eq!(to_value(&value).unwrap(), value);
            assert_eq!(from_value::<Value>(&value).unwrap(), value);
        }
        for value in [nested_arrays(63), nested_structs(63)] {
            assert!(xmlrpc_core::to_string(&value).unwrap_err().is_limit());
            assert!(to_value(&value).unwrap_err().is_limit());
            assert!(from_value::<Value>(&value).unwrap_err().is_limit());
        }
    });
}

#[test]
fn two_hundred_thousand_members() {
    let members: Struct = (0..200_000).map(|n| (format!("member {n}"), n)).collect();
    assert_eq!(members.len(), 200_000);
    assert_eq!(members["member 199999"], 199_999);
    let value = Value::from(members);
    let xml = xmlrpc_core::to_string(&value).unwrap();
    assert_eq!(xmlrpc_core::from_str::<Value>(&xml).unwrap(), value);
}

fn date() -> DateTime {
    DateTime::new(1998, 7, 17, 14, 8, 55).unwrap()
}
