//! What is refused, with the exact words: what was expected and what was found, where in the
//! value, where in the document, and never the document itself.

/// Calls, responses, and limits.
mod documents;
/// Values inside values.
mod inside;
/// Documents that are not well-formed.
mod syntax;
/// Single values.
mod values;
/// What cannot be written.
mod writing;

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use xmlrpc_core::{Error, Value, from_str};

/// Holds an error to its words.
#[track_caller]
pub(super) fn check<T: Debug>(result: Result<T, Error>, expected: &str) {
    let error = result.expect_err(expected);
    assert_eq!(error.to_string(), expected);
}

/// Reads `<value>{inner}</value>` strictly.
#[track_caller]
pub(super) fn value<T: DeserializeOwned + Debug>(inner: &str, expected: &str) {
    check(from_str::<T>(&format!("<value>{inner}</value>")), expected);
}

/// Reads a document strictly as any value.
#[track_caller]
pub(super) fn document(document: &str, expected: &str) {
    check(from_str::<Value>(document), expected);
}
