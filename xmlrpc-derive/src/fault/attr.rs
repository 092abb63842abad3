//! The arguments of `#[fault(…)]`.

use syn::{Attribute, Expr, Ident, Path};

use crate::ctxt::Ctxt;
use crate::meta::{Entry, Once};

/// `#[fault(code = …)]`, `#[fault(other)]`, `#[fault(crate = path)]`
pub(crate) struct Args {
    pub(crate) code: Option<Expr>,
    pub(crate) other: bool,
    pub(crate) krate: Option<Path>,
    /// Without mistakes: what follows from one is not reported as well.
    pub(crate) are_valid: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
}

impl Place {
    pub(crate) fn of_container(is_struct: bool) -> Self {
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
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute], place: Place) -> Self {
        let (mut code, mut other, mut krate) = (Once::default(), Once::default(), Once::default());
        let errors = cx.count();
        let (bare, attrs): (Vec<_>, Vec<_>) = attrs.iter().partition(|attr| is_bare(attr));
        for attr in bare {
            cx.error(attr, "expected `code = 101`");
        }
        refuse_xmlrpc(cx, &attrs);
        for entry in Entry::of_attributes(cx, attrs, "fault") {
            let key = entry.key.to_string();
            match key.as_str() {
                "code" | "other" if place == Place::Enum => {
                    entry.expected(cx, format!("`#[fault({key} …)]` on the variants"));
                }
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
            are_valid: cx.count() == errors,
        }
    }
}

/// Whether the attribute is `#[fault(101)]` or `#[fault(CODE)]`.
fn is_bare(attr: &Attribute) -> bool {
    let is_constant = |ident: &Ident| ident == &ident.to_string().to_uppercase();
    attr.path().is_ident("fault")
        && match attr.parse_args::<Expr>() {
            Ok(Expr::Path(path)) => path.path.get_ident().is_none_or(is_constant),
            // `code = 101`, `code(101)`
            Ok(Expr::Assign(_) | Expr::Call(_)) | Err(_) => false,
            Ok(_) => true,
        }
}

/// `#[xmlrpc(code = …)]`, where `#[fault(code = …)]` is meant.
fn refuse_xmlrpc(cx: &Ctxt, attrs: &[&Attribute]) {
    for entry in Entry::of_attributes(cx, attrs.iter().copied(), "xmlrpc") {
        let key = &entry.key;
        match key.to_string().as_str() {
            "code" => cx.error(
                key,
                "expected `#[fault(code = 101)]`, found `#[xmlrpc(code = …)]`",
            ),
            "other" => cx.error(key, "expected `#[fault(other)]`, found `#[xmlrpc(other)]`"),
            // of `#[derive(XmlRpcType)]`
            _ => {}
        }
    }
}
