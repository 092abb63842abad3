//! Arrays and structs.

use serde_core::ser::{self, Serialize};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::ser::key::KeySerializer;
use crate::ser::value::{ValueSerializer, Written, no_nil};
use crate::xml::{Buffer, escape};

/// The items of an array.
pub(crate) struct Items<'a> {
    out: &'a mut Buffer,
    dialect: &'a Dialect,
    /// The containers around the items.
    depth: usize,
    index: usize,
    /// How many there will be, if that is known, and how much was written before the first: the
    /// buffer grows once, by the size of the first, instead of again and again.
    length: usize,
    start: usize,
    close: &'static str,
    variant: Option<&'static str>,
}

/// The most that a buffer grows at the word of one item.
const MAX_GROWTH: usize = 16 * 1024 * 1024;

impl<'a> Items<'a> {
    pub(super) fn new(
        array: ValueSerializer<'a>,
        length: Option<usize>,
        close: &'static str,
    ) -> Self {
        let ValueSerializer {
            out,
            dialect,
            depth,
        } = array;
        Self {
            start: out.len(),
            out,
            dialect,
            depth: depth + 1,
            index: 0,
            length: length.unwrap_or_default(),
            close,
            variant: None,
        }
    }

    /// The array is the content of a variant, which ends with it.
    pub(super) fn close_variant(&mut self, variant: &'static str, close: &'static str) {
        self.variant = Some(variant);
        self.close = close;
    }

    #[inline]
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let written = value.serialize(ValueSerializer {
            out: &mut *self.out,
            dialect: self.dialect,
            depth: self.depth,
        });
        if let Ok(Written::Value) = written {
            if self.index == 0 {
                self.grow();
            }
            self.index += 1;
            return Ok(());
        }
        Err(self.failed(written))
    }

    /// Makes room for the other items, which are taken to be a little larger than the first.
    fn grow(&mut self) {
        let first = self.out.len() - self.start;
        let others = self.length.saturating_sub(1);
        let room = first.saturating_add(first / 16).saturating_mul(others);
        self.out.reserve(room.min(MAX_GROWTH));
    }

    #[cold]
    fn failed(&self, written: Result<Written, Error>) -> Error {
        let error = written.err().unwrap_or_else(no_nil).in_item(self.index);
        match self.variant {
            Some(variant) => error.in_member(variant),
            None => error,
        }
    }

    fn close(self) -> Written {
        self.out.push_str(self.close);
        Written::Value
    }
}

macro_rules! sequence {
    ($($name:ident $method:ident)+) => {$(
        impl ser::$name for Items<'_> {
            type Ok = Written;
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            fn end(self) -> Result<Written, Error> {
                Ok(self.close())
            }
        }
    )+};
}

sequence! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

/// The members of a struct.
pub(crate) struct Members<'a> {
    out: &'a mut Buffer,
    dialect: &'a Dialect,
    /// The containers around the members' values.
    depth: usize,
    /// Where the member begins whose value comes next: it goes away again if that is left out.
    start: usize,
    close: &'static str,
    variant: Option<&'static str>,
}

impl<'a> Members<'a> {
    pub(super) fn new(structure: ValueSerializer<'a>, close: &'static str) -> Self {
        let ValueSerializer {
            out,
            dialect,
            depth,
        } = structure;
        Self {
            start: out.len(),
            out,
            dialect,
            depth: depth + 1,
            close,
            variant: None,
        }
    }

    /// The struct is the content of a variant, which ends with it.
    pub(super) fn close_variant(&mut self, variant: &'static str, close: &'static str) {
        self.variant = Some(variant);
        self.close = close;
    }

    #[inline]
    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.start = self.out.len();
        self.out.push_str(MEMBER);
        escape::push_text(self.out, name, self.dialect.control_characters)
            .map_err(|error| error.in_member(name))?;
        self.out.push_str("</name>");
        self.value(value)
    }

    #[inline]
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let written = value.serialize(ValueSerializer {
            out: &mut *self.out,
            dialect: self.dialect,
            depth: self.depth,
        });
        match written {
            Ok(Written::Value) => self.out.push_str("</member>"),
            Ok(Written::Omitted) => self.out.truncate(self.start),
            Err(error) => return Err(self.failed(error)),
        }
        Ok(())
    }

    /// The name of the member is in the buffer, escaped, right behind its start.
    #[cold]
    fn failed(&self, error: Error) -> Error {
        let name = &self.out.as_bytes()[self.start + MEMBER.len()..];
        let name = String::from_utf8_lossy(name);
        let name = name
            .split("</name>")
            .next()
            .unwrap_or_default()
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#13;", "\r")
            .replace("&amp;", "&");
        let error = error.in_member(&name);
        match self.variant {
            Some(variant) => error.in_member(variant),
            None => error,
        }
    }

    fn close(self) -> Written {
        self.out.push_str(self.close);
        Written::Value
    }
}

const MEMBER: &str = "<member><name>";

impl ser::SerializeMap for Members<'_> {
    type Ok = Written;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.start = self.out.len();
        self.out.push_str(MEMBER);
        key.serialize(KeySerializer {
            out: &mut *self.out,
            dialect: self.dialect,
        })?;
        self.out.push_str("</name>");
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.value(value)
    }

    fn end(self) -> Result<Written, Error> {
        Ok(self.close())
    }
}

macro_rules! structure {
    ($($name:ident)+) => {$(
        impl ser::$name for Members<'_> {
            type Ok = Written;
            type Error = Error;

            #[inline]
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.member(name, value)
            }

            fn end(self) -> Result<Written, Error> {
                Ok(self.close())
            }
        }
    )+};
}

structure! {
    SerializeStruct
    SerializeStructVariant
}
