use xmlrpc_core::XmlRpcType;

#[derive(XmlRpcType)]
union Either {
    a: u32,
    b: i32,
}

fn main() {}
