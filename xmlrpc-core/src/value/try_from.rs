//! To plain Rust values.

use crate::error::Error;
use crate::types::{Bytes, DateTime};
use crate::value::{Array, Struct, Value};

macro_rules! integers {
    ($($ty:ident)+) => {$(
        /// From an integer in range.
        impl TryFrom<Value> for $ty {
            type Error = Error;

            fn try_from(value: Value) -> Result<Self, Error> {
                let number = value.as_i64().ok_or_else(|| mismatch("`<int>`", &value))?;
                Self::try_from(number).map_err(|_| Error::data(format!(
                    "an integer out of range, expected {} to {}", Self::MIN, Self::MAX,
                )))
            }
        }
    )+};
}

integers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

/// From a double, or an integer as the nearest double.
impl TryFrom<Value> for f64 {
    type Error = Error;

    fn try_from(value: Value) -> Result<Self, Error> {
        value.as_f64().ok_or_else(|| mismatch("`<double>`", &value))
    }
}

macro_rules! variants {
    ($($ty:ty: $variant:ident $tag:literal;)+) => {$(
        impl TryFrom<Value> for $ty {
            type Error = Error;

            fn try_from(value: Value) -> Result<Self, Error> {
                match value {
                    Value::$variant(inner) => Ok(inner),
                    other => Err(mismatch($tag, &other)),
                }
            }
        }
    )+};
}

variants! {
    bool: Bool "`<boolean>`";
    String: String "`<string>`";
    DateTime: DateTime "`<dateTime.iso8601>`";
    Bytes: Bytes "`<base64>`";
    Array: Array "`<array>`";
    Struct: Struct "`<struct>`";
}

#[cold]
fn mismatch(expected: &str, found: &Value) -> Error {
    Error::data(format!("expected {expected}, found {}", found.tag()))
}
