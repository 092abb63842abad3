use std::collections::HashSet;

use xmlrpc_core::xmlrpc_service;

struct Service;

#[xmlrpc_service]
impl Service {
    fn tags(&self) -> HashSet<String> {
        HashSet::new()
    }
}

fn main() {}
