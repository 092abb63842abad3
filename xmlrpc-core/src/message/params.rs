//! Parameters that have yet to be read.

use std::borrow::Cow;
use std::ops::Range;

use serde_core::Deserialize;

use crate::de::{Arguments, Decoder, Head, ParamsDeserializer, ParamsSource};
use crate::error::Error;
use crate::read_options::ReadOptions;
use crate::schema::Method;
use crate::value::RawValue;
use crate::xml::{Event, Reader, Tag};

/// The parameters of a [`Call`](crate::message::Call), which are not read yet.
///
/// [`decode`](Self::decode) reads them straight into the types that a method takes, as often as it
/// is called.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Value, message};
///
/// let body = message::encode_call("f", &(1, "two"))?;
/// let call = message::Call::parse(&body)?;
/// let (one, two): (i32, Option<String>) = call.params().decode()?;
/// assert_eq!((one, two.as_deref()), (1, Some("two")));
///
/// let all: Vec<Value> = call.params().decode()?;
/// assert_eq!(all.len(), 2);
///
/// let error = call.params().decode::<(i32,)>().unwrap_err();
/// assert_eq!(error.to_string(), "expected 1 parameter, found 2 (line 1, column 186)");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Params<'a> {
    document: Cow<'a, str>,
    origin: Origin,
    options: ReadOptions,
}

#[derive(Clone, Debug)]
enum Origin {
    /// In a document, after the method name.
    Document {
        at: usize,
        /// The name of the element around them.
        root: Range<usize>,
    },
    /// The document is a `<value>` that holds an array.
    Array,
    /// There are none.
    None,
}

impl<'a> Params<'a> {
    pub(super) fn of_document(
        document: Cow<'a, str>,
        at: usize,
        root: Range<usize>,
        options: &ReadOptions,
    ) -> Self {
        Self {
            document,
            origin: Origin::Document { at, root },
            options: options.clone(),
        }
    }

    /// What they stand in.
    pub(super) fn document(&self) -> &str {
        &self.document
    }

    /// Returns the parameters that an array holds, such as those of an entry of
    /// `system.multicall`.
    ///
    /// # Errors
    ///
    /// When the value is not an array.
    pub fn from_array(array: RawValue<'a>, options: &ReadOptions) -> Result<Self, Error> {
        let params = Self {
            document: array.into_text(),
            origin: Origin::Array,
            options: options.clone(),
        };
        params.read(|_, _| Ok(()))?;
        Ok(params)
    }

    /// Returns no parameters.
    #[must_use]
    pub fn none() -> Self {
        Self {
            document: Cow::Borrowed(""),
            origin: Origin::None,
            options: ReadOptions::default(),
        }
    }

    /// Returns the options that the parameters are read with.
    #[must_use]
    pub fn options(&self) -> &ReadOptions {
        &self.options
    }

    /// Copies what is borrowed from the document.
    #[must_use]
    pub fn into_owned(self) -> Params<'static> {
        Params {
            document: Cow::Owned(self.document.into_owned()),
            origin: self.origin,
            options: self.options,
        }
    }

    /// Reads the parameters into a tuple or another sequence. Reads trailing ones that are missing
    /// as `None`.
    ///
    /// # Errors
    ///
    /// When there are more or fewer parameters than asked for, when one does not fit its type, and
    /// when the rest of the document is not well-formed.
    pub fn decode<'s, T: Deserialize<'s>>(&'s self) -> Result<T, Error> {
        self.read(|decoder, source| {
            let params = T::deserialize(ParamsDeserializer {
                decoder,
                source,
                method: None,
            })?;
            self.finish(decoder, source)?;
            Ok(params)
        })
    }

    /// Reads the parameters as [`decode`](Self::decode) does, with errors that name the parameters of
    /// `method`.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode).
    pub fn decode_for<'s, T: Deserialize<'s>>(&'s self, method: &Method) -> Result<T, Error> {
        self.read(|decoder, source| {
            let params = T::deserialize(ParamsDeserializer {
                decoder,
                source,
                method: Some(method),
            })?;
            self.finish(decoder, source)?;
            Ok(params)
        })
        .map_err(|error| error.name_parameter(method.params()))
    }

    /// The same, one by one.
    pub(crate) fn read_for<T>(
        &self,
        method: &Method,
        read: impl Fn(&mut Arguments<'_, '_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.read(|decoder, source| {
            let mut arguments = Arguments::new(decoder, source, method);
            let params = read(&mut arguments)?;
            arguments.end()?;
            self.finish(decoder, source)?;
            Ok(params)
        })
        .map_err(|error| error.name_parameter(method.params()))
    }

    /// Runs `read` with the cursor inside what holds the parameters.
    fn read<'s, T>(
        &'s self,
        read: impl Fn(&mut Decoder<'s>, ParamsSource) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let document = &*self.document;
        let reader = || match &self.origin {
            Origin::Document { at, root } => {
                Reader::resume(document, *at, root.clone(), &self.options)
            }
            Origin::Array => Reader::fragment(document, &self.options),
            // never read from
            Origin::None => Reader::new("", &self.options),
        };
        Decoder::run(&self.options, document, reader, |decoder| {
            let source = self.begin(decoder)?;
            read(decoder, source)
        })
    }

    fn begin(&self, decoder: &mut Decoder<'_>) -> Result<ParamsSource, Error> {
        match self.origin {
            Origin::None => Ok(ParamsSource::Done),
            Origin::Array => {
                let start = decoder.pos();
                match decoder.head()? {
                    Head::Typed(mut typed) if typed.tag == Tag::Array => {
                        decoder.descend(&mut typed)?;
                        Ok(ParamsSource::Array(decoder.begin_array()?))
                    }
                    _ => Err(Error::data("expected `array` of parameters").at(start)),
                }
            }
            Origin::Document { .. } if decoder.eat_start(Tag::Params) => Ok(ParamsSource::Params),
            Origin::Document { .. } => loop {
                match decoder.next_significant()? {
                    Event::Start(Tag::Params) => return Ok(ParamsSource::Params),
                    Event::Start(_) if decoder.is_lenient() => decoder.skip_element()?,
                    Event::End => return Ok(ParamsSource::Done),
                    event => return Err(decoder.unexpected("`<params>`", &event)),
                }
            },
        }
    }

    /// What follows the parameters: the end of the call, and of the document.
    fn finish(&self, decoder: &mut Decoder<'_>, source: ParamsSource) -> Result<(), Error> {
        if matches!(self.origin, Origin::None) {
            return Ok(());
        }
        if matches!(source, ParamsSource::Params) {
            decoder.end_of_envelope(Tag::MethodCall)?;
        }
        decoder.finish()
    }
}
