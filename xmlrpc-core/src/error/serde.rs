//! What serde and the types that it reads and writes have to complain about, in XML-RPC's words.

use std::borrow::Cow;
use std::fmt::{self, Display};

use serde_core::de::{self, Expected, Unexpected};
use serde_core::ser;

use crate::error::Error;

impl ser::Error for Error {
    #[cold]
    fn custom<T: Display>(message: T) -> Self {
        Self::data(message.to_string())
    }
}

impl de::Error for Error {
    #[cold]
    fn custom<T: Display>(message: T) -> Self {
        Self::data(message.to_string())
    }

    #[cold]
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::data(format!(
            "expected {}, found {}",
            wanted(expected),
            Found(found)
        ))
    }

    #[cold]
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => {
                Self::data(format!("an integer out of range, expected {expected}"))
            }
            Unexpected::Char(_) | Unexpected::Str(_) => {
                Self::data(format!("expected {expected}, found other text"))
            }
            found => Self::invalid_type(found, expected),
        }
    }

    #[cold]
    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let length: &dyn Display = if length == 0 { &"none" } else { &length };
        let expected = expected.to_string();
        Self::data(
            match expected
                .split(' ')
                .find(|word| word.parse::<usize>().is_ok())
            {
                // serde's "a tuple of size 2"
                Some(count) => format!("expected `array` of {count} items, found {length}"),
                None => format!("expected {expected}, found {length}"),
            },
        )
    }

    #[cold]
    fn missing_field(field: &'static str) -> Self {
        Self::data(format!("member `{field}` is missing"))
    }

    #[cold]
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let _ = field;
        Self::data(format!("unknown member, expected {}", OneOf(expected)))
    }

    #[cold]
    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let _ = variant;
        Self::data(format!("unknown variant, expected {}", OneOf(expected)))
    }

    #[cold]
    fn duplicate_field(field: &'static str) -> Self {
        let mut error = Self::data(format!("member `{field}` occurs twice"));
        error.inner.duplicate_member = true;
        error
    }
}

/// serde's words for a type in XML-RPC's words.
fn wanted(expected: &dyn Expected) -> Cow<'static, str> {
    let expected = expected.to_string();
    Cow::Borrowed(match &*expected {
        "i8" | "i16" | "i32" | "i64" | "i128" | "u8" | "u16" | "u32" | "u64" | "u128" => "`int`",
        "f32" | "f64" => "`double`",
        "a boolean" => "`boolean`",
        "a string" => "`string`",
        "a borrowed string" => "text that can be borrowed",
        "a byte array" | "byte array" | "bytes" => "`base64`",
        "a borrowed byte array" => "bytes that can be borrowed",
        "unit" => "`nil`",
        "a sequence" => "`array`",
        "a map" => "`struct`",
        "newtype variant" | "tuple variant" | "struct variant" => "a variant with content",
        name if name.starts_with("struct ") => "`struct`",
        name if name.starts_with("tuple struct ") || name.starts_with("a tuple of ") => "`array`",
        _ => return Cow::Owned(expected),
    })
}

/// What serde found in XML-RPC's words, and never the value itself.
struct Found<'a>(Unexpected<'a>);

impl Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Unexpected::Bool(_) => "`<boolean>`",
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => "`<int>`",
            Unexpected::Float(_) => "`<double>`",
            Unexpected::Char(_) | Unexpected::Str(_) => "`<string>`",
            Unexpected::Bytes(_) => "`<base64>`",
            Unexpected::Unit => "`<nil/>`",
            // see `marked`
            Unexpected::Option => "`<dateTime.iso8601>`",
            Unexpected::Seq => "`<array>`",
            Unexpected::Map => "`<struct>`",
            Unexpected::NewtypeStruct => "a newtype",
            Unexpected::Enum => "an enum",
            Unexpected::UnitVariant => "a variant without content",
            Unexpected::NewtypeVariant | Unexpected::TupleVariant | Unexpected::StructVariant => {
                "a variant with content"
            }
            Unexpected::Other(other) => return write!(f, "{other}"),
        })
    }
}

struct OneOf(&'static [&'static str]);

impl Display for OneOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => f.write_str("none"),
            [one] => write!(f, "`{one}`"),
            [init @ .., last] => {
                for (nth, name) in init.iter().enumerate() {
                    let comma = if nth == 0 { "" } else { ", " };
                    write!(f, "{comma}`{name}`")?;
                }
                write!(f, " or `{last}`")
            }
        }
    }
}
