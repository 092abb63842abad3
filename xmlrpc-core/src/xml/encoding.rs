//! Bytes of a body to text, once, before parsing.

use std::borrow::Cow;

use crate::error::{Category, Error};
use crate::read_options::Mode;
use crate::xml::chars::is_space;

/// The text of a body.
///
/// The encoding is that of the byte order mark, else the one that the XML declaration names,
/// else the transport's `charset`, else UTF-8. US-ASCII is read as UTF-8: there are peers that
/// declare the one and send the other.
///
/// # Errors
///
/// When the encoding is not supported, or the bytes are not of it.
pub(crate) fn decode<'a>(
    body: &'a [u8],
    charset: Option<&str>,
    mode: Mode,
) -> Result<Cow<'a, str>, Error> {
    match label(body, charset, mode)? {
        None => utf8(body).map(Cow::Borrowed),
        Some(label) => other(body, label, mode),
    }
}

/// The same for a body that is owned: UTF-8 is checked in place.
pub(crate) fn decode_owned(
    body: Vec<u8>,
    charset: Option<&str>,
    mode: Mode,
) -> Result<String, Error> {
    match label(&body, charset, mode)? {
        Some(label) => other(&body, label, mode).map(Cow::into_owned),
        None => String::from_utf8(body)
            .map_err(|error| not_utf8(error.as_bytes(), error.utf8_error().valid_up_to())),
    }
}

/// The XML declarations that peers send, but for those of other encodings than UTF-8, and whether
/// they name it: known, so that most documents need not be searched for theirs.
const COMMON_DECLARATIONS: [(&str, bool); 5] = [
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", true),
    ("<?xml version='1.0'?>", false),
    ("<?xml version=\"1.0\"?>", false),
    ("<?xml version=\"1.0\" encoding=\"utf-8\"?>", true),
    ("<?xml version='1.0' encoding='utf-8'?>", true),
];

/// The length of the XML declaration at the start of a body, if it is a common one, and whether
/// it says UTF-8.
#[inline]
pub(super) fn common_declaration(body: &[u8]) -> Option<(usize, bool)> {
    COMMON_DECLARATIONS
        .into_iter()
        .find(|(common, _)| body.starts_with(common.as_bytes()))
        .map(|(common, utf8)| (common.len(), utf8))
}

fn utf8(body: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(body).map_err(|error| not_utf8(body, error.valid_up_to()))
}

#[cold]
fn not_utf8(body: &[u8], at: usize) -> Error {
    Error::new(
        Category::Character,
        "the document is not UTF-8, and declares no other encoding",
    )
    .at(at)
    .locate(body)
}

/// The encoding of the body, unless it is UTF-8.
fn label<'a>(
    body: &'a [u8],
    charset: Option<&'a str>,
    mode: Mode,
) -> Result<Option<&'a str>, Error> {
    if let Some((_, utf8)) = common_declaration(body) {
        return Ok(charset.filter(|label| !utf8 && !is_utf8(label)));
    }
    let marked = match body {
        [0xEF, 0xBB, 0xBF, ..] => None,
        [0xFE, 0xFF, ..] | [0, b'<', 0, _, ..] => Some("utf-16be"),
        [0xFF, 0xFE, ..] | [b'<', 0, _, 0, ..] => Some("utf-16le"),
        _ => {
            let label = declared(body)?.or(charset);
            return Ok(label.filter(|label| !is_utf8(label)));
        }
    };
    // a byte order mark leaves nothing to declare, but a declaration may contradict it
    if marked.is_none()
        && mode == Mode::Strict
        && declared(&body[3..])?.is_some_and(|label| !is_utf8(label))
    {
        return Err(malformed());
    }
    Ok(marked)
}

fn is_utf8(label: &str) -> bool {
    let utf8 = ["utf-8", "utf8", "us-ascii", "ascii"];
    utf8.iter().any(|utf8| label.eq_ignore_ascii_case(utf8))
}

/// The encoding that the XML declaration names. Every encoding that is still undecided here
/// agrees with ASCII on the characters of the declaration.
fn declared(body: &[u8]) -> Result<Option<&str>, Error> {
    let start = body
        .iter()
        .position(|&byte| !is_space(byte))
        .unwrap_or_default();
    let Some(declaration) = body[start..].strip_prefix(b"<?xml") else {
        return Ok(None);
    };
    let window = &declaration[..declaration.len().min(256)];
    let value = memchr::memmem::find(window, b"?>")
        .and_then(|end| std::str::from_utf8(&window[..end]).ok())
        .and_then(|declaration| declaration.split_once("encoding"))
        .and_then(|(_, value)| value.trim_start().strip_prefix('='));
    let Some(value) = value.map(str::trim_start) else {
        return Ok(None);
    };
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let label = quote.and_then(|quote| value[1..].split_once(quote));
    match label {
        Some((label, _)) if is_name(label) => Ok(Some(label)),
        _ => Err(Error::syntax("the XML declaration is malformed")),
    }
}

/// `EncName`.
pub(super) fn is_name(label: &str) -> bool {
    label.starts_with(|c: char| c.is_ascii_alphabetic())
        && label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

fn other<'a>(body: &'a [u8], label: &str, mode: Mode) -> Result<Cow<'a, str>, Error> {
    // the label itself: encoding_rs follows browsers and takes it for windows-1252
    let latin1 = ["iso-8859-1", "latin1", "latin-1", "iso8859-1", "iso_8859-1"];
    if latin1
        .iter()
        .any(|latin1| label.eq_ignore_ascii_case(latin1))
    {
        return Ok(body
            .iter()
            .map(|&byte| char::from(byte))
            .collect::<String>()
            .into());
    }
    // a declaration that can be read as ASCII is not in UTF-16, whatever it says; there are
    // frameworks whose strings are, and which say so of what they send
    let wide = label
        .get(..6)
        .is_some_and(|label| label.eq_ignore_ascii_case("utf-16"));
    if wide
        && !body.starts_with(&[0xFE, 0xFF])
        && !body.starts_with(&[0xFF, 0xFE])
        && !body.iter().take(4).any(|&byte| byte == 0)
    {
        return match mode {
            Mode::Lenient => utf8(body).map(Cow::Borrowed),
            Mode::Strict => Err(malformed()),
        };
    }
    let text = transcode(body, label)?;
    if wide
        && mode == Mode::Strict
        && declared(text.trim_start_matches('\u{FEFF}').as_bytes())?.is_some_and(is_utf8)
    {
        return Err(malformed());
    }
    Ok(text)
}

#[cfg(feature = "encoding")]
fn transcode<'a>(body: &'a [u8], label: &str) -> Result<Cow<'a, str>, Error> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).ok_or_else(unsupported)?;
    match encoding.decode_with_bom_removal(body) {
        (text, false) => Ok(text),
        (_, true) => Err(malformed()),
    }
}

#[cfg(not(feature = "encoding"))]
fn transcode<'a>(_: &'a [u8], _: &str) -> Result<Cow<'a, str>, Error> {
    Err(unsupported())
}

#[cold]
fn malformed() -> Error {
    Error::new(
        Category::Character,
        "the document is not in the encoding that it declares",
    )
}

#[cold]
fn unsupported() -> Error {
    Error::new(
        Category::Encoding,
        "the document is in an encoding that is not supported",
    )
}
