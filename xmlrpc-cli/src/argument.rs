//! Arguments of the command line as values: the same argument is the same value for every server.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;

use serde::Serialize;
use serde::de::DeserializeSeed;
use serde::ser::{Error as _, SerializeSeq, Serializer};
use xmlrpc_core::dialect::WideIntegers;
use xmlrpc_core::{Dialect, RawValue, Value, from_str, tagged};

use crate::failure::Failure;

/// An argument, and whether its spelling alone decided what it is.
pub(crate) struct Argument {
    pub(crate) value: Value,
    /// The text, if it has no tag.
    pub(crate) untagged: Option<String>,
}

/// All arguments, or a list in tagged JSON.
pub(crate) fn parse_all(
    args: &[impl AsRef<OsStr>],
    data: Option<&str>,
) -> Result<Vec<Argument>, Failure> {
    if let Some(data) = data {
        return Ok(params(data)?
            .into_iter()
            .map(|value| Argument {
                value,
                untagged: None,
            })
            .collect());
    }
    args.iter()
        .enumerate()
        .map(|(at, text)| {
            parse(text.as_ref())
                .map_err(|what| Failure::Usage(format!("argument {}: {what}", at + 1)))
        })
        .collect()
}

/// One argument; the message does not quote it, for it may be a secret.
fn parse(text: &OsStr) -> Result<Argument, String> {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        if let Some(path) = text.as_bytes().strip_prefix(b"@") {
            return Ok(tagged(file(OsStr::from_bytes(path))?));
        }
    }
    let text = text
        .to_str()
        .ok_or("expected UTF-8; `@FILE` takes any bytes from a file")?;
    #[cfg(not(unix))]
    if let Some(path) = text.strip_prefix('@') {
        return Ok(tagged(file(OsStr::new(path))?));
    }
    if let Some((tag, rest)) = text.split_once(':')
        && let Some(value) = by_tag(tag, rest)
    {
        return value.map(tagged);
    }
    let is_json = json(text);
    let value = match is_json {
        Ok(value) => value,
        // a list or an object that is not one was meant to be one
        Err(error) if text.starts_with(['[', '{']) => {
            return Err(format!("{error}; `s:` in front makes it a string"));
        }
        Err(_) if looks_like_an_integer(text) => {
            return Err(
                "the integer does not fit 64 bits; `s:` in front makes it a string, `d:` a double"
                    .to_owned(),
            );
        }
        Err(_) => Value::from(text),
    };
    Ok(Argument {
        value,
        untagged: Some(text.to_owned()),
    })
}

fn tagged(value: Value) -> Argument {
    Argument {
        value,
        untagged: None,
    }
}

/// `None` if it is not one of the tags.
fn by_tag(tag: &str, rest: &str) -> Option<Result<Value, String>> {
    let expected = |what: &str| format!("expected {what} after `{tag}:`");
    Some(match tag {
        "s" => Ok(Value::from(rest)),
        "i" => rest
            .parse::<i32>()
            .map(Value::Int)
            .map_err(|_| expected("an integer of 32 bits")),
        "i8" => rest
            .parse::<i64>()
            .map(Value::I8)
            .map_err(|_| expected("an integer of 64 bits")),
        "d" => rest
            .parse::<f64>()
            .map(Value::Double)
            .map_err(|_| expected("a number")),
        "b" => match rest {
            "true" | "1" | "yes" => Ok(Value::Bool(true)),
            "false" | "0" | "no" => Ok(Value::Bool(false)),
            _ => Err(expected("`true` or `false`")),
        },
        "dt" => rest
            .parse()
            .map(Value::DateTime)
            .map_err(|_| expected("a date such as 1998-07-17T14:08:55")),
        "b64" => {
            let json = format!("{{\"$base64\": {}}}", serde_json::Value::from(rest));
            json_value(&json).map_err(|_| expected("base64"))
        }
        "json" => json(rest),
        "nil" if rest.is_empty() => Ok(Value::Nil),
        "nil" => Err("expected nothing after `nil:`".to_owned()),
        _ => return None,
    })
}

fn file(path: &OsStr) -> Result<Value, String> {
    let bytes = if path == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    match bytes {
        Ok(bytes) => Ok(Value::Bytes(bytes.into())),
        Err(error) => Err(format!("the file `{}`: {error}", path.to_string_lossy())),
    }
}

/// Tagged JSON; a number that JSON has and an integer of 64 bits has not is an error.
fn json(text: &str) -> Result<Value, String> {
    let value = json_value(text)?;
    if integers(text).any(|integer| integer.parse::<i64>().is_err()) {
        return Err("an integer does not fit 64 bits".to_owned());
    }
    Ok(value)
}

fn json_value(text: &str) -> Result<Value, String> {
    let read = |path: &str| fs::read(path).map_err(|error| format!("the file `{path}`: {error}"));
    let mut json = serde_json::Deserializer::from_str(text);
    let value = tagged::with_files(read)
        .deserialize(&mut json)
        .and_then(|value| json.end().map(|()| value));
    value.map_err(|error| error.to_string())
}

fn looks_like_an_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.len() > 17 && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The numbers outside of strings that have neither a point nor an exponent.
fn integers(json: &str) -> impl Iterator<Item = &str> {
    let mut in_string = false;
    let mut escaped = false;
    json.split(move |c: char| {
        if in_string {
            in_string = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            return true;
        }
        in_string = c == '"';
        in_string || !(c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E'))
    })
    .filter(|word| {
        let digits = word.strip_prefix('-').unwrap_or(word);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// `-d`: a list of parameters, or `@FILE`, `@-`.
fn params(data: &str) -> Result<Vec<Value>, Failure> {
    let text = match data.strip_prefix('@') {
        None => data.to_owned(),
        Some("-") => {
            let mut text = String::new();
            let read = std::io::stdin().read_to_string(&mut text);
            read.map_err(|error| Failure::Usage(format!("-d: standard input: {error}")))?;
            text
        }
        Some(path) => fs::read_to_string(path)
            .map_err(|error| Failure::Usage(format!("-d: the file `{path}`: {error}")))?,
    };
    let value = json(&text).map_err(|error| Failure::Usage(format!("-d: {error}")))?;
    match value {
        Value::Array(params) => Ok(params.into_inner()),
        other => {
            let found = match other {
                Value::Struct(_) => "an object",
                Value::String(_) => "a string",
                Value::Nil => "null",
                Value::Bool(_) => "a boolean",
                _ => "a number",
            };
            // the place of the first character that is not space
            let start = text.len() - text.trim_start().len();
            let line = text[..start].matches('\n').count() + 1;
            let column = text[..start]
                .rsplit('\n')
                .next()
                .map_or(0, |l| l.chars().count())
                + 1;
            Err(Failure::Usage(format!(
                "-d: line {line}, column {column}: expected a list of parameters, found {found}"
            )))
        }
    }
}

/// Parameters as they are written: what was tagged `i8:` is an `<i8>` however small it is.
pub(crate) struct Written<'a> {
    pub(crate) values: &'a [Value],
    pub(crate) dialect: &'a Dialect,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.values.len()))?;
        for value in self.values {
            seq.serialize_element(&WrittenValue(value, self.dialect))?;
        }
        seq.end()
    }
}

/// The namespace of Apache's extensions.
const EXTENSIONS: &str = " xmlns:ex=\"http://ws.apache.org/xmlrpc/namespaces/extensions\"";

struct WrittenValue<'a>(&'a Value, &'a Dialect);

impl Serialize for WrittenValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::I8(number) if i32::try_from(*number).is_ok() => {
                let (tag, declared) = match self.1.wide_integers {
                    WideIntegers::Emit => ("i8", ""),
                    WideIntegers::EmitPrefixed => ("ex:i8", EXTENSIONS),
                    _ => {
                        return Err(S::Error::custom("an `i8`, which the dialect does not have"));
                    }
                };
                let text = format!("<value><{tag}{declared}>{number}</{tag}></value>");
                let raw: RawValue<'_> = from_str(&text).map_err(S::Error::custom)?;
                raw.serialize(serializer)
            }
            Value::Array(items) => {
                serializer.collect_seq(items.iter().map(|item| WrittenValue(item, self.1)))
            }
            Value::Struct(members) => serializer.collect_map(
                members
                    .iter()
                    .map(|(name, value)| (name, WrittenValue(value, self.1))),
            ),
            value => value.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    fn shown(text: &str) -> String {
        match parse(OsString::from(text).as_os_str()) {
            Ok(argument) => serde_json::to_string(&tagged::Tagged(&argument.value)).unwrap(),
            Err(error) => format!("error: {error}"),
        }
    }

    /// Each row: an argument, and the value that it becomes, as tagged JSON.
    #[test]
    fn sixty_arguments() {
        let table = [
            // the string itself
            ("", r#""""#),
            ("abc", r#""abc""#),
            ("a b", r#""a b""#),
            ("é", r#""é""#),
            ("007", r#""007""#),
            ("+5", r#""+5""#),
            (".5", r#"".5""#),
            ("5.", r#""5.""#),
            ("1,5", r#""1,5""#),
            ("0x10", r#""0x10""#),
            ("True", r#""True""#),
            ("nan", r#""nan""#),
            ("NaN", r#""NaN""#),
            ("inf", r#""inf""#),
            ("nil", r#""nil""#),
            ("http://x/", r#""http://x/""#),
            ("C:\\x", r#""C:\\x""#),
            ("12:30", r#""12:30""#),
            ("d.name=", r#""d.name=""#),
            ("S:x", r#""S:x""#),
            ("$HOME", r#""$HOME""#),
            ("1998-07-17", r#""1998-07-17""#),
            ("\"open", r#""\"open""#),
            ("1 2", r#""1 2""#),
            // JSON
            ("0", "0"),
            ("5", "5"),
            ("-5", "-5"),
            ("2147483647", "2147483647"),
            ("2147483648", "2147483648"),
            ("9223372036854775807", "9223372036854775807"),
            ("2.5", "2.5"),
            ("5.0", "5.0"),
            ("1e3", "1000.0"),
            ("-0", "-0.0"),
            ("true", "true"),
            ("false", "false"),
            ("null", "null"),
            ("\"5\"", r#""5""#),
            ("[]", "[]"),
            ("[1, \"a\", 2.5]", r#"[1,"a",2.5]"#),
            ("{}", "{}"),
            ("{\"a\": [null]}", r#"{"a":[null]}"#),
            (
                "{\"$date\": \"19980717T14:08:55\"}",
                r#"{"$date":"1998-07-17T14:08:55"}"#,
            ),
            ("[{\"$base64\": \"AQI=\"}]", r#"[{"$base64":"AQI="}]"#),
            (" 5 ", "5"),
            ("[\"18446744073709551616\"]", r#"["18446744073709551616"]"#),
            // tags
            ("s:", r#""""#),
            ("s:5", r#""5""#),
            ("s:s:x", r#""s:x""#),
            ("s:@x", r#""@x""#),
            ("s:[1", r#""[1""#),
            ("i:5", "5"),
            ("i:-5", "-5"),
            ("i8:5", r#"{"$i8":5}"#),
            ("i8:5000000000", "5000000000"),
            ("d:5", "5.0"),
            ("d:1e-3", "0.001"),
            ("d:inf", r#"{"$double":"inf"}"#),
            ("b:true", "true"),
            ("b:0", "false"),
            ("dt:19980717T14:08:55", r#"{"$date":"1998-07-17T14:08:55"}"#),
            (
                "dt:1998-07-17T14:08:55Z",
                r#"{"$date":"1998-07-17T14:08:55Z"}"#,
            ),
            ("b64:AQI=", r#"{"$base64":"AQI="}"#),
            ("json:[1]", "[1]"),
            ("json:\"x\"", r#""x""#),
            ("nil:", "null"),
            // mistakes
            ("i:x", "error: expected an integer of 32 bits after `i:`"),
            (
                "i:2147483648",
                "error: expected an integer of 32 bits after `i:`",
            ),
            ("i8:x", "error: expected an integer of 64 bits after `i8:`"),
            ("d:x", "error: expected a number after `d:`"),
            ("b:maybe", "error: expected `true` or `false` after `b:`"),
            (
                "dt:soon",
                "error: expected a date such as 1998-07-17T14:08:55 after `dt:`",
            ),
            ("b64:?", "error: expected base64 after `b64:`"),
            ("nil:x", "error: expected nothing after `nil:`"),
            ("json:x", "error: expected value at line 1 column 1"),
            (
                "[1",
                "error: EOF while parsing a list at line 1 column 2; `s:` in front makes it a string",
            ),
            (
                "[18446744073709551616]",
                "error: an integer does not fit 64 bits; `s:` in front makes it a string",
            ),
            (
                "18446744073709551616",
                "error: the integer does not fit 64 bits; `s:` in front makes it a string, `d:` a double",
            ),
            (
                "9223372036854775808",
                "error: the integer does not fit 64 bits; `s:` in front makes it a string, `d:` a double",
            ),
            (
                "@/nonexistent",
                "error: the file `/nonexistent`: No such file or directory (os error 2)",
            ),
        ];
        for (text, expected) in table {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn bytes_that_are_not_text() {
        use std::os::unix::ffi::OsStrExt;
        let text = OsStr::from_bytes(b"\xff");
        assert!(parse(text).is_err_and(|error| error.contains("UTF-8")));
    }

    #[test]
    fn a_small_wide_integer_is_written_wide() {
        let table = [
            (Dialect::default(), Ok("<value><i8>5</i8></value>")),
            (Dialect::apache(), Ok(">5</ex:i8></value>")),
            (
                Dialect::spec1999(),
                Err("an `i8`, which the dialect does not have"),
            ),
        ];
        for (dialect, expected) in table {
            let values = [Value::Array(vec![Value::I8(5)].into())];
            let values = Written {
                values: &values,
                dialect: &dialect,
            };
            let document = xmlrpc_core::message::encode_call_with("m", &values, &dialect);
            match expected {
                Ok(text) => {
                    let document = String::from_utf8(document.unwrap()).unwrap();
                    assert!(document.contains(text), "{document}");
                }
                Err(text) => assert!(document.unwrap_err().to_string().contains(text)),
            }
        }
    }
}
