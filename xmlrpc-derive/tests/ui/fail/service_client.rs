mod methods {
    use xmlrpc_core::rpc::Context;
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(client)]
    trait Service {
        fn body(&self) -> i32 {
            1
        }
        #[xmlrpc(skip)]
        fn skipped(&self);
        #[xmlrpc(idempotent, blocking, detached, timeout = "5s", concurrency = 4)]
        fn facts(&self);
        fn context(&self, #[xmlrpc(context)] cx: &Context);
        fn default(&self, #[xmlrpc(default = 1)] a: i32);
    }
}

mod names {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service(client)]
    trait Service {
        #[xmlrpc(name = "")]
        fn empty(&self);
        #[xmlrpc(name = "a\nb")]
        fn control(&self);
        #[xmlrpc(name = "de.bw-fe.aht.login", alias = "system.größe=")]
        fn odd(&self);
    }
}

fn main() {}
