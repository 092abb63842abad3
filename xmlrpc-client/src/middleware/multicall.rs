//! How batches are sent: in parts, or as single calls.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::rpc::multicall;
use xmlrpc_core::value::RawValue;
use xmlrpc_core::{Error, Fault, ReadOptions};

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::config::MethodName;
use crate::error::TransportError;
use crate::middleware::fault_entry;
use crate::response::CallResponse;

/// Splits batches for servers that limit them, and sends single calls to servers without
/// `system.multicall`.
///
/// Each call of a batch keeps its own result. When a part fails after others have run, its calls
/// fail with the fault [`TRANSPORT_ERROR`](Fault::TRANSPORT_ERROR) and the results of the others
/// are there; when nothing has run, the whole batch fails, as without this layer. Parts go one
/// after the other.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::{Client, middleware::Multicall};
///
/// let client = Client::new("http://127.0.0.1:8000/")?
///     .layer(Multicall::new().max_calls(100).single_calls_on([-506]));
/// # let _ = client;
/// # Ok::<(), xmlrpc_client::BuildError>(())
/// ```
///
/// A [`Retry`](crate::middleware::Retry) that was added before it retries each part by itself.
#[derive(Clone, Debug)]
pub struct Multicall(Arc<Settings>);

#[derive(Clone, Debug)]
struct Settings {
    max_calls: usize,
    max_bytes: usize,
    faults: Vec<i32>,
}

impl Multicall {
    /// Sends batches whole, or as single calls if the server does not have `system.multicall`.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Settings {
            max_calls: usize::MAX,
            max_bytes: usize::MAX,
            faults: vec![Fault::METHOD_NOT_FOUND],
        }))
    }

    /// Limits how many calls one request has. Default: no limit.
    ///
    /// # Panics
    ///
    /// When `calls` is 0.
    #[must_use]
    pub fn max_calls(mut self, calls: usize) -> Self {
        assert!(calls > 0, "parts of no calls");
        Arc::make_mut(&mut self.0).max_calls = calls;
        self
    }

    /// Limits how many bytes the calls of one request have; a larger call is sent alone.
    /// Default: no limit.
    #[must_use]
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        Arc::make_mut(&mut self.0).max_bytes = bytes;
        self
    }

    /// Sends single calls after these faults of a whole batch, too. They must mean that no call
    /// ran. Default: [`METHOD_NOT_FOUND`](Fault::METHOD_NOT_FOUND) alone.
    #[must_use]
    pub fn single_calls_on(mut self, codes: impl IntoIterator<Item = i32>) -> Self {
        Arc::make_mut(&mut self.0).faults.extend(codes);
        self
    }
}

impl Default for Multicall {
    fn default() -> Self {
        Self::new()
    }
}

impl Layer<CallService> for Multicall {
    type Service = MulticallService;

    fn layer(&self, inner: CallService) -> MulticallService {
        MulticallService {
            inner,
            settings: self.0.clone(),
            single: Arc::default(),
        }
    }
}

/// The service of [`Multicall`].
#[derive(Clone)]
pub struct MulticallService {
    inner: CallService,
    settings: Arc<Settings>,
    /// The server has no `system.multicall`.
    single: Arc<AtomicBool>,
}

impl fmt::Debug for MulticallService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MulticallService").finish_non_exhaustive()
    }
}

impl Service<CallRequest> for MulticallService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        if request.method() != multicall::NAME {
            return self.inner.run(request);
        }
        let this = self.clone();
        Box::pin(async move { this.batch(request).await })
    }
}

/// The results of the calls so far: each as it stands in the response of a batch.
type Results = Vec<RawValue<'static>>;

impl MulticallService {
    async fn batch(self, request: CallRequest) -> Result<CallResponse, TransportError> {
        let options = ReadOptions::lenient();
        let Some(entries) = entries(request.document(), &options) else {
            return self.inner.run(request).await;
        };
        if !self.single.load(Ordering::Relaxed) {
            let parts = self.settings.parts(&entries);
            match self.in_parts(&request, &entries, parts).await? {
                Sent::Done(response) => return Ok(response),
                Sent::NoMulticall => self.single.store(true, Ordering::Relaxed),
            }
        }
        let mut results = Results::with_capacity(entries.len());
        for entry in &entries {
            let dialect = &request.config().dialect;
            let call = single(entry, &options).and_then(|(name, params)| {
                let document = message::encode_call_with(&name, &params, dialect)?;
                Ok((document, name))
            });
            let result = match call {
                Err(error) => fault_entry(error.into()),
                Ok((document, name)) => {
                    let request = request.with_document(MethodName::Shared(name.into()), document);
                    match self.inner.run(request).await {
                        Ok(response) => result_entry(&response),
                        Err(error) if results.is_empty() => return Err(error),
                        Err(error) => not_sent_entry(&error),
                    }
                }
            };
            results.push(result);
        }
        Ok(whole(&results))
    }

    async fn in_parts(
        &self,
        request: &CallRequest,
        entries: &[RawValue<'static>],
        parts: Vec<Range<usize>>,
    ) -> Result<Sent, TransportError> {
        let is_one = parts.len() == 1;
        let mut results = Results::with_capacity(entries.len());
        for part in parts {
            let entries = &entries[part];
            let part = if is_one {
                request.clone()
            } else {
                let dialect = &request.config().dialect;
                let document = message::encode_call_with(multicall::NAME, &(entries,), dialect);
                let document = document.expect("values that were encoded before");
                request.with_document(request.name().clone(), document)
            };
            let response = match self.inner.run(part).await {
                Ok(response) => response,
                Err(error) if results.is_empty() => return Err(error),
                Err(error) => {
                    results.extend(entries.iter().map(|_| not_sent_entry(&error)));
                    continue;
                }
            };
            let fault = response.fault_code();
            if results.is_empty() {
                if fault.is_some_and(|code| self.settings.faults.contains(&code)) {
                    return Ok(Sent::NoMulticall);
                }
                if is_one || fault.is_some() {
                    return Ok(Sent::Done(response));
                }
            }
            let found = response.decode::<Vec<RawValue<'static>>>();
            let mut found = found.unwrap_or_else(|fault| vec![fault_entry(fault); entries.len()]);
            found.truncate(entries.len());
            let missing = entries.len() - found.len();
            results.append(&mut found);
            // so that the results of the next part stand at their places
            for _ in 0..missing {
                let text = "the server gave no result for this call";
                results.push(fault_entry(Fault::new(Fault::APPLICATION_ERROR, text)));
            }
        }
        Ok(Sent::Done(whole(&results)))
    }
}

enum Sent {
    Done(CallResponse),
    NoMulticall,
}

impl Settings {
    /// Which calls go together.
    fn parts(&self, entries: &[RawValue<'_>]) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let (mut start, mut bytes) = (0, 0);
        for (nth, entry) in entries.iter().enumerate() {
            let length = entry.get().len();
            let is_full = nth - start == self.max_calls || bytes + length > self.max_bytes;
            if is_full && nth > start {
                parts.push(start..nth);
                (start, bytes) = (nth, 0);
            }
            bytes += length;
        }
        parts.push(start..entries.len());
        parts
    }
}

/// The calls of a batch.
fn entries(document: &[u8], options: &ReadOptions) -> Option<Vec<RawValue<'static>>> {
    let call = Call::parse_with(document, options, None).ok()?;
    let (entries,): (Vec<RawValue<'static>>,) = call.params().decode().ok()?;
    Some(entries)
}

/// The name and the parameters of one of them.
fn single(
    entry: &RawValue<'_>,
    options: &ReadOptions,
) -> Result<(String, Vec<RawValue<'static>>), Error> {
    let members: BTreeMap<String, RawValue<'static>> = entry.decode_with(options)?;
    // as we wrote them ourselves
    let name = members["methodName"].decode_with(options)?;
    let params = members["params"].decode_with(options)?;
    Ok((name, params))
}

/// The response of a single call as the result in a batch: in an array, or a fault.
fn result_entry(response: &CallResponse) -> RawValue<'static> {
    match response.decode::<RawValue<'static>>() {
        Ok(value) => RawValue::encode(&(value,)).expect("a value that was encoded before"),
        Err(fault) => fault_entry(fault),
    }
}

fn not_sent_entry(error: &TransportError) -> RawValue<'static> {
    fault_entry(Fault::new(Fault::TRANSPORT_ERROR, error.to_string()))
}

/// The response of a batch that was sent whole.
fn whole(results: &Results) -> CallResponse {
    let document = message::encode_response(results).expect("values that were encoded before");
    CallResponse::new(Bytes::from(document))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_are_split_by_calls_and_by_bytes() {
        let entry = |length: usize| RawValue::encode(&"x".repeat(length)).expect("a text");
        let around = entry(0).get().len();
        // lengths of the texts, calls, bytes for each part, calls in the parts
        type Row = (&'static [usize], usize, usize, &'static [usize]);
        let rows: [Row; 7] = [
            (&[], 2, usize::MAX, &[0]),
            (&[1, 1], 2, usize::MAX, &[2]),
            (&[1, 1, 1], 2, usize::MAX, &[2, 1]),
            (&[1, 1, 1], 1, usize::MAX, &[1, 1, 1]),
            (&[10, 10, 10], 9, 2 * (around + 10), &[2, 1]),
            (&[1, 500, 1], 9, 100, &[1, 1, 1]),
            (&[500], 9, 1, &[1]),
        ];
        for (lengths, calls, bytes, expected) in rows {
            let layer = Multicall::new().max_calls(calls).max_bytes(bytes);
            let entries: Vec<_> = lengths.iter().map(|&length| entry(length)).collect();
            let parts = layer.0.parts(&entries);
            let found: Vec<_> = parts.iter().map(ExactSizeIterator::len).collect();
            assert_eq!(found, expected, "{lengths:?}, {calls}, {bytes}");
            assert_eq!(parts.last().map(|part| part.end), Some(lengths.len()));
        }
    }
}
