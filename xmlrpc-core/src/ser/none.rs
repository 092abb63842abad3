//! Whether a value is `None`, without writing it.

use std::fmt;

use serde_core::ser::{self, Serialize};

use crate::ser::refuse::refuse;

/// Whether the value serializes as `None`. What is in a `Some` is not looked at.
pub(super) fn is_none<T: Serialize + ?Sized>(value: &T) -> bool {
    value.serialize(NoneProbe).is_ok()
}

struct NoneProbe;

/// It is something: costs nothing to make.
#[derive(Debug)]
struct Error;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not `None`")
    }
}

impl std::error::Error for Error {}

impl ser::Error for Error {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

fn something(_: &str) -> Error {
    Error
}

impl ser::Serializer for NoneProbe {
    type Ok = ();
    type Error = Error;

    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    refuse! {
        something: numbers char str bytes unit unit_struct unit_variant compounds
    }
}
