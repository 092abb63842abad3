//! Parameters, for serde: a sequence that may be shorter than asked for.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{self, Deserialize, DeserializeSeed, Visitor};

use crate::de::container::ArrayState;
use crate::de::decoder::Decoder;
use crate::de::value::seeded;
use crate::error::Error;
use crate::schema::Method;
use crate::token;
use crate::xml::{Event, Tag};

/// Where the parameters stand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ParamsSource {
    /// Inside `<params>`, each in a `<param>`.
    Params,
    /// Inside an array.
    Array(ArrayState),
    /// Nowhere.
    Done,
}

/// Reads the parameters of a call as a tuple or another sequence.
pub(crate) struct ParamsDeserializer<'a, 'de> {
    pub(crate) decoder: &'a mut Decoder<'de>,
    pub(crate) source: ParamsSource,
    /// The method that they are for, if it is known.
    pub(crate) method: Option<&'a Method>,
}

impl<'de> ParamsDeserializer<'_, 'de> {
    fn sequence<V: Visitor<'de>>(self, len: Option<usize>, visitor: V) -> Result<V::Value, Error> {
        let mut items = Parameters {
            decoder: self.decoder,
            source: self.source,
            found: 0,
            len,
            method: self.method,
        };
        let value = visitor.visit_seq(&mut items)?;
        let wanted = items.found;
        items.end(wanted)?;
        Ok(value)
    }
}

/// Types that hold one value: there may be more than one parameter.
macro_rules! scalars {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(not_a_sequence())
        }
    )+};
}

impl<'de> de::Deserializer<'de> for ParamsDeserializer<'_, 'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.sequence(None, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        self.sequence(Some(len), visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.sequence(Some(len), visitor)
    }

    /// No parameters: read by a visitor that wants none, and held to that.
    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.sequence(Some(0), NoParameters)?;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == token::VALUE {
            return self.sequence(None, visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        Err(not_a_sequence())
    }

    scalars! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_i128 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_u128 deserialize_f32 deserialize_f64 deserialize_char deserialize_str
        deserialize_string deserialize_bytes deserialize_byte_buf deserialize_option
        deserialize_identifier deserialize_map
    }

    serde_core::forward_to_deserialize_any! {
        seq struct ignored_any
    }
}

#[cold]
fn not_a_sequence() -> Error {
    Error::data("parameters are read as a tuple or a list: `(i32, String)`, `(i32,)`, `()`")
}

struct NoParameters;

impl<'de> Visitor<'de> for NoParameters {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no parameters")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Ok(())
    }
}

struct Parameters<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    source: ParamsSource,
    found: usize,
    /// How many are asked for, if that is known.
    len: Option<usize>,
    method: Option<&'a Method>,
}

impl<'de> Parameters<'_, 'de> {
    /// Whether another parameter follows; the cursor is then before its value.
    fn advance(&mut self) -> Result<bool, Error> {
        match &mut self.source {
            ParamsSource::Done => Ok(false),
            ParamsSource::Array(state) => self.decoder.next_item(state),
            ParamsSource::Params => loop {
                if !self.decoder.eat_start(Tag::Param) {
                    if self.decoder.eat_end(Tag::Params) {
                        self.source = ParamsSource::Done;
                        return Ok(false);
                    }
                    match self.decoder.next_significant()? {
                        Event::Start(Tag::Param) => {}
                        Event::End => {
                            self.source = ParamsSource::Done;
                            return Ok(false);
                        }
                        event => return Err(self.decoder.unexpected("`<param>`", &event)),
                    }
                }
                if !self.skip_empty()? {
                    return Ok(true);
                }
            },
        }
    }

    /// Steps out of a parameter without a value, which is what XmlRpc++ makes of a value that
    /// was never set. `Lenient` does not count it, as Python does not.
    fn skip_empty(&mut self) -> Result<bool, Error> {
        if !self.decoder.reader.is_lenient() || self.decoder.reader.starts_with("<value>") {
            return Ok(false);
        }
        let before = self.decoder.position();
        if self.decoder.next_significant()? == Event::End {
            return Ok(true);
        }
        self.decoder.rewind(before);
        Ok(false)
    }

    fn leave(&mut self) -> Result<(), Error> {
        if matches!(self.source, ParamsSource::Params) {
            self.decoder.end_of(Tag::Param)?;
        }
        Ok(())
    }

    /// Reads the parameter that the cursor is before.
    fn read<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        let index = self.found;
        self.found += 1;
        match seeded(self.decoder, seed) {
            Ok(value) => {
                self.leave()?;
                Ok(value)
            }
            Err(error) => Err(error.in_parameter(index)),
        }
    }

    /// More parameters than asked for are as wrong as fewer.
    fn end(&mut self, wanted: usize) -> Result<(), Error> {
        let read = self.found;
        while self.advance()? {
            self.decoder.skip_value()?;
            self.leave()?;
            self.found += 1;
        }
        if self.found == read {
            return Ok(());
        }
        Err(self.wrong_count(wanted))
    }

    #[cold]
    fn wrong_count(&self, most: usize) -> Error {
        // what may be left out is known of a method that describes its parameters
        let method = self.method.filter(|method| method.params().len() == most);
        let least = method.map_or(most, Method::required);
        let most = method.map_or(Some(most), Method::max_params);
        let wanted = match (least, most) {
            (0, Some(0)) => "no parameters".to_owned(),
            (1, Some(1)) => "1 parameter".to_owned(),
            (1, None) => "at least 1 parameter".to_owned(),
            (least, None) => format!("at least {least} parameters"),
            (least, Some(most)) if least == most => format!("{most} parameters"),
            (0, Some(1)) => "at most 1 parameter".to_owned(),
            (0, Some(most)) => format!("at most {most} parameters"),
            (least, Some(most)) => format!("{least} to {most} parameters"),
        };
        let error = match self.found {
            0 => Error::data(format!("expected {wanted}, found none")),
            found => Error::data(format!("expected {wanted}, found {found}")),
        };
        error.at(self.decoder.pos())
    }
}

impl<'de> de::SeqAccess<'de> for &mut Parameters<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if let Some(len) = self.len
            && self.found == len
        {
            return Ok(None);
        }
        if self.advance()? {
            return self.read(seed).map(Some);
        }
        // a parameter that may be left out, or one that may not
        match self.len {
            None => Ok(None),
            Some(len) => seed
                .deserialize(Nothing { missing: true })
                .map(Some)
                .map_err(|_| self.wrong_count(len)),
        }
    }
}

/// Reads parameters one by one, each as its own type, as generated code does.
pub struct Arguments<'a, 'de> {
    items: Parameters<'a, 'de>,
    /// The cursor is before the value of the next one.
    is_ahead: bool,
}

impl fmt::Debug for Arguments<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arguments").finish_non_exhaustive()
    }
}

impl<'a, 'de> Arguments<'a, 'de> {
    pub(crate) fn new(
        decoder: &'a mut Decoder<'de>,
        source: ParamsSource,
        method: &'a Method,
    ) -> Self {
        Self {
            items: Parameters {
                decoder,
                source,
                found: 0,
                len: None,
                method: Some(method),
            },
            is_ahead: false,
        }
    }

    /// Whether all parameters have been read.
    pub(crate) fn is_at_end(&mut self) -> Result<bool, Error> {
        if !self.is_ahead {
            self.is_ahead = self.items.advance()?;
        }
        Ok(!self.is_ahead)
    }

    /// Reads the next parameter; what is optional does without.
    pub(crate) fn next<T: Deserialize<'de>>(&mut self) -> Result<T, Error> {
        if self.is_at_end()? {
            let wanted = self.wanted();
            return T::deserialize(Nothing { missing: true })
                .map_err(|_| self.items.wrong_count(wanted));
        }
        self.is_ahead = false;
        self.items.read(PhantomData)
    }

    /// Reads all parameters that are left as one list.
    pub(crate) fn rest<T: Deserialize<'de>>(&mut self) -> Result<T, Error> {
        T::deserialize(de::value::SeqAccessDeserializer::new(Rest(self)))
    }

    pub(crate) fn end(mut self) -> Result<(), Error> {
        let wanted = self.wanted();
        self.items.end(wanted)
    }

    fn wanted(&self) -> usize {
        self.items.method.map_or(0, |method| method.params().len())
    }
}

struct Rest<'r, 'a, 'de>(&'r mut Arguments<'a, 'de>);

impl<'de> de::SeqAccess<'de> for Rest<'_, '_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if self.0.is_at_end()? {
            return Ok(None);
        }
        self.0.is_ahead = false;
        self.0.items.read(seed).map(Some)
    }
}

/// No value at all: a parameter left out, or a response without one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nothing {
    /// Only what is optional does without.
    pub(crate) missing: bool,
}

impl<'de> de::Deserializer<'de> for Nothing {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.missing {
            return Err(Error::data("expected a value, found none"));
        }
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match name {
            token::RAW if !self.missing => visitor.visit_borrowed_str("<value><nil/></value>"),
            token::RAW | token::VALUE | token::DATE_TIME | token::BYTES | token::OR_FALSE => {
                self.deserialize_any(visitor)
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
