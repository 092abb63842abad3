//! `#[derive(XmlRpcFault)]`: an error type → model → tokens.

mod ast;
mod attr;
mod expand;
mod syntax;
mod valid;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::ctxt::Ctxt;
use crate::fault::ast::FaultType;

/// The implementations; with mistakes, `compile_error!` and implementations that do nothing, so
/// that nothing else in the program stops compiling because of them.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let cx = Ctxt::new();
    syntax::check(&cx, input);
    let model = FaultType::new(&cx, input);
    valid::check_codes(&cx, &model.variants);
    let implementations = if cx.count() == 0 {
        expand::implementations(&model)
    } else {
        expand::fallback(&model)
    };
    let errors = cx.into_compile_errors();
    quote!(#implementations #errors)
}
