//! Values as JSON, and back without loss.
//!
//! JSON has no dates, no binary data and one kind of number. [`Tagged`] marks what JSON cannot
//! say, so that reading gives the same value again; the command line, recordings and mocks use
//! this notation. [`Plain`] marks nothing: it is what other programs expect to read.
//!
//! | value | tagged | plain |
//! |---|---|---|
//! | `<nil/>`, boolean, string, array, struct | as JSON has them | the same |
//! | `<int>` | `5` | `5` |
//! | `<i8>` | `5000000000`; `{"$i8": 5}` for a small one | `5` |
//! | `<double>` | `2.5`, `3.0`; also `{"$double": 3}` | `2.5` |
//! | infinite and NaN | `{"$double": "inf"}`, `"-inf"`, `"nan"` | `"inf"` |
//! | `<dateTime.iso8601>` | `{"$date": "1998-07-17T14:08:55"}` | `"1998-07-17T14:08:55"` |
//! | `<base64>` | `{"$base64": "AQI="}` | `"AQI="` |
//! | a struct with one member, whose name starts with `$` | `{"$struct": {"$ref": 1}}` | `{"$ref": 1}` |
//!
//! A number with a point or an exponent is a double, every other one an integer.
//!
//! # Examples
//!
//! ```
//! use xmlrpc_core::tagged::{Plain, Tagged};
//! use xmlrpc_core::{Bytes, value};
//!
//! let value = value!({"size": 3.0, "data": (Bytes::from(b"\x01\x02"))});
//! let json = serde_json::to_string(&Tagged(&value))?;
//! assert_eq!(json, r#"{"size":3.0,"data":{"$base64":"AQI="}}"#);
//! assert_eq!(serde_json::from_str::<Tagged>(&json)?.0, value);
//! assert_eq!(serde_json::to_string(&Plain(&value))?, r#"{"size":3.0,"data":"AQI="}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::borrow::Borrow;
use std::fmt;

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};

use crate::value::{LEVELS, too_deep};
use crate::xml::Buffer;
use crate::{Array, Struct, Value, base64};

/// A value in the notation that loses nothing; see the [module](self).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tagged<T = Value>(pub T);

/// A value as plain JSON: dates and binary data are strings; see the [module](self).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Plain<T = Value>(pub T);

impl<T: Borrow<Value>> Serialize for Tagged<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.0.borrow();
        let levels = LEVELS;
        Writer::<true> { value, levels }.serialize(serializer)
    }
}

impl<T: Borrow<Value>> Serialize for Plain<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.0.borrow();
        let levels = LEVELS;
        Writer::<false> { value, levels }.serialize(serializer)
    }
}

struct Writer<'a, const TAGGED: bool> {
    value: &'a Value,
    levels: usize,
}

impl<const TAGGED: bool> Serialize for Writer<'_, TAGGED> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Nil => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Int(number) => serializer.serialize_i32(*number),
            Value::I8(number) if TAGGED && i32::try_from(*number).is_ok() => {
                tag(serializer, "$i8", number)
            }
            Value::I8(number) => serializer.serialize_i64(*number),
            Value::Double(number) if number.is_finite() => serializer.serialize_f64(*number),
            Value::Double(number) => text::<TAGGED, S>(serializer, "$double", name_of(*number)),
            Value::String(value) => serializer.serialize_str(value),
            Value::DateTime(date) => {
                text::<TAGGED, S>(serializer, "$date", date.extended().as_str())
            }
            Value::Bytes(bytes) => {
                let mut buffer = Buffer::new(0, usize::MAX);
                base64::push(&mut buffer, bytes, 0);
                text::<TAGGED, S>(serializer, "$base64", &buffer.into_string())
            }
            Value::Array(items) => {
                let levels = deeper(self.levels).map_err(S::Error::custom)?;
                serializer.collect_seq(items.iter().map(|value| Self { value, levels }))
            }
            Value::Struct(members) if TAGGED && is_like_a_tag(members) => {
                let members = Members::<TAGGED>(members, self.levels);
                tag(serializer, "$struct", &members)
            }
            Value::Struct(members) => Members::<TAGGED>(members, self.levels).serialize(serializer),
        }
    }
}

/// The members of a struct, whatever they are called.
struct Members<'a, const TAGGED: bool>(&'a Struct, usize);

impl<const TAGGED: bool> Serialize for Members<'_, TAGGED> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let levels = deeper(self.1).map_err(S::Error::custom)?;
        let members = self.0.iter();
        serializer
            .collect_map(members.map(|(name, value)| (name, Writer::<TAGGED> { value, levels })))
    }
}

fn deeper(levels: usize) -> Result<usize, crate::Error> {
    levels.checked_sub(1).ok_or_else(too_deep)
}

/// Whether a reader would take the struct for a tag.
fn is_like_a_tag(members: &Struct) -> bool {
    let first = members.keys().next();
    first.is_some_and(|first| first == "$struct" || (members.len() == 1 && first.starts_with('$')))
}

fn name_of(number: f64) -> &'static str {
    if number.is_nan() {
        "nan"
    } else if number > 0.0 {
        "inf"
    } else {
        "-inf"
    }
}

fn tag<S: Serializer>(
    serializer: S,
    tag: &'static str,
    value: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(tag, value)?;
    map.end()
}

fn text<const TAGGED: bool, S: Serializer>(
    serializer: S,
    name: &'static str,
    text: &str,
) -> Result<S::Ok, S::Error> {
    if TAGGED {
        tag(serializer, name, &text)
    } else {
        serializer.serialize_str(text)
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let refuse = |_: &str| {
            Err("`$file` names a file, which is only read where a person asks for it".to_owned())
        };
        with_files(refuse).deserialize(deserializer).map(Tagged)
    }
}

/// Reads tagged JSON in which `{"$file": "path"}` stands for the content of a file, as binary
/// data. `read` gets the path.
///
/// # Examples
///
/// ```
/// use serde::de::DeserializeSeed;
/// use xmlrpc_core::{Bytes, tagged, value};
///
/// let read = |path: &str| Ok(path.to_uppercase().into_bytes());
/// let mut json = serde_json::Deserializer::from_str(r#"[{"$file": "a"}]"#);
/// let value = tagged::with_files(read).deserialize(&mut json)?;
/// assert_eq!(value, value!([(Bytes::from(b"A"))]));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn with_files<'de, F>(read: F) -> impl DeserializeSeed<'de, Value = Value>
where
    F: Fn(&str) -> Result<Vec<u8>, String>,
{
    Reading { read }
}

struct Reading<F> {
    read: F,
}

impl<'de, F: Fn(&str) -> Result<Vec<u8>, String>> DeserializeSeed<'de> for Reading<F> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let reader = Reader {
            read: &self.read,
            levels: LEVELS,
            literal: false,
        };
        reader.deserialize(deserializer)
    }
}

#[derive(Clone, Copy)]
struct Reader<'f> {
    read: &'f dyn Fn(&str) -> Result<Vec<u8>, String>,
    levels: usize,
    /// Whether a struct has its members by these names, inside of `$struct`.
    literal: bool,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.literal {
            "the members of a struct"
        } else {
            "a value"
        })
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: serde_core::de::Error>(self, value: u64) -> Result<Value, E> {
        match i64::try_from(value) {
            Ok(value) => Ok(value.into()),
            Err(_) => Err(E::custom(format!(
                "{value} does not fit an integer of 64 bits"
            ))),
        }
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Double(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nil)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let levels = deeper(self.levels).map_err(A::Error::custom)?;
        let item = Self { levels, ..self };
        let mut array = Array::new();
        while let Some(item) = items.next_element_seed(item)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let levels = deeper(self.levels).map_err(A::Error::custom)?;
        let inner = Self {
            levels,
            literal: false,
            ..self
        };
        let mut all = Struct::new();
        let Some(first) = members.next_key::<String>()? else {
            return Ok(Value::Struct(all));
        };
        let is_tag = !self.literal && first.starts_with('$');
        let literal = is_tag && first == "$struct";
        let value = members.next_value_seed(Self { literal, ..inner })?;
        let mut next = members.next_key::<String>()?;
        if is_tag && next.is_none() {
            return self.untag(&first, value).map_err(A::Error::custom);
        }
        if literal {
            return Err(A::Error::custom("`$struct` stands by itself"));
        }
        all.insert(first, value);
        while let Some(name) = next {
            all.insert(name, members.next_value_seed(inner)?);
            next = members.next_key()?;
        }
        Ok(Value::Struct(all))
    }
}

impl Reader<'_> {
    /// The value that a tag stands for.
    fn untag(self, tag: &str, value: Value) -> Result<Value, String> {
        match (tag, value) {
            ("$date", Value::String(text)) => match text.parse() {
                Ok(date) => Ok(Value::DateTime(date)),
                Err(error) => Err(format!("`$date`: {error}")),
            },
            ("$base64", Value::String(text)) => match base64::decode(&text, false) {
                Ok(bytes) => Ok(Value::Bytes(bytes.into())),
                Err(error) => Err(format!("`$base64`: {error}")),
            },
            ("$file", Value::String(path)) => (self.read)(&path).map(|b| Value::Bytes(b.into())),
            ("$i8", Value::Int(number)) => Ok(Value::I8(number.into())),
            ("$struct", value @ Value::Struct(_)) | ("$i8", value @ Value::I8(_)) => Ok(value),
            ("$double", Value::String(text)) => match text.as_str() {
                "inf" => Ok(Value::Double(f64::INFINITY)),
                "-inf" => Ok(Value::Double(f64::NEG_INFINITY)),
                "nan" => Ok(Value::Double(f64::NAN)),
                _ => Err("`$double`: expected a number, `inf`, `-inf` or `nan`".to_owned()),
            },
            ("$double", value) if value.as_f64().is_some() => {
                Ok(Value::Double(value.as_f64().unwrap_or_default()))
            }
            ("$struct", _) => Err("`$struct`: expected an object".to_owned()),
            ("$date" | "$base64" | "$file", _) => Err(format!("`{tag}`: expected a string")),
            ("$i8", _) => Err("`$i8`: expected an integer".to_owned()),
            ("$double", _) => Err("`$double`: expected a number".to_owned()),
            _ => Err(format!(
                "unknown tag `{tag}`; a struct with this one member is written \
                 {{\"$struct\": {{\"{tag}\": …}}}}"
            )),
        }
    }
}
