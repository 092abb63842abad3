//! What rustc says about mistakes, and that what is generated compiles under difficult
//! circumstances.
//!
//! After a change of the messages: `TRYBUILD=overwrite cargo test -p xmlrpc-derive --test ui`, and
//! read the difference.

#[test]
fn pass() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

#[test]
#[rustversion::attr(not(stable(1.95)), ignore = "these are the messages of Rust 1.95")]
fn fail() {
    trybuild::TestCases::new().compile_fail("tests/ui/fail/*.rs");
}
