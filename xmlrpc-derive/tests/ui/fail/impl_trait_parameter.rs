use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn print(&self, text: impl ToString);
}

fn main() {}
