//! One value.

use std::fmt::Display;

use serde_core::ser::{self, Serialize};

use crate::base64;
use crate::de::token;
use crate::dialect::{BigInt, Dates, Dialect, Nil, NonFinite, Strings, Unit};
use crate::error::Error;
use crate::ser::capture::Text;
use crate::ser::compound::{Items, Members};
use crate::xml::{Buffer, escape};

/// Appends one `<value>` element to a buffer.
pub(crate) struct ValueSerializer<'a> {
    pub(super) out: &'a mut Buffer,
    pub(super) dialect: &'a Dialect,
    /// The containers around this value.
    pub(super) depth: usize,
}

/// What became of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// It was written.
    Value,
    /// It is a `None`, and the dialect leaves such members out.
    Omitted,
}

impl<'a> ValueSerializer<'a> {
    pub(crate) fn new(out: &'a mut Buffer, dialect: &'a Dialect) -> Self {
        Self {
            out,
            dialect,
            depth: 0,
        }
    }

    #[inline]
    fn small(self, number: i32) -> Written {
        self.out.push_str("<value><int>");
        self.out.push_str(itoa::Buffer::new().format(number));
        self.out.push_str("</int></value>");
        Written::Value
    }

    #[inline]
    fn integer(self, number: i64) -> Result<Written, Error> {
        if let Ok(number) = i32::try_from(number) {
            return Ok(self.small(number));
        }
        let (open, close) = match self.dialect.i8 {
            BigInt::Emit => ("<value><i8>", "</i8></value>"),
            BigInt::EmitPrefixed => ("<value><ex:i8>", "</ex:i8></value>"),
            BigInt::Refuse => {
                return Err(Error::data(
                    "an integer beyond 32 bits, which the dialect does not have",
                ));
            }
        };
        self.out.push_str(open);
        self.out.push_str(itoa::Buffer::new().format(number));
        self.out.push_str(close);
        Ok(Written::Value)
    }

    fn double(self, number: f64) -> Result<Written, Error> {
        self.out.push_str("<value><double>");
        if number.is_finite() {
            push_decimal(self.out, number);
        } else {
            self.out.push_str(match (self.dialect.non_finite, number) {
                (NonFinite::Refuse, _) => {
                    return Err(Error::data("a double that is not finite"));
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
        Ok(Written::Value)
    }

    #[inline]
    fn string(self, text: &str) -> Result<Written, Error> {
        let (open, close) = match self.dialect.strings {
            Strings::Tagged => ("<value><string>", "</string></value>"),
            Strings::Bare => ("<value>", "</value>"),
        };
        self.out.push_str(open);
        escape::push_text(self.out, text, self.dialect.control_characters)?;
        self.out.push_str(close);
        Ok(Written::Value)
    }

    /// `text` is what [`DateTime`](crate::DateTime) serializes as: `1998-07-17T14:08:55`, then
    /// the fraction and the offset if there are any.
    fn date(self, text: &str) -> Result<Written, Error> {
        let Some(
            &[
                y1,
                y2,
                y3,
                y4,
                _,
                m1,
                m2,
                _,
                d1,
                d2,
                t,
                h1,
                h2,
                c1,
                n1,
                n2,
                c2,
                s1,
                s2,
            ],
        ) = text.as_bytes().first_chunk()
        else {
            return Err(Error::data("expected the text of a date"));
        };
        self.out.push_str("<value><dateTime.iso8601>");
        match self.dialect.dates {
            Dates::Extended => self.out.push_str(text),
            Dates::Compact if text.len() > 19 => {
                return Err(Error::data(
                    "a date with a fraction or an offset, which the dialect does not have",
                ));
            }
            Dates::Compact | Dates::CompactDropping => self.out.push_ascii(&[
                y1, y2, y3, y4, m1, m2, d1, d2, t, h1, h2, c1, n1, n2, c2, s1, s2,
            ]),
        }
        self.out.push_str("</dateTime.iso8601></value>");
        Ok(Written::Value)
    }

    fn nil(self) -> Result<Written, Error> {
        match self.dialect.nil {
            Nil::Emit => self.out.push_str("<value><nil/></value>"),
            Nil::EmitPrefixed => self.out.push_str("<value><ex:nil/></value>"),
            Nil::OmitMembers => return Ok(Written::Omitted),
            Nil::Refuse => return Err(no_nil()),
        }
        Ok(Written::Value)
    }

    fn array(self, length: Option<usize>) -> Result<Items<'a>, Error> {
        self.check_depth()?;
        self.out.push_str("<value><array><data>");
        Ok(Items::new(self, length, "</data></array></value>"))
    }

    fn structure(self) -> Result<Members<'a>, Error> {
        self.check_depth()?;
        self.out.push_str("<value><struct>");
        Ok(Members::new(self, "</struct></value>"))
    }

    fn check_depth(&self) -> Result<(), Error> {
        check_depth(self.depth, self.dialect)
    }

    /// `{variant: …}`, up to its content.
    fn variant(&mut self, variant: &'static str) -> Result<(), Error> {
        self.check_depth()?;
        self.out.push_str("<value><struct><member><name>");
        escape::push_text(self.out, variant, self.dialect.control_characters)?;
        self.out.push_str("</name>");
        self.depth += 1;
        Ok(())
    }
}

const VARIANT_END: &str = "</member></struct></value>";

pub(super) fn check_depth(depth: usize, dialect: &Dialect) -> Result<(), Error> {
    if depth + 1 >= dialect.max_depth {
        return Err(Error::limit(format!(
            "values are nested more than {} levels deep",
            dialect.max_depth
        )));
    }
    Ok(())
}

#[cold]
fn too_wide() -> Error {
    Error::data("an integer beyond 64 bits")
}

#[cold]
pub(super) fn no_nil() -> Error {
    Error::data("`nil`, which the dialect does not have")
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

impl<'a> ser::Serializer for ValueSerializer<'a> {
    type Ok = Written;
    type Error = Error;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Items<'a>;
    type SerializeTupleStruct = Items<'a>;
    type SerializeTupleVariant = Items<'a>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Members<'a>;

    fn serialize_bool(self, value: bool) -> Result<Written, Error> {
        self.out.push_str(if value {
            "<value><boolean>1</boolean></value>"
        } else {
            "<value><boolean>0</boolean></value>"
        });
        Ok(Written::Value)
    }

    fn serialize_i8(self, number: i8) -> Result<Written, Error> {
        Ok(self.small(number.into()))
    }

    fn serialize_i16(self, number: i16) -> Result<Written, Error> {
        Ok(self.small(number.into()))
    }

    fn serialize_i32(self, number: i32) -> Result<Written, Error> {
        Ok(self.small(number))
    }

    fn serialize_i64(self, number: i64) -> Result<Written, Error> {
        self.integer(number)
    }

    fn serialize_i128(self, number: i128) -> Result<Written, Error> {
        self.integer(number.try_into().map_err(|_| too_wide())?)
    }

    fn serialize_u8(self, number: u8) -> Result<Written, Error> {
        Ok(self.small(number.into()))
    }

    fn serialize_u16(self, number: u16) -> Result<Written, Error> {
        Ok(self.small(number.into()))
    }

    fn serialize_u32(self, number: u32) -> Result<Written, Error> {
        self.integer(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<Written, Error> {
        self.integer(number.try_into().map_err(|_| too_wide())?)
    }

    fn serialize_u128(self, number: u128) -> Result<Written, Error> {
        self.integer(number.try_into().map_err(|_| too_wide())?)
    }

    /// By way of `f32`'s own shortest form: 0.1 is not to become 0.10000000149011612.
    fn serialize_f32(self, number: f32) -> Result<Written, Error> {
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

    fn serialize_f64(self, number: f64) -> Result<Written, Error> {
        self.double(number)
    }

    fn serialize_char(self, c: char) -> Result<Written, Error> {
        self.string(c.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<Written, Error> {
        self.string(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<Written, Error> {
        self.out.push_str("<value><base64>");
        base64::push(self.out, bytes, self.dialect.base64_line);
        self.out.push_str("</base64></value>");
        Ok(Written::Value)
    }

    fn serialize_none(self) -> Result<Written, Error> {
        self.nil()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Written, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Written, Error> {
        match self.dialect.unit {
            Unit::Nil => self.nil(),
            Unit::EmptyString => self.string(""),
            Unit::Zero => Ok(self.small(0)),
        }
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Written, Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Written, Error> {
        self.string(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Written, Error> {
        match name {
            token::DATE_TIME => value.serialize(Text(|text: &str| self.date(text))),
            token::RAW => value.serialize(Text(|text: &str| {
                self.out.push_str(text);
                Ok(Written::Value)
            })),
            _ => value.serialize(self),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Written, Error> {
        self.variant(variant)?;
        let content = ValueSerializer {
            out: &mut *self.out,
            dialect: self.dialect,
            depth: self.depth,
        };
        match value.serialize(content) {
            Ok(Written::Value) => {}
            Ok(Written::Omitted) => return Err(no_nil().in_member(variant)),
            Err(error) => return Err(error.in_member(variant)),
        }
        self.out.push_str(VARIANT_END);
        Ok(Written::Value)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Items<'a>, Error> {
        self.array(length)
    }

    fn serialize_tuple(self, length: usize) -> Result<Items<'a>, Error> {
        self.array(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, Error> {
        self.array(None)
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items<'a>, Error> {
        self.variant(variant)?;
        let mut items = self.array(None)?;
        items.close_variant(variant, "</data></array></value></member></struct></value>");
        Ok(items)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a>, Error> {
        self.structure()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'a>, Error> {
        self.structure()
    }

    fn serialize_struct_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'a>, Error> {
        self.variant(variant)?;
        let mut members = self.structure()?;
        members.close_variant(variant, "</struct></value></member></struct></value>");
        Ok(members)
    }

    /// A set is a sequence to serde; only its name tells that the order of its items means
    /// nothing. Python refuses sets as well.
    fn collect_seq<I>(self, iter: I) -> Result<Written, Error>
    where
        I: IntoIterator,
        I::Item: Serialize,
    {
        use ser::SerializeSeq;
        refuse_sets::<I>()?;
        let iter = iter.into_iter();
        let mut items = self.array(iter.size_hint().1)?;
        for item in iter {
            items.serialize_element(&item)?;
        }
        items.end()
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<Written, Error> {
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
