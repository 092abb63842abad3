//! From plain Rust values.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use crate::types::{Bytes, DateTime};
use crate::value::{Array, Struct, Value};

macro_rules! from {
    ($($variant:ident: $($ty:ty),+;)+) => {$($(
        impl From<$ty> for Value {
            fn from(value: $ty) -> Self {
                Self::$variant(value.into())
            }
        }
    )+)+};
}

from! {
    Bool: bool;
    Int: i8, i16, i32, u8, u16;
    Double: f64;
    String: String, &str, Box<str>, Cow<'_, str>, char;
    DateTime: DateTime;
    Bytes: Bytes;
    Array: Array;
    Struct: Struct;
}

/// Makes an `Int` if the number fits, else an `I8`.
impl From<i64> for Value {
    fn from(value: i64) -> Self {
        match i32::try_from(value) {
            Ok(value) => Self::Int(value),
            Err(_) => Self::I8(value),
        }
    }
}

/// Makes an `Int` if the number fits, else an `I8`.
impl From<u32> for Value {
    fn from(value: u32) -> Self {
        i64::from(value).into()
    }
}

/// Keeps the shortest decimal of the `f32`: 0.1 stays 0.1. Widening would make
/// 0.10000000149011612 of it.
impl From<f32> for Value {
    fn from(value: f32) -> Self {
        let wide = if value.is_finite() {
            zmij::Buffer::new().format_finite(value).parse().ok()
        } else {
            None
        };
        Self::Double(wide.unwrap_or(value.into()))
    }
}

impl From<()> for Value {
    fn from((): ()) -> Self {
        Self::Nil
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nil, Into::into)
    }
}

/// Makes an array, also of `u8`. For base64 use [`Bytes`].
impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Value {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Self>> From<BTreeMap<K, V>> for Value {
    fn from(members: BTreeMap<K, V>) -> Self {
        members.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Self>, S> From<HashMap<K, V, S>> for Value {
    fn from(members: HashMap<K, V, S>) -> Self {
        members.into_iter().collect()
    }
}

/// Makes an array of the items.
impl<T: Into<Self>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::Array(items.into_iter().collect())
    }
}

/// Makes a struct of the members; of several with one name, the last wins.
impl<K: Into<String>, V: Into<Self>> FromIterator<(K, V)> for Value {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        Self::Struct(members.into_iter().collect())
    }
}
