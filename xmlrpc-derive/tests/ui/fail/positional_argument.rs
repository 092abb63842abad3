use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service("calc.")]
trait Service {
    async fn list(&self) -> Vec<String>;
}

fn main() {}
