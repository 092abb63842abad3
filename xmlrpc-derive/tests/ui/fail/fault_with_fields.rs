use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("{0} is not in {1}")]
    #[fault(code = 1)]
    NotFound(String, String),
    #[error("{a} is locked")]
    #[fault(code = 2)]
    Locked { a: u32, b: u32 },
}

fn main() {}
