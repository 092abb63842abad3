//! What can be set on a server, and what it is unless it is set.

use std::time::Duration;

use xmlrpc_core::{Dialect, ReadOptions};

use crate::error::BuildError;
use crate::rpc::context::Forward;
use crate::rpc::proxies::Proxies;
use crate::rpc::work::WorkSettings;

#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) paths: Paths,
    pub(crate) check_content_type: bool,
    pub(crate) multicall: bool,
    pub(crate) reading: ReadOptions,
    pub(crate) dialect: Dialect,
    /// What of the HTTP request's extensions goes into the context.
    pub(crate) forwards: Vec<Forward>,
    pub(crate) proxies: Proxies,
    pub(crate) work: WorkSettings,
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

impl Default for Settings {
    fn default() -> Self {
        Self {
            paths: Paths::Default,
            check_content_type: true,
            multicall: true,
            reading: ReadOptions::strict(),
            dialect: Dialect::default(),
            forwards: Vec::new(),
            proxies: Proxies::default(),
            work: WorkSettings::default(),
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

impl Settings {
    /// Looks for limits that would refuse everything.
    pub(crate) fn check(&self, errors: &mut BuildError) {
        let (limits, work) = (&self.reading.limits, &self.work);
        let table = [
            ("max_body", self.max_body == 0),
            ("max_request_memory", self.max_request_memory == 0),
            ("max_response", self.max_response == 0),
            ("body_timeout", self.body_timeout.is_zero()),
            ("call_timeout", work.call_timeout == Some(Duration::ZERO)),
            ("max_calls", work.max_calls == Some(0)),
            ("blocking_threads", work.blocking_threads == 0),
            ("multicall_concurrency", work.multicall_concurrency == 0),
            ("Limits::max_depth", limits.max_depth == 0),
            ("Limits::max_method_name", limits.max_method_name == 0),
            ("Limits::max_values", limits.max_values == 0),
        ];
        let zero = table.into_iter().filter(|(_, is_zero)| *is_zero);
        zero.for_each(|(setting, _)| errors.zero_limit(setting));
    }
}

/// The paths that are answered.
#[derive(Clone, Debug)]
pub(crate) enum Paths {
    /// Those of Python's server.
    Default,
    These(Vec<String>),
    Any,
}

impl Paths {
    const DEFAULT: [&str; 2] = ["/", "/RPC2"];

    pub(crate) fn contains(&self, path: &str) -> bool {
        match self {
            Self::Default => Self::DEFAULT.contains(&path),
            Self::These(paths) => paths.iter().any(|known| known == path),
            Self::Any => true,
        }
    }

    /// The same as axum's patterns.
    #[cfg(feature = "axum")]
    pub(crate) fn patterns(&self) -> impl Iterator<Item = &str> {
        let (fixed, added): (&[&str], &[String]) = match self {
            Self::Default => (&Self::DEFAULT, &[]),
            Self::These(paths) => (&[], paths),
            Self::Any => (&["/", "/{*path}"], &[]),
        };
        fixed
            .iter()
            .copied()
            .chain(added.iter().map(String::as_str))
    }

    /// One of them: where a documentation page says that calls go.
    pub(crate) fn shown(&self) -> &str {
        match self {
            Self::These(paths) => paths.first().map_or("/", String::as_str),
            Self::Default | Self::Any => "/RPC2",
        }
    }

    /// Looks for paths that no request can have.
    pub(crate) fn check(&self, errors: &mut BuildError) {
        if let Self::These(paths) = self {
            paths.iter().for_each(|path| check_path(path, errors));
        }
    }

    /// Adds a path; the first one takes the place of the default.
    pub(crate) fn add(&mut self, path: String) {
        match self {
            Self::These(paths) if paths.contains(&path) => {}
            Self::These(paths) => paths.push(path),
            Self::Default | Self::Any => *self = Self::These(vec![path]),
        }
    }
}

/// Every path begins with `/`.
pub(crate) fn check_path(path: &str, errors: &mut BuildError) {
    if !path.starts_with('/') {
        errors.unusable_path(path);
    }
}
