//! XML-RPC over HTTP: from a request to its response.

use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use http::header::{self, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response};
use http_body::Body as HttpBody;
use tower_service::Service;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{self, Reply, multicall};
use xmlrpc_core::{Dialect, Error, Fault};

use crate::http::body;
use crate::http::budget::{Budget, FREE, Hold};
use crate::http::content::{self, Coding, ContentType};
#[cfg(feature = "gzip")]
use crate::http::gzip;
use crate::http::head::Head;
use crate::http::rejection::Rejection;
use crate::http::response::{self, Body};
use crate::http::routes::Routes;
use crate::http::settings::HttpSettings;
use crate::rpc::{MaybeBoxed, RpcRequest, RpcService, RpcSettings};

use crate::serve::ShutdownState;
use crate::system;

/// Answers HTTP requests: a server as a tower [`Service`], for any stack.
///
/// Made by [`Server::into_service`](crate::Server::into_service). Cloning it is cheap. It never
/// returns an error: every failure is a response. Dropping its future, as servers do when the peer
/// leaves, drops the future of the method.
///
/// # Examples
///
/// ```
/// use http_body_util::BodyExt;
/// use tower::ServiceExt;
/// use xmlrpc_core::message;
/// use xmlrpc_server::{Body, Server};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let service = Server::new().method("add", |a: i32, b: i32| a + b).into_service()?;
/// let body = message::encode_call("add", &(3, 5))?;
/// let request = http::Request::post("/RPC2").body(Body::from(body))?;
/// let response = service.oneshot(request).await?;
/// let body = response.into_body().collect().await?.to_bytes();
/// assert_eq!(message::decode_response::<i32>(&body)?, Ok(8));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct XmlRpcService {
    shared: Arc<Shared>,
}

struct Shared {
    routes: Routes,
    http: HttpSettings,
    calls: RpcSettings,
    /// That of every response, with the limit on its length.
    dialect: Arc<Dialect>,
    /// That of every response.
    content_type: HeaderValue,
    budget: Arc<Budget>,
}

impl XmlRpcService {
    pub(crate) fn new(routes: Routes, http: HttpSettings, rpc: RpcSettings) -> Self {
        let dialect = rpc.dialect.clone().with_max_len(http.max_response);
        Self {
            shared: Arc::new(Shared {
                budget: Arc::new(Budget::new(http.max_request_memory)),
                content_type: response::content_type(&dialect),
                dialect: Arc::new(dialect),
                routes,
                http,
                calls: rpc,
            }),
        }
    }
}

/// The reply, unless the server has to end before the call does.
///
/// One function, and one place that waits for it: what a future holds across several would have room
/// of its own beside all else.
async fn until_over(
    mut reply: Pin<&mut impl Future<Output = Reply>>,
    state: Option<&ShutdownState>,
    is_http1: bool,
) -> Reply {
    // boxed, and made when a call has to wait: others do not carry the room for it
    let mut over = None;
    poll_fn(|cx| {
        // the connection is polled when the server's time is over, and polls this
        if is_http1 && state.is_some_and(ShutdownState::is_over) {
            return Poll::Ready(shutting_down());
        }
        let polled = reply.as_mut().poll(cx);
        match state {
            // each request of HTTP/2 has a task of its own, which has to be woken
            Some(state) if polled.is_pending() && !is_http1 => {
                let over = over.get_or_insert_with(|| Box::pin(state.over()));
                over.as_mut().poll(cx).map(|()| shutting_down())
            }
            _ => polled,
        }
    })
    .await
}

#[cold]
fn shutting_down() -> Reply {
    let text = "the server is shutting down";
    Reply::fault(Fault::new(Fault::SHUTTING_DOWN, text))
}

/// A request that has arrived.
struct Received<'a, 'h> {
    rpc: &'a RpcService,
    document: Vec<u8>,
    /// Goes before the encoding that the document declares.
    charset: Option<&'h str>,
}

impl Shared {
    /// Answers one request.
    #[allow(
        clippy::manual_async_fn,
        reason = "an `async fn` holds its parameters twice"
    )]
    fn respond<B: HttpBody>(
        self: Arc<Self>,
        head: Head,
        body: B,
    ) -> impl Future<Output = Response<Body>> {
        async move {
            #[cfg(feature = "gzip")]
            let accepted = content::accepted(head.headers());
            #[cfg(feature = "docs")]
            if let Some(response) = self.page(head.parts()) {
                #[cfg(feature = "gzip")]
                let response = self.packed(response, accepted).await;
                return response;
            }
            let closable = head.is_closable();
            // `hyper` does not show whether a chunked request had a `Content-Length` as well.
            // Such a request may be half of a smuggled one, so nothing is read after it.
            let mut close = head.headers().contains_key(header::TRANSFER_ENCODING);
            // as long as the call runs
            let mut hold = self.budget.hold(if closable { FREE } else { 0 });
            let received = self.read_request(&head, pin!(body), &mut hold).await;
            let mut response = match received {
                Ok(Received {
                    rpc,
                    document,
                    charset,
                }) => {
                    let reply = match self.call(document, charset) {
                        Ok(call) => {
                            // of this request alone: what is counted for all is waited for
                            let arrival = Arc::clone(&head.arrival);
                            let request = RpcRequest::new(call, self.context(head));
                            let reply = pin!(self.dispatch_request(rpc, request));
                            until_over(reply, arrival.shutdown_state(), closable).await
                        }
                        Err(error) => Reply::fault(Fault::from(error)),
                    };
                    let document = self.document(reply);
                    #[cfg(feature = "gzip")]
                    let response = self.response(document, accepted).await;
                    #[cfg(not(feature = "gzip"))]
                    let response = self.response(document);
                    response
                }
                Err(rejection) => {
                    close |= rejection.closes();
                    rejection.into_response()
                }
            };
            if close && closable {
                let headers = response.headers_mut();
                headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            response
        }
    }

    /// Reads a request whole; what HTTP refuses does not get as far as XML-RPC.
    async fn read_request<'h, B: HttpBody>(
        &self,
        head: &'h Head,
        mut body: Pin<&mut B>,
        hold: &mut Hold<'_>,
    ) -> Result<Received<'_, 'h>, Rejection> {
        let received = self.read_body(head.parts(), body.as_mut(), hold).await;
        if let Err(rejection) = &received
            && rejection.leaves_body()
            // our own accept loop lets a peer send what is not read, and HTTP/2 can end one stream
            && head.is_closable()
            && head.shutdown_state().is_none()
            && !body.is_end_stream()
        {
            Box::pin(body::drain(body)).await;
        }
        received
    }

    async fn read_body<'h, B: HttpBody>(
        &self,
        parts: &'h Parts,
        body: Pin<&mut B>,
        hold: &mut Hold<'_>,
    ) -> Result<Received<'_, 'h>, Rejection> {
        let settings = &self.http;
        let mount = self.routes.find(parts.uri.path());
        let rpc = &mount.ok_or(Rejection::NotFound)?.rpc;
        if parts.method != Method::POST {
            return Err(Rejection::MethodNotAllowed);
        }
        let content_type = ContentType::of(&parts.headers);
        if settings.check_content_type {
            content_type.check()?;
        }
        let coding = content::coding(&parts.headers)?;
        let body = body::read(body, settings.max_body, settings.body_timeout, hold).await?;
        let document = match coding {
            Coding::Identity => body,
            #[cfg(feature = "gzip")]
            coding => {
                let document = gzip::decode(&body, coding, settings.max_body)?;
                drop(body);
                hold.unpacked(document.len()).await?;
                document
            }
        };
        Ok(Received {
            rpc,
            document,
            charset: content_type.charset(),
        })
    }

    fn call(&self, document: Vec<u8>, charset: Option<&str>) -> Result<Call<'static>, Error> {
        if let Some(limit) = self.http.log_bodies {
            log_body("request", &document, limit);
        }
        Call::from_body(document, &self.calls.reading, charset)
    }

    /// The context that the calls of a request start with.
    fn context(&self, mut head: Head) -> rpc::Context {
        let known = head.context.take();
        let mut context = known.map_or_else(rpc::Context::new, |known| *known);
        for forward in &self.http.forwards {
            forward(&head.parts().extensions, &mut context);
        }
        context.insert_shared(head.arrival);
        if !self.http.proxies.is_empty() {
            context.insert(self.http.proxies.clone());
        }
        context = context.with_dialect(Arc::clone(&self.dialect));
        if let Some(timeout) = self.calls.work.call_timeout {
            context = context.with_deadline(Instant::now() + timeout);
        }
        context
    }

    fn dispatch_request<'a>(
        &'a self,
        rpc: &'a RpcService,
        request: RpcRequest,
    ) -> impl Future<Output = Reply> + Send + 'a {
        if self.calls.multicall && request.method() == multicall::NAME {
            let entries =
                async move { system::multicall::dispatch(rpc, &request, &self.calls).await };
            MaybeBoxed::boxed(entries)
        } else {
            rpc.dispatch(request)
        }
    }

    /// The response to a request for the documentation page.
    #[cfg(feature = "docs")]
    fn page(&self, request: &Parts) -> Option<Response<Body>> {
        let path = request.uri.path();
        let (method, headers) = (&request.method, &request.headers);
        self.routes.pages().find_map(|(page, mount)| {
            let found = self.routes.find(path);
            let is_own = found.is_some_and(|found| std::ptr::eq(found, mount));
            page.respond(method, path, is_own, headers)
        })
    }

    /// The same response, compressed if that is accepted and worth it.
    #[cfg(all(feature = "docs", feature = "gzip"))]
    async fn packed(&self, mut response: Response<Body>, accepted: Coding) -> Response<Body> {
        let from = self.http.compress_responses;
        if accepted != Coding::Identity
            && let Some(document) = response.body().get().filter(|body| body.len() >= from)
            && let Some(smaller) = gzip::encode(document, accepted).await
        {
            *response.body_mut() = smaller.into();
            response::compressed(&mut response, accepted.name());
        }
        response
    }

    fn document(&self, reply: Reply) -> Vec<u8> {
        let document = reply.into_document(&self.dialect);
        if let Some(limit) = self.http.log_bodies {
            log_body("response", &document, limit);
        }
        document
    }

    #[cfg(not(feature = "gzip"))]
    fn response(&self, document: Vec<u8>) -> Response<Body> {
        response::of(self.content_type.clone(), document.into())
    }

    /// The response with this document, compressed if that is accepted and worth it.
    #[cfg(feature = "gzip")]
    async fn response(&self, document: Vec<u8>, accepted: Coding) -> Response<Body> {
        if accepted != Coding::Identity
            && document.len() >= self.http.compress_responses
            && let Some(smaller) = gzip::encode(&document, accepted).await
        {
            let mut response = response::of(self.content_type.clone(), smaller.into());
            response::compressed(&mut response, accepted.name());
            return response;
        }
        response::of(self.content_type.clone(), document.into())
    }
}

#[cold]
fn log_body(of: &'static str, document: &[u8], limit: usize) {
    let shown = &document[..document.len().min(limit)];
    let shown = String::from_utf8_lossy(shown);
    let length = document.len();
    tracing::trace!(body = %shown.escape_debug(), length, "the document of a {of}");
}

impl<B> Service<Request<B>> for XmlRpcService
where
    B: HttpBody + Send + 'static,
    B::Data: Send,
    B::Error: Send,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ResponseFuture {
        let (parts, mut body) = request.into_parts();
        let head = Head::new(parts, &mut body);
        ResponseFuture(Box::pin(Arc::clone(&self.shared).respond(head, body)))
    }
}

impl fmt::Debug for XmlRpcService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XmlRpcService")
            .field("routes", &self.shared.routes)
            .field("http", &self.shared.http)
            .field("rpc", &self.shared.calls)
            .finish_non_exhaustive()
    }
}

/// Resolves to the response of an [`XmlRpcService`].
pub struct ResponseFuture(Pin<Box<dyn Future<Output = Response<Body>> + Send>>);

impl Future for ResponseFuture {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(cx).map(Ok)
    }
}

impl fmt::Debug for ResponseFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
