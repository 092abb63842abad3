//! The model of an error type.

use syn::{Data, DeriveInput, Expr, Fields, Generics, Ident, Member, Type};

use crate::ctxt::Ctxt;
use crate::fault::attr::{Args, Place};
use crate::fault::syntax;
use crate::forward::Docs;
use crate::krate::Krate;

pub(crate) struct FaultType<'a> {
    pub(crate) krate: Krate,
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// A variant, or the struct itself.
pub(crate) struct Variant<'a> {
    /// `None` for a struct.
    pub(crate) ident: Option<&'a Ident>,
    pub(crate) docs: Docs,
    pub(crate) meaning: Meaning<'a>,
}

pub(crate) enum Meaning<'a> {
    /// The fault of this code, with the text in the field if there is one.
    Code(Expr, Option<Content<'a>>),
    /// Every fault that has no variant of its own.
    Other(Content<'a>),
}

/// The only field.
pub(crate) struct Content<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
}

impl<'a> FaultType<'a> {
    pub(crate) fn new(cx: &Ctxt, input: &'a DeriveInput) -> Self {
        let is_struct = matches!(input.data, Data::Struct(_));
        let args = Args::parse(cx, &input.attrs, Place::of_container(is_struct));
        let mut variants = Vec::new();
        match &input.data {
            Data::Struct(data) => {
                let docs = Docs::of(&input.attrs);
                variants.extend(Variant::new(
                    cx,
                    None,
                    &input.ident,
                    docs,
                    &data.fields,
                    &args,
                ));
            }
            Data::Enum(data) if args.are_valid => {
                variants.extend(data.variants.iter().filter_map(|variant| {
                    let args = Args::parse(cx, &variant.attrs, Place::Variant);
                    let ident = &variant.ident;
                    let docs = Docs::of(&variant.attrs);
                    Variant::new(cx, Some(ident), ident, docs, &variant.fields, &args)
                }))
            }
            Data::Enum(_) | Data::Union(_) => {}
        }
        Self {
            krate: Krate::new(args.krate),
            ident: &input.ident,
            generics: &input.generics,
            variants,
        }
    }
}

impl<'a> Variant<'a> {
    /// The model of a variant; `None` if its arguments and its fields do not fit together.
    fn new(
        cx: &Ctxt,
        ident: Option<&'a Ident>,
        place: &Ident,
        docs: Docs,
        fields: &'a Fields,
        args: &Args,
    ) -> Option<Self> {
        if !args.are_valid {
            return None;
        }
        syntax::check_variant(cx, place, fields, args);
        let meaning = match (&args.code, args.other) {
            (Some(code), false) => Meaning::Code(code.clone(), only(fields)),
            (None, true) => Meaning::Other(only(fields)?),
            _ => return None,
        };
        Some(Self {
            ident,
            docs,
            meaning,
        })
    }
}

fn only(fields: &Fields) -> Option<Content<'_>> {
    let member = fields.members().next()?;
    let ty = &fields.iter().next()?.ty;
    Some(Content { member, ty })
}
