//! How long a connection may go on as it does.
//!
//! hyper has a timeout for the head of a request, which also ends connections that are idle, and
//! which makes a timer for every request. Here one timer serves a connection: what happens on it
//! only moves a deadline, and the timer looks at it when it fires.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// What a connection waits for, and since when.
///
/// Only one task touches it, hence `Relaxed`; it is shared between the parts of that task.
pub(super) struct Clock {
    opened: Instant,
    header_timeout: Duration,
    idle_timeout: Duration,
    phase: AtomicU8,
    /// The beginning of the phase, in microseconds since the opening.
    since: AtomicU64,
}

/// The rest of a request head.
const HEAD: u8 = 0;
/// A request is being answered; that takes the time it takes.
const BUSY: u8 = 1;
/// The peer: to take the response, or to send the next request.
const IDLE: u8 = 2;

impl Clock {
    pub(super) fn new(header_timeout: Duration, idle_timeout: Duration) -> Arc<Self> {
        Arc::new(Self {
            opened: Instant::now(),
            header_timeout,
            idle_timeout,
            // whoever opens a connection has something to say
            phase: AtomicU8::new(HEAD),
            since: AtomicU64::new(0),
        })
    }

    /// When the connection is to be closed, unless something happens.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let timeout = match self.phase.load(Ordering::Relaxed) {
            BUSY => return None,
            HEAD => self.header_timeout,
            _ => self.idle_timeout,
        };
        let since = Duration::from_micros(self.since.load(Ordering::Relaxed));
        self.opened.checked_add(since.saturating_add(timeout))
    }

    /// A request has arrived; until the guard is dropped, it is being answered.
    pub(super) fn busy(self: &Arc<Self>) -> Busy {
        self.phase.store(BUSY, Ordering::Relaxed);
        Busy(Arc::clone(self))
    }

    fn enter(&self, phase: u8) {
        let micros = self.opened.elapsed().as_micros();
        let micros = u64::try_from(micros).unwrap_or(u64::MAX);
        self.since.store(micros, Ordering::Relaxed);
        self.phase.store(phase, Ordering::Relaxed);
    }

    fn read(&self) {
        if self.phase.load(Ordering::Relaxed) == IDLE {
            self.enter(HEAD);
        }
    }

    fn written(&self) {
        if self.phase.load(Ordering::Relaxed) == IDLE {
            self.enter(IDLE);
        }
    }
}

/// A request is being answered.
pub(super) struct Busy(Arc<Clock>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.enter(IDLE);
    }
}

/// A stream that tells the clock when something moves.
pub(super) struct Timed<S> {
    pub(super) stream: S,
    pub(super) clock: Arc<Clock>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Timed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            self.clock.read();
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Timed<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, bytes));
        self.clock.written();
        Poll::Ready(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, pieces));
        self.clock.written();
        Poll::Ready(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
