//! Methods that block their thread, away from the threads that everything else runs on.

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tracing::Span;
use xmlrpc_core::Fault;
use xmlrpc_core::rpc::Reply;

use crate::rpc::limit::busy;

/// The threads that blocking methods may use, and the queue before them.
///
/// tokio makes the threads, up to 512 of them for everything that a program blocks with; how many
/// of them are ours is bounded here.
pub(crate) struct BlockingThreads {
    threads: Arc<Semaphore>,
    /// On a thread, or in the queue.
    places: Arc<Semaphore>,
    most: (usize, usize),
}

impl BlockingThreads {
    pub(crate) fn new(threads: usize, queue: usize) -> Self {
        let threads = threads.clamp(1, Semaphore::MAX_PERMITS);
        let places = threads.saturating_add(queue).min(Semaphore::MAX_PERMITS);
        Self {
            threads: Arc::new(Semaphore::new(threads)),
            places: Arc::new(Semaphore::new(places)),
            most: (threads, queue),
        }
    }

    /// Runs `work` on a thread where it may block; refused when the queue is full.
    ///
    /// When this future is dropped, work that has not begun never does. What has begun cannot be
    /// stopped: it keeps its thread, and `held`, until it ends.
    pub(crate) async fn run<H>(
        &self,
        held: H,
        work: impl FnOnce() -> Reply + Send + 'static,
    ) -> Reply
    where
        H: Send + 'static,
    {
        let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
            let (threads, queue) = self.most;
            return Reply::fault(busy(&format!(
                "the limits of blocking calls ({threads} running, {queue} waiting) are reached"
            )));
        };
        // it is never closed
        let thread = Arc::clone(&self.threads).acquire_owned().await;
        let span = Span::current();
        let running = spawn_blocking(move || {
            let reply = span.in_scope(work);
            drop((held, thread, place));
            reply
        });
        // panics are caught inside; what is left is a runtime that is being shut down
        let ended = running.await;
        ended.unwrap_or_else(|_| {
            let text = "the server is shutting down";
            Reply::fault(Fault::new(Fault::SHUTTING_DOWN, text))
        })
    }
}
