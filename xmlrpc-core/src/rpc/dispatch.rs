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
///
/// # Examples
///
/// ```
/// use xmlrpc_core::message::Call;
/// use xmlrpc_core::rpc::{BoxFuture, Context, Dispatch, Method, Reply};
/// use xmlrpc_core::{Fault, Value};
///
/// /// Answers calls of one method with their parameters.
/// struct Echo(Method);
///
/// impl Dispatch for Echo {
///     fn methods(&self) -> Vec<&Method> {
///         vec![&self.0]
///     }
///
///     fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
///         Box::pin(async move {
///             if call.method() != self.0.name() {
///                 return Reply::fault(Fault::method_not_found(call.method()));
///             }
///             match call.params().decode::<Vec<Value>>() {
///                 Ok(params) => Reply::value_with(&params, cx.dialect()),
///                 Err(error) => Reply::fault(error),
///             }
///         })
///     }
/// }
///
/// #[tokio::main(flavor = "current_thread")]
/// async fn main() -> Result<(), xmlrpc_core::Error> {
///     let echo = Echo(Method::new("echo"));
///     let body = xmlrpc_core::message::encode_call("echo", &("hello",))?;
///     let reply = echo.dispatch(Call::parse(&body)?, &Context::new()).await;
///     assert!(reply.raw_value().is_some_and(|value| value.contains("hello")));
///     Ok(())
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an XML-RPC service",
    label = "not a service",
    note = "if it implements a trait with `#[xmlrpc_service]`, wrap it in the server that the attribute makes: `CalculatorServer::new(…)` for a trait `Calculator`",
    note = "if its methods stand in an `impl` block, put `#[xmlrpc_service]` on that block",
    note = "a service is passed by value, or in an `Arc`"
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
