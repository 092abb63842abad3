//! `#[derive(XmlRpcFault)]`: an error type → model → tokens.

mod ast;
mod expand;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::ctxt::Ctxt;
use crate::fault::ast::FaultType;

/// The implementations; with mistakes, `compile_error!` and implementations that do nothing, so
/// that nothing else in the program stops compiling because of them.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let cx = Ctxt::new();
    let model = FaultType::new(&cx, input);
    let implementations = match &model.variants {
        Some(variants) => expand::implementations(&model, variants),
        None => expand::fallback(&model),
    };
    let errors = cx.into_compile_errors();
    quote!(#implementations #errors)
}
