//! What rustc says about mistakes, and that what is generated compiles under difficult
//! circumstances.
//!
//! Each failing case is a compilation, so by default one of each macro is tried, and all of them
//! with `XMLRPC_UI=all` in the environment, as `.ci/run` has it. Mistakes of one subject stand in
//! one file, as far as what rustc says about one does not hide another.
//!
//! After a change of the messages:
//! `XMLRPC_UI=all TRYBUILD=overwrite cargo test -p xmlrpc-derive --test ui`, and read the
//! difference.

/// One case of each macro.
const FEW: [&str; 3] = ["several_mistakes", "type_attributes", "fault_attributes"];

#[test]
fn pass() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

#[test]
#[rustversion::attr(not(stable(1.95)), ignore = "these are the messages of Rust 1.95")]
fn fail() {
    let cases = trybuild::TestCases::new();
    match std::env::var_os("XMLRPC_UI") {
        Some(value) if value == "all" => cases.compile_fail("tests/ui/fail/*.rs"),
        Some(value) => panic!("expected `XMLRPC_UI=all`, found {value:?}"),
        None => {
            println!(
                "{} cases of each macro's mistakes; all with `XMLRPC_UI=all`",
                FEW.len()
            );
            for case in FEW {
                cases.compile_fail(format!("tests/ui/fail/{case}.rs"));
            }
        }
    }
}
