//! aria2, which wants its secret as the first parameter of every call.

use xmlrpc_core::{Bytes, Struct, Value, value};

use super::{App, Sheet, faults, holds, lists};
use crate::cases::said;

const TOKEN: &str = "token:secret";

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    sheet
        .case("a struct", async {
            let found: Struct = client
                .call("aria2.getVersion", (TOKEN,))
                .await
                .map_err(said)?;
            holds(found["version"].as_str().is_some(), found)
        })
        .await;
    sheet
        .case("a wrong secret", async {
            faults(
                client
                    .call::<Value, _>("aria2.getVersion", ("token:x",))
                    .await,
                1,
            )
        })
        .await;
    sheet
        .case("arrays and options", async {
            let options = value!({ "dir": "/nowhere", "pause": "true" });
            let params = (TOKEN, vec!["http://127.0.0.1:1/x"], options);
            let gid: String = client.call("aria2.addUri", params).await.map_err(said)?;
            let status: Struct = client
                .call("aria2.tellStatus", (TOKEN, &gid, vec!["gid", "status"]))
                .await
                .map_err(said)?;
            holds(
                status["gid"] == *gid && status["status"] == "paused",
                status,
            )
        })
        .await;
    sheet
        .case("binary data", async {
            let file = Bytes::from(b"d8:announce1:x4:infod6:lengthi1e4:name1:n12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee".to_vec());
            let none: Vec<String> = Vec::new();
            let options = value!({ "pause": "true" });
            let gid: String =
                client.call("aria2.addTorrent", (TOKEN, file, none, options)).await.map_err(said)?;
            holds(gid.len() == 16, gid)
        })
        .await;
    sheet
        .case("listMethods", lists(&client, "aria2.addUri"))
        .await;
    sheet
        .case("multicall", async {
            let batch = client.batch();
            let good = batch.call::<Struct, _>("aria2.getGlobalStat", (TOKEN,));
            // a whole id: aria2 takes the beginning of one, too
            let bad = batch.call::<Value, _>("aria2.tellStatus", (TOKEN, "ffffffffffffffff"));
            let mut replies = batch.send().await.map_err(said)?;
            let good = replies.take(good).map_err(said)?;
            holds(good["numActive"].as_str().is_some(), good)?;
            faults(replies.take(bad), 1)
        })
        .await;
    sheet
        .case(
            "the example",
            app.example(
                "aria2",
                "ARIA2_URL",
                &app.url(),
                "0123456789abcdef is paused, 0 bytes",
            ),
        )
        .await;
    Ok(())
}
