//! The accept loop: connections in, until it is told to stop.

use std::fmt;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

use crate::serve::connection;
use crate::serve::connections::{Connections, State};
use crate::serve::listener::Listener;
use crate::serve::options::ServeOptions;
use crate::serve::service::HttpService;
use crate::serve::signal::StopSignal;

/// How long what is answered at the last moment may take to be written.
const LAST_WORDS: Duration = Duration::from_millis(500);
/// How often it is said that connections cannot be accepted, so that strangers cannot fill the log.
const SAY_AGAIN: Duration = Duration::from_secs(1);

/// Serves connections until `signal`, and then those on which calls are running.
pub(super) async fn accept<L, S>(
    mut listener: L,
    service: S,
    options: &ServeOptions,
    mut signal: impl StopSignal,
) -> io::Result<()>
where
    L: Listener,
    S: HttpService,
{
    let connections = Connections::new(options.max_connections, options.phases());
    // also when this future is dropped
    let _end = End(Arc::clone(&connections));
    {
        let mut serving = pin!(serve(
            &mut listener,
            service,
            options.reads_origin,
            &connections
        ));
        tokio::select! {
            biased;
            () = signal.stop() => {}
            never = &mut serving => match never {},
        }
        if !options.drain_delay.is_zero() {
            connections.enter(State::Draining);
            tokio::select! {
                biased;
                () = signal.abort() => return aborted(&connections),
                () = sleep(options.drain_delay) => {}
                never = &mut serving => match never {},
            }
        }
    }
    // refuses connections from here on
    drop(listener);
    connections.enter(State::Stopping);
    tokio::select! {
        biased;
        () = connections.ended() => return Ok(()),
        () = signal.abort() => return aborted(&connections),
        () = sleep(options.shutdown_timeout) => {}
    }
    let running = connections.running();
    connections.enter(State::Over);
    // what is not said by now is not said
    let _ = timeout(LAST_WORDS, connections.ended()).await;
    match running {
        0 => Ok(()),
        calls => {
            tracing::warn!(calls, "calls were still running after the shutdown timeout");
            Err(io::Error::new(
                io::ErrorKind::TimedOut,
                CallsCut {
                    calls,
                    because: "after the shutdown timeout",
                },
            ))
        }
    }
}

#[cold]
fn aborted(connections: &Connections) -> io::Result<()> {
    let calls = connections.running();
    tracing::warn!(calls, "told to end at once");
    Err(io::Error::new(
        io::ErrorKind::Interrupted,
        CallsCut {
            calls,
            because: "when the server was told to end at once",
        },
    ))
}

/// Takes connections for ever.
async fn serve<L, S>(
    listener: &mut L,
    service: S,
    reads_origin: bool,
    connections: &Arc<Connections>,
) -> std::convert::Infallible
where
    L: Listener,
    S: HttpService,
{
    let mut said: Option<Instant> = None;
    loop {
        match listener.accept().await {
            Ok((io, peer)) => {
                let entry = connections.admit().await;
                let service = service.clone();
                tokio::spawn(connection::drive(io, peer, service, reads_origin, entry));
            }
            Err(error) if concerns_one(&error) => {}
            Err(error) => {
                if said.is_none_or(|at| at.elapsed() >= SAY_AGAIN) {
                    tracing::error!(%error, "cannot accept a connection, trying again");
                    said = Some(Instant::now());
                }
                // there may be no file descriptors left
                connections.make_room().await;
            }
        }
    }
}

/// An error of one connection concerns no other.
fn concerns_one(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}

/// Ends all connections when it is dropped.
struct End(Arc<Connections>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.enter(State::Ended);
    }
}

/// Calls that were not answered because the server ended.
#[derive(Debug)]
struct CallsCut {
    calls: usize,
    because: &'static str,
}

impl fmt::Display for CallsCut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (calls, verb) = match self.calls {
            1 => ("call", "was"),
            _ => ("calls", "were"),
        };
        write!(
            f,
            "{} {calls} {verb} still running {}",
            self.calls, self.because
        )
    }
}

impl std::error::Error for CallsCut {}
