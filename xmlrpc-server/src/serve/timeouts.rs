//! How long a connection may go on as it does.
//!
//! hyper has a timeout for the head of a request, which also ends connections that are idle, and
//! which makes a timer for every request. Here one timer serves a connection: what happens on it
//! only moves a deadline, and the timer looks at the deadline when it fires.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

/// How long a peer may go on sending what is not read any more.
const LINGER_TIMEOUT: Duration = Duration::from_secs(2);
/// How long a request that has not arrived is waited for once the server stops.
const STOPPING_TIMEOUT: Duration = Duration::from_secs(1);

/// How long a request has at least to arrive, when newcomers wait for a place.
const ARRIVAL: Duration = Duration::from_millis(100);

/// How long a connection may stay in some of its phases.
#[derive(Clone, Copy, Debug)]
pub(super) struct PhaseLimits {
    /// [`Phase::Opened`] and [`Phase::Head`].
    pub(super) header: Duration,
    /// [`Phase::Idle`] and [`Phase::Stalled`].
    pub(super) idle: Duration,
    /// [`Phase::HalfClosed`].
    pub(super) half_close: Duration,
}

/// What a connection is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing has come from a peer that has just connected, or not all of a TLS handshake.
    Opened,
    /// Some of a request head has arrived.
    Head,
    /// Some of a request body has to arrive.
    Body,
    /// Requests are being answered; that takes the time it takes.
    Running,
    /// A request is being answered whose peer has closed its side of the connection.
    HalfClosed,
    /// The peer does not take more of a response.
    Stalled,
    /// The connection waits for its next request.
    Idle,
    /// Our side is closed, and the peer's is not.
    Lingering,
}

/// The part of the phase that does not follow from the requests in flight.
mod stage {
    pub(super) const OPENED: u8 = 0;
    pub(super) const HEAD: u8 = 1;
    pub(super) const IDLE: u8 = 2;
    pub(super) const LINGERING: u8 = 3;
}

/// The phase began after the deadline was last asked for. Most phases end as soon, and then
/// nobody needs to look at the time.
const JUST_NOW: u64 = u64::MAX;
/// A body whose length is not known beforehand.
const UNKNOWN: u64 = u64::MAX;

/// What a connection waits for, and since when.
///
/// `Relaxed` is enough: with HTTP/1 the task of the connection alone changes it, and with HTTP/2
/// the fields do not depend on each other.
#[derive(Debug)]
pub(super) struct ConnectionTimeouts {
    opened: Instant,
    limits: PhaseLimits,
    stage: AtomicU8,
    /// The beginning of the phase, in microseconds since the opening, or [`JUST_NOW`].
    since: AtomicU64,
    /// Requests whose response is not complete.
    running: AtomicU32,
    /// Requests whose body has not arrived.
    arriving: AtomicU32,
    /// Whether the last body was not read to its end.
    unread: AtomicBool,
    /// Whether the socket has taken less than there was to write.
    stalled: AtomicBool,
    half_closed: AtomicBool,
    lost: AtomicBool,
    /// HTTP/2: several requests at a time.
    multiplexed: AtomicBool,
    framing: Framing,
}

/// What tells whether there is something behind a request, in HTTP/1.
#[derive(Debug)]
struct Framing {
    /// The bytes that came behind the last head.
    received: AtomicU64,
    /// How many of the last of them are line ends, which old clients add to a body.
    line_ends: AtomicU64,
    /// The length of the body.
    announced: AtomicU64,
    /// A request came behind another, so where heads begin is not known any more.
    pipelined: AtomicBool,
}

impl ConnectionTimeouts {
    pub(super) fn new(limits: PhaseLimits) -> Self {
        Self {
            opened: Instant::now(),
            limits,
            stage: AtomicU8::new(stage::OPENED),
            since: AtomicU64::new(0),
            running: AtomicU32::new(0),
            arriving: AtomicU32::new(0),
            unread: AtomicBool::new(false),
            stalled: AtomicBool::new(false),
            half_closed: AtomicBool::new(false),
            lost: AtomicBool::new(false),
            multiplexed: AtomicBool::new(false),
            framing: Framing {
                received: AtomicU64::new(0),
                line_ends: AtomicU64::new(0),
                announced: AtomicU64::new(UNKNOWN),
                pipelined: AtomicBool::new(false),
            },
        }
    }

    pub(super) fn phase(&self) -> Phase {
        let running = self.running.load(Relaxed);
        let stage = self.stage.load(Relaxed);
        if stage == stage::LINGERING {
            Phase::Lingering
        } else if self.stalled.load(Relaxed) {
            Phase::Stalled
        } else if running == 0 {
            match stage {
                stage::OPENED => Phase::Opened,
                stage::HEAD => Phase::Head,
                _ => Phase::Idle,
            }
        } else if self.arriving.load(Relaxed) >= running {
            Phase::Body
        } else if self.half_closed.load(Relaxed) {
            Phase::HalfClosed
        } else {
            Phase::Running
        }
    }

    /// How many calls are running whose response has somewhere to go: on one connection, several
    /// with HTTP/2.
    pub(super) fn calls(&self) -> usize {
        match self.phase() {
            Phase::Running | Phase::HalfClosed => {
                let running = self.running.load(Relaxed);
                running.saturating_sub(self.arriving.load(Relaxed)) as usize
            }
            Phase::Opened
            | Phase::Head
            | Phase::Body
            | Phase::Stalled
            | Phase::Idle
            | Phase::Lingering => 0,
        }
    }

    /// When the connection is to be closed, unless something happens; `stopping` is since when
    /// the server stops. To be asked whenever the connection was polled.
    fn deadline(&self, stopping: Option<Instant>) -> Option<Instant> {
        let timeout = match self.phase() {
            Phase::Running => return None,
            // whoever opens a connection has something to say
            Phase::Opened | Phase::Head => Some(self.limits.header),
            // the service has its own limit
            Phase::Body => None,
            Phase::HalfClosed => Some(self.limits.half_close),
            Phase::Stalled | Phase::Idle => Some(self.limits.idle),
            Phase::Lingering => Some(LINGER_TIMEOUT),
        };
        let since = self.began_at();
        let deadline = timeout.and_then(|timeout| since.checked_add(timeout));
        let stopping = match self.phase() {
            Phase::Opened | Phase::Head | Phase::Body | Phase::Idle => stopping,
            Phase::Running | Phase::HalfClosed | Phase::Stalled | Phase::Lingering => None,
        };
        let stopped = stopping.map(|stopping| stopping + STOPPING_TIMEOUT);
        deadline.into_iter().chain(stopped).min()
    }

    /// When the phase began.
    fn began_at(&self) -> Instant {
        let since = match self.since.load(Relaxed) {
            JUST_NOW => {
                let since = self.opened.elapsed();
                let micros = u64::try_from(since.as_micros()).unwrap_or(JUST_NOW);
                self.since.store(micros, Relaxed);
                since
            }
            micros => Duration::from_micros(micros),
        };
        self.opened + since
    }

    /// How soon the connection is to be closed when there are too many, and since when it is
    /// like that: less means sooner. `None` while a call is running, and while one may be just
    /// arriving.
    pub(super) fn dispensable(&self) -> Option<(u8, Instant)> {
        let running = self.running.load(Relaxed);
        if running > self.arriving.load(Relaxed) {
            return None;
        }
        let order = match self.phase() {
            Phase::Lingering => 0,
            Phase::Idle => 1,
            Phase::Opened | Phase::Head => 2,
            Phase::Body => 3,
            Phase::Stalled => 4,
            Phase::Running | Phase::HalfClosed => return None,
        };
        let since = match self.since.load(Relaxed) {
            JUST_NOW => Instant::now(),
            micros => self.opened + Duration::from_micros(micros),
        };
        let in_use = !matches!(self.phase(), Phase::Lingering | Phase::Idle);
        if in_use && since.elapsed() < ARRIVAL {
            return None;
        }
        Some((order, since))
    }

    /// A request has arrived, at least its head. Until the guard is dropped, it is being
    /// answered; until [`RequestGuard::arrived`], its body has to arrive.
    pub(super) fn begin(
        self: &Arc<Self>,
        multiplexed: bool,
        announced: Option<u64>,
    ) -> RequestGuard {
        if multiplexed {
            self.multiplexed.store(true, Relaxed);
        }
        self.framing
            .announced
            .store(announced.unwrap_or(UNKNOWN), Relaxed);
        self.unread.store(false, Relaxed);
        self.running.fetch_add(1, Relaxed);
        self.enter(stage::IDLE);
        RequestGuard(Arc::clone(self))
    }

    fn enter(&self, stage: u8) {
        self.since.store(JUST_NOW, Relaxed);
        self.stage.store(stage, Relaxed);
    }

    /// Whether what comes in belongs to the head of a request.
    pub(super) fn expects_head(&self) -> bool {
        self.running.load(Relaxed) == 0
            && !self.multiplexed.load(Relaxed)
            && !self.framing.pipelined.load(Relaxed)
    }

    /// Bytes came in.
    pub(super) fn read(&self) {
        if self.running.load(Relaxed) > 0 || self.multiplexed.load(Relaxed) {
            return;
        }
        match self.stage.load(Relaxed) {
            // the time is counted from the opening
            stage::OPENED => self.stage.store(stage::HEAD, Relaxed),
            stage::IDLE => self.enter(stage::HEAD),
            _ => {}
        }
    }

    /// The head has ended, and so many bytes came behind it, the last of which are line ends.
    pub(super) fn head_ended(&self, received: usize, line_ends: usize) {
        self.framing.received.store(received as u64, Relaxed);
        self.framing.line_ends.store(line_ends as u64, Relaxed);
    }

    /// So many bytes came that are not part of the head, the last of which are line ends.
    pub(super) fn body_read(&self, received: usize, line_ends: usize) {
        // nothing more is read once the body is there: what stands behind it came with its end
        self.framing.line_ends.store(line_ends as u64, Relaxed);
        self.framing.received.fetch_add(received as u64, Relaxed);
    }

    /// Whether some of another request came with the last one.
    fn is_pipelined(&self) -> bool {
        let framing = &self.framing;
        if framing.pipelined.load(Relaxed) {
            return true;
        }
        let received = framing.received.load(Relaxed);
        let behind = received.saturating_sub(framing.announced.load(Relaxed));
        let pipelined = behind > framing.line_ends.load(Relaxed);
        framing.pipelined.store(pipelined, Relaxed);
        pipelined
    }

    /// Bytes went out, or the socket took none.
    pub(super) fn written(&self, taken: bool) {
        if taken {
            if self.stalled.swap(false, Relaxed) {
                self.since.store(JUST_NOW, Relaxed);
            }
        } else if !self.stalled.swap(true, Relaxed) {
            self.since.store(JUST_NOW, Relaxed);
        }
    }

    /// Whether to look for the end of the stream: nothing else reads while a request of HTTP/1
    /// is being answered.
    pub(super) fn looks_ahead(&self) -> bool {
        self.running.load(Relaxed) > 0 && !self.multiplexed.load(Relaxed)
    }

    /// The peer has closed its side, and may be waiting for the response.
    pub(super) fn half_closed(&self) {
        self.half_closed.store(true, Relaxed);
        self.since.store(JUST_NOW, Relaxed);
    }

    /// The connection is broken, and nobody waits for the response.
    pub(super) fn lost(&self) {
        self.lost.store(true, Relaxed);
    }

    pub(super) fn is_lost(&self) -> bool {
        self.lost.load(Relaxed)
    }

    /// The sending side is closed. Returns whether the peer may still be sending.
    pub(super) fn linger(&self) -> bool {
        // half a head: hyper has refused it
        let refused = self.stage.load(Relaxed) == stage::HEAD;
        let linger = refused || self.unread.load(Relaxed);
        if linger {
            self.enter(stage::LINGERING);
        }
        linger
    }
}

/// A request that is being answered.
#[derive(Debug)]
pub(super) struct RequestGuard(Arc<ConnectionTimeouts>);

impl RequestGuard {
    /// The body of the request has to arrive until the returned guard is dropped.
    pub(super) fn body(&self) -> BodyGuard {
        self.0.arriving.fetch_add(1, Relaxed);
        BodyGuard {
            timeouts: Arc::clone(&self.0),
            ended: false,
        }
    }
}

impl Drop for RequestGuard {
    fn drop(&mut self) {
        let timeouts = &self.0;
        timeouts.running.fetch_sub(1, Relaxed);
        if timeouts.multiplexed.load(Relaxed) {
            timeouts.since.store(JUST_NOW, Relaxed);
        } else if timeouts.is_pipelined() {
            timeouts.enter(stage::HEAD);
        } else {
            timeouts.enter(stage::IDLE);
        }
    }
}

/// A body that is arriving.
#[derive(Debug)]
pub(super) struct BodyGuard {
    timeouts: Arc<ConnectionTimeouts>,
    ended: bool,
}

impl BodyGuard {
    /// The body was read to its end.
    pub(super) fn end(mut self) {
        self.ended = true;
    }
}

impl Drop for BodyGuard {
    fn drop(&mut self) {
        self.timeouts.arriving.fetch_sub(1, Relaxed);
        if !self.ended {
            self.timeouts.unread.store(true, Relaxed);
        }
    }
}

/// The one timer of a connection. It is moved when it fires, or to be earlier: for most
/// requests, not at all.
pub(super) struct Timer {
    sleep: Pin<Box<Sleep>>,
    armed: bool,
}

impl Timer {
    pub(super) fn new() -> Self {
        Self {
            sleep: Box::pin(sleep_until(Instant::now())),
            armed: false,
        }
    }

    /// The task has another waker now.
    pub(super) fn moved(&mut self) {
        self.armed = false;
    }

    /// Ready when the connection has been in its phase for too long.
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
        timeouts: &ConnectionTimeouts,
        stopping: Option<Instant>,
    ) -> Poll<()> {
        while let Some(deadline) = timeouts.deadline(stopping) {
            if deadline < self.sleep.deadline() {
                self.sleep.as_mut().reset(deadline);
                self.armed = false;
            }
            if self.armed && !self.sleep.is_elapsed() {
                break;
            }
            self.armed = self.sleep.as_mut().poll(cx).is_pending();
            if self.armed {
                break;
            }
            if deadline <= Instant::now() {
                return Poll::Ready(());
            }
            self.sleep.as_mut().reset(deadline);
        }
        Poll::Pending
    }
}
