//! What has to hold for every input.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use xmlrpc_core::dialect::{ControlCharacters, Dates, Encoding, NonFinite, Strings};
use xmlrpc_core::message::{self, Call, Response};
use xmlrpc_core::{
    __probe as probe, Bytes, DateTime, Dialect, Error, Fault, Mode, RawValue, ReadOptions, Struct,
    Value,
};

/// A target.
pub type Target = fn(&[u8]);

/// All of them, by name.
pub const TARGETS: [(&str, Target); 6] = [
    ("decode_call", decode_call),
    ("decode_response", decode_response),
    ("encode_string", encode_string),
    ("paths", paths),
    ("typed", typed),
    ("value_roundtrip", value_roundtrip),
];

/// A request: read in every way there is, and what was read written and read again.
pub fn decode_call(body: &[u8]) {
    let read = |options: &ReadOptions| -> Result<(String, Vec<Value>), Error> {
        let call = Call::parse_with(body, options, None)?;
        let params = call.params();
        let values = params.decode::<Vec<Value>>();
        let raw = params.decode::<Vec<RawValue<'_>>>();
        let ignored = params.decode::<Vec<IgnoredAny>>().map(|all| all.len());
        let typed = params.decode::<Vec<Record>>();
        match &values {
            Ok(values) => {
                let raw = raw.expect("a value is also a raw value");
                let again: Result<Vec<Value>, Error> =
                    raw.iter().map(|raw| raw.decode_with(options)).collect();
                assert_same(values, &again.expect("a raw value is a value"));
                assert_eq!(ignored.ok(), Some(values.len()));
            }
            // a record may read it all the same: it steps over what it does not know
            Err(_) => drop(typed),
        }
        Ok((call.method().to_owned(), values?))
    };
    let lenient = read(&ReadOptions::lenient());
    if let Ok((method, values)) = read(&ReadOptions::strict()) {
        let (same, lenient) = lenient.as_ref().expect("what Strict takes, Lenient takes");
        assert_eq!(method, *same);
        assert_same(&values, lenient);
    }
    let Ok((method, values)) = lenient else {
        return;
    };
    for dialect in dialects() {
        let Ok(body) = message::encode_call_with(&method, &values, &dialect) else {
            continue;
        };
        let call = Call::parse(&body).expect("what was written can be read");
        assert_eq!(call.method(), method);
        let again: Vec<Value> = call
            .params()
            .decode()
            .expect("what was written can be read");
        assert_same(&values, &again);
    }
}

/// A response: the same, with faults.
pub fn decode_response(body: &[u8]) {
    let read = |options: &ReadOptions| -> Result<Result<Value, Fault>, Error> {
        let value = message::decode_response_with::<Value>(body, options, None);
        let response = Response::parse_with(body, options, None);
        let typed = message::decode_response_with::<Record>(body, options, None);
        match &value {
            Ok(Ok(value)) => {
                // several values are one array, but no raw value
                if let Ok(response) = response {
                    let again = response.decode::<Value>().expect("a raw value is a value");
                    assert_same(value, &again.expect("no fault"));
                }
            }
            Ok(Err(fault)) => {
                assert_eq!(response.expect("a fault").value(), Err(fault));
                // parameters beside the fault may not fit
                if let Ok(typed) = typed {
                    assert_eq!(typed.expect_err("a fault"), *fault);
                }
            }
            // a record may read it all the same: it steps over what it does not know
            Err(_) => drop(typed),
        }
        value
    };
    let lenient = read(&ReadOptions::lenient());
    if let Ok(strict) = read(&ReadOptions::strict()) {
        match (
            strict,
            lenient.as_ref().expect("what Strict takes, Lenient takes"),
        ) {
            (Ok(one), Ok(other)) => assert_same(&one, other),
            (one, other) => assert_eq!(one, *other),
        }
    }
    match lenient {
        Ok(Ok(value)) => {
            for dialect in dialects() {
                if let Ok(body) = message::encode_response_with(&value, &dialect) {
                    let again = message::decode_response_with(&body, &ReadOptions::strict(), None);
                    let again = again.expect("what was written can be read");
                    assert_same(&value, &again.expect("no fault"));
                }
            }
        }
        Ok(Err(fault)) => assert_fault(&fault),
        Err(_) => {}
    }
}

/// Any text, wherever text may stand: refused, or read back the same.
pub fn encode_string(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    let member = Value::from([(text, text)].into_iter().collect::<Struct>());
    for value in [&Value::from(text), &member] {
        for dialect in dialects() {
            if let Ok(xml) = xmlrpc_core::to_string_with(value, &dialect) {
                assert_reads_back(value, &xml);
            }
        }
    }
    let carried = text.chars().all(|c| {
        !matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
    });
    assert_eq!(xmlrpc_core::to_string(text).is_ok(), carried);
    let stripping = Dialect::default().with_control_characters(ControlCharacters::Strip);
    let replacing =
        Dialect::default().with_control_characters(ControlCharacters::Replace('\u{FFFD}'));
    for dialect in [stripping, replacing] {
        let xml = xmlrpc_core::to_string_with(text, &dialect).expect("nothing to refuse");
        let again: String = xmlrpc_core::from_str(&xml).expect("what was written can be read");
        assert_eq!(again == text, carried);
    }
    if let Ok(body) = message::encode_call(text, &(text,)) {
        let call =
            Call::parse_with(&body, &long_names(), None).expect("what was written can be read");
        assert_eq!(call.method(), text);
    }
    assert_fault(&Fault::new(4, text.to_owned()));
}

/// The fast path and the slow path agree.
pub fn paths(document: &[u8]) {
    let Ok(document) = std::str::from_utf8(document) else {
        return;
    };
    for mode in [Mode::Strict, Mode::Lenient] {
        let events = |fast| probe::events(document, mode, fast);
        assert_agree(&events(true), &events(false), |one, other| one == other);
        decode::<Value>(document, mode, same);
        decode::<Record>(document, mode, |one, other| one == other);
        decode::<Vec<Record>>(document, mode, |one, other| one == other);
        decode::<IgnoredAny>(document, mode, |_, _| true);
    }

    fn decode<T: DeserializeOwned + Debug>(
        document: &str,
        mode: Mode,
        equal: impl Fn(&T, &T) -> bool,
    ) {
        let read = |fast| probe::decode::<T>(document, mode, fast);
        assert_agree(&read(true), &read(false), equal);
    }
}

/// Any value survives being written and read, and goes through `Value` unchanged.
pub fn value_roundtrip(bytes: &[u8]) {
    let mut source = Source(bytes);
    let value = source.value(0);
    for dialect in dialects() {
        if let Ok(xml) = xmlrpc_core::to_string_with(&value, &dialect) {
            assert_reads_back(&value, &xml);
        }
    }
    let copied = xmlrpc_core::value::to_value(&value);
    match xmlrpc_core::to_string_with(&value, &dialects()[1]) {
        Ok(_) => assert_same(&value, &copied.expect("what can be written is a value")),
        Err(error) => assert!(error.is_data() || error.is_limit(), "{error}"),
    }
}

/// Parameters and values, read as types of every shape that serde derives.
pub fn typed(document: &[u8]) {
    parameters::<(Order,)>(document);
    parameters::<Vec<Flat>>(document);
    parameters::<(External, Option<Internal>, Option<Adjacent>)>(document);
    parameters::<Vec<Untagged>>(document);
    parameters::<Vec<RawValue<'static>>>(document);
    let Ok(document) = std::str::from_utf8(document) else {
        return;
    };
    both_paths::<Order>(document);
    both_paths::<Vec<Flat>>(document);
    both_paths::<Vec<External>>(document);
    both_paths::<Vec<Internal>>(document);
    both_paths::<Vec<Adjacent>>(document);
    both_paths::<Vec<Untagged>>(document);
    both_paths::<Option<RawValue<'static>>>(document);

    fn both_paths<T: DeserializeOwned + Debug>(document: &str) {
        for mode in [Mode::Strict, Mode::Lenient] {
            let read = |fast| probe::decode::<T>(document, mode, fast);
            assert_agree(&read(true), &read(false), looks_same);
        }
    }

    /// What `Strict` reads, `Lenient` reads the same; what was read can be written, and then reads
    /// the same again.
    fn parameters<P: DeserializeOwned + Serialize + Debug>(body: &[u8]) {
        let read = |body: &[u8], options: &ReadOptions| -> Result<P, Error> {
            Call::parse_with(body, options, None)?.params().decode()
        };
        let lenient = read(body, &ReadOptions::lenient());
        if let Ok(strict) = read(body, &ReadOptions::strict()) {
            let lenient = lenient.as_ref().expect("what Strict takes, Lenient takes");
            assert!(looks_same(&strict, lenient), "\n{strict:?}\n{lenient:?}");
        }
        let Ok(params) = lenient else { return };
        for dialect in dialects() {
            if let Ok(body) = message::encode_call_with("a", &params, &dialect) {
                // a raw value shows the references that an encoding makes of its characters
                if dialect.encoding != Encoding::Utf8 {
                    let dialect = dialect.with_encoding(Encoding::Utf8);
                    let plain = message::encode_call_with("a", &params, &dialect);
                    let plain = plain.expect("UTF-8 has every character");
                    assert!(looks_same(&values(&plain), &values(&body)));
                    continue;
                }
                let again = read(&body, &ReadOptions::lenient());
                let again = again.expect("what was written can be read");
                assert!(looks_same(&params, &again), "\n{params:?}\n{again:?}");
            }
        }
    }

    /// What the parameters are; raw values may be none of any type.
    fn values(body: &[u8]) -> Option<Vec<Value>> {
        let call = Call::parse_with(body, &ReadOptions::lenient(), None);
        let call = call.expect("what was written can be read");
        call.params().decode().ok()
    }

    /// Equal by what is printed: there may be a NaN inside.
    fn looks_same<T: Debug>(one: &T, other: &T) -> bool {
        format!("{one:?}") == format!("{other:?}")
    }
}

/// Members of every shape.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Order {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<u32>,
    #[serde(rename = "the kind", skip_serializing_if = "Option::is_none")]
    kind: Option<External>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inner: Option<Internal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    adjacent: Option<Adjacent>,
    any: Vec<Untagged>,
    // not an `Option`: `Lenient` makes `None` of an empty number, which `Strict` keeps as it stands
    raw: Vec<RawValue<'static>>,
    pairs: BTreeMap<String, (i8, f64)>,
    flat: Vec<Flat>,
}

/// A struct that takes the members of another one, and all others.
#[derive(Debug, Serialize, Deserialize)]
struct Flat {
    id: i64,
    #[serde(flatten)]
    inner: Inner,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Inner {
    name: Option<String>,
    #[serde(default)]
    at: Option<DateTime>,
    #[serde(default)]
    data: Option<Bytes>,
}

#[derive(Debug, Serialize, Deserialize)]
enum External {
    Unit,
    Newtype(Option<i32>),
    Tuple(bool, String),
    Struct { a: Option<f32>, b: Box<Self> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Newtype(Inner),
    Struct { a: Option<i32>, b: Vec<Self> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Newtype(Bytes),
    Tuple(u8, DateTime),
    Struct { a: Option<Box<Self>> },
}

/// Each type of XML-RPC is one variant.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Nil(()),
    Bool(bool),
    Int(i64),
    Double(f64),
    Date(DateTime),
    Bytes(Bytes),
    Text(String),
    List(Vec<Self>),
    Members(BTreeMap<String, Self>),
}

/// A type with a member of each kind.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Record {
    id: Option<i32>,
    wide: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<Ratio>,
    name: String,
    flag: Option<bool>,
    at: Option<DateTime>,
    data: Option<Bytes>,
    pair: Option<(i8, char)>,
    kind: Option<Kind>,
    inner: Option<Box<Self>>,
    list: Vec<Self>,
}

/// Equal to itself even if it is not a number.
#[derive(Debug, Serialize, Deserialize)]
struct Ratio(f64);

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_bits() == other.0.to_bits()
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Kind {
    Unit,
    One(String),
    Two(i32, i32),
    Members { a: i32, b: Option<String> },
}

/// Ways of writing that lose nothing.
fn dialects() -> [Dialect; 5] {
    [
        Dialect::default().with_dates(Dates::CompactExact),
        Dialect::default()
            .with_dates(Dates::Extended)
            .with_base64_line(8)
            .with_strings(Strings::Bare),
        Dialect::apache()
            .with_dates(Dates::Extended)
            .with_non_finite(NonFinite::Refuse),
        Dialect::python()
            .with_dates(Dates::CompactExact)
            .with_non_finite(NonFinite::Refuse),
        Dialect::default()
            .with_dates(Dates::CompactExact)
            .with_encoding(Encoding::Ascii),
    ]
}

fn long_names() -> ReadOptions {
    ReadOptions::strict()
        .with_limits(xmlrpc_core::Limits::default().with_max_method_name(usize::MAX))
}

/// A fault is always written, and reads back but for what XML cannot carry.
fn assert_fault(fault: &Fault) {
    let body = message::encode_fault(fault);
    let again = message::decode_response_with::<Value>(&body, &ReadOptions::strict(), None);
    let again = again.expect("a fault can be read").expect_err("a fault");
    assert_eq!(again.code, fault.code);
    let expected = xmlrpc_core::to_string_with(
        &*fault.message,
        &Dialect::default().with_control_characters(ControlCharacters::Replace('\u{FFFD}')),
    );
    let expected: String = xmlrpc_core::from_str(&expected.expect("nothing to refuse"))
        .expect("what was written can be read");
    assert_eq!(again.message, expected);
}

fn assert_reads_back(value: &Value, xml: &str) {
    let lenient = ReadOptions::lenient();
    let again: Value = xmlrpc_core::from_str_with(xml, &lenient).expect("it can be read");
    assert_same(value, &again);
    // not so for the prefixes of Apache's dialect, which the root of a whole document declares
    if !xml.contains("<ex:") {
        let again: Value = xmlrpc_core::from_str(xml).expect("it can be read");
        assert_same(value, &again);
    }
}

fn assert_agree<T: Debug>(
    fast: &Result<T, Error>,
    slow: &Result<T, Error>,
    equal: impl Fn(&T, &T) -> bool,
) {
    match (fast, slow) {
        (Ok(one), Ok(other)) if equal(one, other) => {}
        (Err(_), Err(_)) => {}
        _ => panic!("the paths disagree\nfast: {fast:?}\nslow: {slow:?}"),
    }
}

fn assert_same<T: PartialEq + Debug>(one: &T, other: &T) {
    assert!(same(one, other), "\n one: {one:?}\nother: {other:?}");
}

/// Equal, or not equal to itself.
#[allow(clippy::eq_op, reason = "there may be a NaN inside")]
fn same<T: PartialEq + Debug>(one: &T, other: &T) -> bool {
    one == other || one != one && format!("{one:?}") == format!("{other:?}")
}

/// Bytes as a source of choices.
struct Source<'a>(&'a [u8]);

impl<'a> Source<'a> {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    fn bytes(&mut self) -> &'a [u8] {
        let length = usize::from(self.byte()).min(self.0.len());
        let (bytes, rest) = self.0.split_at(length);
        self.0 = rest;
        bytes
    }

    fn text(&mut self) -> String {
        String::from_utf8_lossy(self.bytes()).into_owned()
    }

    fn number(&mut self) -> u64 {
        (0..8).fold(0, |number, _| number << 8 | u64::from(self.byte()))
    }

    fn date(&mut self) -> Option<DateTime> {
        let number = self.number();
        let part = |bits: u32, below: u64| (number >> bits) % below;
        let date = DateTime::new(
            u16::try_from(part(0, 10_000)).ok()?,
            u8::try_from(part(14, 14)).ok()?,
            u8::try_from(part(18, 33)).ok()?,
            u8::try_from(part(24, 25)).ok()?,
            u8::try_from(part(30, 61)).ok()?,
            u8::try_from(part(36, 61)).ok()?,
        )
        .ok()?;
        let date = date
            .with_nanosecond(u32::try_from(part(40, 4) * 250_000_001).ok()?)
            .ok()?;
        let offset = i16::try_from(part(42, 3000)).ok()? - 1500;
        date.with_offset((part(55, 2) == 0).then_some(offset)).ok()
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.byte() % 10 {
            0 => Value::Nil,
            1 => Value::Bool(self.byte().is_multiple_of(2)),
            2 => Value::from(i64::from(self.byte()) - 128),
            3 => Value::from(self.number().cast_signed()),
            4 => Value::Double(f64::from_bits(self.number())),
            5 => Value::from(self.text()),
            6 => self.date().map_or(Value::Nil, Value::DateTime),
            7 => Value::Bytes(self.bytes().into()),
            8 if depth < 80 => {
                let length = self.byte() % 8;
                (0..length).map(|_| self.value(depth + 1)).collect()
            }
            _ if depth < 80 => {
                let length = self.byte() % 8;
                let members: Struct = (0..length)
                    .map(|_| (self.text(), self.value(depth + 1)))
                    .collect();
                Value::from(members)
            }
            _ => Value::Nil,
        }
    }
}
