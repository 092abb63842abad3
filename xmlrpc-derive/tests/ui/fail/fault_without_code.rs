use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("not found")]
    NotFound,
}

fn main() {}
