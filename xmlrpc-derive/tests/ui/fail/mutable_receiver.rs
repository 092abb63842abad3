use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn increment(&mut self) -> i32;
}

fn main() {}
