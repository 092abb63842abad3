//! Mistakes that show when a client is built.

use std::fmt;

use crate::error::BoxError;

/// Error returned when a client's settings are invalid. It lists all mistakes.
///
/// The message names the settings. It never quotes the URL or the value of a header.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::Client;
///
/// let error = Client::builder("ftp://127.0.0.1/").user_agent("a\nb").build().unwrap_err();
/// assert!(error.is_url() && error.is_header());
/// assert_eq!(
///     error.to_string(),
///     "expected a URL of `http`, `https` or `scgi`, found `ftp`; \
///      a character in the header `user-agent` that it cannot have",
/// );
/// ```
#[derive(Debug)]
pub struct BuildError {
    mistakes: Vec<Mistake>,
}

#[derive(Debug)]
pub(crate) enum Mistake {
    Url(String),
    Header(String),
    /// What the client is built on could not be set up.
    Backend(BoxError),
}

impl BuildError {
    /// To collect mistakes in.
    pub(crate) const fn new() -> Self {
        Self {
            mistakes: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, mistake: Mistake) {
        self.mistakes.push(mistake);
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn backend(error: impl Into<BoxError>) -> Self {
        Mistake::Backend(error.into()).into()
    }

    /// Nothing, if no mistake was entered.
    pub(crate) fn check(self) -> Result<(), Self> {
        if self.mistakes.is_empty() {
            Ok(())
        } else {
            Err(self)
        }
    }

    /// Returns whether the URL is one of the mistakes.
    #[must_use]
    pub fn is_url(&self) -> bool {
        let mut mistakes = self.mistakes.iter();
        mistakes.any(|mistake| matches!(mistake, Mistake::Url(_)))
    }

    /// Returns whether a header is one of the mistakes.
    #[must_use]
    pub fn is_header(&self) -> bool {
        let mut mistakes = self.mistakes.iter();
        mistakes.any(|mistake| matches!(mistake, Mistake::Header(_)))
    }
}

#[cfg(feature = "blocking")]
impl From<Mistake> for BuildError {
    fn from(mistake: Mistake) -> Self {
        Self {
            mistakes: vec![mistake],
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, mistake) in self.mistakes.iter().enumerate() {
            if nth > 0 {
                f.write_str("; ")?;
            }
            match mistake {
                Mistake::Url(message) | Mistake::Header(message) => f.write_str(message),
                Mistake::Backend(error) => {
                    let mut cause: &dyn std::error::Error = &**error;
                    while let Some(next) = cause.source() {
                        cause = next;
                    }
                    write!(f, "the HTTP client could not be set up: {cause}")
                }
            }?;
        }
        Ok(())
    }
}

impl std::error::Error for BuildError {}
