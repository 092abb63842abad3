mod forgotten {
    use xmlrpc_core::rpc::Context;
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn borrowed(&self, cx: &Context, a: i32) -> i32;
        fn owned(&self, cx: Context);
    }
}

mod forgotten_in_impl {
    use xmlrpc_core::rpc::Context as Cx;
    use xmlrpc_core::xmlrpc_service;

    type Alias = Cx;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        fn alias(&self, a: i32, _cx: &Alias) -> i32 {
            a
        }
    }
}

mod forgotten_inside {
    use xmlrpc_core::rpc::Context;
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        fn optional(&self, cx: Option<&Context>);
    }
}

mod in_a_client {
    use xmlrpc_core::rpc::Context;
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(client)]
    trait Service {
        fn borrowed(&self, cx: &Context);
    }
}

mod misspelt {
    use xmlrpc_core::rpc::{Context, Dispatch, Local};
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn short(&self, #[xmlrpc(ctx)] cx: &Context, a: i32) -> i32;
        async fn bare(&self, #[context] cx: &Context, a: i32) -> i32;
        #[xmlrpc(context)]
        async fn of_method(&self, cx: &Context, a: i32) -> i32;
        async fn of_parameter(&self, #[xmlrpc(idempotent)] a: i32) -> i32;
    }

    async fn call(service: Box<dyn Dispatch>) {
        let client = ServiceClient::new(Local::new(service));
        let _ = client.short(1);
        let _ = client.bare(1);
        let _ = client.of_method(1);
    }
}

fn main() {}
