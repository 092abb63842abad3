//! The notation in which the tables under `fixtures/` write down what a document means.
//!
//! `nil`, `true`, `42`, `1.5`, `"text"`, `date"as written"`, `base64"AP8="`, `[1, 2]`,
//! `{"name": 1}`. It shares no code with the codec, nor with [`Value`]: the tables are the
//! oracle.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use xmlrpc_core::{DateTime, Value};

/// A value of the tables.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expected {
    Nil,
    Bool(bool),
    /// Any number of bits: an integer beyond 64 stands for the same number as a double.
    Int(i128),
    Double(f64),
    String(String),
    /// As written, without white space around it.
    Date(String),
    Bytes(Vec<u8>),
    Array(Vec<Self>),
    /// In the order of the document, names unique.
    Struct(Vec<(String, Self)>),
}

/// What a document of the tables comes to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verdict {
    /// A response.
    Value(Expected),
    /// A response that is a fault.
    Fault(i32, String),
    /// A request: the method and its parameters, an array.
    Call(String, Expected),
    /// Refused with this fault code.
    Refused(i32),
    /// No XML-RPC at all: any error will do.
    Foreign,
}

impl Verdict {
    /// Reads a verdict and what belongs to it, such as `fault 4 "too many parameters"`.
    pub(crate) fn parse(text: &str) -> Self {
        let (word, rest) = text.split_once([' ', '\t']).unwrap_or((text, ""));
        let mut cursor = Cursor(rest);
        let verdict = match word {
            "value" => Self::Value(cursor.value()),
            "fault" => {
                let code = cursor.word().parse().expect("a fault code");
                cursor.skip(" ");
                Self::Fault(code, cursor.string())
            }
            "call" => {
                let method = cursor.string();
                cursor.skip(" ");
                Self::Call(method, cursor.value())
            }
            "refused" => return Self::Refused(cursor.word().parse().expect("a fault code")),
            "foreign" => return Self::Foreign,
            _ => panic!("unknown verdict in {text:?}"),
        };
        assert_eq!(cursor.0, "", "what is left of {text:?}");
        verdict
    }
}

struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    fn skip(&mut self, literal: &str) {
        self.0 = self
            .0
            .strip_prefix(literal)
            .unwrap_or_else(|| panic!("expected {literal:?} at {:?}", self.0));
    }

    fn eat(&mut self, literal: &str) -> bool {
        let rest = self.0.strip_prefix(literal);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// Up to the next separator.
    fn word(&mut self) -> &'a str {
        let end = self.0.find([',', ']', '}', ' ']).unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        word
    }

    fn value(&mut self) -> Expected {
        match self.0.as_bytes().first() {
            Some(b'"') => return Expected::String(self.string()),
            Some(b'[') => return Expected::Array(self.items("[", "]", Self::value)),
            Some(b'{') => return Expected::Struct(self.items("{", "}", Self::member)),
            _ => {}
        }
        if self.eat("date") {
            return Expected::Date(self.string());
        }
        if self.eat("base64") {
            return Expected::Bytes(base64(&self.string()));
        }
        match self.word() {
            "nil" => Expected::Nil,
            "true" => Expected::Bool(true),
            "false" => Expected::Bool(false),
            number => match number.parse() {
                Ok(integer) => Expected::Int(integer),
                Err(_) => Expected::Double(
                    number
                        .parse()
                        .unwrap_or_else(|error| panic!("{number:?} is not a value: {error}")),
                ),
            },
        }
    }

    fn member(&mut self) -> (String, Expected) {
        let name = self.string();
        self.skip(": ");
        (name, self.value())
    }

    fn items<T>(&mut self, open: &str, close: &str, item: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::new();
        self.skip(open);
        while !self.eat(close) {
            if !items.is_empty() {
                self.skip(", ");
            }
            items.push(item(self));
        }
        items
    }

    fn string(&mut self) -> String {
        let mut text = String::new();
        self.skip("\"");
        loop {
            let at = self.0.find(['"', '\\']).expect("the end of a string");
            text.push_str(&self.0[..at]);
            self.0 = &self.0[at..];
            if self.eat("\"") {
                return text;
            }
            self.skip("\\");
            if self.eat("u{") {
                let (digits, rest) = self.0.split_once('}').expect("the end of an escape");
                let code = u32::from_str_radix(digits, 16).expect("a code point");
                text.push(char::from_u32(code).expect("a character"));
                self.0 = rest;
                continue;
            }
            let escaped = self.0.chars().next().expect("an escaped character");
            text.push(match escaped {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other => other,
            });
            self.0 = &self.0[escaped.len_utf8()..];
        }
    }
}

/// Canonical base64.
fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let digit = ALPHABET.iter().position(|&letter| letter == byte);
        bits = bits << 6 | digit.expect("a letter of the alphabet") as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}

/// The folder of the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

pub(crate) fn read(path: impl AsRef<Path>) -> Vec<u8> {
    let path = path.as_ref();
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rows of a table, cells apart.
pub(crate) fn rows(table: impl AsRef<Path>) -> Vec<Vec<String>> {
    let table = String::from_utf8(read(table)).expect("a table in UTF-8");
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    table.lines().map(cells).collect()
}

/// Whether the two are the same number, or both none.
pub(crate) fn same_double(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
}

/// How a [`DateTime`] of this spelling prints; `None` for what is not a date, of which `Lenient`
/// keeps the text.
pub(crate) fn date(text: &str) -> Option<String> {
    static DATES: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| rows(fixtures().join("dates.txt")));
    let row = DATES.iter().find(|row| row[0] == text);
    let reading = &row.unwrap_or_else(|| panic!("{text:?} is not in dates.txt"))[1];
    (reading != "no date").then(|| {
        let date: DateTime = reading.parse().expect("a date in dates.txt");
        let [extended, compact] = [reading.as_str(), &reading.replace('-', "")];
        assert!(
            [extended, compact].contains(&date.to_string().as_str()),
            "{text:?}"
        );
        date.to_string()
    })
}

/// Whether the codec's value is the expected one.
#[allow(clippy::cast_precision_loss, reason = "the only way to compare them")]
pub(crate) fn agrees(expected: &Expected, value: &Value) -> bool {
    match (expected, value) {
        (Expected::Nil, Value::Nil) => true,
        (Expected::Bool(a), Value::Bool(b)) => a == b,
        (Expected::Int(a), Value::Int(b)) => *a == i128::from(*b),
        (Expected::Int(a), Value::I8(b)) => *a == i128::from(*b),
        (Expected::Int(a), Value::Double(b)) => i64::try_from(*a).is_err() && *a as f64 == *b,
        (Expected::Double(a), Value::Double(b)) => same_double(*a, *b),
        (Expected::String(a), Value::String(b)) => a == b,
        (Expected::Date(a), Value::DateTime(b)) => date(a).is_some_and(|a| a == b.to_string()),
        (Expected::Date(a), Value::String(b)) => date(a).is_none() && a == b.trim(),
        (Expected::Bytes(a), Value::Bytes(b)) => a == &**b,
        (Expected::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| agrees(a, b))
        }
        (Expected::Struct(a), Value::Struct(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(name, a)| b.get(name).is_some_and(|b| agrees(a, b)))
        }
        _ => false,
    }
}
