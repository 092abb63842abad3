mod pattern {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn add(&self, (a, b): (i32, i32)) -> i32;
    }
}

mod pattern_in_impl {
    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        fn add(&self, [a, b]: [i32; 2], _: bool) -> i32 {
            a + b
        }
    }
}

mod too_many_parameters {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn plot(
            &self,
            a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32, h: i32,
            i: i32, j: i32, k: i32, l: i32, m: i32, n: i32, o: i32, p: i32,
            q: i32,
        );
    }
}

mod mutable_reference {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn sort(&self, items: &mut Vec<i32>);
    }
}

mod nested_reference {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn greet(&self, name: Option<&str>, all: &[&str], data: (u8, &[u8]));
    }
}

mod borrowing_parameter {
    use std::borrow::Cow;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn greet(&self, name: Cow<'_, str>);
    }
}

mod impl_trait_parameter {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn print(&self, text: impl ToString);
    }
}

mod contexts {
    use xmlrpc_core::rpc::Context;
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        fn two(&self, #[xmlrpc(context)] a: &Context, #[xmlrpc(context)] b: &Context);
        fn owned(&self, #[xmlrpc(context)] cx: Context);
        fn other(&self, #[xmlrpc(context)] cx: String);
    }
}

mod roles {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        fn both(&self, #[xmlrpc(nil, default = None)] a: Option<i32>);
        fn value(&self, #[xmlrpc(default)] a: i32);
        fn unknown(&self, #[xmlrpc(optional)] a: i32);
        fn rest(&self, #[xmlrpc(rest)] a: Vec<i32>, b: i32);
        fn this(&self, #[xmlrpc(default = Self::LIMIT)] a: i32);
        fn conditional(&self, #[cfg(unix)] a: i32);
    }
}

fn main() {}
