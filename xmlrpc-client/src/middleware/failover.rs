//! Several endpoints for one client.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::Instant;
use tower_layer::Layer;
use tower_service::Service;

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::endpoint::Endpoint;
use crate::error::{EndpointError, TransportError};
use crate::response::CallResponse;

/// Tries endpoints in their order, but those that failed lately last.
///
/// A call goes on to the next one only if it did not run.
#[derive(Clone)]
pub(crate) struct Failover(Arc<Shared>);

struct Shared {
    endpoints: Vec<Endpoint>,
    rest: Duration,
    /// When each of them failed, if it did.
    failed: Mutex<Vec<Option<Instant>>>,
}

impl Failover {
    pub(crate) fn new(endpoints: Vec<Endpoint>, rest: Duration) -> Self {
        Self(Arc::new(Shared {
            failed: Mutex::new(vec![None; endpoints.len()]),
            endpoints,
            rest,
        }))
    }
}

impl Shared {
    /// The places of the endpoints, those that do not rest first.
    fn order(&self) -> Vec<usize> {
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        let rests = |place: &usize| failed[*place].is_some_and(|at| at.elapsed() < self.rest);
        let mut order: Vec<_> = (0..self.endpoints.len()).collect();
        // stable: within each half, the order stays
        order.sort_by_key(rests);
        order
    }

    fn note(&self, place: usize, failed: bool) {
        let at = failed.then(Instant::now);
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)[place] = at;
    }
}

impl Layer<CallService> for Failover {
    type Service = FailoverService;

    fn layer(&self, inner: CallService) -> FailoverService {
        FailoverService {
            inner,
            shared: self.0.clone(),
        }
    }
}

#[derive(Clone)]
pub(crate) struct FailoverService {
    inner: CallService,
    shared: Arc<Shared>,
}

impl Service<CallRequest> for FailoverService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let (service, shared) = (self.inner.clone(), self.shared.clone());
        Box::pin(async move {
            let mut failed = Vec::new();
            let order = shared.order();
            for (nth, &place) in order.iter().enumerate() {
                let endpoint = &shared.endpoints[place];
                let mut request = request.clone();
                request.set_endpoint(endpoint.clone());
                let error = match service.run(request).await {
                    Ok(response) => {
                        shared.note(place, false);
                        return Ok(response);
                    }
                    Err(error) => error,
                };
                // an endpoint that responds is there, whatever it says, but for these
                let is_down = error
                    .status()
                    .is_none_or(|status| matches!(status, 502..=504));
                shared.note(place, is_down);
                failed.push(EndpointError {
                    url: endpoint.shown().to_owned(),
                    reason: error.reason().to_string(),
                });
                if error.may_have_run() || nth + 1 == order.len() {
                    return Err(error.with_endpoints(failed));
                }
                tracing::debug!(
                    url = endpoint.shown(),
                    %error,
                    "an endpoint failed, trying the next one"
                );
            }
            unreachable!("there is at least one endpoint")
        })
    }
}

impl fmt::Debug for Failover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Failover").field(&self.0.endpoints).finish()
    }
}
