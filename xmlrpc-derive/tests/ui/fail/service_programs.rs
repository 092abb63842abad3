//! Programs with one mistake each, which use what is generated: nothing follows from the mistake.

use xmlrpc_core::rpc::{BoxCaller, Dispatch, Local};
use xmlrpc_core::xmlrpc_service;

type Result<T> = std::result::Result<T, xmlrpc_core::CallError>;

fn serve(_: impl Dispatch) {}

mod mutable {
    use super::*;

    #[xmlrpc_service]
    trait Counter {
        async fn add(&mut self, by: i32) -> i32;
    }

    struct Desk;

    impl Counter for Desk {
        async fn add(&mut self, by: i32) -> i32 {
            by
        }
    }

    async fn run() -> Result<i32> {
        serve(CounterServer::new(Desk));
        let counter = CounterClient::new(Local::new(CounterServer::new(Desk)));
        Ok(counter.add(1).await? + 1)
    }
}

mod without_self {
    use super::*;

    struct Counter;

    #[xmlrpc_service]
    impl Counter {
        fn add(by: i32) -> i32 {
            by
        }
    }

    async fn run(counter: CounterClient<BoxCaller>) -> Result<i32> {
        serve(Counter);
        counter.add(1).await
    }
}

mod generic_method {
    use super::*;

    #[xmlrpc_service]
    trait Counter {
        async fn add<T: Into<i32>>(&self, by: T) -> i32;
    }

    struct Desk;

    impl Counter for Desk {
        async fn add<T: Into<i32>>(&self, by: T) -> i32 {
            std::future::ready(()).await;
            by.into()
        }
    }

    async fn run(counter: CounterClient<BoxCaller>) -> Result<i32> {
        counter.add(1).await
    }
}

mod unsafe_trait {
    use super::*;

    #[xmlrpc_service]
    unsafe trait Counter {
        fn add(&self, by: i32) -> i32;
    }
}

mod associated_type {
    use super::*;

    #[xmlrpc_service]
    trait Counter {
        type Number;
        fn add(&self, by: Self::Number) -> i32;
    }

    async fn run(counter: CounterClient<BoxCaller>) -> Result<i32> {
        counter.add(1).await
    }
}

mod borrowing {
    use super::*;

    struct Counter<'a>(&'a str);

    #[xmlrpc_service]
    impl<'a> Counter<'a> {
        fn name(&self) -> String {
            self.0.to_owned()
        }
    }

    fn run() {
        serve(Counter("a"));
    }
}

mod on_a_struct {
    use super::*;

    #[xmlrpc_service]
    struct Counter;

    fn run() {
        serve(Counter);
    }
}

mod method_twice {
    use super::*;

    #[xmlrpc_service]
    trait Counter {
        async fn add(&self, by: i32) -> i32;
        async fn add(&self, by: String) -> i32;
    }

    async fn run(counter: CounterClient<BoxCaller>) -> Result<i32> {
        counter.add(1).await
    }
}

mod without_its_server {
    use super::*;

    #[xmlrpc_service]
    trait Counter {
        async fn add(&self, by: i32) -> i32;
    }

    struct Desk;

    impl Counter for Desk {
        async fn add(&self, by: i32) -> i32 {
            by
        }
    }

    async fn run() -> Result<i32> {
        let counter = CounterClient::new(Local::new(Desk));
        Ok(counter.add(1).await? + counter.add(2).await?)
    }

    async fn of_a_number() -> Result<i32> {
        CounterClient::new(5).add(1).await
    }

    async fn of_the_service() -> Result<i32> {
        CounterClient::new(Desk).add(1).await
    }
}

fn main() {}
