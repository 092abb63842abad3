//! rTorrent, which speaks SCGI, behind nginx.

use xmlrpc_core::{Bytes, Value};

use super::{App, Sheet, faults, holds, lists, multicall};
use crate::cases::said;

/// A torrent of one file; rTorrent holds its name to the hash of its metadata.
const TORRENT: &[u8] = b"d8:announce19:http://127.0.0.1:1/4:infod6:lengthi1e4:name5:a.txt12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    sheet
        .case("text", async {
            let version: String = client
                .call("system.client_version", ())
                .await
                .map_err(said)?;
            holds(version.starts_with("0."), version)
        })
        .await;
    sheet
        .case("i8", async {
            let set: i64 = client
                .call("throttle.global_down.max_rate.set", ("", 1_i64 << 20))
                .await
                .map_err(said)?;
            let rate: i64 = client
                .call("throttle.global_down.max_rate", ())
                .await
                .map_err(said)?;
            holds((set, rate) == (0, 1 << 20), (set, rate))
        })
        .await;
    sheet
        .case("binary data and rows", async {
            let file = Bytes::from(TORRENT.to_vec());
            let loaded: i64 = client.call("load.raw", ("", file)).await.map_err(said)?;
            holds(loaded == 0, loaded)?;
            let mut rows: Vec<(String, i64, i64)> = Vec::new();
            for _ in 0..50 {
                let fields = ("", "main", "d.name=", "d.size_bytes=", "d.complete=");
                rows = client.call("d.multicall2", fields).await.map_err(said)?;
                if !rows.is_empty() {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
            holds(rows == [("a.txt".to_owned(), 1, 0)], rows)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(client.call::<Value, _>("nope", ()).await, -506)
        })
        .await;
    sheet
        .case("listMethods", lists(&client, "d.multicall2"))
        .await;
    sheet
        .case("multicall", multicall(&client, "system.pid", "nope"))
        .await;
    sheet
        .case(
            "the example",
            app.example(
                "rtorrent",
                "RTORRENT_SOCKET",
                &app.server.dir.join("r.sock").display().to_string(),
                "at most 1048576 bytes a second",
            ),
        )
        .await;
    Ok(())
}
