//! The text of a document that is being written.

use crate::error::Error;

/// A growing document: text, but kept as bytes, so that what is ASCII by construction goes in
/// without being checked.
///
/// It grows up to a limit. Once something does not fit, nothing fits any more: whatever appends need
/// not look each time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Buffer {
    bytes: Vec<u8>,
    /// The length that `bytes` may come to.
    end: usize,
    /// What was written before something did not fit; `bytes` has neither content nor room then.
    #[allow(
        clippy::box_collection,
        reason = "a buffer is moved more often than it is full"
    )]
    full: Option<Box<Vec<u8>>>,
}

impl Buffer {
    /// An empty document of at most `limit` bytes.
    #[inline]
    pub(crate) fn new(capacity: usize, limit: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(capacity),
            end: limit,
            full: None,
        }
    }

    /// Appends to `bytes` what `write` writes, at most `limit` bytes; nothing if that fails.
    #[inline]
    pub(crate) fn extend<T>(
        bytes: &mut Vec<u8>,
        limit: usize,
        write: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let length = bytes.len();
        let mut buffer = Self {
            bytes: std::mem::take(bytes),
            end: length.saturating_add(limit),
            full: None,
        };
        let mut result = write(&mut buffer);
        if buffer.is_too_long() {
            result = Err(Error::too_many_bytes(limit));
        }
        *bytes = match buffer.full {
            None => buffer.bytes,
            Some(written) => *written,
        };
        if result.is_err() {
            bytes.truncate(length);
        }
        result
    }

    /// Whether something did not fit.
    #[inline]
    pub(crate) fn is_full(&self) -> bool {
        self.full.is_some()
    }

    /// Whether the document is longer than it may be: it is, for a start, as long as there was
    /// room for.
    #[inline]
    pub(crate) fn is_too_long(&self) -> bool {
        self.is_full() || self.bytes.len() > self.end
    }

    /// Holds the document to its limit.
    #[inline]
    pub(crate) fn check(&self, limit: usize) -> Result<(), Error> {
        if self.is_too_long() {
            return Err(Error::too_many_bytes(limit));
        }
        Ok(())
    }

    /// Makes room for more, as far as that is allowed.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        if !self.is_full() {
            let allowed = self.end.saturating_sub(self.bytes.len());
            self.bytes.reserve(bytes.min(allowed));
        }
    }

    /// Whether there is room for so many bytes more.
    #[inline]
    fn has_room(&self, bytes: usize) -> bool {
        bytes <= self.bytes.capacity() - self.bytes.len()
    }

    /// Makes room for so many bytes more, if they fit.
    #[cold]
    #[inline(never)]
    fn grow(&mut self, bytes: usize) -> bool {
        let length = self.bytes.len().saturating_add(bytes);
        if self.is_full() || length > self.end {
            let written = std::mem::take(&mut self.bytes);
            self.full.get_or_insert_with(|| Box::new(written));
            return false;
        }
        if self.bytes.capacity().saturating_mul(2) <= self.end {
            self.bytes.reserve(bytes);
        } else {
            self.bytes.reserve_exact(self.end - self.bytes.len());
        }
        true
    }

    #[inline]
    pub(crate) fn push_str(&mut self, text: &str) {
        self.push_bytes(text.as_bytes());
    }

    #[inline]
    pub(crate) fn push(&mut self, c: char) {
        self.push_str(c.encode_utf8(&mut [0; 4]));
    }

    /// Appends what is ASCII by construction.
    #[inline]
    pub(crate) fn push_ascii<const N: usize>(&mut self, text: &[u8; N]) {
        debug_assert!(text.is_ascii(), "only text is pushed");
        self.push_bytes(text);
    }

    #[inline]
    fn push_bytes(&mut self, text: &[u8]) {
        if self.has_room(text.len()) {
            self.bytes.extend_from_slice(text);
        } else {
            self.push_grown(text);
        }
    }

    #[cold]
    #[inline(never)]
    fn push_grown(&mut self, text: &[u8]) {
        if self.grow(text.len()) {
            self.bytes.extend_from_slice(text);
        }
    }

    /// Room for `length` bytes more, which `write` fills with ASCII.
    #[inline]
    pub(crate) fn fill_ascii(&mut self, length: usize, write: impl FnOnce(&mut [u8])) {
        if self.has_room(length) || self.grow(length) {
            let start = self.bytes.len();
            self.bytes.resize(start + length, 0);
            write(&mut self.bytes[start..]);
        }
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    #[inline]
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(crate) fn into_string(self) -> String {
        String::from_utf8(self.bytes).expect("only text is pushed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Appends pieces within a limit, in every way there is; what is there afterwards.
    fn written(before: &str, limit: usize, pieces: &[usize]) -> Result<usize, String> {
        let mut bytes = before.as_bytes().to_vec();
        let result = Buffer::extend(&mut bytes, limit, |buffer| {
            buffer.reserve(usize::MAX);
            for (index, &length) in pieces.iter().enumerate() {
                match index % 2 {
                    0 => buffer.push_str(&"x".repeat(length)),
                    _ => buffer.fill_ascii(length, |place| place.fill(b'x')),
                }
            }
            Ok(())
        });
        assert!(bytes.starts_with(before.as_bytes()));
        match result {
            Ok(()) => Ok(bytes.len() - before.len()),
            Err(error) => {
                assert_eq!(bytes, before.as_bytes());
                Err(error.to_string())
            }
        }
    }

    #[test]
    fn grows_up_to_its_limit() {
        let too_long = || Err("more than 100 bytes in a document".to_owned());
        for before in ["", "what was there before"] {
            assert_eq!(written(before, 100, &[]), Ok(0));
            assert_eq!(written(before, 100, &[100]), Ok(100));
            assert_eq!(written(before, 100, &[60, 40]), Ok(100));
            assert_eq!(written(before, 100, &[1; 100]), Ok(100));
            assert_eq!(written(before, 100, &[101]), too_long());
            assert_eq!(written(before, 100, &[0, 101]), too_long());
            assert_eq!(written(before, 100, &[60, 41]), too_long());
            assert_eq!(written(before, 100, &[1; 101]), too_long());
            // what would fit comes too late
            assert_eq!(written(before, 100, &[1000, 1, 1]), too_long());
        }
    }

    #[test]
    fn does_not_grow_beyond_its_limit() {
        let mut buffer = Buffer::new(64, 1000);
        for _ in 0..1000 {
            buffer.push('x');
        }
        assert_eq!(buffer.bytes.capacity(), 1000);
        buffer.push('x');
        assert!(buffer.is_full());
        assert_eq!(buffer.bytes.capacity(), 0);
    }
}
