//! The named types of a program, each known by its path.

use std::collections::BTreeMap;

use crate::schema::{Schema, WireType};

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
    /// Creates a definition.
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
    /// True if it may be missing (`Option`, `#[serde(default)]`).
    pub optional: bool,
    /// Its doc comment.
    pub doc: &'static str,
}

impl Member {
    /// Creates a member.
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
    /// Creates a variant.
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
    /// Enters the type `key` unless it is there, and returns a reference to it.
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

    /// Enters the type `key` as another name of a shape, unless it is there, and returns a
    /// reference to it, with the wire type of that shape.
    ///
    /// Inside of a shape that contains itself that type is not known yet: there it is
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

    /// Returns the definition behind a [`Schema::Named`].
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Definition> {
        self.types.get(key)?.as_ref()
    }

    /// Iterates over all definitions with their keys, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Definition)> {
        self.types
            .iter()
            .filter_map(|(key, definition)| Some((*key, definition.as_ref()?)))
    }
}
