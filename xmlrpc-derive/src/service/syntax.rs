//! What the user's Rust may not look like: the item, its methods and their signatures.

use proc_macro2::Span;
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, FnArg, GenericParam, Generics, Ident, ItemImpl, ItemTrait, Lifetime, Macro,
    Pat, PatType, PathArguments, Receiver, ReceiverKind, ReturnType, Safety, Signature, TraitItem,
    TraitItemFn, Type, TypeImplTrait, TypePath, TypeReference, TypeTraitObject,
};

use crate::ctxt::Ctxt;
use crate::service::attr::{Facts, ParamArg, ServiceArgs};
use crate::ty::{mentions, ungroup};

/// What serde's tuples hold, and therefore what a call can be decoded into.
const MAX_PARAMS: usize = 16;

/// The functions of every generated client.
pub(crate) const CLIENT_FUNCTIONS: [&str; 3] = ["new", "get_ref", "into_inner"];

/// Whether something can be generated for the trait.
pub(crate) fn check_trait(cx: &Ctxt, item: &ItemTrait) -> bool {
    if let Some(token) = &item.unsafety {
        cx.error(token, "a service trait cannot be unsafe");
    }
    check_no_async_trait(cx, &item.attrs);
    if let Some(token) = &item.modifiers.auto_token {
        cx.error(token, "a service trait cannot be an auto trait");
        return false;
    }
    let generic = !item.generics.params.is_empty();
    if generic {
        cx.error(
            &item.generics,
            "a service trait cannot be generic: the types that travel have to be known here",
        );
    }
    !generic
}

/// The name of the type, if something can be generated for the impl.
pub(crate) fn check_impl<'a>(
    cx: &Ctxt,
    args: &ServiceArgs,
    item: &'a ItemImpl,
) -> Option<&'a Ident> {
    check_no_async_trait(cx, &item.attrs);
    if let Some(client) = &args.client_only {
        cx.error(
            client,
            "`client` describes somebody else's server by a trait, found an impl block",
        );
        return None;
    }
    if let Some(server) = &args.server {
        cx.error(
            server,
            "`server` names the server of a trait: an impl block makes the type itself the server",
        );
    }
    if let Some(token) = &item.modifiers.polarity {
        cx.error(token, "a negative impl has no methods to call");
        return None;
    }
    let plain = check_impl_generics(cx, &item.generics);
    let Type::Path(TypePath {
        qself: None, path, ..
    }) = ungroup(&item.self_ty)
    else {
        cx.error(
            &item.self_ty,
            "the client is named after the type: expected a struct or an enum",
        );
        return None;
    };
    if let Some(pointer) = pointer(&item.self_ty) {
        cx.error(
            &item.self_ty,
            format!(
                "expected a struct or an enum of your own, found `{pointer}<…>`: put the attribute \
                 on the impl of what is in it; an `Arc` of a service is a service"
            ),
        );
        return None;
    }
    let owns = plain && check_owns(cx, &item.self_ty);
    let ident = path.segments.last().map(|segment| &segment.ident);
    ident.filter(|_| owns)
}

/// The name of the type, if it is one of the standard library's that hold others.
pub(crate) fn pointer(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ungroup(ty) else {
        return None;
    };
    let last = path.path.segments.last()?;
    let holds = matches!(last.arguments, PathArguments::AngleBracketed(_));
    let is_one = ["Arc", "Box", "Rc", "Vec"]
        .iter()
        .any(|name| last.ident == name);
    (holds && is_one).then_some(&last.ident)
}

fn check_impl_generics(cx: &Ctxt, generics: &Generics) -> bool {
    let mut params = generics.params.iter();
    if params.clone().next().is_none() {
        return true;
    }
    if params.all(|param| matches!(param, GenericParam::Lifetime(_))) {
        cx.error(generics, "a service is `'static`: it cannot borrow");
    } else {
        cx.error(
            generics,
            "an impl with `#[xmlrpc_service]` cannot be generic: put the attribute on a trait, \
             and implement the trait for the generic type",
        );
    }
    false
}

/// Whether the type of an impl has no lifetime but `'static`.
fn check_owns(cx: &Ctxt, ty: &Type) -> bool {
    struct Lifetimes(Option<Lifetime>);

    impl<'ast> Visit<'ast> for Lifetimes {
        fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
            if lifetime.ident != "static" {
                self.0 = Some(lifetime.clone());
            }
        }
    }

    let mut lifetimes = Lifetimes(None);
    lifetimes.visit_type(ty);
    if let Some(lifetime) = &lifetimes.0 {
        cx.error(lifetime, "a service is `'static`: it cannot borrow");
    }
    lifetimes.0.is_none()
}

/// `#[async_trait]` below ours; above it, it is gone, and its lifetimes are there.
fn check_no_async_trait(cx: &Ctxt, attrs: &[Attribute]) {
    for attr in attrs {
        if is_async_trait(attr) {
            cx.error(attr, NO_ASYNC_TRAIT);
        }
    }
}

/// Whether the attribute is `#[async_trait]`.
pub(crate) fn is_async_trait(attr: &Attribute) -> bool {
    let last = attr.path().segments.last();
    last.is_some_and(|last| last.ident == "async_trait")
}

const NO_ASYNC_TRAIT: &str = "`#[xmlrpc_service]` needs no `async_trait`: leave it out";

/// What the trait of somebody else's server cannot say of a method.
pub(crate) fn check_client_method(cx: &Ctxt, method: &TraitItemFn, skip: bool, facts: &Facts) {
    if let Some(body) = &method.default {
        cx.error(
            body,
            "with `client` a method has no body: somebody else's server runs it",
        );
    }
    if skip {
        cx.error(
            &method.sig.ident,
            "with `client` only a client is left of the trait: leave out a method with `skip`",
        );
    }
    for fact in facts.of_servers() {
        cx.error(
            fact,
            format!("with `client` there is no server for which `{fact}` could count"),
        );
    }
}

/// The associated types of the trait, which it cannot have: a method that names one is not looked
/// at.
pub(crate) fn associated_types(item: &ItemTrait) -> Vec<&Ident> {
    let types = item.items.iter().filter_map(|item| match item {
        TraitItem::Type(item) => Some(&item.ident),
        _ => None,
    });
    types.collect()
}

/// Everything but a method.
pub(crate) fn refuse_trait_item(cx: &Ctxt, item: &TraitItem) {
    match item {
        TraitItem::Const(item) => {
            cx.error(item, "a service trait cannot have associated constants");
        }
        TraitItem::Type(item) => cx.error(
            item,
            "a service trait cannot have associated types: name the type in the signatures",
        ),
        TraitItem::Macro(item) => refuse_macro(cx, &item.mac),
        other => cx.error(other, "expected a method"),
    }
}

pub(crate) fn refuse_macro(cx: &Ctxt, mac: &Macro) {
    cx.error(
        mac,
        "`#[xmlrpc_service]` cannot see the methods that a macro makes here: \
         write them out, or let the macro make the whole item",
    );
}

/// Whether something can be generated for the method.
pub(crate) fn check_signature(
    cx: &Ctxt,
    args: &ServiceArgs,
    sig: &Signature,
    params: &[(&PatType, Option<ParamArg>)],
    facts: &Facts,
) -> bool {
    let errors = cx.count();
    if !check_generics(cx, sig) {
        return false;
    }
    if !check_receiver(cx, sig) {
        return false;
    }
    check_qualifiers(cx, sig, facts);
    check_params(cx, args, params);
    if let ReturnType::Type(_, ty) = &sig.output {
        let is_error = false;
        Output { cx, is_error }.visit_type(ty);
    }
    cx.count() == errors
}

/// The parameters after the receiver.
pub(crate) fn params(sig: &Signature) -> impl Iterator<Item = &PatType> + Clone {
    sig.inputs.iter().filter_map(|arg| match arg {
        FnArg::Typed(param) => Some(param),
        FnArg::Receiver(_) => None,
    })
}

/// Whether the other rules can be looked at: what generics lead to is not reported as well.
fn check_generics(cx: &Ctxt, sig: &Signature) -> bool {
    let generics = &sig.generics;
    let mut params = generics.params.iter();
    if params.clone().next().is_none() {
        return true;
    }
    let is_async_trait = generics
        .lifetimes()
        .any(|param| param.lifetime.ident == "async_trait");
    if is_async_trait {
        cx.error(&sig.ident, NO_ASYNC_TRAIT);
    } else if params.all(|param| matches!(param, GenericParam::Lifetime(_))) {
        cx.error(
            generics,
            "a method needs no names of lifetimes: leave them out, in `&self`, `&str` and `Page<'_>`",
        );
    } else {
        cx.error(
            generics,
            "a method cannot be generic: the types that travel have to be known here",
        );
    }
    false
}

/// Whether the method has type parameters, with a name or without.
pub(crate) fn is_generic(sig: &Signature) -> bool {
    let keyword = Ident::new("impl", Span::call_site());
    let named = sig.generics.params.iter();
    let mut named = named.filter(|param| !matches!(param, GenericParam::Lifetime(_)));
    named.next().is_some() || mentions(sig.inputs.to_token_stream(), &keyword)
}

fn check_qualifiers(cx: &Ctxt, sig: &Signature, facts: &Facts) {
    if let (Some(token), Some(_)) = (&sig.asyncness, &facts.blocking) {
        cx.error(token, "a blocking method is not async");
    }
    if CLIENT_FUNCTIONS.iter().any(|name| sig.ident == name) {
        cx.error(
            &sig.ident,
            format!(
                "every generated client has a function `{0}` of its own: \
                 name the method differently and add `#[xmlrpc(name = \"{0}\")]`",
                sig.ident
            ),
        );
    }
    if let Some(token) = &sig.constness {
        cx.error(token, "a method cannot be a const fn");
    }
    if let Safety::Unsafe(token) = &sig.safety {
        cx.error(token, "a method cannot be unsafe: anyone can call it");
    }
    if let Some(abi) = &sig.abi {
        cx.error(abi, "a method cannot be extern");
    }
    if let Some(variadic) = &sig.variadic {
        cx.error(variadic, "a method cannot be variadic");
    }
}

/// Whether there is a receiver: a function without one is not a method, and what else is wrong with it
/// does not matter.
fn check_receiver(cx: &Ctxt, sig: &Signature) -> bool {
    match sig.receiver() {
        None => {
            cx.error(
                &sig.ident,
                format!(
                    "expected `&self`: `fn {0}(&self, …)`; a function that is not to be called \
                     from outside takes `#[xmlrpc(skip)]`",
                    sig.ident
                ),
            );
            return false;
        }
        Some(Receiver {
            kind: ReceiverKind::Reference(_, None, None),
            ..
        }) => {}
        Some(receiver) => cx.error(
            receiver,
            "expected `&self`: a service answers many calls at once, so what changes goes \
             behind a `Mutex` or an atomic",
        ),
    }
    true
}

fn check_params(cx: &Ctxt, args: &ServiceArgs, params: &[(&PatType, Option<ParamArg>)]) {
    let is_context =
        |(_, arg): &&(&PatType, Option<ParamArg>)| matches!(arg, Some(ParamArg::Context(_)));
    let on_the_wire = params.iter().filter(|param| !is_context(param));
    if let Some((over, _)) = on_the_wire.clone().nth(MAX_PARAMS) {
        cx.error(
            over,
            format!(
                "a method takes at most {MAX_PARAMS} parameters, found {}: put some of them into a struct",
                on_the_wire.clone().count()
            ),
        );
    }
    for (_, arg) in params.iter().filter(is_context).skip(1) {
        let key = arg.as_ref().map(ParamArg::key);
        cx.error(key, "a method has one context");
    }
    let last = on_the_wire.clone().next_back().map(|(param, _)| *param);
    for (param, arg) in params {
        if !check_pattern(cx, param) {
            continue;
        }
        match arg {
            Some(ParamArg::Context(key)) => {
                check_context(cx, args, key, &param.ty);
                continue;
            }
            Some(ParamArg::Rest(key)) if last.is_some_and(|last| !std::ptr::eq(last, *param)) => {
                cx.error(
                    key,
                    "`rest` takes all parameters that are left: it goes on the last one",
                );
            }
            Some(ParamArg::Default(key, _)) if args.client_only.is_some() => cx.error(
                key,
                "with `client` there is no server that takes the default: use an `Option`, which \
                 is left out when it is `None`",
            ),
            Some(ParamArg::Default(_, expr)) if mentions_self(expr) => cx.error(
                expr,
                "expected an expression without `Self`: write the name of the type",
            ),
            _ => {}
        }
        check_param_type(cx, args, &param.ty);
    }
}

fn check_pattern(cx: &Ctxt, param: &PatType) -> bool {
    let conditional =
        |attr: &&Attribute| attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr");
    if let Some(attr) = param.attrs.iter().find(conditional) {
        cx.error(
            attr,
            "expected a parameter that is always there: `#[cfg]` goes on the method",
        );
    }
    let is_name = matches!(&*param.pat, Pat::Ident(_));
    if !is_name {
        cx.error(
            &param.pat,
            "expected the name of the parameter, found a pattern: take it apart in the body",
        );
    }
    is_name
}

fn check_context(cx: &Ctxt, args: &ServiceArgs, key: &Ident, ty: &Type) {
    if args.client_only.is_some() {
        cx.error(
            key,
            "with `client` there is no server that has a context: leave the parameter out",
        );
        return;
    }
    match ungroup(ty) {
        Type::Reference(TypeReference {
            mutability: None,
            lifetime: None,
            ..
        }) => {}
        Type::Path(path) if is_named(path, "Context") => cx.error(ty, "write `cx: &Context`"),
        _ => cx.error(ty, "the context parameter has the type `&Context`"),
    }
}

/// Whether the type looks like `&Context`.
pub(crate) fn is_context(ty: &Type) -> bool {
    let Type::Reference(reference) = ungroup(ty) else {
        return false;
    };
    matches!(ungroup(&reference.elem), Type::Path(path) if is_named(path, "Context"))
}

fn is_named(path: &TypePath, name: &str) -> bool {
    let last = path.path.segments.last();
    last.is_some_and(|last| last.ident == name)
}

fn mentions_self(expr: &Expr) -> bool {
    let this = Ident::new("Self", expr.span());
    mentions(expr.to_token_stream(), &this)
}

fn check_param_type(cx: &Ctxt, args: &ServiceArgs, ty: &Type) {
    let Type::Reference(reference) = ungroup(ty) else {
        ParamType { cx, args }.visit_type(ty);
        return;
    };
    if let Some(lifetime) = &reference.lifetime {
        cx.error(
            lifetime,
            "expected a reference without a lifetime: it points to data that lives as long as the call",
        );
    }
    if let Some(token) = &reference.mutability {
        cx.error(
            token,
            "expected `&` or a value: nothing that a method writes into a parameter gets back to the caller",
        );
    }
    // a list of references can be made of what is decoded
    match element_of(&reference.elem) {
        Some(elem) => ParamType { cx, args }.visit_type(elem),
        None => ParamType { cx, args }.visit_type(&reference.elem),
    }
}

/// The `U` of `[&U]`.
pub(crate) fn element_of(ty: &Type) -> Option<&Type> {
    let Type::Slice(slice) = ungroup(ty) else {
        return None;
    };
    match ungroup(&slice.elem) {
        Type::Reference(TypeReference {
            lifetime: None,
            mutability: None,
            elem,
            ..
        }) => Some(elem),
        _ => None,
    }
}

/// Refuses what a parameter cannot be decoded into.
struct ParamType<'c> {
    cx: &'c Ctxt,
    args: &'c ServiceArgs,
}

impl<'ast> Visit<'ast> for ParamType<'_> {
    fn visit_type_reference(&mut self, reference: &'ast TypeReference) {
        if self.args.client_only.is_some() {
            // nobody decodes it
            visit::visit_type_reference(self, reference);
            return;
        }
        let instead = match ungroup(&reference.elem) {
            Type::Slice(_) => "use a `Vec`",
            Type::Path(path) if path.path.is_ident("str") => "use `String`",
            Type::Path(path) if is_named(path, "Context") => {
                "for the context of the call, write `#[xmlrpc(context)] cx: &Context`"
            }
            _ => "use the type itself",
        };
        self.cx.error(
            reference,
            format!("expected owned data inside a parameter's type, found a reference: {instead}"),
        );
    }

    fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
        let is_left_out = lifetime.ident == "_" && self.args.client_only.is_some();
        if lifetime.ident != "static" && !is_left_out {
            self.cx.error(
                lifetime,
                format!(
                    "expected a parameter type that owns its data, found the lifetime `{lifetime}`: \
                     a `Cow` takes `'static`, other types have a `String` in place of a `&str`"
                ),
            );
        }
    }

    fn visit_type_impl_trait(&mut self, ty: &'ast TypeImplTrait) {
        self.cx.error(
            ty,
            "expected a type, found `impl Trait`: the types that travel have to be known here",
        );
    }

    fn visit_type_trait_object(&mut self, ty: &'ast TypeTraitObject) {
        self.cx.error(ty, NO_TRAIT_OBJECT);
    }

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        check_no_self(self.cx, path);
        visit::visit_type_path(self, path);
    }
}

const NO_TRAIT_OBJECT: &str = "expected a type, found a trait object: XML-RPC carries data, and \
     its type has to be known here";

/// Refuses what a client cannot name.
struct Output<'c> {
    cx: &'c Ctxt,
    /// In the error of a `Result`, about which its bound has more to say.
    is_error: bool,
}

impl<'ast> Visit<'ast> for Output<'_> {
    fn visit_type_impl_trait(&mut self, ty: &'ast TypeImplTrait) {
        let future = ty.bounds.iter().any(|bound| {
            matches!(bound, syn::TypeParamBound::Trait(bound)
                if bound.path.segments.last().is_some_and(|last| last.ident == "Future"))
        });
        let message = if future {
            "expected a type, found `impl Future`: write `async fn` instead"
        } else {
            "expected a type, found `impl Trait`: the types that travel have to be known here"
        };
        self.cx.error(ty, message);
    }

    fn visit_type_trait_object(&mut self, ty: &'ast TypeTraitObject) {
        if !self.is_error {
            self.cx.error(ty, NO_TRAIT_OBJECT);
        }
    }

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        check_no_self(self.cx, path);
        let last = path.path.segments.last().map(|last| &last.arguments);
        match last {
            Some(PathArguments::AngleBracketed(arguments)) if is_named(path, "Result") => {
                for argument in &arguments.args {
                    self.visit_generic_argument(argument);
                    self.is_error = true;
                }
                self.is_error = false;
            }
            _ => visit::visit_type_path(self, path),
        }
    }
}

fn check_no_self(cx: &Ctxt, path: &TypePath) {
    if let Some(first) = path.path.segments.first()
        && first.ident == "Self"
    {
        cx.error(
            first,
            "expected the name of a type, found `Self`, which the client would take for its own",
        );
    }
}
