//! A service whose methods go by longer names.

use xmlrpc_core::Fault;
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxFuture, Context, Dispatch, Method, Reply};

/// The methods of a service, each with a prefix before its name.
pub(crate) struct Prefixed<D> {
    prefix: String,
    methods: Vec<Method>,
    service: D,
}

impl<D: Dispatch> Prefixed<D> {
    pub(crate) fn new(prefix: String, service: D) -> Self {
        let methods = service.methods().into_iter();
        Self {
            methods: methods
                .map(|method| method.clone().with_prefix(&prefix))
                .collect(),
            prefix,
            service,
        }
    }
}

impl<D: Dispatch> Dispatch for Prefixed<D> {
    fn methods(&self) -> Vec<&Method> {
        self.methods.iter().collect()
    }

    fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
        match call.method().strip_prefix(&*self.prefix) {
            Some(name) => {
                let name = name.to_owned();
                self.service.dispatch(call.with_method(name), cx)
            }
            None => {
                let fault = Fault::method_not_found(call.method());
                Box::pin(std::future::ready(Reply::fault(fault)))
            }
        }
    }
}
