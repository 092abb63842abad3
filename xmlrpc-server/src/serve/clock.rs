//! How long a connection may go on as it does.
//!
//! hyper has a timeout for the head of a request, which also ends connections that are idle, and
//! which makes a timer for every request. Here one timer serves a connection: what happens on it
//! only moves a deadline, and the timer looks at it when it fires.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// What a connection waits for, and since when.
///
/// Only one task touches it, hence `Relaxed`; it is shared between the parts of that task.
pub(super) struct Clock {
    opened: Instant,
    header_timeout: Duration,
    idle_timeout: Duration,
    phase: AtomicU8,
    /// The beginning of the phase, in microseconds since the opening, or [`JUST_NOW`].
    since: AtomicU64,
    /// Whether the last request was answered before it was read to its end.
    unread: AtomicBool,
}

/// The phase began after the deadline was last asked for. Most phases end as soon, and then
/// nobody needs to look at the time.
const JUST_NOW: u64 = u64::MAX;

/// How long a peer may go on sending what is not read any more.
const LINGER_TIMEOUT: Duration = Duration::from_secs(2);

/// The first byte from a peer that has just come.
const OPENED: u8 = 0;
/// The rest of a request head.
const HEAD: u8 = 1;
/// A request is being answered; that takes the time it takes.
const BUSY: u8 = 2;
/// The peer: to take the response, or to send the next request.
const IDLE: u8 = 3;
/// The peer's end of the connection, ours being closed.
const LINGER: u8 = 4;

impl Clock {
    pub(super) fn new(header_timeout: Duration, idle_timeout: Duration) -> Arc<Self> {
        Arc::new(Self {
            opened: Instant::now(),
            header_timeout,
            idle_timeout,
            phase: AtomicU8::new(OPENED),
            since: AtomicU64::new(0),
            unread: AtomicBool::new(false),
        })
    }

    /// When the connection is to be closed, unless something happens; to be asked whenever the
    /// connection was polled.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let timeout = match self.phase.load(Ordering::Relaxed) {
            BUSY => return None,
            // whoever opens a connection has something to say
            OPENED | HEAD => self.header_timeout,
            LINGER => LINGER_TIMEOUT,
            _ => self.idle_timeout,
        };
        let since = match self.since.load(Ordering::Relaxed) {
            JUST_NOW => {
                let since = self.opened.elapsed();
                let micros = u64::try_from(since.as_micros()).unwrap_or(JUST_NOW);
                self.since.store(micros, Ordering::Relaxed);
                since
            }
            micros => Duration::from_micros(micros),
        };
        self.opened.checked_add(since.saturating_add(timeout))
    }

    /// A request has arrived; until the guard is dropped, it is being answered.
    pub(super) fn busy(self: &Arc<Self>) -> Busy {
        self.phase.store(BUSY, Ordering::Relaxed);
        self.unread.store(false, Ordering::Relaxed);
        Busy(Arc::clone(self))
    }

    fn enter(&self, phase: u8) {
        self.since.store(JUST_NOW, Ordering::Relaxed);
        self.phase.store(phase, Ordering::Relaxed);
    }

    /// Bytes came in.
    pub(super) fn read(&self) {
        match self.phase.load(Ordering::Relaxed) {
            // the time is counted from the opening
            OPENED => self.phase.store(HEAD, Ordering::Relaxed),
            IDLE => self.enter(HEAD),
            _ => {}
        }
    }

    /// Bytes went out.
    pub(super) fn written(&self) {
        if self.phase.load(Ordering::Relaxed) == IDLE {
            self.enter(IDLE);
        }
    }

    /// The sending side is closed. Whether the peer may still be sending.
    pub(super) fn linger(&self) -> bool {
        let phase = self.phase.load(Ordering::Relaxed);
        // half a head: hyper has refused it
        let linger = phase == HEAD || self.unread.load(Ordering::Relaxed);
        if linger {
            self.enter(LINGER);
        }
        linger
    }
}

/// A request is being answered.
pub(super) struct Busy(Arc<Clock>);

impl Busy {
    /// The request was refused, perhaps before all of it had arrived.
    pub(super) fn refused(&self) {
        self.0.unread.store(true, Ordering::Relaxed);
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.enter(IDLE);
    }
}
