//! The attributes of an item that reach what is generated for it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Token, parse_quote};

use crate::meta;
use crate::ty::mentions;

/// `#[cfg]`, `#[deprecated]` and doc comments.
pub(crate) struct ForwardedAttrs {
    pub(crate) docs: Docs,
    /// `#[cfg]`, also where `#[cfg_attr]` brings it.
    pub(crate) cfgs: Vec<Attribute>,
    /// `#[deprecated]`, also where `#[cfg_attr]` brings it.
    pub(crate) deprecated: Vec<Attribute>,
}

impl ForwardedAttrs {
    pub(crate) fn of(attrs: &[Attribute]) -> Self {
        Self {
            docs: Docs::of(attrs),
            cfgs: only(attrs, "cfg"),
            deprecated: only(attrs, "deprecated"),
        }
    }

    /// The note of the deprecation, which may be empty; `None` if the item is not deprecated in
    /// every configuration.
    pub(crate) fn deprecation(&self) -> Option<String> {
        let attr = self
            .deprecated
            .iter()
            .find(|attr| attr.path().is_ident("deprecated"))?;
        let value = match &attr.meta {
            Meta::Path(_) => None,
            Meta::NameValue(meta) => Some(meta.value.clone()),
            Meta::List(_) => attr
                .parse_args_with(Punctuated::<MetaNameValue, Token![,]>::parse_terminated)
                .ok()
                .and_then(|metas| metas.into_iter().find(|meta| meta.path.is_ident("note")))
                .map(|meta| meta.value),
        };
        let note = value.as_ref().and_then(meta::as_string);
        Some(note.map(|note| note.value()).unwrap_or_default())
    }
}

/// Allows what the user allows somewhere in the item, as far as what is generated does
/// it again: it names the same deprecated types, and has functions with as many parameters.
///
/// It is all that is allowed in generated code. A crate may forbid to allow what its author does
/// not allow either.
#[derive(Default)]
pub(crate) struct Allowed {
    deprecated: bool,
    too_many_arguments: bool,
}

impl Visit<'_> for Allowed {
    fn visit_attribute(&mut self, attr: &Attribute) {
        if attr.path().is_ident("allow") || attr.path().is_ident("expect") {
            let names = |lint| {
                let lint = Ident::new(lint, Span::call_site());
                mentions(attr.meta.to_token_stream(), &lint)
            };
            self.deprecated |= names("deprecated");
            self.too_many_arguments |= names("too_many_arguments");
        }
    }
}

impl ToTokens for Allowed {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let reason = "it is allowed in the item";
        if self.deprecated {
            quote!(#[allow(deprecated, reason = #reason)]).to_tokens(tokens);
        }
        if self.too_many_arguments {
            quote!(#[allow(clippy::too_many_arguments, reason = #reason)]).to_tokens(tokens);
        }
    }
}

/// The attributes of that name, and what is left of `#[cfg_attr]` without all others.
fn only(attrs: &[Attribute], name: &str) -> Vec<Attribute> {
    attrs
        .iter()
        .filter_map(|attr| {
            if attr.path().is_ident(name) {
                return Some(attr.clone());
            }
            if !attr.path().is_ident("cfg_attr") {
                return None;
            }
            let mut metas = attr
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .ok()?
                .into_iter();
            let condition = metas.next()?;
            let kept: Vec<_> = metas.filter(|meta| meta.path().is_ident(name)).collect();
            (!kept.is_empty()).then(|| parse_quote!(#[cfg_attr(#condition, #(#kept),*)]))
        })
        .collect()
}

/// A doc comment; prints as an expression of type `&'static str`.
pub(crate) struct Docs {
    /// The `#[doc]` attributes as written, also those that are not text, such as `hidden`.
    pub(crate) attrs: Vec<Attribute>,
    lines: Vec<Expr>,
}

impl Docs {
    pub(crate) fn of(attrs: &[Attribute]) -> Self {
        let lines = attrs.iter().filter_map(|attr| match &attr.meta {
            Meta::NameValue(meta) if meta.path.is_ident("doc") => Some(meta.value.clone()),
            _ => None,
        });
        Self {
            lines: lines.collect(),
            attrs: only(attrs, "doc"),
        }
    }

    /// Whether there is no text.
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let texts: Option<Vec<_>> = self.lines.iter().map(meta::as_string).collect();
        match texts {
            Some(texts) => LitStr::new(&unindent(&texts), Span::call_site()).to_tokens(tokens),
            // `#[doc = include_str!("…")]` and the like
            None => {
                let lines = self.lines.iter().map(|line| match line {
                    Expr::Lit(ExprLit {
                        lit: Lit::Str(text),
                        ..
                    }) => {
                        let text = text.value();
                        let text = text.strip_prefix(' ').unwrap_or(&text);
                        quote!(#text)
                    }
                    line => quote!(#line),
                });
                quote!(::core::concat!(#(#lines, "\n"),*)).to_tokens(tokens);
            }
        }
    }
}

/// The text without the indentation that all of its lines share.
fn unindent(texts: &[LitStr]) -> String {
    let text = texts
        .iter()
        .map(LitStr::value)
        .collect::<Vec<_>>()
        .join("\n");
    let indent = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let lines: Vec<_> = text
        .lines()
        .map(|line| line.get(indent..).unwrap_or("").trim_end())
        .collect();
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;
    use syn::visit::Visit as _;
    use syn::{ItemFn, parse_quote};

    use super::{Allowed, Docs, ForwardedAttrs};

    #[test]
    fn docs() {
        #[track_caller]
        fn check(item: &ItemFn, expected: &str) {
            let docs = Docs::of(&item.attrs).to_token_stream();
            assert_eq!(docs.to_string(), expected);
        }
        check(
            &parse_quote!(
                fn f() {}
            ),
            "\"\"",
        );
        check(
            &parse_quote!(
                /// One line.
                fn f() {}
            ),
            "\"One line.\"",
        );
        check(
            &parse_quote! {
                /// Summary.
                ///
                ///     code
                fn f() {}
            },
            r#""Summary.\n\n    code""#,
        );
        check(
            &parse_quote! {
                /// Summary.
                #[doc = include_str!("more.md")]
                fn f() {}
            },
            r#":: core :: concat ! ("Summary." , "\n" , include_str ! ("more.md") , "\n")"#,
        );
        check(
            &parse_quote! {
                ///    Three before it,
                #[must_use = "not a text"]
                ///
                ///      five before it,
                ///    and three.
                fn f() {}
            },
            r#""Three before it,\n\n  five before it,\nand three.""#,
        );
    }

    #[test]
    fn notes_of_deprecation() {
        #[track_caller]
        fn check(item: &ItemFn, expected: &str) {
            let forwarded = ForwardedAttrs::of(&item.attrs);
            assert_eq!(forwarded.deprecation().as_deref(), Some(expected));
        }
        check(
            &parse_quote!(
                #[deprecated]
                fn f() {}
            ),
            "",
        );
        check(
            &parse_quote!(
                #[deprecated = "call `g`"]
                fn f() {}
            ),
            "call `g`",
        );
        check(
            &parse_quote!(
                #[deprecated(since = "1.0.0", note = "call `g`")]
                fn f() {}
            ),
            "call `g`",
        );
    }

    #[test]
    fn what_the_user_allows() {
        #[track_caller]
        fn check(item: &ItemFn, expected: &str) {
            let mut allowed = Allowed::default();
            allowed.visit_item_fn(item);
            assert_eq!(allowed.to_token_stream().to_string(), expected);
        }
        check(
            &parse_quote!(
                #[deprecated]
                #[allow(dead_code, reason = "not deprecated")]
                #[deny(clippy::too_many_arguments)]
                fn f() {}
            ),
            "",
        );
        check(
            &parse_quote!(
                #[expect(dead_code, deprecated)]
                fn f() {}
            ),
            "# [allow (deprecated , reason = \"it is allowed in the item\")]",
        );
        check(
            &parse_quote!(
                fn f(#[allow(clippy::too_many_arguments, reason = "a test")] a: i32) {}
            ),
            "# [allow (clippy :: too_many_arguments , reason = \"it is allowed in the item\")]",
        );
    }

    #[test]
    fn conditional_attributes_keep_only_what_is_carried() {
        let item: ItemFn = parse_quote! {
            #[cfg_attr(unix, inline, deprecated, cfg(test))]
            #[cfg(windows)]
            #[inline]
            fn f() {}
        };
        let forwarded = ForwardedAttrs::of(&item.attrs);
        let print = |attrs: &[syn::Attribute]| quote::quote!(#(#attrs)*).to_string();
        assert_eq!(
            print(&forwarded.cfgs),
            "# [cfg_attr (unix , cfg (test))] # [cfg (windows)]"
        );
        assert_eq!(
            print(&forwarded.deprecated),
            "# [cfg_attr (unix , deprecated)]"
        );
        assert_eq!(forwarded.deprecation(), None);
    }
}
