//! The arguments of `#[xmlrpc_service(…)]` and of `#[xmlrpc(…)]` on a method.

use proc_macro2::TokenStream;
use syn::{Attribute, LitStr};

use crate::case::Case;
use crate::ctxt::Ctxt;
use crate::krate::Krate;
use crate::meta::{Entry, Once};

/// `#[xmlrpc_service(prefix = "…", rename_all = "…", crate = path)]`
#[derive(Default)]
pub(crate) struct ServiceArgs {
    pub(crate) prefix: Option<LitStr>,
    pub(crate) rename_all: Case,
    pub(crate) krate: Krate,
}

impl ServiceArgs {
    pub(crate) fn parse(cx: &Ctxt, tokens: TokenStream) -> Self {
        let (mut prefix, mut rename_all, mut krate) =
            (Once::default(), Once::default(), Once::default());
        for entry in Entry::parse_all(cx, tokens) {
            match entry.key.to_string().as_str() {
                "prefix" => prefix.set(cx, &entry, entry.string(cx)),
                "rename_all" => {
                    let case = entry.string(cx).map(|name| Case::parse(cx, &name));
                    rename_all.set(cx, &entry, case);
                }
                "crate" => krate.set(cx, &entry, entry.path(cx)),
                _ => entry.unknown(cx, &["prefix", "rename_all", "crate"]),
            }
        }
        Self {
            prefix: prefix.get(),
            rename_all: rename_all.get().unwrap_or_default(),
            krate: Krate::new(krate.get()),
        }
    }
}

/// `#[xmlrpc(name = "…", alias = "…", skip)]`
#[derive(Default)]
pub(crate) struct MethodArgs {
    pub(crate) name: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) skip: bool,
}

impl MethodArgs {
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Self {
        let (mut name, mut skip) = (Once::default(), Once::default());
        let mut aliases = Vec::new();
        for entry in Entry::of_attributes(cx, attrs, "xmlrpc") {
            match entry.key.to_string().as_str() {
                "name" => name.set(cx, &entry, entry.string(cx)),
                "alias" => aliases.extend(entry.string(cx)),
                "skip" => skip.set(cx, &entry, Some(entry.flag(cx))),
                _ => entry.unknown(cx, &["name", "alias", "skip"]),
            }
        }
        let args = Self {
            name: name.get(),
            aliases,
            skip: skip.get().unwrap_or(false),
        };
        if args.skip {
            for name in args.name.iter().chain(&args.aliases) {
                cx.error(name, "a method with `skip` has no name on the wire");
            }
        }
        args
    }
}
