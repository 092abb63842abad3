use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    fn add(&self, a: i32, b: i32) -> impl Future<Output = i32> + Send;
}

fn main() {}
