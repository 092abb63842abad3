//! What can be set of calls, and what it is unless it is set.

use std::time::Duration;

use xmlrpc_core::{Dialect, ReadOptions};

use crate::error::BuildError;
use crate::rpc::work::WorkSettings;

#[derive(Clone, Debug)]
pub(crate) struct RpcSettings {
    pub(crate) multicall: bool,
    pub(crate) reading: ReadOptions,
    pub(crate) dialect: Dialect,
    pub(crate) work: WorkSettings,
}

impl Default for RpcSettings {
    fn default() -> Self {
        Self {
            multicall: true,
            reading: ReadOptions::strict(),
            dialect: Dialect::default(),
            work: WorkSettings::default(),
        }
    }
}

impl RpcSettings {
    /// Looks for limits that would refuse everything.
    pub(crate) fn check(&self, errors: &mut BuildError) {
        let (limits, work) = (&self.reading.limits, &self.work);
        errors.zero_limits(&[
            ("call_timeout", work.call_timeout == Some(Duration::ZERO)),
            ("max_calls", work.max_calls == Some(0)),
            ("blocking_threads", work.blocking_threads == 0),
            ("multicall_concurrency", work.multicall_concurrency == 0),
            ("Limits::max_depth", limits.max_depth == 0),
            ("Limits::max_method_name", limits.max_method_name == 0),
            ("Limits::max_values", limits.max_values == 0),
        ]);
    }
}
