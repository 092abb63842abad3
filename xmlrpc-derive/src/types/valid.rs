//! What the attributes of a type leave open.

use syn::Type;

use crate::ctxt::Ctxt;
use crate::types::ast::{Container, Content, Member, Repr};

pub(crate) fn check(cx: &Ctxt, container: &Container<'_>) {
    match &container.repr {
        Repr::Content(content) => check_content(cx, content),
        Repr::Enum(variants) => variants
            .iter()
            .filter_map(|variant| variant.content.as_ref())
            .for_each(|content| check_content(cx, content)),
    }
}

fn check_content(cx: &Ctxt, content: &Content) {
    match content {
        Content::Unknown(Type::TraitObject(object)) => cx.error(
            object,
            "expected a type, found a trait object: if serde knows it, add `#[xmlrpc(as = \"…\")]`",
        ),
        // of `impl Trait`, rustc says so
        Content::Wire(_) | Content::Type(_) | Content::Unknown(_) => {}
        Content::Unseen(with) => cx.error(
            with,
            format!(
                "what `{}` writes cannot be seen here: add `#[xmlrpc(as = \"…\")]`",
                with.value()
            ),
        ),
        Content::Tuple(items) => items.iter().for_each(|item| check_content(cx, item)),
        Content::Struct(members) => members.iter().for_each(|member| match member {
            Member::Named { content, .. } | Member::Flattened(content) => {
                check_content(cx, content);
            }
        }),
    }
}
