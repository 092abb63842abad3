#![forbid(missing_docs, missing_debug_implementations, unsafe_code)]
//! A crate may forbid what its public items must not lack: nothing generated allows it.

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
