//! Tryton, with Basic. Every call ends with a context.

use xmlrpc_client::Client;
use xmlrpc_core::{Struct, Value, value};

use super::{App, Sheet, faults, holds, lists};
use crate::cases::said;

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = Client::builder(app.url())
        .basic_auth("admin", "secret")
        .build()
        .map_err(said)?;
    let context = value!({ "language": "en" });
    sheet
        .case("nil as a parameter", async {
            let search = (value!([]), 0, 10, Value::Nil, &context);
            let ids: Vec<i32> = client
                .call("model.res.user.search", search)
                .await
                .map_err(said)?;
            holds(ids.contains(&1), ids)
        })
        .await;
    sheet
        .case("structs and dates", async {
            let read = (value!([1]), value!(["login", "create_date"]), &context);
            let users: Vec<Struct> = client
                .call("model.res.user.read", read)
                .await
                .map_err(said)?;
            let date = matches!(users[0]["create_date"], Value::DateTime(_));
            holds(users[0]["login"] == "admin" && date, users)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(
                client.call::<Value, _>("model.nobody.read", ((),)).await,
                255,
            )
        })
        .await;
    sheet
        .case("listMethods", lists(&client, "model.res.user.search"))
        .await;
    sheet
        .case("no credentials", async {
            let client = app.client()?;
            let error = client
                .call::<Value, _>("model.res.user.search", ())
                .await
                .unwrap_err();
            holds(error.to_string().contains("40"), error)
        })
        .await;
    Ok(())
}
