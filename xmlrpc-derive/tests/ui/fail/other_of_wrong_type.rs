use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("{0}")]
    #[fault(other)]
    Other(u8),
}

fn main() {}
