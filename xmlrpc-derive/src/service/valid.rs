//! What the names of a service may not be, which only the whole model shows.

use std::collections::HashMap;

use syn::LitStr;

use crate::ctxt::Ctxt;
use crate::service::ast::{Kind, Method, Service};

/// The prefix, and the names of all methods.
pub(crate) fn check(cx: &Ctxt, service: &Service<'_>) {
    let check_name = match service.kind {
        Kind::Client => check_foreign_name,
        Kind::Trait | Kind::Inherent(_) | Kind::TraitImpl(..) => check_name,
    };
    let prefix_is_valid = match &service.args.prefix {
        Some(prefix) if !prefix.value().is_empty() => check_name(cx, prefix),
        _ => true,
    };
    check_names(cx, &service.methods, prefix_is_valid, check_name);
}

fn check_names(
    cx: &Ctxt,
    methods: &[Method<'_>],
    prefix_is_valid: bool,
    check_name: fn(&Ctxt, &LitStr) -> bool,
) {
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
    let conditional = |method: &Method<'_>| !method.forwarded.cfgs.is_empty();
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
            format!(
                "the name `{value}` is reserved: `system.` methods are the server's own; \
                 a trait for somebody else's server takes `#[xmlrpc_service(client)]`"
            ),
        );
    } else if let Some(letter) = value.chars().find(|&letter| !portable(letter)) {
        cx.error(
            name,
            format!(
                "expected a name of the characters `A-Z`, `a-z`, `0-9`, `_`, `.`, `:` and `/`, \
                 found {letter:?} in `{value}`; \
                 a trait for somebody else's server takes `#[xmlrpc_service(client)]`"
            ),
        );
    } else {
        return true;
    }
    false
}

/// Whether the name, which somebody else has chosen, is one at all.
fn check_foreign_name(cx: &Ctxt, name: &LitStr) -> bool {
    let value = name.value();
    if value.is_empty() {
        cx.error(name, "expected a name, found an empty string");
    } else if let Some(letter) = value.chars().find(|letter| letter.is_control()) {
        cx.error(
            name,
            format!("expected a name without control characters, found {letter:?}"),
        );
    } else {
        return true;
    }
    false
}
