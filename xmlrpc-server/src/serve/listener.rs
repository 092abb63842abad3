//! Where connections come from.

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::Poll;

use http::Extensions;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
#[cfg(unix)]
use tokio::net::{UnixListener, UnixStream};

use crate::serve::extensions::Peer;

/// Accepts connections for [`serve`](crate::serve).
///
/// Implemented for tokio's `TcpListener` and `UnixListener`, and for a `Vec` of listeners of one
/// type: then all of them are listened on. Implement it for other sources of byte streams. Let
/// `accept` only accept: a handshake that needs several round trips belongs in the first
/// `poll_read` of the stream, where it delays no other connection, within the header timeout.
///
/// # Examples
///
/// ```
/// use std::io;
/// use std::net::SocketAddr;
/// use tokio::net::{TcpListener, TcpStream};
/// use xmlrpc_server::Listener;
///
/// /// Takes connections from this machine alone.
/// struct Local(TcpListener);
///
/// impl Listener for Local {
///     type Io = TcpStream;
///     type Addr = SocketAddr;
///
///     async fn accept(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
///         loop {
///             let (stream, peer) = self.0.accept().await?;
///             if peer.ip().is_loopback() {
///                 return Ok((stream, peer));
///             }
///         }
///     }
/// }
/// ```
pub trait Listener: Send + 'static {
    /// A connection.
    type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;
    /// Describes its peer.
    type Addr: PeerInfo;

    /// Waits for the next connection.
    ///
    /// The future is dropped and made again while the server does other things, so no connection
    /// may be lost by that. After an error, it is called again: at once after one that concerns a
    /// single connection (refused, aborted, reset), else when a connection has been closed, in
    /// case that the process is out of file descriptors.
    ///
    /// # Errors
    ///
    /// What the system says.
    fn accept(&mut self) -> impl Future<Output = io::Result<(Self::Io, Self::Addr)>> + Send;
}

/// Describes the peer of a connection to the requests that arrive on it.
pub trait PeerInfo: Send + 'static {
    /// Puts it into the extensions of a request, such as a [`Peer`].
    fn insert_into(&self, extensions: &mut Extensions);
}

impl PeerInfo for SocketAddr {
    fn insert_into(&self, extensions: &mut Extensions) {
        extensions.insert(Peer(*self));
    }
}

/// Says nothing: the peers of Unix sockets rarely have an address.
#[cfg(unix)]
impl PeerInfo for tokio::net::unix::SocketAddr {
    fn insert_into(&self, _: &mut Extensions) {}
}

impl Listener for TcpListener {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
        let (stream, peer) = Self::accept(self).await?;
        // responses are written in one piece, so there is nothing to be gained by waiting for
        // more; a socket that does not know the option works all the same
        let _ = stream.set_nodelay(true);
        Ok((stream, peer))
    }
}

#[cfg(unix)]
impl Listener for UnixListener {
    type Io = UnixStream;
    type Addr = tokio::net::unix::SocketAddr;

    async fn accept(&mut self) -> io::Result<(UnixStream, tokio::net::unix::SocketAddr)> {
        Self::accept(self).await
    }
}

/// Listens on all of them. With none, there is never a connection.
impl<L: Listener> Listener for Vec<L> {
    type Io = L::Io;
    type Addr = L::Addr;

    async fn accept(&mut self) -> io::Result<(L::Io, L::Addr)> {
        // so that a busy one does not keep the others waiting
        let next = self.len().min(1);
        self.rotate_left(next);
        let accepts = self.iter_mut().map(L::accept);
        let mut accepts: Vec<Pin<Box<_>>> = accepts.map(Box::pin).collect();
        poll_fn(|cx| {
            for accept in &mut accepts {
                if let Poll::Ready(accepted) = accept.as_mut().poll(cx) {
                    return Poll::Ready(accepted);
                }
            }
            Poll::Pending
        })
        .await
    }
}
