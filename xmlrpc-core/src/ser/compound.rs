//! Arrays and structs.

use serde_core::ser::{self, Serialize};

use crate::error::Error;
use crate::ser::key::KeySerializer;
use crate::ser::writer::Writer;
use crate::xml::escape;

/// The items of an array.
pub(crate) struct Items<'a, 'd> {
    writer: &'a mut Writer<'d>,
    index: usize,
    /// How many there will be, if that is known, and how much was written before the first: the
    /// buffer grows once, by the size of the first, instead of again and again.
    length: usize,
    start: usize,
    /// The array is the content of this variant, which ends with it.
    variant: Option<&'static str>,
}

/// The most that a buffer grows at the word of one item.
const MAX_GROWTH: usize = 16 * 1024 * 1024;

impl<'a, 'd> Items<'a, 'd> {
    /// Begins an array.
    pub(super) fn begin(
        writer: &'a mut Writer<'d>,
        length: Option<usize>,
        variant: Option<&'static str>,
    ) -> Result<Self, Error> {
        writer.descend()?;
        writer.out.push_str("<value><array><data>");
        Ok(Self {
            start: writer.out.len(),
            writer,
            index: 0,
            length: length.unwrap_or_default(),
            variant,
        })
    }

    #[inline]
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        if let Err(error) = self.writer.value(value) {
            return Err(self.failed(error));
        }
        if self.index == 0 {
            self.grow();
        }
        self.index += 1;
        Ok(())
    }

    /// Makes room for the other items, which are taken to be a little larger than the first.
    fn grow(&mut self) {
        let first = self.writer.out.len() - self.start;
        let others = self.length.saturating_sub(1);
        let room = first.saturating_add(first / 16).saturating_mul(others);
        self.writer.out.reserve(room.min(MAX_GROWTH));
    }

    #[cold]
    fn failed(&self, error: Error) -> Error {
        in_variant(error.in_item(self.index), self.variant)
    }

    fn close(self) {
        self.writer.out.push_str("</data></array></value>");
        self.writer.ascend();
        end_variant(self.writer, self.variant);
    }
}

macro_rules! sequence {
    ($($name:ident $method:ident)+) => {$(
        impl ser::$name for Items<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
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
pub(crate) struct Members<'a, 'd> {
    writer: &'a mut Writer<'d>,
    /// Where the member begins whose value comes next: it goes away again if that is left out.
    start: usize,
    /// The struct is the content of this variant, which ends with it.
    variant: Option<&'static str>,
}

impl<'a, 'd> Members<'a, 'd> {
    /// Begins a struct.
    pub(super) fn begin(
        writer: &'a mut Writer<'d>,
        variant: Option<&'static str>,
    ) -> Result<Self, Error> {
        writer.descend()?;
        writer.out.push_str("<value><struct>");
        Ok(Self {
            start: writer.out.len(),
            writer,
            variant,
        })
    }

    /// Inlined into the serialization of structs, whose members have names that are known: what
    /// there is to escape in them is found by the compiler.
    #[inline]
    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.start = self.writer.out.len();
        self.writer.out.push_str(MEMBER);
        escape::push_text(
            &mut self.writer.out,
            name,
            self.writer.dialect.control_characters,
        )
        .map_err(|error| error.in_member(name))?;
        self.writer.out.push_str("</name>");
        self.value(value)
    }

    #[inline]
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let before = self.writer.out.len();
        if let Err(error) = value.serialize(&mut *self.writer) {
            return Err(self.failed(error));
        }
        // a document that is full has no content
        if self.writer.out.len() > before {
            self.writer.out.push_str("</member>");
            return Ok(());
        }
        self.writer.out.truncate(self.start);
        self.writer.out.check(self.writer.dialect.max_len)
    }

    /// The name of the member is in the buffer, escaped, right behind its start.
    #[cold]
    fn failed(&self, error: Error) -> Error {
        if self.writer.out.is_full() {
            return error;
        }
        let name = &self.writer.out.as_bytes()[self.start + MEMBER.len()..];
        let name = String::from_utf8_lossy(name);
        let name = name
            .split("</name>")
            .next()
            .unwrap_or_default()
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#13;", "\r")
            .replace("&amp;", "&");
        in_variant(error.in_member(&name), self.variant)
    }

    fn close(self) {
        self.writer.out.push_str("</struct></value>");
        self.writer.ascend();
        end_variant(self.writer, self.variant);
    }
}

const MEMBER: &str = "<member><name>";

/// Begins `{variant: …}`, up to its content.
pub(super) fn begin_variant(writer: &mut Writer<'_>, variant: &str) -> Result<(), Error> {
    writer.descend()?;
    writer.out.push_str("<value><struct><member><name>");
    escape::push_text(&mut writer.out, variant, writer.dialect.control_characters)?;
    writer.out.push_str("</name>");
    Ok(())
}

/// Ends it after its content, if that was the content of a variant.
pub(super) fn end_variant(writer: &mut Writer<'_>, variant: Option<&'static str>) {
    if variant.is_some() {
        writer.out.push_str("</member></struct></value>");
        writer.ascend();
    }
}

fn in_variant(error: Error, variant: Option<&'static str>) -> Error {
    match variant {
        Some(variant) => error.in_member(variant),
        None => error,
    }
}

impl ser::SerializeMap for Members<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.start = self.writer.out.len();
        self.writer.out.push_str(MEMBER);
        key.serialize(KeySerializer {
            out: &mut self.writer.out,
            dialect: self.writer.dialect,
        })?;
        self.writer.out.push_str("</name>");
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.value(value)
    }

    fn end(self) -> Result<(), Error> {
        self.close();
        Ok(())
    }
}

macro_rules! structure {
    ($($name:ident)+) => {$(
        impl ser::$name for Members<'_, '_> {
            type Ok = ();
            type Error = Error;

            #[inline]
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.member(name, value)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
            }
        }
    )+};
}

structure! {
    SerializeStruct
    SerializeStructVariant
}
