//! Counts and durations of calls, by OpenTelemetry's conventions.

use std::borrow::Cow;
use std::task::{Context, Poll};
use std::time::Instant;

use metrics::{Label, Unit};
use tower_layer::Layer;
use tower_service::Service;

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::error::TransportError;
use crate::middleware::abandoned::Abandoned;
use crate::response::CallResponse;

const DURATION: &str = "rpc.client.call.duration";
const SIZE: &str = "rpc.client.response.size";

/// Measures calls with the [metrics](https://docs.rs/metrics) facade, for any of its exporters.
///
/// | name | kind | what |
/// |---|---|---|
/// | `rpc.client.call.duration` | histogram, seconds | how long calls take |
/// | `rpc.client.response.size` | histogram, bytes | the documents that came |
///
/// Labels: `rpc.system.name` (`xmlrpc`), `rpc.method`, `server.address`, and for calls that fail
/// `error.type`: the code of the fault, the status, or `connect`, `timeout`, `cancelled` (the caller
/// stopped waiting) and the like. Names of
/// methods are labels as the program calls them: do not call names that a stranger chose. A
/// document that came with a status of success counts as a response, also if it cannot be read.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::{Client, middleware::Metrics};
///
/// let client = Client::new("http://127.0.0.1:8000/")?.layer(Metrics::new());
/// # let _ = client;
/// # Ok::<(), xmlrpc_client::BuildError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Metrics(());

impl Metrics {
    /// Makes the layer, and describes what it measures to the exporter.
    #[must_use]
    pub fn new() -> Self {
        metrics::describe_histogram!(DURATION, Unit::Seconds, "how long calls take");
        metrics::describe_histogram!(SIZE, Unit::Bytes, "the documents that came");
        Self::default()
    }
}

impl Layer<CallService> for Metrics {
    type Service = MetricsService;

    fn layer(&self, inner: CallService) -> MetricsService {
        MetricsService(inner)
    }
}

/// The service of [`Metrics`].
#[derive(Clone, Debug)]
pub struct MetricsService(CallService);

impl Service<CallRequest> for MetricsService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let service = self.0.clone();
        Box::pin(async move {
            let host = request.config().endpoint.url.host_str().unwrap_or_default();
            let labels = vec![
                Label::from_static_parts("rpc.system.name", "xmlrpc"),
                Label::new("rpc.method", request.method().to_owned()),
                Label::new("server.address", host.to_owned()),
            ];
            let begun = Instant::now();
            let running = Abandoned::new(request.deadline(), (labels, begun), |state, error| {
                let (mut labels, begun) = state;
                labels.push(Label::from_static_parts("error.type", error));
                metrics::histogram!(DURATION, labels).record(begun.elapsed());
            });
            let outcome = service.run(request).await;
            let (mut labels, begun) = running.ended();
            let error: Option<Cow<'static, str>> = match &outcome {
                Ok(response) => {
                    let bytes = response.document().len() as f64;
                    metrics::histogram!(SIZE, labels.clone()).record(bytes);
                    response.fault_code().map(|code| code.to_string().into())
                }
                Err(error) => Some(error.kind_name()),
            };
            labels.extend(error.map(|error| Label::new("error.type", error)));
            metrics::histogram!(DURATION, labels).record(begun.elapsed());
            outcome
        })
    }
}
