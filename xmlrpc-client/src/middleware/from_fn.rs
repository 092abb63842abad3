//! Layers that are a function.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::call::{CallRequest, CallService};
use crate::error::{BoxError, TransportError};
use crate::response::CallResponse;

/// Makes a layer for [`Client::layer`](crate::Client::layer) from an asynchronous function. The
/// function gets each call as a [`CallRequest`], and [`Next`], which sends it.
///
/// # Examples
///
/// Counts the calls that fail:
///
/// ```
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use xmlrpc_client::{Client, middleware::from_fn};
///
/// static FAILED: AtomicUsize = AtomicUsize::new(0);
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::new("http://127.0.0.1:1/")?.layer(from_fn(async |request, next| {
///     let response = next.run(request).await;
///     FAILED.fetch_add(usize::from(response.is_err()), Ordering::Relaxed);
///     response
/// }));
/// client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
/// assert_eq!(FAILED.load(Ordering::Relaxed), 1);
/// # Ok(())
/// # }
/// ```
///
/// The function need not be `Clone`; what it captures, the futures share or clone:
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use xmlrpc_client::http::HeaderValue;
/// use xmlrpc_client::{Client, TransportError, middleware::from_fn};
///
/// let calls = AtomicU64::new(0);
/// let client = Client::new("http://127.0.0.1:8000/")?.layer(from_fn(move |mut request, next| {
///     let number = calls.fetch_add(1, Ordering::Relaxed);
///     request.headers_mut().insert("x-call", HeaderValue::from(number));
///     async move {
///         let response = next.run(request).await?;
///         println!("call {number}: {} bytes", response.document().len());
///         // `?` converts, so that the type of the error has to be said
///         Ok::<_, TransportError>(response)
///     }
/// }));
/// # Ok::<(), xmlrpc_client::BuildError>(())
/// ```
///
/// `next` can be cloned, to send a call again. Ask [`CallRequest::is_idempotent`] and
/// [`TransportError::may_have_run`] first whether the method may run twice.
pub fn from_fn<F, Fut, E>(function: F) -> FromFn<F>
where
    F: Fn(CallRequest, Next) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<CallResponse, E>> + Send + 'static,
    E: Into<BoxError>,
{
    FromFn(Arc::new(function))
}

/// The layer that [`from_fn`] makes.
pub struct FromFn<F>(Arc<F>);

impl<F> Clone for FromFn<F> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<F> Layer<CallService> for FromFn<F> {
    type Service = FromFnService<F>;

    fn layer(&self, inner: CallService) -> FromFnService<F> {
        FromFnService {
            function: Arc::clone(&self.0),
            inner,
        }
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FromFn").finish_non_exhaustive()
    }
}

/// The service of a layer made by [`from_fn`].
pub struct FromFnService<F> {
    function: Arc<F>,
    inner: CallService,
}

impl<F> Clone for FromFnService<F> {
    fn clone(&self) -> Self {
        Self {
            function: Arc::clone(&self.function),
            inner: self.inner.clone(),
        }
    }
}

impl<F, Fut, E> Service<CallRequest> for FromFnService<F>
where
    F: Fn(CallRequest, Next) -> Fut,
    Fut: Future<Output = Result<CallResponse, E>> + Send + 'static,
{
    type Response = CallResponse;
    type Error = E;
    type Future = Fut;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), E>> {
        // `Next` waits for what it calls
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> Fut {
        (self.function)(request, Next(self.inner.clone()))
    }
}

impl<F> fmt::Debug for FromFnService<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FromFnService").finish_non_exhaustive()
    }
}

/// Sends a call on from a layer: to the next layer, or the transport.
#[derive(Clone, Debug)]
pub struct Next(CallService);

impl Next {
    /// Sends the call on.
    ///
    /// # Errors
    ///
    /// When no response comes. A fault is a response.
    pub async fn run(self, request: CallRequest) -> Result<CallResponse, TransportError> {
        self.0.run(request).await
    }
}
