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

fn main() {}
