//! A panic is answered like any other failure.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use xmlrpc_core::Fault;
use xmlrpc_core::rpc::Reply;

/// Starts a call and returns its reply, or an internal error if there is none because of a panic.
///
/// What the panic said goes to the panic hook (standard error, unless the program sets another
/// one), the name of the method to the log, and neither to the peer.
///
/// The future is dropped inside, too, when it is done: that may panic as well.
pub(crate) fn caught<F: Future<Output = Reply>>(
    method: &str,
    start: impl FnOnce() -> F,
) -> impl Future<Output = Reply> {
    // what a panicking method leaves behind is seen by later calls, as with threads: state that
    // must not be seen half changed belongs in a `Mutex`, which is then poisoned
    let started = catch_unwind(AssertUnwindSafe(start));
    async move {
        let mut running = pin!(started.map_err(discard).ok());
        poll_fn(|cx| {
            let polled = catch_unwind(AssertUnwindSafe(|| {
                let Some(future) = running.as_mut().as_pin_mut() else {
                    return Poll::Ready(None);
                };
                let reply = future.poll(cx).map(Some);
                if reply.is_ready() {
                    running.set(None);
                }
                reply
            }));
            let polled = polled.unwrap_or_else(|payload| {
                discard(payload);
                Poll::Ready(None)
            });
            polled.map(|reply| reply.unwrap_or_else(|| internal_error(method)))
        })
        .await
    }
}

#[cold]
fn internal_error(method: &str) -> Reply {
    tracing::error!(method = %method.escape_debug(), "a method or a layer around it panicked");
    Reply::fault(Fault::internal_error())
}

/// Drops what a panic carried, which can panic in turn.
#[cold]
fn discard(payload: Box<dyn Any + Send>) {
    if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        // whoever nests them any deeper wants a leak
        std::mem::forget(again);
    }
}
