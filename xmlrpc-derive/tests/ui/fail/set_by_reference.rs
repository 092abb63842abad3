use std::collections::HashSet;

use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn tags(&self, tags: &HashSet<String>);
}

fn main() {}
