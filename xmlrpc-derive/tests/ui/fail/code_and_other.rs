use xmlrpc_core::{Fault, XmlRpcFault};

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("{0}")]
    #[fault(code = 1, other)]
    Other(Fault),
}

fn main() {}
