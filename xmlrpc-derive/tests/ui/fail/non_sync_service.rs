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
}

fn main() {}
