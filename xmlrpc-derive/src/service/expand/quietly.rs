//! Calls of deprecated methods, about which rustc says nothing.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::DeriveInput;

use crate::krate;

/// ```text
/// #[derive(Quietly)]
/// #[quietly(impl Handlers { … })]
/// struct __Quietly;
/// ```
///
/// Rustc tells nobody who derives something that it uses what is deprecated. So the tokens go
/// through a derive: so no lint has to be allowed, which a crate may forbid.
pub(crate) fn deprecated(tokens: &TokenStream) -> TokenStream {
    let private = krate::private();
    quote! {
        const _: () = {
            #[::core::prelude::v1::derive(#private::Quietly)]
            #[quietly(#tokens)]
            struct __Quietly;
        };
    }
}

/// The tokens that `#[derive(Quietly)]` gets, as its own.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let attr = input
        .attrs
        .iter()
        .find(|attr| attr.path().is_ident("quietly"));
    match attr.map(syn::Attribute::parse_args::<TokenStream>) {
        Some(Ok(tokens)) => own(tokens),
        Some(Err(error)) => error.to_compile_error(),
        None => TokenStream::new(),
    }
}

/// The tokens with the punctuation of the derive: a path is its own if the first `<` is. Names mean
/// what they meant.
fn own(tokens: TokenStream) -> TokenStream {
    let token = |token| match token {
        TokenTree::Punct(mut punct) => {
            punct.set_span(Span::call_site().located_at(punct.span()));
            TokenTree::Punct(punct)
        }
        TokenTree::Group(group) => {
            let mut owned = Group::new(group.delimiter(), own(group.stream()));
            owned.set_span(group.span());
            TokenTree::Group(owned)
        }
        token => token,
    };
    tokens.into_iter().map(token).collect()
}
