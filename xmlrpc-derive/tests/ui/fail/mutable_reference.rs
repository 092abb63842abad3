use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn sort(&self, items: &mut Vec<i32>);
}

fn main() {}
