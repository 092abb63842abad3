use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn add(a: i32, b: i32) -> i32;
}

fn main() {}
