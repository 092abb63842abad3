//! Connections of our own for plain `http` and Unix sockets.
//!
//! No connection has a task: whoever makes a call drives the connection that it uses. So a
//! connection is back among the idle ones before the call returns, calls one after the other use
//! one, and nothing depends on a runtime that runs between calls.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{CONNECTION, HOST};
use http::uri::{self, Authority, PathAndQuery, Scheme};
use http::{HeaderValue, Request, Response, Uri};
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::http1::{Builder, Connection, SendRequest};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{self, Handle};
use tokio::task::AbortHandle;
use tower_service::Service;

use crate::error::{BoxError, Kind, NotSent};
use crate::transport::socket::{Io, Socket};
#[cfg(unix)]
use crate::transport::unix;
use crate::transport::{Body, Options};

/// Sends requests, over connections that it keeps.
#[derive(Clone)]
pub(crate) struct Connections(Arc<Shared>);

struct Shared {
    options: Options,
    connector: HttpConnector,
    http1: Builder,
    idle: Mutex<IdleConnections>,
}

#[derive(Default)]
struct IdleConnections {
    /// Few: those of the URLs of one client.
    hosts: Vec<Host>,
    /// What closes connections that were idle for too long, while there are any.
    reaper: Option<AbortHandle>,
}

struct Host {
    authority: Authority,
    /// Until a kept connection ended before the first byte of a response: this server closes
    /// connections without saying so.
    keeps: bool,
    /// The newest last.
    idle: Vec<Idle>,
}

struct Idle {
    link: Box<Link>,
    since: Instant,
    /// Where its socket is registered: elsewhere, it would never wake.
    runtime: runtime::Id,
}

/// A connection that was kept before, and was used a moment ago, is used again without asking the
/// system whether it is still open: what a server does after a response has hardly arrived yet.
const MOMENT: Duration = Duration::from_micros(50);

/// A connection and the way to send on it. Boxed: it is large, and handed on several times in
/// each call.
struct Link {
    sender: SendRequest<Body>,
    /// Until it ends.
    connection: Option<Connection<Io, Body>>,
    /// Tells the socket to ask the system whether the stream has ended.
    check: Arc<AtomicBool>,
    /// The header `Host`: a copy of its own, which no other thread counts.
    host: HeaderValue,
    /// It was kept before its last request.
    was_kept: bool,
}

impl Connections {
    pub(crate) fn new(options: Options) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_connect_timeout(Some(options.connect_timeout));
        connector.set_nodelay(true);
        let mut http1 = Builder::new();
        http1
            // some servers compare names of headers as they are written in books
            .title_case_headers(true)
            // some still fold long headers
            .allow_obsolete_multiline_headers_in_responses(true);
        Self(Arc::new(Shared {
            options,
            connector,
            http1,
            idle: Mutex::default(),
        }))
    }

    pub(crate) fn send<B: From<PooledBody>>(
        self,
        mut request: Request<Body>,
    ) -> impl Future<Output = Result<Response<B>, BoxError>> + Send {
        let Self(shared) = self;
        // moved, not cloned: all calls of a client share the text, and its count
        let mut uri = std::mem::take(request.uri_mut()).into_parts();
        *request.uri_mut() = uri.path_and_query.take().map_or_else(
            || Uri::from_static("/"),
            |path_and_query| path_and_query.into(),
        );
        async move {
            let Some(authority) = uri.authority.take() else {
                return Err(NotSent::new("expected a URL with a host").into());
            };
            // a kept connection is found by its host, whatever a layer made of the scheme
            if uri.scheme != Some(Scheme::HTTP) {
                return Err(other_scheme(uri.scheme.as_ref()));
            }
            let (keep, mut reused) = shared.start(&authority);
            if !keep {
                let close = HeaderValue::from_static("close");
                request.headers_mut().insert(CONNECTION, close);
            }
            loop {
                let is_reused = reused.is_some();
                let mut link = match reused {
                    Some(link) => link,
                    // boxed: every call would have room for it
                    None => Box::pin(shared.connect(&authority)).await?,
                };
                let host = request.headers_mut().entry(HOST);
                host.or_insert_with(|| link.host.clone());
                link.was_kept = is_reused;
                let response = pin!(link.sender.try_send_request(request));
                let response = match drive_until(&mut link.connection, response).await {
                    Ok(response) => response,
                    Err(mut error) => match error.take_message() {
                        // not begun: it ended in the last moment, and another one is taken
                        Some(unsent) if is_reused => {
                            request = unsent;
                            reused = shared.take(&authority);
                            continue;
                        }
                        Some(_) => return Err(NotSent::new(error.into_error()).into()),
                        None => {
                            let error = error.into_error();
                            if is_reused && ended_early(&error) {
                                shared.keep_no_more(&authority);
                            }
                            return Err(error.into());
                        }
                    },
                };
                // what was not read of a request that failed would be taken for the next one
                let keep = keep && response.status().is_success();
                return Ok(response.map(|incoming| {
                    let body = PooledBody {
                        incoming,
                        lease: Some(Lease {
                            link,
                            shared: keep.then_some((shared, authority)),
                        }),
                    };
                    body.into()
                }));
            }
        }
    }
}

#[cold]
fn other_scheme(found: Option<&Scheme>) -> BoxError {
    let found = found.map_or("", Scheme::as_str);
    NotSent::new(format!("expected a URL of `http`, found `{found}`")).into()
}

fn host_header(authority: &Authority) -> HeaderValue {
    let text = authority.as_str();
    let text = text.rsplit_once('@').map_or(text, |(_, host)| host);
    HeaderValue::from_str(text).expect("an authority is plain ASCII")
}

/// Whether the connection was closed in place of a response.
fn ended_early(error: &hyper::Error) -> bool {
    !error.is_parse() && !error.is_user()
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, IdleConnections> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether connections are kept, and one that was.
    fn start(&self, authority: &Authority) -> (bool, Option<Box<Link>>) {
        let mut idle = self.lock();
        if let Some(host) = idle.host(authority) {
            let keep = host.keeps && self.options.keep_alive;
            let newest = if keep { host.newest() } else { None };
            drop(idle);
            let reused = newest.and_then(|newest| {
                let open = newest.if_open(&self.options);
                open.or_else(|| self.take(authority))
            });
            return (keep, reused);
        }
        // layers may send to any number of hosts
        if idle.hosts.len() >= 64 {
            idle.hosts.retain(|host| !host.idle.is_empty());
        }
        idle.hosts.push(Host {
            authority: authority.clone(),
            keeps: true,
            idle: Vec::new(),
        });
        (self.options.keep_alive, None)
    }

    fn keep_no_more(&self, authority: &Authority) {
        if let Some(host) = self.lock().host(authority) {
            host.keeps = false;
            host.idle.clear();
        }
    }

    /// The newest connection that is still open.
    fn take(&self, authority: &Authority) -> Option<Box<Link>> {
        loop {
            let newest = self.lock().host(authority)?.newest()?;
            if let Some(link) = newest.if_open(&self.options) {
                return Some(link);
            }
        }
    }

    async fn connect(&self, authority: &Authority) -> Result<Box<Link>, BoxError> {
        let open = self.open(authority);
        let connecting = tokio::time::timeout(self.options.connect_timeout, open);
        let socket = match connecting.await {
            Ok(socket) => socket.map_err(NotSent::connecting)?,
            Err(_) => {
                let message = format!("no connection within {:?}", self.options.connect_timeout);
                return Err(NotSent::connecting(message).into());
            }
        };
        let check = Arc::<AtomicBool>::default();
        let io = Io::new(socket, check.clone());
        let (sender, connection) = self.http1.handshake(io).await.map_err(NotSent::new)?;
        Ok(Box::new(Link {
            sender,
            connection: Some(connection),
            check,
            host: host_header(authority),
            was_kept: false,
        }))
    }

    async fn open(&self, authority: &Authority) -> Result<Box<dyn Socket>, BoxError> {
        #[cfg(unix)]
        if let Some(path) = &self.options.socket {
            return Ok(Box::new(unix::connect(path).await?));
        }
        let mut parts = uri::Parts::default();
        parts.scheme = Some(Scheme::HTTP);
        parts.authority = Some(authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_static("/"));
        let uri = Uri::from_parts(parts)?;
        let mut connector = self.connector.clone();
        Ok(Box::new(connector.call(uri).await?.into_inner()))
    }

    /// Keeps a connection for the next call.
    fn put(self: &Arc<Self>, authority: &Authority, link: Box<Link>) {
        let now = Instant::now();
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        let mut idle = self.lock();
        let idle = &mut *idle;
        let count: usize = idle.hosts.iter().map(|host| host.idle.len()).sum();
        let host = idle.host(authority);
        let Some(host) = host.filter(|host| host.keeps && count < self.options.max_idle) else {
            return;
        };
        host.idle.push(Idle {
            link,
            since: now,
            runtime: runtime.id(),
        });
        if idle.reaper.as_ref().is_none_or(AbortHandle::is_finished) {
            let reap = reap(Arc::downgrade(self));
            idle.reaper = Some(runtime.spawn(reap).abort_handle());
        }
    }

    /// Closes what has been idle for too long, and tells how long the next one may still be.
    fn close_expired(&self) -> Option<Duration> {
        let mut idle = self.lock();
        for host in &mut idle.hosts {
            host.idle
                .retain(|idle| idle.time_left(&self.options).is_some());
        }
        let kept = idle.hosts.iter().flat_map(|host| &host.idle);
        let next = kept.filter_map(|idle| idle.time_left(&self.options)).min();
        if next.is_none() {
            idle.reaper = None;
        }
        next
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        if let Some(reaper) = self.lock().reaper.take() {
            reaper.abort();
        }
    }
}

/// Runs while there are idle connections.
async fn reap(shared: Weak<Shared>) {
    let next = || shared.upgrade()?.close_expired();
    while let Some(next) = next() {
        tokio::time::sleep(next).await;
    }
}

impl IdleConnections {
    fn host(&mut self, authority: &Authority) -> Option<&mut Host> {
        let text = authority.as_str();
        let mut hosts = self.hosts.iter_mut();
        hosts.find(|host| {
            // the calls of a client share one text
            std::ptr::eq(host.authority.as_str(), text) || host.authority == *authority
        })
    }
}

impl Host {
    /// The connection of this runtime that was used last.
    fn newest(&mut self) -> Option<Idle> {
        let runtime = Handle::current().id();
        let mine = |idle: &Idle| idle.runtime == runtime;
        let newest = self.idle.iter().rposition(mine)?;
        Some(self.idle.remove(newest))
    }
}

impl Idle {
    /// How long it may still be idle, if it may.
    fn time_left(&self, options: &Options) -> Option<Duration> {
        time_left(self.since.elapsed(), options)
    }

    fn if_open(mut self, options: &Options) -> Option<Box<Link>> {
        let idle = self.since.elapsed();
        time_left(idle, options)?;
        let is_open = self.link.is_trusted(idle) || self.link.is_open();
        is_open.then_some(self.link)
    }
}

fn time_left(idle: Duration, options: &Options) -> Option<Duration> {
    let left = options.idle_timeout.checked_sub(idle)?;
    (!left.is_zero()).then_some(left)
}

// A connection, its request and its response tell each other by wakers when there is something to
// do. One task polls all of them, in the order in which they need it. Woken by them, it would be
// polled once more in vain, and the runtime would wake another thread for that. So they get a waker
// that does nothing, and the task is woken by the socket alone.

/// Polls a connection, and what waits for something from it.
fn poll_through<T>(
    connection: &mut Option<Connection<Io, Body>>,
    cx: &mut Context<'_>,
    mut waiting: impl FnMut(&mut Context<'_>) -> Poll<T>,
) -> Poll<T> {
    let mut quiet = Context::from_waker(Waker::noop());
    drive(connection, &mut quiet);
    if let Poll::Ready(found) = waiting(&mut quiet) {
        return Poll::Ready(found);
    }
    drive(connection, cx);
    waiting(&mut quiet)
}

/// Polls a connection, which is dropped when it ends: that tells those who wait for something from
/// it.
fn drive(connection: &mut Option<Connection<Io, Body>>, cx: &mut Context<'_>) {
    if let Some(running) = connection
        && Pin::new(running).poll(cx).is_ready()
    {
        *connection = None;
    }
}

/// Drives a connection until a response has come over it, or is known never to come. The response
/// is pinned by the caller: a future that is handed on would be there twice.
async fn drive_until<T>(
    connection: &mut Option<Connection<Io, Body>>,
    mut response: Pin<&mut impl Future<Output = T>>,
) -> T {
    let mut begun = false;
    poll_fn(|cx| {
        if !std::mem::replace(&mut begun, true) {
            // there is nothing to read yet
            drive(connection, cx);
            return response
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()));
        }
        poll_through(connection, cx, |cx| response.as_mut().poll(cx))
    })
    .await
}

impl Link {
    /// Whether nobody need ask whether it is open.
    fn is_trusted(&self, idle: Duration) -> bool {
        // the second request shows whether a server keeps connections
        self.was_kept && idle < MOMENT
    }

    /// Whether the server has closed the connection, or sent what nobody asked for, is seen by
    /// reading once more.
    fn is_open(&mut self) -> bool {
        self.check.store(true, Ordering::Relaxed);
        drive(
            &mut self.connection,
            &mut Context::from_waker(Waker::noop()),
        );
        self.check.store(false, Ordering::Relaxed);
        self.sender.is_ready()
    }
}

/// The body of a response, which drives its connection and gives it back at the end.
pub(crate) struct PooledBody {
    incoming: Incoming,
    lease: Option<Lease>,
}

struct Lease {
    link: Box<Link>,
    /// Where it goes back to, if it does.
    shared: Option<(Arc<Shared>, Authority)>,
}

impl PooledBody {
    fn release(&mut self) {
        if let Some(Lease { link, shared }) = self.lease.take()
            && let Some((shared, authority)) = shared
            // it has come to rest with the last bytes of the body
            && link.sender.is_ready()
        {
            shared.put(&authority, link);
        }
    }
}

impl HttpBody for PooledBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let Self { incoming, lease } = &mut *self;
        let mut poll = |cx: &mut Context<'_>| Pin::new(&mut *incoming).poll_frame(cx);
        // first it says that it wants something; then the connection brings it
        let mut frame = poll(&mut Context::from_waker(Waker::noop()));
        if frame.is_pending()
            && let Some(lease) = lease
        {
            frame = poll_through(&mut lease.link.connection, cx, poll);
        }
        if let Poll::Ready(None) = frame {
            self.release();
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}

/// Who knows that nothing comes need not ask for it.
impl Drop for PooledBody {
    fn drop(&mut self) {
        if self.incoming.is_end_stream() {
            self.release();
        }
    }
}

/// What an error of hyper means, if it is one.
pub(crate) fn classify(error: &(dyn std::error::Error + 'static)) -> Option<Kind> {
    let error = error.downcast_ref::<hyper::Error>()?;
    error.is_parse().then_some(Kind::Malformed)
}
