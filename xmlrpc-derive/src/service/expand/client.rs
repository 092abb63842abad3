//! The client half: one method for each method.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt as _;

use crate::service::ast::{Method, Service};
use crate::service::expand::{server, table_ident};

/// `CalculatorClient<C>`
pub(crate) fn definition(service: &Service<'_>) -> TokenStream {
    let Service {
        ident, vis, cfgs, ..
    } = service;
    let name = client_ident(service);
    let doc = format!(
        " Calls the methods of `{}` through a caller `C`.",
        ident.unraw()
    );
    let derives = server::derives();
    quote! {
        #[doc = #doc]
        #(#cfgs)*
        #derives
        #vis struct #name<C> {
            caller: C,
        }
    }
}

pub(crate) fn implementation(service: &Service<'_>) -> TokenStream {
    let private = service.args.krate.private();
    let generic = &service.caller;
    let name = client_ident(service);
    let methods = service
        .methods
        .iter()
        .map(|method| client_method(service, method));
    quote! {
        impl<#generic: #private::Caller> #name<#generic> {
            /// Calls through this caller.
            pub const fn new(caller: #generic) -> Self {
                Self { caller }
            }

            /// The caller.
            pub const fn get_ref(&self) -> &#generic {
                &self.caller
            }

            /// The caller.
            pub fn into_inner(self) -> #generic {
                self.caller
            }

            #(#methods)*
        }
    }
}

fn client_method(service: &Service<'_>, method: &Method<'_>) -> TokenStream {
    let private = service.args.krate.private();
    let generic = &service.caller;
    let Method {
        ident,
        vis,
        name,
        params,
        forwarded,
        ..
    } = method;
    let (cfgs, deprecated) = (&forwarded.cfgs, &forwarded.deprecated);
    let docs = &forwarded.docs.attrs;
    let default_doc = forwarded.docs.is_empty().then(|| {
        let doc = format!(" Calls `{}`.", name.value());
        quote!(#[doc = #doc])
    });
    let idents: Vec<_> = params.iter().map(|param| param.ident).collect();
    let types = params.iter().map(|param| param.written);
    let output = method.static_output();
    let table = table_ident(service);
    // what is wrong with the parameters is reported at the method's name
    let span = Span::call_site().located_at(ident.span());
    let caller = service.args.krate.private_at(span);
    let call = quote_spanned! {span=>
        #caller::Caller::call(&self.caller, #table::#ident, (#(#idents,)*))
    };
    quote! {
        #(#docs)*
        #default_doc
        #(#cfgs)*
        #(#deprecated)*
        #vis fn #ident(&self #(, #idents: #types)*) -> #private::Output<'_, #generic, #output>
        where
            #output: #private::Received<#generic>,
        {
            #call
        }
    }
}

fn client_ident(service: &Service<'_>) -> Ident {
    format_ident!("{}Client", service.ident)
}
