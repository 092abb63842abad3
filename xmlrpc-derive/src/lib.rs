//! The macros of `xmlrpc-core`.

mod carried;
mod case;
mod ctxt;
mod krate;
mod meta;
mod service;

use proc_macro::TokenStream;

/// Docs.
#[proc_macro_attribute]
pub fn xmlrpc_service(args: TokenStream, item: TokenStream) -> TokenStream {
    debug(service::expand(args.into(), item.into()))
}

/// Prints the expansion if the environment asks for it.
fn debug(tokens: proc_macro2::TokenStream) -> TokenStream {
    if std::env::var_os("XMLRPC_MACROS_DEBUG").is_some_and(|value| value == "1") {
        eprintln!("{tokens}");
    }
    tokens.into()
}
