mod attribute_on_function {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    async fn add(a: i32, b: i32) -> i32 {
        a + b
    }
}

mod attribute_on_struct {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    struct Service;
}

mod associated_items {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        const LIMIT: u32;
        type Item;
        async fn count(&self) -> u32;
    }
}

mod macro_in_trait {
    use xmlrpc_core::xmlrpc_service;

    macro_rules! methods {
        () => {
            fn list(&self) -> Vec<String>;
        };
    }

    #[xmlrpc_service]
    trait Service {
        methods!();
    }
}

mod macro_in_impl {
    use xmlrpc_core::xmlrpc_service;

    macro_rules! methods {
        () => {
            fn list(&self) -> Vec<String> {
                Vec::new()
            }
        };
    }

    struct Service;

    #[xmlrpc_service]
    impl Service {
        methods!();
    }
}

mod conditional_attribute {
    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        #[cfg_attr(unix, xmlrpc(name = "list"), inline)]
        fn all(&self) -> Vec<String> {
            Vec::new()
        }
    }
}

mod generic_trait {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service<T> {
        async fn get(&self) -> i32;
    }
}

mod generic_impl {
    use xmlrpc_core::xmlrpc_service;

    struct Store<T>(T);

    #[xmlrpc_service]
    impl<T> Store<T> {
        fn len(&self) -> u32 {
            0
        }
    }
}

mod unnamed_type {
    use xmlrpc_core::xmlrpc_service;

    trait Service {
        fn len(&self) -> u32;
    }

    #[xmlrpc_service]
    impl Service for (i32, i32) {
        fn len(&self) -> u32 {
            2
        }
    }
}

mod borrowing_impl {
    use xmlrpc_core::xmlrpc_service;

    struct Service<'a>(&'a str);

    #[xmlrpc_service]
    impl<'a> Service<'a> {
        fn len(&self) -> usize {
            self.0.len()
        }
    }
}

mod borrowing_type {
    use xmlrpc_core::xmlrpc_service;

    struct Service<'a>(&'a str);

    #[xmlrpc_service]
    impl Service<'_> {
        fn len(&self) -> usize {
            self.0.len()
        }
    }
}

mod async_trait_below {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    #[async_trait::async_trait]
    trait Service {
        async fn get(&self) -> i32;
    }
}

mod async_trait_above {
    use std::pin::Pin;

    use xmlrpc_core::xmlrpc_service;

    // what `#[async_trait]` makes of `async fn get(&self) -> i32`
    #[xmlrpc_service]
    trait Service {
        fn get<'life0, 'async_trait>(
            &'life0 self,
        ) -> Pin<Box<dyn Future<Output = i32> + Send + 'async_trait>>
        where
            'life0: 'async_trait,
            Self: 'async_trait;
    }
}

mod impl_for_a_pointer {
    use std::sync::Arc;

    use xmlrpc_core::xmlrpc_service;

    trait Clock {
        fn now(&self) -> u32;
    }

    struct Wall;

    #[xmlrpc_service]
    impl Clock for Arc<Wall> {
        fn now(&self) -> u32 {
            0
        }
    }
}

fn main() {}
