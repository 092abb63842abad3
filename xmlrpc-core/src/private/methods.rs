//! What `#[xmlrpc_service]` prints for a method, and for its result.

use std::convert::Infallible;

use serde_core::{Serialize, de::DeserializeOwned};

use super::params::{Params, Read};
use crate::error::Error;
use crate::fault::{Fault, FaultCase, XmlRpcFault};
use crate::message::Call;
use crate::rpc::{BoxFuture, Caller, Context, Reply};
use crate::schema::{Method, Outcome, SchemaFn, XmlRpcType};

/// Decodes the parameters, awaits the method, encodes its outcome.
pub fn invoke<'a, P, R, F, Fut>(
    call: &Call<'_>,
    cx: &'a Context,
    method: &'static Method,
    params: P,
    Returns { reply, .. }: Returns<R>,
    handler: F,
) -> BoxFuture<'a, Reply>
where
    P: Params,
    R: 'a,
    F: FnOnce(P::Given) -> Fut,
    Fut: Future<Output = R> + Send + 'a,
{
    match params.read(call, method) {
        Ok(given) => {
            let outcome = handler(given);
            Box::pin(async move { reply(outcome.await, cx) })
        }
        Err(error) => refuse(error),
    }
}

/// The same for a method that is not asynchronous.
pub fn invoke_sync<'a, P, R, F>(
    call: &Call<'_>,
    cx: &'a Context,
    method: &'static Method,
    params: P,
    Returns { reply, .. }: Returns<R>,
    handler: F,
) -> BoxFuture<'a, Reply>
where
    P: Params<Given: Send + 'a>,
    R: 'a,
    F: FnOnce(P::Given) -> R + Send + 'a,
{
    match params.read(call, method) {
        Ok(given) => Box::pin(async move { reply(handler(given), cx) }),
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

/// A return type: what of it travels, and how it is written.
#[derive(Debug)]
pub struct Returns<R> {
    shape: Receives,
    reply: fn(R, &Context) -> Reply,
}

/// Holds a return type to the bounds of a server.
#[must_use]
pub const fn returns<R>() -> Returns<R>
where
    R: Outcome,
    R::Owned: WrittenAs<R::Ok>,
{
    Returns {
        shape: shape::<R>(),
        reply: |outcome, cx| match outcome.into_result() {
            Ok(value) => R::Owned::write(&value, cx),
            Err(error) => Reply::fault(error),
        },
    }
}

/// Writes a `T`; the implementor is what the caller gets of it.
///
/// So a type that XML-RPC cannot carry is one error, also if it is not `Serialize`: there is nothing
/// that the caller gets of it, and rustc does not ask about what it does not know.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be written into a document",
    label = "does not implement serde's `Serialize`",
    note = "`XmlRpcType` describes a type, and serde reads and writes it: `#[derive(Serialize, Deserialize, XmlRpcType)]`"
)]
pub trait WrittenAs<T: ?Sized> {
    fn write(value: &T, cx: &Context) -> Reply;
}

#[diagnostic::do_not_recommend]
impl<O, T: Serialize + ?Sized> WrittenAs<T> for O {
    fn write(value: &T, cx: &Context) -> Reply {
        Reply::value_with(value, cx.dialect())
    }
}

impl<R> Returns<R> {
    /// The method, with this return type.
    #[must_use]
    pub const fn describe(self, method: Method) -> Method {
        self.shape.describe(method)
    }
}

/// A return type, where nobody writes it.
#[derive(Clone, Copy, Debug)]
pub struct Receives {
    schema: SchemaFn,
    faults: &'static [FaultCase],
}

/// Holds a return type to the bounds of a client.
#[must_use]
pub const fn receives<R: Outcome<Owned: Read>>() -> Receives {
    shape::<R>()
}

const fn shape<R: Outcome>() -> Receives {
    Receives {
        schema: <R::Ok as XmlRpcType>::schema,
        faults: <R::Fault as XmlRpcFault>::CASES,
    }
}

impl Receives {
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
/// The text of a URL is one too, as far as it goes: with one more implementation to choose from,
/// none of which holds, `C` stays unknown, and rustc keeps silent about the calls that follow. With
/// `C: Caller` alone it said of each that the method does not exist for this client.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot make calls",
    label = "not a caller",
    note = "a generated client calls through a client of a transport, such as `xmlrpc_client::Client::new(url)?`, or through `Local`, `Batch` or `BoxCaller`"
)]
pub trait IntoCaller<C> {
    fn into_caller(self) -> C;
}

impl<C: Caller> IntoCaller<C> for C {
    fn into_caller(self) -> C {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Never<'static> + ?Sized> IntoCaller<Infallible> for &T {
    fn into_caller(self) -> Infallible {
        T::never()
    }
}

// (rustc refuses a bound that it knows to be false, unless there is a lifetime in it)
#[diagnostic::do_not_recommend]
impl IntoCaller<Infallible> for String
where
    for<'a> Self: Never<'a>,
{
    fn into_caller(self) -> Infallible {
        <Self as Never<'static>>::never()
    }
}

/// Implemented by nothing.
pub trait Never<'a> {
    fn never() -> Infallible;
}

/// A return type as a client through `C` gets it.
///
/// `C` does not matter, except that it leaves the bound to whoever calls the generated method:
/// where the method is generated, [`returns`] has already reported a type that does not fit.
pub trait Received<C> {
    type Owned: DeserializeOwned + Send + 'static;
    type Fault: XmlRpcFault + Send + 'static;
}

impl<C, R> Received<C> for R
where
    R: Outcome<Owned: DeserializeOwned + Send + 'static, Fault: Send + 'static>,
{
    type Owned = <R as Outcome>::Owned;
    type Fault = <R as Outcome>::Fault;
}

/// A parameter as a client through `C` writes it; as with [`Received`], `C` leaves the bound to
/// whoever calls the generated method.
pub trait Sent<C> {
    /// The type itself. Were `Serialize` a bound of the trait, rustc would ask for it here.
    type This: Serialize + ?Sized;

    fn sent(&self) -> &Self::This;
}

impl<C, T: Serialize + ?Sized> Sent<C> for T {
    type This = T;

    fn sent(&self) -> &T {
        self
    }
}

/// What a call through `C` of a method that returns `R` gives.
pub type Output<'a, C, R> =
    <C as Caller>::Output<'a, <R as Received<C>>::Owned, <R as Received<C>>::Fault>;
