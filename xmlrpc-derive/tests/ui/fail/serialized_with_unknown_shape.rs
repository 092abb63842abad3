use std::time::Duration;

use xmlrpc_core::XmlRpcType;

#[derive(serde::Serialize, serde::Deserialize, XmlRpcType)]
struct Job {
    #[serde(with = "seconds")]
    timeout: Duration,
}

mod seconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        duration.as_secs().serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_secs)
    }
}

fn main() {}
