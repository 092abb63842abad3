mod blocks {
    use xmlrpc_core::xmlrpc_service;

    struct Desk;

    #[xmlrpc_service]
    impl Desk {
        fn one(&self) {}
    }

    #[xmlrpc_service]
    impl Desk {
        fn two(&self) {}
    }
}

mod names {
    use xmlrpc_core::xmlrpc_service;

    struct CalculatorClient;

    #[xmlrpc_service]
    trait Calculator {
        fn add(&self, a: i32, b: i32) -> i32;
    }
}

fn main() {}
