//! A mock behind a socket.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, Request, Response, StatusCode};
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::Sleep;
use xmlrpc_core::rpc::Method;
use xmlrpc_core::{Dialect, Fault, ReadOptions, message};

use crate::broken::Broken;
use crate::expectation::{On, When};
use crate::table::{Action, ReceivedCall, Table, Times};

/// Answers calls as it was told, on a port of its own.
///
/// When it is dropped it closes, and panics if a call was unexpected, or did not come as often as
/// it should. Calls that match nothing are answered with a fault that says so. Any client can call
/// it, in any language.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::Client;
/// use xmlrpc_test::MockServer;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start().await;
/// server.expect("add").params((1, 2)).returns(3).times(1);
/// let client = Client::new(server.url())?;
/// assert_eq!(client.call::<i32, _>("add", (1, 2)).await?, 3);
/// assert_eq!(server.calls()[0].method, "add");
/// # Ok(())
/// # }
/// ```
pub struct MockServer {
    table: Table,
    url: String,
    serving: JoinHandle<()>,
}

impl MockServer {
    /// Starts a server on a free port of this machine.
    ///
    /// # Panics
    ///
    /// When no port is free.
    pub async fn start() -> Self {
        let listener = match TcpListener::bind("127.0.0.1:0").await {
            Ok(listener) => listener,
            Err(error) => panic!("a mock server could not start: {error}"),
        };
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let table = Table::default();
        Self {
            url: format!("http://{address}/RPC2"),
            serving: tokio::spawn(accept(listener, table.clone())),
            table,
        }
    }

    /// Returns the URL that clients call.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns a caller whose methods say what is expected, in the types of the service.
    #[must_use]
    pub fn when(&self) -> When {
        When::new(&self.table)
    }

    /// Says how to answer the calls of a method, however often they come.
    pub fn on(&self, method: &str) -> On {
        On::new(&self.table, method, None, Times::Any)
    }

    /// Expects calls of a method: at least one, unless [`times`](On::times) says how many.
    pub fn expect(&self, method: impl Into<Method>) -> On {
        On::new(&self.table, method.into().name(), None, Times::AtLeastOnce)
    }

    /// Returns the calls that came so far.
    #[must_use]
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.table.calls()
    }

    /// Checks that everything came as expected, as dropping the server does.
    ///
    /// # Panics
    ///
    /// When a call was unexpected, or did not come as often as it should.
    #[track_caller]
    pub fn verify(&self) {
        self.table.verify();
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.serving.abort();
        self.table.verify();
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

async fn accept(listener: TcpListener, table: Table) {
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        tokio::spawn(serve(stream, table.clone()));
    }
}

async fn serve(stream: TcpStream, table: Table) {
    let reset = Arc::<AtomicBool>::default();
    let io = TokioIo::new(Resettable {
        stream,
        reset: Arc::clone(&reset),
    });
    let service = service_fn(|request| respond(request, table.clone(), Arc::clone(&reset)));
    // how the connection ends is up to the script
    let _ = hyper::server::conn::http1::Builder::new()
        .serve_connection(io, service)
        .await;
}

/// The connection ends without a response.
#[derive(Debug)]
struct NoResponse;

impl fmt::Display for NoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no response, as the script says")
    }
}

impl std::error::Error for NoResponse {}

async fn respond(
    request: Request<Incoming>,
    table: Table,
    reset: Arc<AtomicBool>,
) -> Result<Response<Script>, NoResponse> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(|_| NoResponse)?.to_bytes();
    let call = message::Call::parse_with(&body, &ReadOptions::lenient(), None);
    let call = call.and_then(|call| {
        Ok(ReceivedCall {
            method: call.method().to_owned(),
            params: call.params().decode()?,
            headers: parts.headers,
        })
    });
    let (action, after) = match call {
        Ok(call) => table.receive(call),
        Err(error) => (Action::Fault(error.into()), Duration::ZERO),
    };
    tokio::time::sleep(after).await;
    let document = match &action {
        Action::Value(value) => message::encode_response(value).map_err(|error| error.to_string()),
        Action::Fault(fault) => Ok(message::encode_fault(fault)),
        Action::Unwritable(text) => Err(text.clone()),
        Action::Broken(_) => message::encode_response_with("broken", &Dialect::DEFAULT)
            .map_err(|error| error.to_string()),
    };
    let document = document.unwrap_or_else(|text| {
        let text = format!("what the mock returns cannot be written: {text}");
        message::encode_fault(&Fault::new(Fault::INTERNAL_ERROR, text))
    });
    match action {
        Action::Broken(broken) => break_with(broken, document, &reset).await,
        _ => Ok(of(StatusCode::OK, "text/xml", document)),
    }
}

async fn break_with(
    broken: Broken,
    document: Vec<u8>,
    reset: &AtomicBool,
) -> Result<Response<Script>, NoResponse> {
    const PAGE: &str = "<!DOCTYPE html><html><title>Sign in</title><p>Please sign in.</html>";
    let whole = document.len() as u64;
    Ok(match broken {
        Broken::Html => of(StatusCode::OK, "text/html", PAGE),
        Broken::Json => of(
            StatusCode::OK,
            "application/json",
            r#"{"error": "not here"}"#,
        ),
        Broken::Empty => of(StatusCode::OK, "text/xml", ""),
        Broken::NotXmlRpc => of(StatusCode::OK, "text/xml", "<rss version=\"2.0\"></rss>"),
        Broken::Status(status) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            of(status, "text/html", PAGE)
        }
        Broken::Unavailable(seconds) => {
            let mut response = of(StatusCode::SERVICE_UNAVAILABLE, "text/html", PAGE);
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
            response
        }
        Broken::HalfDocument => {
            let half = document[..document.len() / 2].to_vec();
            cut(half, whole)
        }
        Broken::WrongLength => cut(document, whole + 100),
        Broken::Close => return Err(NoResponse),
        Broken::Reset => {
            reset.store(true, Ordering::Relaxed);
            return Err(NoResponse);
        }
        Broken::Stall => std::future::pending().await,
    })
}

/// A response that is what it says.
fn of(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response<Script> {
    let mut response = Response::new(Script {
        piece: Some(body.into()),
        breaks: None,
    });
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// A response that announces more than comes.
fn cut(body: Vec<u8>, announced: u64) -> Response<Script> {
    let mut response = of(StatusCode::OK, "text/xml", body);
    response
        .headers_mut()
        .insert(CONTENT_LENGTH, announced.into());
    response.body_mut().breaks = Some(Box::pin(tokio::time::sleep(FLUSHED)));
    response
}

/// How long it takes at most until a piece of a body is sent.
const FLUSHED: Duration = Duration::from_millis(20);

/// A body that may break off.
struct Script {
    piece: Option<Bytes>,
    /// When it breaks off: later than the piece, which is on its way then.
    breaks: Option<Pin<Box<Sleep>>>,
}

impl HttpBody for Script {
    type Data = Bytes;
    type Error = NoResponse;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, NoResponse>>> {
        if let Some(piece) = self.piece.take().filter(|piece| !piece.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match &mut self.breaks {
            Some(wait) => wait.as_mut().poll(cx).map(|()| Some(Err(NoResponse))),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.breaks.is_none() && self.piece.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match &self.piece {
            Some(piece) if self.breaks.is_none() => SizeHint::with_exact(piece.len() as u64),
            _ => SizeHint::default(),
        }
    }
}

/// A connection that can end with a reset.
struct Resettable {
    stream: TcpStream,
    reset: Arc<AtomicBool>,
}

impl Drop for Resettable {
    fn drop(&mut self) {
        if self.reset.load(Ordering::Relaxed) {
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl tokio::io::AsyncRead for Resettable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl tokio::io::AsyncWrite for Resettable {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buffer)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.reset.load(Ordering::Relaxed) {
            // an orderly end would come before the reset
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
