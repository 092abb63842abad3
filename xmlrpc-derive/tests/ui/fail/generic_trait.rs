use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service<T> {
    async fn get(&self) -> i32;
}

fn main() {}
