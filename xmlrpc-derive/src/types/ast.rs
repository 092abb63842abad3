//! The model of a type: what its values look like on the wire, with serde's attributes applied.

use syn::ext::IdentExt as _;
use syn::visit::{self, Visit};
use syn::{
    Data, DataEnum, DataStruct, DeriveInput, Field, Fields, GenericArgument, Generics, Ident,
    LitStr, PathArguments, PathSegment, Type, TypeImplTrait, parse_quote,
};

use crate::case::Case;
use crate::ctxt::Ctxt;
use crate::forward::{Allowed, Docs};
use crate::krate::{Krate, generated};
use crate::types::attr::{ContainerAttrs, FieldAttrs, VariantAttrs, Wire};

/// A struct or an enum.
pub(crate) struct Container<'a> {
    pub(crate) krate: Krate,
    pub(crate) ident: Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) docs: Docs,
    pub(crate) allowed: Allowed,
    pub(crate) repr: Repr,
}

pub(crate) enum Repr {
    /// Travels as this.
    Content(Content),
    /// Travels as one of these.
    Enum(Vec<Variant>),
}

/// What some fields, or one, travel as.
pub(crate) enum Content {
    Wire(Wire),
    /// What the functions of `#[serde(with = "…")]` write, which cannot be seen.
    Unseen(LitStr),
    /// What this type travels as.
    Type(Box<Type>),
    /// `dyn Trait` in a pointer or `impl Trait`, which is somewhere in the type.
    Unknown(Type),
    Tuple(Vec<Self>),
    Struct(Vec<Member>),
}

/// A member of a struct.
pub(crate) enum Member {
    Named {
        name: LitStr,
        content: Content,
        optional: bool,
        docs: Docs,
    },
    /// All members of what this travels as.
    Flattened(Content),
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) name: LitStr,
    pub(crate) docs: Docs,
    /// `None` if it travels as its name.
    pub(crate) content: Option<Content>,
}

impl<'a> Container<'a> {
    /// The model; `None` if nothing can be generated for the type.
    pub(crate) fn new(cx: &Ctxt, input: &'a DeriveInput) -> Option<Self> {
        let mut attrs = ContainerAttrs::parse(cx, &input.attrs);
        let krate = Krate::new(attrs.krate.take());
        let repr = match &input.data {
            _ if attrs.wire.is_some() => Repr::Content(attrs.wire.map(Content::Wire)?),
            _ if attrs.stand_in.is_some() => {
                Repr::Content(Content::Type(Box::new(attrs.stand_in?)))
            }
            Data::Struct(data) => Repr::Content(struct_content(cx, &input.ident, data, &attrs)),
            Data::Enum(data) => Repr::Enum(variants(cx, data, &attrs)),
            Data::Union(_) => return None,
        };
        let mut allowed = Allowed::default();
        allowed.visit_derive_input(input);
        Some(Self {
            krate,
            ident: generated(&input.ident),
            generics: &input.generics,
            docs: Docs::of(&input.attrs),
            allowed,
            repr,
        })
    }

    /// Whether serde can make a member name of the values: they travel as plain names.
    pub(crate) fn is_member_name(&self) -> bool {
        match &self.repr {
            Repr::Enum(variants) => variants.iter().all(|variant| variant.content.is_none()),
            Repr::Content(_) => false,
        }
    }
}

fn struct_content(cx: &Ctxt, ident: &Ident, data: &DataStruct, attrs: &ContainerAttrs) -> Content {
    if attrs.transparent
        && let Some(content) = carrier(cx, &data.fields)
    {
        return content;
    }
    let content = fields_content(cx, &data.fields, attrs.rename_all, attrs.default);
    match (&attrs.tag, content) {
        (Some(tag), Content::Struct(members)) => {
            let name = attrs.name.clone();
            let name =
                name.unwrap_or_else(|| LitStr::new(&ident.unraw().to_string(), ident.span()));
            let mut tagged = vec![tag_member(tag, &name)];
            tagged.extend(members);
            Content::Struct(tagged)
        }
        (_, content) => content,
    }
}

/// The field that a `#[serde(transparent)]` struct travels as.
fn carrier(cx: &Ctxt, fields: &Fields) -> Option<Content> {
    fields.iter().find_map(|field| {
        let phantom = matches!(&field.ty, Type::Path(ty)
            if ty.path.segments.last().is_some_and(|last| last.ident == "PhantomData"));
        let attrs = FieldAttrs::parse(cx, &field.attrs);
        let carries = !phantom && !attrs.skip && !attrs.optional;
        carries.then(|| field_content(field, attrs))
    })
}

fn fields_content(cx: &Ctxt, fields: &Fields, rename_all: Case, default: bool) -> Content {
    let parse = |field: &'_ Field| {
        let attrs = FieldAttrs::parse(cx, &field.attrs);
        (!attrs.skip).then_some(attrs)
    };
    match fields {
        Fields::Unit => Content::Wire(Wire::Nil),
        Fields::Named(fields) => {
            let members = fields.named.iter().filter_map(|field| {
                let attrs = parse(field)?;
                Some(member(field, attrs, rename_all, default))
            });
            Content::Struct(members.collect())
        }
        Fields::Unnamed(fields) => {
            let is_newtype = fields.unnamed.len() == 1;
            let mut items: Vec<_> = fields
                .unnamed
                .iter()
                .filter_map(|field| Some(field_content(field, parse(field)?)))
                .collect();
            match (is_newtype, items.len()) {
                (true, 1) => items.remove(0),
                _ => Content::Tuple(items),
            }
        }
    }
}

fn member(field: &Field, attrs: FieldAttrs, rename_all: Case, default: bool) -> Member {
    if attrs.flatten {
        return Member::Flattened(field_content(field, attrs));
    }
    let name = match (&attrs.name, &field.ident) {
        (Some(name), _) => name.clone(),
        (None, Some(ident)) => {
            let name = rename_all.of_field(&ident.unraw().to_string());
            LitStr::new(&name, ident.span())
        }
        (None, None) => unreachable!("the fields of a struct have names"),
    };
    Member::Named {
        name,
        optional: default || attrs.optional,
        content: field_content(field, attrs),
        docs: Docs::of(&field.attrs),
    }
}

fn field_content(field: &Field, attrs: FieldAttrs) -> Content {
    content(attrs.wire, attrs.with).unwrap_or_else(|| match unknown(&field.ty) {
        Some(part) => Content::Unknown(part),
        None => Content::Type(Box::new(field.ty.clone())),
    })
}

/// The part of the type that is not one by itself.
fn unknown(ty: &Type) -> Option<Type> {
    struct Unknown(Option<Type>);

    impl<'ast> Visit<'ast> for Unknown {
        fn visit_path_segment(&mut self, segment: &'ast PathSegment) {
            let pointers = ["Box", "Arc", "Rc"];
            if let PathArguments::AngleBracketed(arguments) = &segment.arguments
                && let Some(GenericArgument::Type(inner)) = arguments.args.first()
                && matches!(inner, Type::TraitObject(_))
                && pointers.iter().any(|pointer| segment.ident == pointer)
            {
                self.0 = Some(inner.clone());
            }
            visit::visit_path_segment(self, segment);
        }

        fn visit_type_impl_trait(&mut self, ty: &'ast TypeImplTrait) {
            self.0 = Some(Type::ImplTrait(ty.clone()));
        }
    }

    let mut unknown = Unknown(None);
    unknown.visit_type(ty);
    unknown.0
}

/// What the attributes say, if they do.
fn content(wire: Option<Wire>, with: Option<LitStr>) -> Option<Content> {
    wire.map(Content::Wire).or(with.map(Content::Unseen))
}

fn variants(cx: &Ctxt, data: &DataEnum, container: &ContainerAttrs) -> Vec<Variant> {
    data.variants
        .iter()
        .filter_map(|variant| {
            let attrs = VariantAttrs::parse(cx, &variant.attrs);
            if attrs.skip {
                return None;
            }
            let name = attrs.name.clone().unwrap_or_else(|| {
                let name = variant.ident.unraw().to_string();
                LitStr::new(
                    &container.rename_all.of_variant(&name),
                    variant.ident.span(),
                )
            });
            let rename_all = attrs.rename_all.unwrap_or(container.rename_all_fields);
            let inner = content(attrs.wire, attrs.with).or_else(|| {
                let fields = &variant.fields;
                let has_fields = !matches!(fields, Fields::Unit);
                has_fields.then(|| fields_content(cx, fields, rename_all, false))
            });
            let untagged = container.untagged || attrs.untagged;
            Some(Variant {
                content: represent(container, untagged, &name, inner),
                docs: Docs::of(&variant.attrs),
                name,
            })
        })
        .collect()
}

/// serde's four ways of writing a variant; `inner` is `None` for a unit variant.
fn represent(
    container: &ContainerAttrs,
    untagged: bool,
    name: &LitStr,
    inner: Option<Content>,
) -> Option<Content> {
    if untagged {
        return Some(inner.unwrap_or(Content::Wire(Wire::Nil)));
    }
    let members = match (&container.tag, &container.content) {
        (None, _) => vec![plain_member(name, inner?)],
        (Some(tag), None) => {
            let mut members = vec![tag_member(tag, name)];
            match inner {
                None => {}
                Some(Content::Struct(inner)) => members.extend(inner),
                Some(inner) => members.push(Member::Flattened(inner)),
            }
            members
        }
        (Some(tag), Some(content)) => {
            let mut members = vec![tag_member(tag, name)];
            members.extend(inner.map(|inner| plain_member(content, inner)));
            members
        }
    };
    Some(Content::Struct(members))
}

fn tag_member(tag: &LitStr, name: &LitStr) -> Member {
    let doc = format!(" Always `{}`.", name.value());
    Member::Named {
        name: tag.clone(),
        content: Content::Wire(Wire::String),
        optional: false,
        docs: Docs::of(&[parse_quote!(#[doc = #doc])]),
    }
}

fn plain_member(name: &LitStr, content: Content) -> Member {
    Member::Named {
        name: name.clone(),
        content,
        optional: false,
        docs: Docs::of(&[]),
    }
}
