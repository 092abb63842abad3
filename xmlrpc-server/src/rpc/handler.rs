//! Closures and functions as methods.

use std::marker::PhantomData;

use serde_core::{Serialize, de::DeserializeOwned};
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxFuture, Context, Dispatch, Method, Param, Reply};
use xmlrpc_core::{Outcome, Value, XmlRpcType};

/// Serves a function or closure as a method.
///
/// Implemented for functions of up to 16 parameters, asynchronous or not, whose parameters are
/// owned XML-RPC types and whose result is an [`Outcome`]: a value, or a `Result` of a value and an
/// error that travels as a fault. A first parameter of type [`Context`] is added to them. Write out
/// the types of a closure's parameters: they decide what is read from the call.
///
/// `Marker` only tells the implementations apart; it is always inferred. It cannot be implemented
/// outside this crate.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be served as an XML-RPC method",
    label = "not an XML-RPC method",
    note = "a method is a function or closure of at most 16 parameters, asynchronous or not; write out the types of a closure's parameters: `|a: i32, b: i32| async move {{ a + b }}`",
    note = "parameters are owned types that XML-RPC carries (`String`, not `&str`), after an optional `Context`; the result is such a type, or a `Result` of one and an error with `#[derive(XmlRpcFault)]` (or `xmlrpc_core::Fault`)",
    note = "the future of an asynchronous method has to be `Send`"
)]
pub trait Handler<Marker>: Send + Sync + 'static {
    /// The method with what the types say of it: its parameters, unless it names them already,
    /// and its result.
    #[doc(hidden)]
    fn describe(method: Method, _: sealed::Token) -> Method;

    /// Reads the parameters, runs the function, writes its result.
    #[doc(hidden)]
    fn handle<'a>(
        &'a self,
        method: &'a Method,
        call: Call<'a>,
        cx: &'a Context,
        _: sealed::Token,
    ) -> BoxFuture<'a, Reply>;
}

mod sealed {
    /// What nobody else can name, and so not implement [`Handler`](super::Handler) with.
    #[derive(Debug)]
    pub struct Token;
}

/// Marks functions that return a future.
#[derive(Debug)]
pub struct Asynchronous<Params>(PhantomData<Params>);

/// Marks functions that return their result.
#[derive(Debug)]
pub struct Synchronous<Params>(PhantomData<Params>);

/// Marks functions whose first parameter is a [`Context`].
#[derive(Debug)]
pub struct WithContext<Marker>(PhantomData<Marker>);

/// A named handler.
pub(crate) struct Closure<H, Marker> {
    method: Method,
    handler: H,
    marker: PhantomData<fn() -> Marker>,
}

impl<H: Handler<Marker>, Marker> Closure<H, Marker> {
    pub(crate) fn new(method: Method, handler: H) -> Self {
        Self {
            method: H::describe(method, sealed::Token),
            handler,
            marker: PhantomData,
        }
    }
}

impl<H: Handler<Marker>, Marker: 'static> Dispatch for Closure<H, Marker> {
    fn methods(&self) -> Vec<&Method> {
        vec![&self.method]
    }

    fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
        self.handler.handle(&self.method, call, cx, sealed::Token)
    }
}

/// Answers what no table has, by name.
pub(crate) struct Fallback<F>(pub(crate) F);

impl<F, Fut> Dispatch for Fallback<F>
where
    F: Fn(String, Vec<Value>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output: Outcome<Ok: Serialize>> + Send + 'static,
{
    fn methods(&self) -> Vec<&Method> {
        Vec::new()
    }

    fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
        Box::pin(async move {
            match call.params().decode() {
                Ok(params) => {
                    Reply::from_outcome(self.0(call.method().to_owned(), params).await, cx)
                }
                Err(error) => Reply::fault(error),
            }
        })
    }
}

/// The method with these types; parameter names that it has already are kept.
fn describe<R: Outcome>(method: Method, params: Vec<Param>) -> Method {
    let named = method.params().len() == params.len();
    let method = if named {
        method
    } else {
        method.with_param_list(params)
    };
    method.with_result::<R>()
}

/// One implementation of [`Handler`]: its marker, the type before the parameters, the parameters,
/// and for those that return a future its type, the bound on it, and how to wait for it.
macro_rules! handler {
    (
        $marker:ty, ($($context:ty)?), ($($param:ident)*),
        $output:ty $(, $future:ident: $bound:ty, $($wait:tt)*)?
    ) => {
        impl<F, R, $($future,)? $($param),*> Handler<$marker> for F
        where
            F: Fn($($context,)? $($param),*) -> $output + Send + Sync + 'static,
            $($future: Future<Output = $bound> + Send + 'static,)?
            R: Outcome<Ok: Serialize>,
            // what owns its data, and says so: a borrowing type is refused here, in our words
            $($param: XmlRpcType<Owned = $param> + DeserializeOwned + Send + 'static,)*
        {
            fn describe(method: Method, _: sealed::Token) -> Method {
                describe::<R>(method, vec![$(Param::new::<$param>("")),*])
            }

            #[allow(non_snake_case, reason = "parameters are named after their types")]
            fn handle<'a>(
                &'a self,
                method: &'a Method,
                call: Call<'a>,
                cx: &'a Context,
                _: sealed::Token,
            ) -> BoxFuture<'a, Reply> {
                Box::pin(async move {
                    match call.params().decode_for(method) {
                        Ok(($($param,)*)) => {
                            let outcome = self($(<$context>::clone(cx),)? $($param),*) $($($wait)*)?;
                            Reply::from_outcome(outcome, cx)
                        }
                        Err(error) => Reply::fault(error),
                    }
                })
            }
        }
    };
}

macro_rules! handlers {
    ($(($($param:ident)*))+) => {$(
        handler!(Asynchronous<($($param,)*)>, (), ($($param)*), Fut, Fut: R, .await);
        handler!(Synchronous<($($param,)*)>, (), ($($param)*), R);
        handler!(
            WithContext<Asynchronous<($($param,)*)>>, (Context), ($($param)*), Fut, Fut: R, .await
        );
        handler!(WithContext<Synchronous<($($param,)*)>>, (Context), ($($param)*), R);
    )+};
}

handlers! {
    ()
    (P1)
    (P1 P2)
    (P1 P2 P3)
    (P1 P2 P3 P4)
    (P1 P2 P3 P4 P5)
    (P1 P2 P3 P4 P5 P6)
    (P1 P2 P3 P4 P5 P6 P7)
    (P1 P2 P3 P4 P5 P6 P7 P8)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9 P10)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15)
    (P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16)
}
