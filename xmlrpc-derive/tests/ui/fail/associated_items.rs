use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    const LIMIT: u32;
    type Item;
    async fn count(&self) -> u32;
}

fn main() {}
