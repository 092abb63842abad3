use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("not found")]
    #[fault(code = 1)]
    NotFound,
    #[error("gone")]
    #[fault(code = 1)]
    Gone,
}

fn main() {}
