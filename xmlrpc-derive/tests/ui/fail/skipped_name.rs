use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(skip, name = "list")]
    fn list(&self) -> Vec<String>;
}

fn main() {}
