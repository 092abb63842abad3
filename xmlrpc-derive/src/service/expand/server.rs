//! The server half: the dispatch table.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::{Generics, Ident, Type};

use crate::krate::{self, Krate};
use crate::service::ast::{Argument, Kind, Method, Param, Presence, Service, Taken};
use crate::service::expand::{halves, quietly, table, table_ident};

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
    let private = krate::private();
    let generic = &service.server;
    let (generics, server, target, functions, stages) = match &service.kind {
        Kind::Client => return None,
        Kind::Trait => {
            let ident = &service.ident;
            let name = halves::path(&server_ident(service));
            (
                Some(quote!(<#generic: #ident>)),
                quote!(#name<#generic>),
                quote!(&self.service),
                Some(functions(generic, &name)),
                None,
            )
        }
        Kind::Inherent(ty) | Kind::TraitImpl(ty, _) => {
            (None, quote!(#ty), quote!(self), None, Some(stages(ty)))
        }
    };
    let (stages, bound) = stages.unzip();
    let table = table_ident(service);
    let constants = service.methods.iter().map(|method| {
        let (cfgs, ident) = (&method.forwarded.cfgs, &method.ident);
        quote!(#(#cfgs)* #table::#ident)
    });
    let handlers_type = handlers_ident(service);
    let [_, call_arg, cx_arg] = locals();
    // what a trait that is not here says of its methods cannot be seen
    let is_elsewhere = matches!(service.kind, Kind::TraitImpl(..));
    let methods = service.methods.iter();
    let (deprecated, current): (Vec<_>, Vec<_>) =
        methods.partition(|method| is_elsewhere || !method.forwarded.deprecated.is_empty());
    let handlers = current.iter().map(|method| handler(service, method));
    let deprecated = (!deprecated.is_empty()).then(|| {
        let handlers = deprecated.iter().map(|method| handler(service, method));
        let tokens = quote!(impl #handlers_type { #(#handlers)* });
        quietly::deprecated(&tokens)
    });
    let arms = service
        .methods
        .iter()
        .map(|method| arm(service, method, &target));
    Some(quote! {
        #functions
        #stages

        struct #handlers_type;

        impl #handlers_type {
            #(#handlers)*
        }

        #deprecated

        #[automatically_derived]
        impl #generics #private::Dispatch for #server #bound {
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

/// ```text
/// const __SEND: usize = is_send::<Desk>();
/// const __SYNC: usize = is_sync::<Desk, [(); __SEND]>();
/// impl Dispatch for Desk where Desk: After<[(); __SYNC], This: Send + Sync> { … }
/// ```
///
/// A type that is neither `Send` nor `Sync` is one error, there, and none where it is served; see
/// `xmlrpc_core::__private`.
fn stages(ty: &Type) -> (TokenStream, TokenStream) {
    let private = krate::private();
    let send = krate::call_at("is_send", ty);
    let stage = Ident::new("__Sent", Span::call_site());
    let sync = krate::call_with("is_sync", ty, Some(&stage));
    let constants = quote! {
        const __SEND: usize = #send;
        const __SYNC: usize = {
            type #stage = [(); __SEND];
            #sync
        };
    };
    let bound = quote! {
        where
            #ty: #private::After<
                [(); __SYNC],
                This: ::core::marker::Send + ::core::marker::Sync,
            >
    };
    (constants, bound)
}

/// What takes the place of the server half of a type with mistakes: where the type is served is no
/// second mistake.
pub(crate) fn stand_in(krate: &Krate, ty: &impl ToTokens, generics: &Generics) -> TokenStream {
    let (import, private) = (krate.import(), krate::private());
    let (parameters, _, bounds) = generics.split_for_impl();
    let bounds = bounds.map(|bounds| &bounds.predicates);
    quote! {
        const _: () = {
            #import

            impl #parameters #private::Dispatch for #ty
            where
                Self: ::core::marker::Send + ::core::marker::Sync + 'static,
                #bounds
            {
                fn methods(&self) -> #private::Vec<&#private::Method> {
                    ::core::unreachable!()
                }

                fn dispatch<'__a>(
                    &'__a self,
                    _: #private::Call<'__a>,
                    _: &'__a #private::Context,
                ) -> #private::BoxFuture<'__a, #private::Reply> {
                    ::core::unreachable!()
                }
            }
        };
    }
}

/// Without bounds: what does not implement the trait is told so once, where it is served.
fn functions(generic: &Ident, name: &TokenStream) -> TokenStream {
    quote! {
        // a program that only calls the service has no use for the trait; this is one
        const _: ::core::marker::PhantomData<#name<()>> = ::core::marker::PhantomData;

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
    let turbofish = match service.kind {
        Kind::Inherent(_) | Kind::TraitImpl(..) => Some(quote!(::<()>)),
        Kind::Trait | Kind::Client => None,
    };
    // a name that occurs twice is a mistake already
    let mut names: Vec<_> = std::iter::once(name).chain(aliases).cloned().collect();
    for name in &mut names {
        name.set_span(Span::call_site().located_at(name.span()));
    }
    quote! {
        #(#cfgs)*
        #(#names)|* => #handlers::#ident #turbofish(#target, &#call_arg, #cx_arg),
    }
}

/// ```text
/// fn add<'a, S: Calculator>(service: &'a S, call: &Call<'a>, cx: &'a Context) -> BoxFuture<'a, Reply> {
///     type Checked = [(); checked(&[CHECKS::add])];
///     invoke::<Checked, _, _, _, _>(
///         call,
///         cx,
///         TABLE::add,
///         (reads::<i32, Checked>(), reads::<i32, Checked>()),
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
    let (checked, checked_type) = (table::checked(service, [method]), table::checked_ident());
    let idents = method.params().map(|param| &param.ident);
    let reads = method.params().map(read);
    let arguments = method.arguments.iter().map(argument);
    // what is wrong with the future, such as not being `Send`, is reported at the method's name
    let span = Span::call_site().located_at(ident.span());
    let private = krate::private_at(span);
    let generic = &service.server;
    let (bound, given, server, function) = match &service.kind {
        Kind::Trait | Kind::Client => {
            let name = &service.ident;
            (
                quote!(, #generic: #name),
                None,
                quote!(#generic),
                quote_spanned!(span=> <#generic as #name>::#ident),
            )
        }
        Kind::Inherent(ty) => (
            quote!(, #generic),
            Some(given(service, ty)),
            quote!(#ty),
            quote_spanned!(span=> <#ty>::#ident),
        ),
        Kind::TraitImpl(ty, path) => (
            quote!(, #generic),
            Some(given(service, ty)),
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
        quote_spanned!(span=> invoke::<#checked_type, _, _, _, _>)
    } else {
        quote_spanned!(span=> invoke_sync::<#checked_type, _, _, _>)
    };
    let call = quote_spanned! {span=>
        #private::#invoke(
            #call_arg,
            #cx_arg,
            #table::#ident,
            (#(#reads,)*),
            move |(#(#idents,)*)| #outcome,
        )
    };
    quote! {
        #(#cfgs)*
        fn #ident<'a #bound>(
            #service_arg: &'a #server,
            #call_arg: &#private::Call<'a>,
            #cx_arg: &'a #private::Context,
        ) -> #private::BoxFuture<'a, #private::Reply>
        #given
        {
            #checked
            #call
        }
    }
}

/// `where <Desk as After<S>>::This: Dispatch`
///
/// Rustc takes a bound on a type parameter for granted, also if it comes down to `Desk: Dispatch`:
/// a type that is not `Send` or `Sync` is reported once, where it is made a service, and not once
/// more for each method.
fn given(service: &Service<'_>, ty: &Type) -> TokenStream {
    let private = krate::private();
    let generic = &service.server;
    quote!(where <#ty as #private::After<#generic>>::This: #private::Dispatch)
}

/// How a parameter is read: `reads::<T, Checked>()`, with its default if it has one.
fn read(param: &Param<'_>) -> TokenStream {
    let function = match param.presence {
        Presence::Rest => "reads_rest",
        _ => "reads",
    };
    let checked = table::checked_ident();
    let reads = krate::call_with(function, param.ty(), Some(&checked));
    let Presence::Default(default) = &param.presence else {
        return reads;
    };
    let private = krate::private();
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
    quote!(#private::default(#reads, || #default))
}

/// What the method is called with.
fn argument(argument: &Argument<'_>) -> TokenStream {
    match argument {
        Argument::Context(ty) => {
            let context = krate::call_at("context", ty);
            let [_, _, cx_arg] = locals();
            quote!(#context.of(#cx_arg))
        }
        Argument::Param(param) => {
            let ident = &param.ident;
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
