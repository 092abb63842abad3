use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn visit(&self, visitor: fn(i32) -> i32);
}

fn main() {}
