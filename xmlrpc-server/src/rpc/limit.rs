//! A bound on how much runs at a time, and the fault of what it refuses.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use xmlrpc_core::Fault;

/// So many at a time, and no queue.
pub(crate) struct Limit {
    places: Arc<Semaphore>,
    pub(crate) most: usize,
}

impl Limit {
    pub(crate) fn new(most: usize) -> Self {
        let most = most.min(Semaphore::MAX_PERMITS);
        Self {
            places: Arc::new(Semaphore::new(most)),
            most,
        }
    }

    pub(crate) fn admit(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.places).try_acquire_owned().ok()
    }
}

/// The fault of a call that is refused because of a bound.
#[cold]
pub(crate) fn busy(bound: &str) -> Fault {
    tracing::debug!(bound, "refused a call");
    Fault::new(Fault::BUSY, format!("busy: {bound}"))
}
