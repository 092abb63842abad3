//! The description of each method, as a constant of its own.

use proc_macro2::TokenStream;
use quote::quote;

use crate::service::ast::{Method, Param, Service};
use crate::service::expand::table_ident;

pub(crate) fn constants(service: &Service<'_>) -> TokenStream {
    let table = table_ident(service);
    let constants = service
        .methods
        .iter()
        .map(|method| constant(service, method));
    quote! {
        struct #table;

        impl #table {
            #(#constants)*
        }
    }
}

fn constant(service: &Service<'_>, method: &Method<'_>) -> TokenStream {
    let private = service.args.krate.private();
    let Method {
        ident,
        name,
        aliases,
        params,
        forwarded,
        ..
    } = method;
    let cfgs = &forwarded.cfgs;
    let returns = returns(service, method);
    let aliases = (!aliases.is_empty()).then(|| quote!(.with_aliases(&[#(#aliases),*])));
    let params = (!params.is_empty()).then(|| {
        let params = params.iter().map(|param| {
            let takes = takes(service, param);
            let name = param.name();
            quote!(#takes.named(#name))
        });
        quote!(.with_params(&[#(#params),*]))
    });
    let docs = &forwarded.docs;
    let doc = (!docs.is_empty()).then(|| quote!(.with_doc(#docs)));
    let deprecated = forwarded
        .is_deprecated()
        .then(|| quote!(.with_deprecated("")));
    quote! {
        #(#cfgs)*
        const #ident: &'static #private::Method = &#returns.describe(
            #private::Method::new(#name) #aliases #params #doc #deprecated
        );
    }
}

/// `takes::<T>()`: the one expression that holds a parameter's type to its bound, with the type
/// where the user wrote it, so that the error is there too.
pub(crate) fn takes(service: &Service<'_>, param: &Param<'_>) -> TokenStream {
    service.args.krate.call_at("takes", param.ty())
}

/// `returns::<R>()`: the same for a return type.
pub(crate) fn returns(service: &Service<'_>, method: &Method<'_>) -> TokenStream {
    service.args.krate.call_at("returns", &method.output)
}
