//! [`to_value`]: from whatever serde can write.

use serde_core::ser::{self, Serialize};

use crate::de;
use crate::error::Error;
use crate::ser::refuse_sets;
use crate::token;
use crate::types::DateTime;
use crate::value::{Array, LEVELS, Struct, Value, too_deep};

/// Converts any type that serde can write into a [`Value`].
///
/// # Examples
///
/// ```
/// use serde::Serialize;
/// use xmlrpc_core::value::{self, Value};
///
/// #[derive(Serialize)]
/// struct Stats {
///     mean: f64,
///     label: Option<String>,
/// }
///
/// let value = value::to_value(&Stats { mean: 1.5, label: None })?;
/// assert_eq!(value, xmlrpc_core::value!({"mean": 1.5, "label": nil}));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
///
/// # Errors
///
/// For integers outside the range of `i64`, for maps whose keys are not strings, and for values
/// nested deeper than 64 levels.
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value, Error> {
    value.serialize(Serializer { levels: LEVELS })
}

/// Makes values out of what serde tells.
#[derive(Clone, Copy)]
struct Serializer {
    /// Containers that may still be opened.
    levels: usize,
}

impl Serializer {
    /// For what stands inside a container.
    fn inside(self) -> Result<Self, Error> {
        let levels = self.levels.checked_sub(1).ok_or_else(too_deep)?;
        Ok(Self { levels })
    }

    fn items(self) -> Result<Items, Error> {
        Ok(Items {
            inside: self.inside()?,
            items: Vec::new(),
        })
    }

    fn members(self) -> Result<Members, Error> {
        Ok(Members {
            inside: self.inside()?,
            members: Struct::new(),
            name: None,
        })
    }
}

impl ser::Serializer for Serializer {
    type Ok = Value;
    type Error = Error;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Items;
    type SerializeTupleVariant = Variant<Items>;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Variant<Members>;

    fn serialize_bool(self, value: bool) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_i8(self, value: i8) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_i128(self, value: i128) -> Result<Value, Error> {
        match i64::try_from(value) {
            Ok(value) => Ok(value.into()),
            Err(_) => Err(Error::integer_too_wide()),
        }
    }

    fn serialize_u8(self, value: u8) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<Value, Error> {
        self.serialize_i128(value.into())
    }

    fn serialize_u128(self, value: u128) -> Result<Value, Error> {
        self.serialize_i128(value.try_into().unwrap_or(i128::MAX))
    }

    fn serialize_f32(self, value: f32) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_char(self, value: char) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_str(self, value: &str) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Value, Error> {
        Ok(Value::Bytes(value.into()))
    }

    fn serialize_none(self) -> Result<Value, Error> {
        Ok(Value::Nil)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Error> {
        Ok(Value::Nil)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Error> {
        Ok(Value::Nil)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Value, Error> {
        Ok(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Value, Error> {
        let inner = value.serialize(self)?;
        match (name, &inner) {
            (token::DATE_TIME, Value::String(text)) => Ok(text.parse::<DateTime>()?.into()),
            (token::RAW, Value::String(xml)) => de::from_str(xml),
            _ => Ok(inner),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Value, Error> {
        let mut members = self.members()?;
        members.add(variant.to_owned(), value)?;
        Ok(members.members.into())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Error> {
        self.items()
    }

    fn serialize_tuple(self, _: usize) -> Result<Items, Error> {
        self.items()
    }

    fn collect_seq<I>(self, iter: I) -> Result<Value, Error>
    where
        I: IntoIterator,
        I::Item: Serialize,
    {
        use ser::SerializeSeq;
        refuse_sets::<I>()?;
        let mut items = self.items()?;
        for item in iter {
            items.serialize_element(&item)?;
        }
        items.end()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items, Error> {
        self.items()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<Items>, Error> {
        let content = self.inside()?.items()?;
        Ok(Variant {
            name: variant,
            content,
        })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members, Error> {
        self.members()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, Error> {
        self.members()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<Members>, Error> {
        let content = self.inside()?.members()?;
        Ok(Variant {
            name: variant,
            content,
        })
    }
}

/// An array in the making.
struct Items {
    inside: Serializer,
    items: Vec<Value>,
}

impl Items {
    fn add<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        let item = item.serialize(self.inside);
        let item = item.map_err(|error| error.in_item(self.items.len()))?;
        self.items.push(item);
        Ok(())
    }

    fn finish(self) -> Value {
        Value::Array(Array::from(self.items))
    }
}

impl ser::SerializeSeq for Items {
    type Ok = Value;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.add(item)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.finish())
    }
}

impl ser::SerializeTuple for Items {
    type Ok = Value;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.add(item)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.finish())
    }
}

impl ser::SerializeTupleStruct for Items {
    type Ok = Value;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.add(item)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.finish())
    }
}

/// A struct in the making.
struct Members {
    inside: Serializer,
    members: Struct,
    /// The name whose value comes next.
    name: Option<String>,
}

impl Members {
    fn add<T: Serialize + ?Sized>(&mut self, name: String, value: &T) -> Result<(), Error> {
        match value.serialize(self.inside) {
            Ok(value) => {
                self.members.insert(name, value);
                Ok(())
            }
            Err(error) => Err(error.in_member(&name)),
        }
    }
}

impl ser::SerializeMap for Members {
    type Ok = Value;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        match key.serialize(self.inside)? {
            Value::String(name) => {
                self.name = Some(name);
                Ok(())
            }
            other => Err(Error::data(format!(
                "member names are strings, found {}",
                other.tag()
            ))),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let name = self.name.take().unwrap_or_default();
        self.add(name, value)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.members.into())
    }
}

impl ser::SerializeStruct for Members {
    type Ok = Value;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.add(name.to_owned(), value)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(self.members.into())
    }
}

/// A variant with content in the making: a struct of one member.
struct Variant<C> {
    name: &'static str,
    content: C,
}

fn variant(name: &str, content: Value) -> Value {
    Value::Struct([(name, content)].into())
}

impl ser::SerializeTupleVariant for Variant<Items> {
    type Ok = Value;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        let added = self.content.add(item);
        added.map_err(|error| error.in_member(self.name))
    }

    fn end(self) -> Result<Value, Error> {
        Ok(variant(self.name, self.content.finish()))
    }
}

impl ser::SerializeStructVariant for Variant<Members> {
    type Ok = Value;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let added = self.content.add(name.to_owned(), value);
        added.map_err(|error| error.in_member(self.name))
    }

    fn end(self) -> Result<Value, Error> {
        Ok(variant(self.name, self.content.members.into()))
    }
}
