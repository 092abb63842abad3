use xmlrpc_core::XmlRpcType;

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
struct Article {
    #[xmlrpc(as = "integer")]
    id: u32,
}

fn main() {}
