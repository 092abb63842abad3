//! Calls that end without a reply.

use xmlrpc_core::Fault;

use crate::rpc::{ContextExt as _, RpcRequest};
use crate::serve::ShutdownState;

/// What tells why the future of a call was dropped.
#[derive(Clone, Debug)]
pub(super) struct Unfinished {
    state: Option<ShutdownState>,
}

impl Unfinished {
    pub(super) fn new(request: &RpcRequest) -> Self {
        Self {
            state: request.context().shutdown_state().cloned(),
        }
    }

    /// The code of the fault that it was answered with; if by none, because its caller has left,
    /// [`Fault::CANCELLED`].
    ///
    /// A deadline ends what is inside, too, and that gets a reply before this is dropped.
    pub(super) fn code(&self) -> i32 {
        if self.state.as_ref().is_some_and(ShutdownState::is_over) {
            Fault::SHUTTING_DOWN
        } else {
            Fault::CANCELLED
        }
    }
}
