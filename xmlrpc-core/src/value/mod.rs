//! Holds any value, when its shape is not known beforehand: [`Value`].

mod array;
mod deep;
mod deserialize;
pub mod false_as_none;
mod fmt;
mod from;
mod from_value;
mod index;
mod or_false;
mod partial_eq;
mod raw;
mod serialize;
mod structure;
mod to_value;
mod try_from;

pub use array::Array;
pub use from_value::{ValueDeserializer, from_value};
pub use index::Index;
pub use or_false::OrFalse;
pub use raw::RawValue;
pub use structure::{IntoIter, Iter, Struct};
pub use to_value::to_value;

use crate::dialect::Dialect;
use crate::error::Error;
use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::types::{Bytes, DateTime};

/// Any value that XML-RPC can carry.
///
/// Build one with [`value!`](crate::value!) or `From`, look into it by index, with the `as_*`
/// methods or by comparing with plain Rust values, and convert it with [`from_value`],
/// [`to_value`] or `TryFrom`. [`Display`](std::fmt::Display) writes it as XML-RPC.
///
/// Cloning, comparing, printing and dropping a value do not recurse: however deep it is, a
/// small stack is enough.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Value, value};
///
/// let stats = value!({"samples": [1, 2.5], "label": nil});
/// assert_eq!(stats["samples"][1], 2.5);
/// assert_eq!(stats["samples"].as_array().map(|items| items.len()), Some(2));
/// assert!(stats["label"].is_nil());
///
/// let same: Value = xmlrpc_core::from_str(&stats.to_string())?;
/// assert_eq!(same, stats);
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `<nil/>`: no value.
    #[default]
    Nil,
    /// `<boolean>`.
    Bool(bool),
    /// `<int>`, and every other integer that fits into 32 bits, whatever its tag was.
    Int(i32),
    /// `<i8>`: an integer that needs 64 bits. Two integers are the same value only in the same
    /// variant, so leave this one to `From<i64>` and the reader.
    I8(i64),
    /// `<double>`.
    Double(f64),
    /// `<string>`, or no tag at all.
    String(String),
    /// `<dateTime.iso8601>`.
    DateTime(DateTime),
    /// `<base64>`.
    Bytes(Bytes),
    /// `<array>`.
    Array(Array),
    /// `<struct>`.
    Struct(Struct),
}

impl Value {
    /// Returns true for `<nil/>`.
    #[must_use]
    pub const fn is_nil(&self) -> bool {
        matches!(self, Self::Nil)
    }

    /// Returns the boolean, if it is one.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the integer, if it is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::Value;
    ///
    /// assert_eq!(Value::from(7_i8).as_i64(), Some(7));
    /// assert_eq!(Value::from(1_i64 << 40).as_i64(), Some(1 << 40));
    /// assert_eq!(Value::from("7").as_i64(), None);
    /// ```
    #[must_use]
    pub const fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value as i64),
            Self::I8(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the double, if it is one; an integer as the nearest double.
    #[must_use]
    pub const fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Double(value) => Some(*value),
            Self::Int(value) => Some(*value as f64),
            Self::I8(value) => Some(*value as f64),
            _ => None,
        }
    }

    /// Returns the string, if it is one.
    #[must_use]
    pub const fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value.as_str()),
            _ => None,
        }
    }

    /// Returns the date, if it is one.
    #[must_use]
    pub const fn as_datetime(&self) -> Option<DateTime> {
        match self {
            Self::DateTime(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the binary data, if it is some.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(value) => Some(value.as_ref()),
            _ => None,
        }
    }

    /// Returns the array, if it is one.
    #[must_use]
    pub const fn as_array(&self) -> Option<&Array> {
        match self {
            Self::Array(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the array, if it is one, to change it.
    #[must_use]
    pub const fn as_array_mut(&mut self) -> Option<&mut Array> {
        match self {
            Self::Array(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the struct, if it is one.
    #[must_use]
    pub const fn as_struct(&self) -> Option<&Struct> {
        match self {
            Self::Struct(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the struct, if it is one, to change it.
    #[must_use]
    pub const fn as_struct_mut(&mut self) -> Option<&mut Struct> {
        match self {
            Self::Struct(value) => Some(value),
            _ => None,
        }
    }

    /// Returns a member of a struct by name, or an item of an array by position.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::value;
    ///
    /// let value = value!({"a": [1, 2]});
    /// assert_eq!(value.get("a").and_then(|items| items.get(1)), Some(&value!(2)));
    /// assert_eq!(value.get("b"), None);
    /// assert_eq!(value.get(0), None);
    /// ```
    #[must_use]
    pub fn get<I: Index>(&self, index: I) -> Option<&Self> {
        index.get_in(self)
    }

    /// Returns the same, to change it.
    #[must_use]
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self> {
        index.get_mut_in(self)
    }

    /// Takes the value out and leaves `<nil/>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::{Value, value};
    ///
    /// let mut value = value!({"a": [1, 2]});
    /// assert_eq!(value.get_mut("a").map(Value::take), Some(value!([1, 2])));
    /// assert_eq!(value, value!({"a": nil}));
    /// ```
    #[must_use]
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }

    /// What it is, for messages.
    fn tag(&self) -> &'static str {
        match self {
            Self::Nil => "`<nil/>`",
            Self::Bool(_) => "`<boolean>`",
            Self::Int(_) => "`<int>`",
            Self::I8(_) => "`<i8>`",
            Self::Double(_) => "`<double>`",
            Self::String(_) => "`<string>`",
            Self::DateTime(_) => "`<dateTime.iso8601>`",
            Self::Bytes(_) => "`<base64>`",
            Self::Array(_) => "`<array>`",
            Self::Struct(_) => "`<struct>`",
        }
    }
}

impl XmlRpcType for Value {
    type Owned = Self;

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Any
    }
}

/// Containers inside containers that conversions enter: they recurse, and go as deep as a
/// document may by default.
pub(crate) const LEVELS: usize = Dialect::DEFAULT.max_depth - 1;

#[cold]
pub(crate) fn too_deep() -> Error {
    Error::too_deep(Dialect::DEFAULT.max_depth)
}
