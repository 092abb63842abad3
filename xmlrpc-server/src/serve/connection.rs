//! One connection, from its opening to its end.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use http::header::CONNECTION;
use http::{HeaderValue, Request, Response, StatusCode, Version};
use http_body::Body as _;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use pin_project_lite::pin_project;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;

use crate::measure;
use crate::serve::body::{RequestBody, ResponseBody};
use crate::serve::connections::{Entry, State};
use crate::serve::extensions::ShutdownState;
use crate::serve::io::TimedIo;
use crate::serve::listener::PeerInfo;
use crate::serve::origin::Origin;
use crate::serve::service::{BoxError, HttpService};
use crate::serve::timeouts::{Phase, RequestGuard, Timer};

/// The largest request head, in bytes; a larger one gets status 431.
const MAX_HEAD: usize = 64 * 1024;

/// The requests that a connection of HTTP/2 may have in flight.
#[cfg(feature = "http2")]
const MAX_STREAMS: u32 = 100;

/// Answers the requests of a connection until one side ends it.
///
/// Unless the service `reads_origin`, what is known of the connection is in their extensions.
pub(super) async fn drive<Io, A, S>(io: Io, peer: A, service: S, reads_origin: bool, entry: Entry)
where
    Io: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    A: PeerInfo,
    S: HttpService,
{
    let timeouts = &entry.connection.timeouts;
    let state = ShutdownState(Arc::clone(&entry.connections));
    let io = TokioIo::new(TimedIo::new(io, Arc::clone(timeouts)));
    let requests = Arc::clone(timeouts);
    // a clone of its own: what all connections count on goes from one processor to the other
    let service = Mutex::new(service);
    // known with the first request: a handshake is over then
    let origin = OnceLock::new();
    let service = service_fn(move |mut request: Request<Incoming>| {
        let length = request.body().size_hint().exact();
        let http2 = request.version() >= Version::HTTP_2;
        let guard = requests.begin(http2, length);
        let last = !http2 && state.is_draining();
        let origin = origin.get_or_init(|| {
            let origin = reads_origin.then(|| Origin::of(&peer, &state));
            origin.flatten().map(Arc::new)
        });
        if origin.is_none() {
            peer.insert_into(request.extensions_mut());
            request.extensions_mut().insert(state.clone());
        }
        let request = request.map(|body| RequestBody::new(body, &guard, origin.clone()));
        let response = lock(&service).respond(request);
        let guard = Some(guard);
        Responding {
            response,
            guard,
            last,
        }
    });
    let protocol = protocol();
    let mut connection = pin!(protocol.serve_connection(io, service));
    let mut shutdown = Shutdown::default();
    let mut timer = Timer::new();
    poll_fn(|cx| {
        if shutdown.register(cx, &entry) {
            timer.moved();
        }
        match shutdown.poll(&entry) {
            Step::Continue => {}
            Step::Finish => connection.as_mut().graceful_shutdown(),
            Step::Drop => return Poll::Ready(()),
        }
        if let Poll::Ready(result) = connection.as_mut().poll(cx) {
            if let Err(error) = result {
                #[allow(
                    clippy::useless_conversion,
                    reason = "with HTTP/2 it is of this type already"
                )]
                broken(&error.into());
            }
            return Poll::Ready(());
        }
        if timeouts.is_lost() {
            tracing::debug!("a connection was reset");
            return Poll::Ready(());
        }
        let late = timer.poll(cx, timeouts, shutdown.since);
        late.map(|()| timed_out(timeouts.phase(), shutdown.since.is_some()))
    })
    .await;
}

#[cfg(not(feature = "http2"))]
fn protocol() -> hyper::server::conn::http1::Builder {
    let mut http1 = hyper::server::conn::http1::Builder::new();
    http1
        // our stream sees the end of the peer's side
        .half_close(true)
        .max_buf_size(MAX_HEAD);
    http1
}

/// Looks at the first bytes to tell HTTP/1 from HTTP/2, so it does not matter whether a client
/// has agreed on it in a TLS handshake.
#[cfg(feature = "http2")]
fn protocol() -> hyper_util::server::conn::auto::Builder<hyper_util::rt::TokioExecutor> {
    let executor = hyper_util::rt::TokioExecutor::new();
    let mut either = hyper_util::server::conn::auto::Builder::new(executor);
    either
        .http1()
        // our stream sees the end of the peer's side
        .half_close(true)
        .max_buf_size(MAX_HEAD);
    either
        .http2()
        .max_concurrent_streams(MAX_STREAMS)
        .max_header_list_size(MAX_HEAD as u32);
    either
}

#[cold]
fn broken(error: &BoxError) {
    tracing::debug!(%error, "a connection broke");
    // what hyper has refused
    match error.downcast_ref::<hyper::Error>() {
        Some(error) if error.is_parse_too_large() => {
            let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
            measure::refused_request("head_size", status);
        }
        Some(error) if error.is_parse() => {
            measure::refused_request("broken_head", StatusCode::BAD_REQUEST);
        }
        _ => {}
    }
}

#[cold]
fn timed_out(phase: Phase, stopping: bool) {
    tracing::debug!(?phase, stopping, "a connection timed out");
    match phase {
        _ if stopping => {}
        Phase::Opened | Phase::Head => measure::closed_connection("header_timeout"),
        Phase::Idle | Phase::Stalled => measure::closed_connection("idle_timeout"),
        Phase::HalfClosed => measure::closed_connection("half_close_grace"),
        // its requests are counted, or it was answered
        Phase::Body | Phase::Running | Phase::Lingering => {}
    }
}

pin_project! {
    /// A request that the service is answering: until its response has been written.
    struct Responding<F> {
        #[pin]
        response: F,
        guard: Option<RequestGuard>,
        // the peer is told to go elsewhere while there is time: closing a connection that it keeps
        // loses the call that it is just sending
        last: bool,
    }
}

impl<F, B> Future for Responding<F>
where
    F: Future<Output = Result<Response<B>, BoxError>>,
{
    type Output = Result<Response<ResponseBody<B>>, BoxError>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let mut response = ready!(this.response.poll(cx))?;
        if *this.last {
            let close = HeaderValue::from_static("close");
            response.headers_mut().insert(CONNECTION, close);
        }
        let guard = this.guard.take();
        Poll::Ready(Ok(response.map(|body| ResponseBody::new(body, guard))))
    }
}

/// Only the task of the connection takes it; a panic of the service ends that.
fn lock<S>(service: &Mutex<S>) -> MutexGuard<'_, S> {
    service.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the server wants of a connection.
enum Step {
    Continue,
    /// The requests that are being answered are the last ones.
    Finish,
    Drop,
}

/// How a connection learns that the server stops, or has no room for it any more.
#[derive(Default)]
struct Shutdown {
    /// Asking to be woken, at every request, costs more than to look whether that was done.
    waker: Option<Waker>,
    /// Since when the connection is to finish.
    since: Option<Instant>,
}

impl Shutdown {
    /// Has the task woken when something changes. Returns whether it has another waker now.
    fn register(&mut self, cx: &Context<'_>, entry: &Entry) -> bool {
        let same = self
            .waker
            .as_ref()
            .is_some_and(|waker| waker.will_wake(cx.waker()));
        if !same {
            self.waker = Some(cx.waker().clone());
            entry.connection.wake_me(cx);
        }
        !same
    }

    fn poll(&mut self, entry: &Entry) -> Step {
        let state = entry.connections.state();
        if state == State::Ended || entry.is_evicted() {
            Step::Drop
        } else if state >= State::Stopping && self.since.is_none() {
            self.since = Some(Instant::now());
            Step::Finish
        } else {
            Step::Continue
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::net::SocketAddr;
    use std::time::Duration;

    use super::*;
    use crate::serve::connections::Connections;
    use crate::serve::timeouts::PhaseLimits;

    /// The timer wakes the task that polled last.
    #[tokio::test]
    async fn a_connection_may_move_to_another_task() {
        let connections = Connections::new(
            1,
            PhaseLimits {
                header: Duration::from_millis(50),
                idle: Duration::MAX,
                half_close: Duration::MAX,
            },
        );
        let entry = connections.admit().await;
        let (_peer, io) = tokio::io::duplex(1);
        let service = tower::service_fn(async |_: Request<RequestBody>| {
            Ok::<_, Infallible>(Response::new(String::new()))
        });
        let address = SocketAddr::from(([127, 0, 0, 1], 1));
        let mut driving = Box::pin(drive(io, address, service, true, entry));
        let mut nobody = Context::from_waker(Waker::noop());
        assert!(driving.as_mut().poll(&mut nobody).is_pending());
        let end = tokio::time::timeout(Duration::from_secs(5), tokio::spawn(driving));
        end.await.expect("it was woken").expect("no panic");
    }
}
