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

fn main() {}
