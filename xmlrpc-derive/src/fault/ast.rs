//! The model of an error type.

use std::collections::HashMap;

use syn::{
    Attribute, Data, DeriveInput, Expr, ExprLit, ExprUnary, Fields, Generics, Ident, Lit, Member,
    Type, UnOp,
};

use crate::ctxt::Ctxt;
use crate::krate::Krate;
use crate::meta::{Entry, Once};

pub(crate) struct FaultType<'a> {
    pub(crate) krate: Krate,
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    /// `None` if there are mistakes among them.
    pub(crate) variants: Option<Vec<Variant<'a>>>,
}

/// A variant, or the struct itself.
pub(crate) struct Variant<'a> {
    /// `None` for a struct.
    pub(crate) ident: Option<&'a Ident>,
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
        let errors = cx.count();
        let is_struct = matches!(input.data, Data::Struct(_));
        let args = Args::parse(cx, &input.attrs, Place::of_container(is_struct));
        let mut variants = Vec::new();
        match &input.data {
            Data::Struct(data) => {
                variants.extend(Variant::new(cx, None, &input.ident, &data.fields, &args));
            }
            Data::Enum(data) => variants.extend(data.variants.iter().filter_map(|variant| {
                let args = Args::parse(cx, &variant.attrs, Place::Variant);
                let ident = &variant.ident;
                Variant::new(cx, Some(ident), ident, &variant.fields, &args)
            })),
            Data::Union(data) => cx.error(data.union_token, "expected an enum or a struct"),
        }
        check_codes(cx, &variants);
        Self {
            krate: Krate::new(args.krate),
            ident: &input.ident,
            generics: &input.generics,
            variants: (cx.count() == errors).then_some(variants),
        }
    }
}

/// `#[fault(code = …)]`, `#[fault(other)]`, `#[fault(crate = path)]`
struct Args {
    code: Option<Expr>,
    other: bool,
    krate: Option<syn::Path>,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Enum,
    Struct,
    Variant,
}

impl Place {
    fn of_container(is_struct: bool) -> Self {
        if is_struct { Self::Struct } else { Self::Enum }
    }

    /// The keys that may stand there.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Enum => &["crate"],
            Self::Struct => &["code", "crate"],
            Self::Variant => &["code", "other"],
        }
    }
}

impl Args {
    fn parse(cx: &Ctxt, attrs: &[Attribute], place: Place) -> Self {
        let (mut code, mut other, mut krate) = (Once::default(), Once::default(), Once::default());
        for entry in Entry::of_attributes(cx, attrs, "fault") {
            let key = entry.key.to_string();
            match key.as_str() {
                known if !place.keys().contains(&known) => entry.unknown(cx, place.keys()),
                "code" => code.set(cx, &entry, entry.expr(cx).cloned()),
                "other" => other.set(cx, &entry, Some(entry.flag(cx))),
                _ => krate.set(cx, &entry, entry.path(cx)),
            }
        }
        Self {
            code: code.get(),
            other: other.get().unwrap_or(false),
            krate: krate.get(),
        }
    }
}

impl<'a> Variant<'a> {
    fn new(
        cx: &Ctxt,
        ident: Option<&'a Ident>,
        place: &Ident,
        fields: &'a Fields,
        args: &Args,
    ) -> Option<Self> {
        let meaning = match (&args.code, args.other) {
            (Some(code), false) => Meaning::Code(code.clone(), text(cx, fields)?),
            (None, true) => Meaning::Other(other(cx, place, fields)?),
            (Some(code), true) => {
                cx.error(code, "expected either a code or `other`, found both");
                return None;
            }
            (None, false) => {
                cx.error(
                    place,
                    format!("`{place}` has no fault code: add `#[fault(code = …)]`"),
                );
                return None;
            }
        };
        Some(Self { ident, meaning })
    }
}

/// The field that the text of a fault goes to.
fn text<'a>(cx: &Ctxt, fields: &'a Fields) -> Option<Option<Content<'a>>> {
    match fields.len() {
        0 => Some(None),
        1 => Some(only(fields)),
        found => {
            cx.error(
                fields,
                format!(
                    "expected no field or a single `String`, found {found} fields: \
                     a fault carries nothing but a code and a text"
                ),
            );
            None
        }
    }
}

/// The field that a fault goes to as a whole.
fn other<'a>(cx: &Ctxt, place: &Ident, fields: &'a Fields) -> Option<Content<'a>> {
    if fields.len() == 1 {
        return only(fields);
    }
    cx.error(
        place,
        format!(
            "`other` keeps the fault: expected a single field of type `Fault`, found {}",
            fields.len()
        ),
    );
    None
}

fn only(fields: &Fields) -> Option<Content<'_>> {
    let member = fields.members().next()?;
    let ty = &fields.iter().next()?.ty;
    Some(Content { member, ty })
}

/// Literal codes have to be different, and there is one variant for all others.
fn check_codes(cx: &Ctxt, variants: &[Variant<'_>]) {
    let mut codes = HashMap::new();
    let mut other = None;
    for variant in variants {
        match &variant.meaning {
            Meaning::Code(code, _) => {
                if let Some(number) = literal(code)
                    && let Some(taken) = codes.insert(number, variant.ident)
                    && let Some(taken) = taken
                {
                    cx.error(code, format!("the code {number} is taken by `{taken}`"));
                }
            }
            Meaning::Other(_) => {
                if let Some(taken) = other.replace(variant.ident)
                    && let Some(taken) = taken
                {
                    cx.error(variant.ident, format!("`other` is taken by `{taken}`"));
                }
            }
        }
    }
}

/// The number that the expression is, if that can be seen.
fn literal(code: &Expr) -> Option<i64> {
    match code {
        Expr::Lit(ExprLit {
            lit: Lit::Int(number),
            ..
        }) => number.base10_parse().ok(),
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => literal(expr).map(|number| -number),
        Expr::Group(group) => literal(&group.expr),
        Expr::Paren(paren) => literal(&paren.expr),
        _ => None,
    }
}
