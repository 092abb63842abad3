//! What tests share.

/// What a report of an error and its causes says.
pub(crate) mod causes;
/// The kinds of clients, and the ways that each of them has.
pub(crate) mod clients;
/// A recorder for what is measured.
pub(crate) mod measurements;
/// Calls to a server without a socket.
pub(crate) mod oneshot;
/// Peers that answer with prepared bytes, and what they were asked.
pub(crate) mod peer;
/// Programs that tests start.
pub(crate) mod programs;
/// Requests written byte for byte.
pub(crate) mod raw;
/// A server that runs.
pub(crate) mod running;
/// A server whose connections are in memory, under a clock that stands still.
pub(crate) mod wired;
