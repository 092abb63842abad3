//! Text on its way out: what has to be escaped, and what cannot be written.

use std::borrow::Cow;

use crate::dialect::ControlCharacters;
use crate::error::{Category, Error};
use crate::xml::buffer::Buffer;
use crate::xml::chars::{self, NeedsEscape};

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

/// Replaces what `fits` refuses by numeric references, outside markup: names of elements are
/// ASCII, so only text is touched.
pub(crate) fn references(document: &str, fits: impl Fn(char) -> bool) -> Cow<'_, str> {
    if document.chars().all(&fits) {
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
