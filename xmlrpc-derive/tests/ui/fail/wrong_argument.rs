use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service(prefix, rename_all = 1, crate = "a b")]
trait Service {
    async fn list(&self) -> Vec<String>;
}

fn main() {}
