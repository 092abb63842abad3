//! What can go wrong while reading or writing a document.

use std::borrow::Cow;
use std::fmt::{self, Display};

use serde_core::de::Unexpected;

use crate::fault::Fault;

/// A document that could not be read, or a value that could not be written.
///
/// The message says what was expected and what was found, where in the value (the member path)
/// and where in the document (line and column, both counted from 1, columns in bytes). It never
/// echoes the document.
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
    place: Place,
    /// Outermost segment last: segments are added while the error travels outwards.
    path: Vec<Segment>,
    /// A derived struct met a member for the second time.
    duplicate_member: bool,
}

#[derive(Clone, Copy)]
enum Place {
    /// Not from a document, or not located yet.
    Unknown,
    /// Byte offset in the document.
    Offset(usize),
    Position {
        line: usize,
        column: usize,
    },
}

/// What kind of thing went wrong.
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

/// One step of a member path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Member(String),
    Index(usize),
    Parameter {
        index: usize,
        name: Option<Cow<'static, str>>,
    },
}

impl Error {
    #[cold]
    pub(crate) fn new(category: Category, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            inner: Box::new(Inner {
                category,
                message: message.into(),
                place: Place::Unknown,
                path: Vec::new(),
                duplicate_member: false,
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

    /// Says where in the document, unless that is known already.
    #[cold]
    pub(crate) fn at(mut self, offset: usize) -> Self {
        if matches!(self.inner.place, Place::Unknown) {
            self.inner.place = Place::Offset(offset);
        }
        self
    }

    /// Turns the byte offset into line and column, now that the document is at hand.
    #[cold]
    pub(crate) fn locate(mut self, document: &[u8]) -> Self {
        if let Place::Offset(offset) = self.inner.place {
            let before = &document[..offset.min(document.len())];
            self.inner.place = Place::Position {
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

    #[cold]
    pub(crate) fn in_member(self, name: &str) -> Self {
        self.inside(Segment::Member(name.to_owned()))
    }

    #[cold]
    pub(crate) fn in_item(self, index: usize) -> Self {
        self.inside(Segment::Index(index))
    }

    /// Whether a derived struct met a member for the second time.
    pub(crate) fn is_duplicate_member(&self) -> bool {
        self.inner.duplicate_member
    }

    /// What kind of error it is.
    #[must_use]
    pub fn category(&self) -> Category {
        self.inner.category
    }

    /// Whether the document is not well-formed XML.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        self.category() == Category::Syntax
    }

    /// Whether the document is XML, but not XML-RPC.
    #[must_use]
    pub fn is_structure(&self) -> bool {
        self.category() == Category::Structure
    }

    /// Whether a value did not fit its type.
    #[must_use]
    pub fn is_data(&self) -> bool {
        self.category() == Category::Data
    }

    /// Whether a limit was exceeded.
    #[must_use]
    pub fn is_limit(&self) -> bool {
        self.category() == Category::Limit
    }

    /// The line of the document, from 1; `None` for errors of encoding.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self.inner.place {
            Place::Position { line, .. } => Some(line),
            _ => None,
        }
    }

    /// The column in bytes, from 1; `None` for errors of encoding.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        match self.inner.place {
            Place::Position { column, .. } => Some(column),
            _ => None,
        }
    }

    /// Where in the value, such as ``parameter 2 `b`.items[3].price``; empty at its root.
    #[must_use]
    pub fn path(&self) -> String {
        Path(&self.inner.path).to_string()
    }

    /// The interoperability code that a server answers with.
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

struct Path<'a>(&'a [Segment]);

impl Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, segment) in self.0.iter().rev().enumerate() {
            match segment {
                Segment::Member(name) if nth == 0 => write!(f, "{}", Name(name))?,
                Segment::Member(name) => write!(f, ".{}", Name(name))?,
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Parameter { index, name } => {
                    write!(f, "parameter {}", index + 1)?;
                    if let Some(name) = name {
                        write!(f, " `{name}`")?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// A member name, which may come from the document: shortened, and on one line.
struct Name<'a>(&'a str);

impl Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, c) in self.0.chars().enumerate() {
            match c {
                _ if nth == 64 => return f.write_str("…"),
                c if c.is_control() => write!(f, "{}", c.escape_default())?,
                c => write!(f, "{c}")?,
            }
        }
        Ok(())
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            message,
            place,
            path,
            ..
        } = &*self.inner;
        match path.last() {
            None => {}
            Some(Segment::Parameter { .. }) => write!(f, "{}: ", Path(path))?,
            Some(_) => write!(f, "`{}`: ", Path(path))?,
        }
        f.write_str(message)?;
        match place {
            Place::Unknown => Ok(()),
            Place::Offset(offset) => write!(f, " (byte {offset})"),
            Place::Position { line, column } => write!(f, " (line {line}, column {column})"),
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

impl serde_core::ser::Error for Error {
    #[cold]
    fn custom<T: Display>(message: T) -> Self {
        Self::data(message.to_string())
    }
}

impl serde_core::de::Error for Error {
    #[cold]
    fn custom<T: Display>(message: T) -> Self {
        Self::data(message.to_string())
    }

    #[cold]
    fn invalid_type(found: Unexpected<'_>, expected: &dyn serde_core::de::Expected) -> Self {
        Self::data(format!(
            "expected {}, found {}",
            wanted(expected),
            Found(found)
        ))
    }

    #[cold]
    fn invalid_value(found: Unexpected<'_>, expected: &dyn serde_core::de::Expected) -> Self {
        match found {
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => {
                Self::data(format!("an integer out of range, expected {expected}"))
            }
            Unexpected::Char(_) | Unexpected::Str(_) => {
                Self::data(format!("expected {expected}, found other text"))
            }
            found => Self::invalid_type(found, expected),
        }
    }

    #[cold]
    fn invalid_length(length: usize, expected: &dyn serde_core::de::Expected) -> Self {
        let length: &dyn Display = if length == 0 { &"none" } else { &length };
        let expected = expected.to_string();
        Self::data(
            match expected
                .split(' ')
                .find(|word| word.parse::<usize>().is_ok())
            {
                // serde's "a tuple of size 2"
                Some(count) => format!("expected `array` of {count} items, found {length}"),
                None => format!("expected {expected}, found {length}"),
            },
        )
    }

    #[cold]
    fn missing_field(field: &'static str) -> Self {
        Self::data(format!("member `{field}` is missing"))
    }

    #[cold]
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let _ = field;
        Self::data(format!("unknown member, expected {}", OneOf(expected)))
    }

    #[cold]
    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let _ = variant;
        Self::data(format!("unknown variant, expected {}", OneOf(expected)))
    }

    #[cold]
    fn duplicate_field(field: &'static str) -> Self {
        let mut error = Self::data(format!("member `{field}` occurs twice"));
        error.inner.duplicate_member = true;
        error
    }
}

/// serde's words for a type in XML-RPC's words.
fn wanted(expected: &dyn serde_core::de::Expected) -> Cow<'static, str> {
    let expected = expected.to_string();
    Cow::Borrowed(match &*expected {
        "i8" | "i16" | "i32" | "i64" | "i128" | "u8" | "u16" | "u32" | "u64" | "u128" => "`int`",
        "f32" | "f64" => "`double`",
        "a boolean" => "`boolean`",
        "a string" => "`string`",
        "a borrowed string" => "text that can be borrowed",
        "a byte array" | "byte array" | "bytes" => "`base64`",
        "a borrowed byte array" => "bytes that can be borrowed",
        "unit" => "`nil`",
        "a sequence" => "`array`",
        "a map" => "`struct`",
        "newtype variant" | "tuple variant" | "struct variant" => "a variant with content",
        "unit variant" => "a variant without content",
        name if name.starts_with("struct ") => "`struct`",
        name if name.starts_with("tuple struct ") || name.starts_with("a tuple of ") => "`array`",
        _ => return Cow::Owned(expected),
    })
}

/// What serde found in XML-RPC's words, and never the value itself.
struct Found<'a>(Unexpected<'a>);

impl Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Unexpected::Bool(_) => "`<boolean>`",
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => "`<int>`",
            Unexpected::Float(_) => "`<double>`",
            Unexpected::Char(_) | Unexpected::Str(_) => "`<string>`",
            Unexpected::Bytes(_) => "`<base64>`",
            Unexpected::Unit | Unexpected::Option => "`<nil/>`",
            Unexpected::Seq => "`<array>`",
            Unexpected::Map => "`<struct>`",
            Unexpected::NewtypeStruct => "a newtype",
            Unexpected::Enum => "an enum",
            Unexpected::UnitVariant => "a variant without content",
            Unexpected::NewtypeVariant | Unexpected::TupleVariant | Unexpected::StructVariant => {
                "a variant with content"
            }
            Unexpected::Other(other) => return write!(f, "{other}"),
        })
    }
}

struct OneOf(&'static [&'static str]);

impl Display for OneOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => f.write_str("none"),
            [one] => write!(f, "`{one}`"),
            [init @ .., last] => {
                for (nth, name) in init.iter().enumerate() {
                    let comma = if nth == 0 { "" } else { ", " };
                    write!(f, "{comma}`{name}`")?;
                }
                write!(f, " or `{last}`")
            }
        }
    }
}
