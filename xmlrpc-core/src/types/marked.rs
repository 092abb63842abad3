//! How a date stays a date in what serde buffers.
//!
//! For `flatten`, `untagged` and internally tagged types, serde keeps values in a buffer of its own
//! until it knows their types. That buffer has strings, bytes and numbers, but no dates. So when a
//! reader asks what a value is, a date comes as a string inside three `Some`s: nothing else of
//! XML-RPC is ever a `Some`. Three, because an `Option` of an `Option` takes two away. Types of
//! other crates that hold any value, such as `serde_json::Value`, look through a `Some` and see the
//! string.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;

use serde_core::de::{self, Deserializer, Visitor};

use crate::error::Error;
use crate::token;
use crate::types::DateTime;

/// The text of a date, inside so many `Some`s.
pub(crate) struct Marked<'de> {
    text: Cow<'de, str>,
    levels: u8,
}

impl<'de> Marked<'de> {
    /// The text inside the mark.
    pub(crate) fn new(text: impl Into<Cow<'de, str>>) -> Self {
        Self {
            text: text.into(),
            levels: 2,
        }
    }

    /// Gives a date to a visitor that takes any value.
    pub(crate) fn visit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn visit_text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.text {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }
}

impl<'de> Deserializer<'de> for Marked<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.levels.checked_sub(1) {
            Some(levels) => visitor.visit_some(Self { levels, ..self }),
            None => self.visit_text(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.visit_text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.visit_text(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match name {
            token::DATE_TIME => self.visit_text(visitor),
            token::VALUE => self.visit(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Whether a deserializer with this error reads XML-RPC, by itself or out of serde's buffer.
///
/// By name, for the error of a deserializer need not be `'static`, which a `TypeId` needs.
pub(crate) fn reads_xmlrpc<E>() -> bool {
    type_name::<E>() == type_name::<Error>()
}

/// Reads the date inside a mark, one `Some` of which was taken away already.
pub(crate) fn unmark<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime, D::Error> {
    deserializer.deserialize_newtype_struct(token::DATE_TIME, Inside)
}

/// Reads a date out of serde's buffer: only what is marked is one.
pub(crate) fn marked<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime, D::Error> {
    deserializer.deserialize_any(Outside)
}

struct Outside;

impl<'de> Visitor<'de> for Outside {
    type Value = DateTime;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`dateTime.iso8601`")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<DateTime, D::Error> {
        unmark(deserializer)
    }
}

struct Inside;

impl<'de> Visitor<'de> for Inside {
    type Value = DateTime;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a date")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<DateTime, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<DateTime, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<DateTime, D::Error> {
        deserializer.deserialize_any(self)
    }
}
