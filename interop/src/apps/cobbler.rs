//! Cobbler, which installs machines.

use xmlrpc_core::{Struct, Value};

use super::{App, Sheet, faults, holds};
use crate::cases::said;

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    sheet
        .case("a double", async {
            let version: f64 = client.call("version", ()).await.map_err(said)?;
            holds(version > 3.0, version)
        })
        .await;
    let token: String = client
        .call("login", ("cobbler", "cobbler"))
        .await
        .map_err(said)?;
    sheet
        .case("structs", async {
            let version: Struct = client.call("extended_version", ()).await.map_err(said)?;
            holds(version["version_tuple"].as_array().is_some(), &version)?;
            let settings: Struct = client.call("get_settings", ()).await.map_err(said)?;
            holds(settings.len() > 50, &settings)
        })
        .await;
    sheet
        .case("a new item", async {
            let id: String = client.call("new_repo", (&token,)).await.map_err(said)?;
            let text = "Grüße <&> 日本";
            for (name, value) in [
                ("name", Value::from("interop")),
                ("comment", Value::from(text)),
                ("mirror", Value::from("http://127.0.0.1:1/")),
                ("keep_updated", Value::from(false)),
            ] {
                let change = (&id, name, value, &token);
                let _: Value = client.call("modify_repo", change).await.map_err(said)?;
            }
            let saved: bool = client
                .call("save_repo", (&id, &token))
                .await
                .map_err(said)?;
            holds(saved, saved)?;
            let repo: Struct = client.call("get_repo", ("interop",)).await.map_err(said)?;
            holds(
                repo["comment"] == text && repo["keep_updated"] == false,
                repo,
            )
        })
        .await;
    sheet
        .case("nothing", async {
            // "~" is its word for nil
            let nobody: Value = client.call("get_repo", ("nobody",)).await.map_err(said)?;
            holds(nobody == "~", nobody)
        })
        .await;
    sheet
        .case("a wrong token", async {
            faults(client.call::<Value, _>("new_repo", ("x",)).await, 1)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(client.call::<Value, _>("no_such_method", ()).await, 1)
        })
        .await;
    Ok(())
}
