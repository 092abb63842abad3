use xmlrpc_core::XmlRpcType;

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
struct Article {
    #[xmlrpc(name = "id")]
    number: u32,
}

fn main() {}
