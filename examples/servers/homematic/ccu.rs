//! A small CCU, with one switch.

use std::io;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use xmlrpc_client::Client;
use xmlrpc_core::Value;
use xmlrpc_server::Server;

use crate::api::{Ccu, CcuServer, Device, EventsClient, Switch};
use crate::homematic;

/// Serves on a free port; gives the URL.
pub(crate) async fn start() -> io::Result<String> {
    let ccu = Simulation {
        client: Mutex::new(None),
        on: AtomicBool::new(false),
    };
    let server = Server::new()
        .service(CcuServer::new(ccu))
        .dialect(homematic())
        .bind("127.0.0.1:0")
        .await?;
    let url = format!("http://{}/", server.local_addr()?);
    tokio::spawn(server.serve());
    Ok(url)
}

struct Simulation {
    /// Who is called, and the name to say.
    client: Mutex<Option<(Client, String)>>,
    on: AtomicBool,
}

impl Simulation {
    fn client(&self) -> Option<(Client, String)> {
        self.client.lock().ok()?.clone()
    }
}

fn devices() -> Vec<Device> {
    [("ABC0000001", "HM-LC-Sw1-Pl"), ("ABC0000001:1", "SWITCH")]
        .map(|(address, kind)| Device {
            address: address.to_owned(),
            r#type: kind.to_owned(),
            version: 16,
        })
        .into()
}

impl Ccu for Simulation {
    async fn init(&self, url: String, interface: String) -> Value {
        let client = Client::builder(url).dialect(homematic()).build().ok();
        let client = client
            .filter(|_| !interface.is_empty())
            .map(|client| (client, interface));
        if let Ok(mut place) = self.client.lock() {
            *place = client.clone();
        }
        // as the CCU: it calls back when it has answered
        tokio::spawn(async move {
            let (client, interface) = client?;
            let events = EventsClient::new(&client);
            let known = events.list_devices(interface.clone()).await.ok()?;
            if known.is_empty() {
                events.new_devices(interface, devices()).await.ok()?;
            }
            Some(())
        });
        "".into()
    }

    async fn list_devices(&self) -> Vec<Device> {
        devices()
    }

    async fn get_paramset(&self, _: String, _: String) -> Switch {
        Switch {
            state: self.on.load(Ordering::Relaxed),
            working: Some(false),
        }
    }

    async fn set_value(&self, address: String, key: String, value: Value) -> Value {
        self.on.store(value == true, Ordering::Relaxed);
        if let Some((client, interface)) = self.client() {
            let events = EventsClient::new(&client);
            let _ = events.event(interface, address, key, value).await;
        }
        "".into()
    }
}
