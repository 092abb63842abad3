use xmlrpc_core::{XmlRpcType, xmlrpc_service};

#[derive(XmlRpcType)]
struct Article {
    title: String,
}

#[xmlrpc_service]
trait Service {
    async fn publish(&self, article: Article) -> bool;
}

fn main() {}
