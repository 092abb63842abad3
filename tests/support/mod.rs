//! What tests share.

/// A recorder for what is measured.
pub(crate) mod measurements;
/// Calls to a server without a socket.
pub(crate) mod oneshot;
/// Peers that answer with prepared bytes, and what they were asked.
pub(crate) mod peer;
/// A client of reqwest as another crate makes it.
pub(crate) mod plain_reqwest;
/// Programs that tests start.
pub(crate) mod programs;
/// Requests written byte for byte.
pub(crate) mod raw;
/// A server that runs.
pub(crate) mod running;
