use std::sync::Arc;

use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn finish(self);
    async fn share(self: Arc<Self>);
}

fn main() {}
