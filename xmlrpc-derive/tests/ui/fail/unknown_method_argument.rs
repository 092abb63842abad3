use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(rename = "all")]
    async fn list(&self) -> Vec<String>;
}

fn main() {}
