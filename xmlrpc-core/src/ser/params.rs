//! The parameters of a call: a tuple or another sequence.

use serde_core::ser::{self, Serialize};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::ser::refuse::refuse;
use crate::ser::writer::Writer;
use crate::xml::Buffer;

/// Where the parameters of a call stand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ParamsContext {
    /// In a `<params>` element.
    Call,
    /// In an array, as `system.multicall` has it.
    Multicall,
}

/// Appends the parameters and what is around them.
pub(crate) fn write_params<P: Serialize + ?Sized>(
    out: &mut Buffer,
    params: &P,
    context: ParamsContext,
    dialect: &Dialect,
) -> Result<(), Error> {
    let (open, close, depth) = match context {
        ParamsContext::Call => ("<params>", "</params>", 0),
        // the array of entries, the entry, the array of parameters
        ParamsContext::Multicall => ("<value><array><data>", "</data></array></value>", 3),
    };
    out.push_str(open);
    Writer::run(out, dialect, depth, |writer| {
        params.serialize(ParamsSerializer {
            writer,
            context,
            index: 0,
        })
    })?;
    out.push_str(close);
    Ok(())
}

struct ParamsSerializer<'a, 'd> {
    writer: &'a mut Writer<'d>,
    context: ParamsContext,
    index: usize,
}

impl ParamsSerializer<'_, '_> {
    fn param<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let (open, close) = match self.context {
            ParamsContext::Call => ("<param>", "</param>"),
            ParamsContext::Multicall => ("", ""),
        };
        self.writer.out.push_str(open);
        if let Err(error) = self.writer.value(value) {
            return Err(error.in_parameter(self.index));
        }
        self.writer.out.push_str(close);
        self.index += 1;
        Ok(())
    }
}

#[cold]
fn not_a_sequence(_: &str) -> Error {
    Error::data("parameters are a tuple or a list: `(3, 5)`, `(\"one\",)`, `()`")
}

impl ser::Serializer for ParamsSerializer<'_, '_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;

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
        not_a_sequence: numbers char str bytes none unit_variant named_compounds
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
