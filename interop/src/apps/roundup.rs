//! Roundup, with Basic, and with the headers by which it knows a call from a form.

use xmlrpc_client::Client;
use xmlrpc_core::{Struct, Value};

use super::{App, Sheet, faults, holds, lists};
use crate::cases::said;

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = Client::builder(app.url())
        .basic_auth("admin", "secret")
        .header("X-Requested-With", "XMLHttpRequest")
        .header("Origin", app.server.url(""))
        .build()
        .map_err(said)?;
    sheet
        .case("arrays", async {
            let users: Vec<String> = client
                .call("list", ("user", "username"))
                .await
                .map_err(said)?;
            holds(users.iter().any(|user| user == "admin"), users)
        })
        .await;
    sheet
        .case("a struct", async {
            let user: Struct = client
                .call("display", ("user1", "username"))
                .await
                .map_err(said)?;
            holds(user["username"] == "admin", user)
        })
        .await;
    sheet
        .case("more parameters", async {
            let user = (
                "user",
                "username=ada",
                "roles=User",
                "address=ada@localhost",
            );
            let id: String = client.call("create", user).await.map_err(said)?;
            holds(!id.is_empty(), id)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(client.call::<Value, _>("display", ("nobody1",)).await, 1)
        })
        .await;
    sheet.case("listMethods", lists(&client, "create")).await;
    Ok(())
}
