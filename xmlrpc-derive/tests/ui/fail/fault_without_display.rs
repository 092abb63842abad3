use xmlrpc_core::XmlRpcFault;

#[derive(Debug, XmlRpcFault)]
enum ServiceError {
    #[fault(code = 1)]
    NotFound,
}

fn main() {}
