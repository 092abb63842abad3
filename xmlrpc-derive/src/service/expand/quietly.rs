//! Calls of deprecated methods, about which rustc says nothing.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{DeriveInput, Ident, bracketed};

use crate::service::ast::{Method, Service};

/// ```text
/// #[derive(Quietly)]
/// #[quietly([old] impl Handlers { … })]
/// struct __Quietly;
/// ```
///
/// Rustc tells nobody who derives something that it uses what is deprecated. So the tokens go
/// through a derive, which makes these names its own: there is no lint that had to be allowed,
/// which a crate may forbid.
pub(crate) fn deprecated<'m>(
    service: &Service<'_>,
    methods: impl IntoIterator<Item = &'m Method<'m>>,
    tokens: &TokenStream,
) -> TokenStream {
    let private = service.args.krate.private();
    let names: Vec<_> = methods.into_iter().map(|method| &method.ident).collect();
    quote! {
        const _: () = {
            #[::core::prelude::v1::derive(#private::Quietly)]
            #[quietly([#(#names)*] #tokens)]
            struct __Quietly;
        };
    }
}

/// The tokens that `#[derive(Quietly)]` gets, with the names as its own.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let attr = input
        .attrs
        .iter()
        .find(|attr| attr.path().is_ident("quietly"));
    match attr.map(syn::Attribute::parse_args::<Quietly>) {
        Some(Ok(Quietly { names, tokens })) => rename(tokens, &names),
        Some(Err(error)) => error.to_compile_error(),
        None => TokenStream::new(),
    }
}

struct Quietly {
    names: Vec<Ident>,
    tokens: TokenStream,
}

impl Parse for Quietly {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        bracketed!(content in input);
        let mut names = Vec::new();
        while !content.is_empty() {
            names.push(content.parse()?);
        }
        Ok(Self {
            names,
            tokens: input.parse()?,
        })
    }
}

fn rename(tokens: TokenStream, names: &[Ident]) -> TokenStream {
    let token = |token| match token {
        TokenTree::Ident(mut ident) if names.contains(&ident) => {
            ident.set_span(Span::call_site().located_at(ident.span()));
            TokenTree::Ident(ident)
        }
        // with those around it, so that the path as a whole is
        TokenTree::Punct(mut punct) => {
            punct.set_span(Span::call_site().located_at(punct.span()));
            TokenTree::Punct(punct)
        }
        TokenTree::Group(group) => {
            let mut renamed = Group::new(group.delimiter(), rename(group.stream(), names));
            renamed.set_span(group.span());
            TokenTree::Group(renamed)
        }
        token => token,
    };
    tokens.into_iter().map(token).collect()
}
