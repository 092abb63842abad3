//! JSON in colours.

use super::colour::{NAME, NUMBER, OFF, TEXT, WORD};

/// Text that serde_json wrote, in colours.
pub(crate) fn coloured(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut rest = json;
    while let Some(c) = rest.chars().next() {
        let (length, colour) = match c {
            '"' => {
                let length = string(rest);
                let is_name = rest[length..].starts_with(':');
                (length, if is_name { NAME } else { TEXT })
            }
            '-' | '0'..='9' => (
                span(rest, |c| c.is_ascii_alphanumeric() || "+-.".contains(c)),
                NUMBER,
            ),
            't' | 'f' | 'n' => (span(rest, |c| c.is_ascii_alphabetic()), WORD),
            c => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            }
        };
        out.extend([colour, &rest[..length], OFF]);
        rest = &rest[length..];
    }
    out
}

/// The length of the string with which a text begins.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn span(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}
