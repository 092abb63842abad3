//! Calls that are dropped before they end: their time is over, or nobody waits for them.

use std::time::Instant;

/// Tells of a call that is dropped, and why.
///
/// The time for a whole call is kept outside of all layers, which are dropped when it is over.
pub(crate) struct Abandoned<T> {
    deadline: Option<Instant>,
    state: Option<T>,
    tell: fn(T, &'static str),
}

impl<T> Abandoned<T> {
    pub(crate) fn new(deadline: Option<Instant>, state: T, tell: fn(T, &'static str)) -> Self {
        Self {
            deadline,
            state: Some(state),
            tell,
        }
    }

    /// The call has ended: there is nothing to tell.
    pub(crate) fn ended(mut self) -> T {
        self.state.take().expect("taken only here and in `drop`")
    }
}

impl<T> Drop for Abandoned<T> {
    fn drop(&mut self) {
        if let Some(state) = self.state.take() {
            let now = tokio::time::Instant::now().into_std();
            let is_over = self.deadline.is_some_and(|at| at <= now);
            (self.tell)(state, if is_over { "timeout" } else { "cancelled" });
        }
    }
}
