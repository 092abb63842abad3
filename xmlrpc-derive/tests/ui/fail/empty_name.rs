use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(name = "")]
    async fn list(&self) -> Vec<String>;
}

fn main() {}
