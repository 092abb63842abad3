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
///
/// Other systems than Unix have no more than Control-C.
pub(super) struct Termination {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Termination {
    /// Listens to them from now on.
    pub(super) fn new() -> io::Result<Self> {
        #[cfg(unix)]
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self {
            #[cfg(unix)]
            interrupt: signal(SignalKind::interrupt())?,
            #[cfg(unix)]
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(not(unix))]
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
