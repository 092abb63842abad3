//! Some of rTorrent's 735 methods. `xmlrpc generate` writes all of them.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, XmlRpcType, xmlrpc_service};

#[xmlrpc_service(client)]
pub(crate) trait RTorrent {
    #[xmlrpc(name = "system.client_version", idempotent)]
    async fn client_version(&self) -> String;

    /// Adds a torrent that is given as a whole; `target` is empty here.
    #[xmlrpc(name = "load.raw")]
    async fn load_raw(&self, target: &str, torrent: Bytes) -> i64;

    /// The answers of `commands` for every torrent of a view, such as `main`.
    #[xmlrpc(name = "d.multicall2", idempotent)]
    async fn torrents(
        &self,
        target: &str,
        view: &str,
        #[xmlrpc(rest)] commands: &[&str],
    ) -> Vec<Torrent>;

    /// Bytes a second; 0 means unlimited.
    #[xmlrpc(name = "throttle.global_down.max_rate.set")]
    async fn set_max_rate(&self, target: &str, bytes: i64) -> i64;

    #[xmlrpc(name = "throttle.global_down.max_rate", idempotent)]
    async fn max_rate(&self) -> i64;

    #[xmlrpc(name = "d.erase")]
    async fn erase(&self, hash: &str) -> i64;
}

/// A row of `d.multicall2`: an array, in the order of [`FIELDS`](Self::FIELDS).
#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
pub(crate) struct Torrent(
    /// The hash, which names it in other calls.
    pub(crate) String,
    /// Its name.
    pub(crate) String,
    /// Its size in bytes.
    pub(crate) i64,
    /// 1 when it is complete.
    pub(crate) i64,
);

impl Torrent {
    pub(crate) const FIELDS: &[&str] = &["d.hash=", "d.name=", "d.size_bytes=", "d.complete="];
}
