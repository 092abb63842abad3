use xmlrpc_core::xmlrpc_service;

struct Service;

#[xmlrpc_service]
impl Service {
    fn add(&self, [a, b]: [i32; 2], _: bool) -> i32 {
        a + b
    }
}

fn main() {}
