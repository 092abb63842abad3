//! Counts and durations of calls, by OpenTelemetry's conventions.

use std::borrow::Cow;
use std::convert::Infallible;
use std::task::{Context, Poll};
use std::time::Instant;

use metrics::{Label, Unit};
use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::Fault;
use xmlrpc_core::rpc::{BoxFuture, Reply};

use crate::measure;
use crate::middleware::unfinished::Unfinished;
use crate::rpc::{RpcRequest, RpcService};

const DURATION: &str = "rpc.server.call.duration";
const ACTIVE: &str = "rpc.server.active_calls";
const REQUEST: &str = "rpc.server.request.size";
const SIZE: &str = "rpc.server.response.size";
const REFUSED: &str = "rpc.server.refused_calls";

/// Measures calls with the [metrics](https://docs.rs/metrics) facade, for any of its exporters: a
/// layer for [`Server::layer`](crate::Server::layer).
///
/// | name | kind | what |
/// |---|---|---|
/// | `rpc.server.call.duration` | histogram, seconds | how long calls take |
/// | `rpc.server.active_calls` | gauge | calls that are running |
/// | `rpc.server.request.size` | histogram, bytes | the documents of calls; of an entry of a `system.multicall`, its parameters |
/// | `rpc.server.response.size` | histogram, bytes | the encoded results |
/// | `rpc.server.refused_calls` | counter | calls that a bound refused: the faults [`BUSY`](Fault::BUSY), [`DEADLINE`](Fault::DEADLINE), [`SHUTTING_DOWN`](Fault::SHUTTING_DOWN) |
///
/// Labels: `rpc.system.name` (`xmlrpc`), `rpc.method` (`_OTHER` for names that nothing is known
/// of, so that peers cannot make up values), and for calls that fail `error.type` and
/// `rpc.response.status_code`: the code of the fault, `_OTHER` for codes that the method does not
/// declare and that are not this server's.
///
/// A call whose caller leaves before it is answered counts with [`CANCELLED`](Fault::CANCELLED).
/// Add the layer last, around all others, to measure what these refuse too.
///
/// # Connections and refused requests
///
/// What never becomes a call is counted without the layer, as soon as the feature `metrics` is on:
///
/// | name | kind | what |
/// |---|---|---|
/// | `http.server.open_connections` | gauge | connections that are open |
/// | `http.server.closed_connections` | counter | connections that the server closed because of a limit; `error.type` is the setting: `max_connections` (no file descriptors count, too), `header_timeout`, `idle_timeout`, `half_close_grace`; or `tls_handshake` |
/// | `http.server.refused_requests` | counter | requests that were answered with a status other than 200, in `http.response.status_code`; `error.type` is one of those below |
///
/// | `error.type` | status | the request |
/// |---|---|---|
/// | `no_credentials`, `wrong_credentials` | 401 | did not pass [`auth`](crate::middleware) |
/// | `path` | 404 | is for a path that has no methods |
/// | `method` | 405 | is not a POST |
/// | `body_timeout` | 408 | did not arrive in time |
/// | `max_body` | 413 | is too large |
/// | `content_type`, `content_encoding` | 415 | is not XML, or packed in a way that is not read |
/// | `broken_head`, `head_size` | 400, 431 | is not HTTP, or has too large a head |
/// | `broken_body` | 400 | broke off |
/// | `max_request_memory` | 503 | found no memory for its body |
///
/// What other layers around HTTP refuse is theirs to count. Names follow
/// [OpenTelemetry's conventions](https://opentelemetry.io/docs/specs/semconv/rpc/) where these have
/// one; exporters for Prometheus write `_` for `.`.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::Server;
/// use xmlrpc_server::middleware::Metrics;
///
/// let server = Server::new().method("ping", || "pong").layer(Metrics::new());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Metrics(());

impl Metrics {
    /// Makes the layer, and describes its metrics to the recorder that is installed.
    #[must_use]
    pub fn new() -> Self {
        metrics::describe_histogram!(DURATION, Unit::Seconds, "Duration of calls.");
        metrics::describe_gauge!(ACTIVE, Unit::Count, "Calls that are running.");
        metrics::describe_histogram!(REQUEST, Unit::Bytes, "Size of documents of calls.");
        metrics::describe_histogram!(SIZE, Unit::Bytes, "Size of encoded results.");
        metrics::describe_counter!(REFUSED, Unit::Count, "Calls that a bound refused.");
        measure::describe();
        Self(())
    }
}

impl Layer<RpcService> for Metrics {
    type Service = MetricsService;

    fn layer(&self, inner: RpcService) -> MetricsService {
        MetricsService(inner)
    }
}

/// The service of a [`Metrics`].
#[derive(Clone, Debug)]
pub struct MetricsService(RpcService);

impl Service<RpcRequest> for MetricsService {
    type Response = Reply;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Reply, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: RpcRequest) -> Self::Future {
        let known = self.0.method(request.method());
        let name = known.map_or(Cow::Borrowed("_OTHER"), |it| it.name().to_owned().into());
        let declared = known.map_or(&[][..], |method| method.faults());
        let declared = declared.iter().map(|case| case.code).collect();
        let measure = Measure {
            labels: vec![
                Label::from_static_parts("rpc.system.name", "xmlrpc"),
                Label::new("rpc.method", name),
            ],
            declared,
            begun: Instant::now(),
            unfinished: Some(Unfinished::new(&request)),
        };
        metrics::gauge!(ACTIVE, measure.labels.clone()).increment(1.0);
        let bytes = request.call().document_len() as f64;
        metrics::histogram!(REQUEST, measure.labels.clone()).record(bytes);
        let inner = self.0.clone();
        Box::pin(async move {
            let reply = inner.dispatch(request).await;
            measure.end(&reply);
            Ok(reply)
        })
    }
}

/// A call that is being measured.
struct Measure {
    labels: Vec<Label>,
    declared: Vec<i32>,
    begun: Instant,
    /// Until it ends.
    unfinished: Option<Unfinished>,
}

impl Measure {
    fn end(mut self, reply: &Reply) {
        self.unfinished = None;
        self.record(reply.as_fault().map(|fault| fault.code));
        metrics::histogram!(SIZE, std::mem::take(&mut self.labels)).record(reply.len() as f64);
    }

    fn record(&self, fault: Option<i32>) {
        metrics::gauge!(ACTIVE, self.labels.clone()).decrement(1.0);
        let mut labels = self.labels.clone();
        if let Some(code) = fault {
            let shown = if self.declared.contains(&code) || is_ours(code) {
                Cow::Owned(code.to_string())
            } else {
                Cow::Borrowed("_OTHER")
            };
            labels.push(Label::new("error.type", shown.clone()));
            labels.push(Label::new("rpc.response.status_code", shown));
        }
        if matches!(
            fault,
            Some(Fault::BUSY | Fault::DEADLINE | Fault::SHUTTING_DOWN)
        ) {
            metrics::counter!(REFUSED, labels.clone()).increment(1);
        }
        metrics::histogram!(DURATION, labels).record(self.begun.elapsed().as_secs_f64());
    }
}

/// Nobody waits for the reply any more.
impl Drop for Measure {
    fn drop(&mut self) {
        if let Some(unfinished) = &self.unfinished {
            self.record(Some(unfinished.code()));
        }
    }
}

/// Whether it is one of the codes that are set aside for implementations and interoperability.
fn is_ours(code: i32) -> bool {
    (-32768..=-32000).contains(&code)
}
