//! The macros of `xmlrpc-core`.

mod carried;
mod case;
mod ctxt;
mod fault;
mod krate;
mod meta;
mod service;
mod types;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Docs.
#[proc_macro_attribute]
pub fn xmlrpc_service(args: TokenStream, item: TokenStream) -> TokenStream {
    debug(service::expand(args.into(), item.into()))
}

/// Docs.
#[proc_macro_derive(XmlRpcType, attributes(serde, xmlrpc))]
pub fn derive_type(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    debug(types::expand(&input))
}

/// Docs.
#[proc_macro_derive(XmlRpcFault, attributes(fault))]
pub fn derive_fault(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    debug(fault::expand(&input))
}

/// Prints the expansion if the environment asks for it.
fn debug(tokens: proc_macro2::TokenStream) -> TokenStream {
    if std::env::var_os("XMLRPC_MACROS_DEBUG").is_some_and(|value| value == "1") {
        eprintln!("{tokens}");
    }
    tokens.into()
}
