//! How the parts of a description travel: members that say something are written, and whatever
//! another program sends in their place is read with patience.

use std::time::Duration;

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use crate::Value;
use crate::schema::{Definitions, Schema, XmlRpcType};

/// A struct of the description.
pub(super) trait Record: Default {
    /// Reads what is known of a struct; everything else is passed over.
    fn from_members(members: crate::Struct) -> Self;
}

/// The type of a member.
pub(super) trait Field: Sized {
    /// Whether there is anything to write.
    fn is_set(&self) -> bool;

    /// Writes it as the member `name`.
    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error>;

    /// Reads it; the default for a value of another type.
    fn read(value: Value) -> Self;

    /// Its shape on the wire.
    fn schema(definitions: &mut Definitions) -> Schema;
}

impl Field for String {
    fn is_set(&self) -> bool {
        !self.is_empty()
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    /// Text; numbers count as their digits, since some programs write versions so.
    fn read(value: Value) -> Self {
        match value {
            Value::String(text) => text,
            Value::Int(number) => number.to_string(),
            Value::Double(number) => number.to_string(),
            _ => Self::new(),
        }
    }

    fn schema(_: &mut Definitions) -> Schema {
        Schema::String
    }
}

impl Field for Option<String> {
    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self.as_deref().unwrap_or(""))
    }

    fn read(value: Value) -> Self {
        match value {
            Value::Nil | Value::Bool(false) => None,
            value => Some(String::read(value)),
        }
    }

    fn schema(_: &mut Definitions) -> Schema {
        Schema::String
    }
}

/// A flag: 1 where it is set, as epi writes `optional`.
impl Field for bool {
    fn is_set(&self) -> bool {
        *self
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, &i32::from(*self))
    }

    fn read(value: Value) -> Self {
        match value {
            Value::Bool(flag) => flag,
            Value::Int(number) => number != 0,
            Value::String(text) => matches!(text.trim(), "1" | "true" | "yes"),
            _ => false,
        }
    }

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Int
    }
}

impl Field for i32 {
    fn is_set(&self) -> bool {
        true
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    fn read(value: Value) -> Self {
        match value {
            Value::Int(number) => number,
            Value::String(text) => text.trim().parse().unwrap_or(0),
            _ => 0,
        }
    }

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Int
    }
}

/// In seconds.
impl Field for Option<Duration> {
    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, &self.unwrap_or_default().as_secs_f64())
    }

    fn read(value: Value) -> Self {
        Duration::try_from_secs_f64(value.as_f64()?).ok()
    }

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Double
    }
}

impl Field for Vec<String> {
    fn is_set(&self) -> bool {
        !self.is_empty()
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    fn read(value: Value) -> Self {
        match value {
            Value::Array(items) => items.into_inner().into_iter().map(String::read).collect(),
            Value::String(one) if !one.is_empty() => vec![one],
            _ => Self::new(),
        }
    }

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Array(Box::new(Schema::String))
    }
}

impl<T: Record + Serialize + XmlRpcType> Field for Vec<T> {
    fn is_set(&self) -> bool {
        !self.is_empty()
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    /// Structs in an array; one struct by itself is a list of one. PHP's extension makes a struct
    /// of a list whose items have names: then it is the values that count.
    fn read(value: Value) -> Self {
        let of = |item| match item {
            Value::Struct(members) => Some(T::from_members(members)),
            _ => None,
        };
        match value {
            Value::Array(items) => items.into_inner().into_iter().filter_map(of).collect(),
            Value::Struct(members) if members.values().all(|item| item.as_struct().is_some()) => {
                members
                    .into_iter()
                    .filter_map(|(_, item)| of(item))
                    .collect()
            }
            Value::Struct(members) => vec![T::from_members(members)],
            _ => Self::new(),
        }
    }

    fn schema(definitions: &mut Definitions) -> Schema {
        Schema::Array(Box::new(T::schema(definitions)))
    }
}

impl<T: Record + Serialize + XmlRpcType> Field for Option<Box<T>> {
    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn write<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, self)
    }

    fn read(value: Value) -> Self {
        match value {
            Value::Struct(members) => Some(Box::new(T::from_members(members))),
            _ => None,
        }
    }

    fn schema(definitions: &mut Definitions) -> Schema {
        T::schema(definitions)
    }
}

/// Writes the members of a struct that say something, and those that always stand there.
pub(super) fn serialize<S: Serializer>(
    serializer: S,
    count: usize,
    write: impl FnOnce(&mut S::SerializeMap) -> Result<(), S::Error>,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(count))?;
    write(&mut map)?;
    map.end()
}

/// Declares structs of the description with their names on the wire. A member behind `always`
/// is written even when it is empty.
macro_rules! records {
    ($(
        $(#[$attr:meta])*
        pub struct $name:ident {$(
            $(#[doc = $doc:literal])*
            $field:ident: $ty:ty = $wire:literal $($always:ident)?,
        )+}
    )+) => {$(
        $(#[$attr])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {$(
            $(#[doc = $doc])*
            pub $field: $ty,
        )+}

        impl Record for $name {
            fn from_members(members: $crate::Struct) -> Self {
                let mut record = Self::default();
                for (name, value) in members {
                    match name.as_str() {
                        $($wire => record.$field = Field::read(value),)+
                        _ => {}
                    }
                }
                record
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let count = 0 $(+ usize::from(
                    self.$field.is_set() $(|| records!(@$always))?
                ))+;
                record::serialize(serializer, count, |map| {
                    $(if self.$field.is_set() $(|| records!(@$always))? {
                        self.$field.write($wire, map)?;
                    })+
                    Ok(())
                })
            }
        }

        impl XmlRpcType for $name {
            type Owned = Self;

            fn schema(definitions: &mut Definitions) -> Schema {
                let key = std::any::type_name::<Self>();
                definitions.define(key, WireType::Struct, |definitions| {
                    let members = vec![$(
                        Member::new(
                            $wire,
                            <$ty as Field>::schema(definitions),
                            !(false $(|| records!(@$always))?),
                            concat!($($doc, "\n",)*).trim(),
                        ),
                    )+];
                    Definition::new(stringify!($name), "", Shape::Struct(members))
                })
            }
        }
    )+};
    (@always) => { true };
}

pub(super) use records;
