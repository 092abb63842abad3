//! `system.multicall`, each of whose entries goes through the layers like a single call.

use std::sync::atomic::{AtomicUsize, Ordering};

use xmlrpc_core::Fault;
use xmlrpc_core::rpc::{Reply, multicall};

use crate::rpc::{RpcRequest, RpcService};
use crate::settings::Settings;

/// Answers the calls of a batch one after the other.
///
/// `system.multicall` itself does not go through the layers: one that limits concurrency would
/// wait for itself.
pub(crate) async fn dispatch(rpc: &RpcService, request: &RpcRequest, settings: &Settings) -> Reply {
    let limits = &settings.reading.limits;
    let written = AtomicUsize::new(0);
    multicall::dispatch_entries(request.call(), request.context(), limits, |call| {
        let request = request.with_call(call);
        let written = &written;
        Box::pin(async move {
            // one request must not make the server hold the answers to 256
            if written.load(Ordering::Relaxed) > settings.max_response {
                return Reply::fault(too_large(settings.max_response));
            }
            let reply = rpc.dispatch(request).await;
            written.fetch_add(reply.len(), Ordering::Relaxed);
            reply
        })
    })
    .await
}

#[cold]
pub(crate) fn too_large(limit: usize) -> Fault {
    Fault::new(
        Fault::INTERNAL_ERROR,
        format!("the response would be larger than {limit} bytes"),
    )
}
