//! A program that needs one half of a service is not warned about the other.
#![deny(warnings)]

mod client_only {
    use xmlrpc_core::rpc::Local;
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Clock {
        fn hour(&self) -> u8;
        async fn minute(&self) -> u8;
    }

    pub(crate) fn call<D: xmlrpc_core::Dispatch>(service: D) {
        drop(ClockClient::new(Local::new(service)).hour());
    }
}

mod server_only {
    use xmlrpc_core::xmlrpc_service;

    #[xmlrpc_service]
    trait Clock {
        fn hour(&self) -> u8;
        async fn minute(&self) -> u8;
    }

    pub(crate) struct Noon;

    impl Clock for Noon {
        fn hour(&self) -> u8 {
            12
        }

        async fn minute(&self) -> u8 {
            0
        }
    }

    pub(crate) fn service() -> impl xmlrpc_core::Dispatch {
        ClockServer::new(Noon)
    }
}

struct Till;

#[xmlrpc_service]
impl Till {
    fn sum(&self) -> i32 {
        0
    }

    async fn pay(&self, amount: i32) -> i32 {
        amount
    }
}

use xmlrpc_core::xmlrpc_service;

fn main() {
    client_only::call(server_only::service());
    client_only::call(Till);
}
