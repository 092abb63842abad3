use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn add(&self, a: i32, b: i32) -> i32;
    #[xmlrpc(name = "add")]
    async fn plus(&self, a: i32, b: i32) -> i32;
}

fn main() {}
