//! What a report of an error and its causes says, as `anyhow` and `eyre` print it.

use std::error::Error;

/// The text of an error with those of its causes behind it, none of which was said before.
#[track_caller]
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        assert!(
            !text.contains(&more),
            "`{more}` is said twice: {text}: {more}"
        );
        text = format!("{text}: {more}");
        cause = error.source();
    }
    text
}
