//! Represents what XML-RPC has and Rust lacks: dates, binary data, and nothing.
//!
//! [`DateTime`] holds a date as it was written; it converts to and from the standard library's
//! `SystemTime` and, behind the features `jiff02`, `chrono04` and `time03`, the types of these
//! crates. A type without an offset refuses a date that has one, and the other way round:
//!
//! | | from a date without an offset | from a date with an offset |
//! |---|---|---|
//! | `jiff::civil::DateTime`, `chrono::NaiveDateTime`, `time::PrimitiveDateTime` | the same fields | an error |
//! | `SystemTime`, `jiff::Timestamp`, `jiff::Zoned`, `chrono::DateTime<_>`, `time::OffsetDateTime` | an error | the same instant |
//!
//! These types do not stand in a service by themselves, because their own serde implementations
//! do not write dates. Two wrappers do:
//!
//! | | parameters, results, items, fields | fields that keep their type |
//! |---|---|---|
//! | dates without an offset | [`AsDateTime<T>`](AsDateTime) | `#[serde(with = "xmlrpc_core::as_date_time")]` |
//! | instants, in UTC | [`AsUtc<T>`](AsUtc) | `#[serde(with = "xmlrpc_core::as_utc")]` |
//!
//! ```
//! # use serde::{Deserialize, Serialize};
//! use std::time::{Duration, SystemTime};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "xmlrpc_core::as_utc")]
//!     changed: SystemTime,
//! }
//!
//! let entry = Entry { changed: SystemTime::UNIX_EPOCH + Duration::from_secs(900_684_535) };
//! let xml = xmlrpc_core::to_string(&entry)?;
//! assert!(xml.contains("<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>"));
//! assert_eq!(xmlrpc_core::from_str::<Entry>(&xml)?.changed, entry.changed);
//! # Ok::<(), xmlrpc_core::Error>(())
//! ```

pub mod as_date_time;
pub mod as_utc;
mod bytes;
mod calendar;
#[cfg(feature = "chrono04")]
mod chrono;
mod date_text;
mod date_time;
mod date_traits;
mod foreign_dates;
#[cfg(feature = "jiff02")]
mod jiff;
pub(crate) mod marked;
#[cfg(feature = "time03")]
mod time;

pub use bytes::Bytes;
pub use date_time::DateTime;
pub use foreign_dates::{AsDateTime, AsUtc};
