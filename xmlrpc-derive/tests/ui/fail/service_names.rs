mod duplicate_alias {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(alias = "sum", alias = "sum")]
        async fn add(&self, a: i32, b: i32) -> i32;
        async fn sum(&self, all: &[i32]) -> i32;
    }
}

mod duplicate_name {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn add(&self, a: i32, b: i32) -> i32;
        #[xmlrpc(name = "add")]
        async fn plus(&self, a: i32, b: i32) -> i32;
    }
}

mod empty_name {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(name = "")]
        async fn list(&self) -> Vec<String>;
    }
}

mod invalid_name {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(name = "list all")]
        async fn list(&self) -> Vec<String>;
        async fn größe(&self) -> u32;
    }
}

mod reserved_name {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(name = "system.listMethods")]
        async fn list(&self) -> Vec<String>;
        #[xmlrpc(alias = "system.help")]
        async fn help(&self) -> String;
    }
}

mod reserved_prefix {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(prefix = "system.")]
    trait Service {
        async fn list(&self) -> Vec<String>;
    }
}

mod skipped_name {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(skip, name = "list")]
        fn list(&self) -> Vec<String>;
    }
}

mod client_function {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn new(&self) -> i32;
    }
}

fn main() {}
