//! What a plain service of XML-RPC learns of the connection without extensions.

use http::Extensions;

use crate::serve::extensions::{Peer, ShutdownState};
use crate::serve::listener::PeerInfo;

/// What is known of a connection: one for all its requests.
///
/// Two extensions in each request would be a twentieth of a small call.
pub(crate) struct Origin {
    peer: Option<Peer>,
    state: ShutdownState,
}

impl Origin {
    /// `None` when there is more to say of the peer than its address: that goes into extensions.
    pub(super) fn of(peer: &impl PeerInfo, state: &ShutdownState) -> Option<Self> {
        let mut extensions = Extensions::new();
        peer.insert_into(&mut extensions);
        let peer = extensions.get::<Peer>().copied();
        let all = extensions.len() == usize::from(peer.is_some());
        let state = state.clone();
        all.then_some(Self { peer, state })
    }

    pub(crate) fn peer(&self) -> Option<Peer> {
        self.peer
    }

    pub(crate) fn state(&self) -> &ShutdownState {
        &self.state
    }
}
