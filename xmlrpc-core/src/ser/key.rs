//! Member names.

use serde_core::ser::{self, Serialize};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::ser::refuse::refuse;
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

impl ser::Serializer for KeySerializer<'_> {
    type Ok = ();
    type Error = Error;

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
        not_a_string: numbers bytes none unit unit_struct compounds
    }
}
