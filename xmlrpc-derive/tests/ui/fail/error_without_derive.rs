use xmlrpc_core::xmlrpc_service;

#[derive(Debug)]
enum ServiceError {
    NotFound,
}

#[xmlrpc_service]
trait Service {
    async fn remove(&self, id: u32) -> Result<(), ServiceError>;
}

fn main() {}
