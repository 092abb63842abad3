use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn first<'a>(&self, names: &'a [String]) -> u32;
}

fn main() {}
