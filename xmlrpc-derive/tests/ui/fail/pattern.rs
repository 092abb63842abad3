use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn add(&self, (a, b): (i32, i32)) -> i32;
}

fn main() {}
