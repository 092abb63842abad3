use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service(prefix = "system.")]
trait Service {
    async fn list(&self) -> Vec<String>;
}

fn main() {}
