//! What a reader accepts: how strictly, and how much.

use std::sync::Arc;

/// Sets how strictly a document is read.
///
/// Both modes read what is merely unusual: prefixes, `<i1>` to `<i8>`, `<float>`, CDATA, untyped
/// strings, members in any order, dates with dashes or zones, …. Neither expands entities or loads
/// a DTD; both refuse a DOCTYPE with an internal subset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// Refuses what XML 1.0 or the value grammar forbids. The default for requests.
    #[default]
    Strict,
    /// Accepts what real peers send although they should not. The default for responses, because
    /// clients cannot choose their servers. In full:
    ///
    /// - characters that XML 1.0 does not allow, raw or referenced; references to the two halves
    ///   of a surrogate pair; `]]>` in text
    /// - a `&` that begins no reference and a `<` that begins no markup: they stand for themselves
    /// - white space before the XML declaration, text between elements, a DOCTYPE without an
    ///   internal subset, prefixes that are not declared, `encoding="UTF-16"` on a document that is
    ///   in UTF-8
    /// - several byte order marks; text or elements of a web application before a call or a
    ///   response, such as a warning of PHP, and anything at all after the document, be it a second
    ///   one
    /// - unknown elements in the envelope; an unknown type of a value, which is read as its text, or
    ///   ignored where nobody asks for the value
    /// - a type without `<value>` around it
    /// - a document that ends after its value: only end tags are missing
    /// - parameters before the method name, empty `<param>` elements, a response with no or several
    ///   parameters or with a fault beside them, a fault whose struct is in no `<value>`, a fault
    ///   inside a value
    /// - text beside the type of a value and inside `<nil/>`; a member name that is a value
    /// - numbers, booleans and dates without text: they are `None` for an `Option`, and nil for
    ///   `Value`
    /// - booleans as words in any case
    /// - doubles that are integral where an integer is asked for, if they fit exactly. Not inside
    ///   `#[serde(flatten)]` and `#[serde(untagged)]`: serde reads values there before it knows the
    ///   type, and an integer in place of `5.0` would be wrong for fields that are doubles
    /// - integers such as `1e+22` and, for [`Value`](crate::Value), beyond 64 bits (as a double);
    ///   doubles that are infinite or NaN
    /// - characters outside the base64 alphabet
    /// - dates of any shape, for `Value`: other text is kept as text
    Lenient,
}

/// Limits what a document may cost.
///
/// An error names the limit that was exceeded; [`Error::is_limit`](crate::Error::is_limit) is true
/// for it.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Limits;
///
/// let limits = Limits::default().with_max_depth(16);
/// assert_eq!(limits.max_depth, 16);
/// assert_eq!(limits.max_method_name, 255);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limits {
    /// Values inside values, when reading and when writing. Default: 64, as xmlrpc-c has it.
    pub max_depth: usize,
    /// Bytes in a method name. Default: 255.
    pub max_method_name: usize,
    /// Entries in one `system.multicall`. Default: 256.
    pub max_multicall: usize,
    /// Values in one document, whatever they stand in. Default: 1,000,000.
    pub max_values: usize,
    /// Attributes in one tag. Default: 256.
    pub max_attributes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_depth: 64,
            max_method_name: 255,
            max_multicall: 256,
            max_values: 1_000_000,
            max_attributes: 256,
        }
    }
}

impl Limits {
    /// Limits how many levels of values may stand inside each other. Default: 64.
    ///
    /// More than 512 counts as 512. Reading and writing recurse once for each level, which costs
    /// up to 1 KiB of stack in an optimised program and up to 4 KiB in one that is not. The default
    /// is safe on a stack of 256 KiB, 512 levels on one of 2 MiB, the default of threads.
    #[must_use]
    pub fn with_max_depth(mut self, values: usize) -> Self {
        self.max_depth = values.min(512);
        self
    }

    /// Limits the length of a method name, in bytes. Default: 255.
    #[must_use]
    pub fn with_max_method_name(mut self, bytes: usize) -> Self {
        self.max_method_name = bytes;
        self
    }

    /// Limits the calls in one `system.multicall`. Default: 256.
    #[must_use]
    pub fn with_max_multicall(mut self, entries: usize) -> Self {
        self.max_multicall = entries;
        self
    }

    /// Limits the values in one document; each array, struct and scalar is one. Default: 1,000,000.
    /// A document with more is refused before anything of it is read.
    ///
    /// This bounds what a document becomes in memory. The smallest value, `<value/>`, has 8 bytes in
    /// a document; as a [`Value`](crate::Value) it takes 32, and up to 96 at the moment when the array
    /// around it grows. So values of that type take at most 12 times the document, and within the
    /// default at most 96 MB beside their text. Items of a type of yours take their own size: at most
    /// the limit times the size of the largest type in a list, times three while the list grows.
    #[must_use]
    pub fn with_max_values(mut self, values: usize) -> Self {
        self.max_values = values;
        self
    }

    /// Limits the attributes in one tag, declarations of namespaces among them. Default: 256.
    /// XML-RPC has no attributes; those that are there are checked and dropped.
    #[must_use]
    pub fn with_max_attributes(mut self, attributes: usize) -> Self {
        self.max_attributes = attributes;
        self
    }
}

/// Sets how to read a document: the [`Mode`], the [`Limits`], and a fallback for wrong encodings.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Limits, ReadOptions};
///
/// let options = ReadOptions::lenient().with_limits(Limits::default().with_max_depth(8));
/// let n: i64 = xmlrpc_core::from_str_with("<value><int>1e+3</int></value>", &options)?;
/// assert_eq!(n, 1000);
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReadOptions {
    /// How strictly to read. Default: [`Mode::Strict`].
    pub mode: Mode,
    /// How much to read.
    pub limits: Limits,
    /// What to do with documents that are not in the encoding that they declare. Default: `None`,
    /// they are errors.
    pub fallback_encoding: Option<FallbackEncoding>,
}

impl ReadOptions {
    /// Reads strictly, within the default limits.
    #[must_use]
    pub fn strict() -> Self {
        Self::default()
    }

    /// Reads leniently, within the default limits.
    #[must_use]
    pub fn lenient() -> Self {
        Self {
            mode: Mode::Lenient,
            ..Self::default()
        }
    }

    /// Replaces the limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Reads documents that are not in the encoding that they declare, or in none that is
    /// supported: as the encoding of a label, or with U+FFFD in place of what is wrong. Such
    /// documents are errors by default.
    ///
    /// A single name in Latin-1, of a device or a user, otherwise makes a whole list unreadable.
    /// The setting costs nothing where documents are in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::{FallbackEncoding, ReadOptions, from_slice_with};
    ///
    /// let document = b"<value>K\xFCche</value>";
    /// let options = ReadOptions::lenient().with_fallback_encoding("iso-8859-1");
    /// assert_eq!(from_slice_with::<String>(document, &options)?, "K\u{FC}che");
    ///
    /// let options = ReadOptions::lenient().with_fallback_encoding(FallbackEncoding::Replacement);
    /// assert_eq!(from_slice_with::<String>(document, &options)?, "K\u{FFFD}che");
    /// # Ok::<(), xmlrpc_core::Error>(())
    /// ```
    #[must_use]
    pub fn with_fallback_encoding(mut self, encoding: impl Into<FallbackEncoding>) -> Self {
        self.fallback_encoding = Some(encoding.into());
        self
    }
}

/// How to read a document that is not in the encoding that it declares: see
/// [`ReadOptions::with_fallback_encoding`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FallbackEncoding {
    /// As the encoding of this label: `iso-8859-1`, or with the feature `encoding` any label of
    /// the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels), such as
    /// `windows-1252`. The whole document is read so. Reading fails with
    /// [`Category::Encoding`](crate::Category::Encoding) if the label is not supported.
    Label(Arc<str>),
    /// As the encoding that it declares, else as UTF-8, with U+FFFD in place of what is wrong.
    Replacement,
}

impl From<&str> for FallbackEncoding {
    fn from(label: &str) -> Self {
        Self::Label(label.into())
    }
}
