//! What the user's Rust may not look like: the item, its methods and their signatures.

use syn::visit::{self, Visit};
use syn::{
    FnArg, Generics, Ident, ItemImpl, ItemTrait, Lifetime, Macro, Pat, PatType, Receiver,
    ReceiverKind, ReturnType, Safety, Signature, TraitItem, Type, TypeImplTrait, TypePath,
    TypeReference,
};

use crate::ctxt::Ctxt;
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

/// Whether something can be generated for the method.
pub(crate) fn check_signature(cx: &Ctxt, sig: &Signature) -> bool {
    let errors = cx.count();
    check_qualifiers(cx, sig);
    check_receiver(cx, sig);
    let params = params(sig);
    if let Some(over) = params.clone().nth(MAX_PARAMS) {
        cx.error(
            over,
            format!(
                "a method takes at most {MAX_PARAMS} parameters, found {}: put some of them into a struct",
                params.clone().count()
            ),
        );
    }
    for param in params {
        check_param(cx, sig, param);
    }
    if let ReturnType::Type(_, ty) = &sig.output {
        Output { cx }.visit_type(ty);
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

fn check_param(cx: &Ctxt, sig: &Signature, param: &PatType) {
    let Pat::Ident(_) = &*param.pat else {
        cx.error(
            &param.pat,
            "expected the name of the parameter, found a pattern: take it apart in the body",
        );
        return;
    };
    let Type::Reference(reference) = ungroup(&param.ty) else {
        ParamType { cx }.visit_type(&param.ty);
        return;
    };
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
    ParamType { cx }.visit_type(&reference.elem);
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
