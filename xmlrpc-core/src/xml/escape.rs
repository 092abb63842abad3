//! Text on its way out: what has to be escaped, and what cannot be written.

use std::borrow::Cow;

use crate::dialect::ControlCharacters;
use crate::error::{Category, Error};
use crate::xml::chars;

/// Appends `text`, escaped.
///
/// `&`, `<` and `>` become references by name, and carriage returns by number: a reader would
/// turn them into line feeds. Characters that XML 1.0 cannot carry go by `policy`.
pub(crate) fn push_text(out: &mut String, text: &str, policy: ControlCharacters) -> Result<(), Error> {
    let mut rest = text;
    while let Some(at) = find_special(rest.as_bytes()) {
        out.push_str(&rest[..at]);
        let Some(c) = rest[at..].chars().next() else {
            break;
        };
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            _ if chars::is_char(c) => out.push(c),
            _ => match policy {
                ControlCharacters::Strip => {}
                ControlCharacters::Replace(by) if chars::is_char(by) => match by {
                    '&' => out.push_str("&amp;"),
                    '<' => out.push_str("&lt;"),
                    '>' => out.push_str("&gt;"),
                    '\r' => out.push_str("&#13;"),
                    _ => out.push(by),
                },
                _ => return Err(cannot_carry(c)),
            },
        }
        rest = &rest[at + c.len_utf8()..];
    }
    out.push_str(rest);
    Ok(())
}

#[cold]
fn cannot_carry(c: char) -> Error {
    Error::new(
        Category::Data,
        format!("XML 1.0 cannot carry the character U+{:04X}", u32::from(c)),
    )
}

/// The first byte that cannot simply be copied: markup, a control character, or the first byte
/// of U+F000 to U+FFFF, among which are two that XML does not have.
#[inline]
fn find_special(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    // whole blocks without any, vectorised
    for block in bytes.chunks_exact(16) {
        let mut any = false;
        for &byte in block {
            any |= is_special(byte);
        }
        if any {
            break;
        }
        at += 16;
    }
    bytes[at..].iter().position(|&byte| is_special(byte)).map(|found| at + found)
}

#[inline]
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | 0xEF) || (byte < b' ' && byte != b'\n' && byte != b'\t')
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
