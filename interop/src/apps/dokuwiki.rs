//! DokuWiki.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, DateTime, Value, XmlRpcType, value};

use super::{App, Sheet, faults, holds, lists, multicall};
use crate::cases::said;

#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "camelCase")]
struct Page {
    name: String,
    last_modified: DateTime,
    author: String,
    version: i64,
}

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    let text = "Grüße <&> 😀";
    sheet
        .case("text", async {
            let put = ("start", text, value!({ "sum": "new" }));
            let put: bool = client.call("wiki.putPage", put).await.map_err(said)?;
            let found: String = client
                .call("wiki.getPage", ("start",))
                .await
                .map_err(said)?;
            holds(put && found == text, found)
        })
        .await;
    sheet
        .case("dates", async {
            let page: Page = client
                .call("wiki.getPageInfo", ("start",))
                .await
                .map_err(said)?;
            holds(
                page.name == "start" && page.last_modified.year() > 2000,
                page,
            )
        })
        .await;
    sheet
        .case("binary data", async {
            let file = Bytes::from((0..=255).collect::<Vec<u8>>());
            let put = ("a.gif", &file, value!({ "ow": true }));
            let put: Result<Value, _> = client.call("wiki.putAttachment", put).await;
            // it looks into pictures, and refuses this one: that it read it is enough
            holds(
                put.is_ok()
                    || put
                        .as_ref()
                        .is_err_and(|error| error.to_string().contains("fault")),
                put,
            )
        })
        .await;
    sheet
        .case("unknown", async {
            faults(client.call::<Value, _>("nope", ()).await, -32603)
        })
        .await;
    sheet
        .case("listMethods", lists(&client, "wiki.getPage"))
        .await;
    sheet
        .case(
            "multicall",
            multicall(&client, "dokuwiki.getVersion", "nope"),
        )
        .await;
    Ok(())
}
