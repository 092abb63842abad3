//! What the macros print, for three small services.
//!
//! They stand here and not in `tests`, for a crate of macros exports nothing but its macros.
//!
//! After a change: `UPDATE_EXPECT=1 cargo test -p xmlrpc-derive --lib`, and read the difference.

use expect_test::{ExpectFile, expect_file};
use proc_macro2::TokenStream;

#[track_caller]
fn check(args: &str, item: &str, expected: &ExpectFile) {
    let parse = |code: &str| -> TokenStream { code.parse().expect("the test is Rust") };
    let expanded = crate::service::expand(parse(args), parse(item));
    let file = syn::parse2(expanded).expect("the expansion is Rust");
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn a_trait() {
    check(
        "prefix = \"calc.\"",
        "
        /// A calculator.
        pub trait Calculator {
            /// Adds two integers.
            async fn add(&self, a: i32, b: i32) -> i32;
            #[cfg(feature = \"stats\")]
            #[xmlrpc(name = \"stats.mean\", alias = \"mean\")]
            async fn mean(&self, samples: &[f64]) -> Result<Stats, Fault>;
            #[deprecated]
            fn now(&self) -> DateTime;
        }
        ",
        &expect_file!["snapshots/a_trait.txt"],
    );
}

#[test]
fn an_inherent_impl() {
    check(
        "crate = facade::xmlrpc",
        "
        impl Desk {
            async fn greet(&self, name: &str) -> String {
                format!(\"hello, {name}\")
            }
            #[xmlrpc(skip)]
            fn new() -> Self {
                Desk
            }
        }
        ",
        &expect_file!["snapshots/an_inherent_impl.txt"],
    );
}

#[test]
fn mistakes() {
    check(
        "",
        "
        trait Calculator {
            async fn add(&self, a: i32, b: i32) -> i32;
            async fn store<T>(&self, value: T);
        }
        ",
        &expect_file!["snapshots/mistakes.txt"],
    );
}
