//! The one path that generated code starts from.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
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

    /// The same, as if it were written at this place.
    pub(crate) fn private_at(&self, span: Span) -> TokenStream {
        let root = match &self.0 {
            // `$crate` is resolved where it comes from
            Some(path) => path
                .to_token_stream()
                .into_iter()
                .map(|mut token| {
                    token.set_span(span.resolved_at(token.span()));
                    token
                })
                .collect(),
            None => quote_spanned!(span=> ::xmlrpc_core),
        };
        quote_spanned!(span=> #root::__private)
    }

    /// `function::<ty>()` for a function of that module, with all of it at the place of the
    /// type: whatever rustc has to say about the call, it underlines the type.
    pub(crate) fn call_at(&self, function: &str, ty: &impl ToTokens) -> TokenStream {
        self.call_with(function, ty, None)
    }

    /// `function::<ty, more>()` in the same way.
    pub(crate) fn call_with(
        &self,
        function: &str,
        ty: &impl ToTokens,
        more: Option<&Ident>,
    ) -> TokenStream {
        let (first, last) = ends(ty);
        let private = self.private_at(first);
        let function = Ident::new(function, first);
        let mut call = quote_spanned!(first=> #private::#function::<);
        ty.to_tokens(&mut call);
        if let Some(more) = more {
            call.extend(quote_spanned!(last=> , #more));
        }
        call.extend(quote_spanned!(last=> >()));
        call
    }
}

/// The name at the user's place, as part of what is generated: lints about it are not about the
/// user's code, and rustc keeps them to itself.
pub(crate) fn generated(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(Span::call_site().located_at(ident.span()));
    ident
}

/// The places of the first token and of the last.
fn ends(tokens: &impl ToTokens) -> (Span, Span) {
    let tokens = tokens.to_token_stream();
    let mut spans = tokens.into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    (first, spans.last().unwrap_or(first))
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.0 {
            Some(path) => path.to_tokens(tokens),
            None => quote!(::xmlrpc_core).to_tokens(tokens),
        }
    }
}
