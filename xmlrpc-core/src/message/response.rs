//! A response that came in.

use serde_core::Deserialize;
use serde_core::de::DeserializeOwned;

use crate::de::{Decoder, Deserializer, Nothing, ParamsDeserializer, ParamsSource};
use crate::error::Error;
use crate::fault::Fault;
use crate::message::fault::FaultData;
use crate::read_options::ReadOptions;
use crate::value::RawValue;
use crate::xml::{self, Event, Reader, Tag};

/// Reads a response: its value, or its fault. Reads in [`Mode::Lenient`](crate::Mode::Lenient),
/// within the default limits.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Fault, message};
///
/// let body = b"<methodResponse><params><param><value>8</value></param></params></methodResponse>";
/// assert_eq!(message::decode_response::<String>(body)?, Ok("8".to_owned()));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// When the document is not well-formed or not a response, when its value does not fit `T`, and
/// when it exceeds a limit.
pub fn decode_response<T: DeserializeOwned>(body: &[u8]) -> Result<Result<T, Fault>, Error> {
    decode_response_with(body, &ReadOptions::lenient(), None)
}

/// Reads a response with these options. Pass the [`charset`](crate::message::charset) of the
/// `Content-Type`: it goes before the encoding that the document declares.
///
/// # Errors
///
/// As [`decode_response`], and when the encoding is not supported.
pub fn decode_response_with<T: DeserializeOwned>(
    body: &[u8],
    options: &ReadOptions,
    charset: Option<&str>,
) -> Result<Result<T, Fault>, Error> {
    let document = xml::encoding::decode(body, charset, options)?;
    Decoder::run(
        options,
        &document,
        || Reader::new(&document, options),
        read_response,
    )
}

/// A response whose value is not read yet: for a proxy, or when the type is known later.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::message::{self, Response};
///
/// let response = Response::parse(&message::encode_response(&(1, 2))?)?;
/// assert_eq!(response.decode::<Vec<i32>>()?, Ok(vec![1, 2]));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Response {
    outcome: Result<RawValue<'static>, Fault>,
    options: ReadOptions,
}

impl Response {
    /// Parses a response in [`Mode::Lenient`](crate::Mode::Lenient), within the default limits.
    ///
    /// # Errors
    ///
    /// When the document is not well-formed or not a response, and when it exceeds a limit.
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        Self::parse_with(body, &ReadOptions::lenient(), None)
    }

    /// Parses a response with these options. Pass the [`charset`](crate::message::charset) of the
    /// `Content-Type`: it goes before the encoding that the document declares.
    ///
    /// # Errors
    ///
    /// When the document is not well-formed, not a response or not in a supported encoding, and
    /// when it exceeds a limit.
    pub fn parse_with(
        body: &[u8],
        options: &ReadOptions,
        charset: Option<&str>,
    ) -> Result<Self, Error> {
        Ok(Self {
            outcome: decode_response_with(body, options, charset)?,
            options: options.clone(),
        })
    }

    /// Returns the value as it stands in the document.
    ///
    /// # Errors
    ///
    /// The fault, if the response holds one.
    pub fn value(&self) -> Result<&RawValue<'static>, &Fault> {
        self.outcome.as_ref()
    }

    /// Reads the value, or returns the fault.
    ///
    /// # Errors
    ///
    /// When the value does not fit `T`.
    pub fn decode<'s, T: Deserialize<'s>>(&'s self) -> Result<Result<T, &'s Fault>, Error> {
        match &self.outcome {
            Ok(value) => value.decode_with(&self.options).map(Ok),
            Err(fault) => Ok(Err(fault)),
        }
    }
}

fn read_response<'de, T: Deserialize<'de>>(
    decoder: &mut Decoder<'de>,
) -> Result<Result<T, Fault>, Error> {
    if !decoder.eat_start(Tag::MethodResponse) {
        decoder.root(Tag::MethodResponse)?;
    }
    let mut outcome = loop {
        if decoder.eat_start(Tag::Params) {
            break Ok(read_params(decoder)?);
        }
        match decoder.next_significant()? {
            Event::Start(Tag::Params) => break Ok(read_params(decoder)?),
            Event::Start(Tag::Fault) => break Err(read_fault(decoder)?),
            Event::Start(_) if decoder.is_lenient() => decoder.skip_element()?,
            event => return Err(decoder.unexpected("`<params>` or `<fault>`", &event)),
        }
    };
    while !decoder.eat_end(Tag::MethodResponse) {
        match decoder.next_significant()? {
            Event::End => break,
            // a fault beside parameters wins: something went wrong
            Event::Start(Tag::Fault) if decoder.is_lenient() => outcome = Err(read_fault(decoder)?),
            Event::Start(_) if decoder.is_lenient() => decoder.skip_element()?,
            event => return Err(decoder.unexpected("`</methodResponse>`", &event)),
        }
    }
    decoder.finish()?;
    Ok(outcome)
}

/// The one value. None reads as nothing; `Lenient` reads several as an array, as Python does.
fn read_params<'de, T: Deserialize<'de>>(decoder: &mut Decoder<'de>) -> Result<T, Error> {
    let inside = decoder.position();
    if !decoder.eat_start(Tag::Param) {
        match decoder.next_significant()? {
            Event::End => return nothing(decoder),
            Event::Start(Tag::Param) => {}
            event => return Err(decoder.unexpected("`<param>`", &event)),
        }
    }
    let before = decoder.position();
    if decoder.is_lenient() && !decoder.is_at_value() {
        if let Event::End = decoder.next_significant()? {
            decoder.end(Tag::Params)?;
            return nothing(decoder);
        }
        decoder.rewind(before);
    }
    let value = decoder.value()?;
    decoder.may_be_cut();
    decoder.end_of(Tag::Param)?;
    if decoder.eat_end(Tag::Params) {
        return Ok(value);
    }
    match decoder.next_significant()? {
        Event::End => Ok(value),
        Event::Start(_) if decoder.is_lenient() => {
            decoder.rewind(inside);
            T::deserialize(ParamsDeserializer {
                decoder,
                source: ParamsSource::Params,
                method: None,
            })
        }
        event => Err(decoder.unexpected("`</params>`", &event)),
    }
}

fn nothing<'de, T: Deserialize<'de>>(decoder: &Decoder<'de>) -> Result<T, Error> {
    T::deserialize(Nothing { missing: false }).map_err(|_| {
        Error::data("expected a value, found a response without one").at(decoder.pos())
    })
}

fn read_fault(decoder: &mut Decoder<'_>) -> Result<Fault, Error> {
    let FaultData(fault) = FaultData::deserialize(Deserializer::new(decoder))?;
    decoder.may_be_cut();
    decoder.end(Tag::Fault)?;
    Ok(fault)
}
