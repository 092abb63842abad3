//! What the accept loop asks of a service.

use std::future::poll_fn;

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;

use crate::serve::body::RequestBody;

/// An error without its type.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Answers HTTP requests: a tower service that [`serve`](crate::serve) can serve.
///
/// Implemented for every `Service<http::Request<RequestBody>, Response = http::Response<B>>` that
/// is `Clone + Send + 'static`; most services take any body. Examples are
/// [`XmlRpcService`](crate::XmlRpcService) with tower's layers around it, and axum's `Router`.
///
/// An error of the service closes the connection without a response.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a service of HTTP requests that can be served",
    note = "expected a tower `Service<http::Request<xmlrpc_server::RequestBody>>` that is `Clone + Send + 'static`, with `http::Response<B>` as response and a future that is `Send`; `RequestBody` stands for any `http_body::Body<Data = Bytes>`",
    note = "a router of a web framework is one once its state is given (`with_state`)"
)]
pub trait HttpService: Clone + Send + 'static {
    /// Type of the response bodies.
    type ResponseBody: Body<Data: Send + 'static, Error: Into<Box<dyn std::error::Error + Send + Sync>>>
        + Send
        + 'static;

    /// Answers one request.
    fn respond(
        self,
        request: Request<RequestBody>,
    ) -> impl Future<
        Output = Result<Response<Self::ResponseBody>, Box<dyn std::error::Error + Send + Sync>>,
    > + Send
    + 'static;
}

impl<S, B> HttpService for S
where
    S: Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body<Data: Send + 'static, Error: Into<BoxError>> + Send + 'static,
{
    type ResponseBody = B;

    async fn respond(mut self, request: Request<RequestBody>) -> Result<Response<B>, BoxError> {
        poll_fn(|cx| self.poll_ready(cx))
            .await
            .map_err(Into::into)?;
        self.call(request).await.map_err(Into::into)
    }
}
