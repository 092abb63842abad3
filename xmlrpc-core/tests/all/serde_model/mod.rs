//! Everything that serde's data model has: it travels, or is refused by name.

/// Sequences and maps, structs and the attributes of their fields.
mod containers;
/// Enums in every representation, and what is flattened.
mod enums;
/// `Option` in every place, raw values, and values that nobody looks at.
mod options;
/// `false` for nothing.
mod or_false;
/// Numbers, text and bytes.
mod scalars;

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use xmlrpc_core::value::{from_value, to_value};
use xmlrpc_core::{ReadOptions, Value, from_str, to_string};

/// Holds the text of a value, and the value of the text: also by way of `Value`.
#[track_caller]
pub(super) fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, inner: &str) {
    let xml = writes(value, inner);
    assert_eq!(from_str::<T>(&xml).expect(&xml), *value, "{xml}");
    let lenient = ReadOptions::lenient();
    assert_eq!(
        xmlrpc_core::from_str_with::<T>(&xml, &lenient).expect(&xml),
        *value,
        "{xml}"
    );
    let as_value: Value = from_str(&xml).expect(&xml);
    assert_eq!(from_value::<T>(&as_value).expect(&xml), *value, "{xml}");
}

/// Holds the text of a value.
#[track_caller]
pub(super) fn writes<T: Serialize + ?Sized>(value: &T, inner: &str) -> String {
    let xml = format!("<value>{inner}</value>");
    assert_eq!(to_string(value).expect(&xml), xml);
    let as_value = to_value(value).expect(&xml);
    assert_eq!(to_string(&as_value).expect(&xml), xml);
    xml
}

/// Holds a value to be refused.
#[track_caller]
pub(super) fn refuses<T: Serialize + ?Sized>(value: &T, expected: &str) {
    assert_eq!(to_string(value).expect_err(expected).to_string(), expected);
    assert!(to_value(value).is_err());
}

pub(super) const EIGHT: &str = "<int>8</int>";
pub(super) const NIL: &str = "<nil/>";
