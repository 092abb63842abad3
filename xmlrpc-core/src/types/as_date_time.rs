//! `#[serde(with = "xmlrpc_core::as_date_time")]`: a field of another library's date type,
//! as it is.
//!
//! For every type that [`DateTime`] converts to and from. Types without an offset travel without
//! one. Instants travel with theirs, which the default [`Dialect`](crate::Dialect) does not
//! write: use [`as_utc`](crate::types::as_utc) for them. Elsewhere than in a field use
//! [`AsDateTime`](crate::AsDateTime).
//!
//! ```
//! # #[cfg(feature = "jiff02")] {
//! # use serde::{Deserialize, Serialize};
//! use jiff::civil;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Meeting {
//!     #[serde(with = "xmlrpc_core::as_date_time")]
//!     start: civil::DateTime,
//!     #[serde(with = "xmlrpc_core::as_date_time::option")]
//!     end: Option<civil::DateTime>,
//! }
//!
//! let meeting = Meeting { start: civil::date(1998, 7, 17).at(14, 8, 55, 0), end: None };
//! let xml = xmlrpc_core::to_string(&meeting)?;
//! assert!(xml.contains("<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>"));
//! assert_eq!(xmlrpc_core::from_str::<Meeting>(&xml)?.start, meeting.start);
//! # }
//! # Ok::<(), xmlrpc_core::Error>(())
//! ```

use std::fmt::Display;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use crate::types::DateTime;

/// Writes the value as a [`DateTime`].
///
/// # Errors
///
/// If a `DateTime` cannot hold it.
pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Clone + TryInto<DateTime, Error: Display>,
    S: Serializer,
{
    let date = value.clone().try_into().map_err(ser::Error::custom)?;
    date.serialize(serializer)
}

/// Reads a [`DateTime`] and converts it.
///
/// # Errors
///
/// If the type cannot hold it.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TryFrom<DateTime, Error: Display>,
    D: Deserializer<'de>,
{
    let date = DateTime::deserialize(deserializer)?;
    date.try_into().map_err(de::Error::custom)
}

/// The same for an `Option`; with `#[serde(default)]` the member may be missing.
pub mod option {
    use super::{DateTime, Deserialize, Deserializer, Display, Serializer, de, ser};

    /// Writes the value as an optional [`DateTime`].
    ///
    /// # Errors
    ///
    /// If a `DateTime` cannot hold it.
    pub fn serialize<T, S>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error>
    where
        T: Clone + TryInto<DateTime, Error: Display>,
        S: Serializer,
    {
        match value.clone().map(T::try_into).transpose() {
            Ok(Some(date)) => serializer.serialize_some(&date),
            Ok(None) => serializer.serialize_none(),
            Err(error) => Err(ser::Error::custom(error)),
        }
    }

    /// Reads an optional [`DateTime`] and converts it.
    ///
    /// # Errors
    ///
    /// If the type cannot hold it.
    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: TryFrom<DateTime, Error: Display>,
        D: Deserializer<'de>,
    {
        let date = Option::<DateTime>::deserialize(deserializer)?;
        date.map(T::try_from).transpose().map_err(de::Error::custom)
    }
}
