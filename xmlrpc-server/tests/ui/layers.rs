use tower::layer::layer_fn;
use tower::service_fn;
use xmlrpc_core::rpc::Reply;
use xmlrpc_server::{RpcRequest, RpcService, Server};

struct Broken;

fn main() {
    let _ = Server::new().layer(layer_fn(|_: RpcService| {
        service_fn(async |_: RpcRequest| Err::<Reply, _>(Broken))
    }));
}
