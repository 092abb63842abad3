//! TCP and Unix sockets under one type, for servers that listen on both.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};

use http::Extensions;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream, unix};

use crate::serve::listener::{Listener, PeerInfo};

/// Listens on TCP or on a Unix socket: a `Vec` of them listens on both.
///
/// # Examples
///
/// ```no_run
/// use tokio::net::{TcpListener, UnixListener};
/// use xmlrpc_server::{Server, SocketListener};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let listeners: Vec<SocketListener> = vec![
///     TcpListener::bind("127.0.0.1:8000").await?.into(),
///     TcpListener::bind("[::1]:8000").await?.into(),
///     UnixListener::bind("/run/calculator.sock")?.into(),
/// ];
/// let server = Server::new().method("ping", || "pong");
/// server.listen(listeners)?.serve().await
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum SocketListener {
    /// Listens on TCP.
    Tcp(TcpListener),
    /// Listens on a path.
    Unix(UnixListener),
}

impl From<TcpListener> for SocketListener {
    fn from(listener: TcpListener) -> Self {
        Self::Tcp(listener)
    }
}

impl From<UnixListener> for SocketListener {
    fn from(listener: UnixListener) -> Self {
        Self::Unix(listener)
    }
}

impl Listener for SocketListener {
    type Io = SocketStream;
    type Addr = SocketPeer;

    async fn accept(&mut self) -> io::Result<(SocketStream, SocketPeer)> {
        Ok(match self {
            Self::Tcp(listener) => {
                let (stream, peer) = Listener::accept(listener).await?;
                (SocketStream::Tcp(stream), SocketPeer::Tcp(peer))
            }
            Self::Unix(listener) => {
                let (stream, peer) = Listener::accept(listener).await?;
                (SocketStream::Unix(stream), SocketPeer::Unix(peer))
            }
        })
    }
}

/// A connection of a [`SocketListener`].
#[derive(Debug)]
#[non_exhaustive]
pub enum SocketStream {
    /// Over TCP.
    Tcp(TcpStream),
    /// Over a Unix socket.
    Unix(UnixStream),
}

/// The peer of a [`SocketStream`].
#[derive(Debug)]
#[non_exhaustive]
pub enum SocketPeer {
    /// Over TCP.
    Tcp(std::net::SocketAddr),
    /// Over a Unix socket.
    Unix(unix::SocketAddr),
}

impl PeerInfo for SocketPeer {
    fn insert_into(&self, extensions: &mut Extensions) {
        match self {
            Self::Tcp(peer) => peer.insert_into(extensions),
            Self::Unix(peer) => peer.insert_into(extensions),
        }
    }
}

/// Calls a method on whichever stream it is.
macro_rules! stream {
    ($self:ident, $stream:ident => $call:expr) => {
        match $self.get_mut() {
            SocketStream::Tcp(stream) => {
                let $stream = Pin::new(stream);
                $call
            }
            SocketStream::Unix(stream) => {
                let $stream = Pin::new(stream);
                $call
            }
        }
    };
}

impl AsyncRead for SocketStream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        stream!(self, stream => stream.poll_read(cx, buffer))
    }
}

impl AsyncWrite for SocketStream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        stream!(self, stream => stream.poll_write(cx, bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        stream!(self, stream => stream.poll_write_vectored(cx, pieces))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        stream!(self, stream => stream.poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        stream!(self, stream => stream.poll_shutdown(cx))
    }
}
