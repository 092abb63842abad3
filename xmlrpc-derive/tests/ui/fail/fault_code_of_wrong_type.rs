use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("not found")]
    #[fault(code = "NotFound")]
    NotFound,
}

fn main() {}
