//! The model of a service: what the printers need, already decided.

use proc_macro2::Span;
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt as _;
use syn::visit::Visit as _;
use syn::{
    Attribute, Expr, Ident, ImplItem, ImplItemFn, ItemImpl, ItemTrait, LitStr, Pat, PatType, Path,
    ReturnType, Signature, TraitItem, TraitItemFn, Type, Visibility, parse_quote,
};

use crate::ctxt::Ctxt;
use crate::forward::{Allowed, Docs, ForwardedAttrs};
use crate::krate::generated;
use crate::service::attr::{Facts, MethodArgs, ParamArg, ServiceArgs};
use crate::service::syntax;
use crate::ty::{mentions, ungroup, with_static};

/// A trait or an impl whose methods can be called.
pub(crate) struct Service<'a> {
    pub(crate) args: &'a ServiceArgs,
    pub(crate) kind: Kind<'a>,
    /// What the generated names start with: that of the trait, or of the type.
    pub(crate) ident: Ident,
    /// The same as written.
    pub(crate) written: &'a Ident,
    /// The visibility of the generated types.
    pub(crate) vis: Visibility,
    pub(crate) docs: Docs,
    pub(crate) allowed: Allowed,
    /// The type parameter of the server half; like that of the client half it has a name that
    /// does not occur in the signatures.
    pub(crate) server: Ident,
    /// The type parameter of the client half.
    pub(crate) caller: Ident,
    /// `#[cfg]` of the item itself.
    pub(crate) cfgs: Vec<Attribute>,
    /// The methods that can be generated for.
    pub(crate) methods: Vec<Method<'a>>,
    /// The methods that are mistakes.
    pub(crate) refused: Vec<Refused>,
}

/// A method with a mistake in it, which can be called nevertheless, as far as rustc is concerned:
/// where it is called is no second mistake.
pub(crate) struct Refused {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) cfgs: Vec<Attribute>,
    /// How many parameters it has on the wire.
    pub(crate) params: usize,
}

/// Methods, as they are found.
#[derive(Default)]
struct Found<'a> {
    methods: Vec<Method<'a>>,
    refused: Vec<Refused>,
}

pub(crate) enum Kind<'a> {
    /// A trait, implemented by types that are not known here.
    Trait,
    /// A trait that describes somebody else's server: of it a client is made, and nothing else.
    Client,
    /// An impl block with methods of its own.
    Inherent(&'a Type),
    /// The impl of a plain trait.
    TraitImpl(&'a Type, &'a Path),
}

/// A method that can be called.
pub(crate) struct Method<'a> {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) is_async: bool,
    pub(crate) name: LitStr,
    /// Whether the whole name was given in an attribute.
    pub(crate) is_named: bool,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) facts: Facts,
    pub(crate) arguments: Vec<Argument<'a>>,
    /// The return type as written; `()` when there is none.
    pub(crate) output: Type,
    pub(crate) forwarded: ForwardedAttrs,
}

/// What a [`Method`] is called with.
pub(crate) enum Argument<'a> {
    /// `&Context`: this type, behind the reference.
    Context(&'a Type),
    Param(Box<Param<'a>>),
}

/// A parameter on the wire.
pub(crate) struct Param<'a> {
    pub(crate) ident: Ident,
    /// The type as written.
    pub(crate) written: &'a Type,
    pub(crate) taken: Taken<'a>,
    pub(crate) presence: Presence,
}

/// How a parameter is taken.
pub(crate) enum Taken<'a> {
    ByValue,
    /// `&T`
    ByReference(&'a Type),
    /// `&[&U]`, with the type `[&U]`
    AsReferences(&'a Type),
}

/// Whether a parameter has to be given, as far as the type does not say it.
pub(crate) enum Presence {
    Plain,
    /// Always written.
    Nil,
    /// With this value when it is left out.
    Default(Expr),
    /// Takes all that are left.
    Rest,
}

impl<'a> Service<'a> {
    /// The model of a trait; `None` if nothing can be generated for it.
    pub(crate) fn of_trait(cx: &Ctxt, args: &'a ServiceArgs, item: &'a ItemTrait) -> Option<Self> {
        if !syntax::check_trait(cx, item) {
            return None;
        }
        let mut found = Found::default();
        let types = syntax::associated_types(item);
        for item in &item.items {
            match item {
                TraitItem::Fn(method) => {
                    let vis = parse_quote!(pub);
                    let method_args = MethodArgs::parse(cx, &method.attrs);
                    if args.client_only.is_some() {
                        let MethodArgs { skip, facts, .. } = &method_args;
                        syntax::check_client_method(cx, method, *skip, facts);
                    }
                    let TraitItemFn { attrs, sig, .. } = method;
                    if types.iter().any(|ty| mentions(sig.to_token_stream(), ty)) {
                        found.refused.push(Refused::new(attrs, vis, sig, &[]));
                    } else {
                        found.add(cx, args, method_args, attrs, vis, sig);
                    }
                }
                other => syntax::refuse_trait_item(cx, other),
            }
        }
        let mut allowed = Allowed::default();
        allowed.visit_item_trait(item);
        Some(Self::new(
            args,
            match args.client_only {
                Some(_) => Kind::Client,
                None => Kind::Trait,
            },
            &item.ident,
            item.vis.clone(),
            &item.attrs,
            allowed,
            found,
        ))
    }

    /// The model of an impl block; `None` if nothing can be generated for it.
    pub(crate) fn of_impl(cx: &Ctxt, args: &'a ServiceArgs, item: &'a ItemImpl) -> Option<Self> {
        let ident = syntax::check_impl(cx, args, item)?;
        let kind = match &item.trait_ {
            Some((path, _)) => Kind::TraitImpl(&item.self_ty, path),
            None => Kind::Inherent(&item.self_ty),
        };
        let mut found = Found::default();
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
                    let method_args = MethodArgs::parse(cx, attrs);
                    found.add(cx, args, method_args, attrs, vis, sig);
                }
                // constants and types are the business of the impl, macros might hide methods
                (ImplItem::Macro(item), _) => syntax::refuse_macro(cx, &item.mac),
                _ => {}
            }
        }
        let of_refused = found.refused.iter().map(|method| &method.vis);
        let vis = widest(
            found
                .methods
                .iter()
                .map(|method| &method.vis)
                .chain(of_refused),
        );
        let mut allowed = Allowed::default();
        allowed.visit_item_impl(item);
        Some(Self::new(
            args,
            kind,
            ident,
            vis,
            &item.attrs,
            allowed,
            found,
        ))
    }

    fn new(
        args: &'a ServiceArgs,
        kind: Kind<'a>,
        ident: &'a Ident,
        vis: Visibility,
        attrs: &[Attribute],
        allowed: Allowed,
        Found { methods, refused }: Found<'a>,
    ) -> Self {
        let ForwardedAttrs { cfgs, docs, .. } = ForwardedAttrs::of(attrs);
        Self {
            args,
            kind,
            ident: generated(ident),
            written: ident,
            vis,
            allowed,
            server: unused("S", ident, &methods),
            caller: unused("C", ident, &methods),
            cfgs,
            docs,
            methods,
            refused,
        }
    }
}

impl<'a> Found<'a> {
    /// Whether a method of this name was found before, in the same configuration: rustc says so.
    fn has(&self, attrs: &[Attribute], ident: &Ident) -> bool {
        let methods = self.methods.iter();
        let methods = methods.map(|method| (&method.ident, &method.forwarded.cfgs));
        let refused = self.refused.iter();
        let refused = refused.map(|method| (&method.ident, &method.cfgs));
        let mut found = methods.chain(refused);
        ForwardedAttrs::of(attrs).cfgs.is_empty()
            && found.any(|(name, cfgs)| name == ident && cfgs.is_empty())
    }

    /// A method, unless it is skipped.
    fn add(
        &mut self,
        cx: &Ctxt,
        service: &ServiceArgs,
        args: MethodArgs,
        attrs: &'a [Attribute],
        vis: Visibility,
        sig: &'a Signature,
    ) {
        if args.skip || self.has(attrs, &sig.ident) {
            return;
        }
        let errors = cx.count();
        let params: Vec<_> = syntax::params(sig)
            .map(|param| (param, ParamArg::parse(cx, &param.attrs)))
            .collect();
        let are_valid = args.are_valid && cx.count() == errors;
        let refused = Refused::new(attrs, vis.clone(), sig, &params);
        let is_valid = syntax::check_signature(cx, service, sig, &params, &args.facts);
        let method = (are_valid && is_valid)
            .then(|| Method::new(service, args, attrs, vis, sig, params))
            .flatten();
        match method {
            Some(method) => self.methods.push(method),
            None if refused.can_be_named() => self.refused.push(refused),
            None => {}
        }
    }
}

impl Refused {
    fn new(
        attrs: &[Attribute],
        vis: Visibility,
        sig: &Signature,
        params: &[(&PatType, Option<ParamArg>)],
    ) -> Self {
        let contexts = params.iter().filter(|(param, arg)| {
            matches!(arg, Some(ParamArg::Context(_))) || syntax::is_context(&param.ty)
        });
        Self {
            ident: generated(&sig.ident),
            vis,
            cfgs: ForwardedAttrs::of(attrs).cfgs,
            params: syntax::params(sig).count() - contexts.count(),
        }
    }

    /// Whether no function of every client has its name.
    fn can_be_named(&self) -> bool {
        !syntax::CLIENT_FUNCTIONS
            .iter()
            .any(|name| self.ident == name)
    }
}

/// The name, with underscores until it is neither the service's nor one in the signatures.
fn unused(name: &str, service: &Ident, methods: &[Method<'_>]) -> Ident {
    let mut types = service.to_token_stream();
    for method in methods {
        method.output.to_tokens(&mut types);
        for param in method.params() {
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
    /// The model of a method; `None` if a parameter has no name.
    fn new(
        service: &ServiceArgs,
        args: MethodArgs,
        attrs: &'a [Attribute],
        vis: Visibility,
        sig: &'a Signature,
        params: Vec<(&'a PatType, Option<ParamArg>)>,
    ) -> Option<Self> {
        let ident = &sig.ident;
        let arguments = params
            .into_iter()
            .map(|(param, arg)| Argument::new(param, arg));
        Some(Self {
            ident: generated(ident),
            vis,
            is_async: sig.asyncness.is_some(),
            is_named: args.name.is_some(),
            name: args.name.unwrap_or_else(|| match args.rename {
                Some(rename) => prefixed(service, &rename.value(), rename.span()),
                None => wire_name(service, ident),
            }),
            aliases: args.aliases,
            facts: args.facts,
            arguments: arguments.collect::<Option<_>>()?,
            output: match &sig.output {
                ReturnType::Default => {
                    let span = ident.span();
                    syn::parse_quote_spanned!(span=> ())
                }
                ReturnType::Type(_, ty) => (**ty).clone(),
            },
            forwarded: ForwardedAttrs::of(attrs),
        })
    }

    /// The arguments that are on the wire.
    pub(crate) fn params(&self) -> impl Iterator<Item = &Param<'a>> + Clone {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::Param(param) => Some(&**param),
            Argument::Context(_) => None,
        })
    }

    /// Whether a call borrows from what was decoded.
    pub(crate) fn has_references(&self) -> bool {
        self.params()
            .any(|param| !matches!(param.taken, Taken::ByValue))
    }

    /// The return type where no lifetime can be left out.
    pub(crate) fn static_output(&self) -> Type {
        with_static(self.output.clone())
    }
}

/// The prefix, and the method's name as `rename_all` wants it.
fn wire_name(service: &ServiceArgs, ident: &Ident) -> LitStr {
    let name = service.rename_all.of_field(&ident.unraw().to_string());
    prefixed(service, &name, ident.span())
}

fn prefixed(service: &ServiceArgs, name: &str, span: Span) -> LitStr {
    let prefix = service.prefix.as_ref().map(LitStr::value);
    LitStr::new(&format!("{}{name}", prefix.unwrap_or_default()), span)
}

impl<'a> Argument<'a> {
    /// The model of an argument; `None` if it has no name.
    fn new(param: &'a PatType, arg: Option<ParamArg>) -> Option<Self> {
        let Pat::Ident(pat) = &*param.pat else {
            return None;
        };
        let referent = match ungroup(&param.ty) {
            Type::Reference(reference) => Some(&*reference.elem),
            _ => None,
        };
        let presence = match arg {
            Some(ParamArg::Context(_)) => return referent.map(Self::Context),
            Some(ParamArg::Nil(_)) => Presence::Nil,
            Some(ParamArg::Default(_, expr)) => Presence::Default(expr),
            Some(ParamArg::Rest(_)) => Presence::Rest,
            None => Presence::Plain,
        };
        Some(Self::Param(Box::new(Param {
            ident: generated(&pat.ident),
            written: &param.ty,
            taken: match referent {
                None => Taken::ByValue,
                Some(ty) if syntax::element_of(ty).is_some() => Taken::AsReferences(ty),
                Some(ty) => Taken::ByReference(ty),
            },
            presence,
        })))
    }
}

impl<'a> Param<'a> {
    /// The type that XML-RPC has to carry.
    pub(crate) fn ty(&self) -> &'a Type {
        match self.taken {
            Taken::ByValue => self.written,
            Taken::ByReference(ty) | Taken::AsReferences(ty) => ty,
        }
    }

    /// The name without `r#`.
    pub(crate) fn name(&self) -> LitStr {
        LitStr::new(&self.ident.unraw().to_string(), self.ident.span())
    }
}
