mod duplicate_code {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("not found")]
        #[fault(code = 1)]
        NotFound,
        #[error("gone")]
        #[fault(code = 1)]
        Gone,
    }
}

mod code_and_other {
    use xmlrpc_core::{Fault, XmlRpcFault};

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("{0}")]
        #[fault(code = 1, other)]
        Other(Fault),
    }
}

mod fault_with_fields {
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
}

mod fault_without_code {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("not found")]
        NotFound,
    }
}

mod fault_container_argument {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    #[fault(code = 2)]
    enum ServiceError {
        #[error("not found")]
        #[fault(code = 1)]
        NotFound,
    }
}

mod other_without_field {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("other")]
        #[fault(other)]
        Other,
    }
}

mod two_others {
    use xmlrpc_core::{Fault, XmlRpcFault};

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("{0}")]
        #[fault(other)]
        Other(Fault),
        #[error("{0}")]
        #[fault(other)]
        Rest(Fault),
    }
}

mod unknown_fault_argument {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    enum ServiceError {
        #[error("not found")]
        #[fault(code = 1, text = "not found")]
        NotFound,
    }
}

mod bare_code {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    #[error("error")]
    enum Error {
        #[fault(101)]
        One,
    }
}

mod code_in_xmlrpc {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    #[error("error")]
    enum Error {
        #[xmlrpc(code = 101)]
        One,
    }
}

mod bare_constant {
    use xmlrpc_core::XmlRpcFault;

    const ONE: i32 = 101;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    #[error("error")]
    enum Error {
        #[fault(ONE)]
        One,
        #[fault(code(102))]
        Two,
    }
}

mod code_of_all_variants {
    use xmlrpc_core::XmlRpcFault;

    #[derive(Debug, thiserror::Error, XmlRpcFault)]
    #[error("error")]
    #[fault(code = 101)]
    enum Error {
        One,
        Two,
    }
}

fn main() {}
