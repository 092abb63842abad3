use serde::{Deserialize, Serialize};
use xmlrpc_core::xmlrpc_service;

#[derive(Serialize, Deserialize)]
struct Article {
    title: String,
}

#[xmlrpc_service]
trait Service {
    async fn publish(&self, article: Article) -> bool;
}

fn main() {}
