//! What a reader accepts: how strictly, and how much.

/// How strictly a document is read.
///
/// Both read every dialect that is merely unusual (prefixes, `<i1>` to `<i8>`, `<float>`, CDATA,
/// untyped strings, members in any order, dates with dashes or zones, …), and neither ever
/// expands an entity or loads a DTD: a DOCTYPE with an internal subset is refused by both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Refuses what XML 1.0 or the value grammar forbids. The default for requests.
    #[default]
    Strict,
    /// Tolerates what real peers send although they should not. The default for responses: one
    /// cannot choose one's server. In full:
    ///
    /// - characters that XML 1.0 does not allow, raw or referenced; references to the two halves
    ///   of a surrogate pair; `]]>` in text
    /// - a `&` that begins no reference and a `<` that begins no markup: they stand for themselves
    /// - white space before the XML declaration, text between elements and after the root, a
    ///   DOCTYPE without an internal subset, prefixes that are not declared, `encoding="UTF-16"`
    ///   on a document that is in UTF-8
    /// - unknown elements in the envelope and, where nobody asks for it, an unknown type of a value
    /// - a document that ends after its value: only end tags are missing
    /// - parameters before the method name, empty `<param>` elements, a response with no or several
    ///   parameters or with a fault beside them, a fault whose struct is in no `<value>`, a fault
    ///   inside a value
    /// - text beside the type of a value and inside `<nil/>`; a member name that is a value
    /// - integers such as `1e+22` and, for [`Value`](crate::Value), beyond 64 bits (as a double);
    ///   doubles that are infinite or NaN
    /// - characters outside the base64 alphabet
    /// - dates of any shape, for `Value`: what is no date is kept as text
    Lenient,
}

/// Upper bounds on what a document may cost.
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
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_depth: 64,
            max_method_name: 255,
            max_multicall: 256,
        }
    }
}

impl Limits {
    /// Values inside values. More than 512 is taken as 512: reading and writing recurse once for
    /// each level, which costs up to 1 KiB of stack in an optimised program and up to 4 KiB in
    /// one that is not. The default is safe on a stack of 256 KiB, 512 on one of 2 MiB, which is
    /// what threads have by default.
    #[must_use]
    pub fn with_max_depth(mut self, values: usize) -> Self {
        self.max_depth = values.min(512);
        self
    }

    /// Bytes in a method name.
    #[must_use]
    pub fn with_max_method_name(mut self, bytes: usize) -> Self {
        self.max_method_name = bytes;
        self
    }

    /// Entries in one `system.multicall`.
    #[must_use]
    pub fn with_max_multicall(mut self, entries: usize) -> Self {
        self.max_multicall = entries;
        self
    }
}

/// How to read a document: [`Mode`] and [`Limits`].
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
    /// How strictly.
    pub mode: Mode,
    /// How much.
    pub limits: Limits,
}

impl ReadOptions {
    /// Strict reading within the default limits.
    #[must_use]
    pub fn strict() -> Self {
        Self::default()
    }

    /// Lenient reading within the default limits.
    #[must_use]
    pub fn lenient() -> Self {
        Self {
            mode: Mode::Lenient,
            ..Self::default()
        }
    }

    /// The same, with these limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}
