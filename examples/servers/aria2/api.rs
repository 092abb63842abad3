//! Some of aria2's methods. The secret is not a parameter here: `Client::with_leading` puts it first.

use serde::{Deserialize, Deserializer, Serialize};
use xmlrpc_core::{Struct, XmlRpcType, xmlrpc_service};

#[xmlrpc_service(client, prefix = "aria2.", rename_all = "camelCase")]
pub(crate) trait Aria2 {
    #[xmlrpc(idempotent)]
    async fn get_version(&self) -> Version;

    /// Downloads from one of these addresses; the id of the download.
    async fn add_uri(&self, uris: &[&str], options: Struct) -> String;

    #[xmlrpc(idempotent)]
    async fn tell_status(&self, gid: &str, keys: &[&str]) -> Status;

    #[xmlrpc(idempotent)]
    async fn get_global_stat(&self) -> GlobalStat;

    async fn remove(&self, gid: &str) -> String;
}

#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Version {
    pub(crate) version: String,
    pub(crate) enabled_features: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Status {
    pub(crate) gid: String,
    pub(crate) status: String,
    #[serde(deserialize_with = "number")]
    #[xmlrpc(as = "string")]
    pub(crate) total_length: i64,
}

#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "camelCase")]
pub(crate) struct GlobalStat {
    #[serde(deserialize_with = "number")]
    #[xmlrpc(as = "string")]
    pub(crate) download_speed: i64,
    #[serde(deserialize_with = "number")]
    #[xmlrpc(as = "string")]
    pub(crate) num_waiting: i64,
}

/// aria2 writes numbers as strings, since it knows more than 32 bits of them.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}
