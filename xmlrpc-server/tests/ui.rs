//! What rustc says about mistakes.
//!
//! They take a while, so they run when `XMLRPC_UI=all` is set, as `.ci/run` does. After a change of
//! the messages: `XMLRPC_UI=all TRYBUILD=overwrite cargo test -p xmlrpc-server --test ui`, and read
//! the difference.

#[test]
#[rustversion::attr(not(stable(1.95)), ignore = "these are the messages of Rust 1.95")]
fn fail() {
    if std::env::var_os("XMLRPC_UI").is_none_or(|which| which != "all") {
        eprintln!("SKIPPED: the messages of rustc are only checked with XMLRPC_UI=all");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
