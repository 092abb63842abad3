use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use xmlrpc_core::{XmlRpcType, xmlrpc_service};

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Article {
    title: String,
    tags: HashSet<String>,
}

#[xmlrpc_service]
trait Service {
    async fn article(&self, id: u32) -> Article;
}

fn main() {}
