//! The table: which service answers a name.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use xmlrpc_core::Fault;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{Context, Dispatch, Method, Reply};

use crate::error::BuildError;
use crate::rpc::panic;

/// The services of a server, and the names that reach them.
pub(crate) struct Methods {
    services: Vec<Arc<dyn Dispatch>>,
    /// Indices into `services`.
    names: HashMap<Box<str>, usize>,
    fallback: Option<Arc<dyn Dispatch>>,
}

impl Methods {
    /// Enters every name and alias; what is wrong goes to `errors`.
    pub(crate) fn new(
        services: Vec<Arc<dyn Dispatch>>,
        fallback: Option<Arc<dyn Dispatch>>,
        reserved: &[&str],
        errors: &mut BuildError,
    ) -> Self {
        let mut names = HashMap::new();
        for (index, service) in services.iter().enumerate() {
            for name in service.methods().into_iter().flat_map(names_of) {
                if name.is_empty() || name.chars().any(char::is_control) {
                    errors.unusable_name(name);
                } else if reserved.contains(&name) || names.insert(Box::from(name), index).is_some()
                {
                    errors.duplicate_name(name);
                }
            }
        }
        Self {
            services,
            names,
            fallback,
        }
    }

    /// Dispatches one call. A panic of the method is answered as well.
    pub(crate) async fn dispatch(&self, call: Call<'static>, cx: &Context) -> Reply {
        let service = match self.names.get(call.method()) {
            Some(&index) => &self.services[index],
            None => match &self.fallback {
                Some(fallback) => fallback,
                None => return Reply::fault(Fault::method_not_found(call.method())),
            },
        };
        panic::caught(async { service.dispatch(call, cx).await }).await
    }
}

/// The name of a method, and its aliases.
pub(crate) fn names_of(method: &Method) -> impl Iterator<Item = &str> {
    std::iter::once(method.name()).chain(method.aliases().iter().copied())
}

impl fmt::Debug for Methods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names.keys()).finish()
    }
}
