use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn merge(&self, other: &Self) -> Option<Box<Self>>;
}

fn main() {}
