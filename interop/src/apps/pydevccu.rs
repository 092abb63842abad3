//! The CCU of Homematic, as pydevccu simulates it. It calls its clients back with events.

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Value, XmlRpcType};
use xmlrpc_server::Server;

use super::{App, Sheet, faults, holds, lists, ours, wait_for};
use crate::cases::said;

#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "UPPERCASE")]
struct Device {
    address: String,
    r#type: String,
    version: i32,
}

pub async fn run(app: &App<'_>, sheet: &mut Sheet) -> Result<(), String> {
    let client = app.client()?;
    let mut contact = String::new();
    sheet
        .case("structs", async {
            let devices: Vec<Device> = client.call("listDevices", ()).await.map_err(said)?;
            let found = devices
                .iter()
                .find(|device| device.r#type == "SHUTTER_CONTACT");
            contact = found.ok_or("no contact")?.address.clone();
            Ok(())
        })
        .await;
    sheet
        .case("values", async {
            // a boolean to begin with is 0 here
            let open: Value = client
                .call("getValue", (&contact, "STATE"))
                .await
                .map_err(said)?;
            holds(open == 0 || open == false, open)
        })
        .await;
    sheet
        .case("unknown", async {
            faults(
                client
                    .call::<Value, _>("getValue", ("nobody", "STATE"))
                    .await,
                1,
            )
        })
        .await;
    sheet.case("listMethods", lists(&client, "setValue")).await;
    sheet
        .case("called back", async {
            let seen = Arc::new(Mutex::new(Vec::new()));
            let (devices, events) = (seen.clone(), seen.clone());
            let server = Server::new()
                .method("listDevices", |_: String| Vec::<Value>::new())
                .method("newDevices", move |_: String, new: Vec<Value>| {
                    devices
                        .lock()
                        .expect("no panic")
                        .push(format!("devices {}", !new.is_empty()));
                    ""
                })
                .method(
                    "event",
                    move |_: String, address: String, key: String, value: Value| {
                        let line = format!("{address} {key} {value:?}");
                        events.lock().expect("no panic").push(line);
                        ""
                    },
                )
                .path("/RPC2");
            let ours = ours(server).await?;
            let _: Value = client
                .call("init", (&ours, "interop"))
                .await
                .map_err(said)?;
            let has = |line: String| {
                let seen = seen.clone();
                move || seen.lock().expect("no panic").contains(&line)
            };
            wait_for(has("devices true".to_owned())).await?;
            let _: Value = client
                .call("setValue", (&contact, "STATE", true, true))
                .await
                .map_err(said)?;
            let event = wait_for(has(format!("{contact} STATE Bool(true)"))).await;
            event.map_err(|error| format!("{error}; seen {:?}", seen.lock().expect("no panic")))
        })
        .await;
    sheet
        .case("the example", async {
            let devices: Vec<Device> = client.call("listDevices", ()).await.map_err(said)?;
            let switch = devices.iter().find(|device| device.r#type == "SWITCH");
            let address = &switch.ok_or("no switch")?.address;
            let line = format!("told: {address}: STATE is Bool(true)");
            app.example("homematic", "HOMEMATIC_URL", &app.url(), &line)
                .await
        })
        .await;
    Ok(())
}
