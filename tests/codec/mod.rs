//! The codec on documents that real programs sent.

/// Bodies that real programs sent, each with the value that CPython reads in it.
mod captures;
/// Holds the codec to what the tables of the fixtures expect, untyped and typed.
pub(crate) mod documents;
/// The date types of other crates, in services.
mod foreign_dates;
/// The fuzz targets on all fixtures and on what fuzzing found.
mod fuzz_replay;
/// How the tables of the fixtures write down values.
pub(crate) mod notation;
/// Generated values, and every character, exchanged with Python's `loads` and `dumps`.
mod python_codec;
/// What systems are known to send, by system and construct.
mod quirks;
/// The typed reading of a document.
mod typed;
/// The W3C's XML conformance suite.
mod w3c;
