//! Values that say themselves what they are: for `deserialize_any`, and for [`Value`](crate::Value).

use std::borrow::Cow;

use serde_core::de::{self, DeserializeSeed, IntoDeserializer, VariantAccess, Visitor};

use crate::base64;
use crate::de::access::{array, members};
use crate::de::decoder::{Decoder, Typed, is_blank};
use crate::de::scalar::{self, visit_text};
use crate::error::Error;
use crate::token;
use crate::xml::Tag;

/// A typed value, after its start tag.
///
/// With `dates_told`, a date comes as a variant, which only [`Value`](crate::Value) asks for;
/// everyone else sees its text.
pub(super) fn typed<'de, V: Visitor<'de>>(
    decoder: &mut Decoder<'de>,
    typed: Typed,
    dates_told: bool,
    visitor: V,
) -> Result<V::Value, Error> {
    match typed.tag {
        Tag::Array => array(decoder, typed, visitor),
        Tag::Struct => members(decoder, typed, false, visitor),
        _ => simple(decoder, typed, dates_told, visitor),
    }
}

/// A value that holds no others. Apart, so that its temporaries do not lie on the stack once for
/// every level of a nested value.
fn simple<'de, V: Visitor<'de>>(
    decoder: &mut Decoder<'de>,
    typed: Typed,
    dates_told: bool,
    visitor: V,
) -> Result<V::Value, Error> {
    let lenient = decoder.reader.is_lenient();
    if typed.tag == Tag::Nil {
        decoder.nil(typed)?;
        return visitor.visit_unit();
    }
    let text = decoder.scalar(typed)?;
    match typed.tag {
        tag if tag.is_bytes() => visitor.visit_byte_buf(base64::decode(&text, lenient)?),
        tag if tag.is_int() => number(&text, lenient, visitor),
        // see `Tag::may_be_nil`
        tag if lenient && tag.may_be_nil() && is_blank(&text) => visitor.visit_unit(),
        tag if tag.is_double() => visitor.visit_f64(scalar::double(&text, lenient)?),
        Tag::Boolean => visitor.visit_bool(scalar::boolean(&text, lenient)?),
        tag if tag.is_date() && dates_told => visitor.visit_enum(Date { text, lenient }),
        // a string, and to `Lenient` a type that nobody knows
        _ => visit_text(text, visitor),
    }
}

/// An integer as narrow as it is; one beyond 64 bits is a double to `Lenient`.
#[allow(clippy::cast_precision_loss, reason = "the only way to carry it")]
fn number<'de, V: Visitor<'de>>(text: &str, lenient: bool, visitor: V) -> Result<V::Value, Error> {
    if let Some(number) = scalar::small_integer(text.as_bytes()) {
        return match i32::try_from(number) {
            Ok(number) => visitor.visit_i32(number),
            Err(_) => visitor.visit_i64(number),
        };
    }
    if lenient && is_blank(text) {
        return visitor.visit_unit();
    }
    let number = scalar::any_integer(text, lenient)?;
    if let Ok(number) = i32::try_from(number) {
        visitor.visit_i32(number)
    } else if let Ok(number) = i64::try_from(number) {
        visitor.visit_i64(number)
    } else if lenient {
        visitor.visit_f64(number as f64)
    } else {
        Err(Error::integer_too_wide())
    }
}

/// A date, told apart from a string by being a variant.
struct Date<'de> {
    text: Cow<'de, str>,
    lenient: bool,
}

impl<'de> de::EnumAccess<'de> for Date<'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        let name = if self.lenient {
            token::DATE_OR_TEXT_VARIANT
        } else {
            token::DATE_VARIANT
        };
        let name = seed.deserialize(IntoDeserializer::<Error>::into_deserializer(name))?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Date<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(DateDeserializer { text: self.text })
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(Error::data("expected a date"))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        Err(Error::data("expected a date"))
    }
}

/// The text of a date, for whoever asks.
struct DateDeserializer<'de> {
    text: Cow<'de, str>,
}

impl<'de> de::Deserializer<'de> for DateDeserializer<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visit_text(self.text, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visit_text(self.text, visitor)
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
