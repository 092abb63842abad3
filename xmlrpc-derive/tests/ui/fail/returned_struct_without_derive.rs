use serde::{Deserialize, Serialize};
use xmlrpc_core::xmlrpc_service;

#[derive(Serialize, Deserialize)]
struct Article {
    title: String,
}

#[xmlrpc_service]
trait Service {
    async fn article(&self, id: u32) -> Article;
}

fn main() {}
