mod duplicate_constant_code {
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
}

mod fault_code_of_wrong_type {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("not found")]
        #[fault(code = "NotFound")]
        NotFound,
    }
}

mod fault_text_of_wrong_type {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("{id} is locked")]
        #[fault(code = 2)]
        Locked { id: u32 },
    }
}

mod fault_without_display {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, XmlRpcFault)]
    enum ServiceError {
        #[fault(code = 1)]
        NotFound,
    }
}

mod other_of_wrong_type {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("{0}")]
        #[fault(other)]
        Other(u8),
    }
}

fn main() {}
