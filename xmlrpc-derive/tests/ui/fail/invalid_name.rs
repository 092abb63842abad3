use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(name = "list all")]
    async fn list(&self) -> Vec<String>;
    async fn größe(&self) -> u32;
}

fn main() {}
