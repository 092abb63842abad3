//! What holds for every value.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use xmlrpc_core::dialect::{ControlCharacters, Dates, Encoding, Nil, NonFinite, Strings};
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::value::{from_value, to_value};
use xmlrpc_core::{
    Bytes, DateTime, Dialect, Fault, Limits, ReadOptions, Struct, Value, from_str, from_str_with,
    to_string, to_string_with,
};

use crate::text::at_length;

/// Any character, with those that XML treats in a special way more often.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        any::<char>(),
        proptest::char::range('\0', '\u{FF}'),
        proptest::sample::select(vec![
            '&', '<', '>', '"', '\'', ']', '-', '\r', '\n', '\t', ' ', '\u{7F}', '\u{85}',
            '\u{2028}', '\u{FEFF}', '\u{FFFD}', '\u{FFFE}', '\u{FFFF}', '\u{F000}',
        ]),
    ]
}

/// Text that XML can carry.
fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        character().prop_filter("XML has it", |c| carried(*c)),
        0..40,
    )
    .prop_map(String::from_iter)
}

fn carried(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn date() -> impl Strategy<Value = DateTime> {
    let day = (0..=9999_u16, 1..=12_u8, 1..=31_u8);
    let time = (0..=24_u8, 0..=59_u8, 0..=60_u8);
    (day, time).prop_filter_map("a date", |((year, month, day), (hour, minute, second))| {
        DateTime::new(year, month, day, hour, minute, second).ok()
    })
}

/// A date with a fraction, and perhaps with an offset.
fn exact_date() -> impl Strategy<Value = DateTime> {
    (
        date(),
        0..1_000_000_000_u32,
        proptest::option::of(-1439..=1439_i16),
    )
        .prop_filter_map("a date", |(date, nanosecond, offset)| {
            date.with_nanosecond(nanosecond)
                .ok()?
                .with_offset(offset)
                .ok()
        })
}

fn finite() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("finite", |number| number.is_finite())
}

/// Any value; of dates those that `date` gives.
fn value_with(date: impl Strategy<Value = DateTime> + 'static) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Nil),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        finite().prop_map(Value::from),
        text().prop_map(Value::from),
        date.prop_map(Value::from),
        any::<Vec<u8>>().prop_map(|bytes| Value::from(Bytes::from(bytes))),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            proptest::collection::vec((text(), inner), 0..8)
                .prop_map(|members| Value::from(members.into_iter().collect::<Struct>())),
        ]
    })
}

/// A type with a field of every kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Order {
    id: u64,
    delta: i16,
    price: f64,
    weight: f32,
    label: String,
    initial: char,
    paid: bool,
    at: DateTime,
    seal: Bytes,
    lines: Vec<Line>,
    notes: BTreeMap<String, Option<String>>,
    pair: (i32, Option<Box<Self>>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Line {
    Blank,
    Text(String),
    Item(u32, f64),
    Note { text: String, level: Option<i8> },
}

/// The same with members that serde reads into a buffer of its own first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Flattened {
    kind: Kind,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", rename_all = "snake_case")]
enum Kind {
    Nothing,
    Numbers { wide: i64, small: u8, ratio: f64 },
    Texts { text: String, maybe: Option<String> },
    Dates { at: DateTime, data: Bytes },
}

fn line() -> impl Strategy<Value = Line> {
    prop_oneof![
        Just(Line::Blank),
        text().prop_map(Line::Text),
        (any::<u32>(), finite()).prop_map(|(count, price)| Line::Item(count, price)),
        (text(), any::<Option<i8>>()).prop_map(|(text, level)| Line::Note { text, level }),
    ]
}

fn order() -> impl Strategy<Value = Order> {
    let numbers = (
        0..=i64::MAX as u64,
        any::<i16>(),
        finite(),
        any::<f32>().prop_filter("finite", |number| number.is_finite()),
        any::<i32>(),
    );
    let texts = (
        text(),
        character().prop_filter("XML has it", |c| carried(*c)),
        any::<bool>(),
    );
    let types = (date(), any::<Vec<u8>>());
    let lists = (
        proptest::collection::vec(line(), 0..4),
        proptest::collection::btree_map(text(), proptest::option::of(text()), 0..4),
    );
    let leaf = (numbers, texts, types, lists).prop_map(
        |(
            (id, delta, price, weight, number),
            (label, initial, paid),
            (at, seal),
            (lines, notes),
        )| {
            Order {
                id,
                delta,
                price,
                weight,
                label,
                initial,
                paid,
                at,
                seal: Bytes::from(seal),
                lines,
                notes,
                pair: (number, None),
            }
        },
    );
    leaf.prop_recursive(3, 4, 1, |inner| {
        (inner.clone(), inner).prop_map(|(mut outer, inner)| {
            outer.pair.1 = Some(Box::new(inner));
            outer
        })
    })
}

fn flattened() -> impl Strategy<Value = Flattened> {
    let kind = prop_oneof![
        Just(Kind::Nothing),
        (any::<i64>(), any::<u8>(), finite()).prop_map(|(wide, small, ratio)| Kind::Numbers {
            wide,
            small,
            ratio
        }),
        (text(), proptest::option::of(text()))
            .prop_map(|(text, maybe)| Kind::Texts { text, maybe }),
        (date(), any::<Vec<u8>>()).prop_map(|(at, data)| Kind::Dates {
            at,
            data: Bytes::from(data)
        }),
    ];
    let name = text().prop_filter("another member", |name| name != "kind");
    (
        kind,
        proptest::collection::btree_map(name, value_with(date()), 0..4),
    )
        .prop_map(|(kind, rest)| Flattened { kind, rest })
}

/// Dialects that every value survives.
fn dialects() -> [Dialect; 7] {
    let extended = Dialect::default().with_dates(Dates::Extended);
    [
        extended.clone(),
        extended.clone().with_strings(Strings::Bare),
        extended.clone().with_base64_line(76),
        extended.clone().with_nil(Nil::EmitPrefixed),
        extended.clone().with_encoding(Encoding::Ascii),
        extended.clone().with_encoding(Encoding::Latin1),
        extended.with_dates(Dates::CompactExact),
    ]
}

/// Every reading of what every dialect writes is the value.
fn survives<T>(value: &T) -> Result<(), TestCaseError>
where
    T: Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    for dialect in dialects() {
        let body = message::encode_response_with(value, &dialect).expect("it can be written");
        for options in [ReadOptions::strict(), ReadOptions::lenient()] {
            let read = message::decode_response_with::<T>(&body, &options, None);
            let read = read.expect("it can be read").expect("no fault");
            prop_assert_eq!(&read, value);
            // and by way of `Value`
            let read = message::decode_response_with::<Value>(&body, &options, None);
            let read = read.expect("it can be read").expect("no fault");
            prop_assert_eq!(&from_value::<T>(&read).expect("it can be read"), value);
            prop_assert_eq!(&to_value(value).expect("it can be written"), &read);
        }
        let body = message::encode_call_with("a", &(value, value), &dialect);
        let body = body.expect("it can be written");
        let call = Call::parse(&body).expect("a call");
        let (one, other): (T, T) = call.params().decode().expect("it can be read");
        prop_assert_eq!(&one, value);
        prop_assert_eq!(&other, value);
    }
    Ok(())
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: u32::try_from(at_length(128)).expect("a small number"),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn values(value in value_with(exact_date())) {
        survives(&value)?;
    }

    #[test]
    fn derived_types(order in order(), flattened in flattened()) {
        survives(&order)?;
        survives(&flattened)?;
    }

    /// The default dialect needs no switch for what the specification has.
    #[test]
    fn values_in_the_default_dialect(value in value_with(date())) {
        let xml = to_string(&value).expect("it can be written");
        prop_assert_eq!(&from_str::<Value>(&xml).expect("it can be read"), &value);
        prop_assert_eq!(value.to_string(), xml);
    }

    /// The default dialect writes every date without an offset, and gives back all but its
    /// fraction.
    #[test]
    fn dates_in_the_default_dialect(date in exact_date()) {
        let offset = date.offset().unwrap_or(0);
        let Ok(xml) = to_string(&date) else {
            prop_assert_ne!(offset, 0);
            return Ok(());
        };
        prop_assert_eq!(offset, 0);
        let whole = date.with_nanosecond(0).and_then(|date| date.with_offset(None));
        prop_assert_eq!(from_str::<DateTime>(&xml).expect("it can be read"), whole.expect("a date"));
    }

    /// Every other double is refused, or travels by name.
    #[test]
    fn doubles(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        let python = Dialect::default().with_non_finite(NonFinite::Python);
        let xml = to_string_with(&number, &python).expect("it can be written");
        let read: f64 = from_str_with(&xml, &ReadOptions::lenient()).expect("it can be read");
        prop_assert!(read == number || read.is_nan() && number.is_nan());
        prop_assert_eq!(to_string(&number).is_ok(), number.is_finite());
    }

    /// No text makes the reader panic, or read something that cannot be written.
    #[test]
    fn any_text(pieces in proptest::collection::vec(piece(), 0..24)) {
        let document = pieces.concat();
        for options in [ReadOptions::strict(), ReadOptions::lenient()] {
            let Ok(value) = from_str_with::<Value>(&document, &options) else {
                continue;
            };
            let tolerant = Dialect::default()
                .with_dates(Dates::Extended)
                .with_non_finite(NonFinite::Python)
                .with_control_characters(ControlCharacters::Strip);
            to_string_with(&value, &tolerant).expect("what was read can be written");
        }
    }
}

/// What documents are made of.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => proptest::sample::select(vec![
            "<value>", "</value>", "<value/>", "<int>", "</int>", "<string>", "</string>",
            "<array><data>", "</data></array>", "<struct>", "</struct>", "<member><name>a</name>",
            "</member>", "<nil/>", "<double>", "</double>", "<base64>", "</base64>", "8", "&lt;",
            "&#13;", "<![CDATA[", "]]>", "<!--", "-->", " ", "<a b='c'>", "</a>", "&", "<",
        ]).prop_map(str::to_owned),
        1 => character().prop_map(String::from),
    ]
}

/// Every character in every place where text may stand: refused, or read back the same.
#[test]
fn every_character() {
    let options = ReadOptions::strict();
    let long = options
        .clone()
        .with_limits(Limits::default().with_max_method_name(1 << 20));
    // those that are refused, one by one
    for c in (0..=0xFFFF)
        .filter_map(char::from_u32)
        .filter(|c| !carried(*c))
    {
        let text = format!("a{c}b");
        assert!(to_string(&text).is_err());
        assert!(to_string(&BTreeMap::from([(&text, 1)])).is_err());
        assert!(message::encode_call(&text, &()).is_err());
        let fault = message::encode_fault(&Fault::new(4, text));
        let read = message::decode_response::<i32>(&fault).expect("a fault");
        assert_eq!(read.expect_err("a fault").message, "a\u{FFFD}b");
    }
    // those that travel, some hundreds at a time
    let all: Vec<char> = ('\0'..=char::MAX).filter(|c| carried(*c)).collect();
    for some in all.chunks(500) {
        let text = format!("a{}b", String::from_iter(some));
        let xml = to_string(&text).expect("it can be written");
        assert_eq!(from_str::<String>(&xml).expect("it can be read"), text);
        let map = BTreeMap::from([(text.clone(), 1)]);
        let xml = to_string(&map).expect("it can be written");
        assert_eq!(
            from_str::<BTreeMap<String, i32>>(&xml).expect("it can be read"),
            map
        );
        let fault = Fault::new(4, text.clone());
        let body = message::encode_fault(&fault);
        let read = message::decode_response_with::<i32>(&body, &options, None).expect("a fault");
        assert_eq!(read.expect_err("a fault"), fault);
        // control characters that XML does have are none that a name has
        let name: String = text.chars().filter(|c| !c.is_control()).collect();
        let body = message::encode_call(&name, &()).expect("it can be written");
        let call = Call::parse_with(&body, &long, None).expect("a call");
        assert_eq!(call.method(), name);
        for control in some.iter().filter(|c| c.is_control()) {
            assert!(message::encode_call(&format!("a{control}b"), &()).is_err());
        }
    }
}
