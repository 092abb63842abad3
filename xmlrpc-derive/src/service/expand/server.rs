//! The server half: the dispatch table.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt as _;

use crate::service::ast::{Kind, Method, Service};
use crate::service::expand::{table, table_ident};

/// `CalculatorServer<S>`; an impl needs none, for there the type itself serves.
pub(crate) fn definition(service: &Service<'_>) -> Option<TokenStream> {
    let Kind::Trait = service.kind else {
        return None;
    };
    let Service {
        ident, vis, cfgs, ..
    } = service;
    let name = server_ident(service);
    let doc = format!(" Serves a `{}`.", ident.unraw());
    let derives = derives();
    Some(quote! {
        #[doc = #doc]
        #(#cfgs)*
        #derives
        #vis struct #name<S> {
            service: S,
        }
    })
}

/// `Dispatch`, and for a trait the functions of its server type.
pub(crate) fn implementation(service: &Service<'_>) -> TokenStream {
    let private = service.args.krate.private();
    let generic = &service.server;
    let (generics, server, target, functions) = match &service.kind {
        Kind::Trait => {
            let ident = service.ident;
            let name = server_ident(service);
            let generics = quote!(<#generic: #ident>);
            let functions = functions(&generics, generic, &name);
            (
                Some(generics),
                quote!(#name<#generic>),
                quote!(&self.service),
                Some(functions),
            )
        }
        Kind::Inherent(ty) | Kind::TraitImpl(ty, _) => (None, quote!(#ty), quote!(self), None),
    };
    let table = table_ident(service);
    let constants = service.methods.iter().map(|method| {
        let (cfgs, ident) = (&method.forwarded.cfgs, method.ident);
        quote!(#(#cfgs)* #table::#ident)
    });
    let handlers_type = handlers_ident(service);
    let handlers = service.methods.iter().map(|method| handler(service, method));
    let arms = service
        .methods
        .iter()
        .map(|method| arm(service, method, &target));
    quote! {
        #functions

        struct #handlers_type;

        impl #handlers_type {
            #(#handlers)*
        }

        #[automatically_derived]
        impl #generics #private::Dispatch for #server {
            fn methods(&self) -> #private::Vec<&#private::Method> {
                #private::From::from([#(#constants),*])
            }

            fn dispatch<'a>(
                &'a self,
                __call: #private::Call<'a>,
                __cx: &'a #private::Context,
            ) -> #private::BoxFuture<'a, #private::Reply> {
                match __call.method() {
                    #(#arms)*
                    _ => #private::no_such_method(&__call),
                }
            }
        }
    }
}

fn functions(generics: &TokenStream, generic: &Ident, name: &Ident) -> TokenStream {
    quote! {
        impl #generics #name<#generic> {
            /// Serves this value.
            pub const fn new(service: #generic) -> Self {
                Self { service }
            }

            /// The value that is served.
            pub const fn get_ref(&self) -> &#generic {
                &self.service
            }

            /// The value that was served.
            pub fn into_inner(self) -> #generic {
                self.service
            }
        }
    }
}

/// `"add" => HANDLERS::add(&self.service, call, cx),`
fn arm(service: &Service<'_>, method: &Method<'_>, target: &TokenStream) -> TokenStream {
    let Method {
        ident,
        name,
        aliases,
        forwarded,
        ..
    } = method;
    let cfgs = &forwarded.cfgs;
    let handlers = handlers_ident(service);
    quote! {
        #(#cfgs)*
        #name #(| #aliases)* => #handlers::#ident(#target, __call, __cx),
    }
}

/// ```text
/// fn add<'a, S: Calculator>(service: &'a S, call: Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
///     invoke(call, cx, TABLE::add, returns::<i32>(), move |(a, b): (i32, i32)| …)
/// }
/// ```
///
/// Each is a function of its own: rustc takes note of the types in a body once for each closure
/// in it, so that one body with all closures takes time that grows with their square.
fn handler(service: &Service<'_>, method: &Method<'_>) -> TokenStream {
    let Method {
        ident,
        params,
        forwarded,
        ..
    } = method;
    let cfgs = &forwarded.cfgs;
    let table = table_ident(service);
    let returns = table::returns(service, method);
    let idents = params.iter().map(|param| param.ident);
    let types = params.iter().map(|param| match param.referent {
        // inferred from what is lent below
        Some(_) => quote!(_),
        None => {
            let ty = param.written;
            quote!(#ty)
        }
    });
    let arguments = params.iter().map(|param| {
        let ident = param.ident;
        match param.referent {
            Some(_) => {
                let takes = table::takes(service, param);
                quote!(#takes.lend(&#ident))
            }
            None => quote!(#ident),
        }
    });
    // what is wrong with the future, such as not being `Send`, is reported at the method's name
    let span = Span::call_site().located_at(ident.span());
    let private = service.args.krate.private_at(span);
    let (generics, server, function) = match &service.kind {
        Kind::Trait => {
            let Service {
                ident: name,
                server: generic,
                ..
            } = service;
            (
                Some(quote!(, #generic: #name)),
                quote!(#generic),
                quote_spanned!(span=> <#generic as #name>::#ident),
            )
        }
        Kind::Inherent(ty) => (None, quote!(#ty), quote_spanned!(span=> <#ty>::#ident)),
        Kind::TraitImpl(ty, path) => (
            None,
            quote!(#ty),
            quote_spanned!(span=> <#ty as #path>::#ident),
        ),
    };
    let answer = quote_spanned!(span=> #function(__service #(, #arguments)*));
    let answer = if method.is_async && method.has_references() {
        quote_spanned!(span=> async move { #answer.await })
    } else {
        answer
    };
    let invoke = if method.is_async {
        Ident::new("invoke", span)
    } else {
        Ident::new("invoke_sync", span)
    };
    let call = quote_spanned! {span=>
        #private::#invoke(
            __call,
            __cx,
            #table::#ident,
            #returns,
            move |(#(#idents,)*): (#(#types,)*)| #answer,
        )
    };
    quote! {
        #(#cfgs)*
        fn #ident<'a #generics>(
            __service: &'a #server,
            __call: #private::Call<'a>,
            __cx: &'a #private::Context,
        ) -> #private::BoxFuture<'a, #private::Reply> {
            #call
        }
    }
}

/// The type that the methods' handlers belong to.
fn handlers_ident(service: &Service<'_>) -> Ident {
    format_ident!("__{}Handlers", service.ident)
}

fn server_ident(service: &Service<'_>) -> Ident {
    format_ident!("{}Server", service.ident)
}

/// By path, for a module without a prelude has no `derive`.
pub(crate) fn derives() -> TokenStream {
    quote! {
        #[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[allow(dead_code, non_camel_case_types)]
    }
}
