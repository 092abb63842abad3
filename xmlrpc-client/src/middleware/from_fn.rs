//! Layers that are a function.

use std::fmt;
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::call::{CallRequest, CallService};
use crate::error::{BoxError, TransportError};
use crate::response::CallResponse;

/// Turns a function into a layer. The function gets each call, and [`Next`], which sends it.
///
/// # Examples
///
/// Counts the calls that fail:
///
/// ```
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use xmlrpc_client::{CallRequest, Client, Next, from_fn};
///
/// static FAILED: AtomicUsize = AtomicUsize::new(0);
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::new("http://127.0.0.1:1/")?.layer(from_fn(
///     async |request: CallRequest, next: Next| {
///         let response = next.run(request).await;
///         FAILED.fetch_add(usize::from(response.is_err()), Ordering::Relaxed);
///         response
///     },
/// ));
/// client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
/// assert_eq!(FAILED.load(Ordering::Relaxed), 1);
/// # Ok(())
/// # }
/// ```
///
/// `next` can be cloned, to send a call again. Ask [`CallRequest::is_idempotent`] and
/// [`TransportError::may_have_run`] first whether the method may run twice.
pub fn from_fn<F, Fut, E>(function: F) -> FromFnLayer<F>
where
    F: Fn(CallRequest, Next) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<CallResponse, E>> + Send + 'static,
    E: Into<BoxError>,
{
    FromFnLayer(function)
}

/// The layer of [`from_fn`].
#[derive(Clone)]
pub struct FromFnLayer<F>(F);

impl<F: Clone> Layer<CallService> for FromFnLayer<F> {
    type Service = FromFn<F>;

    fn layer(&self, inner: CallService) -> FromFn<F> {
        FromFn {
            function: self.0.clone(),
            inner,
        }
    }
}

impl<F> fmt::Debug for FromFnLayer<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFnLayer")
    }
}

/// The service of [`from_fn`].
#[derive(Clone)]
pub struct FromFn<F> {
    function: F,
    inner: CallService,
}

impl<F, Fut, E> Service<CallRequest> for FromFn<F>
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

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn")
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
