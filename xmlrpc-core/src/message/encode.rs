//! Writing whole documents.

use std::ops::Range;

use serde_core::Serialize;
use serde_core::ser::{SerializeStruct, Serializer};

use crate::dialect::{Declaration, Dialect, Encoding};
use crate::error::Error;
use crate::fault::Fault;
use crate::message::additions::{Added, Additions};
use crate::schema::Method;
use crate::ser::{self, ParamsContext};
use crate::value::RawValue;
use crate::xml::{Buffer, escape};

/// Encodes a call in the default dialect. `params` is a tuple or another sequence.
///
/// # Examples
///
/// ```
/// let body = xmlrpc_core::message::encode_call("add", &(3, 5))?;
/// assert!(body.starts_with(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// When a parameter cannot be written; when `params` is not a sequence; and when the name is empty,
/// holds a control character or has white space around it.
pub fn encode_call<P: Serialize + ?Sized>(method: &str, params: &P) -> Result<Vec<u8>, Error> {
    encode_call_with(method, params, &Dialect::DEFAULT)
}

/// Encodes a call in this dialect. `params` is a tuple or another sequence.
///
/// # Errors
///
/// As [`encode_call`], and when the document is longer than [`Dialect::with_max_len`] allows.
pub fn encode_call_with<P: Serialize + ?Sized>(
    method: &str,
    params: &P,
    dialect: &Dialect,
) -> Result<Vec<u8>, Error> {
    write_call(method, None, params, dialect, Added::default())
}

/// Encodes a call of a method whose signature is known.
///
/// Leaves out trailing `None`s. If the last parameter takes
/// [the rest](crate::rpc::ParamKind::Rest), its items become parameters of their own. Generated
/// clients write their calls like this: use it to implement a [`Caller`](crate::rpc::Caller).
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::{Method, Param};
/// use xmlrpc_core::{Dialect, message};
///
/// const SEARCH: Method = Method::new("search").with_params(&[
///     Param::new::<str>("words"),
///     Param::new::<Option<i32>>("limit"),
/// ]);
/// let body = message::encode_call_for(&SEARCH, &("rust", None::<i32>), &Dialect::DEFAULT)?;
/// assert_eq!(message::Call::parse(&body)?.params().decode::<(String,)>()?.0, "rust");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`encode_call_with`]; the error names the parameter.
pub fn encode_call_for<P: Serialize + ?Sized>(
    method: &Method,
    params: &P,
    dialect: &Dialect,
) -> Result<Vec<u8>, Error> {
    write_call(
        method.name(),
        Some(method),
        params,
        dialect,
        Added::default(),
    )
}

/// Encodes a call with the [`Additions`] of its caller. With a `method`, writes it as
/// [`encode_call_for`] does.
///
/// # Errors
///
/// As [`encode_call_with`], and when a parameter of `additions` could not be written.
pub fn encode_call_adding<P: Serialize + ?Sized>(
    name: &str,
    method: Option<&Method>,
    params: &P,
    dialect: &Dialect,
    additions: &Additions,
) -> Result<Vec<u8>, Error> {
    let added = additions
        .of(name)
        .map_err(|error| error.with_method(&additions.full_name(name)))?;
    write_call(name, method, params, dialect, added)
}

fn write_call<P: Serialize + ?Sized>(
    name: &str,
    method: Option<&Method>,
    params: &P,
    dialect: &Dialect,
    added: Added<'_>,
) -> Result<Vec<u8>, Error> {
    try_write_call(name, method, params, dialect, added)
        .map_err(|error| error.with_method(&[added.prefix, name].concat()))
}

fn try_write_call<P: Serialize + ?Sized>(
    name: &str,
    method: Option<&Method>,
    params: &P,
    dialect: &Dialect,
    added: Added<'_>,
) -> Result<Vec<u8>, Error> {
    let mut out = Buffer::new(256, dialect.max_len);
    declaration(&mut out, dialect);
    root(&mut out, "<methodCall", dialect);
    out.push_str("<methodName>");
    method_name(&mut out, added.prefix, name)?;
    out.push_str("</methodName>");
    let params = (added.leading, params, added.trailing);
    ser::write_params(&mut out, method, params, ParamsContext::Call, dialect)?;
    out.push_str("</methodCall>");
    out.check(dialect.max_len)?;
    Ok(into_encoding(out.into_bytes(), dialect.encoding))
}

/// Encodes a response with this value, in the default dialect.
///
/// # Examples
///
/// ```
/// let body = xmlrpc_core::message::encode_response("pong")?;
/// assert_eq!(xmlrpc_core::message::decode_response::<String>(&body)?, Ok("pong".to_owned()));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// When the value cannot be written.
pub fn encode_response<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    encode_response_with(value, &Dialect::DEFAULT)
}

/// Encodes a response with this value, in this dialect.
///
/// # Errors
///
/// When the value cannot be written, and when the document is longer than
/// [`Dialect::with_max_len`] allows.
#[inline]
pub fn encode_response_with<T: Serialize + ?Sized>(
    value: &T,
    dialect: &Dialect,
) -> Result<Vec<u8>, Error> {
    let (document, _) = write_response(value, dialect)?;
    Ok(into_encoding(document, dialect.encoding))
}

/// Appends a response with this value to `out`. Use the buffer again to write without allocating:
/// in UTF-8, nothing else is allocated.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Dialect, message};
///
/// let mut out = Vec::new();
/// message::append_response(&mut out, "pong", &Dialect::DEFAULT)?;
/// assert_eq!(message::decode_response::<String>(&out)?, Ok("pong".to_owned()));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`encode_response_with`]; `out` is then as it was.
pub fn append_response<T: Serialize + ?Sized>(
    out: &mut Vec<u8>,
    value: &T,
    dialect: &Dialect,
) -> Result<(), Error> {
    if dialect.encoding == Encoding::Utf8 {
        return Buffer::extend(out, dialect.max_len, |out| {
            push_response(out, value, dialect).map(drop)
        });
    }
    out.extend_from_slice(&encode_response_with(value, dialect)?);
    Ok(())
}

/// Encodes a response with this fault, in the default dialect.
///
/// Never fails: characters of its text that XML 1.0 cannot carry become U+FFFD.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Fault, message};
///
/// let body = message::encode_fault(&Fault::new(4, "no"));
/// assert_eq!(message::decode_response::<()>(&body)?, Err(Fault::new(4, "no")));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[must_use]
pub fn encode_fault(fault: &Fault) -> Vec<u8> {
    encode_fault_with(fault, &Dialect::DEFAULT)
}

/// Encodes a response with this fault, in this dialect. Cuts the text of the fault where the
/// document would be longer than [`Dialect::with_max_len`] allows.
#[must_use]
pub fn encode_fault_with(fault: &Fault, dialect: &Dialect) -> Vec<u8> {
    fault_document(fault, dialect)
}

/// A response, in UTF-8, and the place of its `<value>` element.
#[inline]
pub(crate) fn write_response<T: Serialize + ?Sized>(
    value: &T,
    dialect: &Dialect,
) -> Result<(Vec<u8>, Range<usize>), Error> {
    let mut out = Buffer::new(256, dialect.max_len);
    let place = push_response(&mut out, value, dialect)?;
    out.check(dialect.max_len)?;
    Ok((out.into_bytes(), place))
}

#[inline]
fn push_response<T: Serialize + ?Sized>(
    out: &mut Buffer,
    value: &T,
    dialect: &Dialect,
) -> Result<Range<usize>, Error> {
    declaration(out, dialect);
    root(out, "<methodResponse", dialect);
    out.push_str("<params><param>");
    let start = out.len();
    ser::write_value(out, value, dialect)?;
    let end = out.len();
    out.push_str("</param></params></methodResponse>");
    Ok(start..end)
}

/// A fault is always answered: where it is too long for the dialect, its text is cut.
pub(crate) fn fault_document(fault: &Fault, dialect: &Dialect) -> Vec<u8> {
    let write = |fault: &Fault| {
        let mut out = Buffer::new(512, usize::MAX);
        declaration(&mut out, dialect);
        root(&mut out, "<methodResponse", dialect);
        out.push_str("<fault>");
        out.push_str(fault_value(fault, dialect).get());
        out.push_str("</fault></methodResponse>");
        into_encoding(out.into_bytes(), dialect.encoding)
    };
    let document = write(fault);
    if document.len() <= dialect.max_len {
        return document;
    }
    /// What a document has around the text of its fault, at the most.
    const AROUND: usize = 512;
    write(&shortened(fault, dialect.max_len.saturating_sub(AROUND)))
}

/// The fault with as much of its text as takes `room` bytes in any document.
pub(crate) fn shortened(fault: &Fault, room: usize) -> Fault {
    /// What a byte takes at the most: `&amp;`, or its share of a reference in ASCII.
    const PER_BYTE: usize = 5;
    const END: &str = "…";
    let room = room / PER_BYTE;
    if fault.message.len() <= room {
        return fault.clone();
    }
    let most = room.saturating_sub(END.len());
    let end = fault.message.char_indices().map(|(at, _)| at);
    let end = end.take_while(|&at| at <= most).last().unwrap_or_default();
    let end_mark = if end == 0 { "" } else { END };
    Fault::new(fault.code, format!("{}{end_mark}", &fault.message[..end]))
}

/// The `{faultCode, faultString}` of a fault, however long.
pub(crate) fn fault_value(fault: &Fault, dialect: &Dialect) -> RawValue<'static> {
    let dialect = dialect
        .clone()
        .with_control_characters(crate::dialect::ControlCharacters::Replace('\u{FFFD}'));
    let mut out = Buffer::new(256, usize::MAX);
    let written = ser::write_value(&mut out, &FaultStruct(fault), &dialect);
    debug_assert!(
        written.is_ok(),
        "an integer and a text without control characters"
    );
    RawValue::from_trusted(out.into_string())
}

struct FaultStruct<'a>(&'a Fault);

impl Serialize for FaultStruct<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_struct("Fault", 2)?;
        members.serialize_field("faultCode", &self.0.code)?;
        members.serialize_field("faultString", &*self.0.message)?;
        members.end()
    }
}

#[inline(always)]
fn declaration(out: &mut Buffer, dialect: &Dialect) {
    match (dialect.declaration, dialect.encoding) {
        (Declaration::None, _) => {}
        (Declaration::Plain, Encoding::Utf8) => out.push_str("<?xml version=\"1.0\"?>"),
        (_, Encoding::Utf8) => out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
        (_, Encoding::Latin1) => out.push_str("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"),
        (_, Encoding::Ascii) => out.push_str("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>"),
    }
}

/// `tag` is the start tag of the root element, but for its end.
#[inline]
fn root(out: &mut Buffer, tag: &str, dialect: &Dialect) {
    out.push_str(tag);
    if dialect.declares_extensions() {
        out.push_str(" xmlns:ex=\"http://ws.apache.org/xmlrpc/namespaces/extensions\"");
    }
    out.push_str(">");
}

/// Appends a method name: any text but an empty one and one with control characters or with
/// spaces around it, which would be another name to the peer, or none at all.
pub(super) fn method_name(out: &mut Buffer, prefix: &str, name: &str) -> Result<(), Error> {
    if !prefix.is_empty() {
        return method_name(out, "", &[prefix, name].concat());
    }
    Method::check_name(name).map_err(|error| Error::data(error.to_string()))?;
    escape::push_text(out, name, crate::dialect::ControlCharacters::Refuse)
}

/// The document, which is in UTF-8, in its encoding.
#[inline]
pub(crate) fn into_encoding(document: Vec<u8>, encoding: Encoding) -> Vec<u8> {
    if encoding == Encoding::Utf8 {
        return document;
    }
    into_narrow(document, encoding)
}

fn into_narrow(document: Vec<u8>, encoding: Encoding) -> Vec<u8> {
    let document = String::from_utf8(document).expect("documents are written as UTF-8");
    match encoding {
        Encoding::Utf8 => document.into_bytes(),
        Encoding::Latin1 => escape::references(&document, encoding)
            .chars()
            .map(|c| u8::try_from(c).unwrap_or(b'?'))
            .collect(),
        Encoding::Ascii => escape::references(&document, encoding)
            .into_owned()
            .into_bytes(),
    }
}
