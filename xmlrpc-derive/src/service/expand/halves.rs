//! The types of the two halves.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt as _;

use crate::service::ast::Service;

/// ```text
/// mod __CalculatorClient_12_1 {
///     pub struct CalculatorClient<C> { pub(super) caller: C }
/// }
/// pub use __CalculatorClient_12_1::CalculatorClient;
/// ```
///
/// The type stands in a module whose name nothing else has. When its own name is taken, rustc says
/// so at the `use`, once: all that is generated for the type is about the right one nevertheless.
pub(crate) fn definition(
    service: &Service<'_>,
    name: &Ident,
    docs: &TokenStream,
    generic: &Ident,
    field: &Ident,
) -> TokenStream {
    let Service { vis, cfgs, .. } = service;
    // the user's own, so that rustc does not tell to change what the `use` is made of
    let mut shown = name.clone();
    shown.set_span(name.span().resolved_at(service.written.span()));
    let module = module(name);
    // by path, for a module without a prelude has no `derive`
    quote! {
        #(#cfgs)*
        mod #module {
            // its text is at the `use`, where its links lead to what the user means; this one is
            // there for `missing_docs`, which a crate may forbid to allow
            #[doc = ""]
            #[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
            pub struct #name<#generic> {
                pub(super) #field: #generic,
            }
        }
        #docs
        #(#cfgs)*
        #vis use #module::#shown;
    }
}

/// How generated code names the type.
pub(crate) fn path(name: &Ident) -> TokenStream {
    let module = module(name);
    quote!(#module::#name)
}

/// A name for the module, with the place of the attribute in it.
fn module(name: &Ident) -> Ident {
    let name = name.unraw();
    if proc_macro::is_available() {
        let place = proc_macro::Span::call_site();
        format_ident!("__{name}_{}_{}", place.line(), place.column())
    } else {
        // in unit tests
        format_ident!("__{name}")
    }
}
