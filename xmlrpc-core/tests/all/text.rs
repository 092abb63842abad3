//! Pieces of documents, how many of them, and dates.

use xmlrpc_core::DateTime;

/// A struct of these members.
pub(crate) fn structure(members: &[(&str, &str)]) -> String {
    let members: String = members
        .iter()
        .map(|(name, value)| format!("<member><name>{name}</name><value>{value}</value></member>"))
        .collect();
    format!("<struct>{members}</struct>")
}

/// An array of these items.
pub(crate) fn array(items: &[&str]) -> String {
    let items: String = items
        .iter()
        .map(|item| format!("<value>{item}</value>"))
        .collect();
    format!("<array><data>{items}</data></array>")
}

/// The date of the specification.
pub(crate) fn date() -> DateTime {
    DateTime::new(1998, 7, 17, 14, 8, 55).expect("a date")
}

/// The same with a fraction and an offset.
pub(crate) fn late() -> DateTime {
    date()
        .with_nanosecond(500_000_000)
        .and_then(|date| date.with_offset(Some(-90)))
        .expect("a date")
}

/// How many cases, or pieces of a document, a test takes: all of them where `CI` is set, else a
/// quarter, which is enough to see a square.
pub(crate) fn at_length(most: usize) -> usize {
    if std::env::var_os("CI").is_some() {
        most
    } else {
        most / 4
    }
}
