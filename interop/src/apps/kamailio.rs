//! Kamailio, which takes XML-RPC among its SIP.

use xmlrpc_core::{Struct, Value};

use super::{App, Sheet, faults, holds, lists, multicall};
use crate::cases::said;

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    sheet
        .case("text", async {
            let version: String = client.call("core.version", ()).await.map_err(said)?;
            holds(version.starts_with("kamailio"), version)
        })
        .await;
    sheet
        .case("a struct", async {
            let found: Struct = client.call("core.uptime", ()).await.map_err(said)?;
            holds(found["uptime"].as_i64().is_some(), found)
        })
        .await;
    sheet
        .case("an array", async {
            let found: Value = client.call("core.echo", ("a", "<&>")).await.map_err(said)?;
            holds(found == xmlrpc_core::value!(["a", "<&>"]), found)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(client.call::<Value, _>("core.nope", ()).await, 500)
        })
        .await;
    sheet
        .case("listMethods", lists(&client, "core.uptime"))
        .await;
    sheet
        .case("multicall", multicall(&client, "core.version", "core.nope"))
        .await;
    Ok(())
}
