//! [`OrFalse`]: `false` where there is nothing.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde_core::de::{self, Deserialize, DeserializeOwned, Deserializer, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::token;
use crate::value::{Value, from_value};

/// A value, or `false` where there is none.
///
/// Odoo has no null: an empty field is `false`, whatever its type would be. So do many functions
/// of PHP, and WordPress with them. Reading also takes `<nil/>` for nothing.
///
/// Use it where a type stands in a service. A field can be a plain `Option` with
/// [`#[serde(with = "xmlrpc_core::false_as_none")]`](crate::value::false_as_none).
///
/// `OrFalse<bool>` works, but cannot tell `false` from nothing: it reads both as `None`.
///
/// # Examples
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use xmlrpc_core::{OrFalse, XmlRpcType, value};
///
/// #[derive(Serialize, Deserialize, XmlRpcType)]
/// struct Partner {
///     name: String,
///     phone: OrFalse<String>,
/// }
///
/// let answer = value!({"name": "moe", "phone": false});
/// let partner: Partner = xmlrpc_core::value::from_value(&answer)?;
/// assert_eq!(*partner.phone, None);
/// assert_eq!(xmlrpc_core::value::to_value(&partner)?, answer);
///
/// let partner = Partner { phone: Some("555".to_owned()).into(), ..partner };
/// assert_eq!(partner.phone.as_deref(), Some("555"));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrFalse<T>(pub Option<T>);

impl<T> OrFalse<T> {
    /// Returns the value, if there is one.
    #[must_use]
    pub fn into_inner(self) -> Option<T> {
        self.0
    }
}

/// Nothing.
impl<T> Default for OrFalse<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> From<Option<T>> for OrFalse<T> {
    fn from(value: Option<T>) -> Self {
        Self(value)
    }
}

impl<T> From<OrFalse<T>> for Option<T> {
    fn from(value: OrFalse<T>) -> Self {
        value.0
    }
}

impl<T> Deref for OrFalse<T> {
    type Target = Option<T>;

    fn deref(&self) -> &Option<T> {
        &self.0
    }
}

impl<T> DerefMut for OrFalse<T> {
    fn deref_mut(&mut self) -> &mut Option<T> {
        &mut self.0
    }
}

impl<T: Serialize> Serialize for OrFalse<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_bool(false),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for OrFalse<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(token::OR_FALSE, OrFalseVisitor(PhantomData))
    }
}

struct OrFalseVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for OrFalseVisitor<T> {
    type Value = OrFalse<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or `false`")
    }

    fn visit_none<E>(self) -> Result<OrFalse<T>, E> {
        Ok(OrFalse(None))
    }

    fn visit_unit<E>(self) -> Result<OrFalse<T>, E> {
        Ok(OrFalse(None))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<OrFalse<T>, D::Error> {
        T::deserialize(deserializer).map(|value| OrFalse(Some(value)))
    }

    /// Other formats do not know the token, nor does what serde buffered: which of the two it is
    /// shows only when the value was read.
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<OrFalse<T>, D::Error> {
        let value = match Value::deserialize(deserializer)? {
            Value::Bool(false) | Value::Nil => None,
            value => Some(from_value(&value).map_err(de::Error::custom)?),
        };
        Ok(OrFalse(value))
    }
}

/// The shape of the value: `false` is not a type of its own.
impl<T: XmlRpcType> XmlRpcType for OrFalse<T> {
    type Owned = OrFalse<T::Owned>;

    fn schema(definitions: &mut Definitions) -> Schema {
        T::schema(definitions)
    }
}
