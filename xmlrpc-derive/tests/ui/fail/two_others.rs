use xmlrpc_core::{Fault, XmlRpcFault};

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("{0}")]
    #[fault(other)]
    Other(Fault),
    #[error("{0}")]
    #[fault(other)]
    Rest(Fault),
}

fn main() {}
