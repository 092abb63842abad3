//! The one path that generated code starts from.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;

/// `::xmlrpc_core`, or what `crate = path` says instead.
#[derive(Default)]
pub(crate) struct Krate(Option<Path>);

impl Krate {
    pub(crate) fn new(path: Option<Path>) -> Self {
        Self(path)
    }

    /// Gives the module that holds everything generated code may name the one name that it has there.
    /// Where the path is wrong, rustc says so here, and nowhere else.
    pub(crate) fn import(&self) -> TokenStream {
        let private = private();
        quote!(use #self::__private as #private;)
    }
}

/// The name of that module.
pub(crate) fn private() -> Ident {
    private_at(Span::call_site())
}

/// The same, as if it were written at this place.
pub(crate) fn private_at(span: Span) -> Ident {
    Ident::new("__xmlrpc", span)
}

/// `function::<ty>()` for a function of that module, with all of it at the place of the type:
/// whatever rustc has to say about the call, it underlines the type.
pub(crate) fn call_at(function: &str, ty: &impl ToTokens) -> TokenStream {
    call_with(function, ty, None)
}

/// `function::<ty, more>()` in the same way.
pub(crate) fn call_with(function: &str, ty: &impl ToTokens, more: Option<&Ident>) -> TokenStream {
    let ty = seen(ty.to_token_stream());
    let (first, last) = ends(ty.clone());
    let private = private_at(first);
    let function = Ident::new(function, first);
    let mut call = quote_spanned!(first=> #private::#function::<);
    ty.to_tokens(&mut call);
    if let Some(more) = more {
        call.extend(quote_spanned!(last=> , #more));
    }
    call.extend(quote_spanned!(last=> >()));
    call
}

/// The name at the user's place, as part of what is generated: lints about it are not about the
/// user's code, and rustc keeps them to itself.
pub(crate) fn generated(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(Span::call_site().located_at(ident.span()));
    ident
}

/// The tokens without the group that nobody sees around them, whose place is in the `macro_rules!`
/// that made it.
fn seen(tokens: TokenStream) -> TokenStream {
    let mut all = tokens.clone().into_iter();
    match (all.next(), all.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => {
            seen(group.stream())
        }
        _ => tokens,
    }
}

/// The places of the first token and of the last.
fn ends(tokens: TokenStream) -> (Span, Span) {
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
