use std::time::Duration;

use serde::{Deserialize, Serialize};
use xmlrpc_core::XmlRpcType;

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Job {
    name: String,
    timeout: Duration,
}

fn main() {}
