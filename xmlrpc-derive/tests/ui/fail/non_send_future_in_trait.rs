use std::rc::Rc;

use xmlrpc_core::xmlrpc_service;

#[xmlrpc_service]
trait Service {
    async fn wait(&self, seconds: u32) -> u32;
}

struct Desk;

impl Service for Desk {
    async fn wait(&self, seconds: u32) -> u32 {
        let shared = Rc::new(seconds);
        std::future::ready(()).await;
        *shared
    }
}

fn main() {}
