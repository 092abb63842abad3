//! What `#[derive(XmlRpcType)]` prints.

use crate::schema::{Definitions, Member, Schema, Shape, XmlRpcType};

/// Holds the type of a field to its bound, and gives its shape.
pub fn field<T: XmlRpcType + ?Sized>() -> Field {
    Field(T::schema)
}

/// The type of a field.
#[derive(Debug)]
pub struct Field(fn(&mut Definitions) -> Schema);

impl Field {
    /// The shape.
    pub fn schema(self, definitions: &mut Definitions) -> Schema {
        (self.0)(definitions)
    }
}

/// Adds a member, which is also optional if its type is.
pub fn add_member(
    members: &mut Vec<Member>,
    name: &'static str,
    schema: Schema,
    optional: bool,
    doc: &'static str,
) {
    let optional = optional || matches!(schema, Schema::Optional(_));
    members.push(Member::new(name, schema, optional, doc));
}

/// Adds the members of a flattened field, as far as they are known: those of a map are not.
pub fn flatten_members(members: &mut Vec<Member>, schema: &Schema, definitions: &Definitions) {
    let (inner, optional) = match schema {
        Schema::Optional(inner) => (&**inner, true),
        schema => (schema, false),
    };
    let Schema::Named { key, .. } = inner else {
        return;
    };
    match definitions.get(key).map(|definition| &definition.shape) {
        Some(Shape::Alias(schema)) => flatten_members(members, schema, definitions),
        Some(Shape::Struct(inner)) => members.extend(inner.iter().cloned().map(|mut member| {
            member.optional |= optional;
            member
        })),
        Some(Shape::Enum(_)) | None => {}
    }
}
