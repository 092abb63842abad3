use std::collections::HashMap;

use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn totals(&self, by_year: Option<HashMap<(u8, u8), f64>>);
}

fn main() {}
