//! Calls that are sent again.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;
use tokio::time::Instant;
use tower::retry::backoff::{Backoff, ExponentialBackoffMaker, MakeBackoff};
use tower::retry::budget::{Budget, TpsBudget};
use tower::util::rng::HasherRng;
use tower_layer::Layer;
use tower_service::Service;

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::error::{Kind, TransportError};
use crate::response::CallResponse;

/// Retries calls that failed in the transport, where that can do no harm.
///
/// Two facts decide, and nothing else:
///
/// | the call | is sent again |
/// |---|---|
/// | [did not run](TransportError::may_have_run): there was no connection, or the request was not sent | always |
/// | may have run: the time for the attempt ran out, the connection broke, or the status was 429, 502, 503 or 504 | if its method is [idempotent](CallRequest::is_idempotent) |
/// | gave a fault | if the fault is one of [`retry_faults`](Self::retry_faults) |
/// | failed otherwise | never |
///
/// All attempts share the [timeout](crate::ClientBuilder::timeout) of the call: no retry starts
/// after it, nor waits beyond it. `Retry-After` of the server is honoured. The error of the last
/// attempt has the [number of attempts](TransportError::attempts).
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use xmlrpc_client::{Client, TransportError, middleware::Retry};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let retry = Retry::new().backoff(Duration::from_millis(10), Duration::from_secs(1));
/// let client = Client::builder("http://127.0.0.1:1/").layer(retry).build()?;
/// let error = client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
/// assert_eq!(TransportError::of(&error).unwrap().attempts(), 3);
/// # Ok(())
/// # }
/// ```
///
/// Declare a method idempotent with `#[xmlrpc(idempotent)]`, and calls by name with
/// [`Client::with_idempotent`](crate::Client::with_idempotent).
#[derive(Clone)]
pub struct Retry(Arc<Settings>);

#[derive(Clone)]
struct Settings {
    attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    attempt_timeout: Option<Duration>,
    faults: Vec<i32>,
    /// One for all clones: what is limited is the load on the server.
    budget: Arc<TpsBudget>,
}

/// `Retry-After` is not honoured further than this where a call has no timeout.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

impl Retry {
    /// Retries twice, 100 ms and then 200 ms later, each a little longer by chance, within a
    /// budget.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Settings {
            attempts: 3,
            first_wait: Duration::from_millis(100),
            longest_wait: Duration::from_secs(5),
            attempt_timeout: None,
            faults: Vec::new(),
            budget: budget(0.2, 1),
        }))
    }

    /// Limits how often a call is sent, the first time included. Default: 3.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        self.with(|settings| settings.attempts = attempts)
    }

    /// Sets how long to wait before the first retry; each later wait is twice the last one, up to
    /// `longest`, and up to half of it longer by chance. Default: 100 ms to 5 s.
    #[must_use]
    pub fn backoff(self, first: Duration, longest: Duration) -> Self {
        self.with(|settings| {
            settings.first_wait = first;
            settings.longest_wait = longest;
        })
    }

    /// Limits how long one attempt may take, so that a server that hangs leaves time for another.
    /// Default: only the time for the whole call.
    #[must_use]
    pub fn attempt_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        self.with(|settings| settings.attempt_timeout = timeout.into())
    }

    /// Limits retries to this share of the calls of the last 10 seconds, and `per_second` more,
    /// for all clients with this layer together. So a server that is down does not get several
    /// times its load. Default: 0.2 (every fifth call) and 1.
    ///
    /// # Panics
    ///
    /// When `share` is negative or above 1000.
    #[must_use]
    pub fn budget(self, share: f32, per_second: u32) -> Self {
        self.with(|settings| settings.budget = budget(share, per_second))
    }

    /// Retries calls of all methods that failed with one of these faults. Name only faults that
    /// mean that the method did not run, such as [`Fault::BUSY`](xmlrpc_core::Fault::BUSY).
    /// Default: none.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_client::middleware::Retry;
    /// use xmlrpc_core::Fault;
    ///
    /// let retry = Retry::new().retry_faults([Fault::BUSY]);
    /// # let _ = retry;
    /// ```
    #[must_use]
    pub fn retry_faults(self, codes: impl IntoIterator<Item = i32>) -> Self {
        self.with(|settings| settings.faults = codes.into_iter().collect())
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }
}

fn budget(share: f32, per_second: u32) -> Arc<TpsBudget> {
    Arc::new(TpsBudget::new(Duration::from_secs(10), per_second, share))
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("attempts", &self.0.attempts)
            .field("first_wait", &self.0.first_wait)
            .field("longest_wait", &self.0.longest_wait)
            .field("attempt_timeout", &self.0.attempt_timeout)
            .field("faults", &self.0.faults)
            .finish_non_exhaustive()
    }
}

impl Layer<CallService> for Retry {
    type Service = RetryService;

    fn layer(&self, inner: CallService) -> RetryService {
        let settings = (*self.0).clone();
        RetryService(Arc::new(Shared { inner, settings }))
    }
}

/// The service of [`Retry`].
///
/// Cloned for every call: one count goes up, of what all threads share.
#[derive(Clone)]
pub struct RetryService(Arc<Shared>);

struct Shared {
    inner: CallService,
    settings: Settings,
}

impl fmt::Debug for RetryService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryService").finish_non_exhaustive()
    }
}

impl Service<CallRequest> for RetryService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        // each attempt waits for a clone of the inner service
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        Box::pin(run(Arc::clone(&self.0), request))
    }
}

async fn run(
    shared: Arc<Shared>,
    mut request: CallRequest,
) -> Result<CallResponse, TransportError> {
    let settings = &shared.settings;
    settings.budget.deposit();
    let mut backoff = None;
    let mut attempt = 1;
    let mut ran_before = false;
    loop {
        request.set_attempt(attempt);
        request.set_attempt_timeout(settings.attempt_timeout);
        let response = shared.inner.run(request.clone());
        let outcome = match attempt {
            1 => response.await,
            _ => by_deadline(&request, response).await,
        };
        let may_be_repeated = match &outcome {
            Err(error) => is_safe(error, request.is_idempotent()),
            Ok(response) => settings.is_retried_fault(response),
        };
        if may_be_repeated && attempt < settings.attempts && settings.budget.withdraw() {
            let backoff = backoff.get_or_insert_with(|| settings.make_backoff());
            let wait = wait(backoff, outcome.as_ref().err());
            if wait < time_left(&request).unwrap_or(LONGEST_RETRY_AFTER) {
                tracing::debug!(
                    method = request.method(),
                    attempt,
                    wait_ms = wait.as_millis() as u64,
                    error = outcome.as_ref().err().map(tracing::field::display),
                    "retrying a call"
                );
                tokio::time::sleep(wait).await;
                attempt += 1;
                // a fault that is retried means that the method did not run
                ran_before |= outcome.is_err_and(|error| error.may_have_run());
                continue;
            }
        }
        return outcome.map_err(|error| error.with_attempts(attempt, ran_before));
    }
}

/// Ends an attempt with the time of the call, so that its error has the attempts before.
async fn by_deadline(
    request: &CallRequest,
    response: ResponseFuture,
) -> Result<CallResponse, TransportError> {
    let Some(deadline) = request.deadline() else {
        return response.await;
    };
    let outcome = tokio::time::timeout_at(deadline.into(), response).await;
    outcome.unwrap_or_else(|_| {
        let limit = request.config().timeout;
        Err(TransportError::new(Kind::Timeout(limit)))
    })
}

/// Whether the call can be sent again without running twice, or without harm if it does.
fn is_safe(error: &TransportError, is_idempotent: bool) -> bool {
    !error.may_have_run() || (is_idempotent && is_temporary(error))
}

/// Whether another attempt may have another end.
fn is_temporary(error: &TransportError) -> bool {
    error.is_timeout() || error.is_broken() || matches!(error.status(), Some(429 | 502 | 503 | 504))
}

fn time_left(request: &CallRequest) -> Option<Duration> {
    let deadline = request.deadline()?;
    Some(Instant::from_std(deadline).saturating_duration_since(Instant::now()))
}

/// How long to wait: by the back-off, or longer if the server says so.
fn wait(
    backoff: &mut impl Backoff<Future = tokio::time::Sleep>,
    error: Option<&TransportError>,
) -> Duration {
    let next = backoff.next_backoff().deadline();
    let next = next.saturating_duration_since(Instant::now());
    let told = error.and_then(|error| retry_after(error.headers()));
    told.map_or(next, |told| told.max(next))
}

/// `Retry-After`: seconds, or a date.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

impl Settings {
    fn is_retried_fault(&self, response: &CallResponse) -> bool {
        !self.faults.is_empty()
            && response
                .fault_code()
                .is_some_and(|code| self.faults.contains(&code))
    }

    fn make_backoff(&self) -> impl Backoff<Future = tokio::time::Sleep> + use<> {
        let longest = self.longest_wait.max(self.first_wait);
        // no wait at all is not one that the maker takes
        let longest = longest.max(Duration::from_millis(1));
        ExponentialBackoffMaker::new(self.first_wait, longest, 0.5, HasherRng::default())
            .expect("the longest wait is at least as long as the first")
            .make_backoff()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_servers_say_about_when_to_come_again() {
        let rows = [
            ("7", Some(7)),
            (" 0 ", Some(0)),
            ("Mon, 01 Jan 2001 00:00:00 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
        ];
        for (value, expected) in rows {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]);
            let found = retry_after(&headers).map(|wait| wait.as_secs());
            assert_eq!(found, expected, "{value}");
        }
        let hour = SystemTime::now() + Duration::from_secs(3600);
        let value = httpdate::fmt_http_date(hour).parse().unwrap();
        let wait = retry_after(&HeaderMap::from_iter([(RETRY_AFTER, value)])).unwrap();
        assert!(wait > Duration::from_secs(3500), "{wait:?}");
    }
}
