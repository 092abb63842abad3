//! One HTTP request and its response: what a call comes to below all layers.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
#[cfg(feature = "gzip")]
use http::HeaderValue;
use http::header::{AUTHORIZATION, CONTENT_ENCODING, LOCATION};
use http::{Extensions, HeaderMap, Method, Request};
use http_body::Body as HttpBody;
use tower_service::Service;

use crate::call::{CallRequest, ResponseFuture};
#[cfg(feature = "gzip")]
use crate::coding;
use crate::coding::Coding;
use crate::config::{Config, NamedCall};
use crate::endpoint;
use crate::error::{BoxError, Kind, TransportError};
use crate::response::CallResponse;
use crate::transport::{self, Body, HttpService};

/// Sends calls as HTTP requests: what layers of calls stand around.
#[derive(Clone)]
pub(crate) struct HttpCalls<S>(pub(crate) S);

impl<S: HttpService> Service<CallRequest> for HttpCalls<S> {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        // readiness belongs to the clone that is called
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let timeout = request.attempt_timeout();
        Box::pin(exchange(self.0.clone(), request, timeout))
    }
}

/// Sends a call without layers, within the time for the whole call.
pub(crate) fn send<S: HttpService>(
    service: S,
    request: CallRequest,
) -> impl Future<Output = Result<CallResponse, TransportError>> + Send {
    let timeout = request.config().timeout;
    exchange(service, request, timeout)
}

/// Makes an HTTP request of a call, and a response of what comes back.
fn exchange<S: HttpService>(
    service: S,
    request: CallRequest,
    timeout: Option<Duration>,
) -> impl Future<Output = Result<CallResponse, TransportError>> + Send {
    let (call, document, extensions) = request.into_parts();
    async move {
        let outcome = {
            let response = pin!(over_http(service, &call.config, document, extensions));
            within(timeout, response).await
        };
        named(outcome, call)
    }
}

/// The outcome, which says to which call it belongs.
pub(crate) fn named(
    outcome: Result<CallResponse, TransportError>,
    call: NamedCall,
) -> Result<CallResponse, TransportError> {
    match outcome {
        Ok(response) => Ok(response.of_call(call)),
        Err(error) => Err(error.with_call(&call.name, call.config.endpoint.shown())),
    }
}

/// Gives a call up when its time is over. It is pinned by the caller: a future that is handed on
/// would be there twice.
pub(crate) async fn within(
    timeout: Option<Duration>,
    mut response: Pin<&mut (impl Future<Output = Result<CallResponse, TransportError>> + ?Sized)>,
) -> Result<CallResponse, TransportError> {
    let mut sleep = pin!(None);
    poll_fn(|cx| {
        if let Poll::Ready(outcome) = response.as_mut().poll(cx) {
            return Poll::Ready(outcome);
        }
        let Some(timeout) = timeout else {
            return Poll::Pending;
        };
        // a response that comes at once costs no timer
        if sleep.is_none() {
            sleep.set(Some(tokio::time::sleep(timeout)));
        }
        let sleep = sleep.as_mut().as_pin_mut().expect("just set");
        sleep
            .poll(cx)
            .map(|()| Err(TransportError::new(Kind::Timeout(Some(timeout)))))
    })
    .await
}

async fn over_http<S: HttpService>(
    mut service: S,
    config: &Config,
    document: Bytes,
    extensions: Extensions,
) -> Result<CallResponse, TransportError> {
    poll_fn(|cx| service.poll_ready(cx))
        .await
        .map_err(|error| {
            TransportError::new(Kind::NotSent).with_source(transport::without_url(error.into()))
        })?;
    let response = service
        .call(http_request(config, document, extensions))
        .await;
    let response = response.map_err(|error| from_sending(error.into()))?;
    let (head, body) = response.into_parts();
    let received = receive(&head.headers, pin!(body), config.max_response).await;
    let (status, headers) = (head.status, head.headers);
    match received {
        _ if status.is_redirection() && headers.contains_key(LOCATION) => {
            let location = printable(&endpoint::without_secrets(&headers[LOCATION]));
            Err(TransportError::new(Kind::Redirect(location)).with_head(status, headers))
        }
        Ok((document, cut)) => CallResponse::check(status, headers, document, cut, &config.read),
        Err(error) => Err(error.with_head(status, headers)),
    }
}

fn http_request(config: &Config, document: Bytes, extensions: Extensions) -> Request<Body> {
    let mut http = Request::new(Body::default());
    *http.method_mut() = Method::POST;
    *http.uri_mut() = config.endpoint.uri.clone();
    http.headers_mut().clone_from(&config.headers);
    if let Some(authorization) = &config.endpoint.authorization {
        let headers = http.headers_mut();
        headers
            .entry(AUTHORIZATION)
            .or_insert_with(|| authorization.clone());
    }
    #[cfg(feature = "gzip")]
    let document = match config.compress {
        Some(least) if document.len() >= least => {
            let gzip = HeaderValue::from_static("gzip");
            http.headers_mut().insert(CONTENT_ENCODING, gzip);
            coding::compress(&document).into()
        }
        _ => document,
    };
    *http.body_mut() = document.into();
    *http.extensions_mut() = extensions;
    http
}

/// The service gave no response.
#[cold]
fn from_sending(error: BoxError) -> TransportError {
    TransportError::new(transport::classify(&*error)).with_source(transport::without_url(error))
}

/// The document, and why it ends where it does if the server announced more.
async fn receive<B>(
    headers: &HeaderMap,
    mut body: Pin<&mut B>,
    limit: usize,
) -> Result<(Bytes, Option<TransportError>), TransportError>
where
    B: HttpBody<Data: Buf, Error: Into<BoxError>>,
{
    let coding = match headers.get(CONTENT_ENCODING) {
        Some(value) => Some(
            Coding::of(value)
                .ok_or_else(|| TransportError::new(Kind::Coding(printable(value.as_bytes()))))?,
        ),
        None => None,
    };
    let announced = body.size_hint().exact();
    if announced.is_some_and(|announced| announced > limit as u64) {
        return Err(TransportError::new(Kind::TooLarge(limit)));
    }
    let mut document = Document::default();
    let cut = loop {
        let frame = poll_fn(|cx| body.as_mut().poll_frame(cx)).await;
        match frame.map(|frame| frame.map(http_body::Frame::into_data)) {
            Some(Ok(Ok(data))) if document.len() + data.remaining() > limit => {
                return Err(TransportError::new(Kind::TooLarge(limit)));
            }
            Some(Ok(Ok(mut data))) => {
                document.push(data.copy_to_bytes(data.remaining()), announced);
            }
            // trailers
            Some(Ok(Err(_))) => {}
            None => break None,
            Some(Err(error)) => break Some(from_receiving(error.into())),
        }
    };
    let document = document.into_bytes();
    match coding {
        None | Some(Coding::Plain) => Ok((document, cut)),
        #[cfg(feature = "gzip")]
        Some(coding) => match coding::decode(coding, &document, limit) {
            Ok(document) => Ok((document.into(), cut)),
            Err(error) => Err(cut.unwrap_or(error)),
        },
    }
}

/// The body of the response ended early.
#[cold]
fn from_receiving(error: BoxError) -> TransportError {
    let kind = match transport::classify(&*error) {
        Kind::Timeout(limit) => Kind::Timeout(limit),
        _ => Kind::Receive,
    };
    TransportError::new(kind).with_source(transport::without_url(error))
}

/// A body as it comes in: most come in one piece, which is not copied.
#[derive(Default)]
struct Document {
    piece: Bytes,
    /// All pieces, once there are several.
    joined: Vec<u8>,
}

impl Document {
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

/// What a server wrote, fit for a message.
fn printable(value: &[u8]) -> String {
    String::from_utf8_lossy(value)
        .escape_debug()
        .take(256)
        .collect()
}
