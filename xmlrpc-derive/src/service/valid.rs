//! What a service may not be. Every rule that looks at more than one argument stands here, and
//! every rule about the user's Rust; what an argument may look like is the business of `args`.

use std::collections::HashMap;

use syn::visit::{self, Visit};
use syn::{
    FnArg, Generics, Ident, ItemImpl, ItemTrait, Lifetime, LitStr, Macro, Pat, Receiver,
    ReceiverKind, ReturnType, Safety, Signature, TraitItem, Type, TypeImplTrait, TypePath,
    TypeReference,
};

use crate::ctxt::Ctxt;
use crate::service::args::{MethodArgs, ServiceArgs};
use crate::service::ast::{Method, Param};
use crate::ty::ungroup;

/// What serde's tuples hold, and therefore what a call can be decoded into.
const MAX_PARAMS: usize = 16;

/// The functions of every generated client.
const CLIENT_FUNCTIONS: [&str; 3] = ["new", "get_ref", "into_inner"];

/// Whether something can be generated for the trait.
pub(crate) fn check_trait(cx: &Ctxt, item: &ItemTrait) -> bool {
    if let Some(token) = &item.unsafety {
        cx.error(token, "a service trait cannot be unsafe");
    }
    if let Some(token) = &item.modifiers.auto_token {
        cx.error(token, "a service trait cannot be an auto trait");
        return false;
    }
    check_no_generics(cx, &item.generics, "a service trait")
}

/// The name of the type, if something can be generated for the impl.
pub(crate) fn check_impl<'a>(cx: &Ctxt, item: &'a ItemImpl) -> Option<&'a Ident> {
    if let Some(token) = &item.modifiers.polarity {
        cx.error(token, "a negative impl has no methods to call");
        return None;
    }
    let plain = check_no_generics(cx, &item.generics, "an impl with `#[xmlrpc_service]`");
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
    let ident = path.segments.last().map(|segment| &segment.ident);
    ident.filter(|_| plain)
}

fn check_no_generics(cx: &Ctxt, generics: &Generics, what: &str) -> bool {
    let generic = !generics.params.is_empty();
    if generic {
        cx.error(
            generics,
            format!("{what} cannot be generic: the types that travel have to be known here"),
        );
    }
    !generic
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

/// The parameters, if something can be generated for the method.
pub(crate) fn check_signature<'a>(cx: &Ctxt, sig: &'a Signature) -> Option<Vec<Param<'a>>> {
    let errors = cx.count();
    check_qualifiers(cx, sig);
    check_receiver(cx, sig);
    let inputs = sig
        .inputs
        .iter()
        .filter(|arg| !matches!(arg, FnArg::Receiver(_)));
    if let Some(over) = inputs.clone().nth(MAX_PARAMS) {
        cx.error(
            over,
            format!(
                "a method takes at most {MAX_PARAMS} parameters, found {}: put some of them into a struct",
                inputs.clone().count()
            ),
        );
    }
    let mut params = Vec::with_capacity(sig.inputs.len());
    for arg in inputs {
        let FnArg::Typed(typed) = arg else { continue };
        match Param::new(typed) {
            Some(param) => {
                check_param(cx, sig, &param);
                params.push(param);
            }
            None => refuse_pattern(cx, &typed.pat),
        }
    }
    if let ReturnType::Type(_, ty) = &sig.output {
        check_output(cx, ty);
    }
    (cx.count() == errors).then_some(params)
}

fn check_qualifiers(cx: &Ctxt, sig: &Signature) {
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
    if !sig.generics.params.is_empty() {
        cx.error(
            &sig.generics,
            "a method cannot be generic: the types that travel have to be known here",
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

fn check_receiver(cx: &Ctxt, sig: &Signature) {
    match sig.receiver() {
        None => cx.error(
            &sig.ident,
            format!(
                "expected `&self`: `fn {0}(&self, …)`; a function that is not to be called from \
                 outside takes `#[xmlrpc(skip)]`",
                sig.ident
            ),
        ),
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
}

fn refuse_pattern(cx: &Ctxt, pat: &Pat) {
    cx.error(
        pat,
        "expected the name of the parameter, found a pattern: take it apart in the body",
    );
}

fn check_param(cx: &Ctxt, sig: &Signature, param: &Param<'_>) {
    if let Type::Reference(reference) = ungroup(param.written) {
        // where it is declared it is already a mistake
        if let Some(lifetime) = &reference.lifetime
            && sig.generics.params.is_empty()
        {
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
    }
    ParamType { cx }.visit_type(param.ty());
}

/// Refuses what a parameter cannot be decoded into.
struct ParamType<'c> {
    cx: &'c Ctxt,
}

impl<'ast> Visit<'ast> for ParamType<'_> {
    fn visit_type_reference(&mut self, reference: &'ast TypeReference) {
        let owned = match ungroup(&reference.elem) {
            Type::Slice(_) => "a `Vec`",
            Type::Path(path) if path.path.is_ident("str") => "`String`",
            _ => "the type itself",
        };
        self.cx.error(
            reference,
            format!(
                "expected owned data inside a parameter's type, found a reference: use {owned}"
            ),
        );
    }

    fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
        if lifetime.ident != "static" {
            self.cx.error(
                lifetime,
                format!(
                    "expected a parameter type that owns its data, found the lifetime `{lifetime}`"
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

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        check_no_self(self.cx, path);
        visit::visit_type_path(self, path);
    }
}

fn check_output(cx: &Ctxt, ty: &Type) {
    Output { cx }.visit_type(ty);
}

/// Refuses what a client cannot name.
struct Output<'c> {
    cx: &'c Ctxt,
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

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        check_no_self(self.cx, path);
        visit::visit_type_path(self, path);
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

/// A skipped method has no name on the wire.
pub(crate) fn check_skipped(cx: &Ctxt, args: &MethodArgs) {
    for name in args.name.iter().chain(&args.aliases) {
        cx.error(name, "a method with `skip` has no name on the wire");
    }
}

/// Whether names can be checked that start with the prefix.
pub(crate) fn check_prefix(cx: &Ctxt, args: &ServiceArgs) -> bool {
    match &args.prefix {
        Some(prefix) if !prefix.value().is_empty() => check_name(cx, prefix),
        _ => true,
    }
}

/// The names of all methods.
pub(crate) fn check_names(cx: &Ctxt, methods: &[Method<'_>], prefix_is_valid: bool) {
    let mut taken: HashMap<String, &Method<'_>> = HashMap::new();
    for method in methods {
        if method.is_named || prefix_is_valid {
            check_name(cx, &method.name);
        }
        for alias in &method.aliases {
            check_name(cx, alias);
        }
        for name in std::iter::once(&method.name).chain(&method.aliases) {
            if let Some(other) = taken.insert(name.value(), method)
                && !can_share_a_name(method, other)
            {
                cx.error(
                    name,
                    format!(
                        "the wire name `{}` is taken by the method `{}`",
                        name.value(),
                        other.ident
                    ),
                );
            }
        }
    }
}

/// Methods of different configurations can; whether they are different is for rustc to say.
fn can_share_a_name(one: &Method<'_>, other: &Method<'_>) -> bool {
    let conditional = |method: &Method<'_>| !method.carried.cfgs.is_empty();
    !std::ptr::eq(one, other) && conditional(one) && conditional(other)
}

/// Whether every implementation could call the name.
fn check_name(cx: &Ctxt, name: &LitStr) -> bool {
    let value = name.value();
    let portable = |letter: char| letter.is_ascii_alphanumeric() || "_.:/".contains(letter);
    if value.is_empty() {
        cx.error(name, "expected a name, found an empty string");
    } else if value.starts_with("system.") {
        cx.error(
            name,
            format!("the name `{value}` is reserved: `system.` methods are the server's own"),
        );
    } else if let Some(letter) = value.chars().find(|&letter| !portable(letter)) {
        cx.error(
            name,
            format!(
                "expected a name of the characters `A-Z`, `a-z`, `0-9`, `_`, `.`, `:` and `/`, \
                 found {letter:?} in `{value}`"
            ),
        );
    } else {
        return true;
    }
    false
}
