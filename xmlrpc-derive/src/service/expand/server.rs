//! The server half: the dispatch table.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::{Ident, Type};

use crate::service::ast::{Argument, Kind, Method, Param, Presence, Service, Taken};
use crate::service::expand::{halves, table, table_ident};

/// `CalculatorServer<S>`; an impl needs none, for there the type itself serves.
pub(crate) fn definition(service: &Service<'_>) -> Option<TokenStream> {
    let Kind::Trait = service.kind else {
        return None;
    };
    let doc = format!(" Serves a `{}`.", service.ident.unraw());
    let (generic, field) = (format_ident!("S"), format_ident!("service"));
    let name = server_ident(service);
    Some(halves::definition(
        service,
        &name,
        &quote!(#[doc = #doc]),
        &generic,
        &field,
    ))
}

/// `Dispatch`, and for a trait the functions of its server type.
pub(crate) fn implementation(service: &Service<'_>) -> Option<TokenStream> {
    let private = service.args.krate.private();
    let generic = &service.server;
    let (generics, server, bounds, target, functions) = match &service.kind {
        Kind::Client => return None,
        Kind::Trait => {
            let ident = service.ident;
            let name = halves::path(&server_ident(service));
            (
                Some(quote!(<#generic: #ident>)),
                quote!(#name<#generic>),
                None,
                quote!(&self.service),
                Some(functions(generic, &name)),
            )
        }
        Kind::Inherent(ty) | Kind::TraitImpl(ty, _) => {
            (None, quote!(#ty), Some(shared(ty)), quote!(self), None)
        }
    };
    let table = table_ident(service);
    let constants = service.methods.iter().map(|method| {
        let (cfgs, ident) = (&method.forwarded.cfgs, method.ident);
        quote!(#(#cfgs)* #table::#ident)
    });
    let handlers_type = handlers_ident(service);
    let [_, call_arg, cx_arg] = locals();
    let handlers = service
        .methods
        .iter()
        .map(|method| handler(service, method));
    let arms = service
        .methods
        .iter()
        .map(|method| arm(service, method, &target));
    Some(quote! {
        #functions

        struct #handlers_type;

        impl #handlers_type #bounds {
            #(#handlers)*
        }

        #[automatically_derived]
        impl #generics #private::Dispatch for #server #bounds {
            fn methods(&self) -> #private::Vec<&#private::Method> {
                #private::From::from([#(#constants),*])
            }

            fn dispatch<'a>(
                &'a self,
                #call_arg: #private::Call<'a>,
                #cx_arg: &'a #private::Context,
            ) -> #private::BoxFuture<'a, #private::Reply> {
                match #call_arg.method() {
                    #(#arms)*
                    _ => #private::no_such_method(&#call_arg),
                }
            }
        }
    })
}

/// `where Desk: Send + Sync`
///
/// Rustc reports a bound of a type that is known where it stands, and takes it for granted
/// otherwise: there is one error when it does not hold, and not one more for each method.
fn shared(ty: &Type) -> TokenStream {
    let mut spans = ty.to_token_stream().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    let last = spans.last().unwrap_or(first);
    let bound = |name: &str| {
        let name = Ident::new(name, last);
        let mut bound = quote_spanned!(first=> ::core::marker::);
        name.to_tokens(&mut bound);
        bound
    };
    let (send, sync) = (bound("Send"), bound("Sync"));
    quote!(where #ty: #send + #sync)
}

/// Without bounds: what does not implement the trait is told so once, where it is served.
fn functions(generic: &Ident, name: &TokenStream) -> TokenStream {
    quote! {
        impl<#generic> #name<#generic> {
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

/// `"add" => HANDLERS::add(&self.service, &call, cx),`
fn arm(service: &Service<'_>, method: &Method<'_>, target: &TokenStream) -> TokenStream {
    let Method {
        ident,
        name,
        aliases,
        forwarded,
        ..
    } = method;
    let cfgs = &forwarded.cfgs;
    let [_, call_arg, cx_arg] = locals();
    let handlers = handlers_ident(service);
    quote! {
        #(#cfgs)*
        #name #(| #aliases)* => #handlers::#ident(#target, &#call_arg, #cx_arg),
    }
}

/// ```text
/// fn add<'a, S: Calculator>(service: &'a S, call: &Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
///     invoke(
///         call,
///         cx,
///         TABLE::add,
///         (takes::<i32>(), takes::<i32>()),
///         returns::<i32>(),
///         move |(a, b)| S::add(service, a.own(), b.own()),
///     )
/// }
/// ```
///
/// Each is a function of its own: rustc takes note of the types in a body once for each closure
/// in it, so that one body with all closures takes time that grows with their square.
fn handler(service: &Service<'_>, method: &Method<'_>) -> TokenStream {
    let Method {
        ident, forwarded, ..
    } = method;
    let cfgs = &forwarded.cfgs;
    let table = table_ident(service);
    let returns = table::returns(service, method);
    let idents = method.params().map(|param| param.ident);
    let reads = method.params().map(|param| read(service, param));
    let arguments = method
        .arguments
        .iter()
        .map(|argument| self::argument(service, argument));
    // what is wrong with the future, such as not being `Send`, is reported at the method's name
    let span = Span::call_site().located_at(ident.span());
    let private = service.args.krate.private_at(span);
    let (bound, server, function) = match &service.kind {
        Kind::Trait | Kind::Client => {
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
    let [service_arg, call_arg, cx_arg] = locals();
    let outcome = quote_spanned!(span=> #function(#service_arg #(, #arguments)*));
    let outcome = if method.is_async && method.has_references() {
        quote_spanned!(span=> async move { #outcome.await })
    } else {
        outcome
    };
    let invoke = if method.is_async {
        Ident::new("invoke", span)
    } else {
        Ident::new("invoke_sync", span)
    };
    let call = quote_spanned! {span=>
        #private::#invoke(
            #call_arg,
            #cx_arg,
            #table::#ident,
            (#(#reads,)*),
            #returns,
            move |(#(#idents,)*)| #outcome,
        )
    };
    quote! {
        #(#cfgs)*
        fn #ident<'a #bound>(
            #service_arg: &'a #server,
            #call_arg: &#private::Call<'a>,
            #cx_arg: &'a #private::Context,
        ) -> #private::BoxFuture<'a, #private::Reply> {
            #call
        }
    }
}

/// How a parameter is read: `takes::<T>()`, with its default if it has one.
fn read(service: &Service<'_>, param: &Param<'_>) -> TokenStream {
    let takes = table::takes(service, param);
    let Presence::Default(default) = &param.presence else {
        return takes;
    };
    let private = service.args.krate.private();
    let own = match param.taken {
        Taken::ByValue => None,
        Taken::ByReference(_) => Some(quote!(#private::ToOwned::to_owned)),
        Taken::AsReferences(_) => Some(quote!(#private::own_each)),
    };
    let default = match own {
        None => quote!(#default),
        Some(own) => {
            let ty = param.written;
            quote!({
                let __default: #ty = #default;
                #own(__default)
            })
        }
    };
    quote!(#private::default(#takes, || #default))
}

/// What the method is called with.
fn argument(service: &Service<'_>, argument: &Argument<'_>) -> TokenStream {
    match argument {
        Argument::Context(ty) => {
            let context = service.args.krate.call_at("context", ty);
            let [_, _, cx_arg] = locals();
            quote!(#context.of(#cx_arg))
        }
        Argument::Param(param) => {
            let ident = param.ident;
            match param.taken {
                Taken::ByValue => quote!(#ident.own()),
                Taken::ByReference(_) => quote!(#ident.lend()),
                Taken::AsReferences(_) => quote!(&#ident.lend_each()),
            }
        }
    }
}

/// What a handler is called with. No parameter of the user's is taken for one of them, whatever its
/// name; the underscores keep them apart from constants and unit structs, which a pattern would mean.
fn locals() -> [Ident; 3] {
    ["__service", "__call", "__cx"].map(|name| Ident::new(name, Span::mixed_site()))
}

/// The type that the methods' handlers belong to.
fn handlers_ident(service: &Service<'_>) -> Ident {
    format_ident!("__{}Handlers", service.ident)
}

fn server_ident(service: &Service<'_>) -> Ident {
    match &service.args.server {
        Some(name) => name.clone(),
        None => format_ident!("{}Server", service.ident),
    }
}
