//! Values that say themselves what they are: for `deserialize_any`, and for [`Value`](crate::Value).

use serde_core::de::Visitor;

use crate::base64;
use crate::de::access::{array, members};
use crate::de::decoder::{Decoder, Typed, is_blank};
use crate::de::scalar::{self, visit_text};
use crate::error::Error;
use crate::types::DateTime;
use crate::types::marked::Marked;
use crate::xml::Tag;

/// A typed value, after its start tag. A date comes [marked](crate::types::marked).
pub(super) fn typed<'de, V: Visitor<'de>>(
    decoder: &mut Decoder<'de>,
    typed: Typed,
    visitor: V,
) -> Result<V::Value, Error> {
    match typed.tag {
        Tag::Array => array(decoder, typed, visitor),
        Tag::Struct => members(decoder, typed, false, visitor),
        _ => simple(decoder, typed, visitor),
    }
}

/// A value that holds no others. Apart, so that its temporaries do not lie on the stack once for
/// every level of a nested value.
fn simple<'de, V: Visitor<'de>>(
    decoder: &mut Decoder<'de>,
    typed: Typed,
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
        // what is not a date is text to `Lenient`
        tag if tag.is_date() && (!lenient || text.parse::<DateTime>().is_ok()) => {
            Marked::new(text).visit(visitor)
        }
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
