//! Supervisor, over TCP with Basic and over its Unix socket.

use serde::{Deserialize, Serialize};
use xmlrpc_client::Client;
use xmlrpc_core::{Value, XmlRpcType};

use super::{App, Sheet, faults, holds, lists};
use crate::cases::said;

#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
struct ProcessInfo {
    name: String,
    state: i32,
    statename: String,
    pid: i32,
    start: i64,
    stop: i64,
}

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let tcp = Client::builder(app.url())
        .basic_auth("user", "secret")
        .build()
        .map_err(said)?;
    let socket = app.server.dir.join("s.sock");
    let unix = Client::builder("http://localhost/RPC2")
        .unix_socket(socket)
        .build();
    let unix = unix.map_err(said)?;
    for (place, client) in [("TCP", &tcp), ("Unix", &unix)] {
        sheet
            .case(&format!("structs over {place}"), processes(client))
            .await;
        let name = format!("a fault over {place}");
        sheet
            .case(&name, async {
                faults(
                    client
                        .call::<Value, _>("supervisor.getProcessInfo", ("x",))
                        .await,
                    10,
                )
            })
            .await;
    }
    sheet
        .case("a log", async {
            for _ in 0..50 {
                let log = ("talker", 0, 100);
                let log: String = tcp
                    .call("supervisor.readProcessStdoutLog", log)
                    .await
                    .map_err(said)?;
                if log == "Grüße <&>\n" {
                    return Ok(());
                }
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
            Err("the program said nothing".to_owned())
        })
        .await;
    sheet
        .case("start and stop", async {
            let started: bool = tcp
                .call("supervisor.startProcess", ("idle",))
                .await
                .map_err(said)?;
            let stopped: bool = tcp
                .call("supervisor.stopProcess", ("idle",))
                .await
                .map_err(said)?;
            holds(started && stopped, (started, stopped))
        })
        .await;
    sheet
        .case("listMethods", lists(&tcp, "supervisor.getState"))
        .await;
    sheet
        .case("multicall", async {
            // its results are not wrapped in arrays
            let batch = tcp.batch();
            let state = batch.call::<Value, _>("supervisor.getState", ());
            let nobody = batch.call::<Value, _>("supervisor.getProcessInfo", ("x",));
            let mut replies = batch.send().await.map_err(said)?;
            let state = replies.take(state).map_err(said)?;
            holds(state["statename"] == "RUNNING", state)?;
            faults(replies.take(nobody), 10)
        })
        .await;
    sheet
        .case("no credentials", async {
            let client = app.client()?;
            let error = client
                .call::<Value, _>("supervisor.getState", ())
                .await
                .unwrap_err();
            holds(error.to_string().contains("401"), error)
        })
        .await;
    sheet
        .case(
            "the example",
            app.example(
                "supervisor",
                "SUPERVISOR_SOCKET",
                &app.server.dir.join("s.sock").display().to_string(),
                "idle is STOPPED, talker is RUNNING",
            ),
        )
        .await;
    Ok(())
}

async fn processes(client: &Client) -> Result<(), String> {
    let found: Vec<ProcessInfo> = client
        .call("supervisor.getAllProcessInfo", ())
        .await
        .map_err(said)?;
    let names: Vec<&str> = found.iter().map(|process| &*process.name).collect();
    holds(names == ["idle", "talker"], &found)?;
    holds(found[0].statename == "STOPPED" && found[0].pid == 0, &found)
}
