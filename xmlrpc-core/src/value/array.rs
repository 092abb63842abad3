//! `<array>` of a [`Value`].

use std::ops::{Deref, DerefMut};

use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::value::{Value, deep};

/// The items of an array: a `Vec<Value>` that may be nested to any depth.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Array, Value};
///
/// let mut items: Array = (1..=3).collect();
/// items.push(Value::from("four"));
/// assert_eq!(items.len(), 4);
/// assert_eq!(items[3], "four");
/// ```
#[derive(Default)]
pub struct Array(Vec<Value>);

impl Array {
    /// Creates an empty array.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Returns the items as a `Vec`.
    #[must_use]
    pub fn into_inner(mut self) -> Vec<Value> {
        std::mem::take(&mut self.0)
    }

    /// As many items, all nil.
    pub(super) fn blank(&self) -> Self {
        Self(vec![Value::Nil; self.len()])
    }
}

impl Deref for Array {
    type Target = Vec<Value>;

    fn deref(&self) -> &Vec<Value> {
        &self.0
    }
}

impl DerefMut for Array {
    fn deref_mut(&mut self) -> &mut Vec<Value> {
        &mut self.0
    }
}

impl Drop for Array {
    fn drop(&mut self) {
        deep::tear_down(&mut self.0);
    }
}

impl Clone for Array {
    fn clone(&self) -> Self {
        if self.iter().any(deep::is_nested) {
            let mut copy = self.blank();
            deep::copy(self.iter().zip(copy.iter_mut()));
            copy
        } else {
            Self(self.0.clone())
        }
    }
}

impl PartialEq for Array {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && deep::equal(self.iter().zip(other.iter().map(Some)))
    }
}

impl From<Vec<Value>> for Array {
    fn from(items: Vec<Value>) -> Self {
        Self(items)
    }
}

impl<T: Into<Value>> FromIterator<T> for Array {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Value>> Extend<T> for Array {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.extend(items.into_iter().map(Into::into));
    }
}

impl IntoIterator for Array {
    type Item = Value;
    type IntoIter = std::vec::IntoIter<Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_inner().into_iter()
    }
}

impl<'a> IntoIterator for &'a Array {
    type Item = &'a Value;
    type IntoIter = std::slice::Iter<'a, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a mut Array {
    type Item = &'a mut Value;
    type IntoIter = std::slice::IterMut<'a, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}

impl XmlRpcType for Array {
    type Owned = Self;

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Array(Box::new(Schema::Any))
    }
}
