//! Calls that end without a reply.

use std::time::Instant;

use xmlrpc_core::Fault;

use crate::rpc::{ContextExt as _, RpcRequest};
use crate::serve::ShutdownState;

/// What tells why the future of a call was dropped.
#[derive(Clone, Debug)]
pub(super) struct Unfinished {
    deadline: Option<Instant>,
    state: Option<ShutdownState>,
}

impl Unfinished {
    pub(super) fn new(request: &RpcRequest) -> Self {
        Self {
            deadline: request.context().deadline(),
            state: request.context().shutdown_state().cloned(),
        }
    }

    /// The code of the fault that it was answered with; if by none, because its caller has left,
    /// [`Fault::CANCELLED`].
    pub(super) fn code(&self) -> i32 {
        if self.state.as_ref().is_some_and(ShutdownState::is_over) {
            Fault::SHUTTING_DOWN
        } else if self
            .deadline
            .is_some_and(|deadline| deadline <= Instant::now())
        {
            Fault::DEADLINE
        } else {
            Fault::CANCELLED
        }
    }
}
