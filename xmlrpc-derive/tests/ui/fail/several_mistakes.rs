use std::collections::HashSet;

use xmlrpc_core::rpc::Local;
use xmlrpc_core::xmlrpc_service;

/// Each is reported, and what uses the service compiles.
#[xmlrpc_service(prefix = "system.", colour = "red")]
trait Service {
    async fn add(&self, a: i32, b: i32) -> i32;
    fn increment(&mut self, by: impl Into<i32>) -> i32;
    async fn tags(&self, tags: HashSet<String>);
    #[xmlrpc(name = "a b", alias = "tags")]
    async fn sum((a, b): (i32, i32)) -> i32;
}

struct Desk;

impl Service for Desk {
    async fn add(&self, a: i32, b: i32) -> i32 {
        a + b
    }

    fn increment(&mut self, by: impl Into<i32>) -> i32 {
        by.into()
    }

    async fn tags(&self, _: HashSet<String>) {}

    async fn sum((a, b): (i32, i32)) -> i32 {
        a + b
    }
}

fn main() {
    let client = ServiceClient::new(Local::new(ServiceServer::new(Desk)));
    drop(client.add(1, 2));
}
