use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(name = "a")]
    #[xmlrpc(name = "b")]
    async fn list(&self) -> Vec<String>;
}

fn main() {}
