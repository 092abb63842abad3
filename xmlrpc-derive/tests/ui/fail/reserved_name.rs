use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(name = "system.listMethods")]
    async fn list(&self) -> Vec<String>;
    #[xmlrpc(alias = "system.help")]
    async fn help(&self) -> String;
}

fn main() {}
