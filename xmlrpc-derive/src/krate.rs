//! The one path that generated code starts from.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Path;

/// `::xmlrpc_core`, or what `crate = path` says instead.
#[derive(Default)]
pub(crate) struct Krate(Option<Path>);

impl Krate {
    pub(crate) fn new(path: Option<Path>) -> Self {
        Self(path)
    }

    /// The module that holds everything generated code may name.
    pub(crate) fn private(&self) -> TokenStream {
        quote!(#self::__private)
    }
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.0 {
            Some(path) => path.to_tokens(tokens),
            None => quote!(::xmlrpc_core).to_tokens(tokens),
        }
    }
}
