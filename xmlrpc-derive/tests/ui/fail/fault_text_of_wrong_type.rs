use xmlrpc_core::XmlRpcFault;

#[derive(Debug, thiserror::Error, XmlRpcFault)]
enum ServiceError {
    #[error("{id} is locked")]
    #[fault(code = 2)]
    Locked { id: u32 },
}

fn main() {}
