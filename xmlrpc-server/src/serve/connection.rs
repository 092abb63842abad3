//! One connection, from its opening to its end.

use std::convert::Infallible;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Poll, Waker};

use http::{Request, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use crate::http::XmlRpcService;
use crate::rpc::Peer;
use crate::serve::clock::Clock;
use crate::serve::stream::Timed;

/// The largest request head, in bytes; a larger one gets status 431.
const MAX_HEAD: usize = 64 * 1024;

/// Answers the requests of a connection until one side has enough of it.
///
/// When `stop` changes, the request that is being answered is the last one; when its sender is
/// gone, nothing is answered any more.
pub(super) async fn drive<S>(
    stream: S,
    peer: Option<SocketAddr>,
    service: XmlRpcService,
    mut stop: watch::Receiver<()>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let settings = service.settings();
    let clock = Clock::new(settings.header_timeout, settings.idle_timeout);
    let stream = TokioIo::new(Timed::new(stream, Arc::clone(&clock)));
    let answer = service_fn(|mut request: Request<Incoming>| {
        if let Some(peer) = peer {
            request.extensions_mut().insert(Peer(peer));
        }
        let busy = clock.busy();
        let service = service.clone();
        async move {
            let response = service.respond(request).await;
            if response.status() != StatusCode::OK {
                busy.refused();
            }
            Ok::<_, Infallible>(response)
        }
    });
    let mut connection = pin!(
        http1::Builder::new()
            .max_header_size(MAX_HEAD)
            .serve_connection(stream, answer)
    );
    let seen = stop.clone();
    let mut sender = stop.clone();
    let mut gone = pin!(async { while sender.changed().await.is_ok() {} });
    let mut stopped = pin!(stop.changed());
    let mut stopping = false;
    let mut timer = pin!(sleep_until(clock.deadline().unwrap_or_else(Instant::now)));
    // who holds the waker of this task wakes it; asking again, at every request, costs more than
    // to look whether there is something to ask for
    let mut waker: Option<Waker> = None;
    let mut armed = false;
    poll_fn(|cx| {
        let moved = !waker
            .as_ref()
            .is_some_and(|waker| waker.will_wake(cx.waker()));
        if moved {
            waker = Some(cx.waker().clone());
            armed = false;
        }
        let quiet = !moved && matches!(seen.has_changed(), Ok(false));
        if !stopping && !quiet && stopped.as_mut().poll(cx).is_ready() {
            stopping = true;
            connection.as_mut().graceful_shutdown();
        }
        if stopping && gone.as_mut().poll(cx).is_ready() {
            return Poll::Ready(());
        }
        if let Poll::Ready(result) = connection.as_mut().poll(cx) {
            if let Err(error) = result {
                tracing::debug!(%error, "a connection broke");
            }
            return Poll::Ready(());
        }
        // the timer is moved when it fires, or to be earlier: for most requests, not at all
        while let Some(deadline) = clock.deadline() {
            if deadline < timer.deadline() {
                timer.as_mut().reset(deadline);
                armed = false;
            }
            if armed && !timer.is_elapsed() {
                break;
            }
            armed = timer.as_mut().poll(cx).is_pending();
            if armed {
                break;
            }
            if deadline <= Instant::now() {
                tracing::debug!("a connection timed out");
                return Poll::Ready(());
            }
            timer.as_mut().reset(deadline);
        }
        Poll::Pending
    })
    .await;
}
