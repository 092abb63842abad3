mod positional_argument {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service("calc.")]
    trait Service {
        async fn list(&self) -> Vec<String>;
    }
}

mod repeated_argument {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(prefix = "a.", rename_all = "camelCase", prefix = "b.")]
    trait Service {
        async fn list(&self) -> Vec<String>;
    }
}

mod unknown_argument {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(prefx = "a.")]
    trait Service {
        async fn list(&self) -> Vec<String>;
    }
}

mod unknown_case {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(rename_all = "CamelCase")]
    trait Service {
        async fn list(&self) -> Vec<String>;
    }
}

mod wrong_argument {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(prefix, rename_all = 1, crate = "a b")]
    trait Service {
        async fn list(&self) -> Vec<String>;
    }
}

mod names {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(client = "a b", server)]
    trait Service {
        fn list(&self) -> Vec<String>;
    }
}

mod server_of_a_client {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(client, server = Desk)]
    trait Service {
        fn list(&self) -> Vec<String>;
    }
}

mod server_of_an_impl {
    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service(server = Desk)]
    impl Service {
        fn list(&self) -> Vec<String> {
            vec![]
        }
    }
}

mod client_of_an_impl {
    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service(client)]
    impl Service {
        fn list(&self) -> Vec<String> {
            vec![]
        }
    }
}

mod crate_that_is_not_there {
    use xmlrpc_core::rpc::Local;
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(crate = nowhere)]
    trait Service {
        async fn add(&self, a: i32, b: &[&str], #[xmlrpc(default = 1)] c: i32) -> i32;
    }

    struct Desk;

    impl Service for Desk {
        async fn add(&self, a: i32, _: &[&str], c: i32) -> i32 {
            a + c
        }
    }

    async fn call() {
        let client = ServiceClient::new(Local::new(ServiceServer::new(Desk)));
        let _: i32 = client.add(1, &[], 2).await.unwrap();
    }
}

mod crate_that_is_another {
    use xmlrpc_core::XmlRpcType;

    #[derive(XmlRpcType)]
    #[xmlrpc(crate = serde)]
    enum Kind {
        Number(i32),
        Text(String),
    }
}

fn main() {}
