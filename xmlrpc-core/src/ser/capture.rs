//! The text inside a newtype of ours.

use serde_core::ser::{self, Serialize};

use crate::error::Error;
use crate::ser::refuse::refuse;

/// Passes the string that a value serializes as to a function.
pub(super) struct Text<F>(pub(super) F);

#[cold]
fn not_text(_: &str) -> Error {
    Error::data("expected text inside the newtype")
}

impl<F: FnOnce(&str) -> Result<(), Error>> ser::Serializer for Text<F> {
    type Ok = ();
    type Error = Error;

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.0(text)
    }

    refuse! {
        not_text: numbers char bytes none unit unit_struct unit_variant compounds
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }
}
