//! Text of a stranger in a message for people.

use std::fmt::{self, Display, Write as _};

/// Shows text on one line, with control characters escaped, and cut after so many characters.
///
/// A terminal obeys some control characters, and a log takes a line break for another entry. The
/// characters that change the direction of writing can make a text look like another.
pub(crate) struct Printable<'a> {
    pub(crate) text: &'a str,
    pub(crate) limit: usize,
}

impl Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, c) in self.text.chars().enumerate() {
            if nth == self.limit {
                return f.write_char('…');
            }
            if c.is_control() || changes_lines(c) {
                write!(f, "{}", c.escape_default())?;
            } else {
                f.write_char(c)?;
            }
        }
        Ok(())
    }
}

/// Marks of direction, and the separators of lines and paragraphs.
fn changes_lines(c: char) -> bool {
    matches!(
        c,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_cuts() {
        check("plain: ü 日本 \u{FFFD}", "plain: ü 日本 \u{FFFD}");
        check("\u{1B}[2Ja\r\nb\t\0", r"\u{1b}[2Ja\r\nb\t\u{0}");
        check(
            "\u{85}\u{7F}\u{2028}\u{202E}",
            r"\u{85}\u{7f}\u{2028}\u{202e}",
        );
        check(&"a".repeat(32), &"a".repeat(32));
        check(&"a".repeat(33), &format!("{}…", "a".repeat(32)));

        fn check(text: &str, expected: &str) {
            let shown = Printable { text, limit: 32 };
            assert_eq!(shown.to_string(), expected);
        }
    }
}
