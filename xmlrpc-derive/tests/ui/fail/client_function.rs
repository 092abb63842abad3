use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn new(&self) -> i32;
}

fn main() {}
