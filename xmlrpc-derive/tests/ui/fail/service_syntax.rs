use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    #[xmlrpc(name = "a")]
    fn a(&self, #[xmlrpc(default = 1)] a: i32);
    #[xmlrpc(name = "b")]
    fn false(&self);
}

#[xmlrpc_service]
trait Unnamed {
    #[xmlrpc(name = "a")]
    fn a(&self, i32);
}

fn main() {}
