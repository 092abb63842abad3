//! `#[derive(XmlRpcFault)]`: an error type → model → tokens.

mod ast;
mod expand;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::ctxt::Ctxt;
use crate::fault::ast::FaultType;

/// The implementations; with mistakes, `compile_error!` and what could be understood.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let cx = Ctxt::new();
    let implementations = FaultType::new(&cx, input).map(|model| expand::implementations(&model));
    let errors = cx.into_compile_errors();
    quote!(#implementations #errors)
}
