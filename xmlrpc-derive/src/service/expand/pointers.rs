//! The trait for pointers: what serves, serves behind an `Arc` and a `Box` as well.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::{
    FnArg, Ident, ItemTrait, Pat, Receiver, ReceiverKind, Signature, TraitItem, TraitItemFn, Type,
    WherePredicate,
};

use crate::forward::ForwardedAttrs;
use crate::krate::{self, generated};
use crate::service::ast::Service;
use crate::service::expand::item::{desugar, strip_method};
use crate::service::expand::quietly;
use crate::ty::{mentions, ungroup};

/// ```text
/// impl<T: Calculator + ?Sized> Calculator for Arc<T> {
///     fn add(&self, a: i32, b: i32) -> impl Future<Output = i32> + Send {
///         <T as Calculator>::add(&**self, a, b)
///     }
/// }
/// ```
///
/// Nothing if the trait has something that cannot be passed on: a function without `&self`, or a
/// signature that names `Self`.
pub(crate) fn pointers(service: &Service<'_>, item: &ItemTrait) -> Option<TokenStream> {
    if item.unsafety.is_some() {
        return None;
    }
    let target = unused("T", item);
    let mut names = HashSet::new();
    let mut methods = TokenStream::new();
    for item in &item.items {
        let TraitItem::Fn(method) = item else {
            return None;
        };
        if ForwardedAttrs::of(&method.attrs).cfgs.is_empty() && !names.insert(&method.sig.ident) {
            // a mistake, which rustc finds in the trait
            return None;
        }
        match forwarded(service, &target, method) {
            Some(forwarded) => methods.extend(forwarded),
            // the default of the trait does
            None if method.default.is_some() => {}
            None => return None,
        }
    }
    let predicates = predicates(item)?;
    let private = krate::private();
    let Service {
        ident,
        cfgs,
        allowed,
        ..
    } = service;
    let implementations = ["Arc", "Box"].map(|pointer| {
        let pointer = Ident::new(pointer, Span::call_site());
        let implementation = quote! {
            impl<#target: #ident + ?::core::marker::Sized> #ident for #private::#pointer<#target>
            #predicates
            {
                #methods
            }
        };
        let mut methods = service.methods.iter();
        if methods.any(|method| !method.forwarded.deprecated.is_empty()) {
            quietly::deprecated(&implementation)
        } else {
            implementation
        }
    });
    let import = service.args.krate.import();
    Some(quote! {
        #(#cfgs)*
        #allowed
        const _: () = {
            #import
            #(#implementations)*
        };
    })
}

/// What the trait requires of `Self`, which a pointer does not fulfil by itself; `None` if it
/// requires something of other types.
fn predicates(item: &ItemTrait) -> Option<TokenStream> {
    let bounds = &item.supertraits;
    let required = (!bounds.is_empty()).then(|| quote!(Self: #bounds,));
    let written = item.generics.where_clause.iter();
    let written: Vec<_> = written.flat_map(|clause| &clause.predicates).collect();
    let is_of_self = |predicate: &&WherePredicate| match predicate {
        WherePredicate::Type(predicate) => matches!(
            ungroup(&predicate.bounded_ty),
            Type::Path(path) if path.path.is_ident("Self")
        ),
        _ => false,
    };
    if !written.iter().all(is_of_self) {
        return None;
    }
    Some(quote!(where #required #(#written,)*))
}

/// The method, which calls that of the target; `None` if it cannot.
fn forwarded(service: &Service<'_>, target: &Ident, method: &TraitItemFn) -> Option<TokenStream> {
    let mut sig = method.sig.clone();
    let names_self = Ident::new("Self", Span::call_site());
    let is_plain = matches!(
        sig.receiver(),
        Some(Receiver {
            kind: ReceiverKind::Reference(_, _, None),
            ..
        })
    );
    if !is_plain || mentions(sig.to_token_stream(), &names_self) || sig.variadic.is_some() {
        return None;
    }
    let mut attrs = Vec::new();
    strip_method(&mut attrs, &mut sig);
    sig.constness = None;
    sig.ident = generated(&sig.ident);
    let arguments = name_arguments(&mut sig);
    if sig.asyncness.is_some() {
        desugar(&mut sig, None);
    }
    let (trait_ident, ident) = (&service.ident, &sig.ident);
    let cfgs = ForwardedAttrs::of(&method.attrs).cfgs;
    Some(quote! {
        #(#cfgs)*
        #sig {
            <#target as #trait_ident>::#ident(&**self #(, #arguments)*)
        }
    })
}

/// Gives every argument a plain name, and returns the names.
fn name_arguments(sig: &mut Signature) -> Vec<Ident> {
    let mut names = Vec::new();
    for arg in &mut sig.inputs {
        let FnArg::Typed(arg) = arg else { continue };
        let name = match &*arg.pat {
            Pat::Ident(pat) => generated(&pat.ident),
            _ => format_ident!("__{}", names.len()),
        };
        arg.attrs.clear();
        *arg.pat = Pat::Verbatim(name.to_token_stream());
        names.push(name);
    }
    names
}

/// The name, with underscores until the trait does not mention it.
fn unused(name: &str, item: &ItemTrait) -> Ident {
    let mut ident = Ident::new(name, Span::call_site());
    while mentions(item.to_token_stream(), &ident) {
        ident = format_ident!("{ident}_");
    }
    ident
}
