//! Closures and functions as methods.

use std::marker::PhantomData;

use serde_core::{Serialize, de::DeserializeOwned};
use xmlrpc_core::message::Call;
use xmlrpc_core::rpc::{BoxFuture, Context, Dispatch, Method, Param, Reply};
use xmlrpc_core::{Error, Outcome, Value, XmlRpcType};

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
    label = "not a function of at most 16 parameters",
    note = "a method is a function or closure, asynchronous or not: `|a: i32, b: i32| async move {{ a + b }}`"
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

// One implementation for all functions: rustc takes it without looking whether its bounds hold, so
// that an error is about the one bound that does not, and names the parameter or the result.
impl<F, Args, Output, Start, Wait> Handler<(Args, Output, Start, Wait)> for F
where
    F: Function<Args, Output> + Send + Sync + 'static,
    Args: Arguments<Start>,
    Output: Returned<Wait>,
    Wait: Answer<Output>,
{
    fn describe(method: Method, _: sealed::Token) -> Method {
        let params = Args::params();
        let named = method.params().len() == params.len();
        let method = if named {
            method
        } else {
            method.with_param_list(params)
        };
        method.with_result::<Wait::Outcome>()
    }

    fn handle<'a>(
        &'a self,
        method: &'a Method,
        call: Call<'a>,
        cx: &'a Context,
        _: sealed::Token,
    ) -> BoxFuture<'a, Reply> {
        Box::pin(async move {
            match Args::read(&call, method, cx) {
                Ok(args) => Wait::reply(self.call(args), cx).await,
                Err(error) => Reply::fault(error),
            }
        })
    }
}

/// A function, with its arguments as a tuple.
pub trait Function<Args, Output> {
    fn call(&self, args: Args) -> Output;
}

/// The parameters of a function. `Start` is [`WithContext`] or [`WithoutContext`].
#[diagnostic::on_unimplemented(
    message = "an XML-RPC method has at most 16 parameters",
    label = "has too many parameters",
    note = "put some of them into a struct with `#[derive(Deserialize, XmlRpcType)]`"
)]
pub trait Arguments<Start>: Sized + Send {
    /// Those on the wire.
    fn params() -> Vec<Param>;

    fn read(call: &Call<'_>, method: &Method, cx: &Context) -> Result<Self, Error>;
}

/// Marks functions whose first parameter is a [`Context`].
#[derive(Debug)]
pub struct WithContext;

/// Marks functions whose parameters are all on the wire.
#[derive(Debug)]
pub struct WithoutContext;

/// The first parameter, and with it all others: `Start` is inferred of its type alone, so that an
/// error is about this type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a parameter of an XML-RPC method",
    label = "has a parameter `{Self}`",
    note = "parameters own their data: use `String`, not `&str`, and `Vec<T>`, not `&[T]`",
    note = "for a struct or enum of your own: `#[derive(Serialize, Deserialize, XmlRpcType)]`",
    note = "for the context of the call: `cx: Context`, as the first parameter",
    note = "for a method with `&self`: `#[xmlrpc_service]` on its `impl` block, and `Server::service`"
)]
pub trait FirstParameter<Start>: Sized + Send {
    /// This parameter, if it is on the wire.
    fn param() -> Option<Param>;

    fn read<R: Rest>(call: &Call<'_>, method: &Method, cx: &Context) -> Result<(Self, R), Error>;
}

#[diagnostic::do_not_recommend]
impl FirstParameter<WithContext> for Context {
    fn param() -> Option<Param> {
        None
    }

    fn read<R: Rest>(call: &Call<'_>, method: &Method, cx: &Context) -> Result<(Self, R), Error> {
        Ok((cx.clone(), call.params().decode_for(method)?))
    }
}

#[diagnostic::do_not_recommend]
impl<P: Parameter> FirstParameter<WithoutContext> for P {
    fn param() -> Option<Param> {
        Some(Param::new::<P>(""))
    }

    fn read<R: Rest>(call: &Call<'_>, method: &Method, _: &Context) -> Result<(Self, R), Error> {
        call.params().decode_for(method).map(R::split)
    }
}

/// What owns its data, and says so: a borrowing type is refused here, in our words.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a parameter of an XML-RPC method",
    label = "has a parameter `{Self}`",
    note = "parameters own their data: use `String`, not `&str`, and `Vec<T>`, not `&[T]`",
    note = "for a struct or enum of your own: `#[derive(Serialize, Deserialize, XmlRpcType)]`",
    note = "for the context of the call: `cx: Context`, as the first parameter",
    note = "for a method with `&self`: `#[xmlrpc_service]` on its `impl` block, and `Server::service`"
)]
pub trait Parameter: XmlRpcType<Owned = Self> + DeserializeOwned + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<T: XmlRpcType<Owned = T> + DeserializeOwned + Send + 'static> Parameter for T {}

/// The parameters after the first, and all of them if that is a `P`: both are one sequence on the
/// wire.
pub trait Rest: DeserializeOwned {
    type After<P: Parameter>: DeserializeOwned;

    fn split<P: Parameter>(all: Self::After<P>) -> (P, Self);
}

/// What a function returns: a result, or a future of one. `Wait` is [`Synchronous`] or
/// [`Asynchronous`]. It is inferred here, of as little as possible: what else has to hold is asked of
/// it, by [`Answer`], so that an error names the type that does not fit.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the result of an XML-RPC method",
    label = "returns `{Self}`",
    note = "a method returns a type that XML-RPC carries, or a `Result` of one and an error with `#[derive(XmlRpcFault)]` (or `xmlrpc_core::Fault`)",
    note = "for a struct or enum of your own: `#[derive(Serialize, Deserialize, XmlRpcType)]`"
)]
pub trait Returned<Wait> {}

/// Marks functions that return a future.
#[derive(Debug)]
pub struct Asynchronous;

/// Marks functions that return their result.
#[derive(Debug)]
pub struct Synchronous;

#[diagnostic::do_not_recommend]
impl<R: Outcome> Returned<Synchronous> for R {}

#[diagnostic::do_not_recommend]
impl<F: Future> Returned<Asynchronous> for F {}

/// How an `R` that a function returns becomes a reply.
pub trait Answer<R> {
    type Outcome: Outcome;

    fn reply(returned: R, cx: &Context) -> impl Future<Output = Reply> + Send;
}

impl<R: ResultType> Answer<R> for Synchronous {
    type Outcome = R;

    fn reply(returned: R, cx: &Context) -> impl Future<Output = Reply> + Send {
        std::future::ready(Reply::from_outcome(returned, cx))
    }
}

impl<F> Answer<F> for Asynchronous
where
    F: Future<Output: ResultType> + Send + 'static,
{
    type Outcome = F::Output;

    async fn reply(returned: F, cx: &Context) -> Reply {
        Reply::from_outcome(returned.await, cx)
    }
}

/// A result that can be written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the result of an XML-RPC method",
    label = "returns `{Self}`",
    note = "a method returns a type that XML-RPC carries, or a `Result` of one and an error with `#[derive(XmlRpcFault)]` (or `xmlrpc_core::Fault`)",
    note = "for a struct or enum of your own: `#[derive(Serialize, Deserialize, XmlRpcType)]`"
)]
pub trait ResultType: Outcome<Ok: Serialize> {}

#[diagnostic::do_not_recommend]
impl<R: Outcome<Ok: Serialize>> ResultType for R {}

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
pub(crate) struct Fallback<F, Wait> {
    answer: F,
    marker: PhantomData<fn() -> Wait>,
}

impl<F, Wait> Fallback<F, Wait> {
    pub(crate) fn new(answer: F) -> Self {
        Self {
            answer,
            marker: PhantomData,
        }
    }
}

impl<F, R, Wait> Dispatch for Fallback<F, Wait>
where
    F: Fn(String, Vec<Value>) -> R + Send + Sync + 'static,
    R: Returned<Wait>,
    Wait: Answer<R> + 'static,
{
    fn methods(&self) -> Vec<&Method> {
        Vec::new()
    }

    fn dispatch<'a>(&'a self, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
        Box::pin(async move {
            match call.params().decode() {
                Ok(params) => {
                    let name = call.method().to_owned();
                    Wait::reply((self.answer)(name, params), cx).await
                }
                Err(error) => Reply::fault(error),
            }
        })
    }
}

macro_rules! function {
    ($($param:ident)*) => {
        impl<F, Output, $($param),*> Function<($($param,)*), Output> for F
        where
            F: Fn($($param),*) -> Output,
        {
            #[allow(non_snake_case, reason = "parameters are named after their types")]
            fn call(&self, ($($param,)*): ($($param,)*)) -> Output {
                self($($param),*)
            }
        }
    };
}

macro_rules! arities {
    ($(($($param:ident)*))+) => {$(
        function!(Parameter1 $($param)*);

        impl<Parameter1: FirstParameter<Start>, $($param: Parameter,)* Start> Arguments<Start> for (Parameter1, $($param,)*) {
            fn params() -> Vec<Param> {
                let rest = [$(Param::new::<$param>("")),*];
                Parameter1::param().into_iter().chain(rest).collect()
            }

            #[allow(non_snake_case, reason = "parameters are named after their types")]
            fn read(call: &Call<'_>, method: &Method, cx: &Context) -> Result<Self, Error> {
                let (first, ($($param,)*)) = Parameter1::read(call, method, cx)?;
                Ok((first, $($param),*))
            }
        }

        impl<$($param: Parameter),*> Rest for ($($param,)*) {
            type After<Parameter1: Parameter> = (Parameter1, $($param,)*);

            #[allow(non_snake_case, reason = "parameters are named after their types")]
            fn split<Parameter1: Parameter>((first, $($param,)*): (Parameter1, $($param,)*)) -> (Parameter1, Self) {
                (first, ($($param,)*))
            }
        }
    )+};
}

arities! {
    ()
    (Parameter2)
    (Parameter2 Parameter3)
    (Parameter2 Parameter3 Parameter4)
    (Parameter2 Parameter3 Parameter4 Parameter5)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10 Parameter11)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10 Parameter11 Parameter12)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10 Parameter11 Parameter12 Parameter13)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10 Parameter11 Parameter12 Parameter13 Parameter14)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10 Parameter11 Parameter12 Parameter13 Parameter14 Parameter15)
    (Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10 Parameter11 Parameter12 Parameter13 Parameter14 Parameter15 Parameter16)
}

/// What a seventeenth parameter asks of the first, in place of a type that only the context has.
#[diagnostic::on_unimplemented(
    message = "an XML-RPC method has at most 16 parameters",
    label = "has 17 parameters",
    note = "put some of them into a struct with `#[derive(Deserialize, XmlRpcType)]`"
)]
pub trait OneOfSixteen: Sized + Send {
    fn params() -> Vec<Param>;

    fn read<Args>() -> Result<Args, Error>;
}

// without parameters, and with a context before sixteen
macro_rules! ends {
    ($($param:ident)*) => {
        function!();
        function!(Parameter1 $($param)*);

        impl Arguments<WithoutContext> for () {
            fn params() -> Vec<Param> {
                Vec::new()
            }

            fn read(call: &Call<'_>, method: &Method, _: &Context) -> Result<Self, Error> {
                call.params().decode_for(method)
            }
        }

        impl<Parameter1: OneOfSixteen, $($param: Parameter),*> Arguments<WithoutContext> for (Parameter1, $($param,)*) {
            fn params() -> Vec<Param> {
                Parameter1::params()
            }

            fn read(_: &Call<'_>, _: &Method, _: &Context) -> Result<Self, Error> {
                Parameter1::read()
            }
        }

        impl<$($param: Parameter),*> Arguments<WithContext> for (Context, $($param,)*) {
            fn params() -> Vec<Param> {
                vec![$(Param::new::<$param>("")),*]
            }

            #[allow(non_snake_case, reason = "parameters are named after their types")]
            fn read(call: &Call<'_>, method: &Method, cx: &Context) -> Result<Self, Error> {
                let ($($param,)*) = call.params().decode_for(method)?;
                Ok((cx.clone(), $($param),*))
            }
        }
    };
}

ends! { Parameter2 Parameter3 Parameter4 Parameter5 Parameter6 Parameter7 Parameter8 Parameter9 Parameter10 Parameter11 Parameter12 Parameter13 Parameter14 Parameter15 Parameter16 Parameter17 }
