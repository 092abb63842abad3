//! A server as it runs in production: it counts, and writes what it counted into a file before it
//! says so.
//!
//! | variable | meaning |
//! |---|---|
//! | `TALLY_LISTEN` | address and port; default `127.0.0.1:8001`. Not used when systemd passes a socket |
//! | `TALLY_FILE` | where the counted ids go, one a line; default `tally.txt` |
//! | `TALLY_PROXIES` | networks of the proxies that may say who calls, with blanks between them; default none |
//!
//! It says `ready` to systemd and pats its watchdog, answers `/healthz`, and when it is told to
//! stop it says so there for three seconds before it takes no more connections.

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::Mutex;
use std::time::Duration;

use listenfd::ListenFd;
use sd_notify::NotifyState;
use tokio::net::TcpListener;
use xmlrpc_core::rpc::Context;
use xmlrpc_core::{Fault, xmlrpc_service};
use xmlrpc_server::{ContextExt, Server};

struct Tally {
    counted: Mutex<(File, i64)>,
}

#[xmlrpc_service(prefix = "tally.")]
impl Tally {
    /// Counts this id. It is in the file before the answer is written.
    fn increment(&self, id: &str) -> Result<i64, Fault> {
        let mut counted = self
            .counted
            .lock()
            .map_err(|_| Fault::application("poisoned"))?;
        let line = format!("{id}\n");
        let written = counted.0.write_all(line.as_bytes());
        written.map_err(|error| Fault::application(error.to_string()))?;
        counted.1 += 1;
        Ok(counted.1)
    }

    /// How many this process counted.
    #[xmlrpc(idempotent)]
    fn total(&self) -> Result<i64, Fault> {
        let counted = self
            .counted
            .lock()
            .map_err(|_| Fault::application("poisoned"))?;
        Ok(counted.1)
    }

    /// Who calls, as the proxy found out: the user, and the address.
    #[xmlrpc(idempotent)]
    fn whoami(&self, #[xmlrpc(context)] cx: &Context) -> (String, String) {
        let user = cx.headers().and_then(|headers| headers.get("x-user"));
        let user = user.and_then(|user| user.to_str().ok()).unwrap_or_default();
        let client = cx.client_addr().map(|address| address.to_string());
        (user.to_owned(), client.unwrap_or_default())
    }

    /// The bytes of a text, however large it is.
    fn length(&self, text: &str) -> i64 {
        i64::try_from(text.len()).unwrap_or(i64::MAX)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let setting = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
    let file = setting("TALLY_FILE", "tally.txt");
    let file = OpenOptions::new().create(true).append(true).open(file)?;
    let proxies = setting("TALLY_PROXIES", "");
    let server = Server::new()
        .service(Tally {
            counted: Mutex::new((file, 0)),
        })
        .trusted_proxies(proxies.split_whitespace())
        .call_timeout(Duration::from_secs(30))
        .shutdown_timeout(Duration::from_secs(20))
        .drain_delay(Duration::from_secs(3))
        .health("/healthz");
    // a socket that systemd holds takes connections while nobody runs
    let listener = match ListenFd::from_env().take_tcp_listener(0)? {
        Some(listener) => {
            listener.set_nonblocking(true)?;
            TcpListener::from_std(listener)?
        }
        None => TcpListener::bind(setting("TALLY_LISTEN", "127.0.0.1:8001")).await?,
    };
    let bound = server.listen(listener)?;
    println!("listening on http://{}/RPC2", bound.local_addr()?);
    let _ = sd_notify::notify(false, &[NotifyState::Ready]);
    let mut microseconds = 0;
    if sd_notify::watchdog_enabled(false, &mut microseconds) {
        tokio::spawn(async move {
            loop {
                // from the runtime that answers calls: when it hangs, systemd starts another
                tokio::time::sleep(Duration::from_micros(microseconds / 3)).await;
                let _ = sd_notify::notify(false, &[NotifyState::Watchdog]);
            }
        });
    }
    bound.serve().await?;
    Ok(())
}
