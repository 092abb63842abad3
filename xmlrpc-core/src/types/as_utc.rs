//! `#[serde(with = "xmlrpc_core::as_utc")]`: an instant that travels as a date in UTC
//! without saying so.
//!
//! For `SystemTime` and for the types of `jiff`, `chrono` and `time` that have an offset. The
//! date is written without an offset, which every peer can read. A date without one counts as
//! UTC; one that has an offset keeps its meaning. Elsewhere than in a field use
//! [`AsUtc`](crate::AsUtc).
//!
//! ```
//! # use serde::{Deserialize, Serialize};
//! use std::time::SystemTime;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "xmlrpc_core::as_utc")]
//!     created: SystemTime,
//!     #[serde(with = "xmlrpc_core::as_utc::option")]
//!     deleted: Option<SystemTime>,
//! }
//!
//! let entry = Entry { created: SystemTime::UNIX_EPOCH, deleted: None };
//! let xml = xmlrpc_core::to_string(&entry)?;
//! assert!(xml.contains("<dateTime.iso8601>19700101T00:00:00</dateTime.iso8601>"));
//! assert_eq!(xmlrpc_core::from_str::<Entry>(&xml)?.created, entry.created);
//! # Ok::<(), xmlrpc_core::Error>(())
//! ```

use std::fmt::Display;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use crate::error::Error;
use crate::types::DateTime;

/// Writes the instant as a [`DateTime`] in UTC without an offset.
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
    hide(date)
        .map_err(ser::Error::custom)?
        .serialize(serializer)
}

/// Reads a [`DateTime`], in UTC unless it says otherwise, and converts it.
///
/// # Errors
///
/// If the type cannot hold it.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TryFrom<DateTime, Error: Display>,
    D: Deserializer<'de>,
{
    let date = assume(DateTime::deserialize(deserializer)?).map_err(de::Error::custom)?;
    date.try_into().map_err(de::Error::custom)
}

fn hide(date: DateTime) -> Result<DateTime, Error> {
    date.to_utc()?.with_offset(None)
}

fn assume(date: DateTime) -> Result<DateTime, Error> {
    date.with_offset(date.offset().or(Some(0)))
}

/// The same for an `Option`; with `#[serde(default)]` the member may be missing.
pub mod option {
    use super::{DateTime, Deserialize, Deserializer, Display, Serializer, assume, de, hide, ser};

    /// Writes the instant as an optional [`DateTime`] in UTC without an offset.
    ///
    /// # Errors
    ///
    /// If a `DateTime` cannot hold it.
    pub fn serialize<T, S>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error>
    where
        T: Clone + TryInto<DateTime, Error: Display>,
        S: Serializer,
    {
        match value.clone() {
            None => serializer.serialize_none(),
            Some(value) => {
                let date = value.try_into().map_err(ser::Error::custom)?;
                serializer.serialize_some(&hide(date).map_err(ser::Error::custom)?)
            }
        }
    }

    /// Reads an optional [`DateTime`], in UTC unless it says otherwise, and converts it.
    ///
    /// # Errors
    ///
    /// If the type cannot hold it.
    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: TryFrom<DateTime, Error: Display>,
        D: Deserializer<'de>,
    {
        let Some(date) = Option::<DateTime>::deserialize(deserializer)? else {
            return Ok(None);
        };
        let date = assume(date).map_err(de::Error::custom)?;
        date.try_into().map(Some).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Times {
        #[serde(with = "crate::types::as_date_time")]
        told: SystemTime,
        #[serde(with = "crate::types::as_date_time::option")]
        told_maybe: Option<SystemTime>,
        #[serde(with = "crate::types::as_utc")]
        utc: SystemTime,
        #[serde(with = "crate::types::as_utc::option")]
        utc_maybe: Option<SystemTime>,
    }

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn there_and_back() {
        let (told, utc) = ("1970-01-01T00:00:01Z", "1970-01-01T00:00:02");
        check(
            &Times {
                told: at(1),
                told_maybe: Some(at(1)),
                utc: at(2),
                utc_maybe: Some(at(2)),
            },
            &format!(
                r#"{{"told":"{told}","told_maybe":"{told}","utc":"{utc}","utc_maybe":"{utc}"}}"#
            ),
        );
        check(
            &Times {
                told: at(1),
                told_maybe: None,
                utc: at(2),
                utc_maybe: None,
            },
            &format!(r#"{{"told":"{told}","told_maybe":null,"utc":"{utc}","utc_maybe":null}}"#),
        );

        fn check(times: &Times, json: &str) {
            assert_eq!(serde_json::to_string(times).unwrap(), json);
            assert_eq!(serde_json::from_str::<Times>(json).unwrap(), *times);
        }
    }

    #[test]
    fn offsets_are_kept_or_asked_for() {
        let read = |told: &str, utc: &str| {
            serde_json::from_str::<Times>(&format!(
                r#"{{"told":"{told}","told_maybe":null,"utc":"{utc}","utc_maybe":null}}"#
            ))
        };
        let times = read("19700101T01:00:00+01:00", "19700101T01:00:00+0100").unwrap();
        assert_eq!((times.told, times.utc), (at(0), at(0)));
        let error = read("19700101T00:00:00", "19700101T00:00:00").unwrap_err();
        assert!(
            error.to_string().contains("with an offset, found none"),
            "{error}"
        );
        assert!(read("19700101T00:00:00Z", "00000000T00:00:00").is_err());
    }
}
