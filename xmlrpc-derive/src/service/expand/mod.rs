//! Printing: what is generated for a service. Nothing is decided here.

mod client;
mod halves;
mod item;
mod pointers;
mod quietly;
mod server;
mod table;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

pub(crate) use self::item::{rewrite_impl, rewrite_trait};
pub(crate) use self::pointers::pointers;
pub(crate) use self::quietly::expand as quietly;
pub(crate) use self::server::stand_in;
use crate::service::ast::Service;

/// Everything that is generated beside the user's item.
///
/// ```text
/// #[xmlrpc_service] trait Calculator { … }
///
/// mod __CalculatorServer_12_1 { … }             for a trait
/// use __CalculatorServer_12_1::CalculatorServer;
/// mod __CalculatorClient_12_1 { … }
/// use __CalculatorClient_12_1::CalculatorClient;
/// const _: () = {
///     use ::xmlrpc_core::__private as __xmlrpc;
///     struct __CalculatorMethods;                one constant for each method
///     impl __CalculatorMethods { … }
///     impl<S> CalculatorServer<S> { … }
///     struct __CalculatorHandlers;               one function for each method
///     impl __CalculatorHandlers { … }
///     impl<S: Calculator> Dispatch for CalculatorServer<S> { … }
///     impl<C: Caller> CalculatorClient<C> { … }
/// };
/// ```
///
/// `mistake` is one of the errors, if a method is refused; it is reported here then.
pub(crate) fn service(service: &Service<'_>, mistake: Option<&TokenStream>) -> TokenStream {
    let Service { cfgs, allowed, .. } = service;
    let server_type = server::definition(service);
    let client_type = client::definition(service);
    let table = table::constants(service);
    let server = server::implementation(service);
    let client = client::implementation(service, mistake);
    let import = service.args.krate.import();
    quote! {
        #server_type
        #client_type
        #(#cfgs)*
        #allowed
        const _: () = {
            #import
            #table
            #server
            #client
        };
    }
}

/// The type that the methods' constants belong to. It is not generic, so that references to
/// them are `'static`, and belongs to one service, so that services can share a module.
fn table_ident(service: &Service<'_>) -> Ident {
    format_ident!("__{}Methods", service.ident)
}
