use xmlrpc_core::XmlRpcType;

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
#[xmlrpc(rename_all = "camelCase")]
struct Article {
    id: u32,
}

fn main() {}
