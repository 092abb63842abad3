//! Switches something of a Homematic CCU, and is called back by it: a client and a server in one
//! program.
//!
//! ```sh
//! HOMEMATIC_URL=http://ccu.local:2001/ HOMEMATIC_ANNOUNCE=192.168.1.20 \
//!     cargo run -p xmlrpc-servers --example homematic
//! ```
//!
//! Without the variables it talks to a small CCU of its own.

mod api;
mod ccu;

use std::error::Error;
use std::time::Duration;

use tokio::sync::mpsc;
use xmlrpc_client::Client;
use xmlrpc_core::{Dialect, Value};
use xmlrpc_server::Server;

use api::{CcuClient, Device, Events, EventsServer};

/// Hands on what the CCU tells.
struct Listener(mpsc::UnboundedSender<String>);

impl Events for Listener {
    async fn list_devices(&self, _: String) -> Vec<Device> {
        Vec::new()
    }

    async fn new_devices(&self, _: String, devices: Vec<Device>) -> &'static str {
        let _ = self.0.send(format!("{} devices", devices.len()));
        ""
    }

    async fn event(&self, _: String, address: String, key: String, value: Value) -> &'static str {
        let _ = self.0.send(format!("{address}: {key} is {value:?}"));
        ""
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = match std::env::var("HOMEMATIC_URL") {
        Ok(url) => url,
        Err(_) => ccu::start().await?,
    };
    // where this program listens, and where the CCU finds it: behind NAT and in containers, these
    // are two addresses
    let listen = std::env::var("HOMEMATIC_LISTEN").unwrap_or("127.0.0.1:0".to_owned());
    let announce = std::env::var("HOMEMATIC_ANNOUNCE").unwrap_or("127.0.0.1".to_owned());

    let (sender, mut events) = mpsc::unbounded_channel();
    let server = Server::new()
        .service(EventsServer::new(Listener(sender)))
        .dialect(homematic())
        // the CCU asks for anything at any path
        .any_path()
        .bind(&listen)
        .await?;
    let port = server.local_addr()?.port();
    tokio::spawn(server.serve());

    let client = Client::builder(url).dialect(homematic()).build()?;
    let ccu = CcuClient::new(&client);
    let devices = ccu.list_devices().await?;
    let switch = devices.iter().find(|device| device.r#type == "SWITCH");
    let switch = switch.ok_or("no switch")?.address.clone();
    let values = ccu.get_paramset(switch.clone(), "VALUES".to_owned());
    let was_on = values.await?.state;
    println!("a switch at {switch}, on: {was_on}");

    let callback = format!("http://{announce}:{port}/");
    ccu.init(callback.clone(), "example".to_owned()).await?;
    println!("told: {}", next(&mut events).await?);
    ccu.set_value(switch.clone(), "STATE".to_owned(), (!was_on).into())
        .await?;
    while let Ok(event) = next(&mut events).await {
        println!("told: {event}");
        if event.contains("STATE") {
            break;
        }
    }
    // a CCU goes on calling a client that does not say goodbye
    ccu.init(callback, String::new()).await?;
    Ok(())
}

/// The CCU writes and reads Latin-1, and does not know nil.
fn homematic() -> Dialect {
    Dialect::homematic()
}

async fn next(events: &mut mpsc::UnboundedReceiver<String>) -> Result<String, Box<dyn Error>> {
    let event = tokio::time::timeout(Duration::from_secs(10), events.recv()).await?;
    event.ok_or_else(|| "the server ended".into())
}
