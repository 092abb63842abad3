//! A server whose connections are in memory, for a clock that stands still until all wait for it:
//! when a connection ends is known to the millisecond, and takes no time.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{
    AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, DuplexStream, ReadBuf,
};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};
use tower::Layer;
use xmlrpc_server::{
    BoundServer, HttpService, Listener, PeerInfo, ServeOptions, Server, XmlRpcService,
};

/// What fits into a connection in one direction while nobody reads.
pub(crate) const ROOM: usize = 64 * 1024;

/// Longer than anything that a server waits for.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A server that runs until this is dropped.
pub(crate) struct Wired {
    pub(crate) dial: Dial,
    pub(crate) serving: JoinHandle<io::Result<()>>,
    stop: Option<oneshot::Sender<()>>,
}

impl Wired {
    pub(crate) fn start<H>(server: Server<H>) -> Self
    where
        H: Layer<XmlRpcService, Service: HttpService>,
    {
        let (dial, wires) = wires();
        Self::run(dial, server.listen(wires).expect("a server"))
    }

    /// Serves any service.
    pub(crate) fn serve(service: impl HttpService, options: ServeOptions) -> Self {
        let (dial, wires) = wires();
        Self::run(dial, BoundServer::new(wires, service, options))
    }

    fn run<S: HttpService>(dial: Dial, server: BoundServer<Wires, S>) -> Self {
        let (stop, stopped) = oneshot::channel();
        Self {
            dial,
            serving: tokio::spawn(server.serve_with_shutdown(stopped)),
            stop: Some(stop),
        }
    }

    pub(crate) fn connect(&self) -> Line {
        self.dial.connect()
    }

    /// Tells it to stop.
    pub(crate) fn stop(&mut self) {
        let stop = self.stop.take().expect("stopped once");
        stop.send(()).expect("it runs");
    }
}

impl Drop for Wired {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

type Arrival<A> = io::Result<(Wire, A)>;

/// Where connections are made to [`Wires`].
pub(crate) struct Dial<A = SocketAddr>(mpsc::UnboundedSender<Arrival<A>>);

/// Where they arrive.
pub(crate) struct Wires<A = SocketAddr>(mpsc::UnboundedReceiver<Arrival<A>>);

pub(crate) fn wires<A>() -> (Dial<A>, Wires<A>) {
    let (dial, wires) = mpsc::unbounded_channel();
    (Dial(dial), Wires(wires))
}

impl Dial {
    pub(crate) fn connect(&self) -> Line {
        self.connect_from(SocketAddr::from(([192, 0, 2, 1], 50_000)))
    }
}

impl<A> Dial<A> {
    pub(crate) fn connect_from(&self, peer: A) -> Line {
        let (near, far) = tokio::io::duplex(ROOM);
        let (held, gone) = oneshot::channel();
        let wire = Wire {
            stream: far,
            _held: held,
        };
        self.0.send(Ok((wire, peer))).expect("it listens");
        Line { stream: near, gone }
    }

    /// Has the listener fail.
    pub(crate) fn fail(&self, error: io::ErrorKind) {
        self.0.send(Err(error.into())).expect("it listens");
    }
}

impl<A: PeerInfo> Listener for Wires<A> {
    type Io = Wire;
    type Addr = A;

    async fn accept(&mut self) -> Arrival<A> {
        match self.0.recv().await {
            Some(arrival) => arrival,
            None => std::future::pending().await,
        }
    }
}

/// The server's end of a connection. It takes one piece at a time, unlike a socket.
pub(crate) struct Wire {
    stream: DuplexStream,
    /// Dropped with it.
    _held: oneshot::Sender<()>,
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// A client's end of a connection.
pub(crate) struct Line {
    pub(crate) stream: DuplexStream,
    gone: oneshot::Receiver<()>,
}

impl Line {
    pub(crate) async fn send(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).await.expect("it is taken");
    }

    /// Closes the sending side.
    pub(crate) async fn close(&mut self) {
        self.stream.shutdown().await.expect("it is open");
    }

    /// So many bytes at most, of those that are there.
    pub(crate) async fn read(&mut self, most: usize) -> usize {
        let mut piece = vec![0; most];
        let read = self.stream.read(&mut piece).await;
        read.expect("it is open")
    }

    /// All that comes until the server closes its side.
    pub(crate) async fn rest(&mut self) -> String {
        let mut all = Vec::new();
        let read = timeout(DAY, self.stream.read_to_end(&mut all)).await;
        read.expect("it was closed").expect("an orderly end");
        String::from_utf8(all).expect("UTF-8")
    }

    /// Waits until the server has dropped its end.
    pub(crate) async fn gone(&mut self) {
        let gone = timeout(DAY, &mut self.gone).await;
        gone.expect("it was dropped").unwrap_err();
    }

    pub(crate) fn is_gone(&mut self) -> bool {
        self.gone.try_recv() == Err(oneshot::error::TryRecvError::Closed)
    }
}

/// How many milliseconds have passed since then.
pub(crate) fn millis(since: Instant) -> u128 {
    since.elapsed().as_millis()
}
