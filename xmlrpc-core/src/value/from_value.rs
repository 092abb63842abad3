//! [`from_value`]: into whatever serde can read.

use std::borrow::Cow;

use serde_core::de::{
    self, Deserialize, DeserializeSeed, Deserializer as _, IntoDeserializer, Visitor,
};

use crate::de::KeyDeserializer;
use crate::error::Error;
use crate::token;
use crate::types::marked::Marked;
use crate::value::{Array, Iter, LEVELS, Struct, Value, too_deep};

/// Reads any type that serde can read out of a [`Value`]; a `&str` in it borrows from the value.
///
/// Doubles are read as integers where an integer is asked for, if they fit exactly.
///
/// # Examples
///
/// ```
/// use serde::Deserialize;
/// use xmlrpc_core::value::{self, Value};
///
/// #[derive(Debug, Deserialize)]
/// struct Stats<'a> {
///     mean: f64,
///     label: Option<&'a str>,
/// }
///
/// let value = xmlrpc_core::value!({"mean": 1, "label": "moe", "count": 3});
/// let stats: Stats = value::from_value(&value)?;
/// assert_eq!((stats.mean, stats.label), (1.0, Some("moe")));
///
/// let error = value::from_value::<Stats>(&xmlrpc_core::value!({"mean": "1"})).unwrap_err();
/// assert_eq!(error.to_string(), "`mean`: expected `double`, found `<string>`");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// When the value does not fit `T`, or is nested deeper than 64 levels.
pub fn from_value<'de, T: Deserialize<'de>>(value: &'de Value) -> Result<T, Error> {
    T::deserialize(value.into_deserializer())
}

impl<'de> IntoDeserializer<'de, Error> for &'de Value {
    type Deserializer = ValueDeserializer<'de>;

    fn into_deserializer(self) -> ValueDeserializer<'de> {
        ValueDeserializer {
            value: self,
            levels: LEVELS,
        }
    }
}

/// Reads from a [`Value`], by the rules that hold for documents.
#[derive(Clone, Copy, Debug)]
pub struct ValueDeserializer<'de> {
    value: &'de Value,
    /// Containers that may still be entered.
    levels: usize,
}

impl<'de> ValueDeserializer<'de> {
    /// The levels left inside this container.
    fn enter(self) -> Result<usize, Error> {
        self.levels.checked_sub(1).ok_or_else(too_deep)
    }

    fn items<V: Visitor<'de>>(self, items: &'de Array, visitor: V) -> Result<V::Value, Error> {
        let mut items = Items {
            levels: self.enter()?,
            index: 0,
            items: items.iter(),
        };
        let value = visitor.visit_seq(&mut items)?;
        match items.items.len() {
            0 => Ok(value),
            _ => Err(Error::too_many_items(items.index)),
        }
    }

    fn members<V: Visitor<'de>>(self, members: &'de Struct, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Members {
            levels: self.enter()?,
            members: members.iter(),
            next: None,
        })
    }

    #[cold]
    fn mismatch(self, expected: &str) -> Error {
        Error::mismatch(expected, self.value.tag())
    }
}

macro_rules! checked {
    ($($method:ident $expected:literal $($variant:ident)|+;)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.value {
                $(Value::$variant(_))|+ => self.deserialize_any(visitor),
                _ => Err(self.mismatch($expected)),
            }
        }
    )+};
}

/// Integers, and doubles that are one, as `Lenient` reads them from documents.
macro_rules! integers {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.value {
                Value::Int(_) | Value::I8(_) => self.deserialize_any(visitor),
                Value::Double(value) => match integral(*value) {
                    Some(value) => visitor.visit_i64(value),
                    None => Err(self.mismatch("int")),
                },
                _ => Err(self.mismatch("int")),
            }
        }
    )+};
}

/// The integer that a double is.
fn integral(value: f64) -> Option<i64> {
    /// The first integer beyond `i64`; the least one is exact.
    const END: f64 = 9_223_372_036_854_775_808.0;
    let fits = value.trunc() == value && (-END..END).contains(&value);
    fits.then_some(value as i64)
}

impl<'de> de::Deserializer<'de> for ValueDeserializer<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Nil => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Int(value) => visitor.visit_i32(*value),
            Value::I8(value) => visitor.visit_i64(*value),
            Value::Double(value) => visitor.visit_f64(*value),
            Value::String(value) => visitor.visit_borrowed_str(value),
            Value::DateTime(date) => {
                Marked::new(date.extended().as_str().to_owned()).visit(visitor)
            }
            Value::Bytes(value) => visitor.visit_borrowed_bytes(value),
            Value::Array(items) => self.items(items, visitor),
            Value::Struct(members) => self.members(members, visitor),
        }
    }

    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    checked! {
        deserialize_bool "boolean" Bool;
        deserialize_f32 "double" Double | Int | I8;
        deserialize_f64 "double" Double | Int | I8;
        deserialize_char "string" String;
        deserialize_str "string" String;
        deserialize_string "string" String;
        deserialize_identifier "string" String;
        deserialize_bytes "base64" Bytes;
        deserialize_byte_buf "base64" Bytes;
        deserialize_seq "array" Array;
        deserialize_map "struct" Struct;
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Nil => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// Anything empty, as from a document.
    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let empty = match self.value {
            Value::Nil => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Struct(members) => members.is_empty(),
            _ => false,
        };
        if empty {
            visitor.visit_unit()
        } else {
            Err(self.mismatch("nil"))
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match (name, self.value) {
            (token::VALUE, _) => self.deserialize_any(visitor),
            (token::DATE_TIME, Value::DateTime(date)) => {
                visitor.visit_str(date.extended().as_str())
            }
            (token::DATE_TIME, _) => Err(self.mismatch("dateTime.iso8601")),
            (token::OR_FALSE, Value::Nil | Value::Bool(false)) => visitor.visit_none(),
            (token::OR_FALSE, _) => visitor.visit_some(self),
            (token::RAW, value) => visitor.visit_string(crate::ser::to_string(value)?),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    /// A string is a unit variant; a struct of one member is a variant with content.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.value {
            Value::String(name) => key(name).deserialize_enum("", &[], visitor),
            Value::Struct(members) => match members.iter().next() {
                Some((name, value)) if members.len() == 1 => {
                    let levels = self.enter()?;
                    let content = Self { value, levels };
                    visitor.visit_enum(Variant { name, content })
                }
                _ => Err(Error::data(
                    "expected `struct` of one member that names a variant",
                )),
            },
            _ => Err(self.mismatch("string` or `struct")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }
}

fn key(name: &str) -> KeyDeserializer<'_> {
    let name = Cow::Borrowed(name);
    KeyDeserializer { name }
}

/// The items of an array.
struct Items<'de> {
    levels: usize,
    index: usize,
    items: std::slice::Iter<'de, Value>,
}

impl<'de> de::SeqAccess<'de> for &mut Items<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let Some(value) = self.items.next() else {
            return Ok(None);
        };
        let index = self.index;
        self.index += 1;
        let levels = self.levels;
        match seed.deserialize(ValueDeserializer { value, levels }) {
            Ok(item) => Ok(Some(item)),
            Err(error) => Err(error.in_item(index)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// The members of a struct.
struct Members<'de> {
    levels: usize,
    members: Iter<'de>,
    /// The member whose name was given last.
    next: Option<(&'de str, &'de Value)>,
}

impl<'de> de::MapAccess<'de> for Members<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        self.next = self.members.next();
        match self.next {
            None => Ok(None),
            Some((name, _)) => seed.deserialize(key(name)).map(Some),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        let (name, value) = self
            .next
            .ok_or_else(|| Error::data("a member's value was asked for before its name"))?;
        let levels = self.levels;
        let value = seed.deserialize(ValueDeserializer { value, levels });
        value.map_err(|error| error.in_member(name))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.len())
    }
}

/// A variant and its content.
struct Variant<'de> {
    name: &'de str,
    content: ValueDeserializer<'de>,
}

impl<'de> de::EnumAccess<'de> for Variant<'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        Ok((seed.deserialize(key(self.name))?, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        let unit = Deserialize::deserialize(self.content);
        unit.map_err(|error: Error| error.in_member(self.name))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        let value = seed.deserialize(self.content);
        value.map_err(|error| error.in_member(self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        let value = self.content.deserialize_seq(visitor);
        value.map_err(|error| error.in_member(self.name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let value = self.content.deserialize_map(visitor);
        value.map_err(|error| error.in_member(self.name))
    }
}
