//! The services of a server, and the way from a name to one of them.

use std::fmt;
use std::sync::Arc;

use xmlrpc_core::Fault;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Context, Dispatch, Reply};

use crate::rpc::{Catalog, panic};
use crate::system::Introspection;

/// The services of a server, and the names that reach them.
pub(crate) struct Methods {
    catalog: Arc<Catalog>,
    services: Vec<Arc<dyn Dispatch>>,
    introspection: Option<Introspection>,
    fallback: Option<Arc<dyn Dispatch>>,
}

impl Methods {
    /// `services` are those that the catalog was made of.
    pub(crate) fn new(
        catalog: Arc<Catalog>,
        services: Vec<Arc<dyn Dispatch>>,
        introspection: Option<Introspection>,
        fallback: Option<Arc<dyn Dispatch>>,
    ) -> Self {
        Self {
            catalog,
            services,
            introspection,
            fallback,
        }
    }

    /// Dispatches one call. A panic of the method is answered as well.
    pub(crate) async fn dispatch(&self, call: Call<'static>, cx: &Context) -> Reply {
        if let Some(entry) = self.catalog.get(call.method()) {
            let name = entry.method.name();
            return match (entry.service, &self.introspection) {
                (Some(service), _) => {
                    let service = &self.services[service];
                    panic::caught(name, async { service.dispatch(call, cx).await }).await
                }
                (None, Some(introspection)) => introspection.handle(&call, cx),
                (None, None) => Reply::fault(Fault::method_not_found(name)),
            };
        }
        match &self.fallback {
            Some(fallback) => {
                let name = call.method().to_owned();
                panic::caught(&name, async { fallback.dispatch(call, cx).await }).await
            }
            None => Reply::fault(Fault::method_not_found(call.method())),
        }
    }
}

impl fmt::Debug for Methods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.catalog.fmt(f)
    }
}
