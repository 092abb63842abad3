//! The names by which our own types make themselves known to our own (de)serializer.
//!
//! They pass serde as newtypes of these names, as serde_json's `RawValue` does; other formats
//! see the inner value.

/// `DateTime`: its text.
pub(crate) const DATE_TIME: &str = "$xmlrpc::DateTime";
/// `Value`: any value, with its type.
pub(crate) const VALUE: &str = "$xmlrpc::Value";
/// `RawValue`: a `<value>` element as it stands.
pub(crate) const RAW: &str = "$xmlrpc::RawValue";
/// `Bytes`: base64, decoded.
pub(crate) const BYTES: &str = "$xmlrpc::Bytes";

/// `OrFalse`: `None` for `false` and nil, else the value.
pub(crate) const OR_FALSE: &str = "$xmlrpc::OrFalse";
