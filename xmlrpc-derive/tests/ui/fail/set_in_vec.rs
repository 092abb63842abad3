use std::collections::BTreeSet;

use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn tags(&self) -> Vec<BTreeSet<String>>;
}

fn main() {}
