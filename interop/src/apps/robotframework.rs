//! Robot Framework: our client calls its remote server, and its `Remote` library calls ours.

use xmlrpc_core::{Struct, Value, value};
use xmlrpc_server::Server;

use super::{App, Sheet, holds, ours};
use crate::cases::said;

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    sheet
        .case("names", async {
            let names: Vec<String> = client.call("get_keyword_names", ()).await.map_err(said)?;
            holds(names.iter().any(|name| name == "add"), names)
        })
        .await;
    sheet
        .case("keywords", async {
            let sum = ("add", value!(["3", "5"]), value!({}));
            let sum: Struct = client.call("run_keyword", sum).await.map_err(said)?;
            holds(sum["status"] == "PASS" && sum["return"] == 8, sum)?;
            let fail = ("fail_with", value!(["as asked"]), value!({}));
            let fail: Struct = client.call("run_keyword", fail).await.map_err(said)?;
            holds(
                fail["status"] == "FAIL" && fail["error"] == "as asked",
                fail,
            )
        })
        .await;
    sheet
        .case("its suite calls our server", async {
            let library = Server::new()
                .method("get_keyword_names", || {
                    ["add", "shout", "echo", "fail_with"]
                })
                .method("run_keyword", keyword)
                .path("/RPC2");
            let url = ours(library).await?;
            let line =
                "robot --variable URL:$URL --output NONE --log NONE --report NONE suite.robot";
            let said = app.place.run(app.peer, line, &url).await?;
            holds(said.contains("2 tests, 2 passed, 0 failed"), said)
        })
        .await;
    Ok(())
}

fn keyword(name: String, args: Vec<Value>, _named: Option<Struct>) -> Value {
    let pass = |value: Value| value!({ "status": "PASS", "return": (value) });
    match (&*name, &args[..]) {
        ("add", [a, b]) => pass((a.as_i64().unwrap_or(0) + b.as_i64().unwrap_or(0)).into()),
        ("shout", [text]) => pass(text.as_str().unwrap_or_default().to_uppercase().into()),
        ("echo", [value]) => pass(value.clone()),
        _ => value!({ "status": "FAIL", "error": "as asked" }),
    }
}
