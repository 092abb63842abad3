//! Text on its way out: what has to be escaped, and what cannot be written.

use std::borrow::Cow;

use crate::dialect::{ControlCharacters, Encoding};
use crate::error::{Category, Error};
use crate::xml::buffer::Buffer;
use crate::xml::chars::{self, NeedsEscape};
use crate::xml::slow_path::{self, Markup};

/// Appends `text`, escaped.
///
/// `&`, `<` and `>` become references by name, and carriage returns by number: a reader would
/// turn them into line feeds. Characters that XML 1.0 cannot carry go by `policy`.
#[inline]
pub(crate) fn push_text(
    out: &mut Buffer,
    text: &str,
    policy: ControlCharacters,
) -> Result<(), Error> {
    match chars::find::<NeedsEscape>(text.as_bytes()) {
        None => {
            out.push_str(text);
            Ok(())
        }
        Some(at) => push_special(out, text, at, policy),
    }
}

/// The same for a text with something to escape, or to look at, at `at`.
fn push_special(
    out: &mut Buffer,
    text: &str,
    at: usize,
    policy: ControlCharacters,
) -> Result<(), Error> {
    let (mut rest, mut next) = (text, Some(at));
    while let Some(at) = next {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(c) = rest.chars().next() else { break };
        match policy {
            _ if chars::is_char(c) => push_char(out, c),
            ControlCharacters::Strip => {}
            ControlCharacters::Replace(by) if chars::is_char(by) => push_char(out, by),
            _ => return Err(cannot_carry(c)),
        }
        rest = &rest[c.len_utf8()..];
        next = chars::find::<NeedsEscape>(rest.as_bytes());
    }
    out.push_str(rest);
    Ok(())
}

fn push_char(out: &mut Buffer, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '\r' => out.push_str("&#13;"),
        _ => out.push(c),
    }
}

#[cold]
fn cannot_carry(c: char) -> Error {
    Error::new(
        Category::Data,
        format!("XML 1.0 cannot carry the character U+{:04X}", u32::from(c)),
    )
}

/// Appends `element` as it stands, but for characters that `encoding` does not have: they are only
/// left where a reference can take their place.
///
/// CDATA sections end before such characters and begin again behind them. Comments and processing
/// instructions become empty comments: without anything, a `&` or `<` before them that stands for
/// itself, as `Lenient` reads it, could begin a reference or a tag.
///
/// # Errors
///
/// When the name of an element or attribute has such a character.
pub(crate) fn push_element(
    out: &mut Buffer,
    element: &str,
    encoding: Encoding,
) -> Result<(), Error> {
    let fits = |text: &str| text.chars().all(|c| encoding.has(c));
    if encoding == Encoding::Utf8 || fits(element) {
        out.push_str(element);
        return Ok(());
    }
    let mut rest = element;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if !slow_path::is_markup(rest) {
            out.push_str("<");
            rest = &rest[1..];
            continue;
        }
        let (markup, length) = slow_path::read(rest, usize::MAX)?;
        let (this, more) = rest.split_at(length);
        rest = more;
        match markup {
            Markup::CData(text) if !fits(text) => {
                out.push_str("<![CDATA[");
                for c in text.chars() {
                    if encoding.has(c) {
                        out.push(c);
                    } else {
                        out.push_str("]]>");
                        out.push(c);
                        out.push_str("<![CDATA[");
                    }
                }
                out.push_str("]]>");
            }
            Markup::Comment | Markup::Instruction { .. } if !fits(this) => {
                out.push_str("<!---->");
            }
            Markup::Start {
                name, attributes, ..
            } if !fits(this) => {
                // references can stand in the values of attributes
                let mut attributes = slow_path::attributes(attributes).flatten();
                if !fits(name) || !attributes.all(|(name, _)| fits(name)) {
                    return Err(unnameable());
                }
                out.push_str(this);
            }
            _ => out.push_str(this),
        }
    }
    out.push_str(rest);
    Ok(())
}

#[cold]
fn unnameable() -> Error {
    Error::data(
        "the name of an element or attribute has a character that the encoding does not have",
    )
}

/// Replaces characters that `encoding` does not have by references. They stand in text and in
/// values of attributes only: our own names are ASCII, and see [`push_element`].
pub(crate) fn references(document: &str, encoding: Encoding) -> Cow<'_, str> {
    let fits = |c| encoding.has(c);
    if document.chars().all(fits) {
        return Cow::Borrowed(document);
    }
    let mut out = String::with_capacity(document.len() + document.len() / 4);
    for c in document.chars() {
        if fits(c) {
            out.push(c);
        } else {
            out.push_str("&#");
            out.push_str(itoa::Buffer::new().format(u32::from(c)));
            out.push(';');
        }
    }
    Cow::Owned(out)
}
