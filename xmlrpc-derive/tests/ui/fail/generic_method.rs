use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn store<T: ToString>(&self, value: T);
}

fn main() {}
