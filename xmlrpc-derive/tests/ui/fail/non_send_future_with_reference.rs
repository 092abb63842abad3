use std::rc::Rc;

use xmlrpc_core::xmlrpc_service;

struct Service;

#[xmlrpc_service]
impl Service {
    async fn wait(&self, name: &str) -> u32 {
        let shared = Rc::new(name.len() as u32);
        std::future::ready(()).await;
        *shared
    }
}

fn main() {}
