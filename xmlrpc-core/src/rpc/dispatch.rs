//! The server half of a service.

use std::pin::Pin;
use std::sync::Arc;

use crate::message::Call;
use crate::rpc::{Context, Method, Reply};

/// A boxed future, as [`Dispatch::dispatch`] returns it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Answers calls by the name of a method.
///
/// [`#[xmlrpc_service]`](macro@crate::xmlrpc_service) implements it; servers mount it. Implement it
/// by hand to pass calls on to another server, for example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an XML-RPC service",
    label = "not a service",
    note = "if it implements a trait with `#[xmlrpc_service]`, wrap it in the server that the attribute makes: `CalculatorServer::new(…)` for a trait `Calculator`",
    note = "if its methods stand in an `impl` block, put `#[xmlrpc_service]` on that block"
)]
pub trait Dispatch: Send + Sync + 'static {
    /// Returns the methods, in the order in which they were declared.
    fn methods(&self) -> Vec<&Method>;

    /// Answers one call. A method that is not one of [`methods`](Self::methods) is answered with
    /// [`Fault::METHOD_NOT_FOUND`](crate::Fault::METHOD_NOT_FOUND).
    ///
    /// The value is written in the [dialect of the context](Context::dialect).
    fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply>;
}

macro_rules! forward {
    ($($pointer:ident)+) => {$(
        impl<D: Dispatch + ?Sized> Dispatch for $pointer<D> {
            fn methods(&self) -> Vec<&Method> {
                (**self).methods()
            }

            fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
                (**self).dispatch(call, cx)
            }
        }
    )+};
}

forward!(Arc Box);
