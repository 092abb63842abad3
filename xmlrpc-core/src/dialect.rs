//! Sets how values are written, to suit the peer: [`Dialect`].

/// Sets how values are written.
///
/// Every peer reads the default output, with two exceptions where a value needs an extension:
/// `<nil/>` for `None`, and `<i8>` for integers that do not fit `<int>`. Start from a preset and
/// change what differs.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Dialect, dialect::Nil};
///
/// let homematic = Dialect::homematic();
/// let xml = xmlrpc_core::to_string_with("x", &homematic)?;
/// assert_eq!(xml, "<value>x</value>");
///
/// let dialect = Dialect::default().with_nil(Nil::Refuse);
/// assert!(xmlrpc_core::to_string_with(&None::<i32>, &dialect).is_err());
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Dialect {
    /// How to write `None`.
    pub nil: Nil,
    /// How to write `()`, the result of a method that returns nothing.
    pub unit: Unit,
    /// How to write integers that do not fit `<int>`, which has 32 bits and a sign.
    pub wide_integers: WideIntegers,
    /// How to tag strings.
    pub strings: Strings,
    /// How to spell dates.
    pub dates: Dates,
    /// How many characters to write on a line of base64; 0 writes one line.
    pub base64_line: usize,
    /// How to write characters that XML 1.0 cannot carry.
    pub control_characters: ControlCharacters,
    /// What to write before the root element.
    pub declaration: Declaration,
    /// The encoding of the document. Characters that it lacks become numeric references.
    pub encoding: Encoding,
    /// How to write infinite and NaN doubles.
    pub non_finite: NonFinite,
    /// How many levels of values may stand inside each other; deeper ones are an error.
    pub max_depth: usize,
    /// Bytes in a document; a longer one is refused.
    pub max_len: usize,
}

/// Sets how to write `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nil {
    /// `<nil/>`.
    Emit,
    /// `<ex:nil/>`, with the namespace of Apache's extensions on the root element.
    EmitPrefixed,
    /// Leaves members out; elsewhere `None` is an error.
    OmitMembers,
    /// Reports an error.
    Refuse,
}

/// Sets how to write `()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Like `None`.
    Nil,
    /// `<string></string>`.
    EmptyString,
    /// `<int>0</int>`.
    Zero,
}

/// Sets how to write integers that do not fit `<int>`, which has 32 bits and a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WideIntegers {
    /// `<i8>`.
    Emit,
    /// `<ex:i8>`, with the namespace of Apache's extensions on the root element.
    EmitPrefixed,
    /// Reports an error.
    Refuse,
}

/// Sets how to tag strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Strings {
    /// `<value><string>x</string></value>`.
    Tagged,
    /// `<value>x</value>`.
    Bare,
}

/// Sets how to spell dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dates {
    /// `19980717T14:08:55`, as the specification has it. A fraction is cut and an offset of zero
    /// left out: peers that parse strictly read neither. Another offset is an error, since the
    /// date without it would be another instant.
    Compact,
    /// `19980717T14:08:55`, with fraction and offset where there are any:
    /// `19980717T14:08:55.5+02:00`. For peers that send such dates themselves, such as xmlrpc-c.
    CompactExact,
    /// `19980717T14:08:55`; fraction and offset are dropped, as Python does.
    CompactDropping,
    /// `1998-07-17T14:08:55`, with fraction and offset where there are any. Python's client does
    /// not read it.
    Extended,
}

/// Sets how to write characters that XML 1.0 cannot carry, such as U+0000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControlCharacters {
    /// Reports an error.
    Refuse,
    /// Leaves them out.
    Strip,
    /// Writes this character for each. It must be one that XML can carry; otherwise it is an
    /// error, too.
    Replace(char),
}

/// Sets what to write before the root element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Declaration {
    /// `<?xml version="1.0" encoding="…"?>`.
    WithEncoding,
    /// `<?xml version="1.0"?>`; the encoding is still named when it is not UTF-8.
    Plain,
    /// Writes nothing.
    None,
}

/// Sets the encoding of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// ISO-8859-1. All other characters become references.
    Latin1,
    /// US-ASCII. All other characters become references.
    Ascii,
}

impl Encoding {
    /// Whether the encoding has this character; the others become references.
    pub(crate) fn has(self, c: char) -> bool {
        match self {
            Self::Utf8 => true,
            Self::Latin1 => u32::from(c) < 0x100,
            Self::Ascii => c.is_ascii(),
        }
    }
}

/// Sets how to write infinite and NaN doubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NonFinite {
    /// Reports an error: no spelling is read by every peer, and some peers crash on them.
    Refuse,
    /// `inf`, `-inf` and `nan`, as Python has it.
    Python,
    /// `Infinity`, `-Infinity` and `NaN`, as Java has it.
    Java,
}

impl Default for Dialect {
    fn default() -> Self {
        Self::DEFAULT
    }
}

macro_rules! setters {
    ($($name:ident $field:ident: $ty:ty, $doc:literal;)+) => {$(
        #[doc = $doc]
        #[must_use]
        pub fn $name(mut self, $field: $ty) -> Self {
            self.$field = $field;
            self
        }
    )+};
}

impl Dialect {
    /// The default dialect: what every peer reads, but for `<nil/>` and `<i8>`, where they are
    /// needed.
    pub const DEFAULT: Self = Self {
        nil: Nil::Emit,
        unit: Unit::Nil,
        wide_integers: WideIntegers::Emit,
        strings: Strings::Tagged,
        dates: Dates::Compact,
        base64_line: 0,
        control_characters: ControlCharacters::Refuse,
        declaration: Declaration::WithEncoding,
        encoding: Encoding::Utf8,
        non_finite: NonFinite::Refuse,
        max_depth: 64,
        max_len: usize::MAX,
    };

    /// Follows the specification of 1999 to the letter: neither `<nil/>` nor `<i8>`.
    #[must_use]
    pub fn spec1999() -> Self {
        Self {
            nil: Nil::Refuse,
            unit: Unit::EmptyString,
            wide_integers: WideIntegers::Refuse,
            ..Self::default()
        }
    }

    /// Writes what Python's `xmlrpc` module with `allow_none=True` writes: `<nil/>`, no
    /// `<i8>`, base64 in lines of 76 characters, dates without fraction or offset, `inf` and
    /// `nan`.
    #[must_use]
    pub fn python() -> Self {
        Self {
            wide_integers: WideIntegers::Refuse,
            base64_line: 76,
            dates: Dates::CompactDropping,
            declaration: Declaration::Plain,
            non_finite: NonFinite::Python,
            ..Self::default()
        }
    }

    /// Suits Apache ws-xmlrpc with `enabledForExtensions`: `<ex:nil/>` and `<ex:i8>` in its
    /// namespace.
    #[must_use]
    pub fn apache() -> Self {
        Self {
            nil: Nil::EmitPrefixed,
            wide_integers: WideIntegers::EmitPrefixed,
            non_finite: NonFinite::Java,
            ..Self::default()
        }
    }

    /// Suits Homematic's CCU: ISO-8859-1, untyped strings, an empty string for nothing.
    #[must_use]
    pub fn homematic() -> Self {
        Self {
            strings: Strings::Bare,
            encoding: Encoding::Latin1,
            ..Self::spec1999()
        }
    }

    setters! {
        with_nil nil: Nil, "Sets how to write `None`. Default: `<nil/>`.";
        with_unit unit: Unit, "Sets how to write `()`. Default: like `None`.";
        with_wide_integers wide_integers: WideIntegers, "Sets how to write integers that do not fit `<int>`. Default: `<i8>`.";
        with_strings strings: Strings, "Sets how to tag strings. Default: `<string>`.";
        with_dates dates: Dates, "Sets how to spell dates. Default: `19980717T14:08:55`.";
        with_base64_line base64_line: usize, "Sets how many characters to write on a line of base64. Default: 0, one line.";
        with_control_characters control_characters: ControlCharacters, "Sets how to write characters that XML 1.0 cannot carry. Default: an error.";
        with_declaration declaration: Declaration, "Sets what to write before the root element. Default: version and encoding.";
        with_encoding encoding: Encoding, "Sets the encoding of the document. Default: UTF-8.";
        with_non_finite non_finite: NonFinite, "Sets how to write infinite and NaN doubles. Default: an error.";
    }

    /// Limits how many levels of values may stand inside each other, as
    /// [`Limits::with_max_depth`](crate::Limits::with_max_depth) does for reading. Default: 64, at
    /// most 512.
    #[must_use]
    pub fn with_max_depth(mut self, values: usize) -> Self {
        self.max_depth = values.min(512);
        self
    }

    /// Limits the bytes of a document, as UTF-8. Default: no limit.
    ///
    /// Writing stops where the limit is reached, so what is too long does not take memory first. A
    /// result that is too long becomes a fault, alone or as one entry of a `system.multicall`; the
    /// text of a fault is cut.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::{Dialect, message};
    ///
    /// let dialect = Dialect::default().with_max_len(1000);
    /// let error = message::encode_call_with("put", &("x".repeat(1000),), &dialect).unwrap_err();
    /// assert!(error.is_limit());
    /// assert_eq!(error.to_string(), "more than 1000 bytes in a document");
    /// ```
    #[must_use]
    pub fn with_max_len(mut self, bytes: usize) -> Self {
        self.max_len = bytes;
        self
    }

    /// Whether the root element has to declare the prefix `ex`.
    pub(crate) fn declares_extensions(&self) -> bool {
        self.nil == Nil::EmitPrefixed || self.wide_integers == WideIntegers::EmitPrefixed
    }
}
