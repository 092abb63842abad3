//! The accept loop: connections in, until it is told to stop.

use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
#[cfg(unix)]
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

use crate::http::XmlRpcService;
use crate::serve::connection;

/// What connections come from.
pub(super) trait Listener: Send + 'static {
    type Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    fn accept(&self)
    -> impl Future<Output = io::Result<(Self::Stream, Option<SocketAddr>)>> + Send;
}

impl Listener for TcpListener {
    type Stream = TcpStream;

    async fn accept(&self) -> io::Result<(TcpStream, Option<SocketAddr>)> {
        let (stream, peer) = Self::accept(self).await?;
        // responses are written in one piece, so there is nothing to be gained by waiting for
        // more; a socket that does not know the option works all the same
        let _ = stream.set_nodelay(true);
        Ok((stream, Some(peer)))
    }
}

#[cfg(unix)]
impl Listener for UnixListener {
    type Stream = UnixStream;

    async fn accept(&self) -> io::Result<(UnixStream, Option<SocketAddr>)> {
        let (stream, _) = Self::accept(self).await?;
        Ok((stream, None))
    }
}

/// Serves connections until `shutdown`, and then those that are still at work.
pub(super) async fn accept<L: Listener, F: Future>(
    listener: L,
    service: XmlRpcService,
    shutdown: F,
) {
    let patience = service.settings().shutdown_timeout;
    let slots = service.settings().max_connections.map(Slots::new);
    let mut shutdown = pin!(shutdown);
    // connections are told by it to stop, and are waited for by its closing; when it is dropped,
    // be it with this future, they end at once
    let (stop, _) = watch::channel(());
    loop {
        let next = async {
            let slot = match &slots {
                Some(slots) => Some(slots.take().await),
                None => None,
            };
            (listener.accept().await, slot)
        };
        let (accepted, slot) = tokio::select! {
            biased;
            _ = &mut shutdown => break,
            next = next => next,
        };
        match accepted {
            Ok((stream, peer)) => {
                let connection = connection::drive(stream, peer, service.clone(), stop.subscribe());
                tokio::spawn(async move {
                    connection.await;
                    drop(slot);
                });
            }
            Err(error) => recover(&error).await,
        }
    }
    // refuses connections from here on
    drop(listener);
    stop.send_replace(());
    if timeout(patience, stop.closed()).await.is_err() {
        tracing::warn!("calls were still running after the shutdown timeout");
    }
}

/// An error of one connection concerns no other; when there are no file descriptors left, others
/// may become free.
async fn recover(error: &io::Error) {
    let of_connection = matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    );
    if !of_connection {
        tracing::error!(%error, "cannot accept a connection, trying again");
        sleep(Duration::from_millis(100)).await;
    }
}

/// The connections that may be open at a time.
struct Slots(Arc<Semaphore>);

impl Slots {
    fn new(connections: usize) -> Self {
        Self(Arc::new(Semaphore::new(
            connections.min(Semaphore::MAX_PERMITS),
        )))
    }

    async fn take(&self) -> Option<OwnedSemaphorePermit> {
        // it is never closed
        Arc::clone(&self.0).acquire_owned().await.ok()
    }
}
