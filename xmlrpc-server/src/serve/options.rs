//! How connections are served, and what holds unless it is set.

use std::time::Duration;

use crate::serve::timeouts::PhaseLimits;
#[cfg(feature = "rustls")]
use crate::serve::tls::Tls;

/// Configures the connections of [`serve`](crate::serve): limits, timeouts, shutdown.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use xmlrpc_server::ServeOptions;
///
/// let options = ServeOptions::new()
///     .max_connections(1_000)
///     .idle_timeout(Duration::from_secs(20));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ServeOptions {
    pub(crate) max_connections: usize,
    pub(crate) header_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) half_close_grace: Duration,
    pub(crate) shutdown_timeout: Duration,
    pub(crate) drain_delay: Duration,
    #[cfg(feature = "rustls")]
    pub(crate) tls: Option<Tls>,
    /// Whether the service takes what is known of a connection from the body of a request, and
    /// needs no extensions.
    pub(crate) reads_origin: bool,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            max_connections: 10_000,
            header_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(60),
            half_close_grace: Duration::from_secs(10),
            shutdown_timeout: Duration::from_secs(30),
            drain_delay: Duration::ZERO,
            #[cfg(feature = "rustls")]
            tls: None,
            reads_origin: false,
        }
    }
}

impl ServeOptions {
    /// Returns the defaults, which suit a server on the internet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the connections that are open at a time. Default: 10,000.
    ///
    /// When another one comes, or when the process is out of file descriptors, one is closed to make
    /// room: the one that has been idle for longest, else the oldest with an unfinished request
    /// head, else the oldest with an unfinished request body. Connections with a running call, and
    /// those whose request has had less than 100 ms to arrive, are not closed. When all of them are
    /// like that, the newcomer waits.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// Limits how long the head of a request may take to arrive, from its first byte or from the
    /// opening of the connection, a TLS handshake included. Default: 10 s. The connection is
    /// closed then.
    pub fn header_timeout(mut self, timeout: Duration) -> Self {
        self.header_timeout = timeout;
        self
    }

    /// Limits how long a connection is kept open between requests, and how long a peer may take
    /// to accept more of a response. Default: 60 s.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Limits how long a call goes on when its peer has closed its side of the connection
    /// (HTTP/1). Default: 10 s.
    ///
    /// A peer that has finished sending and one that has left look the same. So the call goes on
    /// for that long, and its response is written if it is ready by then. After that, the future of
    /// the call is dropped. A reset connection drops it at once.
    pub fn half_close_grace(mut self, grace: Duration) -> Self {
        self.half_close_grace = grace;
        self
    }

    /// Limits how long running calls may go on after a signal to stop. Default: 30 s.
    ///
    /// Requests that are still arriving get 1 s.
    pub fn shutdown_timeout(mut self, timeout: Duration) -> Self {
        self.shutdown_timeout = timeout;
        self
    }

    /// Delays shutdown: for that long the server goes on as before, but health checks fail
    /// ([`ShutdownState`](crate::ShutdownState)), and each HTTP/1 response closes its connection,
    /// so that no client sends a call on one that is about to be closed. Default: 0 s.
    ///
    /// Set it to the time that a load balancer needs to notice.
    pub fn drain_delay(mut self, delay: Duration) -> Self {
        self.drain_delay = delay;
        self
    }

    /// Encrypts all connections. Default: none.
    ///
    /// The handshake belongs to the [`header_timeout`](Self::header_timeout) of the connection,
    /// and keeps no other connection waiting.
    #[cfg(feature = "rustls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "rustls")))]
    pub fn tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// What is wrong: limits that would let nothing pass, files that are of no use. Loads what is
    /// in files, if that was not done yet.
    pub(crate) fn mistakes(&self) -> Vec<String> {
        let table = [
            ("max_connections", self.max_connections == 0),
            ("header_timeout", self.header_timeout.is_zero()),
            ("idle_timeout", self.idle_timeout.is_zero()),
        ];
        let zero = table.into_iter().filter(|(_, is_zero)| *is_zero);
        let mistakes =
            zero.map(|(setting, _)| format!("expected `{setting}` to be more than 0, found 0"));
        #[cfg(feature = "rustls")]
        let mistakes = mistakes.chain(self.tls.iter().flat_map(Tls::mistakes));
        mistakes.collect()
    }

    pub(super) fn phases(&self) -> PhaseLimits {
        PhaseLimits {
            header: self.header_timeout,
            idle: self.idle_timeout,
            half_close: self.half_close_grace,
        }
    }
}
