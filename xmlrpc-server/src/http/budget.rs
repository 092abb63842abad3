//! The memory that request documents hold, over all connections.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use crate::http::rejection::Rejection;

/// What a request may hold without being counted, in bytes: small calls do not share anything.
pub(crate) const FREE: usize = 16 * 1024;

/// The bytes that are kept in one piece while more has to arrive. As much is allocated at most on
/// the word of a `Content-Length`.
pub(crate) const PIECE: usize = 64 * 1024;

/// The most pieces that are kept for the next body.
const SPARE: usize = 128;

/// How long a request waits for others to end, when all the memory belongs to running calls.
const PATIENCE: Duration = Duration::from_secs(1);

/// A limit on the bytes that all request documents hold together.
///
/// It counts bytes that have arrived. When it is used up, the unfinished body that has held the
/// most for longest is given up for each that needs more; calls that are running keep theirs. A
/// body that is the heaviest itself waits, so that none can live at the cost of smaller ones.
pub(crate) struct Budget {
    limit: usize,
    held: AtomicUsize,
    /// Bodies beyond [`FREE`] of which more has to arrive.
    unfinished: Mutex<Vec<Arc<Unfinished>>>,
    /// Something was given back, or a body was given up.
    changed: Notify,
    /// Pieces that can be used again. Each thread has a heap of its own: what one frees, another
    /// does not get, and all heaps together hold more than the limit.
    spare: Mutex<Vec<Vec<u8>>>,
}

struct Unfinished {
    bytes: AtomicUsize,
    since: Instant,
    given_up: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl Unfinished {
    fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }

    fn is_given_up(&self) -> bool {
        self.given_up.load(Ordering::Acquire)
    }

    /// How much it has held, and for how long.
    fn weight(&self, now: Instant) -> u128 {
        self.bytes() as u128 * now.duration_since(self.since).as_micros()
    }
}

impl Budget {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit,
            held: AtomicUsize::new(0),
            unfinished: Mutex::default(),
            changed: Notify::new(),
            spare: Mutex::default(),
        }
    }

    /// An empty piece.
    pub(crate) fn piece(&self) -> Vec<u8> {
        let spare = lock(&self.spare).pop();
        spare.unwrap_or_else(|| Vec::with_capacity(PIECE))
    }

    /// Keeps a piece for the next body, if it is a whole one.
    pub(crate) fn recycle(&self, mut piece: Vec<u8>) {
        if piece.capacity() == PIECE {
            piece.clear();
            let mut spare = lock(&self.spare);
            if spare.len() < SPARE {
                spare.push(piece);
            }
        }
    }

    /// What a request holds, nothing yet; the first `free` bytes are not counted.
    pub(crate) fn hold(&self, free: usize) -> Hold<'_> {
        Hold {
            budget: self,
            free,
            bytes: 0,
            counted: 0,
            unfinished: None,
        }
    }

    fn unfinished(&self) -> MutexGuard<'_, Vec<Arc<Unfinished>>> {
        lock(&self.unfinished)
    }

    fn try_take(&self, bytes: usize) -> bool {
        let take = |held: usize| held.checked_add(bytes).filter(|&held| held <= self.limit);
        self.held
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, take)
            .is_ok()
    }

    fn give_back(&self, bytes: usize) {
        if bytes > 0 {
            self.held.fetch_sub(bytes, Ordering::AcqRel);
            self.changed.notify_waiters();
        }
    }

    /// Gives up the body that has held the most for longest, unless that is `own` or as much is
    /// about to become free.
    fn give_one_up(&self, needed: usize, own: Option<&Arc<Unfinished>>) {
        let unfinished = self.unfinished();
        let now = Instant::now();
        let given_up = unfinished.iter().filter(|body| body.is_given_up());
        let becoming_free: usize = given_up.map(|body| body.bytes()).sum();
        let others = unfinished.iter().filter(|body| !body.is_given_up());
        if let Some(body) = others.max_by_key(|body| body.weight(now))
            && becoming_free < needed
            && !own.is_some_and(|own| Arc::ptr_eq(own, body))
        {
            tracing::debug!("request bodies hold too much memory: giving one up");
            body.given_up.store(true, Ordering::Release);
            if let Some(waker) = lock(&body.waker).take() {
                waker.wake();
            }
            self.changed.notify_waiters();
        }
    }
}

/// What one request holds, until this is dropped.
pub(crate) struct Hold<'a> {
    budget: &'a Budget,
    free: usize,
    bytes: usize,
    counted: usize,
    unfinished: Option<Arc<Unfinished>>,
}

impl<'a> Hold<'a> {
    pub(crate) fn budget(&self) -> &'a Budget {
        self.budget
    }

    /// More of an unfinished body has arrived.
    pub(crate) async fn grow(&mut self, bytes: usize) -> Result<(), Rejection> {
        self.bytes += bytes;
        if self.bytes <= self.free {
            return Ok(());
        }
        if self.unfinished.is_none() {
            let entry = Arc::new(Unfinished {
                bytes: AtomicUsize::new(0),
                since: Instant::now(),
                given_up: AtomicBool::new(false),
                waker: Mutex::new(None),
            });
            self.budget.unfinished().push(Arc::clone(&entry));
            self.unfinished = Some(entry);
        }
        self.count().await
    }

    /// The whole body has arrived, and is not given up any more.
    pub(crate) fn finish(&mut self) {
        if let Some(entry) = self.unfinished.take() {
            let mut unfinished = self.budget.unfinished();
            if let Some(place) = unfinished.iter().position(|one| Arc::ptr_eq(one, &entry)) {
                unfinished.swap_remove(place);
            }
        }
    }

    /// The body was unpacked to so many bytes.
    #[cfg(feature = "gzip")]
    pub(crate) async fn unpacked(&mut self, bytes: usize) -> Result<(), Rejection> {
        self.bytes = self.bytes.max(bytes);
        if self.bytes <= self.free {
            return Ok(());
        }
        self.count().await
    }

    /// Takes what is not counted yet.
    async fn count(&mut self) -> Result<(), Rejection> {
        let counted = self.bytes - self.free;
        let more = counted - self.counted;
        if !self.budget.try_take(more) {
            // boxed: requests that do not wait do not carry the room for it
            Box::pin(self.wait(more)).await?;
        }
        self.counted = counted;
        if let Some(entry) = &self.unfinished {
            entry.bytes.store(counted, Ordering::Relaxed);
        }
        Ok(())
    }

    #[cold]
    async fn wait(&self, more: usize) -> Result<(), Rejection> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let changed = self.budget.changed.notified();
            if self.is_given_up() {
                return Err(Rejection::BodyTimeout);
            }
            if self.budget.try_take(more) {
                return Ok(());
            }
            self.budget.give_one_up(more, self.unfinished.as_ref());
            if timeout_at(deadline, changed).await.is_err() {
                return Err(Rejection::Overloaded);
            }
        }
    }

    fn is_given_up(&self) -> bool {
        let unfinished = self.unfinished.as_ref();
        unfinished.is_some_and(|body| body.is_given_up())
    }

    /// Ready when the body is given up, to be polled while more of it is waited for.
    pub(crate) fn poll_given_up(&self, cx: &Context<'_>) -> Poll<()> {
        let Some(entry) = &self.unfinished else {
            return Poll::Pending;
        };
        let mut waker = lock(&entry.waker);
        if !waker
            .as_ref()
            .is_some_and(|waker| waker.will_wake(cx.waker()))
        {
            *waker = Some(cx.waker().clone());
        }
        drop(waker);
        if self.is_given_up() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

impl Drop for Hold<'_> {
    fn drop(&mut self) {
        self.finish();
        self.budget.give_back(self.counted);
    }
}

impl fmt::Debug for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Budget")
            .field("limit", &self.limit)
            .field("held", &self.held)
            .finish_non_exhaustive()
    }
}

/// Nothing that could panic happens under these locks.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
