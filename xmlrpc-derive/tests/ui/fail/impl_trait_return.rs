use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn text(&self) -> impl ToString;
}

fn main() {}
