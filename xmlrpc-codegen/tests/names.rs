//! The names of generated code, for every name that a recorded server has.

mod servers;

use std::fmt::Write;

use expect_test::expect_file;
use xmlrpc_codegen::{Builder, Grouping, Target};
use xmlrpc_core::description::{Description, MethodDescription};

const LISTINGS: &[&str] = &[
    "epi",
    "fldigi",
    "koji",
    "perl",
    "phpxmlrpc",
    "python",
    "rtorrent",
    "supervisor",
];

/// The names of the wire with the functions that they become, in one flat trait.
#[test]
fn eight_hundred_names() {
    let mut table = String::new();
    let mut count = 0;
    for listing in LISTINGS {
        let names = servers::named(listing).names();
        let mut description = Description::new();
        description.methods = names.iter().map(MethodDescription::new).collect();
        for (target, start) in [(Target::Rust, "async fn "), (Target::Python, "    def ")] {
            let builder = Builder::new().grouping(Grouping::Flat).target(target);
            let code = builder.generate(&description).unwrap().code;
            let functions: Vec<&str> = code
                .lines()
                .filter_map(|line| line.trim_start().strip_prefix(start.trim_start()))
                .filter_map(|line| line.split('(').next())
                .filter(|name| !name.starts_with('_') || name.starts_with("_listapi"))
                .filter(|name| {
                    !["close", "make_connection"].contains(name) || target == Target::Rust
                })
                .collect();
            let _ = writeln!(table, "{listing} {target:?}: {}", functions.join(" "));
            count += functions.len();
        }
    }
    expect_file!["golden/names.txt"].assert_eq(&table);
    assert!(count > 1500, "{count} names");
}
