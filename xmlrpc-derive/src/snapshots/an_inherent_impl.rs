impl Desk {
    async fn greet(&self, name: &str) -> String {
        format!("hello, {name}")
    }
    fn new() -> Self {
        Desk
    }
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
mod __DeskClient {
    #[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct DeskClient<C> {
        pub(super) caller: C,
    }
}
/// Calls the methods of `Desk` through a caller `C`.
#[allow(unused_imports, unreachable_pub)]
use __DeskClient::DeskClient;
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
    struct __DeskMethods;
    impl __DeskMethods {
        const greet: &'static facade::xmlrpc::__private::Method = &facade::xmlrpc::__private::returns::<
            String,
        >()
            .describe(
                facade::xmlrpc::__private::Method::new("greet")
                    .with_params(
                        &[facade::xmlrpc::__private::takes::<str>().named("name")],
                    ),
            );
    }
    struct __DeskHandlers;
    impl __DeskHandlers {
        fn greet<'a>(
            __service: &'a Desk,
            __call: &facade::xmlrpc::__private::Call<'a>,
            __cx: &'a facade::xmlrpc::__private::Context,
        ) -> facade::xmlrpc::__private::BoxFuture<'a, facade::xmlrpc::__private::Reply> {
            facade::xmlrpc::__private::invoke(
                __call,
                __cx,
                __DeskMethods::greet,
                (facade::xmlrpc::__private::takes::<str>(),),
                facade::xmlrpc::__private::returns::<String>(),
                move |(name,)| async move { <Desk>::greet(__service, name.lend()).await },
            )
        }
    }
    #[automatically_derived]
    impl facade::xmlrpc::__private::Dispatch for Desk {
        fn methods(
            &self,
        ) -> facade::xmlrpc::__private::Vec<&facade::xmlrpc::__private::Method> {
            facade::xmlrpc::__private::From::from([__DeskMethods::greet])
        }
        fn dispatch<'a>(
            &'a self,
            __call: facade::xmlrpc::__private::Call<'a>,
            __cx: &'a facade::xmlrpc::__private::Context,
        ) -> facade::xmlrpc::__private::BoxFuture<'a, facade::xmlrpc::__private::Reply> {
            match __call.method() {
                "greet" => __DeskHandlers::greet(self, &__call, __cx),
                _ => facade::xmlrpc::__private::no_such_method(&__call),
            }
        }
    }
    impl<C> __DeskClient::DeskClient<C> {
        /// Calls through this caller.
        pub const fn new(caller: C) -> Self
        where
            C: facade::xmlrpc::__private::Caller,
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
    impl<C: facade::xmlrpc::__private::Caller> __DeskClient::DeskClient<C> {
        /// Calls `greet`.
        fn greet(&self, name: &str) -> facade::xmlrpc::__private::Output<'_, C, String>
        where
            String: facade::xmlrpc::__private::Received<C>,
            str: facade::xmlrpc::__private::Sent<C>,
        {
            facade::xmlrpc::__private::Caller::call(
                &self.caller,
                __DeskMethods::greet,
                (facade::xmlrpc::__private::Sent::<C>::sent(name),),
            )
        }
    }
};
