use std::collections::HashMap;

use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn totals(&self, by_year: &HashMap<u32, f64>);
}

fn main() {}
