//! Bytes of a body to text, once, before parsing.

use std::borrow::Cow;

use crate::error::{Category, Error};
use crate::read_options::{FallbackEncoding, Mode, ReadOptions};
use crate::xml::chars::{is_space, space_end};

/// The text of a body.
///
/// The encoding is that of the byte order mark, else the one that the XML declaration names,
/// else the transport's `charset`, else UTF-8. A `charset` that names no encoding counts for
/// nothing. US-ASCII is read as UTF-8: there are peers that declare the one and send the other.
///
/// # Errors
///
/// When the encoding is not supported, or the bytes are not of it.
pub(crate) fn decode<'a>(
    body: &'a [u8],
    charset: Option<&str>,
    options: &ReadOptions,
) -> Result<Cow<'a, str>, Error> {
    let label = label(body, charset, options.mode)?;
    match label {
        None => match utf8(body) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(error) => or_fallback(body, label, options, error),
        },
        Some(name) => {
            let text = other(body, name, options.mode);
            text.or_else(|error| or_fallback(body, label, options, error))
        }
    }
}

/// The same for a body that is owned: UTF-8 is checked in place.
pub(crate) fn decode_owned(
    body: Vec<u8>,
    charset: Option<&str>,
    options: &ReadOptions,
) -> Result<String, Error> {
    let body = match label(&body, charset, options.mode)? {
        Some(_) => body,
        None => match String::from_utf8(body) {
            Ok(text) => return Ok(text),
            Err(error) => error.into_bytes(),
        },
    };
    decode(&body, charset, options).map(Cow::into_owned)
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
    let charset = || match charset {
        Some(label) if !is_utf8(label) && is_known(label) => Some(label),
        _ => None,
    };
    if let Some((_, utf8)) = common_declaration(body) {
        return Ok(if utf8 { None } else { charset() });
    }
    match *start_of_text(body, mode) {
        [0xFE, 0xFF, ..] | [0, b'<', 0, _, ..] => Ok(Some("utf-16be")),
        [0xFF, 0xFE, ..] | [b'<', 0, _, 0, ..] => Ok(Some("utf-16le")),
        // a byte order mark leaves nothing to declare, but a declaration may contradict it
        [0xEF, 0xBB, 0xBF, ..] if mode == Mode::Lenient => Ok(None),
        [0xEF, 0xBB, 0xBF, ref rest @ ..] => match declared(rest, mode)? {
            Some(label) if !is_utf8(label) => Err(malformed()),
            _ => Ok(None),
        },
        _ => Ok(match declared(body, mode)? {
            Some(label) => Some(label).filter(|label| !is_utf8(label)),
            None => charset(),
        }),
    }
}

/// Where the document begins: `Lenient` lets white space come first, before a byte order mark,
/// too.
fn start_of_text(body: &[u8], mode: Mode) -> &[u8] {
    match body {
        [first, ..] if mode == Mode::Lenient && is_space(*first) => &body[space_end(body)..],
        _ => body,
    }
}

fn is_utf8(label: &str) -> bool {
    let utf8 = ["utf-8", "utf8", "us-ascii", "ascii"];
    utf8.iter().any(|utf8| label.eq_ignore_ascii_case(utf8))
}

/// ISO-8859-1: every byte is the character of its number. By the label itself, for encoding_rs
/// follows browsers and takes it for windows-1252.
fn is_latin1(label: &str) -> bool {
    let latin1 = ["iso-8859-1", "latin1", "latin-1", "iso8859-1", "iso_8859-1"];
    latin1
        .iter()
        .any(|latin1| label.eq_ignore_ascii_case(latin1))
}

/// Whether `label`, of a `charset`, names an encoding at all, be it one that is not supported.
///
/// There are peers that send `none`, `utf8mb4`, `UTF_8` or `'utf-8'` in quotes of their own.
fn is_known(label: &str) -> bool {
    /// How the names of encodings begin, behind an `x-`.
    const FAMILIES: [&str; 25] = [
        "iso-", "iso8859", "iso_8859", "latin", "windows-", "cp", "ibm", "mac", "koi8", "gb",
        "hz-gb", "big5", "euc", "shift", "sjis", "ks_c", "tis-620", "dos-", "ebcdic", "viscii",
        "ucs-", "utf-7", "utf7", "utf-16", "utf-32",
    ];
    let name = strip_prefix_ignoring_case(label, "x-").unwrap_or(label);
    FAMILIES
        .iter()
        .any(|family| strip_prefix_ignoring_case(name, family).is_some())
        || is_supported(label)
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// The encoding that the XML declaration names. Every encoding that is still undecided here
/// agrees with ASCII on the characters of the declaration.
fn declared(body: &[u8], mode: Mode) -> Result<Option<&str>, Error> {
    let value = declaration(body, mode)
        .and_then(|declaration| std::str::from_utf8(declaration).ok())
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

/// What stands inside the XML declaration. `Lenient` finds it behind the output of a web
/// application, too.
fn declaration(body: &[u8], mode: Mode) -> Option<&[u8]> {
    let body = &body[space_end(body)..];
    let start = if body.starts_with(b"<?xml") {
        0
    } else if mode == Mode::Lenient
        // not inside of a comment or an instruction, which both modes step over
        && !body.starts_with(b"<method")
        && !body.starts_with(b"<?")
        && !body.starts_with(b"<!")
    {
        let root = memchr::memmem::find(body, b"<method")?;
        memchr::memmem::find(&body[..root], b"<?xml")?
    } else {
        return None;
    };
    let declaration = &body[start + b"<?xml".len()..];
    // not `<?xml-stylesheet`
    if !declaration.first().is_some_and(|&byte| is_space(byte)) {
        return None;
    }
    memchr::memmem::find(declaration, b"?>").map(|end| &declaration[..end])
}

/// `EncName`.
pub(super) fn is_name(label: &str) -> bool {
    label.starts_with(|c: char| c.is_ascii_alphabetic())
        && label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

fn other<'a>(body: &'a [u8], label: &str, mode: Mode) -> Result<Cow<'a, str>, Error> {
    if is_latin1(label) {
        return Ok(latin1(body));
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
        && declared(text.trim_start_matches('\u{FEFF}').as_bytes(), mode)?.is_some_and(is_utf8)
    {
        return Err(malformed());
    }
    Ok(text)
}

fn latin1(body: &[u8]) -> Cow<'_, str> {
    let text: String = body.iter().map(|&byte| char::from(byte)).collect();
    text.into()
}

/// The text of a body that is not of its encoding, by the user's choice.
#[cold]
fn or_fallback<'a>(
    body: &'a [u8],
    label: Option<&str>,
    options: &ReadOptions,
    error: Error,
) -> Result<Cow<'a, str>, Error> {
    let Some(fallback) = &options.fallback_encoding else {
        return Err(error);
    };
    match fallback {
        FallbackEncoding::Replacement => Ok(label
            .and_then(|label| decode_lossy(body, label))
            .unwrap_or_else(|| String::from_utf8_lossy(body))),
        FallbackEncoding::Label(label) if is_utf8(label) => Err(error),
        FallbackEncoding::Label(label) if is_latin1(label) => Ok(latin1(body)),
        FallbackEncoding::Label(label) => transcode(body, label),
    }
}

#[cfg(feature = "encoding")]
fn is_supported(label: &str) -> bool {
    encoding_rs::Encoding::for_label(label.as_bytes()).is_some()
}

#[cfg(feature = "encoding")]
fn transcode<'a>(body: &'a [u8], label: &str) -> Result<Cow<'a, str>, Error> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).ok_or_else(unsupported)?;
    match encoding.decode_with_bom_removal(body) {
        (text, false) => Ok(text),
        (_, true) => Err(malformed()),
    }
}

/// With U+FFFD for what is not of the encoding; `None` if it is not supported.
#[cfg(feature = "encoding")]
fn decode_lossy<'a>(body: &'a [u8], label: &str) -> Option<Cow<'a, str>> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode_with_bom_removal(body).0)
}

#[cfg(not(feature = "encoding"))]
fn is_supported(_: &str) -> bool {
    false
}

#[cfg(not(feature = "encoding"))]
fn transcode<'a>(_: &'a [u8], _: &str) -> Result<Cow<'a, str>, Error> {
    Err(unsupported())
}

#[cfg(not(feature = "encoding"))]
fn decode_lossy<'a>(_: &'a [u8], _: &str) -> Option<Cow<'a, str>> {
    None
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
