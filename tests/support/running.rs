//! A server that runs.

use std::io;
use std::net::SocketAddr;

use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower::Layer;
use xmlrpc_client::Client;
use xmlrpc_server::{HttpService, Server, XmlRpcService};

use crate::support::raw::{pong, request, response, within};

/// A server on a free port of this machine, until this is dropped.
pub(crate) struct Running {
    pub(crate) url: String,
    pub(crate) addr: SocketAddr,
    pub(crate) serving: JoinHandle<io::Result<()>>,
    stop: Option<oneshot::Sender<()>>,
}

impl Running {
    pub(crate) async fn start<H>(server: Server<H>) -> Self
    where
        H: Layer<XmlRpcService, Service: HttpService>,
    {
        let server = server.bind("127.0.0.1:0").await.expect("a free port");
        let addr = server.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel();
        Self {
            url: format!("http://{addr}/"),
            addr,
            serving: tokio::spawn(server.serve_with_shutdown(stopped)),
            stop: Some(stop),
        }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(&self.url).expect("a client")
    }

    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.addr).await.expect("a connection")
    }

    /// Tells it to stop.
    pub(crate) fn stop(&mut self) {
        let stop = self.stop.take().expect("stopped once");
        stop.send(()).expect("it runs");
    }

    /// Waits for its end.
    pub(crate) async fn ended(&mut self) -> io::Result<()> {
        within(5, &mut self.serving).await.expect("no panic")
    }

    /// A call on a connection of its own: proof that the server is well.
    pub(crate) async fn ping(&self) {
        let mut stream = self.connect().await;
        stream.write_all(&request("ping", "")).await.unwrap();
        assert!(response(&mut stream).await.ends_with(&pong()));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
