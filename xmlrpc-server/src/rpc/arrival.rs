//! The HTTP request behind a call.

use std::sync::Arc;

use http::request::Parts;

use crate::serve::{Origin, Peer, ShutdownState};

/// What came with the document of a call, by one entry in its context.
pub(crate) struct Arrival {
    pub(crate) parts: Parts,
    /// What is known of the connection, unless that is in the extensions of the request.
    pub(crate) origin: Option<Arc<Origin>>,
}

impl Arrival {
    pub(crate) fn peer(&self) -> Option<Peer> {
        match &self.origin {
            Some(origin) => origin.peer(),
            None => self.parts.extensions.get().copied(),
        }
    }

    /// Tells whether the server is stopping, if the accept loop of this crate serves it.
    pub(crate) fn shutdown_state(&self) -> Option<&ShutdownState> {
        match &self.origin {
            Some(origin) => Some(origin.state()),
            None => self.parts.extensions.get(),
        }
    }
}
