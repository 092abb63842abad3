//! The text of a document that is being written.

/// A growing document: text, but kept as bytes, so that what is ASCII by construction goes in
/// without being checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Buffer(Vec<u8>);

impl Buffer {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    /// Appends to `bytes` what `write` writes; nothing if that fails.
    pub(crate) fn extend<T, E>(
        bytes: &mut Vec<u8>,
        write: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let length = bytes.len();
        let mut buffer = Self(std::mem::take(bytes));
        let result = write(&mut buffer);
        if result.is_err() {
            buffer.truncate(length);
        }
        *bytes = buffer.0;
        result
    }

    pub(crate) fn reserve(&mut self, bytes: usize) {
        self.0.reserve(bytes);
    }

    #[inline]
    pub(crate) fn push_str(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    #[inline]
    pub(crate) fn push(&mut self, c: char) {
        self.push_str(c.encode_utf8(&mut [0; 4]));
    }

    /// Appends what is ASCII by construction.
    #[inline]
    pub(crate) fn push_ascii<const N: usize>(&mut self, text: &[u8; N]) {
        debug_assert!(text.is_ascii(), "only text is pushed");
        self.0.extend_from_slice(text);
    }

    /// Room for `length` bytes more, which `write` fills with ASCII.
    #[inline]
    pub(crate) fn fill_ascii(&mut self, length: usize, write: impl FnOnce(&mut [u8])) {
        let start = self.0.len();
        self.0.resize(start + length, 0);
        write(&mut self.0[start..]);
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    pub(crate) fn into_string(self) -> String {
        String::from_utf8(self.0).expect("only text is pushed")
    }
}
