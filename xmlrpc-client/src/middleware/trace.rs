//! A span for each call.

use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use tower_layer::Layer;
use tower_service::Service;
use tracing::Instrument as _;
use tracing::field::Empty;

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::error::TransportError;
use crate::middleware::abandoned::Abandoned;
use crate::response::CallResponse;

/// Traces calls with [tracing](https://docs.rs/tracing): a span and an event for each.
///
/// | | |
/// |---|---|
/// | span `call`, level INFO | fields by OpenTelemetry's conventions for RPC: `otel.name`, `otel.kind` (`client`), `rpc.system.name` (`xmlrpc`), `rpc.method`, `server.address`, `server.port`, and when it fails `error.type` and, for a fault, `rpc.response.status_code` |
/// | event at its end, level DEBUG, target `xmlrpc_client::call` | `method`, `bytes` (of the document), `fault` (its code) or `error`, `ms` |
///
/// Neither parameters nor results are logged, nor the query of the URL. Outside of a
/// [`Retry`](crate::middleware::Retry) it traces the whole call, below it each attempt, with
/// `attempt` in the span.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::{Client, middleware::Trace};
///
/// let client = Client::new("http://127.0.0.1:8000/")?.layer(Trace::new());
/// # let _ = client;
/// # Ok::<(), xmlrpc_client::BuildError>(())
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

impl Layer<CallService> for Trace {
    type Service = TraceService;

    fn layer(&self, inner: CallService) -> TraceService {
        TraceService(inner)
    }
}

/// The service of a [`Trace`].
#[derive(Clone, Debug)]
pub struct TraceService(CallService);

impl Service<CallRequest> for TraceService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let url = &request.config().endpoint.url;
        let method = request.name().clone();
        let span = tracing::info_span!(
            "call",
            otel.name = &*method,
            otel.kind = "client",
            rpc.system.name = "xmlrpc",
            rpc.method = &*method,
            rpc.response.status_code = Empty,
            error.r#type = Empty,
            server.address = url.host_str(),
            server.port = url.port_or_known_default(),
            attempt = request.attempt(),
        );
        let (service, recorded, begun) = (self.0.clone(), span.clone(), Instant::now());
        let call = async move {
            let state = (recorded, method, begun);
            let running = Abandoned::new(request.deadline(), state, |state, error| {
                let (recorded, method, begun) = state;
                recorded.record("error.type", error);
                let ms = milliseconds(begun.elapsed());
                tracing::debug!(
                    target: "xmlrpc_client::call", parent: &recorded,
                    method = &*method, error, ms, "a call failed"
                );
            });
            let outcome = service.run(request).await;
            let (recorded, method, begun) = running.ended();
            let ms = milliseconds(begun.elapsed());
            match &outcome {
                Ok(response) => {
                    let fault = response.fault_code();
                    if let Some(code) = fault {
                        let code = tracing::field::display(code);
                        recorded.record("error.type", &code);
                        recorded.record("rpc.response.status_code", &code);
                    }
                    let bytes = response.document().len();
                    tracing::debug!(
                        target: "xmlrpc_client::call",
                        method = &*method, bytes, fault, ms, "a call ended"
                    );
                }
                Err(error) => {
                    recorded.record("error.type", &*error.kind_name());
                    tracing::debug!(
                        target: "xmlrpc_client::call",
                        method = &*method, %error, ms, "a call failed"
                    );
                }
            }
            outcome
        };
        Box::pin(call.instrument(span))
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.div_duration_f64(Duration::from_millis(1))
}
