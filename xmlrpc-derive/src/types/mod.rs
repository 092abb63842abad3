//! `#[derive(XmlRpcType)]`: a type → model → tokens.

mod ast;
mod attr;
mod expand;
mod syntax;
mod valid;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::ctxt::Ctxt;
use crate::types::ast::Container;

/// The implementations; with mistakes, `compile_error!` and what could be understood.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let cx = Ctxt::new();
    syntax::check(&cx, input);
    let implementations = Container::new(&cx, input).map(|model| {
        valid::check(&cx, &model);
        expand::implementations(&model)
    });
    let errors = cx.into_compile_errors();
    quote!(#implementations #errors)
}
