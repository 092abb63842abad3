//! What all calls of a client have in common.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use reqwest::Url;
use xmlrpc_core::{Dialect, ReadOptions};

use crate::endpoint;

#[derive(Clone)]
pub(crate) struct Config {
    /// Without credentials: they are among the headers.
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    /// The timeout that the service has without being told.
    pub(crate) service_timeout: Option<Duration>,
    pub(crate) max_response: usize,
    pub(crate) dialect: Dialect,
    pub(crate) read: ReadOptions,
}

/// Shows neither credentials nor the values of headers, nor the query of the URL.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("url", &endpoint::shown(&self.url))
            .field("headers", &self.headers)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
