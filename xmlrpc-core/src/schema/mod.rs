//! Shapes: what a Rust type looks like on the wire, known at compile time.
//!
//! [`XmlRpcType`] is the compile-time side (a type without it cannot stand in a service
//! signature), [`Schema`] and [`Definitions`] the runtime side: they feed
//! `system.methodSignature`, documentation pages and code generation.

mod definitions;
mod impls;
mod method;
mod outcome;

pub use definitions::{Definition, Definitions, Member, Shape, Variant};
pub(crate) use method::SchemaFn;
pub use method::{Method, NameError, Param, ParamKind};
pub use outcome::Outcome;

/// A type that can be a parameter or result of a service, because XML-RPC can carry it.
///
/// It is implemented for the types of [the table](crate#types) and derived for structs and enums with
/// [`#[derive(XmlRpcType)]`](macro@crate::XmlRpcType), beside serde's `Serialize` and
/// `Deserialize`. Sets, maps whose keys are not strings, function pointers and integers wider
/// than 64 bits do not implement it: using them in a service is a compile error.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::schema::{Definitions, Schema, XmlRpcType};
///
/// let shape = <Vec<i32>>::schema(&mut Definitions::default());
/// assert_eq!(shape, Schema::Array(Box::new(Schema::Int)));
/// assert_eq!(shape.wire_type(), "array");
/// ```
#[diagnostic::on_unimplemented(
    message = "XML-RPC cannot carry `{Self}`",
    label = "not an XML-RPC type",
    note = "XML-RPC has integers up to 64 bits, doubles, booleans, strings, dates, binary data, arrays, and structs with string keys; sets and arbitrary objects do not travel",
    note = "for a struct or enum of your own: `#[derive(Serialize, Deserialize, XmlRpcType)]`",
    note = "for a field of a foreign type that serde knows: `#[xmlrpc(as = \"struct\")]` (or another wire type)",
    note = "for a date of `chrono`, `jiff`, `time` or `std`: `xmlrpc_core::AsDateTime<…>` (`AsUtc<…>` for instants), or a field with `#[serde(with = \"xmlrpc_core::as_date_time\")]`"
)]
pub trait XmlRpcType {
    /// The type that owns its data and arrives on the other side: `String` for `&str`,
    /// `Vec<f64>` for `&[f64]`, and the type itself for whatever is owned already.
    type Owned;

    /// True if a trailing parameter of this type may be left out of a call: for [`Option`], and
    /// for what it is wrapped in.
    const OPTIONAL: bool = false;

    /// Returns the shape of the type, and enters named types into `definitions`.
    fn schema(definitions: &mut Definitions) -> Schema;
}

/// A string-like type that can be the key of a map, and so a struct's member name.
#[diagnostic::on_unimplemented(
    message = "XML-RPC struct member names are strings, so `{Self}` cannot be a map key",
    label = "this map key is not a string",
    note = "use `String` keys, or a `Vec` of pairs"
)]
pub trait MemberName {
    /// The type that owns its text: `String` for `&str`.
    type Owned;
}

/// A shape on the wire.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Schema {
    /// `<nil/>`: no value.
    Nil,
    /// `<boolean>`.
    Boolean,
    /// `<int>`: 32 bits.
    Int,
    /// `<int>` when the number fits 32 bits, else `<i8>`.
    I8,
    /// `<double>`.
    Double,
    /// `<string>`.
    String,
    /// `<dateTime.iso8601>`.
    DateTime,
    /// `<base64>`.
    Base64,
    /// Any value.
    Any,
    /// `<array>` of one item type.
    Array(Box<Self>),
    /// `<array>` of a fixed number of items, each of its own type.
    Tuple(Vec<Self>),
    /// `<struct>` with arbitrary member names and one value type.
    Map(Box<Self>),
    /// The value, or `<nil/>`, or nothing.
    Optional(Box<Self>),
    /// A struct or enum of [`Definitions`].
    Named {
        /// Its key in [`Definitions`]: the type's path, unique in a program.
        key: &'static str,
        /// The wire type that its values have.
        wire: WireType,
    },
}

/// The wire type of a named shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WireType {
    /// `<nil/>`.
    Nil,
    /// `<boolean>`.
    Boolean,
    /// `<int>`.
    Int,
    /// `<i8>`.
    I8,
    /// `<double>`.
    Double,
    /// `<string>`.
    String,
    /// `<dateTime.iso8601>`.
    DateTime,
    /// `<base64>`.
    Base64,
    /// `<array>`.
    Array,
    /// `<struct>`.
    Struct,
    /// Different from value to value.
    Any,
}

impl WireType {
    /// Returns the name that `system.methodSignature` gives.
    ///
    /// `undef` stands for "any type", as Ruby's library has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nil => "nil",
            Self::Boolean => "boolean",
            Self::Int => "int",
            Self::I8 => "i8",
            Self::Double => "double",
            Self::String => "string",
            Self::DateTime => "dateTime.iso8601",
            Self::Base64 => "base64",
            Self::Array => "array",
            Self::Struct => "struct",
            Self::Any => "undef",
        }
    }
}

impl Schema {
    /// Returns the name that `system.methodSignature` gives, such as `int`, `struct` or `undef`.
    #[must_use]
    pub fn wire_type(&self) -> &'static str {
        self.wire().name()
    }

    /// Returns the wire type; that of the inner shape for [`Schema::Optional`].
    #[must_use]
    pub fn wire(&self) -> WireType {
        match self {
            Self::Nil => WireType::Nil,
            Self::Boolean => WireType::Boolean,
            Self::Int => WireType::Int,
            Self::I8 => WireType::I8,
            Self::Double => WireType::Double,
            Self::String => WireType::String,
            Self::DateTime => WireType::DateTime,
            Self::Base64 => WireType::Base64,
            Self::Any => WireType::Any,
            Self::Array(_) | Self::Tuple(_) => WireType::Array,
            Self::Map(_) => WireType::Struct,
            Self::Optional(inner) => inner.wire(),
            Self::Named { wire, .. } => *wire,
        }
    }
}
