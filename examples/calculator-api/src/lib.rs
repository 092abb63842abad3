//! The interface of a calculator: what its servers and its clients share.
//!
//! This crate depends on no HTTP and no asynchronous runtime: `xmlrpc-core` alone.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{DateTime, Fault, XmlRpcFault, XmlRpcType, xmlrpc_service};

/// What can go wrong when calculating.
#[derive(Debug, PartialEq, thiserror::Error, XmlRpcFault)]
pub enum CalcError {
    /// There is no such quotient.
    #[error("division by zero")]
    #[fault(code = 101)]
    DivisionByZero,
}

/// Calculates.
#[xmlrpc_service]
pub trait Calculator {
    /// Adds two integers.
    async fn add(&self, a: i32, b: i32) -> i32;

    /// Divides `a` by `b`.
    async fn divide(&self, a: f64, b: f64) -> Result<f64, CalcError>;

    /// The server's clock.
    fn now(&self) -> DateTime;

    /// The mean of some samples.
    #[xmlrpc(name = "stats.mean")]
    async fn mean(&self, samples: &[f64]) -> Result<Stats, Fault>;
}

/// What [`Calculator::mean`] finds out.
#[derive(Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// The arithmetic mean.
    pub mean: f64,
    /// How many samples there were.
    pub sample_count: u32,
    /// What they are called, if they have a name.
    pub label: Option<String>,
}
