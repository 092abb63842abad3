//! Serving over sockets.

mod accept;
mod clock;
mod connection;
mod stream;

use std::fmt;
use std::io;
use std::net::SocketAddr;
#[cfg(unix)]
use std::path::Path;

#[cfg(unix)]
use tokio::net::UnixListener;
use tokio::net::{TcpListener, ToSocketAddrs};

use self::accept::{Listener, accept};
use crate::http::XmlRpcService;
use crate::server::Server;

impl Server {
    /// Serves on this address until the process gets SIGINT or SIGTERM.
    ///
    /// Then no further calls are taken, those that are running are answered (for up to
    /// [`shutdown_timeout`](Self::shutdown_timeout)), and this returns.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use xmlrpc_server::Server;
    ///
    /// #[tokio::main]
    /// async fn main() -> std::io::Result<()> {
    ///     Server::new()
    ///         .method("add", |a: i32, b: i32| a + b)
    ///         .serve("127.0.0.1:8000")
    ///         .await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, and when the server cannot be built: the error
    /// is of kind [`InvalidInput`](io::ErrorKind::InvalidInput) then and holds a
    /// [`BuildError`](crate::BuildError).
    pub async fn serve(self, addr: impl ToSocketAddrs) -> io::Result<()> {
        self.bind(addr).await?.serve().await
    }

    /// Starts to listen on this address; port 0 takes a free one.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_server::Server;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let server = Server::new().method("ping", || "pong").bind("127.0.0.1:0").await?;
    /// let url = format!("http://{}/", server.local_addr()?);
    /// let serving = tokio::spawn(server.serve());
    /// // … call `url` …
    /// # drop(url);
    /// serving.abort();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`serve`](Self::serve).
    pub async fn bind(self, addr: impl ToSocketAddrs) -> io::Result<BoundServer> {
        let service = self.into_service()?;
        let listener = TcpListener::bind(addr).await?;
        Ok(BoundServer { listener, service })
    }

    /// Takes a listener that is there already, such as one that was passed by systemd.
    ///
    /// # Errors
    ///
    /// When the server cannot be built.
    pub fn listen(self, listener: TcpListener) -> io::Result<BoundServer> {
        let service = self.into_service()?;
        Ok(BoundServer { listener, service })
    }

    /// Starts to listen on a Unix socket at this path, where no file may be.
    ///
    /// The file stays when the server ends.
    ///
    /// # Errors
    ///
    /// As [`serve`](Self::serve).
    #[cfg(unix)]
    pub fn bind_unix(self, path: impl AsRef<Path>) -> io::Result<BoundServer<UnixListener>> {
        let service = self.into_service()?;
        let listener = UnixListener::bind(path)?;
        Ok(BoundServer { listener, service })
    }
}

/// A server that listens: connections queue up until it serves.
#[must_use = "nothing is answered until it serves"]
pub struct BoundServer<L = TcpListener> {
    listener: L,
    service: XmlRpcService,
}

impl BoundServer {
    /// The address that it listens on, with the port that was chosen for port 0.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

#[allow(private_bounds, reason = "the listeners that there are: TCP and Unix")]
impl<L: Listener> BoundServer<L> {
    /// Serves until the process gets SIGINT or SIGTERM, as [`Server::serve`].
    ///
    /// # Errors
    ///
    /// When signals cannot be listened to.
    pub async fn serve(self) -> io::Result<()> {
        let signal = termination()?;
        self.serve_with_shutdown(signal).await;
        Ok(())
    }

    /// Serves until `shutdown` is there; what it gives does not matter.
    ///
    /// Then no further calls are taken, those that are running are answered (for up to
    /// [`shutdown_timeout`](Server::shutdown_timeout)), and this returns. Dropping the future
    /// ends everything at once.
    ///
    /// # Examples
    ///
    /// ```
    /// use tokio::sync::oneshot;
    /// use xmlrpc_server::Server;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (stop, stopped) = oneshot::channel::<()>();
    /// let server = Server::new().method("ping", || "pong").bind("127.0.0.1:0").await?;
    /// let serving = tokio::spawn(server.serve_with_shutdown(stopped));
    /// stop.send(()).ok();
    /// serving.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn serve_with_shutdown<F: Future>(self, shutdown: F) {
        accept(self.listener, self.service, shutdown).await;
    }
}

impl<L: fmt::Debug> fmt::Debug for BoundServer<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoundServer")
            .field("listener", &self.listener)
            .field("service", &self.service)
            .finish()
    }
}

/// The signals that ask a process to end. They are listened to from the call of this on.
#[cfg(unix)]
fn termination() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Control-C; other systems have no more.
#[cfg(not(unix))]
fn termination() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
