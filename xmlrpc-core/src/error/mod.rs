//! What can go wrong while reading or writing a document.

mod path;
mod serde;

use std::borrow::Cow;
use std::fmt::{self, Display};

pub(crate) use path::Segment;

use crate::fault::Fault;
use path::Path;

/// Error returned when a document cannot be read, or a value cannot be written.
///
/// The message says what was expected and what was found, where in the value (the member path)
/// and where in the document (line and column, both counted from 1, columns in bytes). It never
/// quotes the document, except for names of members and elements.
///
/// # Examples
///
/// ```
/// let error = xmlrpc_core::from_str::<Vec<i32>>(
///     "<value><array><data><value><boolean>1</boolean></value></data></array></value>",
/// )
/// .unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`[0]`: expected `int`, found `<boolean>` (line 1, column 28)",
/// );
/// assert_eq!((error.line(), error.column()), (Some(1), Some(28)));
/// assert!(error.is_data());
/// ```
pub struct Error {
    /// Boxed: a `Result` of this type is returned at every step, and stays two words wide.
    inner: Box<Inner>,
}

struct Inner {
    category: Category,
    message: Cow<'static, str>,
    location: Location,
    /// Outermost segment last: segments are added while the error travels outwards.
    path: Vec<Segment>,
    /// A derived struct met a member for the second time.
    duplicate_member: bool,
    /// The method that was called, where that is known.
    method: Option<Box<str>>,
}

#[derive(Clone, Copy)]
enum Location {
    /// Not from a document, or not located yet.
    Unknown,
    /// Byte offset in the document.
    Offset(usize),
    Position {
        line: usize,
        column: usize,
    },
}

/// Tells kinds of errors apart: see [`Error::category`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// The document is not well-formed XML.
    Syntax,
    /// The document is in an encoding that cannot be read, or the characters of the text
    /// cannot be written.
    Encoding,
    /// The document holds a character or byte sequence that it may not hold.
    Character,
    /// The document is XML, but not XML-RPC.
    Structure,
    /// A value does not fit the type that was asked for, or XML-RPC cannot carry it.
    Data,
    /// A limit was exceeded.
    Limit,
}

impl Error {
    #[cold]
    pub(crate) fn new(category: Category, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            inner: Box::new(Inner {
                category,
                message: message.into(),
                location: Location::Unknown,
                path: Vec::new(),
                duplicate_member: false,
                method: None,
            }),
        }
    }

    #[cold]
    pub(crate) fn syntax(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Category::Syntax, message)
    }

    #[cold]
    pub(crate) fn structure(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Category::Structure, message)
    }

    #[cold]
    pub(crate) fn data(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Category::Data, message)
    }

    #[cold]
    pub(crate) fn limit(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Category::Limit, message)
    }

    /// Values inside values, more than there may be.
    #[cold]
    pub(crate) fn too_deep(levels: usize) -> Self {
        Self::limit(format!("values are nested more than {levels} levels deep"))
    }

    #[cold]
    pub(crate) fn method_name_too_long(bytes: usize) -> Self {
        Self::limit(format!("a method name of more than {bytes} bytes"))
    }

    #[cold]
    pub(crate) fn integer_too_wide() -> Self {
        let (min, max) = (i64::MIN, i64::MAX);
        Self::data(format!("an integer out of range, expected {min} to {max}"))
    }

    #[cold]
    pub(crate) fn too_many_values(limit: usize) -> Self {
        Self::limit(format!("more than {limit} values in a document"))
    }

    #[cold]
    pub(crate) fn too_many_bytes(limit: usize) -> Self {
        Self::limit(format!("more than {limit} bytes in a document"))
    }

    #[cold]
    pub(crate) fn too_many_attributes(limit: usize) -> Self {
        Self::limit(format!("more than {limit} attributes in a tag"))
    }

    #[cold]
    pub(crate) fn not_finite() -> Self {
        Self::data("a double that is not finite")
    }

    /// A value of another type than the one that was asked for.
    #[cold]
    pub(crate) fn mismatch(expected: &str, found: &str) -> Self {
        let hint = match (expected, found) {
            ("array", "`<base64>`") => ", which `Bytes` reads",
            _ => "",
        };
        Self::data(format!("expected `{expected}`, found {found}{hint}"))
    }

    /// An array that was to have so many items has more.
    #[cold]
    pub(crate) fn too_many_items(wanted: usize) -> Self {
        Self::data(format!("expected `array` of {wanted} items, found more"))
    }

    /// The document ends where an element is open.
    #[cold]
    pub(crate) fn unfinished() -> Self {
        Self::syntax("the document ends inside an element")
    }

    /// Says where in the document, unless that is known already.
    #[cold]
    pub(crate) fn at(mut self, offset: usize) -> Self {
        if matches!(self.inner.location, Location::Unknown) {
            self.inner.location = Location::Offset(offset);
        }
        self
    }

    /// Turns the byte offset into line and column, now that the document is at hand.
    #[cold]
    pub(crate) fn locate(mut self, document: &[u8]) -> Self {
        if let Location::Offset(offset) = self.inner.location {
            let before = &document[..offset.min(document.len())];
            self.inner.location = Location::Position {
                line: 1 + memchr::memchr_iter(b'\n', before).count(),
                column: 1 + offset - memchr::memrchr(b'\n', before).map_or(0, |at| at + 1),
            };
        }
        self
    }

    /// Prepends a step to the member path.
    #[cold]
    pub(crate) fn inside(mut self, segment: Segment) -> Self {
        self.inner.path.push(segment);
        self
    }

    /// Takes the outermost step off the member path: that of an array which is no part of the value.
    #[cold]
    pub(crate) fn without_outermost(mut self) -> Self {
        self.inner.path.pop();
        self
    }

    #[cold]
    pub(crate) fn in_member(self, name: &str) -> Self {
        self.inside(Segment::Member(name.to_owned()))
    }

    #[cold]
    pub(crate) fn in_item(self, index: usize) -> Self {
        self.inside(Segment::Index(index))
    }

    /// In a parameter, counted from 0; its name comes later.
    #[cold]
    pub(crate) fn in_parameter(self, index: usize) -> Self {
        self.inside(Segment::Parameter { index, name: None })
    }

    /// Adds the name of the outermost parameter of the path, by its position.
    #[cold]
    pub(crate) fn with_parameter_name(
        mut self,
        name_of: impl FnOnce(usize) -> Option<&'static str>,
    ) -> Self {
        if let Some(Segment::Parameter { index, name }) = self.inner.path.last_mut() {
            *name = name_of(*index);
        }
        self
    }

    /// Whether a derived struct met a member for the second time.
    pub(crate) fn is_duplicate_member(&self) -> bool {
        self.inner.duplicate_member
    }

    /// Returns the kind of the error.
    #[must_use]
    pub fn category(&self) -> Category {
        self.inner.category
    }

    /// Returns true if the document is not well-formed XML.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        self.category() == Category::Syntax
    }

    /// Returns true if the document is XML, but not XML-RPC.
    #[must_use]
    pub fn is_structure(&self) -> bool {
        self.category() == Category::Structure
    }

    /// Returns true if a value did not fit the type that was asked for, or cannot be written.
    #[must_use]
    pub fn is_data(&self) -> bool {
        self.category() == Category::Data
    }

    /// Returns true if one of the [`Limits`](crate::Limits) was exceeded.
    #[must_use]
    pub fn is_limit(&self) -> bool {
        self.category() == Category::Limit
    }

    /// Returns the line of the document, from 1; `None` if the place is not known, as in errors of
    /// encoding and of writing.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self.inner.location {
            Location::Position { line, .. } => Some(line),
            _ => None,
        }
    }

    /// Returns the column in bytes, from 1; `None` where [`line`](Self::line) is `None`.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        match self.inner.location {
            Location::Position { column, .. } => Some(column),
            _ => None,
        }
    }

    /// Returns the place in the value, such as ``parameter 2 `b`.items[3].price``; empty at its root.
    ///
    /// Inside of what serde buffers (`flatten`, `untagged`, internally tagged enums) places are not
    /// known: the path ends at the value around it.
    #[must_use]
    pub fn path(&self) -> String {
        Path(&self.inner.path).to_string()
    }

    /// Notes the method that was called, for [`CallError`](crate::CallError), whose message names
    /// it. Callers do this.
    #[must_use]
    pub fn with_method(mut self, method: &str) -> Self {
        self.inner.method.get_or_insert_with(|| method.into());
        self
    }

    /// Returns the method that was called, where that is known.
    #[must_use]
    pub fn method(&self) -> Option<&str> {
        self.inner.method.as_deref()
    }

    /// Returns the interoperability code of the fault that a server sends for this error.
    #[must_use]
    pub fn fault_code(&self) -> i32 {
        match self.category() {
            Category::Syntax => Fault::NOT_WELL_FORMED,
            Category::Encoding => Fault::UNSUPPORTED_ENCODING,
            Category::Character => Fault::INVALID_CHARACTER,
            Category::Structure | Category::Limit => Fault::INVALID_REQUEST,
            Category::Data => Fault::INVALID_PARAMS,
        }
    }
}

/// A request that could not be read, as the fault that answers it.
impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::new(error.fault_code(), error.to_string())
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            message,
            location,
            path,
            ..
        } = &*self.inner;
        match path.last() {
            None => {}
            Some(Segment::Parameter { .. }) => write!(f, "{}: ", Path(path))?,
            Some(_) => write!(f, "`{}`: ", Path(path))?,
        }
        f.write_str(message)?;
        match location {
            Location::Unknown => Ok(()),
            Location::Offset(offset) => write!(f, " (byte {offset})"),
            Location::Position { line, column } => write!(f, " (line {line}, column {column})"),
        }
    }
}

/// Written for people: `unwrap` shows it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}, {:?})", self.category(), self.to_string())
    }
}

impl std::error::Error for Error {}
