//! The services of a server, and the way from a name to one of them.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, oneshot};
use tracing::Instrument as _;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Context, Dispatch, Reply};
use xmlrpc_core::{Error, Fault};

use crate::rpc::ContextExt as _;
use crate::rpc::catalog::{Catalog, Entry};
use crate::rpc::panic;
use crate::rpc::work::{Bounds, Work, within};
use crate::serve::ShutdownState;
use crate::system::Introspection;

/// The services of a server, and the names that reach them.
pub(crate) struct Methods {
    pub(crate) catalog: Arc<Catalog>,
    /// Those that the catalog was made of.
    pub(crate) services: Vec<Arc<dyn Dispatch>>,
    pub(crate) introspection: Option<Introspection>,
    pub(crate) fallback: Option<Arc<dyn Dispatch>>,
    pub(crate) work: Arc<Work>,
}

/// What a call holds for as long as it runs.
type Held = [Option<OwnedSemaphorePermit>; 2];

impl Methods {
    /// Dispatches one call. A panic of the method is answered as well.
    #[allow(
        clippy::manual_async_fn,
        reason = "an `async fn` holds its parameters twice"
    )]
    pub(crate) fn dispatch(
        self: &Arc<Self>,
        call: Call<'static>,
        cx: Context,
    ) -> impl Future<Output = Reply> + Send {
        async move {
            let Some(entry) = self.catalog.get(call.method()) else {
                return Box::pin(self.fall_back(call, cx)).await;
            };
            let name = entry.method.name();
            let Some(service) = entry.service else {
                return match &self.introspection {
                    Some(introspection) => introspection.handle(&call, &cx),
                    None => Reply::fault(Fault::method_not_found(name)),
                };
            };
            let place = match self.work.admit() {
                Ok(place) => place,
                Err(fault) => return Reply::fault(fault),
            };
            if entry.bounds.is_none() && cx.deadline().is_none() {
                let service = &self.services[service];
                let running = || service.dispatch(call, &cx);
                return logged(name, panic::caught(name, running).await);
            }
            // boxed, so that calls without bounds do not carry the room for it
            let bounds = entry.bounds.as_ref();
            Box::pin(self.run_bounded(entry, bounds, place, call, cx)).await
        }
    }

    async fn fall_back(&self, call: Call<'static>, cx: Context) -> Reply {
        let Some(fallback) = &self.fallback else {
            return Reply::fault(Fault::method_not_found(call.method()));
        };
        let _place = match self.work.admit() {
            Ok(place) => place,
            Err(fault) => return Reply::fault(fault),
        };
        let name = call.method().to_owned();
        let deadline = cx.deadline();
        let running = || within(deadline, fallback.dispatch(call, &cx));
        logged(&name, panic::caught(&name, running).await)
    }

    async fn run_bounded(
        self: &Arc<Self>,
        entry: &Entry,
        bounds: Option<&Bounds>,
        place: Option<OwnedSemaphorePermit>,
        call: Call<'static>,
        cx: Context,
    ) -> Reply {
        let name = entry.method.name();
        let Some(index) = entry.service else {
            return Reply::fault(Fault::method_not_found(name));
        };
        let own_place = match bounds.map_or(Ok(None), |bounds| bounds.admit(name)) {
            Ok(place) => place,
            Err(fault) => return Reply::fault(fault),
        };
        let held = [place, own_place];
        let cx = match bounds.and_then(|bounds| bounds.timeout) {
            Some(timeout) => cx.with_deadline(Instant::now() + timeout),
            None => cx,
        };
        let blocking = bounds.is_some_and(|bounds| bounds.blocking);
        if bounds.is_some_and(|bounds| bounds.detached) {
            return self.run_detached(index, blocking, held, call, cx).await;
        }
        self.run(index, blocking, held, call, &cx, name).await
    }

    /// Runs a call on this task, or on a thread where it may block, until its deadline.
    async fn run(
        &self,
        index: usize,
        blocking: bool,
        held: Held,
        call: Call<'static>,
        cx: &Context,
        name: &str,
    ) -> Reply {
        let service = &self.services[index];
        let deadline = cx.deadline();
        if !blocking {
            let running = || within(deadline, service.dispatch(call, cx));
            let reply = panic::caught(name, running).await;
            drop(held);
            return logged(name, reply);
        }
        let (service, cx) = (Arc::clone(service), cx.clone());
        let runtime = Handle::current();
        let work = move || {
            let name = call.method().to_owned();
            // as a rule it is ready at once; a closure that is asynchronous and says that it
            // blocks may wait here
            let running = || service.dispatch(call, &cx);
            logged(&name, runtime.block_on(panic::caught(&name, running)))
        };
        within(deadline, self.work.blocking.run(held, work)).await
    }

    /// Runs a call to its end, whether or not anybody waits for it.
    async fn run_detached(
        self: &Arc<Self>,
        index: usize,
        blocking: bool,
        held: Held,
        call: Call<'static>,
        cx: Context,
    ) -> Reply {
        // the server waits for it when it is told to stop
        let guard = cx.shutdown_state().map(ShutdownState::keep_running);
        let (sender, receiver) = oneshot::channel();
        let methods = Arc::clone(self);
        let running = async move {
            let name = call.method().to_owned();
            let reply = methods.run(index, blocking, held, call, &cx, &name).await;
            if let Err(reply) = sender.send(reply) {
                let fault = reply.as_fault().map(|fault| fault.code);
                tracing::info!(
                    method = name,
                    fault,
                    "a detached call ended after its caller had left"
                );
            }
            drop(guard);
        };
        tokio::spawn(running.in_current_span());
        // only a runtime that is being shut down drops it
        let reply = receiver.await;
        reply.unwrap_or_else(|_| Reply::fault(Fault::internal_error()))
    }
}

/// The reply; what the peer is not told of it goes to the log.
fn logged(method: &str, reply: Reply) -> Reply {
    if let Some(error) = reply.encode_error() {
        log_unwritable(method, error);
    }
    reply
}

#[cold]
fn log_unwritable(method: &str, error: &Error) {
    tracing::error!(method = %method.escape_debug(), %error, "a result could not be written");
}

impl fmt::Debug for Methods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.catalog.fmt(f)
    }
}
