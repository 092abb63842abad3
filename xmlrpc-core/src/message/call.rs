//! A call that came in.

use std::borrow::Cow;
use std::ops::Range;

use crate::de::Decoder;
use crate::error::Error;
use crate::message::Params;
use crate::read_options::ReadOptions;
use crate::xml::chars;
use crate::xml::{self, Event, Reader, Tag};

/// A call that a server received: the name of a method, and parameters that are not read yet.
///
/// Parsing stops at the parameters. Decode them once the method is known, straight into the types
/// that it takes.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::message::{self, Call};
///
/// let body = message::encode_call("greet", &("world",))?;
/// let call = Call::parse(&body)?;
/// assert_eq!(call.method(), "greet");
/// let (name,): (String,) = call.params().decode()?;
/// assert_eq!(name, "world");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Call<'a> {
    method: MethodName<'a>,
    params: Params<'a>,
}

impl<'a> Call<'a> {
    /// Parses a request in [`Mode::Strict`](crate::Mode::Strict), within the default limits.
    ///
    /// # Errors
    ///
    /// When the document is not well-formed or not a call, and when it exceeds a limit. Errors in
    /// the parameters and behind them come from [`Params::decode`].
    pub fn parse(body: &'a [u8]) -> Result<Self, Error> {
        Self::parse_with(body, &ReadOptions::default(), None)
    }

    /// Parses a request with these options. Pass the [`charset`](crate::message::charset) of the
    /// `Content-Type`: it goes before the encoding that the document declares.
    ///
    /// # Errors
    ///
    /// When the document is not well-formed, not a call or not in a supported encoding, and when
    /// it exceeds a limit.
    pub fn parse_with(
        body: &'a [u8],
        options: &ReadOptions,
        charset: Option<&str>,
    ) -> Result<Self, Error> {
        Self::from_text(xml::encoding::decode(body, charset, options)?, options)
    }

    /// Parses a request and keeps its bytes, so that the call can be sent to another thread or
    /// task. Copies nothing if the document is in UTF-8.
    ///
    /// # Errors
    ///
    /// As [`parse_with`](Self::parse_with).
    pub fn from_body(
        body: Vec<u8>,
        options: &ReadOptions,
        charset: Option<&str>,
    ) -> Result<Call<'static>, Error> {
        let text = xml::encoding::decode_owned(body, charset, options)?;
        Call::from_text(Cow::Owned(text), options)
    }

    /// Returns a call of `method` with these parameters.
    pub fn new(method: impl Into<Cow<'a, str>>, params: Params<'a>) -> Self {
        Self {
            method: MethodName::Other(method.into()),
            params,
        }
    }

    fn from_text(document: Cow<'a, str>, options: &ReadOptions) -> Result<Self, Error> {
        let start =
            Start::read(&document, options).map_err(|error| error.locate(document.as_bytes()))?;
        Ok(Self {
            method: start.method,
            params: Params::of_document(document, start.params, start.root, options),
        })
    }

    /// Changes the name of the method and keeps the parameters.
    #[must_use]
    pub fn with_method(self, method: impl Into<Cow<'a, str>>) -> Self {
        Self {
            method: MethodName::Other(method.into()),
            ..self
        }
    }

    /// Returns the name of the method, without white space around it.
    #[must_use]
    pub fn method(&self) -> &str {
        match &self.method {
            MethodName::InDocument(range) => &self.params.document()[range.clone()],
            MethodName::Other(name) => name,
        }
    }

    /// Returns the length of the document that the call came in, in bytes: for an entry of a
    /// `system.multicall`, of its parameters.
    #[must_use]
    pub fn document_len(&self) -> usize {
        self.params.document().len()
    }

    /// Returns the parameters, which are not read yet.
    #[must_use]
    pub fn params(&self) -> &Params<'a> {
        &self.params
    }
}

/// The name of a method.
#[derive(Clone, Debug)]
enum MethodName<'a> {
    /// As it stands in the document that holds the parameters.
    InDocument(Range<usize>),
    Other(Cow<'a, str>),
}

/// What stands before the parameters.
struct Start {
    method: MethodName<'static>,
    /// Where the name of the root element stands.
    root: Range<usize>,
    /// Where reading goes on for the parameters.
    params: usize,
}

impl Start {
    fn read(document: &str, options: &ReadOptions) -> Result<Self, Error> {
        let reader = Reader::new(document, options)?;
        let decoder = &mut Decoder::new(reader, &options.limits);
        let root = if decoder.eat_start(Tag::MethodCall) {
            let end = decoder.pos() - ">".len();
            end - Tag::MethodCall.name().len()..end
        } else {
            decoder.root(Tag::MethodCall)?;
            decoder.open_name()
        };
        let mut params = None;
        if !decoder.eat_start(Tag::MethodName) {
            params = Self::seek_name(decoder)?;
        }
        let start = decoder.pos();
        let name = decoder.text_of(Tag::MethodName, "the name of a method")?;
        let limit = options.limits.max_method_name;
        // some write white space around it
        let inside = chars::trimmed(name.as_bytes());
        let trimmed = &name[inside.clone()];
        if trimmed.is_empty() {
            return Err(Error::structure("the method name is empty").at(start));
        }
        if trimmed.len() > limit {
            return Err(Error::method_name_too_long(limit).at(start));
        }
        let plain = document[start..].starts_with(&*name);
        let method = if plain {
            MethodName::InDocument(start + inside.start..start + inside.end)
        } else {
            MethodName::Other(Cow::Owned(trimmed.to_owned()))
        };
        Ok(Self {
            method,
            root,
            params: params.unwrap_or_else(|| decoder.pos()),
        })
    }

    /// Steps to the name of the method; gives the place of the parameters if they stand before it.
    fn seek_name(decoder: &mut Decoder<'_>) -> Result<Option<usize>, Error> {
        let start = decoder.pos();
        match decoder.next_significant()? {
            Event::Start(Tag::MethodName) => return Ok(None),
            // Python does not mind the order
            Event::Start(Tag::Params) if decoder.is_lenient() => decoder.skip_element()?,
            event => return Err(decoder.unexpected("`<methodName>`", &event)),
        }
        match decoder.next_significant()? {
            Event::Start(Tag::MethodName) => Ok(Some(start)),
            event => Err(decoder.unexpected("`<methodName>`", &event)),
        }
    }
}
