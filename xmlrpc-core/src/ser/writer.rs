//! The document being written, and what all values in it have in common.

use serde_core::Serialize;

use crate::dialect::Dialect;
use crate::error::Error;
use crate::xml::Buffer;

/// Appends values to a document. It is serde's serializer: see `value`.
///
/// A value that writes nothing is a `None` that the dialect leaves out.
#[derive(Debug)]
pub(super) struct Writer<'d> {
    pub(super) out: Buffer,
    pub(super) dialect: &'d Dialect,
    /// The containers around the value that comes next.
    depth: usize,
}

impl<'d> Writer<'d> {
    /// Runs `write` at the end of `out`, inside `depth` containers.
    #[inline]
    pub(super) fn run<T>(
        out: &mut Buffer,
        dialect: &'d Dialect,
        depth: usize,
        write: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut writer = Self {
            out: std::mem::take(out),
            dialect,
            depth,
        };
        let result = write(&mut writer);
        *out = writer.out;
        result.map_err(|error| cause(error, out, dialect))
    }

    /// Appends a value that cannot be left out.
    #[inline]
    pub(super) fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let before = self.out.len();
        value.serialize(&mut *self)?;
        // a document that is full has no content
        if self.out.len() <= before {
            return Err(no_nil());
        }
        Ok(())
    }

    /// Steps into a container.
    #[inline]
    pub(super) fn descend(&mut self) -> Result<(), Error> {
        self.depth += 1;
        if self.depth >= self.dialect.max_depth {
            return Err(Error::too_deep(self.dialect.max_depth));
        }
        Ok(())
    }

    /// Steps out of it.
    #[inline]
    pub(super) fn ascend(&mut self) {
        self.depth -= 1;
    }
}

/// The error that matters: another one only comes of what did not fit.
#[cold]
fn cause(error: Error, out: &Buffer, dialect: &Dialect) -> Error {
    if out.is_full() {
        return Error::too_many_bytes(dialect.max_len);
    }
    error
}

#[cold]
pub(super) fn no_nil() -> Error {
    Error::data("`nil`, which the dialect does not have")
}
