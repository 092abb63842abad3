//! The types that XML-RPC has and Rust lacks: dates and binary data.
//!
//! [`DateTime`] holds a date as it was written; it converts to and from the standard library's
//! `SystemTime` and, behind features of the same names, the types of `jiff`, `chrono` and `time`.
//! A date with an offset is refused by a type that has none and the other way round, so nothing
//! is lost silently:
//!
//! | | from a date without an offset | from a date with an offset |
//! |---|---|---|
//! | `jiff::civil::DateTime`, `chrono::NaiveDateTime`, `time::PrimitiveDateTime` | the same fields | an error |
//! | `SystemTime`, `jiff::Timestamp`, `jiff::Zoned`, `chrono::DateTime<_>`, `time::OffsetDateTime` | an error | the same instant |
//!
//! Fields of those types travel as dates with [`as_date_time`] or [`as_utc`]:
//!
//! ```
//! # use serde::{Deserialize, Serialize};
//! use std::time::{Duration, SystemTime};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "xmlrpc_core::types::as_utc")]
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
#[cfg(feature = "chrono")]
mod chrono;
mod date_text;
mod date_time;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

pub use bytes::Bytes;
pub use date_time::DateTime;
