#![forbid(
    missing_docs,
    missing_debug_implementations,
    unsafe_code,
    unused,
    nonstandard_style,
    let_underscore,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility
)]
//! A crate may forbid what its public items must not lack, and groups of lints, beside what serde
//! and thiserror derive.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Fault, XmlRpcFault, XmlRpcType, xmlrpc_service};

/// A point.
#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
pub struct Point {
    /// Its abscissa.
    pub x: i32,
}

/// What goes wrong.
#[derive(Debug, thiserror::Error, XmlRpcFault)]
pub enum PlotError {
    /// It is too far away.
    #[error("far")]
    #[fault(code = 1)]
    Far,
    /// Anything else.
    #[error("{0}")]
    #[fault(other)]
    Other(Fault),
}

/// A plotter.
#[xmlrpc_service]
pub trait Plotter {
    /// Draws a point.
    async fn plot(&self, point: Point) -> Result<(), PlotError>;
}

/// Somebody else's plotter.
#[xmlrpc_service(client)]
pub trait Remote {
    /// Draws a point.
    async fn plot(&self, point: &Point) -> Result<(), PlotError>;
}

fn main() {}
