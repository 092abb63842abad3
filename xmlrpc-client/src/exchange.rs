//! One HTTP request and its response.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, Method};
use reqwest::{Request, Response};
use tower_service::Service;

use crate::config::Config;
use crate::error::{BoxError, Kind, TransportError};
use crate::response::HttpResponse;

/// What can send the requests of a [`Client`](crate::Client): every cloneable
/// `tower_service::Service` that takes a `reqwest::Request` and gives a `reqwest::Response`.
///
/// That is `reqwest::Client` itself, with settings of your own; the same with tower layers
/// around it (to retry, to balance, to limit, to trace); or a function that answers in a test.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::Client;
///
/// // cookies, proxies, certificates: whatever reqwest can do
/// let http = reqwest::Client::builder().pool_max_idle_per_host(1).build()?;
/// let client = Client::with_service("http://127.0.0.1:8000/", http)?;
/// # let _ = client;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A client that retries may run a method twice; one that follows redirects may carry headers
/// such as API keys to another host.
pub trait HttpService:
    Service<Request, Response = Response, Error: Into<BoxError>, Future: Send>
    + Clone
    + Send
    + Sync
    + 'static
{
}

impl<S> HttpService for S where
    S: Service<Request, Response = Response, Error: Into<BoxError>, Future: Send>
        + Clone
        + Send
        + Sync
        + 'static
{
}

/// What came back, or why nothing did.
pub(crate) type ResponseFuture =
    Pin<Box<dyn Future<Output = Result<HttpResponse, TransportError>> + Send>>;

/// Sends the call when the future is polled.
pub(crate) fn send<S: HttpService>(
    mut service: S,
    config: Arc<Config>,
    body: Vec<u8>,
) -> ResponseFuture {
    Box::pin(async move {
        poll_fn(|cx| service.poll_ready(cx))
            .await
            .map_err(|error| TransportError::not_sent(error.into()))?;
        let mut response = service
            .call(request(&config, body))
            .await
            .map_err(|error| TransportError::from_sending(error.into()))?;
        receive(&mut response, config.max_response).await
    })
}

fn request(config: &Config, body: Vec<u8>) -> Request {
    let mut request = Request::new(Method::POST, config.url.clone());
    request.headers_mut().clone_from(&config.headers);
    // a setting of one request costs a few allocations: the service's own will most often do
    if config.timeout != config.service_timeout {
        *request.timeout_mut() = Some(config.timeout.unwrap_or(Duration::MAX));
    }
    *request.body_mut() = Some(body.into());
    request
}

async fn receive(response: &mut Response, limit: usize) -> Result<HttpResponse, TransportError> {
    let status = response.status();
    let fail = |kind| Err(TransportError::new(kind).with_status(status));
    if status.is_redirection()
        && let Some(location) = response.headers().get(LOCATION)
    {
        return fail(Kind::Redirect(printable(location)));
    }
    if let Some(coding) = coding(response.headers()) {
        return fail(Kind::Coding(printable(coding)));
    }
    let announced = response.content_length();
    if announced.is_some_and(|announced| announced > limit as u64) {
        return fail(Kind::TooLarge(limit));
    }
    let mut body = Body::default();
    let cut = loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > limit => {
                return fail(Kind::TooLarge(limit));
            }
            Ok(Some(chunk)) => body.push(chunk, announced),
            Ok(None) => break None,
            Err(error) => break Some(TransportError::from_receiving(error).with_status(status)),
        }
    };
    Ok(HttpResponse {
        status,
        content_type: response.headers_mut().remove(CONTENT_TYPE),
        body: body.into_bytes(),
        cut,
    })
}

/// A body as it comes in: most come in one piece, which is not copied.
#[derive(Default)]
struct Body {
    piece: Bytes,
    /// All pieces, once there are several.
    joined: Vec<u8>,
}

impl Body {
    fn len(&self) -> usize {
        self.piece.len() + self.joined.len()
    }

    fn push(&mut self, piece: Bytes, announced: Option<u64>) {
        if self.len() == 0 {
            self.piece = piece;
            return;
        }
        if self.joined.is_empty() {
            // what is announced is not believed further than this
            let capacity = announced.map_or(0, |announced| announced.min(64 << 10) as usize);
            self.joined.reserve(capacity);
            self.joined
                .extend_from_slice(&std::mem::take(&mut self.piece));
        }
        self.joined.extend_from_slice(&piece);
    }

    fn into_bytes(self) -> Bytes {
        if self.joined.is_empty() {
            self.piece
        } else {
            self.joined.into()
        }
    }
}

/// The content coding, unless there is none. Those that reqwest decodes are gone from the headers.
fn coding(headers: &HeaderMap) -> Option<&HeaderValue> {
    let coding = headers.get(CONTENT_ENCODING)?;
    let plain = coding.is_empty() || coding.as_bytes().eq_ignore_ascii_case(b"identity");
    (!plain).then_some(coding)
}

/// A header of the server, fit for a message.
fn printable(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes())
        .escape_debug()
        .take(256)
        .collect()
}
