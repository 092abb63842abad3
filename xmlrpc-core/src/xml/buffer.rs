//! The text of a document that is being written.

use crate::error::Error;

/// A growing document: text, but kept as bytes, so that what is ASCII by construction goes in
/// without being checked.
///
/// It grows up to a limit. Once something does not fit, nothing fits any more, and
/// [`check`](Self::check) gives the error: so what appends need not look each time.
#[derive(Clone, Debug)]
pub(crate) struct Buffer {
    bytes: Vec<u8>,
    /// What was there before this document.
    start: usize,
    /// The most bytes of this document.
    limit: usize,
    /// What was written before something did not fit; `bytes` has neither content nor room then.
    full: Option<Vec<u8>>,
}

impl Default for Buffer {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Buffer {
    fn new(bytes: Vec<u8>) -> Self {
        Self {
            start: bytes.len(),
            bytes,
            limit: usize::MAX,
            full: None,
        }
    }

    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self::new(Vec::with_capacity(bytes))
    }

    /// Appends to `bytes` what `write` writes; nothing if that fails.
    pub(crate) fn extend<T>(
        bytes: &mut Vec<u8>,
        write: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut buffer = Self::new(std::mem::take(bytes));
        let result = write(&mut buffer).and_then(|written| buffer.check().map(|()| written));
        let length = buffer.start;
        *bytes = buffer.full.unwrap_or(buffer.bytes);
        if result.is_err() {
            bytes.truncate(length);
        }
        result
    }

    /// Sets the most bytes that the document may have.
    #[inline]
    pub(crate) fn set_limit(&mut self, bytes: usize) {
        self.limit = bytes;
    }

    /// Whether something did not fit.
    #[inline]
    pub(crate) fn is_full(&self) -> bool {
        self.full.is_some()
    }

    /// Holds the document to its limit.
    #[inline]
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.is_full() || self.bytes.len() - self.start > self.limit {
            return Err(Error::too_many_bytes(self.limit));
        }
        Ok(())
    }

    /// Makes room for more, as far as that is allowed.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        if !self.is_full() {
            let allowed = self.end().saturating_sub(self.bytes.len());
            self.bytes.reserve(bytes.min(allowed));
        }
    }

    /// The length that `bytes` may come to.
    fn end(&self) -> usize {
        self.start.saturating_add(self.limit)
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
        let end = self.end();
        let length = self.bytes.len().saturating_add(bytes);
        if self.is_full() || length > end {
            let written = std::mem::take(&mut self.bytes);
            self.full.get_or_insert(written);
            return false;
        }
        if self.bytes.capacity().saturating_mul(2) <= end {
            self.bytes.reserve(bytes);
        } else {
            self.bytes.reserve_exact(end - self.bytes.len());
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
        let result = Buffer::extend(&mut bytes, |buffer| {
            buffer.set_limit(limit);
            buffer.reserve(usize::MAX >> 8);
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
        let mut buffer = Buffer::with_capacity(64);
        buffer.set_limit(1000);
        for _ in 0..1000 {
            buffer.push('x');
        }
        assert_eq!(buffer.bytes.capacity(), 1000);
        buffer.push('x');
        assert!(buffer.is_full());
        assert_eq!(buffer.bytes.capacity(), 0);
    }
}
