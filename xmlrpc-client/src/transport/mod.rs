//! What carries HTTP requests: the seam below a call.

mod body;
mod error;
mod http;
mod hyper;
mod options;
#[cfg(feature = "_reqwest")]
mod reqwest;
mod scgi;
mod socket;
#[cfg(feature = "rustls")]
mod tls;
#[cfg(unix)]
mod unix;

use std::task::{Context, Poll};

use ::http::{Request, Response};
use bytes::Buf;
use tower_service::Service;

pub use self::body::Body;
pub(crate) use self::error::MalformedHead;
pub use self::http::{Http, ResponseBody};
pub(crate) use self::options::Options;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) use self::reqwest::ClientCertificate;
#[cfg(feature = "reqwest013")]
pub(crate) use self::reqwest::ReqwestClient;
#[cfg(feature = "_reqwest")]
pub(crate) use self::reqwest::{Reqwest, ReqwestBody, Settings};
use crate::error::{BoxError, Kind, NotSent};

/// Sends the requests of a [`Client`](crate::Client): every cloneable `tower_service::Service` that
/// takes an `http::Request<Body>` and returns an `http::Response`.
///
/// That is [`Http`], which a client uses by default; a server of `xmlrpc-server`, without a socket
/// in between; any of them with tower layers around it; or a function in a test. All of these
/// implement it already.
///
/// # Examples
///
/// ```
/// use http::{Request, Response};
/// use xmlrpc_client::{Body, Client};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let service = tower::service_fn(async |_: Request<Body>| {
///     Ok::<_, std::io::Error>(Response::new(Body::from(
///         "<methodResponse><params><param><value>hello</value></param></params></methodResponse>",
///     )))
/// });
/// let client = Client::with_service("http://test.invalid/", service)?;
/// assert_eq!(client.call::<String, _>("greet", ()).await?, "hello");
/// # Ok(())
/// # }
/// ```
///
/// A service that retries may run a method twice; one that follows redirects may carry headers such
/// as API keys to another host. A service that did not send a request returns [`NotSent`].
pub trait HttpService: Clone + Send + Sync + 'static {
    /// Type of the response bodies.
    type ResponseBody: http_body::Body<Data: Buf + Send, Error: Into<BoxError>> + Send + 'static;
    /// Error when no response comes.
    type Error: Into<BoxError>;
    /// Future of the response.
    type Future: Future<Output = Result<Response<Self::ResponseBody>, Self::Error>> + Send;

    /// As [`Service::poll_ready`].
    ///
    /// # Errors
    ///
    /// When the service takes no more requests.
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;

    /// As [`Service::call`].
    fn call(&mut self, request: Request<Body>) -> Self::Future;
}

impl<S, B> HttpService for S
where
    S: Service<Request<Body>, Response = Response<B>, Error: Into<BoxError>, Future: Send>
        + Clone
        + Send
        + Sync
        + 'static,
    B: http_body::Body<Data: Buf + Send, Error: Into<BoxError>> + Send + 'static,
{
    type ResponseBody = B;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Service::poll_ready(self, cx)
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        Service::call(self, request)
    }
}

/// What an error of a transport means; layers wrap it in their own.
pub(crate) fn classify(error: &(dyn std::error::Error + 'static)) -> Kind {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<NotSent>() {
            return Kind::of(error);
        }
        if error.is::<MalformedHead>() {
            return Kind::Malformed;
        }
        if let Some(kind) = hyper::classify(error) {
            return kind;
        }
        #[cfg(feature = "_reqwest")]
        if let Some(kind) = reqwest::classify(error) {
            return kind;
        }
        next = error.source();
    }
    Kind::Send
}

/// An error without the URL, whose query may hold a key.
pub(crate) fn without_url(error: BoxError) -> BoxError {
    #[cfg(feature = "_reqwest")]
    let error = reqwest::without_url(error);
    error
}
