#[allow(dead_code)]
trait Calculator: ::core::marker::Send + ::core::marker::Sync + 'static {
    fn add(
        &self,
        a: i32,
        b: i32,
    ) -> impl ::core::future::Future<Output = i32> + ::core::marker::Send;
    fn store<T>(
        &self,
        value: T,
    ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send;
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
use __CalculatorServer::CalculatorServer;
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
use __CalculatorClient::CalculatorClient;
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
                ::xmlrpc_core::__private::Method::new("add")
                    .with_params(
                        &[
                            ::xmlrpc_core::__private::takes::<i32>().named("a"),
                            ::xmlrpc_core::__private::takes::<i32>().named("b"),
                        ],
                    ),
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
    }
    #[automatically_derived]
    impl<S: Calculator> ::xmlrpc_core::__private::Dispatch
    for __CalculatorServer::CalculatorServer<S> {
        fn methods(
            &self,
        ) -> ::xmlrpc_core::__private::Vec<&::xmlrpc_core::__private::Method> {
            ::xmlrpc_core::__private::From::from([__CalculatorMethods::add])
        }
        fn dispatch<'a>(
            &'a self,
            __call: ::xmlrpc_core::__private::Call<'a>,
            __cx: &'a ::xmlrpc_core::__private::Context,
        ) -> ::xmlrpc_core::__private::BoxFuture<'a, ::xmlrpc_core::__private::Reply> {
            match __call.method() {
                "add" => __CalculatorHandlers::add(&self.service, &__call, __cx),
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
        /// Calls `add`.
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
    }
};
#[allow(deprecated, unused_mut, clippy::all, clippy::pedantic, clippy::nursery)]
const _: () = {
    impl<T_: Calculator + ?::core::marker::Sized> Calculator
    for ::xmlrpc_core::__private::Arc<T_> {
        fn add(
            &self,
            a: i32,
            b: i32,
        ) -> impl ::core::future::Future<Output = i32> + ::core::marker::Send {
            <T_ as Calculator>::add(&**self, a, b)
        }
        fn store<T>(
            &self,
            value: T,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            <T_ as Calculator>::store(&**self, value)
        }
    }
    impl<T_: Calculator + ?::core::marker::Sized> Calculator
    for ::xmlrpc_core::__private::Box<T_> {
        fn add(
            &self,
            a: i32,
            b: i32,
        ) -> impl ::core::future::Future<Output = i32> + ::core::marker::Send {
            <T_ as Calculator>::add(&**self, a, b)
        }
        fn store<T>(
            &self,
            value: T,
        ) -> impl ::core::future::Future<Output = ()> + ::core::marker::Send {
            <T_ as Calculator>::store(&**self, value)
        }
    }
};
::core::compile_error! {
    "a method cannot be generic: the types that travel have to be known here"
}
