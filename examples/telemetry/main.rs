//! Spans of calls, for OpenTelemetry: a call is a part of the trace that its caller says it belongs
//! to, in the header `traceparent` (W3C Trace Context).
//!
//! The spans are printed here. In earnest, `opentelemetry-otlp` sends them to a collector.

use std::error::Error;

use http::{HeaderMap, Request, Response};
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{SdkTracerProvider, SpanData, SpanExporter};
use tracing::{Instrument as _, info_span};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use xmlrpc_client::Client;
use xmlrpc_server::Server;
use xmlrpc_server::middleware::{AnyBody, HttpNext, Trace, http_from_fn};

/// Opens a span for each HTTP request, whose parent is the caller's. Those of `Trace` are its
/// children: one for each call of a `system.multicall`.
async fn traced(request: Request<()>, next: HttpNext) -> Response<AnyBody> {
    let parent = TraceContextPropagator::new().extract(&Headers(request.headers()));
    let span = info_span!("request", otel.kind = "server");
    // an error when nobody collects spans
    let _ = span.set_parent(parent);
    next.run(request).instrument(span).await
}

/// What the propagator reads from.
struct Headers<'a>(&'a HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(|name| name.as_str()).collect()
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(Printer)
        .build();
    tracing_subscriber::registry()
        .with(tracing_opentelemetry::layer().with_tracer(provider.tracer("bank")))
        .init();

    let server = Server::new()
        .method("add", |a: i32, b: i32| a + b)
        .layer(Trace::new())
        .http_layer(http_from_fn(traced))
        .bind("127.0.0.1:0")
        .await?;
    let url = format!("http://{}/", server.local_addr()?);
    tokio::spawn(server.serve());

    // what a caller that is traced itself sends along
    let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let client = Client::new(url)?.with_header("traceparent", parent);
    let sum: i32 = client.call("add", (3, 5)).await?;
    println!("add: {sum}");
    provider.shutdown()?;
    Ok(())
}

/// Prints spans when they end.
#[derive(Debug)]
struct Printer;

impl SpanExporter for Printer {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        for span in batch {
            let context = span.span_context;
            println!(
                "span `{}`: trace {}, parent {}",
                span.name,
                context.trace_id(),
                span.parent_span_id,
            );
        }
        Ok(())
    }
}
