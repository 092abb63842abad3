//! Shapes: what a Rust type looks like on the wire, known at compile time.
//!
//! [`XmlRpcType`] is the compile-time side (a type without it cannot stand in a service
//! signature), [`Schema`] and [`Definitions`] the runtime side: they feed
//! `system.methodSignature`, documentation pages and code generation.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use crate::{Bytes, DateTime, Struct, Value};

/// A type that XML-RPC can carry.
///
/// Implemented for the types of [the table](crate#types) and derived for structs and enums with
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
    note = "for a field of a foreign type that serde knows: `#[xmlrpc(as = \"struct\")]` (or another wire type)"
)]
pub trait XmlRpcType {
    /// The type that owns its data and arrives on the other side: `String` for `&str`,
    /// `Vec<f64>` for `&[f64]`, and the type itself for whatever is owned already.
    type Owned;

    /// The shape of the type; named types are entered into `definitions`.
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
    /// The name that `system.methodSignature` gives.
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
    /// The name that `system.methodSignature` gives, such as `int`, `struct` or `undef`.
    #[must_use]
    pub fn wire_type(&self) -> &'static str {
        self.wire().name()
    }

    /// The wire type; that of the inner shape for [`Schema::Optional`].
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

/// A named struct or enum.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Definition {
    /// The type's name as written in Rust, without path and generics.
    pub name: &'static str,
    /// Its doc comment.
    pub doc: &'static str,
    /// What it is made of.
    pub shape: Shape,
}

impl Definition {
    /// A definition of these parts.
    #[must_use]
    pub const fn new(name: &'static str, doc: &'static str, shape: Shape) -> Self {
        Self { name, doc, shape }
    }
}

/// What a named type is made of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// A newtype: travels as its one field does.
    Alias(Schema),
    /// A struct with these members.
    Struct(Vec<Member>),
    /// An enum with these variants.
    Enum(Vec<Variant>),
}

/// A member of a struct.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The name on the wire.
    pub name: &'static str,
    /// The shape of its value.
    pub schema: Schema,
    /// Whether a reader does without it (`Option`, `#[serde(default)]`).
    pub optional: bool,
    /// Its doc comment.
    pub doc: &'static str,
}

impl Member {
    /// A member of these parts.
    #[must_use]
    pub const fn new(
        name: &'static str,
        schema: Schema,
        optional: bool,
        doc: &'static str,
    ) -> Self {
        Self {
            name,
            schema,
            optional,
            doc,
        }
    }
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Variant {
    /// The name on the wire.
    pub name: &'static str,
    /// Its doc comment.
    pub doc: &'static str,
    /// The shape that travels for it; `None` if that is its name, as a string.
    pub content: Option<Schema>,
}

impl Variant {
    /// A variant of these parts.
    #[must_use]
    pub const fn new(name: &'static str, doc: &'static str, content: Option<Schema>) -> Self {
        Self { name, doc, content }
    }
}

/// The named types met while asking for schemas.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    types: BTreeMap<&'static str, Option<Definition>>,
}

impl Definitions {
    /// Enters the type `key` unless it is known, and gives the reference to it.
    ///
    /// `define` runs once for each key; a type that contains itself finds its own reference.
    pub fn define(
        &mut self,
        key: &'static str,
        wire: WireType,
        define: impl FnOnce(&mut Self) -> Definition,
    ) -> Schema {
        if !self.types.contains_key(key) {
            self.types.insert(key, None);
            let definition = define(self);
            self.types.insert(key, Some(definition));
        }
        Schema::Named { key, wire }
    }

    /// Enters the type `key` as another name of a shape, unless it is known, and gives the
    /// reference to it, which has the wire type of that shape.
    ///
    /// Inside of a shape that contains itself this is not known yet: there it is
    /// [`WireType::Any`].
    pub fn define_alias(
        &mut self,
        key: &'static str,
        name: &'static str,
        doc: &'static str,
        shape: impl FnOnce(&mut Self) -> Schema,
    ) -> Schema {
        if !self.types.contains_key(key) {
            self.types.insert(key, None);
            let definition = Definition::new(name, doc, Shape::Alias(shape(self)));
            self.types.insert(key, Some(definition));
        }
        let wire = match self.get(key).map(|definition| &definition.shape) {
            Some(Shape::Alias(schema)) => schema.wire(),
            _ => WireType::Any,
        };
        Schema::Named { key, wire }
    }

    /// The definition behind a [`Schema::Named`].
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Definition> {
        self.types.get(key)?.as_ref()
    }

    /// All definitions with their keys, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Definition)> {
        self.types
            .iter()
            .filter_map(|(key, definition)| Some((*key, definition.as_ref()?)))
    }
}

macro_rules! scalar {
    ($($schema:ident: $($ty:ty),+;)+) => {$($(
        impl XmlRpcType for $ty {
            type Owned = Self;
            fn schema(_: &mut Definitions) -> Schema {
                Schema::$schema
            }
        }
    )+)+};
}

scalar! {
    Nil: ();
    Boolean: bool;
    Int: i8, i16, i32, u8, u16;
    I8: i64, isize, u32, u64, usize;
    Double: f32, f64;
    String: String, char;
    DateTime: DateTime;
    Base64: Bytes;
    Any: Value;
}

impl XmlRpcType for str {
    type Owned = String;
    fn schema(_: &mut Definitions) -> Schema {
        Schema::String
    }
}

impl XmlRpcType for Struct {
    type Owned = Self;
    fn schema(_: &mut Definitions) -> Schema {
        Schema::Map(Box::new(Schema::Any))
    }
}

/// Types that travel as what they hold.
macro_rules! transparent {
    ($([$($generics:tt)*] $ty:ty => $inner:ty, $owned:ty;)+) => {$(
        impl<$($generics)*> XmlRpcType for $ty {
            type Owned = $owned;
            fn schema(definitions: &mut Definitions) -> Schema {
                <$inner>::schema(definitions)
            }
        }
    )+};
}

transparent! {
    ['a, T: XmlRpcType + ?Sized] &'a T => T, T::Owned;
    ['a, T: XmlRpcType + ?Sized] &'a mut T => T, T::Owned;
    [T: XmlRpcType] Box<T> => T, Box<T::Owned>;
    [T: XmlRpcType] Rc<T> => T, Rc<T::Owned>;
    [T: XmlRpcType] Arc<T> => T, Arc<T::Owned>;
    ['a, T: XmlRpcType + ToOwned + ?Sized] Cow<'a, T> => T, <T as XmlRpcType>::Owned;
    [] Box<str> => str, Self;
    [] Rc<str> => str, Self;
    [] Arc<str> => str, Self;
}

macro_rules! array {
    ($([$($generics:tt)*] $ty:ty => $owned:ty;)+) => {$(
        impl<$($generics)*> XmlRpcType for $ty {
            type Owned = $owned;
            fn schema(definitions: &mut Definitions) -> Schema {
                Schema::Array(Box::new(T::schema(definitions)))
            }
        }
    )+};
}

array! {
    [T: XmlRpcType] [T] => Vec<T::Owned>;
    [T: XmlRpcType] Vec<T> => Vec<T::Owned>;
    [T: XmlRpcType] VecDeque<T> => VecDeque<T::Owned>;
    [T: XmlRpcType] Box<[T]> => Box<[T::Owned]>;
}

impl<T: XmlRpcType, const N: usize> XmlRpcType for [T; N] {
    type Owned = [T::Owned; N];
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Tuple(vec![T::schema(definitions); N])
    }
}

impl<T: XmlRpcType> XmlRpcType for Option<T> {
    type Owned = Option<T::Owned>;
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Optional(Box::new(T::schema(definitions)))
    }
}

impl<K: MemberName, V: XmlRpcType> XmlRpcType for BTreeMap<K, V> {
    type Owned = BTreeMap<K::Owned, V::Owned>;
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Map(Box::new(V::schema(definitions)))
    }
}

impl<K: MemberName, V: XmlRpcType, S> XmlRpcType for HashMap<K, V, S> {
    type Owned = HashMap<K::Owned, V::Owned, S>;
    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Map(Box::new(V::schema(definitions)))
    }
}

macro_rules! tuple {
    ($(($($name:ident)+))+) => {$(
        impl<$($name: XmlRpcType),+> XmlRpcType for ($($name,)+) {
            type Owned = ($($name::Owned,)+);
            fn schema(definitions: &mut Definitions) -> Schema {
                Schema::Tuple(vec![$($name::schema(definitions)),+])
            }
        }
    )+};
}

tuple! {
    (A)
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E F)
    (A B C D E F G)
    (A B C D E F G H)
    (A B C D E F G H I)
    (A B C D E F G H I J)
    (A B C D E F G H I J K)
    (A B C D E F G H I J K L)
}

macro_rules! member_name {
    ($([$($generics:tt)*] $ty:ty => $owned:ty;)+) => {$(
        impl<$($generics)*> MemberName for $ty {
            type Owned = $owned;
        }
    )+};
}

member_name! {
    [] String => Self;
    [] str => String;
    [] char => Self;
    [] Box<str> => Self;
    [] Rc<str> => Self;
    [] Arc<str> => Self;
    ['a] Cow<'a, str> => String;
    ['a, T: MemberName + ?Sized] &'a T => T::Owned;
}
