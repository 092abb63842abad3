//! The model of a service: what the printers need, already decided.

use proc_macro2::Span;
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt as _;
use syn::{
    Attribute, Ident, ImplItem, ImplItemFn, ItemImpl, ItemTrait, LitStr, Pat, PatType, Path,
    ReturnType, Signature, TraitItem, TraitItemFn, Type, Visibility, parse_quote,
};

use crate::ctxt::Ctxt;
use crate::forward::ForwardedAttrs;
use crate::service::attr::{MethodArgs, ServiceArgs};
use crate::service::syntax;
use crate::ty::{mentions, ungroup, with_static};

/// A trait or an impl whose methods can be called.
pub(crate) struct Service<'a> {
    pub(crate) args: &'a ServiceArgs,
    pub(crate) kind: Kind<'a>,
    /// What the generated names start with: that of the trait, or of the type.
    pub(crate) ident: &'a Ident,
    /// The visibility of the generated types.
    pub(crate) vis: Visibility,
    /// The type parameter of the server half; like that of the client half it has a name that
    /// does not occur in the signatures.
    pub(crate) server: Ident,
    /// The type parameter of the client half.
    pub(crate) caller: Ident,
    /// `#[cfg]` of the item itself.
    pub(crate) cfgs: Vec<Attribute>,
    /// The methods that can be generated for; the others are mistakes, or skipped.
    pub(crate) methods: Vec<Method<'a>>,
}

pub(crate) enum Kind<'a> {
    /// A trait, implemented by types that are not known here.
    Trait,
    /// An impl block with methods of its own.
    Inherent(&'a Type),
    /// The impl of a plain trait.
    TraitImpl(&'a Type, &'a Path),
}

/// A method that can be called.
pub(crate) struct Method<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: Visibility,
    pub(crate) is_async: bool,
    pub(crate) name: LitStr,
    /// Whether the name was given in an attribute.
    pub(crate) is_named: bool,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) params: Vec<Param<'a>>,
    /// The return type as written; `()` when there is none.
    pub(crate) output: Type,
    pub(crate) forwarded: ForwardedAttrs,
}

/// A parameter of a [`Method`].
pub(crate) struct Param<'a> {
    pub(crate) ident: &'a Ident,
    /// The type as written.
    pub(crate) written: &'a Type,
    /// The type behind `&`, if that is how it is taken.
    pub(crate) referent: Option<&'a Type>,
}

impl<'a> Service<'a> {
    /// The model of a trait; `None` if nothing can be generated for it.
    pub(crate) fn of_trait(cx: &Ctxt, args: &'a ServiceArgs, item: &'a ItemTrait) -> Option<Self> {
        if !syntax::check_trait(cx, item) {
            return None;
        }
        let mut methods = Vec::new();
        for item in &item.items {
            match item {
                TraitItem::Fn(method) => {
                    let TraitItemFn { attrs, sig, .. } = method;
                    let vis = parse_quote!(pub);
                    methods.extend(Method::new(cx, args, attrs, vis, sig));
                }
                other => syntax::refuse_trait_item(cx, other),
            }
        }
        Some(Self::new(
            args,
            Kind::Trait,
            &item.ident,
            item.vis.clone(),
            &item.attrs,
            methods,
        ))
    }

    /// The model of an impl block; `None` if nothing can be generated for it.
    pub(crate) fn of_impl(cx: &Ctxt, args: &'a ServiceArgs, item: &'a ItemImpl) -> Option<Self> {
        let ident = syntax::check_impl(cx, item)?;
        let kind = match &item.trait_ {
            Some((path, _)) => Kind::TraitImpl(&item.self_ty, path),
            None => Kind::Inherent(&item.self_ty),
        };
        let mut methods = Vec::new();
        for item in &item.items {
            match (item, &kind) {
                (ImplItem::Fn(method), kind) => {
                    let ImplItemFn {
                        attrs, sig, vis, ..
                    } = method;
                    let vis = match kind {
                        Kind::TraitImpl(..) => parse_quote!(pub),
                        _ => vis.clone(),
                    };
                    methods.extend(Method::new(cx, args, attrs, vis, sig));
                }
                // constants and types are the business of the impl, macros might hide methods
                (ImplItem::Macro(item), _) => syntax::refuse_macro(cx, &item.mac),
                _ => {}
            }
        }
        let vis = widest(methods.iter().map(|method| &method.vis));
        Some(Self::new(args, kind, ident, vis, &item.attrs, methods))
    }

    fn new(
        args: &'a ServiceArgs,
        kind: Kind<'a>,
        ident: &'a Ident,
        vis: Visibility,
        attrs: &[Attribute],
        methods: Vec<Method<'a>>,
    ) -> Self {
        Self {
            args,
            kind,
            ident,
            vis,
            server: unused("S", ident, &methods),
            caller: unused("C", ident, &methods),
            cfgs: ForwardedAttrs::of(attrs).cfgs,
            methods,
        }
    }
}

/// The name, with underscores until it is neither the service's nor one in the signatures.
fn unused(name: &str, service: &Ident, methods: &[Method<'_>]) -> Ident {
    let mut types = service.to_token_stream();
    for method in methods {
        method.output.to_tokens(&mut types);
        for param in &method.params {
            param.written.to_tokens(&mut types);
        }
    }
    let mut ident = Ident::new(name, Span::call_site());
    while mentions(types.clone(), &ident) {
        ident = format_ident!("{ident}_");
    }
    ident
}

/// A visibility that is at least as wide as each of these.
fn widest<'v>(all: impl Iterator<Item = &'v Visibility>) -> Visibility {
    let print = |vis: &Visibility| vis.to_token_stream().to_string();
    all.fold(Visibility::Inherited, |widest, vis| match (&widest, vis) {
        (Visibility::Public(_), _) | (_, Visibility::Inherited) => widest,
        (Visibility::Inherited, vis) | (_, vis @ Visibility::Public(_)) => vis.clone(),
        (one, other) if print(one) == print(other) => widest,
        // which of the two paths is the longer one cannot be seen
        (Visibility::Restricted(_), Visibility::Restricted(_)) => parse_quote!(pub(crate)),
    })
}

impl<'a> Method<'a> {
    /// The model of a method; `None` if it is skipped or cannot be generated for.
    fn new(
        cx: &Ctxt,
        service: &ServiceArgs,
        attrs: &'a [Attribute],
        vis: Visibility,
        sig: &'a Signature,
    ) -> Option<Self> {
        let args = MethodArgs::parse(cx, attrs);
        if args.skip {
            return None;
        }
        if !syntax::check_signature(cx, sig) {
            return None;
        }
        Some(Self {
            ident: &sig.ident,
            vis,
            is_async: sig.asyncness.is_some(),
            is_named: args.name.is_some(),
            name: args.name.unwrap_or_else(|| wire_name(service, &sig.ident)),
            aliases: args.aliases,
            params: syntax::params(sig).filter_map(Param::new).collect(),
            output: match &sig.output {
                ReturnType::Default => {
                    let span = sig.ident.span();
                    syn::parse_quote_spanned!(span=> ())
                }
                ReturnType::Type(_, ty) => (**ty).clone(),
            },
            forwarded: ForwardedAttrs::of(attrs),
        })
    }

    pub(crate) fn has_references(&self) -> bool {
        self.params.iter().any(|param| param.referent.is_some())
    }

    /// The return type where no lifetime can be left out.
    pub(crate) fn static_output(&self) -> Type {
        with_static(self.output.clone())
    }
}

/// The prefix, and the method's name as `rename_all` wants it.
fn wire_name(service: &ServiceArgs, ident: &Ident) -> LitStr {
    let prefix = service.prefix.as_ref().map(LitStr::value);
    let name = service.rename_all.of_field(&ident.unraw().to_string());
    let name = format!("{}{name}", prefix.unwrap_or_default());
    LitStr::new(&name, ident.span())
}

impl<'a> Param<'a> {
    /// The model of a parameter; `None` if it has no name.
    fn new(arg: &'a PatType) -> Option<Self> {
        let Pat::Ident(pat) = &*arg.pat else {
            return None;
        };
        let referent = match ungroup(&arg.ty) {
            Type::Reference(reference) => Some(&*reference.elem),
            _ => None,
        };
        Some(Self {
            ident: &pat.ident,
            written: &arg.ty,
            referent,
        })
    }

    /// The type that XML-RPC has to carry.
    pub(crate) fn ty(&self) -> &'a Type {
        self.referent.unwrap_or(self.written)
    }

    /// The name without `r#`.
    pub(crate) fn name(&self) -> LitStr {
        LitStr::new(&self.ident.unraw().to_string(), self.ident.span())
    }
}
