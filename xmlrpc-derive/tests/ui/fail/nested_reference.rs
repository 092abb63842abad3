use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn greet(&self, name: Option<&str>, all: &[&str], data: (u8, &[u8]));
}

fn main() {}
