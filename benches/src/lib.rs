//! What the benchmarks have in common: the records, the documents that carry them, and the race
//! that compares two ways of doing the same.

pub mod document;
pub mod race;
pub mod record;
