//! A panic is answered like any other failure.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;
use xmlrpc_core::Fault;
use xmlrpc_core::rpc::Reply;

/// The answer, or an internal error if there is none because of a panic.
///
/// What the panic said goes to the panic hook (standard error, unless the program sets another
/// one) and never to the peer.
pub(crate) async fn caught(answer: impl Future<Output = Reply>) -> Reply {
    // what a panicking method leaves behind is seen by later calls, as with threads: state that
    // must not be seen half changed belongs into a `Mutex`, which is then poisoned
    AssertUnwindSafe(answer)
        .catch_unwind()
        .await
        .unwrap_or_else(|_| Reply::fault(Fault::internal_error()))
}
