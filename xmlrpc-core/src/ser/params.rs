//! The parameters of a call: a tuple or another sequence.

use serde_core::ser::{self, Impossible, Serialize};

use crate::dialect::Dialect;
use crate::error::{Error, Segment};
use crate::ser::writer::Writer;
use crate::xml::Buffer;

/// Where the parameters of a call stand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// In a `<params>` element.
    Call,
    /// In an array, as `system.multicall` has it.
    Multicall,
}

/// Appends the parameters and what is around them.
pub(crate) fn write_params<P: Serialize + ?Sized>(
    out: &mut Buffer,
    params: &P,
    place: Place,
    dialect: &Dialect,
) -> Result<(), Error> {
    let (open, close, depth) = match place {
        Place::Call => ("<params>", "</params>", 0),
        // the array of entries, the entry, the array of parameters
        Place::Multicall => ("<value><array><data>", "</data></array></value>", 3),
    };
    out.push_str(open);
    Writer::run(out, dialect, depth, |writer| {
        params.serialize(ParamsSerializer {
            writer,
            place,
            index: 0,
        })
    })?;
    out.push_str(close);
    Ok(())
}

struct ParamsSerializer<'a, 'd> {
    writer: &'a mut Writer<'d>,
    place: Place,
    index: usize,
}

impl ParamsSerializer<'_, '_> {
    fn param<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let (open, close) = match self.place {
            Place::Call => ("<param>", "</param>"),
            Place::Multicall => ("", ""),
        };
        self.writer.out.push_str(open);
        if let Err(error) = self.writer.value(value) {
            return Err(error.inside(Segment::Parameter {
                index: self.index,
                name: None,
            }));
        }
        self.writer.out.push_str(close);
        self.index += 1;
        Ok(())
    }
}

#[cold]
fn not_a_sequence() -> Error {
    Error::data("parameters are a tuple or a list: `(3, 5)`, `(\"one\",)`, `()`")
}

macro_rules! refuse {
    ($($method:ident($($ty:ty),*);)+) => {$(
        fn $method(self, $(_: $ty),*) -> Result<(), Error> {
            Err(not_a_sequence())
        }
    )+};
}

macro_rules! refuse_compound {
    ($($method:ident($($ty:ty),*) $compound:ident;)+) => {$(
        fn $method(self, $(_: $ty),*) -> Result<Self::$compound, Error> {
            Err(not_a_sequence())
        }
    )+};
}

impl ser::Serializer for ParamsSerializer<'_, '_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    /// `()`: no parameters.
    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        Ok(())
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

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    refuse! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_u128(u128);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_str(&str);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    refuse_compound! {
        serialize_tuple_variant(&'static str, u32, &'static str, usize) SerializeTupleVariant;
        serialize_map(Option<usize>) SerializeMap;
        serialize_struct(&'static str, usize) SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) SerializeStructVariant;
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(not_a_sequence())
    }
}

macro_rules! sequence {
    ($($name:ident $method:ident)+) => {$(
        impl ser::$name for ParamsSerializer<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.param(value)
            }

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        }
    )+};
}

sequence! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
}
