mod non_send_future {
    use std::rc::Rc;

    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        async fn wait(&self, seconds: u32) -> u32 {
            let shared = Rc::new(seconds);
            std::future::ready(()).await;
            *shared
        }
    }
}

mod non_send_future_in_trait {
    use std::rc::Rc;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Service {
        async fn wait(&self, seconds: u32) -> u32;
    }

    struct Desk;

    impl Service for Desk {
        async fn wait(&self, seconds: u32) -> u32 {
            let shared = Rc::new(seconds);
            std::future::ready(()).await;
            *shared
        }
    }
}

mod non_send_future_with_reference {
    use std::rc::Rc;

    use xmlrpc_core::xmlrpc_service;

    struct Service;

    #[xmlrpc_service]
    impl Service {
        async fn wait(&self, name: &str) -> u32 {
            let shared = Rc::new(name.len() as u32);
            std::future::ready(()).await;
            *shared
        }
    }
}

mod non_sync_service {
    use std::cell::Cell;

    use xmlrpc_core::xmlrpc_service;

    struct Counter {
        count: Cell<u32>,
    }

    #[xmlrpc_service]
    impl Counter {
        fn count(&self) -> u32 {
            self.count.get()
        }
        async fn add(&self, by: &[u32]) -> u32 {
            self.count.get() + by.len() as u32
        }
    }
}

mod non_sync_service_in_use {
    use std::cell::RefCell;

    use xmlrpc_core::rpc::{Dispatch, Local};
    use xmlrpc_core::xmlrpc_service;

    struct Counter {
        count: RefCell<u32>,
    }

    #[xmlrpc_service]
    impl Counter {
        async fn add(&self, by: u32) -> u32 {
            *self.count.borrow_mut() += by;
            *self.count.borrow()
        }
    }

    async fn run(counter: Counter) -> Box<dyn Dispatch> {
        let client = CounterClient::new(Local::new(counter));
        client.add(1).await.unwrap();
        Box::new(client.into_inner().into_inner())
    }
}

mod non_send_service {
    use std::sync::MutexGuard;

    use xmlrpc_core::xmlrpc_service;

    trait Locked {
        fn count(&self) -> u32;
    }

    struct Counter {
        count: MutexGuard<'static, u32>,
    }

    #[xmlrpc_service]
    impl Locked for Counter {
        fn count(&self) -> u32 {
            *self.count
        }
    }
}

mod non_sync_service_of_trait {
    use std::cell::Cell;

    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Count {
        fn count(&self) -> u32;
        async fn add(&self, by: &str) -> u32;
    }

    struct Counter {
        count: Cell<u32>,
    }

    impl Count for Counter {
        fn count(&self) -> u32 {
            self.count.get()
        }
        async fn add(&self, by: &str) -> u32 {
            self.count.get() + by.len() as u32
        }
    }
}

mod neither_send_nor_sync {
    use std::rc::Rc;

    use xmlrpc_core::rpc::{Dispatch, Local};
    use xmlrpc_core::xmlrpc_service;

    struct Counter {
        count: Rc<u32>,
    }

    #[xmlrpc_service]
    impl Counter {
        fn count(&self) -> u32 {
            *self.count
        }
        async fn add(&self, by: &str) -> u32 {
            *self.count + by.len() as u32
        }
    }

    trait Named {
        fn name(&self) -> String;
    }

    struct Person {
        name: Box<dyn ToString>,
    }

    #[xmlrpc_service]
    impl Named for Person {
        fn name(&self) -> String {
            self.name.to_string()
        }
    }

    async fn run(counter: Counter, person: Person) -> Box<dyn Dispatch> {
        let client = CounterClient::new(Local::new(counter));
        client.add("a").await.unwrap();
        Box::new(person)
    }
}

fn main() {}
