//! Printing: `From<E> for Fault` and `XmlRpcFault for E`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::fault::ast::{Content, FaultType, Meaning, Variant};

pub(crate) fn implementations(model: &FaultType<'_>, variants: &[Variant<'_>]) -> TokenStream {
    let private = model.krate.private();
    let into = variants.iter().map(|variant| into_fault(model, variant));
    let codes = variants
        .iter()
        .filter_map(|variant| match &variant.meaning {
            Meaning::Code(code, _) => Some(code),
            Meaning::Other(_) => None,
        });
    let from = variants
        .iter()
        .filter_map(|variant| from_code(model, variant));
    let other = variants
        .iter()
        .find_map(|variant| from_other(model, variant));
    let other = other.unwrap_or_else(|| quote!(#private::None));
    let from_fault = quote! {
        fn from_fault(fault: &#private::Fault) -> #private::Option<Self> {
            const { #private::assert_distinct(&[#(#codes),*]) }
            #(#from)*
            #other
        }
    };
    frame(model, &quote!(match error { #(#into)* }), &from_fault)
}

/// What takes the place of the implementations of a type with mistakes.
pub(crate) fn fallback(model: &FaultType<'_>) -> TokenStream {
    frame(model, &quote!(::core::unreachable!()), &TokenStream::new())
}

fn frame(model: &FaultType<'_>, into_fault: &TokenStream, from_fault: &TokenStream) -> TokenStream {
    let private = model.krate.private();
    let ident = model.ident;
    let (impl_generics, ty_generics, where_clause) = model.generics.split_for_impl();
    let allow = quote! {
        #[automatically_derived]
        #[allow(deprecated, clippy::all, clippy::pedantic, clippy::nursery)]
    };
    quote! {
        #allow
        impl #impl_generics #private::From<#ident #ty_generics> for #private::Fault #where_clause {
            fn from(error: #ident #ty_generics) -> Self {
                #into_fault
            }
        }

        #allow
        impl #impl_generics #private::XmlRpcFault for #ident #ty_generics #where_clause {
            #from_fault
        }
    }
}

/// `error @ CalcError::DivisionByZero { .. } => Fault::new(101, error.to_string()),`
fn into_fault(model: &FaultType<'_>, variant: &Variant<'_>) -> TokenStream {
    let private = model.krate.private();
    let path = path(model, variant);
    match &variant.meaning {
        Meaning::Code(code, _) => {
            // a type without `Display` is reported at its name
            let span = Span::call_site().located_at(model.ident.span());
            let at = model.krate.private_at(span);
            let message = quote_spanned!(span=> #at::ToString::to_string(&error));
            quote!(error @ #path { .. } => #private::Fault::new(#code, #message),)
        }
        Meaning::Other(Content { member, ty }) => {
            let span = Span::call_site().located_at(ty.span());
            let at = model.krate.private_at(span);
            let fault = quote_spanned!(span=> #at::Into::into(fault));
            quote!(#path { #member: fault } => #fault,)
        }
    }
}

/// `if fault.code == 101 { return Some(CalcError::DivisionByZero {}); }`
fn from_code(model: &FaultType<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let Meaning::Code(code, content) = &variant.meaning else {
        return None;
    };
    let private = model.krate.private();
    let path = path(model, variant);
    let field = content.as_ref().map(|Content { member, ty }| {
        let span = Span::call_site().located_at(ty.span());
        let at = model.krate.private_at(span);
        let text = quote_spanned! {span=>
            #at::From::from(#at::ToString::to_string(&fault.message))
        };
        quote!(#member: #text)
    });
    Some(quote! {
        if fault.code == #code {
            return #private::Some(#path { #field });
        }
    })
}

fn from_other(model: &FaultType<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let Meaning::Other(Content { member, ty }) = &variant.meaning else {
        return None;
    };
    let private = model.krate.private();
    let path = path(model, variant);
    let span = Span::call_site().located_at(ty.span());
    let at = model.krate.private_at(span);
    let fault = quote_spanned!(span=> #at::From::from(#at::Clone::clone(fault)));
    Some(quote!(#private::Some(#path { #member: #fault })))
}

fn path(model: &FaultType<'_>, variant: &Variant<'_>) -> TokenStream {
    let ident: &Ident = model.ident;
    match variant.ident {
        Some(variant) => quote!(#ident::#variant),
        None => quote!(#ident),
    }
}
