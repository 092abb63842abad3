use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
#[fault(code = 2)]
enum ServiceError {
    #[error("not found")]
    #[fault(code = 1)]
    NotFound,
}

fn main() {}
