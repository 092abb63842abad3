//! Member names, for serde.

use std::borrow::Cow;

use serde_core::de::{self, IntoDeserializer, Visitor};

use crate::de::scalar::visit_text;
use crate::error::Error;

/// A member name: a string, or a type that reads as one.
pub(crate) struct KeyDeserializer<'de> {
    pub(crate) name: Cow<'de, str>,
}

/// Map keys that are not strings; they are not written either.
macro_rules! refuse {
    ($($method:ident($($ty:ty),*))+) => {$(
        fn $method<V: Visitor<'de>>(self, $(_: $ty,)* _: V) -> Result<V::Value, Error> {
            Err(Error::data("member names are strings, but the keys of the map are not"))
        }
    )+};
}

impl<'de> de::Deserializer<'de> for KeyDeserializer<'de> {
    type Error = Error;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visit_text(self.name, visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(IntoDeserializer::<Error>::into_deserializer(self.name))
    }

    refuse! {
        deserialize_bool()
        deserialize_i8()
        deserialize_i16()
        deserialize_i32()
        deserialize_i64()
        deserialize_i128()
        deserialize_u8()
        deserialize_u16()
        deserialize_u32()
        deserialize_u64()
        deserialize_u128()
        deserialize_f32()
        deserialize_f64()
        deserialize_unit()
        deserialize_seq()
        deserialize_map()
        deserialize_unit_struct(&'static str)
        deserialize_tuple(usize)
        deserialize_tuple_struct(&'static str, usize)
        deserialize_struct(&'static str, &'static [&'static str])
    }

    serde_core::forward_to_deserialize_any! {
        char str string bytes byte_buf identifier ignored_any
    }
}
