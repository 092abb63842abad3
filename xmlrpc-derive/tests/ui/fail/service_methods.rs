mod generic_method {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn store<T: ToString>(&self, value: T);
    }
}

mod lifetime_parameter {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn first<'a>(&self, names: &'a [String]) -> u32;
    }
}

mod missing_receiver {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn add(a: i32, b: i32) -> i32;
    }
}

mod mutable_receiver {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn increment(&mut self) -> i32;
    }
}

mod owned_receiver {
    use std::sync::Arc;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn finish(self);
        async fn share(self: Arc<Self>);
    }
}

mod qualified_methods {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        unsafe fn erase(&self);
        extern "C" fn call(&self);
        const fn answer(&self) -> i32;
    }
}

mod unknown_method_argument {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(rename = "all")]
        async fn list(&self) -> Vec<String>;
    }
}

mod repeated_method_argument {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(name = "a")]
        #[xmlrpc(name = "b")]
        async fn list(&self) -> Vec<String>;
    }
}

mod self_type {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn merge(&self, other: &Self) -> Option<Box<Self>>;
    }
}

mod impl_trait_return {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn text(&self) -> impl ToString;
    }
}

mod impl_future_return {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        fn add(&self, a: i32, b: i32) -> impl Future<Output = i32> + Send;
    }
}

mod blocking {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(blocking)]
        async fn list(&self) -> Vec<String>;
    }
}

mod limits {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(timeout = 5, concurrency = 0)]
        fn one(&self);
        #[xmlrpc(timeout = "5 s", concurrency = "4")]
        fn two(&self);
        #[xmlrpc(timeout = "0s", concurrency)]
        fn three(&self);
        #[xmlrpc(timeout = "1.5h")]
        fn four(&self);
    }
}

mod two_names {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(name = "listAll", rename = "list")]
        fn list(&self) -> Vec<String>;
    }
}

mod skipped {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        #[xmlrpc(skip, idempotent, timeout = "5s")]
        fn list(&self) -> Vec<String>;
    }
}

mod constructor {
    use xmlrpc_core::rpc::Local;
    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        pub fn new(_: (u8, u8)) -> Self {
            Self
        }

        pub fn add(&self, a: i32, b: i32) -> i32 {
            a + b
        }
    }

    async fn call() {
        let client = ServiceClient::new(Local::new(Service::new((1, 2))));
        assert_eq!(client.add(1, 2).await.unwrap(), 3);
    }
}

fn main() {}
