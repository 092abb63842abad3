//! A reading of a document that never builds a [`Value`](xmlrpc_core::Value): it asks for the
//! type that the tables expect at each place, as a derived `Deserialize` would.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use xmlrpc_core::{Bytes, DateTime, Value};

use crate::codec::notation::{Expected, agrees, date, same_double};

thread_local! {
    /// What [`Typed`] expects, since a `Deserialize` takes no argument.
    static EXPECTED: RefCell<Expected> = const { RefCell::new(Expected::Nil) };
}

/// Runs `read`, in which the type [`Typed`] expects `expected`.
pub(crate) fn expecting<T>(expected: &Expected, read: impl FnOnce() -> T) -> T {
    EXPECTED.set(expected.clone());
    read()
}

/// Decodes from exactly the value given to [`expecting`]; anything else is an error.
#[derive(Debug)]
pub(crate) struct Typed;

impl<'de> Deserialize<'de> for Typed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected = EXPECTED.with_borrow(Expected::clone);
        if Place(&expected).deserialize(deserializer)? {
            Ok(Self)
        } else {
            Err(D::Error::custom(
                "a value of the right type, but another one",
            ))
        }
    }
}

/// A place in the document, and what is expected there. Says whether it is there; a value of
/// another type is an error.
struct Place<'a>(&'a Expected);

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        Ok(match self.0 {
            Expected::Nil => Option::<bool>::deserialize(deserializer)?.is_none(),
            Expected::Bool(expected) => bool::deserialize(deserializer)? == *expected,
            Expected::Int(expected) => match i32::try_from(*expected) {
                Ok(expected) => i32::deserialize(deserializer)? == expected,
                Err(_) => i128::deserialize(deserializer)? == *expected,
            },
            Expected::Double(expected) => same_double(f64::deserialize(deserializer)?, *expected),
            Expected::String(expected) => String::deserialize(deserializer)? == *expected,
            Expected::Date(text) => match date(text) {
                Some(expected) => DateTime::deserialize(deserializer)?.to_string() == expected,
                // no type but `Value` reads a date that is none
                None => agrees(self.0, &Value::deserialize(deserializer)?),
            },
            Expected::Bytes(expected) => *Bytes::deserialize(deserializer)? == *expected,
            Expected::Array(expected) => deserializer.deserialize_seq(Items(expected))?,
            Expected::Struct(expected) => {
                deserializer.deserialize_struct("Typed", &[], Members(expected))?
            }
        })
    }
}

struct Items<'a>(&'a [Expected]);

impl<'de> Visitor<'de> for Items<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} items", self.0.len())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        let mut equal = true;
        for (nth, expected) in self.0.iter().enumerate() {
            match items.next_element_seed(Place(expected))? {
                Some(item) => equal &= item,
                None => return Err(A::Error::invalid_length(nth, &self)),
            }
        }
        match items.next_element::<IgnoredAny>()? {
            Some(_) => Err(A::Error::invalid_length(self.0.len() + 1, &self)),
            None => Ok(equal),
        }
    }
}

struct Members<'a>(&'a [(String, Expected)]);

impl<'de> Visitor<'de> for Members<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} members", self.0.len())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<bool, A::Error> {
        let mut found = vec![None; self.0.len()];
        while let Some(name) = members.next_key::<String>()? {
            let Some(at) = self.0.iter().position(|(expected, _)| *expected == name) else {
                return Err(A::Error::custom("a member that is not expected"));
            };
            // as a derived struct has it
            if found[at].is_some() {
                return Err(A::Error::duplicate_field("a name"));
            }
            found[at] = Some(members.next_value_seed(Place(&self.0[at].1))?);
        }
        match found.iter().position(Option::is_none) {
            Some(at) => Err(A::Error::custom(format_args!(
                "no member {:?}",
                self.0[at].0
            ))),
            None => Ok(found.into_iter().all(|equal| equal == Some(true))),
        }
    }
}
