//! The codec from outside: what it says, what it carries, and what it costs.

/// How much is allocated.
mod alloc;
/// What is refused, with the exact words.
mod errors;
/// Depth, and documents that are meant to be expensive.
mod limits;
/// What holds for every value.
mod prop;
/// Each type's text on the wire, in every dialect, and what is read as it.
mod roundtrip;
/// Everything that serde's data model has.
mod serde_model;
