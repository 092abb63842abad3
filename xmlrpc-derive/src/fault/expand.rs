//! Printing: `From<E> for Fault` and `XmlRpcFault for E`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;

use crate::fault::ast::{Content, FaultType, Meaning, Variant};
use crate::krate::{self, generated};

pub(crate) fn implementations(model: &FaultType<'_>) -> TokenStream {
    let variants = &model.variants;
    let private = krate::private();
    let codes = variants
        .iter()
        .filter_map(|variant| match &variant.meaning {
            Meaning::Code(code, _) => Some(code),
            Meaning::Other(_) => None,
        });
    let count = codes.clone().count();
    // at the code that was there before
    let distinct = codes.clone().enumerate().skip(1).map(|(number, code)| {
        let private = krate::private_at(code.span());
        quote_spanned!(code.span()=> const _: () = #private::assert_new(&__CODES, #number);)
    });
    let (mut into, mut from) = (TokenStream::new(), TokenStream::new());
    let mut cases = TokenStream::new();
    let mut other = quote!(#private::None);
    let mut number = 0usize;
    for variant in variants {
        match &variant.meaning {
            Meaning::Code(_, content) => {
                into.extend(code_into_fault(model, variant, number));
                from.extend(code_from_fault(model, variant, number, content.as_ref()));
                let name = variant.ident.unwrap_or(model.ident).unraw().to_string();
                let docs = &variant.docs;
                cases.extend(quote!(#private::FaultCase::new(__CODES[#number], #name, #docs),));
                number += 1;
            }
            Meaning::Other(content) => {
                into.extend(other_into_fault(model, variant, content));
                other = other_from_fault(model, variant, content);
            }
        }
    }
    let cases_and_from_fault = quote! {
        const CASES: &'static [#private::FaultCase] = &[#cases];

        fn from_fault(__fault: &#private::Fault) -> #private::Option<Self> {
            #from
            #other
        }
    };
    let implementations = frame(
        model,
        &quote!(match __error { #into }),
        &cases_and_from_fault,
    );
    let import = model.krate.import();
    quote! {
        const _: () = {
            #import
            const __CODES: [i32; #count] = [#(#codes),*];
            #(#distinct)*
            #implementations
        };
    }
}

/// What takes the place of the implementations of a type with mistakes.
pub(crate) fn fallback(model: &FaultType<'_>) -> TokenStream {
    let import = model.krate.import();
    let implementations = frame(model, &quote!(::core::unreachable!()), &TokenStream::new());
    quote! {
        const _: () = {
            #import
            #implementations
        };
    }
}

fn frame(model: &FaultType<'_>, into_fault: &TokenStream, body: &TokenStream) -> TokenStream {
    let private = krate::private();
    let ident = generated(model.ident);
    let (impl_generics, ty_generics, where_clause) = model.generics.split_for_impl();
    let allow = quote! {
        #[automatically_derived]
    };
    quote! {
        #allow
        impl #impl_generics #private::From<#ident #ty_generics> for #private::Fault #where_clause {
            fn from(__error: #ident #ty_generics) -> Self {
                #into_fault
            }
        }

        #allow
        impl #impl_generics #private::XmlRpcFault for #ident #ty_generics #where_clause {
            #body
        }
    }
}

/// `error @ CalcError::DivisionByZero { .. } => Fault::new(__CODES[0], error.to_string()),`
fn code_into_fault(model: &FaultType<'_>, variant: &Variant<'_>, number: usize) -> TokenStream {
    let private = krate::private();
    let path = path(model, variant);
    // a type without `Display` is reported at its name
    let span = Span::call_site().located_at(model.ident.span());
    let at = krate::private_at(span);
    let message = quote_spanned!(span=> #at::shown(&__error));
    quote!(__error @ #path { .. } => #private::Fault::new(__CODES[#number], #message),)
}

/// `if __fault.code == __CODES[0] { return Some(CalcError::DivisionByZero {}); }`
fn code_from_fault(
    model: &FaultType<'_>,
    variant: &Variant<'_>,
    number: usize,
    content: Option<&Content<'_>>,
) -> TokenStream {
    let private = krate::private();
    let path = path(model, variant);
    let field = content.map(|Content { member, ty }| {
        let text = krate::call_at("text", ty);
        quote!(#member: #text.of(__fault))
    });
    quote! {
        if __fault.code == __CODES[#number] {
            return #private::Some(#path { #field });
        }
    }
}

/// `CalcError::Other { 0: fault } => other::<Fault>().into_fault(fault),`
fn other_into_fault(
    model: &FaultType<'_>,
    variant: &Variant<'_>,
    Content { member, ty }: &Content<'_>,
) -> TokenStream {
    let path = path(model, variant);
    let other = krate::call_at("other", ty);
    quote!(#path { #member: __fault } => #other.into_fault(__fault),)
}

/// `Some(CalcError::Other { 0: other::<Fault>().of(fault) })`
fn other_from_fault(
    model: &FaultType<'_>,
    variant: &Variant<'_>,
    Content { member, ty }: &Content<'_>,
) -> TokenStream {
    let private = krate::private();
    let path = path(model, variant);
    let other = krate::call_at("other", ty);
    quote!(#private::Some(#path { #member: #other.of(__fault) }))
}

fn path(model: &FaultType<'_>, variant: &Variant<'_>) -> TokenStream {
    let ident = generated(model.ident);
    match variant.ident.map(generated) {
        Some(variant) => quote!(#ident::#variant),
        None => quote!(#ident),
    }
}
