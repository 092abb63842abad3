//! Member names.

use serde_core::ser::{self, Impossible, Serialize};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::xml::{Buffer, escape};

/// Appends the text of a map's key, which has to be a string.
pub(super) struct KeySerializer<'a> {
    pub(super) out: &'a mut Buffer,
    pub(super) dialect: &'a Dialect,
}

impl KeySerializer<'_> {
    fn text(self, text: &str) -> Result<(), Error> {
        escape::push_text(self.out, text, self.dialect.control_characters)
            .map_err(|error| error.in_member(text))
    }
}

#[cold]
fn not_a_string(found: &str) -> Error {
    Error::data(format!("member names are strings, found {found}"))
}

macro_rules! refuse {
    ($($method:ident($($ty:ty),*) $found:literal;)+) => {$(
        fn $method(self, $(_: $ty),*) -> Result<(), Error> {
            Err(not_a_string($found))
        }
    )+};
}

macro_rules! refuse_compound {
    ($($method:ident($($ty:ty),*) $compound:ident $found:literal;)+) => {$(
        fn $method(self, $(_: $ty),*) -> Result<Self::$compound, Error> {
            Err(not_a_string($found))
        }
    )+};
}

impl ser::Serializer for KeySerializer<'_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.text(text)
    }

    fn serialize_char(self, c: char) -> Result<(), Error> {
        self.text(c.encode_utf8(&mut [0; 4]))
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    refuse! {
        serialize_bool(bool) "a boolean";
        serialize_i8(i8) "an integer";
        serialize_i16(i16) "an integer";
        serialize_i32(i32) "an integer";
        serialize_i64(i64) "an integer";
        serialize_i128(i128) "an integer";
        serialize_u8(u8) "an integer";
        serialize_u16(u16) "an integer";
        serialize_u32(u32) "an integer";
        serialize_u64(u64) "an integer";
        serialize_u128(u128) "an integer";
        serialize_f32(f32) "a double";
        serialize_f64(f64) "a double";
        serialize_bytes(&[u8]) "bytes";
        serialize_none() "nothing";
        serialize_unit() "nothing";
        serialize_unit_struct(&'static str) "nothing";
    }

    refuse_compound! {
        serialize_seq(Option<usize>) SerializeSeq "a list";
        serialize_tuple(usize) SerializeTuple "a tuple";
        serialize_tuple_struct(&'static str, usize) SerializeTupleStruct "a tuple";
        serialize_tuple_variant(&'static str, u32, &'static str, usize) SerializeTupleVariant "a variant with content";
        serialize_map(Option<usize>) SerializeMap "a map";
        serialize_struct(&'static str, usize) SerializeStruct "a struct";
        serialize_struct_variant(&'static str, u32, &'static str, usize) SerializeStructVariant "a variant with content";
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(not_a_string("a variant with content"))
    }
}
