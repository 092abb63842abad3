/// A calculator.
#[allow(dead_code)]
pub trait Calculator: ::core::marker::Send + ::core::marker::Sync + 'static {
    /// Adds two integers.
    fn add(
        &self,
        a: i32,
        b: i32,
    ) -> impl ::core::future::Future<Output = i32> + ::core::marker::Send;
    #[cfg(feature = "stats")]
    fn mean(
        &self,
        samples: &[f64],
    ) -> impl ::core::future::Future<
        Output = Result<Stats, Fault>,
    > + ::core::marker::Send;
    #[deprecated]
    fn now(&self) -> DateTime;
}
#[allow(
    dead_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod __CalculatorServer {
    #[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct CalculatorServer<S> {
        pub(super) service: S,
    }
}
/// Serves a `Calculator`.
#[allow(unused_imports, unreachable_pub)]
pub use __CalculatorServer::CalculatorServer;
#[allow(
    dead_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod __CalculatorClient {
    #[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct CalculatorClient<C> {
        pub(super) caller: C,
    }
}
/// Calls the methods of `Calculator` through a caller `C`.
#[allow(unused_imports, unreachable_pub)]
pub use __CalculatorClient::CalculatorClient;
#[allow(
    dead_code,
    deprecated,
    non_snake_case,
    non_upper_case_globals,
    unreachable_patterns,
    unreachable_pub,
    private_interfaces,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
const _: () = {
    struct __CalculatorMethods;
    impl __CalculatorMethods {
        const add: &'static ::xmlrpc_core::__private::Method = &::xmlrpc_core::__private::returns::<
            i32,
        >()
            .describe(
                ::xmlrpc_core::__private::Method::new("calc.add")
                    .with_params(
                        &[
                            ::xmlrpc_core::__private::takes::<i32>().named("a"),
                            ::xmlrpc_core::__private::takes::<i32>().named("b"),
                        ],
                    )
                    .with_doc("Adds two integers."),
            );
        #[cfg(feature = "stats")]
        const mean: &'static ::xmlrpc_core::__private::Method = &::xmlrpc_core::__private::returns::<
            Result<Stats, Fault>,
        >()
            .describe(
                ::xmlrpc_core::__private::Method::new("stats.mean")
                    .with_aliases(&["mean"])
                    .with_params(
                        &[::xmlrpc_core::__private::takes::<[f64]>().named("samples")],
                    ),
            );
        const now: &'static ::xmlrpc_core::__private::Method = &::xmlrpc_core::__private::returns::<
            DateTime,
        >()
            .describe(
                ::xmlrpc_core::__private::Method::new("calc.now").with_deprecated(""),
            );
    }
    impl<S> __CalculatorServer::CalculatorServer<S> {
        /// Serves this value.
        pub const fn new(service: S) -> Self
        where
            S: Calculator,
        {
            Self { service }
        }
        /// The value that is served.
        pub const fn get_ref(&self) -> &S {
            &self.service
        }
        /// The value that was served.
        pub fn into_inner(self) -> S {
            self.service
        }
    }
    struct __CalculatorHandlers;
    impl __CalculatorHandlers {
        fn add<'a, S: Calculator>(
            __service: &'a S,
            __call: &::xmlrpc_core::__private::Call<'a>,
            __cx: &'a ::xmlrpc_core::__private::Context,
        ) -> ::xmlrpc_core::__private::BoxFuture<'a, ::xmlrpc_core::__private::Reply> {
            ::xmlrpc_core::__private::invoke(
                __call,
                __cx,
                __CalculatorMethods::add,
                (
                    ::xmlrpc_core::__private::takes::<i32>(),
                    ::xmlrpc_core::__private::takes::<i32>(),
                ),
                ::xmlrpc_core::__private::returns::<i32>(),
                move |(a, b)| <S as Calculator>::add(__service, a.own(), b.own()),
            )
        }
        #[cfg(feature = "stats")]
        fn mean<'a, S: Calculator>(
            __service: &'a S,
            __call: &::xmlrpc_core::__private::Call<'a>,
            __cx: &'a ::xmlrpc_core::__private::Context,
        ) -> ::xmlrpc_core::__private::BoxFuture<'a, ::xmlrpc_core::__private::Reply> {
            ::xmlrpc_core::__private::invoke(
                __call,
                __cx,
                __CalculatorMethods::mean,
                (::xmlrpc_core::__private::takes::<[f64]>(),),
                ::xmlrpc_core::__private::returns::<Result<Stats, Fault>>(),
                move |(samples,)| async move {
                    <S as Calculator>::mean(__service, samples.lend()).await
                },
            )
        }
        fn now<'a, S: Calculator>(
            __service: &'a S,
            __call: &::xmlrpc_core::__private::Call<'a>,
            __cx: &'a ::xmlrpc_core::__private::Context,
        ) -> ::xmlrpc_core::__private::BoxFuture<'a, ::xmlrpc_core::__private::Reply> {
            ::xmlrpc_core::__private::invoke_sync(
                __call,
                __cx,
                __CalculatorMethods::now,
                (),
                ::xmlrpc_core::__private::returns::<DateTime>(),
                move |()| <S as Calculator>::now(__service),
            )
        }
    }
    #[automatically_derived]
    impl<S: Calculator> ::xmlrpc_core::__private::Dispatch
    for __CalculatorServer::CalculatorServer<S> {
        fn methods(
            &self,
        ) -> ::xmlrpc_core::__private::Vec<&::xmlrpc_core::__private::Method> {
            ::xmlrpc_core::__private::From::from([
                __CalculatorMethods::add,
                #[cfg(feature = "stats")]
                __CalculatorMethods::mean,
                __CalculatorMethods::now,
            ])
        }
        fn dispatch<'a>(
            &'a self,
            __call: ::xmlrpc_core::__private::Call<'a>,
            __cx: &'a ::xmlrpc_core::__private::Context,
        ) -> ::xmlrpc_core::__private::BoxFuture<'a, ::xmlrpc_core::__private::Reply> {
            match __call.method() {
                "calc.add" => __CalculatorHandlers::add(&self.service, &__call, __cx),
                #[cfg(feature = "stats")]
                "stats.mean" | "mean" => {
                    __CalculatorHandlers::mean(&self.service, &__call, __cx)
                }
                "calc.now" => __CalculatorHandlers::now(&self.service, &__call, __cx),
                _ => ::xmlrpc_core::__private::no_such_method(&__call),
            }
        }
    }
    impl<C> __CalculatorClient::CalculatorClient<C> {
        /// Calls through this caller.
        pub const fn new(caller: C) -> Self
        where
            C: ::xmlrpc_core::__private::Caller,
        {
            Self { caller }
        }
        /// The caller.
        pub const fn get_ref(&self) -> &C {
            &self.caller
        }
        /// The caller.
        pub fn into_inner(self) -> C {
            self.caller
        }
    }
    impl<C: ::xmlrpc_core::__private::Caller> __CalculatorClient::CalculatorClient<C> {
        /// Adds two integers.
        pub fn add(&self, a: i32, b: i32) -> ::xmlrpc_core::__private::Output<'_, C, i32>
        where
            i32: ::xmlrpc_core::__private::Received<C>,
            i32: ::xmlrpc_core::__private::Sent<C>,
        {
            ::xmlrpc_core::__private::Caller::call(
                &self.caller,
                __CalculatorMethods::add,
                (
                    ::xmlrpc_core::__private::Sent::<C>::sent(&a),
                    ::xmlrpc_core::__private::Sent::<C>::sent(&b),
                ),
            )
        }
        /// Calls `stats.mean`.
        #[cfg(feature = "stats")]
        pub fn mean(
            &self,
            samples: &[f64],
        ) -> ::xmlrpc_core::__private::Output<'_, C, Result<Stats, Fault>>
        where
            Result<Stats, Fault>: ::xmlrpc_core::__private::Received<C>,
            [f64]: ::xmlrpc_core::__private::Sent<C>,
        {
            ::xmlrpc_core::__private::Caller::call(
                &self.caller,
                __CalculatorMethods::mean,
                (::xmlrpc_core::__private::Sent::<C>::sent(samples),),
            )
        }
        /// Calls `calc.now`.
        #[deprecated]
        pub fn now(&self) -> ::xmlrpc_core::__private::Output<'_, C, DateTime>
        where
            DateTime: ::xmlrpc_core::__private::Received<C>,
        {
            ::xmlrpc_core::__private::Caller::call(
                &self.caller,
                __CalculatorMethods::now,
                (),
            )
        }
    }
};
#[allow(deprecated, unused_mut, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    impl<T: Calculator + ?::core::marker::Sized> Calculator
    for ::xmlrpc_core::__private::Arc<T> {
        fn add(
            &self,
            a: i32,
            b: i32,
        ) -> impl ::core::future::Future<Output = i32> + ::core::marker::Send {
            <T as Calculator>::add(&**self, a, b)
        }
        #[cfg(feature = "stats")]
        fn mean(
            &self,
            samples: &[f64],
        ) -> impl ::core::future::Future<
            Output = Result<Stats, Fault>,
        > + ::core::marker::Send {
            <T as Calculator>::mean(&**self, samples)
        }
        fn now(&self) -> DateTime {
            <T as Calculator>::now(&**self)
        }
    }
    impl<T: Calculator + ?::core::marker::Sized> Calculator
    for ::xmlrpc_core::__private::Box<T> {
        fn add(
            &self,
            a: i32,
            b: i32,
        ) -> impl ::core::future::Future<Output = i32> + ::core::marker::Send {
            <T as Calculator>::add(&**self, a, b)
        }
        #[cfg(feature = "stats")]
        fn mean(
            &self,
            samples: &[f64],
        ) -> impl ::core::future::Future<
            Output = Result<Stats, Fault>,
        > + ::core::marker::Send {
            <T as Calculator>::mean(&**self, samples)
        }
        fn now(&self) -> DateTime {
            <T as Calculator>::now(&**self)
        }
    }
};
