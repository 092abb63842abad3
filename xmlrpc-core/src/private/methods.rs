//! What `#[xmlrpc_service]` prints for a method, and for its result.

use std::convert::Infallible;

use serde_core::{Serialize, de::DeserializeOwned};

use super::checks::Named;
use super::params::Params;
use crate::error::Error;
use crate::fault::{Fault, FaultCase, XmlRpcFault};
use crate::message::Call;
use crate::rpc::{BoxFuture, Caller, Context, Never, Reply};
use crate::schema::{Method, Outcome, SchemaFn, XmlRpcType};

/// Decodes the parameters, awaits the method, encodes its outcome.
pub fn invoke<'a, Checked, P, R, F, Fut>(
    call: &Call<'_>,
    cx: &'a Context,
    method: &'static Method,
    params: P,
    handler: F,
) -> BoxFuture<'a, Reply>
where
    P: Params,
    R: Answer<Checked> + 'a,
    F: FnOnce(P::Given) -> Fut,
    Fut: Future<Output = R> + Send + 'a,
{
    match params.read(call, method) {
        Ok(given) => {
            let outcome = handler(given);
            Box::pin(async move { outcome.await.reply(cx) })
        }
        Err(error) => refuse(error),
    }
}

/// The same for a method that is not asynchronous.
pub fn invoke_sync<'a, Checked, P, R, F>(
    call: &Call<'_>,
    cx: &'a Context,
    method: &'static Method,
    params: P,
    handler: F,
) -> BoxFuture<'a, Reply>
where
    P: Params<Given: Send + 'a>,
    R: Answer<Checked> + 'a,
    F: FnOnce(P::Given) -> R + Send + 'a,
{
    match params.read(call, method) {
        Ok(given) => Box::pin(async move { handler(given).reply(cx) }),
        Err(error) => refuse(error),
    }
}

/// Parameters that do not fit.
#[cold]
fn refuse(error: Error) -> BoxFuture<'static, Reply> {
    Box::pin(core::future::ready(Reply::fault(error)))
}

/// A name that no arm of the table has.
#[cold]
#[must_use]
pub fn no_such_method(call: &Call<'_>) -> BoxFuture<'static, Reply> {
    let reply = Reply::fault(Fault::method_not_found(call.method()));
    Box::pin(core::future::ready(reply))
}

/// What a method returns, as it is written.
pub trait Answer<Checked> {
    fn reply(self, cx: &Context) -> Reply;
}

impl<Checked, R: Outcome<Ok: Serialize>> Answer<Checked> for R {
    fn reply(self, cx: &Context) -> Reply {
        Reply::from_outcome(self, cx)
    }
}

/// A return type.
#[derive(Clone, Copy, Debug)]
pub struct Returns {
    schema: SchemaFn,
    faults: &'static [FaultCase],
}

/// Holds a return type to its bound.
#[must_use]
pub const fn returns<R: Outcome<Owned: Named>>() -> Returns {
    Returns {
        schema: <R::Ok as XmlRpcType>::schema,
        faults: <R::Fault as XmlRpcFault>::CASES,
    }
}

impl Returns {
    /// The method, with this return type.
    #[must_use]
    pub const fn describe(self, method: Method) -> Method {
        method
            .with_result_schema(self.schema)
            .with_faults(self.faults)
    }
}

/// What a generated client is made of: a caller, which is its own `C`.
///
/// There are two implementations to choose from, and rustc tries both. When none holds, `C` stays
/// unknown, and rustc keeps silent about the calls that follow. With `C: Caller` alone it said of
/// each that the method does not exist for this client.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot make calls",
    label = "not a caller",
    note = "a generated client calls through a client of a transport, such as `xmlrpc_client::Client::new(url)?`, or through `Local`, `Batch` or `BoxCaller`"
)]
pub trait IntoCaller<C> {
    fn into_caller(self) -> C;
}

#[diagnostic::do_not_recommend]
impl<C: Caller> IntoCaller<C> for C {
    fn into_caller(self) -> C {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Never> IntoCaller<Infallible> for T {
    fn into_caller(self) -> Infallible {
        self.never()
    }
}

/// A return type as a client through `C` gets it.
///
/// `C` does not matter, except that it leaves the bound to whoever calls the generated method: a
/// type may be made for servers alone.
pub trait Received<C, Checked> {
    type Owned: DeserializeOwned + Send + 'static;
    type Fault: XmlRpcFault + Send + 'static;
}

impl<C, Checked, R> Received<C, Checked> for R
where
    R: Outcome<Owned: DeserializeOwned + Send + 'static, Fault: Send + 'static>,
{
    type Owned = <R as Outcome>::Owned;
    type Fault = <R as Outcome>::Fault;
}

/// A parameter as a client through `C` writes it; as with [`Received`], `C` leaves the bound to
/// whoever calls the generated method.
pub trait Sent<C, Checked> {
    /// The type itself. Were `Serialize` a bound of the trait, rustc would ask for it here.
    type This: Serialize + ?Sized;

    fn sent(&self) -> &Self::This;
}

impl<C, Checked, T: Serialize + ?Sized> Sent<C, Checked> for T {
    type This = T;

    fn sent(&self) -> &T {
        self
    }
}

/// What a call through `C` of a method that returns `R` gives.
pub type Output<'a, C, R, Checked> = <C as Caller>::Output<
    'a,
    <R as Received<C, Checked>>::Owned,
    <R as Received<C, Checked>>::Fault,
>;
