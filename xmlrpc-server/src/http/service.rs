//! XML-RPC over HTTP: from a request to its response.

use std::convert::Infallible;
use std::fmt;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::header::{self, HeaderValue};
use http::{HeaderMap, Method, Request, Response};
use http_body::Body as HttpBody;
use tower_service::Service;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Reply, multicall};
use xmlrpc_core::{Dialect, Fault};

use crate::http::body;
use crate::http::content::{self, Coding};
use crate::http::rejection::Rejection;
use crate::http::response::{self, Body};
use crate::rpc::{RpcRequest, RpcService};
use crate::settings::Settings;
use crate::system;

/// A server as a [`Service`] of HTTP requests, for any stack that speaks tower.
///
/// Made by [`Server::into_service`](crate::Server::into_service). Cloning it is cheap. It never
/// fails: whatever goes wrong is a response. When its future is dropped, as servers do when the
/// peer goes away, so is that of the method.
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
    rpc: RpcService,
    settings: Settings,
    /// `None` stands for the default, which calls then need not carry along.
    dialect: Option<Arc<Dialect>>,
    /// Those of every response.
    headers: HeaderMap,
}

impl XmlRpcService {
    pub(crate) fn new(rpc: RpcService, settings: Settings) -> Self {
        let dialect = &settings.dialect;
        Self {
            shared: Arc::new(Shared {
                headers: response::headers(response::content_type(dialect)),
                dialect: (*dialect != Dialect::DEFAULT).then(|| Arc::new(dialect.clone())),
                rpc,
                settings,
            }),
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// Answers one request; `peer` is whoever sent it.
    pub(crate) async fn respond<B: HttpBody>(
        &self,
        request: Request<B>,
        peer: Option<SocketAddr>,
    ) -> Response<Body> {
        let settings = self.settings();
        // `hyper` does not show whether a chunked request had a `Content-Length` as well. Such a
        // request may be half of a smuggled one, so nothing is read after it.
        let close = request.headers().contains_key(header::TRANSFER_ENCODING);
        let mut response = match self.shared.read_request(request, settings).await {
            Ok((parts, call)) => {
                let reply = match call {
                    Ok(call) => {
                        self.shared
                            .dispatch_request(RpcRequest::new(call, parts, peer))
                            .await
                    }
                    Err(fault) => Reply::fault(fault),
                };
                self.shared.response(reply)
            }
            Err(rejection) => rejection.into_response(),
        };
        if close {
            let headers = response.headers_mut();
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

impl Shared {
    /// Reads a request: the call that it brings, or the fault that answers it.
    async fn read_request<B: HttpBody>(
        &self,
        request: Request<B>,
        settings: &Settings,
    ) -> Result<(http::request::Parts, Result<Call<'static>, Fault>), Rejection> {
        let (parts, body) = request.into_parts();
        if !settings.paths.contains(parts.uri.path()) {
            return Err(Rejection::NotFound);
        }
        if parts.method != Method::POST {
            return Err(Rejection::MethodNotAllowed);
        }
        if settings.check_content_type {
            content::check_type(&parts.headers)?;
        }
        let coding = content::coding(&parts.headers)?;
        let body = body::read(body, settings.max_body, settings.body_timeout).await?;
        let body = match coding {
            Coding::Identity => body,
            #[cfg(feature = "gzip")]
            Coding::Gzip => crate::http::gzip::decode(&body, settings.max_body)?,
        };
        let charset = content::charset(&parts.headers);
        let call = Call::from_body(body, &settings.reading, charset);
        Ok((parts, call.map_err(Fault::from)))
    }

    async fn dispatch_request(&self, mut request: RpcRequest) -> Reply {
        if let Some(dialect) = &self.dialect {
            request = request.answered_in(Arc::clone(dialect));
        }
        if self.settings.multicall && request.method() == multicall::NAME {
            system::multicall::dispatch(&self.rpc, &request, &self.settings).await
        } else {
            self.rpc.dispatch(request).await
        }
    }

    fn response(&self, reply: Reply) -> Response<Body> {
        let reply = if reply.len() > self.settings.max_response {
            Reply::fault(system::multicall::too_large(self.settings.max_response))
        } else {
            reply
        };
        let document = reply.into_document(&self.settings.dialect);
        response::of(self.headers.clone(), document.into())
    }
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
        let service = self.clone();
        ResponseFuture(Box::pin(
            async move { service.respond(request, None).await },
        ))
    }
}

impl fmt::Debug for XmlRpcService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XmlRpcService")
            .field("rpc", &self.shared.rpc)
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}

/// The response of an [`XmlRpcService`], to be awaited.
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
