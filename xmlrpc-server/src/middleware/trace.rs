//! A span, a line in the log and an id for each call.

use std::convert::Infallible;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Instant;

use http::HeaderMap;
use tower_layer::Layer;
use tower_service::Service;
use tracing::field::Empty;
use tracing::{Instrument as _, Span};
use xmlrpc_core::Fault;
use xmlrpc_core::rpc::{BoxFuture, Reply};

use crate::middleware::unfinished::Unfinished;
use crate::rpc::{RpcRequest, RpcService};

/// Identifies a call; [`Trace`] puts it into the [`Context`](xmlrpc_core::rpc::Context).
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::Context;
/// use xmlrpc_server::Server;
/// use xmlrpc_server::middleware::{CallId, Trace};
///
/// let server = Server::new()
///     .method("id", |cx: Context| cx.get::<CallId>().map(|id| id.to_string()))
///     .layer(Trace::new());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CallId(Arc<str>);

impl CallId {
    /// The longest one that is taken from a request, in bytes.
    const MAX: usize = 128;

    /// The one that the request brings in `x-request-id`, or a new one.
    fn of(headers: &HeaderMap) -> Self {
        let given = headers.get("x-request-id").and_then(|id| id.to_str().ok());
        let usable = |id: &&str| {
            (1..=Self::MAX).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
        };
        match given.filter(usable) {
            Some(id) => Self(id.into()),
            None => Self::new(),
        }
    }

    /// A new one: unlike all others of this process, and in all likelihood of any other.
    fn new() -> Self {
        static PROCESS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = PROCESS.hash_one(NEXT.fetch_add(1, Ordering::Relaxed));
        Self(format!("{id:016x}").into())
    }

    /// Returns it as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Traces calls with [tracing](https://docs.rs/tracing), with a span, a log line and an id for
/// each: a layer for [`Server::layer`](crate::Server::layer).
///
/// | | |
/// |---|---|
/// | span `call`, level INFO | fields by OpenTelemetry's conventions for RPC: `otel.name`, `otel.kind`, `rpc.system.name` (`xmlrpc`), `rpc.method`, `rpc.method_original`, `network.peer.address`, and when it fails `error.type` and `rpc.response.status_code` (the code of the fault); and `id` |
/// | event at its end, level INFO, target `xmlrpc_server::access` | `method`, `id`, `peer`, `fault` (the code), `bytes` (of the result), `ms` |
/// | [`CallId`] in the context | the request's header `x-request-id`, or a new one |
///
/// `rpc.method` is `_OTHER` for unknown methods, so that peers cannot make up values;
/// `rpc.method_original` has the name as it came. A call whose caller leaves before it is answered
/// ends with the fault [`CANCELLED`](Fault::CANCELLED) in span and log. An internal error names the
/// id to the caller, so that its cause can be found in the log.
///
/// Neither parameters nor results are logged. Put it around all other layers, that is, add it last:
/// then it traces the calls that they refuse, too.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::Server;
/// use xmlrpc_server::middleware::Trace;
///
/// let server = Server::new().method("ping", || "pong").layer(Trace::new());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Trace(());

impl Trace {
    /// Makes the layer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Layer<RpcService> for Trace {
    type Service = TraceService;

    fn layer(&self, inner: RpcService) -> TraceService {
        TraceService(inner)
    }
}

/// The service of a [`Trace`].
#[derive(Clone, Debug)]
pub struct TraceService(RpcService);

impl Service<RpcRequest> for TraceService {
    type Response = Reply;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Reply, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: RpcRequest) -> Self::Future {
        let id = CallId::of(request.headers());
        let known = self.0.method(request.method());
        let method = known.map_or("_OTHER", |method| method.name());
        let span = tracing::info_span!(
            "call",
            otel.name = method,
            otel.kind = "server",
            rpc.system.name = "xmlrpc",
            rpc.method = method,
            rpc.method_original = Empty,
            rpc.response.status_code = Empty,
            error.r#type = Empty,
            network.peer.address = Empty,
            id = id.as_str(),
        );
        if method != request.method() {
            let original = request.method().escape_debug();
            span.record("rpc.method_original", tracing::field::display(original));
        }
        let peer = request.peer();
        if let Some(peer) = peer {
            span.record("network.peer.address", tracing::field::display(peer.ip()));
        }
        let line = Line {
            method: method.to_owned(),
            id: id.clone(),
            peer,
            begun: Instant::now(),
            span: span.clone(),
            unfinished: Some(Unfinished::new(&request)),
        };
        request.context_mut().insert(id);
        let inner = self.0.clone();
        let running = async move {
            let reply = inner.dispatch(request).await;
            Ok(line.end(reply))
        };
        Box::pin(running.instrument(span))
    }
}

/// The line in the log that a call ends with.
struct Line {
    method: String,
    id: CallId,
    peer: Option<SocketAddr>,
    begun: Instant,
    span: Span,
    /// Until it ends.
    unfinished: Option<Unfinished>,
}

impl Line {
    fn end(mut self, reply: Reply) -> Reply {
        self.unfinished = None;
        let code = reply.as_fault().map(|fault| fault.code);
        self.write(code, reply.len());
        if reply.as_fault() == Some(&Fault::internal_error()) {
            let text = format!("internal error (id {})", self.id);
            return Reply::fault(Fault::new(Fault::INTERNAL_ERROR, text));
        }
        reply
    }

    fn write(&self, fault: Option<i32>, bytes: usize) {
        let ms = self.begun.elapsed().as_secs_f64() * 1e3;
        if let Some(code) = fault {
            self.span
                .record("error.type", tracing::field::display(code));
            self.span
                .record("rpc.response.status_code", tracing::field::display(code));
        }
        let peer = self.peer.map(tracing::field::display);
        tracing::info!(
            target: "xmlrpc_server::access",
            parent: &self.span,
            method = self.method,
            id = self.id.as_str(),
            peer,
            fault,
            bytes,
            ms,
        );
    }
}

/// Nobody waits for the reply any more.
impl Drop for Line {
    fn drop(&mut self) {
        if let Some(unfinished) = &self.unfinished {
            self.write(Some(unfinished.code()), 0);
        }
    }
}
