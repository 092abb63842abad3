//! The connections that are open: how many there may be, which one goes when there are too many,
//! and how all of them learn that the server stops.

use std::collections::HashMap;
use std::fmt;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::timeout;

use crate::measure::{self, OpenConnection};
use crate::serve::timeouts::{ConnectionTimeouts, PhaseLimits};

/// How far the server is on its way to the end; each state implies those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum State {
    Serving,
    /// Told to stop, and still taking requests.
    Draining,
    /// The requests that are running are the last ones.
    Stopping,
    /// What still runs is to be answered at once.
    Over,
    /// All connections are to be dropped.
    Ended,
}

const STATES: [State; 5] = [
    State::Serving,
    State::Draining,
    State::Stopping,
    State::Over,
    State::Ended,
];

/// How often the connections are looked at while a newcomer waits for one to become idle.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// The connections of an accept loop.
///
/// The list is locked when a connection begins and ends, and walked only when there are too
/// many: a request touches nothing but the connection that it came on.
pub(super) struct Connections {
    limit: usize,
    phases: PhaseLimits,
    state: AtomicU8,
    open: Mutex<HashMap<usize, Arc<Connection>>>,
    /// Work beside the connections that is waited for.
    work: AtomicUsize,
    /// A connection or other work has ended.
    left: Notify,
    /// The time of running calls is over.
    over: Notify,
}

impl Connections {
    /// At most `limit` connections, at least 1.
    pub(super) fn new(limit: usize, phases: PhaseLimits) -> Arc<Self> {
        measure::describe();
        Arc::new(Self {
            limit: limit.max(1),
            phases,
            state: AtomicU8::new(State::Serving as u8),
            open: Mutex::default(),
            work: AtomicUsize::new(0),
            left: Notify::new(),
            over: Notify::new(),
        })
    }

    fn open(&self) -> MutexGuard<'_, HashMap<usize, Arc<Connection>>> {
        // nothing that could panic happens under the lock
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn state(&self) -> State {
        STATES[usize::from(self.state.load(Ordering::Acquire))]
    }

    pub(super) fn is_draining(&self) -> bool {
        self.state() >= State::Draining
    }

    pub(super) fn is_over(&self) -> bool {
        self.state() >= State::Over
    }

    /// Goes on to a later state, and lets all connections see it.
    pub(super) fn enter(&self, state: State) {
        self.state.fetch_max(state as u8, Ordering::AcqRel);
        let all: Vec<_> = self.open().values().cloned().collect();
        all.iter().for_each(|connection| connection.wake());
        if self.is_over() {
            self.over.notify_waiters();
        }
    }

    /// Waits until the time of running calls is over.
    pub(super) async fn time_is_over(&self) {
        let mut over = pin!(self.over.notified());
        // from here on it is noticed
        over.as_mut().enable();
        if !self.is_over() {
            over.await;
        }
    }

    /// Enters a new connection, as soon as there is room for it. Then one that does nothing for
    /// anyone has been closed: the longest idle, else the oldest unfinished request, never one
    /// with a running call.
    pub(super) async fn admit(self: &Arc<Self>) -> Entry {
        loop {
            if let Some(entry) = self.try_admit() {
                return entry;
            }
            self.make_room().await;
        }
    }

    fn try_admit(self: &Arc<Self>) -> Option<Entry> {
        let mut open = self.open();
        if open.len() >= self.limit {
            return None;
        }
        let connection = Arc::new(Connection {
            timeouts: Arc::new(ConnectionTimeouts::new(self.phases)),
            evicted: AtomicBool::new(false),
            waker: Mutex::new(None),
            _open: OpenConnection::new(),
        });
        open.insert(key(&connection), Arc::clone(&connection));
        Some(Entry {
            connections: Arc::clone(self),
            connection,
        })
    }

    /// Closes one connection that can be dispensed with, unless one is on its way out already,
    /// and waits for any to end, for a moment.
    pub(super) async fn make_room(&self) {
        if let Some(victim) = self.victim() {
            tracing::debug!("too many connections: closing one that is not in use");
            victim.evicted.store(true, Ordering::Release);
            victim.wake();
        }
        // too late is not an error: what has changed is looked at by the caller
        let _ = timeout(LOOK_AGAIN, self.left.notified()).await;
    }

    /// The connection that has to go: one at a time, for each newcomer needs one place.
    fn victim(&self) -> Option<Arc<Connection>> {
        let open = self.open();
        if open.values().any(|one| one.evicted.load(Ordering::Acquire)) {
            return None;
        }
        let ranked = open
            .values()
            .filter_map(|one| one.timeouts.dispensable().map(|rank| (rank, one)));
        ranked
            .min_by_key(|(rank, _)| *rank)
            .map(|(_, one)| Arc::clone(one))
    }

    /// Waits until all connections have ended, and other work with them.
    pub(super) async fn ended(&self) {
        while !self.open().is_empty() || self.work.load(Ordering::Acquire) > 0 {
            self.left.notified().await;
        }
    }

    /// How many calls are running, and how much other work.
    pub(super) fn running(&self) -> usize {
        let open = self.open();
        let running = open.values().map(|one| one.timeouts.calls()).sum::<usize>();
        running + self.work.load(Ordering::Acquire)
    }

    pub(super) fn work_begins(&self) {
        self.work.fetch_add(1, Ordering::AcqRel);
    }

    pub(super) fn work_ends(&self) {
        self.work.fetch_sub(1, Ordering::AcqRel);
        self.left.notify_one();
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections")
            .field("limit", &self.limit)
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

/// What the accept loop and a connection's task share.
pub(super) struct Connection {
    pub(super) timeouts: Arc<ConnectionTimeouts>,
    evicted: AtomicBool,
    waker: Mutex<Option<Waker>>,
    _open: OpenConnection,
}

impl Connection {
    fn wake(&self) {
        let waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waker) = &*waker {
            waker.wake_by_ref();
        }
    }

    /// Has the task woken when the server's state changes or the connection has to go.
    pub(super) fn wake_me(&self, cx: &Context<'_>) {
        let mut waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        *waker = Some(cx.waker().clone());
    }
}

/// A connection's place among the open ones, until it is dropped.
pub(super) struct Entry {
    pub(super) connections: Arc<Connections>,
    pub(super) connection: Arc<Connection>,
}

impl Entry {
    /// Whether the connection is to make room for another; not if a call has begun meanwhile.
    pub(super) fn is_evicted(&self) -> bool {
        let connection = &*self.connection;
        if !connection.evicted.load(Ordering::Acquire) {
            return false;
        }
        let evicted = connection.timeouts.dispensable().is_some();
        if evicted {
            measure::closed_connection("max_connections");
        } else {
            connection.evicted.store(false, Ordering::Release);
            // another one has to go
            self.connections.left.notify_one();
        }
        evicted
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.connections.open().remove(&key(&self.connection));
        self.connections.left.notify_one();
    }
}

fn key(connection: &Arc<Connection>) -> usize {
    Arc::as_ptr(connection).addr()
}
