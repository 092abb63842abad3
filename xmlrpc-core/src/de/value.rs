//! One value, for serde.

use std::borrow::Cow;
use std::fmt::Display;
use std::marker::PhantomData;

use serde_core::de::{self, Deserialize, DeserializeSeed, IntoDeserializer, Visitor};

use crate::base64;
use crate::de::access::{EnumItem, array, members};
use crate::de::decoder::{Decoder, Head, Typed, is_blank};
use crate::de::scalar;
use crate::error::Error;
use crate::token;
use crate::xml::chars::is_space;
use crate::xml::{Event, Position, Tag};

/// Reads one `<value>`.
pub(crate) struct Deserializer<'a, 'de> {
    pub(super) decoder: &'a mut Decoder<'de>,
    /// The start of the value, if it was looked at already.
    head: Option<Peeked<'de>>,
}

/// The start of a value that turned out not to be nil.
struct Peeked<'de> {
    head: Head<'de>,
    start: usize,
    /// To begin again.
    before: Position,
}

impl<'a, 'de> Deserializer<'a, 'de> {
    pub(crate) fn new(decoder: &'a mut Decoder<'de>) -> Self {
        Self {
            decoder,
            head: None,
        }
    }

    /// The head, and where it stands.
    #[inline]
    fn head(&mut self) -> Result<(Head<'de>, usize), Error> {
        if let Some(peeked) = self.head.take() {
            return Ok((peeked.head, peeked.start));
        }
        self.decoder.reader.skip_space();
        let start = self.decoder.reader.pos();
        let head = self.decoder.head()?;
        let start = match &head {
            Head::Typed(typed) => typed.start,
            Head::Untyped(_) => start,
        };
        Ok((head, start))
    }

    /// The text of a scalar whose type is known, in canonical spelling; `None` leaves it to the
    /// others.
    #[inline]
    fn eat_text(&mut self, tag: Tag) -> Option<(Cow<'de, str>, usize)> {
        if self.head.is_some() {
            return None;
        }
        let (text, start) = self.decoder.reader.eat_text_value(tag)?;
        Some((Cow::Borrowed(text), start))
    }

    /// The same, and what it means, for types of which `read` knows a canonical spelling.
    #[inline(always)]
    fn eat<T>(
        &mut self,
        tag: Tag,
        read: impl FnOnce(&'de [u8]) -> Option<(T, usize)>,
    ) -> Option<(T, usize)> {
        if self.head.is_some() {
            return None;
        }
        self.decoder.reader.eat_value(tag, read)
    }

    /// An array or struct, after its start tag. Apart, so that its temporaries do not lie on the
    /// stack once for every level of a nested value.
    #[inline]
    fn container(&mut self, tag: Tag) -> Result<Typed, Error> {
        if self.head.is_none()
            && let Some(typed) = self.decoder.eat_container(tag)
        {
            return Ok(typed);
        }
        match self.head()? {
            (Head::Typed(typed), _) if typed.tag == tag => Ok(typed),
            (head, start) => Err(self.mismatch(tag.name(), &head, start)),
        }
    }

    /// The text of a scalar whose type `fits`; most have the type `tag`.
    #[inline]
    fn scalar(
        &mut self,
        tag: Tag,
        mut fits: impl FnMut(Tag) -> bool,
    ) -> Result<(Cow<'de, str>, usize), Error> {
        if let Some(scalar) = self.eat_text(tag) {
            return Ok(scalar);
        }
        match self.head()? {
            (Head::Typed(typed), start) if fits(typed.tag) => {
                Ok((self.decoder.scalar(typed)?, start))
            }
            (head, start) => Err(self.mismatch(tag.name(), &head, start)),
        }
    }

    /// An integer of few digits, in canonical spelling.
    #[inline]
    fn small_integer(&mut self) -> Option<(i64, usize)> {
        self.eat(Tag::Int, scalar::leading_integer)
            .or_else(|| self.eat(Tag::I4, scalar::leading_integer))
    }

    /// Any other integer. To `Lenient` also one that is written as a double: there are peers
    /// that do so with what is wider than 32 bits.
    #[inline(never)]
    fn any_integer<T: TryFrom<i128> + Display>(
        &mut self,
        min: T,
        max: T,
    ) -> Result<(T, usize), Error> {
        let lenient = self.decoder.is_lenient();
        let mut is_double = false;
        let (text, start) = self.scalar(Tag::Int, |tag| {
            is_double = tag.is_double();
            tag.is_int() || lenient && is_double
        })?;
        let number = if is_double {
            scalar::integral(&text, "a `<double>` that is not an integer")
        } else {
            scalar::any_integer(&text, lenient)
        };
        number
            .and_then(|number| T::try_from(number).map_err(|_| scalar::out_of_range(min, max)))
            .map(|number| (number, start))
            .map_err(|error| error.at(start))
    }

    #[inline]
    fn double(&mut self) -> Result<(f64, usize), Error> {
        // whole numbers come as integers from peers that tell the two apart by value
        let fits = |tag: Tag| tag.is_double() || tag.is_int();
        let (text, start) = self.scalar(Tag::Double, fits)?;
        match scalar::double(&text, self.decoder.reader.is_lenient()) {
            Ok(number) => Ok((number, start)),
            Err(error) => Err(error.at(start)),
        }
    }

    #[inline]
    fn string(&mut self) -> Result<(Cow<'de, str>, usize), Error> {
        if let Some(string) = self.eat_text(Tag::String) {
            return Ok(string);
        }
        match self.head()? {
            (Head::Untyped(text), start) => Ok((text, start)),
            // a type that nobody knows is its text to `Lenient`
            (Head::Typed(typed), start)
                if typed.tag == Tag::String
                    || typed.tag == Tag::Other && self.decoder.is_lenient() =>
            {
                Ok((self.decoder.scalar(typed)?, start))
            }
            (head, start) => Err(self.mismatch("string", &head, start)),
        }
    }

    /// A value of another type than the one that was asked for.
    #[cold]
    fn mismatch(&self, expected: &str, found: &Head<'_>, start: usize) -> Error {
        let found = match found {
            Head::Untyped(_) => "an untyped string".to_owned(),
            Head::Typed(typed) => match typed.tag {
                Tag::Nil => "`<nil/>`".to_owned(),
                Tag::Other => self.decoder.element_at(typed.start),
                tag => format!("`{}`", tag.open()),
            },
        };
        Error::mismatch(expected, &found).at(start)
    }

    /// Nothing for `false` and nil, else the value, for [`OrFalse`](crate::OrFalse).
    fn or_false<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let before = match &self.head {
            Some(peeked) => peeked.before,
            None => self.decoder.position(),
        };
        let (head, start) = self.head()?;
        if let Head::Typed(typed) = head
            && typed.tag == Tag::Boolean
        {
            let text = self.decoder.scalar(typed)?;
            let lenient = self.decoder.is_lenient();
            let is_some = (!lenient || !is_blank(&text))
                && scalar::boolean(&text, lenient).map_err(|error| error.at(start))?;
            if !is_some {
                return visitor.visit_none();
            }
            self.decoder.rewind(before);
            return visitor.visit_some(Self::new(self.decoder));
        }
        self.head = Some(Peeked {
            head,
            start,
            before,
        });
        de::Deserializer::deserialize_option(self, visitor)
    }

    /// What the value itself says it is.
    pub(super) fn any<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        match self.head()? {
            (Head::Untyped(text), start) => {
                scalar::visit_text(text, visitor).map_err(|e| e.at(start))
            }
            (Head::Typed(typed), start) => {
                super::any::typed(self.decoder, typed, visitor).map_err(|error| error.at(start))
            }
        }
    }
}

macro_rules! integers {
    ($($method:ident $visit:ident $ty:ident)+) => {$(
        #[inline]
        fn $method<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
            if let Some((number, start)) = self.small_integer() {
                return $ty::try_from(number)
                    .map_err(|_| scalar::out_of_range($ty::MIN, $ty::MAX))
                    .and_then(|number| visitor.$visit(number))
                    .map_err(|error| error.at(start));
            }
            let (number, start) = self.any_integer($ty::MIN, $ty::MAX)?;
            visitor.$visit(number).map_err(|error: Error| error.at(start))
        }
    )+};
}

impl<'de> de::Deserializer<'de> for Deserializer<'_, 'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.any(visitor)
    }

    integers! {
        deserialize_i8 visit_i8 i8
        deserialize_i16 visit_i16 i16
        deserialize_i32 visit_i32 i32
        deserialize_i64 visit_i64 i64
        deserialize_i128 visit_i128 i128
        deserialize_u8 visit_u8 u8
        deserialize_u16 visit_u16 u16
        deserialize_u32 visit_u32 u32
        deserialize_u64 visit_u64 u64
        deserialize_u128 visit_u128 u128
    }

    #[inline]
    fn deserialize_bool<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        if let Some((value, start)) = self.eat(Tag::Boolean, scalar::leading_boolean) {
            return visitor
                .visit_bool(value)
                .map_err(|error: Error| error.at(start));
        }
        let (text, start) = self.scalar(Tag::Boolean, |tag| tag == Tag::Boolean)?;
        scalar::boolean(&text, self.decoder.is_lenient())
            .and_then(|value| visitor.visit_bool(value))
            .map_err(|error| error.at(start))
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_f64(visitor)
    }

    #[inline]
    fn deserialize_f64<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let (number, start) = self.double()?;
        visitor
            .visit_f64(number)
            .map_err(|error: Error| error.at(start))
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let (text, start) = self.string()?;
        scalar::visit_text(text, visitor).map_err(|error| error.at(start))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_byte_buf(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        if let Some((bytes, start)) = self.eat(Tag::Base64, base64::leading) {
            return visitor
                .visit_byte_buf(bytes)
                .map_err(|error: Error| error.at(start));
        }
        let (text, start) = self.scalar(Tag::Base64, Tag::is_bytes)?;
        base64::decode(&text, self.decoder.reader.is_lenient())
            .and_then(|bytes| visitor.visit_byte_buf(bytes))
            .map_err(|error| error.at(start))
    }

    fn deserialize_option<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        if self.head.is_none() && self.decoder.is_surely_some() {
            return visitor.visit_some(self);
        }
        let before = match &self.head {
            Some(peeked) => peeked.before,
            None => self.decoder.position(),
        };
        match self.head()? {
            (Head::Typed(typed), _) if typed.tag == Tag::Nil => {
                self.decoder.nil(typed)?;
                visitor.visit_none()
            }
            (Head::Typed(typed), _) if typed.tag.may_be_nil() && self.decoder.is_lenient() => {
                if self.decoder.eat_empty_scalar(typed, before)? {
                    return visitor.visit_none();
                }
                visitor.visit_some(self)
            }
            (head, start) => {
                self.head = Some(Peeked {
                    head,
                    start,
                    before,
                });
                visitor.visit_some(self)
            }
        }
    }

    /// Anything empty: a peer without `<nil/>` sends an empty string, array or struct.
    fn deserialize_unit<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let empty = match self.head()? {
            (Head::Untyped(text), start) => (text.is_empty(), start),
            (Head::Typed(typed), start) => match typed.tag {
                Tag::Nil => {
                    self.decoder.nil(typed)?;
                    (true, start)
                }
                Tag::String => (self.decoder.scalar(typed)?.is_empty(), start),
                Tag::Array | Tag::Struct => (self.decoder.is_empty(typed)?, start),
                tag if tag.may_be_nil() && self.decoder.is_lenient() => {
                    (is_blank(&self.decoder.scalar(typed)?), start)
                }
                _ => return Err(self.mismatch("nil", &Head::Typed(typed), start)),
            },
        };
        match empty {
            (true, start) => visitor.visit_unit().map_err(|error: Error| error.at(start)),
            (false, start) => {
                Err(Error::data("expected `nil`, found a value that is not empty").at(start))
            }
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match name {
            token::VALUE => self.any(visitor),
            token::DATE_TIME => {
                let (text, start) = self.scalar(Tag::DateTime, Tag::is_date)?;
                scalar::visit_text(text, visitor).map_err(|error| error.at(start))
            }
            token::BYTES => self.deserialize_byte_buf(visitor),
            token::OR_FALSE => self.or_false(visitor),
            token::RAW => {
                if let Some(peeked) = self.head {
                    self.decoder.rewind(peeked.before);
                }
                let (start, tag) = start_of_value(self.decoder)?;
                self.decoder.skip_value()?;
                let end = self.decoder.reader.pos();
                let text = &self.decoder.reader.document()[start..end];
                if tag == Tag::Value {
                    visitor.visit_borrowed_str(text)
                } else {
                    visitor.visit_string(format!("<value>{text}</value>"))
                }
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let typed = self.container(Tag::Array)?;
        array(self.decoder, typed, visitor).map_err(|error| error.at(typed.start))
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

    fn deserialize_map<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let typed = self.container(Tag::Struct)?;
        members(self.decoder, typed, false, visitor).map_err(|error| error.at(typed.start))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        mut self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let typed = self.container(Tag::Struct)?;
        members(self.decoder, typed, true, visitor).map_err(|error| error.at(typed.start))
    }

    /// A string is a unit variant; a struct of one member is a variant with content.
    fn deserialize_enum<V: Visitor<'de>>(
        mut self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.head()? {
            (Head::Untyped(text), start) => visitor
                .visit_enum(IntoDeserializer::<Error>::into_deserializer(text))
                .map_err(|error| error.at(start)),
            (Head::Typed(typed), start) if typed.tag == Tag::String => {
                let text = self.decoder.scalar(typed)?;
                visitor
                    .visit_enum(IntoDeserializer::<Error>::into_deserializer(text))
                    .map_err(|error| error.at(start))
            }
            (Head::Typed(mut typed), start) if typed.tag == Tag::Struct => {
                self.decoder.descend(&mut typed)?;
                let value = EnumItem::read(self.decoder, start, visitor)?;
                self.decoder.ascend();
                Ok(value)
            }
            (head, start) => Err(self.mismatch("string` or `struct", &head, start)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        if let (Head::Typed(typed), _) = self.head()? {
            self.decoder.skip_typed(typed)?;
        }
        visitor.visit_unit()
    }

    fn is_human_readable(&self) -> bool {
        // bytes travel as such
        true
    }
}

impl<'de> Decoder<'de> {
    /// Reads the next value.
    pub(crate) fn value<T: Deserialize<'de>>(&mut self) -> Result<T, Error> {
        seeded(self, PhantomData)
    }
}

/// A seed of a value. An error that does not know where it arose, such as one of a type with a
/// check of its own, is given the place of the value.
#[inline]
pub(super) fn seeded<'de, T: DeserializeSeed<'de>>(
    decoder: &mut Decoder<'de>,
    seed: T,
) -> Result<T::Value, Error> {
    let start = decoder.pos();
    match seed.deserialize(Deserializer::new(decoder)) {
        Ok(value) => Ok(value),
        Err(error) => Err(error.at(after_space(decoder, start))),
    }
}

/// The place of the first character after `start` that is not white space.
#[cold]
fn after_space(decoder: &Decoder<'_>, start: usize) -> usize {
    let rest = &decoder.reader.document().as_bytes()[start..];
    start + rest.iter().take_while(|&&byte| is_space(byte)).count()
}

/// Where the next value begins, and with which element: other text and comments may come before
/// it, and `Lenient` does without `<value>`.
fn start_of_value(decoder: &mut Decoder<'_>) -> Result<(usize, Tag), Error> {
    decoder.reader.skip_space();
    let before = decoder.reader.position();
    if decoder.reader.starts_with("<value>") {
        return Ok((decoder.pos(), Tag::Value));
    }
    match decoder.next_significant()? {
        Event::Start(tag) if decoder.begins_value(tag) => {
            let start = decoder.reader.last_tag();
            decoder.rewind(before);
            Ok((start, tag))
        }
        event => Err(decoder.unexpected("`<value>`", &event)),
    }
}
