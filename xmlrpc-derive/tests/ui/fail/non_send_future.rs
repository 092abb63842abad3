use std::rc::Rc;

use xmlrpc_core::xmlrpc_service;

struct Service;

#[xmlrpc_service]
impl Service {
    async fn wait(&self, seconds: u32) -> u32 {
        let shared = Rc::new(seconds);
        std::future::ready(()).await;
        *shared
    }
}

fn main() {}
