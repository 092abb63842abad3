//! NZBGet, with Basic. Its answers to multicalls lack `<value>` around what they hold.

use xmlrpc_client::Client;
use xmlrpc_core::{Struct, Value};

use super::{App, Sheet, faults, holds, multicall};
use crate::cases::said;

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = Client::builder(app.url())
        .basic_auth("user", "secret")
        .build()
        .map_err(said)?;
    sheet
        .case("text", async {
            let version: String = client.call("version", ()).await.map_err(said)?;
            holds(version.starts_with("21"), version)
        })
        .await;
    sheet
        .case("a struct", async {
            let status: Struct = client.call("status", ()).await.map_err(said)?;
            let paused = status["DownloadPaused"].as_bool();
            holds(paused == Some(false), status)
        })
        .await;
    sheet
        .case("an empty array", async {
            let groups: Vec<Struct> = client.call("listgroups", (0,)).await.map_err(said)?;
            holds(groups.is_empty(), groups)
        })
        .await;
    sheet
        .case("numbers and booleans", async {
            let set: bool = client.call("rate", (100,)).await.map_err(said)?;
            let log: bool = client
                .call("writelog", ("INFO", "Grüße <&>"))
                .await
                .map_err(said)?;
            holds(set && log, (set, log))?;
            let log: Vec<Struct> = client.call("log", (0, 100)).await.map_err(said)?;
            holds(log.iter().any(|line| line["Text"] == "Grüße <&>"), log)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(client.call::<Value, _>("nope", ()).await, 1)
        })
        .await;
    sheet
        .case("multicall", multicall(&client, "version", "nope"))
        .await;
    Ok(())
}
