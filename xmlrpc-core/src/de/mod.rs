//! Reading: serde directly on the reader's events, without a tree.

mod access;
mod any;
mod container;
mod decoder;
mod key;
mod lookahead;
mod params;
mod scalar;
mod skip;
mod value;

use serde_core::Deserialize;

pub(crate) use decoder::{Decoder, Head};
pub(crate) use key::KeyDeserializer;
pub(crate) use params::Arguments;
pub(crate) use params::{Nothing, ParamsDeserializer, ParamsSource};
pub(crate) use value::Deserializer;

use crate::error::Error;
use crate::read_options::ReadOptions;
use crate::xml::{self, Reader};

/// Reads one value from a document whose root element is `<value>`, in
/// [`Mode::Strict`](crate::Mode::Strict), within the default limits.
///
/// Use [`message`](crate::message) for a whole call or response.
///
/// # Examples
///
/// ```
/// let n: i32 = xmlrpc_core::from_str("<value><int>8</int></value>")?;
/// assert_eq!(n, 8);
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// When the document is not well-formed or not a value, when the value does not fit `T`, and when
/// the document exceeds a limit.
pub fn from_str<'de, T: Deserialize<'de>>(document: &'de str) -> Result<T, Error> {
    from_str_with(document, &ReadOptions::default())
}

/// Reads one value from a document whose root element is `<value>`, with these options.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::ReadOptions;
///
/// let n: f64 = xmlrpc_core::from_str_with(
///     "<value><double>inf</double></value>",
///     &ReadOptions::lenient(),
/// )?;
/// assert_eq!(n, f64::INFINITY);
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`from_str`].
pub fn from_str_with<'de, T: Deserialize<'de>>(
    document: &'de str,
    options: &ReadOptions,
) -> Result<T, Error> {
    Decoder::run(
        options,
        document,
        || Reader::new(document, options),
        |decoder| {
            let value = decoder.value()?;
            decoder.finish()?;
            Ok(value)
        },
    )
}

/// Reads one value from the bytes of a document whose root element is `<value>`, in
/// [`Mode::Strict`](crate::Mode::Strict), within the default limits.
///
/// Finds the encoding by the byte order mark or the XML declaration; without either, it is UTF-8.
/// A type that borrows from the document needs [`from_str`].
///
/// # Examples
///
/// ```
/// let name: String = xmlrpc_core::from_slice(b"<value>x</value>")?;
/// assert_eq!(name, "x");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`from_str`], and when the encoding is not supported or the bytes are not text of it.
pub fn from_slice<T: serde_core::de::DeserializeOwned>(document: &[u8]) -> Result<T, Error> {
    from_slice_with(document, &ReadOptions::default())
}

/// Reads one value from the bytes of a document whose root element is `<value>`, with these
/// options.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::ReadOptions;
///
/// let name: String =
///     xmlrpc_core::from_slice_with(b"<value>\x07</value>", &ReadOptions::lenient())?;
/// assert_eq!(name, "\u{7}");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// As [`from_slice`].
pub fn from_slice_with<T: serde_core::de::DeserializeOwned>(
    document: &[u8],
    options: &ReadOptions,
) -> Result<T, Error> {
    let text = xml::encoding::decode(document, None, options)?;
    from_str_with(&text, options)
}
