//! How much runs at a time, and for how long: every bound refuses with a fault that names it.

use std::time::{Duration, Instant};

use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout_at;
use xmlrpc_core::Fault;
use xmlrpc_core::rpc::{Method, Reply};

use crate::rpc::blocking::BlockingThreads;
use crate::rpc::limit::{Limit, busy};

/// The bounds of all calls together.
#[derive(Clone, Debug)]
pub(crate) struct WorkSettings {
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) max_calls: Option<usize>,
    pub(crate) blocking_threads: usize,
    pub(crate) blocking_queue: usize,
    pub(crate) multicall_concurrency: usize,
}

impl Default for WorkSettings {
    fn default() -> Self {
        Self {
            call_timeout: None,
            max_calls: None,
            blocking_threads: 64,
            blocking_queue: 256,
            multicall_concurrency: 1,
        }
    }
}

/// What all calls of a server share.
pub(crate) struct Work {
    pub(crate) blocking: BlockingThreads,
    calls: Option<Limit>,
}

impl Work {
    pub(crate) fn new(settings: &WorkSettings) -> Self {
        Self {
            blocking: BlockingThreads::new(settings.blocking_threads, settings.blocking_queue),
            calls: settings.max_calls.map(Limit::new),
        }
    }

    /// A place among the calls that run at a time; `None` when their number is not bounded.
    pub(crate) fn admit(&self) -> Result<Option<OwnedSemaphorePermit>, Fault> {
        let Some(calls) = &self.calls else {
            return Ok(None);
        };
        calls.admit().map(Some).ok_or_else(|| {
            busy(&format!(
                "the limit of running calls ({}) is reached",
                calls.most
            ))
        })
    }
}

/// The bounds of one method, where it has any.
pub(crate) struct Bounds {
    pub(crate) timeout: Option<Duration>,
    pub(crate) blocking: bool,
    pub(crate) detached: bool,
    calls: Option<Limit>,
}

impl Bounds {
    /// `None` when nothing is out of the ordinary, which costs calls nothing.
    pub(crate) fn of(method: &Method) -> Option<Self> {
        let bounds = Self {
            timeout: method.timeout(),
            blocking: method.is_blocking(),
            detached: method.is_detached(),
            calls: method.concurrency().map(|calls| Limit::new(calls as usize)),
        };
        let bounded = bounds.timeout.is_some()
            || bounds.blocking
            || bounds.detached
            || bounds.calls.is_some();
        bounded.then_some(bounds)
    }

    /// A place among the calls of this method; `None` when their number is not bounded.
    pub(crate) fn admit(&self, method: &str) -> Result<Option<OwnedSemaphorePermit>, Fault> {
        let Some(calls) = &self.calls else {
            return Ok(None);
        };
        let refused = || {
            busy(&format!(
                "the limit of running calls of `{method}` ({}) is reached",
                calls.most
            ))
        };
        calls.admit().map(Some).ok_or_else(refused)
    }
}

/// The reply, or a fault when there is none by the deadline: the future is dropped then.
pub(crate) async fn within(deadline: Option<Instant>, reply: impl Future<Output = Reply>) -> Reply {
    let Some(deadline) = deadline else {
        return reply.await;
    };
    if Instant::now() >= deadline {
        return too_late();
    }
    let reply = timeout_at(deadline.into(), reply).await;
    reply.unwrap_or_else(|_| too_late())
}

#[cold]
fn too_late() -> Reply {
    Reply::fault(Fault::new(
        Fault::DEADLINE,
        "the call did not end within its time limit",
    ))
}
