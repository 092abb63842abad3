use xmlrpc_core::XmlRpcFault;

const NOT_FOUND: i32 = 404;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("not found")]
    #[fault(code = NOT_FOUND)]
    NotFound,
    #[error("gone")]
    #[fault(code = 404)]
    Gone,
}

fn main() {}
