//! The settings of all transports.

#[cfg(unix)]
use std::path::PathBuf;
use std::time::Duration;

/// How connections are made and kept.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) connect_timeout: Duration,
    pub(crate) keep_alive: bool,
    pub(crate) idle_timeout: Duration,
    pub(crate) max_idle: usize,
    #[cfg(unix)]
    pub(crate) socket: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            keep_alive: true,
            idle_timeout: Duration::from_secs(30),
            max_idle: 100,
            #[cfg(unix)]
            socket: None,
        }
    }
}
