//! The codec from outside: what it says, what it carries, and what it costs.

/// What is read as each type.
mod accepted;
/// How much is allocated.
mod alloc;
/// What serde reads into a buffer of its own first.
mod buffered;
/// Documents that are meant to be expensive.
mod cost;
/// How deep documents and values may be nested.
mod depth;
/// What a service is, as data.
mod description;
/// What differs between two descriptions.
mod description_changes;
/// What descriptions say of types.
mod description_types;
/// What each dialect writes.
mod dialects;
/// Which encoding bytes are taken for.
#[cfg(feature = "encoding")]
mod encodings;
/// The same in a program that reads only UTF-8 and ISO-8859-1.
#[cfg(not(feature = "encoding"))]
mod encodings_without;
/// What is refused, with the exact words.
mod errors;
/// What faults show to people.
mod faults;
/// How many values, attributes and bytes.
mod limits;
/// Results of several calls in one response.
mod multicall;
/// What is left out of a call, and what is spread over it.
mod params;
/// What holds for every value.
mod prop;
/// Everything that serde's data model has.
mod serde_model;
/// Values as JSON.
mod tagged;
/// Pieces of documents.
mod text;
/// `Value`: documents and other formats in and out, looking inside, and depth.
mod value;
