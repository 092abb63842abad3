use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("other")]
    #[fault(other)]
    Other,
}

fn main() {}
