//! The parameters of a call: a tuple or another sequence.

use serde_core::ser::{self, Serialize};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::schema::{Method, Param, ParamKind};
use crate::ser::none::is_none;
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
///
/// Where the method is known, a `None` that may be left out is left out, unless another parameter
/// follows, and the items of a last parameter that takes all that follow become parameters.
pub(crate) fn write_params<A: Serialize, P: Serialize + ?Sized>(
    out: &mut Buffer,
    method: Option<&Method>,
    (leading, params, trailing): (&[A], &P, &[A]),
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
        let mut serializer = ParamsSerializer {
            writer,
            context,
            known: method.map_or(&[], Method::params),
            required: method.map_or(usize::MAX, Method::required),
            index: 0,
            leading: leading.len(),
            held: 0,
        };
        for value in leading {
            serializer.write(value)?;
        }
        let mut serializer = params.serialize(serializer)?;
        if !trailing.is_empty() {
            serializer.write_held()?;
        }
        for value in trailing {
            serializer.write(value)?;
        }
        Ok(())
    })
    .map_err(|error: Error| match method {
        Some(method) if leading.is_empty() => error.name_parameter(method.params()),
        _ => error,
    })?;
    out.push_str(close);
    Ok(())
}

struct ParamsSerializer<'a, 'd> {
    writer: &'a mut Writer<'d>,
    context: ParamsContext,
    /// What is known of the parameters.
    known: &'a [Param],
    /// How many of them have to be there.
    required: usize,
    /// The next parameter to be written.
    index: usize,
    /// How many parameters stand before those of the method.
    leading: usize,
    /// How many `None`s before `index` are left out unless something follows.
    held: usize,
}

impl<'d> ParamsSerializer<'_, 'd> {
    fn param<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let place = self.index + self.held - self.leading;
        if place >= self.required {
            match self.known.get(place).map(Param::kind) {
                Some(ParamKind::Optional) if is_none(value) => {
                    self.held += 1;
                    return Ok(());
                }
                Some(ParamKind::Rest) => return self.rest(value),
                _ => {}
            }
        }
        if self.held > 0 {
            self.write_held()?;
        }
        self.write(value)
    }

    /// Writes the `None`s that were held back: something follows.
    #[cold]
    fn write_held(&mut self) -> Result<(), Error> {
        for _ in 0..std::mem::take(&mut self.held) {
            self.write(&None::<()>)?;
        }
        Ok(())
    }

    /// The items of a list, each as a parameter.
    fn rest<T: Serialize + ?Sized>(&mut self, items: &T) -> Result<(), Error> {
        let written = items.serialize(ParamsSerializer {
            writer: self.writer,
            context: self.context,
            known: &[],
            required: usize::MAX,
            index: self.index,
            leading: self.leading,
            held: self.held,
        })?;
        (self.index, self.held) = (written.index, written.held);
        Ok(())
    }

    fn write<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
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
    /// So that more parameters can follow.
    type Ok = Self;
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;

    /// `()`: no parameters.
    fn serialize_unit(self) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Self, Error> {
        value.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self, Error> {
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
            type Ok = Self;
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.param(value)
            }

            fn end(self) -> Result<Self, Error> {
                Ok(self)
            }
        }
    )+};
}

sequence! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
}
