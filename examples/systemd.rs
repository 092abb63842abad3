//! A service that systemd starts when somebody connects, with the sockets that it listens on; it
//! says when it is ready, when it stops, and that it is still alive.
//!
//! `systemd-socket-activate -l 127.0.0.1:8000 target/debug/examples/systemd` tries it without any
//! unit. Without sockets from systemd it listens on 127.0.0.1:8000.

use std::io;
use std::time::Duration;

use listenfd::ListenFd;
use sd_notify::NotifyState;
use tokio::net::{TcpListener, UnixListener};
use tokio::signal::unix::{Signal, SignalKind, signal};
use xmlrpc_server::{Server, SocketListener};

#[tokio::main]
async fn main() -> io::Result<()> {
    let mut listeners = passed()?;
    if listeners.is_empty() {
        listeners.push(TcpListener::bind("127.0.0.1:8000").await?.into());
    }
    let server = Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .listen(listeners)?;
    tokio::spawn(watchdog());
    tokio::spawn(stopping(signal(SignalKind::terminate())?));
    // `Type=notify`; without systemd these do nothing
    sd_notify::notify(false, &[NotifyState::Ready])?;
    server.serve().await
}

/// Says that the service stops, as soon as it begins to: calls that are running take their time.
async fn stopping(mut terminated: Signal) {
    terminated.recv().await;
    // it will be noticed when it ends
    let _ = sd_notify::notify(false, &[NotifyState::Stopping]);
}

/// The sockets that systemd has opened.
fn passed() -> io::Result<Vec<SocketListener>> {
    let mut sockets = ListenFd::from_env();
    let mut listeners = Vec::new();
    for nth in 0..sockets.len() {
        // each is one of the two
        if let Ok(Some(listener)) = sockets.take_tcp_listener(nth) {
            listener.set_nonblocking(true)?;
            listeners.push(TcpListener::from_std(listener)?.into());
        } else if let Some(listener) = sockets.take_unix_listener(nth)? {
            listener.set_nonblocking(true)?;
            listeners.push(UnixListener::from_std(listener)?.into());
        }
    }
    Ok(listeners)
}

/// Says that the process is alive, twice as often as `WatchdogSec` asks for.
async fn watchdog() {
    let mut micros = 0;
    if sd_notify::watchdog_enabled(false, &mut micros) {
        let mut interval = tokio::time::interval(Duration::from_micros(micros / 2));
        loop {
            interval.tick().await;
            // it will be noticed when it fails
            let _ = sd_notify::notify(false, &[NotifyState::Watchdog]);
        }
    }
}
