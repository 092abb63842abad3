//! `#[xmlrpc_service]`: arguments and item → model → tokens.

mod ast;
mod attr;
mod expand;
mod syntax;
mod valid;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Item, ItemEnum, ItemImpl, ItemStruct, ItemTrait, Type};

pub(crate) use self::expand::quietly;
use crate::ctxt::Ctxt;
use crate::service::ast::Service;
use crate::service::attr::ServiceArgs;

/// The user's item, and what is generated for it.
///
/// Mistakes come out as `compile_error!` beside both: the item is kept as far as it can be, and
/// what can be generated without the mistaken methods is generated, so that nothing else in the
/// program stops compiling because of them.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let cx = Ctxt::new();
    let args = ServiceArgs::parse(&cx, args);
    let expanded = match syn::parse2::<Item>(item.clone()) {
        Ok(Item::Trait(item)) => expand_trait(&cx, &args, item),
        Ok(Item::Impl(item)) => expand_impl(&cx, &args, item),
        Ok(other) => {
            cx.push(syn::Error::new(
                Span::call_site(),
                match &other {
                    Item::Struct(_) | Item::Enum(_) => {
                        "expected a trait or an impl block: the attribute stands where the methods do"
                    }
                    _ => "expected a trait or an impl block",
                },
            ));
            let stand_in = match &other {
                Item::Struct(ItemStruct {
                    ident, generics, ..
                })
                | Item::Enum(ItemEnum {
                    ident, generics, ..
                }) => {
                    let (_, arguments, _) = generics.split_for_impl();
                    let ty = quote!(#ident #arguments);
                    Some(expand::stand_in(&args.krate, &ty, generics))
                }
                _ => None,
            };
            quote!(#other #stand_in)
        }
        Err(error) => {
            cx.push(error);
            without_our_attributes(item)
        }
    };
    let errors = cx.into_compile_errors();
    quote!(#expanded #errors)
}

fn expand_trait(cx: &Ctxt, args: &ServiceArgs, mut item: ItemTrait) -> TokenStream {
    let model = Service::of_trait(cx, args, &item);
    let generated = expand_model(cx, model.as_ref());
    if args.client_only.is_some() {
        // nobody here implements it
        return generated.unwrap_or_default();
    }
    let pointers = model.map(|model| expand::pointers(&model, &item));
    expand::rewrite_trait(&mut item);
    quote!(#item #generated #pointers)
}

fn expand_impl(cx: &Ctxt, args: &ServiceArgs, mut item: ItemImpl) -> TokenStream {
    let generated = match Service::of_impl(cx, args, &item) {
        Some(model) => expand_model(cx, Some(&model)),
        None if item.modifiers.polarity.is_none()
            && matches!(*item.self_ty, Type::Path(_))
            && syntax::pointer(&item.self_ty).is_none() =>
        {
            let ty = &item.self_ty;
            Some(expand::stand_in(&args.krate, ty, &item.generics))
        }
        None => None,
    };
    expand::rewrite_impl(&mut item);
    quote!(#item #generated)
}

fn expand_model(cx: &Ctxt, service: Option<&Service<'_>>) -> Option<TokenStream> {
    let service = service?;
    valid::check(cx, service);
    let mistake = match service.refused.is_empty() {
        true => None,
        false => cx.take_compile_error(),
    };
    Some(expand::service(service, mistake.as_ref()))
}

/// What could not be parsed, as it goes back to the compiler: with `#[xmlrpc(…)]`, which is nothing
/// outside of an item of ours, each of these would be one more error.
fn without_our_attributes(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut kept = TokenStream::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct)
                if punct.as_char() == '#' && tokens.peek().is_some_and(is_our_attribute) =>
            {
                tokens.next();
            }
            // rebuilt as late as possible: it loses the places of its ends, and rustc would say a
            // second time what is wrong there
            TokenTree::Group(group) if has_our_attribute(group.stream()) => {
                let inner = without_our_attributes(group.stream());
                let mut stripped = Group::new(group.delimiter(), inner);
                stripped.set_span(group.span());
                kept.extend([TokenTree::Group(stripped)]);
            }
            token => kept.extend([token]),
        }
    }
    kept
}

/// Whether there is one in the tokens, at any depth.
fn has_our_attribute(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| {
        is_our_attribute(&token)
            || matches!(token, TokenTree::Group(group) if has_our_attribute(group.stream()))
    })
}

/// Whether the token is the `[xmlrpc(…)]` of an attribute.
fn is_our_attribute(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else {
        return false;
    };
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Bracket
        && matches!(first, Some(TokenTree::Ident(ident)) if ident == "xmlrpc")
}
