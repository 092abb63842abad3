//! Writing: serde values as literal text into one buffer, without a tree and without an XML
//! writer.

mod capture;
mod compound;
mod key;
mod none;
mod params;
mod refuse;
mod value;
mod writer;

use std::io;

use serde_core::Serialize;

pub(crate) use params::{ParamsContext, write_params};
pub(crate) use value::refuse_sets;

use crate::dialect::Dialect;
use crate::error::Error;
use crate::xml::Buffer;
use writer::Writer;

/// Writes one `<value>` element.
///
/// # Examples
///
/// ```
/// assert_eq!(xmlrpc_core::to_string(&8)?, "<value><int>8</int></value>");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// When XML-RPC, or the dialect, cannot carry the value: maps whose keys are not strings, sets,
/// integers outside the range of `i64`, infinite doubles, control characters. The error names the
/// member.
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    to_string_with(value, &Dialect::DEFAULT)
}

/// Writes one `<value>` element in this dialect.
///
/// The encoding of the dialect is ignored: it concerns whole documents.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Dialect;
///
/// let dialect = Dialect::spec1999();
/// assert!(xmlrpc_core::to_string_with(&i64::MAX, &dialect).is_err());
/// ```
///
/// # Errors
///
/// As [`to_string`].
pub fn to_string_with<T: Serialize + ?Sized>(
    value: &T,
    dialect: &Dialect,
) -> Result<String, Error> {
    let mut out = Buffer::new(128, dialect.max_len);
    write_value(&mut out, value, dialect)?;
    out.check(dialect.max_len)?;
    Ok(out.into_string())
}

/// Writes one `<value>` element as UTF-8 bytes.
///
/// # Examples
///
/// ```
/// assert_eq!(xmlrpc_core::to_vec("x")?, b"<value><string>x</string></value>");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`to_string`].
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    to_vec_with(value, &Dialect::DEFAULT)
}

/// Writes one `<value>` element in this dialect as UTF-8 bytes.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Dialect;
///
/// let xml = xmlrpc_core::to_vec_with("x", &Dialect::homematic())?;
/// assert_eq!(xml, b"<value>x</value>");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`to_string`].
pub fn to_vec_with<T: Serialize + ?Sized>(value: &T, dialect: &Dialect) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(128);
    append_with(&mut out, value, dialect)?;
    Ok(out)
}

/// Appends one `<value>` element to `out`. Allocates nothing else, so that one buffer can serve
/// many values.
///
/// # Examples
///
/// ```
/// let mut out = Vec::new();
/// for n in 0..3 {
///     out.clear();
///     xmlrpc_core::append(&mut out, &n)?;
/// }
/// assert_eq!(out, b"<value><int>2</int></value>");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`to_string`]; `out` is then as it was.
pub fn append<T: Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) -> Result<(), Error> {
    append_with(out, value, &Dialect::DEFAULT)
}

/// Appends one `<value>` element in this dialect to `out`, as UTF-8.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Dialect;
///
/// let mut out = Vec::new();
/// xmlrpc_core::append_with(&mut out, "x", &Dialect::homematic())?;
/// assert_eq!(out, b"<value>x</value>");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`to_string`]; `out` is then as it was.
pub fn append_with<T: Serialize + ?Sized>(
    out: &mut Vec<u8>,
    value: &T,
    dialect: &Dialect,
) -> Result<(), Error> {
    Buffer::extend(out, dialect.max_len, |out| write_value(out, value, dialect))
}

/// Writes one `<value>` element as UTF-8 bytes into `writer`, all at once.
///
/// # Examples
///
/// ```
/// let mut out = Vec::new();
/// xmlrpc_core::to_writer(&mut out, &true)?;
/// assert_eq!(out, b"<value><boolean>1</boolean></value>");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// As [`to_string`], then as an error of kind [`InvalidData`](io::ErrorKind::InvalidData), and
/// those of the writer.
pub fn to_writer<W: io::Write, T: Serialize + ?Sized>(writer: W, value: &T) -> io::Result<()> {
    to_writer_with(writer, value, &Dialect::DEFAULT)
}

/// Writes one `<value>` element in this dialect as UTF-8 bytes into `writer`, all at once.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Dialect;
///
/// let mut out = Vec::new();
/// xmlrpc_core::to_writer_with(&mut out, "x", &Dialect::homematic())?;
/// assert_eq!(out, b"<value>x</value>");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// As [`to_writer`].
pub fn to_writer_with<W: io::Write, T: Serialize + ?Sized>(
    mut writer: W,
    value: &T,
    dialect: &Dialect,
) -> io::Result<()> {
    let text = to_vec_with(value, dialect)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    writer.write_all(&text)
}

/// Appends one `<value>` element.
pub(crate) fn write_value<T: Serialize + ?Sized>(
    out: &mut Buffer,
    value: &T,
    dialect: &Dialect,
) -> Result<(), Error> {
    Writer::run(out, dialect, 0, |writer| writer.value(value))
}
