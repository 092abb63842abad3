//! Colours of a terminal.

use crate::cli::When;

pub(crate) const NAME: &str = "\u{1b}[34m";
pub(crate) const TEXT: &str = "\u{1b}[32m";
pub(crate) const NUMBER: &str = "\u{1b}[36m";
pub(crate) const WORD: &str = "\u{1b}[35m";
pub(crate) const OFF: &str = "\u{1b}[0m";

/// Whether to use them.
pub(crate) fn wanted(when: When, terminal: bool) -> bool {
    match when {
        When::Always => true,
        When::Never => false,
        When::Auto => {
            let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            terminal && !no_color && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
        }
    }
}
