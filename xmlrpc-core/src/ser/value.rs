//! One value: what serde's types are written as.

use std::fmt::Display;

use serde_core::ser::{self, Serialize};

use crate::base64;
use crate::dialect::{Dates, Nil, NonFinite, Strings, Unit, WideIntegers};
use crate::error::Error;
use crate::ser::capture::Text;
use crate::ser::compound::{self, Items, Members};
use crate::ser::writer::{Writer, no_nil};
use crate::token;
use crate::xml::{Buffer, escape};

impl Writer<'_> {
    #[inline]
    fn small(&mut self, number: i32) -> Result<(), Error> {
        self.out.push_str("<value><int>");
        self.out.push_str(itoa::Buffer::new().format(number));
        self.out.push_str("</int></value>");
        Ok(())
    }

    #[inline]
    fn integer(&mut self, number: i64) -> Result<(), Error> {
        if let Ok(number) = i32::try_from(number) {
            return self.small(number);
        }
        let (open, close) = match self.dialect.wide_integers {
            WideIntegers::Emit => ("<value><i8>", "</i8></value>"),
            WideIntegers::EmitPrefixed => ("<value><ex:i8>", "</ex:i8></value>"),
            WideIntegers::Refuse => {
                return Err(Error::data(
                    "an integer that does not fit `<int>`, and the dialect has no `<i8>`",
                ));
            }
        };
        self.out.push_str(open);
        self.out.push_str(itoa::Buffer::new().format(number));
        self.out.push_str(close);
        Ok(())
    }

    fn double(&mut self, number: f64) -> Result<(), Error> {
        self.out.push_str("<value><double>");
        if number.is_finite() {
            push_decimal(&mut self.out, number);
        } else {
            self.out.push_str(match (self.dialect.non_finite, number) {
                (NonFinite::Refuse, _) => {
                    return Err(Error::not_finite());
                }
                (NonFinite::Python, f64::INFINITY) => "inf",
                (NonFinite::Python, f64::NEG_INFINITY) => "-inf",
                (NonFinite::Python, _) => "nan",
                (NonFinite::Java, f64::INFINITY) => "Infinity",
                (NonFinite::Java, f64::NEG_INFINITY) => "-Infinity",
                (NonFinite::Java, _) => "NaN",
            });
        }
        self.out.push_str("</double></value>");
        Ok(())
    }

    #[inline]
    fn string(&mut self, text: &str) -> Result<(), Error> {
        let (open, close) = match self.dialect.strings {
            Strings::Tagged => ("<value><string>", "</string></value>"),
            Strings::Bare => ("<value>", "</value>"),
        };
        self.out.push_str(open);
        escape::push_text(&mut self.out, text, self.dialect.control_characters)?;
        self.out.push_str(close);
        Ok(())
    }

    /// `text` is what [`DateTime`](crate::DateTime) serializes as: `1998-07-17T14:08:55`, then
    /// the fraction and the offset if there are any.
    fn date(&mut self, text: &str) -> Result<(), Error> {
        let plain = text.as_bytes().first_chunk::<19>();
        let Some(plain) = plain.filter(|plain| plain.is_ascii()) else {
            return Err(Error::data("expected the text of a date"));
        };
        if self.dialect.dates == Dates::Compact && has_offset(&text[19..]) {
            return Err(offset());
        }
        self.out.push_str("<value><dateTime.iso8601>");
        if self.dialect.dates == Dates::Extended {
            self.out.push_str(text);
        } else {
            let mut compact = [0; 17];
            compact[..4].copy_from_slice(&plain[..4]);
            compact[4..6].copy_from_slice(&plain[5..7]);
            compact[6..].copy_from_slice(&plain[8..]);
            self.out.push_ascii(&compact);
            if self.dialect.dates == Dates::CompactExact {
                self.out.push_str(&text[19..]);
            }
        }
        self.out.push_str("</dateTime.iso8601></value>");
        Ok(())
    }

    fn nil(&mut self) -> Result<(), Error> {
        match self.dialect.nil {
            Nil::Emit => self.out.push_str("<value><nil/></value>"),
            Nil::EmitPrefixed => self.out.push_str("<value><ex:nil/></value>"),
            Nil::OmitMembers => {}
            Nil::Refuse => return Err(no_nil()),
        }
        Ok(())
    }
}

/// Whether the end of a date, after its seconds, moves it away from UTC.
fn has_offset(end: &str) -> bool {
    end.bytes().any(|byte| matches!(byte, b'+' | b'-'))
}

#[cold]
fn offset() -> Error {
    Error::data(
        "a date with an offset, which the dialect does not have: \
         `as_utc` moves it to UTC, `Dates::CompactExact` writes the offset",
    )
}

/// The shortest decimal that reads back the same, with a point and without an exponent: not
/// every peer reads exponents.
fn push_decimal(out: &mut Buffer, number: f64) {
    let mut buffer = zmij::Buffer::new();
    let shortest = buffer.format_finite(number);
    // which numbers have an exponent is `zmij`'s to say; none of these do, whatever it may be
    let plain = (1e-3..1e15).contains(&number.abs());
    if plain || !shortest.contains('e') {
        out.push_str(shortest);
        return;
    }
    let long = number.to_string();
    out.push_str(&long);
    if !long.contains('.') {
        out.push_str(".0");
    }
}

impl<'a, 'd> ser::Serializer for &'a mut Writer<'d> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'a, 'd>;
    type SerializeTuple = Items<'a, 'd>;
    type SerializeTupleStruct = Items<'a, 'd>;
    type SerializeTupleVariant = Items<'a, 'd>;
    type SerializeMap = Members<'a, 'd>;
    type SerializeStruct = Members<'a, 'd>;
    type SerializeStructVariant = Members<'a, 'd>;

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.out.push_str(if value {
            "<value><boolean>1</boolean></value>"
        } else {
            "<value><boolean>0</boolean></value>"
        });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Result<(), Error> {
        self.small(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), Error> {
        self.small(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), Error> {
        self.small(number)
    }

    fn serialize_i64(self, number: i64) -> Result<(), Error> {
        self.integer(number)
    }

    fn serialize_i128(self, number: i128) -> Result<(), Error> {
        self.integer(number.try_into().map_err(|_| Error::integer_too_wide())?)
    }

    fn serialize_u8(self, number: u8) -> Result<(), Error> {
        self.small(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Error> {
        self.small(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Error> {
        self.integer(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Error> {
        self.integer(number.try_into().map_err(|_| Error::integer_too_wide())?)
    }

    fn serialize_u128(self, number: u128) -> Result<(), Error> {
        self.integer(number.try_into().map_err(|_| Error::integer_too_wide())?)
    }

    /// By way of `f32`'s own shortest form: 0.1 is not to become 0.10000000149011612.
    fn serialize_f32(self, number: f32) -> Result<(), Error> {
        if !number.is_finite() {
            return self.double(number.into());
        }
        self.double(
            zmij::Buffer::new()
                .format_finite(number)
                .parse()
                .unwrap_or(number.into()),
        )
    }

    fn serialize_f64(self, number: f64) -> Result<(), Error> {
        self.double(number)
    }

    fn serialize_char(self, c: char) -> Result<(), Error> {
        self.string(c.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.string(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Error> {
        self.out.push_str("<value><base64>");
        base64::push(&mut self.out, bytes, self.dialect.base64_line);
        self.out.push_str("</base64></value>");
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.nil()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        match self.dialect.unit {
            Unit::Nil => self.nil(),
            Unit::EmptyString => self.string(""),
            Unit::Zero => self.small(0),
        }
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.string(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        match name {
            token::DATE_TIME => value.serialize(Text(|text: &str| self.date(text))),
            token::RAW => value.serialize(Text(|element: &str| {
                escape::push_element(&mut self.out, element, self.dialect.encoding)
            })),
            _ => value.serialize(self),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        compound::begin_variant(self, variant)?;
        self.value(value)
            .map_err(|error| error.in_member(variant))?;
        compound::end_variant(self, Some(variant));
        Ok(())
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Items<'a, 'd>, Error> {
        Items::begin(self, length, None)
    }

    fn serialize_tuple(self, length: usize) -> Result<Items<'a, 'd>, Error> {
        Items::begin(self, Some(length), None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'a, 'd>, Error> {
        Items::begin(self, None, None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items<'a, 'd>, Error> {
        compound::begin_variant(self, variant)?;
        Items::begin(self, None, Some(variant))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a, 'd>, Error> {
        Members::begin(self, None)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'a, 'd>, Error> {
        Members::begin(self, None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'a, 'd>, Error> {
        compound::begin_variant(self, variant)?;
        Members::begin(self, Some(variant))
    }

    /// A set is a sequence to serde; only its name tells that the order of its items means
    /// nothing. Python refuses sets as well.
    fn collect_seq<I>(self, iter: I) -> Result<(), Error>
    where
        I: IntoIterator,
        I::Item: Serialize,
    {
        use ser::SerializeSeq;
        refuse_sets::<I>()?;
        let iter = iter.into_iter();
        let mut items = Items::begin(self, iter.size_hint().1, None)?;
        for item in iter {
            items.serialize_element(&item)?;
        }
        items.end()
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Error> {
        self.string(&value.to_string())
    }

    fn is_human_readable(&self) -> bool {
        true
    }
}

/// Refuses a type whose path ends in `…Set`: `HashSet`, `BTreeSet`, `IndexSet`.
pub(crate) fn refuse_sets<T>() -> Result<(), Error> {
    let path = std::any::type_name::<T>()
        .split('<')
        .next()
        .unwrap_or_default();
    if path.ends_with("Set") {
        return Err(Error::data("XML-RPC has no sets: use a list"));
    }
    Ok(())
}
