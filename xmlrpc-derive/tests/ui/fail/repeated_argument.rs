use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service(prefix = "a.", rename_all = "camelCase", prefix = "b.")]
trait Service {
    async fn list(&self) -> Vec<String>;
}

fn main() {}
