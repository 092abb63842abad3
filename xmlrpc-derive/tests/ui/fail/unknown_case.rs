use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service(rename_all = "CamelCase")]
trait Service {
    async fn list(&self) -> Vec<String>;
}

fn main() {}
