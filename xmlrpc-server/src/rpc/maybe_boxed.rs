//! The common case in place, the rare ones on the heap.

use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;
use xmlrpc_core::rpc::{BoxFuture, Reply};

pin_project! {
    /// A call that runs: each holds the room for the plain way, and none for the others.
    #[project = Projection]
    pub(crate) enum MaybeBoxed<'a, F> {
        Plain { #[pin] running: F },
        Boxed { running: BoxFuture<'a, Reply> },
    }
}

impl<'a, F> MaybeBoxed<'a, F> {
    pub(crate) fn boxed(running: impl Future<Output = Reply> + Send + 'a) -> Self {
        let running = Box::pin(running);
        Self::Boxed { running }
    }
}

impl<F: Future<Output = Reply>> Future for MaybeBoxed<'_, F> {
    type Output = Reply;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Reply> {
        match self.project() {
            Projection::Plain { running } => running.poll(cx),
            Projection::Boxed { running } => running.as_mut().poll(cx),
        }
    }
}
