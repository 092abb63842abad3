use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("not found")]
    #[fault(code = 1, text = "not found")]
    NotFound,
}

fn main() {}
