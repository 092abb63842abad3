//! What rustc says about mistakes, and that what is generated compiles under difficult
//! circumstances.
//!
//! After a change of the messages: `TRYBUILD=overwrite cargo test -p xmlrpc-derive --test ui`, and
//! read the difference.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
