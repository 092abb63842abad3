#![forbid(
    absolute_paths_not_starting_with_crate,
    async_fn_in_trait,
    bare_trait_objects,
    dead_code,
    deprecated,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    private_bounds,
    private_interfaces,
    redundant_lifetimes,
    refining_impl_trait,
    single_use_lifetimes,
    trivial_bounds,
    trivial_casts,
    trivial_numeric_casts,
    unnameable_types,
    unreachable_code,
    unreachable_patterns,
    unreachable_pub,
    unsafe_code,
    unsafe_op_in_unsafe_fn,
    unused_attributes,
    unused_braces,
    unused_extern_crates,
    unused_import_braces,
    unused_imports,
    unused_lifetimes,
    unused_macro_rules,
    unused_must_use,
    unused_mut,
    unused_parens,
    unused_qualifications,
    unused_results,
    unused_unsafe,
    unused_variables,
    variant_size_differences,
    warnings,
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::too_many_arguments
)]
//! A crate may forbid every single lint that a macro would like to allow: what is generated allows
//! nothing but what its author does.
//!
//! The types are plain, for what serde and thiserror derive allows some of these.

/// What can be named from elsewhere.
pub mod api {
    use xmlrpc_core::rpc::Context;
    use xmlrpc_core::{Fault, XmlRpcFault, xmlrpc_service};

    /// What goes wrong.
    #[derive(Debug, XmlRpcFault)]
    pub enum PlotError {
        /// It is too far away.
        #[fault(code = 1)]
        Far,
        /// No longer used.
        #[deprecated]
        #[fault(code = 2)]
        Near(String),
    }

    impl std::fmt::Display for PlotError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("far")
        }
    }

    /// A plotter.
    #[xmlrpc_service]
    pub trait Plotter {
        /// Draws a point.
        async fn plot(&self, x: i32, y: Option<i32>) -> Result<(), PlotError>;
        /// Draws many.
        #[xmlrpc(blocking, alias = "draw")]
        fn plot_all(
            &self,
            #[xmlrpc(context)] cx: &Context,
            colors: &[&str],
            #[xmlrpc(default = "solid")] style: &str,
            #[xmlrpc(rest)] points: Vec<(i32, i32)>,
        ) -> Result<usize, Fault>;
        /// No longer used.
        #[deprecated(note = "call `plot`")]
        async fn draw_point(&self, x: i32, name: &str) {
            let _ = (x, name);
        }
    }

    /// Somebody else's plotter.
    #[xmlrpc_service(client)]
    pub trait Remote {
        /// Draws a point.
        async fn plot(&self, x: i32, #[xmlrpc(nil)] y: Option<i32>) -> Result<(), PlotError>;
        /// No longer used.
        #[deprecated]
        fn draw_point(&self, names: &[&str]);
    }

    /// A desk.
    #[derive(Clone, Copy, Debug)]
    pub struct Desk;

    #[xmlrpc_service]
    impl Desk {
        /// Adds two numbers.
        pub async fn add(&self, a: i32, b: i32) -> i32 {
            a + b
        }

        /// No longer used.
        #[deprecated]
        pub fn sum(&self, numbers: &[i32]) -> i32 {
            numbers.iter().sum()
        }
    }

    /// A clock.
    pub trait Clock {
        /// The hour.
        fn hour(&self) -> u8;
        /// No longer used.
        #[deprecated]
        fn minute(&self) -> u8;
    }

    #[xmlrpc_service]
    impl Clock for Desk2 {
        fn hour(&self) -> u8 {
            12
        }
        fn minute(&self) -> u8 {
            0
        }
    }

    /// Another desk.
    #[derive(Clone, Copy, Debug)]
    pub struct Desk2;
}

mod private {
    use xmlrpc_core::xmlrpc_service;

    // nobody implements it, nobody calls it
    #[xmlrpc_service]
    trait Unused {
        async fn add(&self, a: i32, b: i32) -> i32;
        #[deprecated]
        fn sum(&self, numbers: Vec<i32>) -> i32;
    }

    #[xmlrpc_service(client)]
    trait UnusedClient {
        async fn add(&self, a: i32, b: i32) -> i32;
    }
}

fn main() {}
