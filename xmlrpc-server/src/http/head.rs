//! The head of a request, which is moved once.

use std::any::Any;
use std::sync::Arc;

use http::request::Parts;
use http::{HeaderMap, Version};
use xmlrpc_core::rpc::Context;

use crate::rpc::Arrival;
use crate::serve::{RequestBody, ShutdownState};

/// The head of a request, and what else came with it.
pub(crate) struct Head {
    pub(crate) arrival: Arc<Arrival>,
    /// What layers around HTTP know.
    pub(crate) context: Option<Box<Context>>,
}

impl Head {
    /// Takes out of the body what our own accept loop has put there.
    pub(crate) fn new<B: 'static>(mut parts: Parts, body: &mut B) -> Self {
        let body: &mut dyn Any = body;
        let body = body.downcast_mut::<RequestBody>();
        let origin = body.and_then(RequestBody::take_origin);
        let context = parts.extensions.remove();
        Self {
            arrival: Arc::new(Arrival { parts, origin }),
            context: context.map(Box::new),
        }
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.arrival.parts
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.arrival.parts.headers
    }

    pub(crate) fn shutdown_state(&self) -> Option<&ShutdownState> {
        self.arrival.shutdown_state()
    }

    /// HTTP/2 has no header for closing a connection, and nothing to smuggle a request in.
    pub(crate) fn is_closable(&self) -> bool {
        self.arrival.parts.version < Version::HTTP_2
    }
}
