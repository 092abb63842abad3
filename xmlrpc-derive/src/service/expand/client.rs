//! The client half: one method for each method.

use std::collections::HashSet;
use std::iter;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt as _;

use crate::krate;
use crate::service::ast::{Kind, Method, Refused, Service, Taken};
use crate::service::expand::{halves, table, table_ident};
use crate::ty::with_names;

/// `CalculatorClient<C>`
pub(crate) fn definition(service: &Service<'_>) -> TokenStream {
    let docs = match service.kind {
        // the trait is gone, and its text with it
        Kind::Client if !service.docs.is_empty() => {
            let docs = &service.docs.attrs;
            quote!(#(#docs)*)
        }
        _ => {
            let doc = format!(
                " Calls the methods of `{}` through a caller `C`.",
                service.ident.unraw()
            );
            quote!(#[doc = #doc])
        }
    };
    let (generic, field) = (format_ident!("C"), format_ident!("caller"));
    halves::definition(service, &client_ident(service), &docs, &generic, &field)
}

pub(crate) fn implementation(service: &Service<'_>, mistake: Option<&TokenStream>) -> TokenStream {
    let private = krate::private();
    let generic = &service.caller;
    let name = halves::path(&client_ident(service));
    let methods = service
        .methods
        .iter()
        .map(|method| client_method(service, method));
    let checked = table::checked(service, &service.methods);
    let refused = refused(service, mistake);
    quote! {
        #checked

        impl<#generic> #name<#generic> {
            /// Calls through this caller.
            pub fn new(caller: impl #private::IntoCaller<#generic>) -> Self {
                Self {
                    caller: #private::IntoCaller::into_caller(caller),
                }
            }

            /// The caller.
            pub const fn get_ref(&self) -> &#generic {
                &self.caller
            }

            /// The caller.
            pub fn into_inner(self) -> #generic {
                self.caller
            }
        }

        impl<#generic: #private::Caller> #name<#generic> {
            #(#methods)*
        }

        #refused
    }
}

/// ```text
/// const __MISTAKE: usize = compile_error!("…");
/// impl<C> CalculatorClient<C> {
///     pub fn add(&self, _: impl Sized) -> [(); __MISTAKE] { … }
/// }
/// ```
///
/// So that rustc keeps silent where a mistaken method is called.
fn refused(service: &Service<'_>, mistake: Option<&TokenStream>) -> Option<TokenStream> {
    if service.refused.is_empty() {
        return None;
    }
    let generic = &service.caller;
    let name = halves::path(&client_ident(service));
    let functions = service.refused.iter().map(|method| {
        let Refused {
            ident,
            vis,
            cfgs,
            params,
        } = method;
        let params = iter::repeat_n(quote!(_: impl ::core::marker::Sized), *params);
        quote! {
            #(#cfgs)*
            #vis fn #ident(&self #(, #params)*) -> [(); __MISTAKE] {
                ::core::unreachable!()
            }
        }
    });
    Some(quote! {
        const __MISTAKE: usize = #mistake;

        impl<#generic> #name<#generic> {
            #(#functions)*
        }
    })
}

fn client_method(service: &Service<'_>, method: &Method<'_>) -> TokenStream {
    let private = krate::private();
    let generic = &service.caller;
    let Method {
        ident,
        vis,
        name,
        forwarded,
        ..
    } = method;
    let (cfgs, deprecated) = (&forwarded.cfgs, &forwarded.deprecated);
    let docs = &forwarded.docs.attrs;
    let default_doc = forwarded.docs.is_empty().then(|| {
        let doc = format!(" Calls `{}`.", name.value());
        quote!(#[doc = #doc])
    });
    let idents: Vec<_> = method.params().map(|param| &param.ident).collect();
    let types = method.params().map(|param| param.written);
    let lent = method.params().map(|param| {
        let ident = &param.ident;
        match param.taken {
            Taken::ByValue => quote!(&#ident),
            Taken::ByReference(_) | Taken::AsReferences(_) => quote!(#ident),
        }
    });
    let bounds = sent(service, method);
    let output = method.static_output();
    let (table, checked) = (table_ident(service), table::checked_ident());
    let call = quote! {
        #private::Caller::call(
            &self.caller,
            #table::#ident,
            (#(#private::Sent::<#generic, #checked>::sent(#lent),)*),
        )
    };
    quote! {
        #(#docs)*
        #default_doc
        #(#cfgs)*
        #(#deprecated)*
        #vis fn #ident(&self #(, #idents: #types)*) -> #private::Output<'_, #generic, #output, #checked>
        where
            #output: #private::Received<#generic, #checked>,
            #(#bounds,)*
        {
            #call
        }
    }
}

/// The bounds of the parameters, which whoever calls the method has to prove.
fn sent(service: &Service<'_>, method: &Method<'_>) -> Vec<TokenStream> {
    let private = krate::private();
    let (generic, checked) = (&service.caller, table::checked_ident());
    let mut seen = HashSet::new();
    let types = method
        .params()
        .filter(|param| seen.insert(param.ty().to_token_stream().to_string()));
    types
        .map(|param| {
            let (lifetimes, ty) = with_names(param.ty().clone());
            let lifetimes = (!lifetimes.is_empty()).then(|| quote!(for<#(#lifetimes),*>));
            quote!(#lifetimes #ty: #private::Sent<#generic, #checked>)
        })
        .collect()
}

fn client_ident(service: &Service<'_>) -> Ident {
    match &service.args.client {
        Some(name) => name.clone(),
        None => format_ident!("{}Client", service.ident),
    }
}
