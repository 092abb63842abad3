//! What tells a server to stop.

use std::future::{Future, pending};
use std::io;
use std::pin::Pin;

/// What ends an accept loop.
pub(super) trait StopSignal: Send {
    /// The server is to stop, and to answer what it has begun.
    fn stop(&mut self) -> impl Future<Output = ()> + Send;

    /// Asked for after `stop`: the server is to end at once.
    fn abort(&mut self) -> impl Future<Output = ()> + Send;
}

/// A future of the user's; it cannot ask a second time.
pub(super) struct Once<F>(Pin<Box<F>>);

impl<F: Future> Once<F> {
    pub(super) fn new(stop: F) -> Self {
        Self(Box::pin(stop))
    }
}

impl<F: Future + Send> StopSignal for Once<F> {
    async fn stop(&mut self) {
        self.0.as_mut().await;
    }

    async fn abort(&mut self) {
        pending().await
    }
}

/// The signals that ask a process to end: the first time to stop, the second time at once.
#[cfg(unix)]
pub(super) struct Termination {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Termination {
    /// Listens to them from now on.
    pub(super) fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Control-C; other systems have no more.
#[cfg(not(unix))]
pub(super) struct Termination;

#[cfg(not(unix))]
impl Termination {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            pending::<()>().await;
        }
    }
}

impl StopSignal for Termination {
    async fn stop(&mut self) {
        self.next().await;
    }

    async fn abort(&mut self) {
        self.next().await;
    }
}
