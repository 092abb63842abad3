//! Programs that have methods of their own: the cases of each.

mod aria2;
mod cobbler;
mod dokuwiki;
mod kamailio;
mod nzbget;
mod pydevccu;
mod robotframework;
mod rosmaster;
mod roundup;
mod rtorrent;
mod supervisor;
mod trytond;
mod wordpress;

use std::time::Duration;

use tokio::time::timeout;
use xmlrpc_client::Client;
use xmlrpc_core::{CallError, Value};
use xmlrpc_server::Server;

use crate::Found;
use crate::cases::said;
use crate::peer::{Peer, Place, Running};

/// An application that runs.
pub struct App<'a> {
    pub place: &'a Place,
    pub peer: &'a Peer,
    pub server: &'a Running,
}

impl App<'_> {
    pub fn url(&self) -> String {
        self.server.url(&self.peer.path)
    }

    /// Runs one of `examples/servers` against this server, which `variable` names; it must succeed
    /// and print this line.
    pub async fn example(
        &self,
        name: &str,
        variable: &str,
        server: &str,
        line: &str,
    ) -> Result<(), String> {
        let target = std::env::var("CARGO_TARGET_DIR");
        let target = target.unwrap_or_else(|_| format!("{}/../target", env!("CARGO_MANIFEST_DIR")));
        let target = std::path::absolute(target).map_err(said)?;
        let program = format!("{}/debug/examples/{}", target.display(), name);
        let line_of_shell = format!("{variable}='{server}' {program}");
        let printed = self
            .place
            .run(self.peer, &line_of_shell, &self.url())
            .await?;
        holds(printed.lines().any(|found| found == line), printed)
    }

    pub fn client(&self) -> Result<Client, String> {
        Client::new(self.url()).map_err(said)
    }
}

/// Runs the cases of an application.
pub async fn run(app: &App<'_>) -> Result<Found, String> {
    let mut sheet = Sheet::default();
    match &*app.peer.id {
        "aria2" => aria2::run(app, &mut sheet).await?,
        "cobbler" => cobbler::run(app, &mut sheet).await?,
        "dokuwiki" => dokuwiki::run(app, &mut sheet).await?,
        "kamailio" => kamailio::run(app, &mut sheet).await?,
        "nzbget" => nzbget::run(app, &mut sheet).await?,
        "pydevccu" => pydevccu::run(app, &mut sheet).await?,
        "robotframework" => robotframework::run(app, &mut sheet).await?,
        "rosmaster" => rosmaster::run(app, &mut sheet).await?,
        "roundup" => roundup::run(app, &mut sheet).await?,
        "rtorrent" => rtorrent::run(app, &mut sheet).await?,
        "supervisor" => supervisor::run(app, &mut sheet).await?,
        "trytond" => trytond::run(app, &mut sheet).await?,
        "wordpress" => wordpress::run(app, &mut sheet).await?,
        id => return Err(format!("nobody wrote cases for `{id}`")),
    }
    Ok(sheet.0)
}

/// What came of the cases so far.
#[derive(Default)]
pub struct Sheet(Found);

impl Sheet {
    /// Runs a case within 20 s.
    pub async fn case(&mut self, name: &str, outcome: impl Future<Output = Result<(), String>>) {
        let outcome = timeout(Duration::from_secs(20), outcome).await;
        let outcome = outcome.unwrap_or_else(|_| Err("not done after 20 s".to_owned()));
        self.0.push((name.to_owned(), outcome));
    }
}

/// `Ok` when this is so.
pub fn holds(what: bool, found: impl std::fmt::Debug) -> Result<(), String> {
    if what {
        return Ok(());
    }
    Err(format!("found {:.200}", format!("{found:?}")))
}

/// `Ok` when this is a fault of that code.
pub fn faults<T: std::fmt::Debug>(
    outcome: Result<T, CallError<xmlrpc_core::Fault>>,
    code: i32,
) -> Result<(), String> {
    match outcome {
        Err(CallError::Fault(fault, _)) if fault.code == code => Ok(()),
        other => holds(false, other),
    }
}

/// `Ok` when the server lists this method.
pub async fn lists(client: &Client, method: &str) -> Result<(), String> {
    let methods: Vec<String> = client.call("system.listMethods", ()).await.map_err(said)?;
    holds(methods.iter().any(|found| found == method), methods)
}

/// `Ok` when, in one request, this method gives a value and that one a fault.
pub async fn multicall(client: &Client, good: &str, bad: &str) -> Result<(), String> {
    let batch = client.batch();
    let good = batch.call::<Value, _>(good, ());
    let bad = batch.call::<Value, _>(bad, ());
    let mut replies = batch.send().await.map_err(said)?;
    replies.take(good).map_err(said)?;
    match replies.take(bad) {
        Err(CallError::Fault(..)) => Ok(()),
        other => holds(false, other),
    }
}

/// A server of ours, on a free port, which applications call back; its URL.
pub async fn ours(server: Server) -> Result<String, String> {
    let bound = server.bind("127.0.0.1:0").await.map_err(said)?;
    let address = bound.local_addr().map_err(said)?;
    tokio::spawn(async move { bound.serve().await });
    Ok(format!("http://{address}/RPC2"))
}

/// Waits until this is so, for at most 10 s.
pub async fn wait_for(mut what: impl FnMut() -> bool) -> Result<(), String> {
    for _ in 0..200 {
        if what() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err("it did not call back".to_owned())
}
