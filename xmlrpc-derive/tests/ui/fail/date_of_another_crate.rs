use std::time::SystemTime;

use xmlrpc_core::{XmlRpcType, xmlrpc_service};

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
struct Entry {
    at: SystemTime,
}

struct Log;

#[xmlrpc_service]
impl Log {
    fn since(&self, at: SystemTime) -> i32 {
        let _ = at;
        0
    }
}

fn main() {}
