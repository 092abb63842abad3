//! `system.multicall`, each of whose entries goes through the layers like a single call.

use xmlrpc_core::rpc::{Reply, multicall};

use crate::rpc::{RpcRequest, RpcService, RpcSettings};

/// Answers the calls of a batch, one after the other unless the server says otherwise.
///
/// `system.multicall` itself does not go through the layers: one that limits concurrency would
/// wait for itself.
pub(crate) async fn dispatch(
    rpc: &RpcService,
    request: &RpcRequest,
    settings: &RpcSettings,
) -> Reply {
    let limits = &settings.reading.limits;
    let concurrency = settings.work.multicall_concurrency;
    let (call, cx) = (request.call(), request.context());
    multicall::dispatch_entries(call, cx, limits, concurrency, |call| {
        Box::pin(rpc.dispatch(request.with_call(call)))
    })
    .await
}
