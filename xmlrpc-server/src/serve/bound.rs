//! A listener, what it serves, and how: ready to serve.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;

use tokio::net::TcpListener;

use crate::serve::accept::accept;
use crate::serve::listener::Listener;
use crate::serve::options::ServeOptions;
use crate::serve::service::HttpService;
use crate::serve::signal::{Once, StopSignal, Termination};
#[cfg(feature = "rustls")]
use crate::serve::tls::TlsListener;

/// Holds a listening server: connections queue up until it serves.
///
/// Made by [`Server::bind`](crate::Server::bind) and [`Server::listen`](crate::Server::listen);
/// by [`new`](Self::new) for any other service of HTTP requests.
#[must_use = "nothing is answered until it serves"]
pub struct BoundServer<L, S> {
    listener: L,
    service: S,
    options: ServeOptions,
}

impl<L: Listener, S: HttpService> BoundServer<L, S> {
    /// Takes a listener and a service of HTTP requests, such as an axum router.
    ///
    /// # Examples
    ///
    /// ```
    /// use axum::{Router, routing::get};
    /// use tokio::net::TcpListener;
    /// use xmlrpc_server::{BoundServer, ServeOptions};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let app = Router::new().route("/", get(async || "hello"));
    /// let listener = TcpListener::bind("127.0.0.1:0").await?;
    /// let server = BoundServer::new(listener, app, ServeOptions::new());
    /// let stop = async { /* … */ };
    /// server.serve_with_shutdown(stop).await
    /// # }
    /// ```
    pub fn new(listener: L, service: S, options: ServeOptions) -> Self {
        Self {
            listener,
            service,
            options,
        }
    }

    /// Serves until the process gets SIGINT or SIGTERM (elsewhere than on Unix: control-C).
    ///
    /// Then it accepts no more connections, answers the running calls for up to
    /// [`shutdown_timeout`](ServeOptions::shutdown_timeout), and returns. A second signal ends it
    /// at once.
    ///
    /// # Errors
    ///
    /// When signals cannot be listened to. When the [options](ServeOptions) are of no use, of kind
    /// [`InvalidInput`](io::ErrorKind::InvalidInput): a limit of 0, files of TLS. When calls were
    /// still running at the end: of kind [`TimedOut`](io::ErrorKind::TimedOut) after the shutdown
    /// timeout, of kind [`Interrupted`](io::ErrorKind::Interrupted) after a second signal.
    pub async fn serve(self) -> io::Result<()> {
        let signal = Termination::new()?;
        self.serve_until(signal).await
    }

    /// Serves until the `shutdown` future completes. Its output is ignored.
    ///
    /// Then it accepts no more connections, answers the running calls for up to
    /// [`shutdown_timeout`](ServeOptions::shutdown_timeout), and returns. Dropping the future ends
    /// everything at once.
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
    /// serving.await??;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the options are of no use, as [`serve`](Self::serve). When calls were still running
    /// after the shutdown timeout, of kind [`TimedOut`](io::ErrorKind::TimedOut).
    pub async fn serve_with_shutdown<F: Future + Send>(self, shutdown: F) -> io::Result<()> {
        self.serve_until(Once::new(shutdown)).await
    }

    async fn serve_until(self, signal: impl StopSignal) -> io::Result<()> {
        let mistakes = self.options.mistakes();
        if !mistakes.is_empty() {
            let text = mistakes.join("; ");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
        }
        #[cfg(feature = "rustls")]
        if let Some(tls) = self.options.tls.clone() {
            let listener = TlsListener::new(self.listener, tls);
            return accept(listener, self.service, &self.options, signal).await;
        }
        accept(self.listener, self.service, &self.options, signal).await
    }
}

impl<L, S> BoundServer<L, S> {
    /// Returns the listener.
    pub fn listener(&self) -> &L {
        &self.listener
    }
}

impl<S> BoundServer<TcpListener, S> {
    /// Returns the address that it listens on, with the port that was chosen for port 0.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl<L: fmt::Debug, S> fmt::Debug for BoundServer<L, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoundServer")
            .field("listener", &self.listener)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
