//! What can be set of requests and responses, and what it is unless it is set.

use std::time::Duration;

use crate::error::BuildError;
use crate::rpc::context::Forward;
use crate::rpc::proxies::Proxies;

#[derive(Clone, Debug)]
pub(crate) struct HttpSettings {
    pub(crate) check_content_type: bool,
    /// What of the HTTP request's extensions goes into the context.
    pub(crate) forwards: Vec<Forward>,
    pub(crate) proxies: Proxies,
    pub(crate) max_body: usize,
    pub(crate) max_request_memory: usize,
    pub(crate) max_response: usize,
    /// The size of a response from which on it is compressed, in bytes.
    #[cfg(feature = "gzip")]
    pub(crate) compress_responses: usize,
    pub(crate) body_timeout: Duration,
    /// How much of each document is logged, in bytes, if any.
    pub(crate) log_bodies: Option<usize>,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            check_content_type: true,
            forwards: Vec::new(),
            proxies: Proxies::default(),
            max_body: 4 * 1024 * 1024,
            max_request_memory: 256 * 1024 * 1024,
            max_response: 64 * 1024 * 1024,
            // as Python's server does, which has measured it
            #[cfg(feature = "gzip")]
            compress_responses: 1400,
            body_timeout: Duration::from_secs(30),
            log_bodies: None,
        }
    }
}

impl HttpSettings {
    /// Looks for limits that would refuse everything.
    pub(crate) fn check(&self, errors: &mut BuildError) {
        errors.zero_limits(&[
            ("max_body", self.max_body == 0),
            ("max_request_memory", self.max_request_memory == 0),
            ("max_response", self.max_response == 0),
            ("body_timeout", self.body_timeout.is_zero()),
        ]);
    }
}
