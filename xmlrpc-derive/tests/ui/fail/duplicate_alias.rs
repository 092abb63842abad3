use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(alias = "sum", alias = "sum")]
    async fn add(&self, a: i32, b: i32) -> i32;
    async fn sum(&self, all: &[i32]) -> i32;
}

fn main() {}
