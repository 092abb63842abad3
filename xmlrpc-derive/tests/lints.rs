#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused,
    rust_2018_idioms,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
//! Nothing that is generated warns, neither here nor under `cargo clippy --all-targets`.

pub mod api {
    //! A service.

    use serde::{Deserialize, Serialize};
    use xmlrpc_core::{Fault, XmlRpcFault, XmlRpcType, xmlrpc_service};

    /// Statistics.
    #[derive(Debug, Clone, Serialize, Deserialize, XmlRpcType)]
    #[serde(rename_all = "camelCase")]
    pub struct Stats {
        /// The mean.
        pub mean: f64,
        /// No longer used.
        #[deprecated]
        pub count: Option<u32>,
    }

    /// A kind.
    #[derive(Debug, Clone, Serialize, Deserialize, XmlRpcType)]
    #[serde(tag = "kind")]
    #[non_exhaustive]
    pub enum Kind {
        /// Nothing.
        Nothing,
        /// No longer used.
        #[deprecated]
        Something {
            /// What.
            what: String,
        },
    }

    /// What goes wrong.
    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    #[non_exhaustive]
    pub enum Error {
        /// Empty.
        #[error("empty")]
        #[fault(code = 1)]
        Empty,
        /// Something else.
        #[error("{0}")]
        #[fault(code = 2)]
        Text(String),
        /// Anything else.
        #[error("{0}")]
        #[fault(other)]
        Other(Fault),
    }

    /// No longer used.
    #[deprecated]
    #[derive(Debug, Serialize, Deserialize, XmlRpcType)]
    pub struct Old;

    /// A calculator.
    #[xmlrpc_service]
    pub trait Calculator {
        /// The mean.
        async fn mean(&self, samples: &[f64], kind: Kind) -> Result<Stats, Error>;
        /// The time.
        fn now(&self) -> String;
        /// Greets.
        async fn greet(&self, name: &str) -> String {
            format!("hello, {name}")
        }
        /// Does nothing.
        async fn nothing(&self) {}
        /// No longer used.
        #[deprecated(since = "1.0.0", note = "call `now`")]
        async fn time(&self) -> String;
        /// No longer used.
        #[allow(deprecated)]
        async fn old(&self, old: Old);
        #[allow(
            clippy::too_many_arguments,
            clippy::many_single_char_names,
            missing_docs
        )]
        async fn plot(&self, a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8, h: u8) -> bool;
    }
}

use xmlrpc_core::rpc::Local;
use xmlrpc_core::xmlrpc_service;

#[derive(Debug)]
struct Desk;

#[xmlrpc_service]
impl Desk {
    #[allow(clippy::unused_self, clippy::unused_async)]
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }
}

trait Clock {
    fn hour(&self) -> u8;
}

#[derive(Debug)]
struct Noon;

#[xmlrpc_service]
impl Clock for Noon {
    fn hour(&self) -> u8 {
        12
    }
}

#[test]
fn the_file_compiles_without_warnings() {
    let desk = DeskClient::new(Local::new(Desk));
    drop(desk.add(1, 2));
    let noon = NoonClient::new(Local::new(Noon));
    drop(noon.hour());
    assert_eq!(noon.into_inner().into_inner().hour(), 12);
}
