//! The error of a response whose head cannot be read.

use std::fmt;

/// The head of a response that is not one of its protocol.
#[derive(Debug)]
pub(crate) struct MalformedHead(pub(crate) &'static str);

impl fmt::Display for MalformedHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for MalformedHead {}
