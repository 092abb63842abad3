//! Services with methods of the same names in one module, one function, and in a function.

use xmlrpc_core::rpc::Local;
use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait First {
    fn name(&self) -> String;
}

#[xmlrpc_service]
pub(crate) trait Second {
    fn name(&self) -> String;
}

struct Desk;

impl First for Desk {
    fn name(&self) -> String {
        "first".to_owned()
    }
}

impl Second for Desk {
    fn name(&self) -> String {
        "second".to_owned()
    }
}

struct Till;

#[xmlrpc_service]
impl Till {
    fn name(&self) -> String {
        "till".to_owned()
    }
}

struct Shelf;

#[xmlrpc_service]
impl First for Shelf {
    fn name(&self) -> String {
        "shelf".to_owned()
    }
}

fn main() {
    drop(FirstClient::new(Local::new(FirstServer::new(Desk))).name());
    drop(SecondClient::new(Local::new(SecondServer::new(Desk))).name());
    drop(TillClient::new(Local::new(Till)).name());
    drop(ShelfClient::new(Local::new(Shelf)).name());
    drop(FirstClient::new(Local::new(FirstServer::new(Shelf))).name());

    #[xmlrpc_service]
    trait Local2 {
        fn name(&self) -> String;
    }

    struct Inner;

    #[xmlrpc_service]
    impl Inner {
        fn name(&self) -> String {
            "inner".to_owned()
        }
    }

    impl Local2 for Inner {
        fn name(&self) -> String {
            self.name()
        }
    }

    drop(InnerClient::new(Local::new(Inner)).name());
    drop(Local2Client::new(Local::new(Local2Server::new(Inner))).name());
}
