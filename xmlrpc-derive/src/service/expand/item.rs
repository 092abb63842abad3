//! The user's own item, as it goes back to the compiler.

use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Block, FnArg, ImplItem, ItemImpl, ItemTrait, Pat, ReturnType, Signature, Token,
    TraitItem, parse_quote, parse_quote_spanned,
};

use crate::meta::is_conditional;
use crate::service::attr::is_stray;
use crate::service::syntax::{self, is_async_trait};

/// ```text
/// Input:  trait Calculator {
///             async fn add(&self, a: i32, b: i32) -> i32;
///         }
/// Output: trait Calculator: Send + Sync + 'static {
///             fn add(&self, a: i32, b: i32) -> impl Future<Output = i32> + Send
///             where
///                 Self: Sync;
///         }
/// ```
pub(crate) fn rewrite_trait(item: &mut ItemTrait) {
    item.attrs.retain(|attr| !is_async_trait(attr));
    item.colon_token.get_or_insert_default();
    item.supertraits.push(parse_quote!(::core::marker::Send));
    item.supertraits.push(parse_quote!(::core::marker::Sync));
    item.supertraits.push(parse_quote!('static));
    for item in &mut item.items {
        let TraitItem::Fn(method) = item else {
            continue;
        };
        strip_method(&mut method.attrs, &mut method.sig);
        if method.default.is_none() {
            silence_rustc(&mut method.sig);
        }
        if method.sig.asyncness.is_some() {
            desugar(&mut method.sig, method.default.as_mut());
        }
    }
}

pub(crate) fn rewrite_impl(item: &mut ItemImpl) {
    item.attrs.retain(|attr| !is_async_trait(attr));
    for item in &mut item.items {
        if let ImplItem::Fn(method) = item {
            strip_method(&mut method.attrs, &mut method.sig);
        }
    }
}

/// Takes out the attributes that are for us.
pub(super) fn strip_method(attrs: &mut Vec<Attribute>, sig: &mut Signature) {
    strip(attrs);
    for arg in &mut sig.inputs {
        if let FnArg::Typed(arg) = arg {
            strip(&mut arg.attrs);
            arg.attrs.retain(|attr| !is_stray(attr));
        }
    }
}

fn strip(attrs: &mut Vec<Attribute>) {
    attrs.retain(|attr| !attr.path().is_ident("xmlrpc") && !is_conditional(attr, "xmlrpc"));
}

/// `async fn f() -> R { … }` → `fn f() -> impl Future<Output = R> + Send { async move { … } }`
pub(super) fn desugar(sig: &mut Signature, body: Option<&mut Block>) {
    sig.asyncness = None;
    // at the place of the type, so that lints about the method do not point at the attribute
    let (span, output) = match &sig.output {
        ReturnType::Default => (sig.ident.span(), quote!(())),
        ReturnType::Type(_, ty) => (ty.span(), quote!(#ty)),
    };
    // a generic method is a mistake already: what its types make of the future is none
    let send = (!syntax::is_generic(sig)).then(|| quote_spanned!(span=> + ::core::marker::Send));
    sig.output = parse_quote_spanned! {span=>
        -> impl ::core::future::Future<Output = #output> #send
    };
    // so that an implementor that is not `Sync` is one mistake, and not one more in each future
    let shared = parse_quote!(Self: ::core::marker::Sync);
    sig.generics.make_where_clause().predicates.push(shared);
    if let Some(body) = body {
        *body = parse_quote!({ async move #body });
    }
}

/// Takes out what rustc would report as well, in other words, at the same place.
fn silence_rustc(sig: &mut Signature) {
    sig.constness = None;
    sig.variadic = None;
    for arg in &mut sig.inputs {
        if let FnArg::Typed(arg) = arg
            && !matches!(&*arg.pat, Pat::Ident(_) | Pat::Wild(_))
        {
            let underscore = Token![_](arg.pat.span());
            *arg.pat = Pat::Verbatim(quote!(#underscore));
        }
    }
}
