//! `key`, `key = value` and `key(…)`: the one grammar of all our attributes, and of serde's.

use std::fmt::Display;

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, Path, Token, parenthesized, token};

use crate::ctxt::Ctxt;

/// One entry of an attribute.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    None,
    Expr(Expr),
    List(Vec<Entry>),
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected an argument: `key` or `key = value`"));
        }
        let key = input.call(Ident::parse_any)?;
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            Value::Expr(input.parse()?)
        } else if input.peek(token::Paren) {
            let content;
            parenthesized!(content in input);
            // anything but a list of entries is read as an empty one: its key was given something else
            Value::List(parse_entries(content.parse()?).unwrap_or_default())
        } else {
            Value::None
        };
        Ok(Self { key, value })
    }
}

fn parse_entries(tokens: TokenStream) -> syn::Result<Vec<Entry>> {
    syn::parse::Parser::parse2(entries, tokens)
}

fn entries(input: ParseStream<'_>) -> syn::Result<Vec<Entry>> {
    Ok(Punctuated::<Entry, Token![,]>::parse_terminated(input)?
        .into_iter()
        .collect())
}

impl Entry {
    /// The entries of an attribute's arguments.
    pub(crate) fn parse_all(cx: &Ctxt, tokens: TokenStream) -> Vec<Self> {
        parse_entries(tokens).unwrap_or_else(|error| {
            cx.push(error);
            Vec::new()
        })
    }

    /// The entries of every `#[name(…)]` among these attributes.
    pub(crate) fn of_attributes<'a>(
        cx: &Ctxt,
        attrs: impl IntoIterator<Item = &'a Attribute>,
        name: &str,
    ) -> Vec<Self> {
        let mut all = Vec::new();
        for attr in attrs {
            if is_conditional(attr, name) {
                cx.error(
                    attr,
                    format!(
                        "expected `#[{name}(…)]` without a condition, which is not known here: \
                         write the method twice, each under a `#[cfg]`"
                    ),
                );
            }
            if !attr.path().is_ident(name) {
                continue;
            }
            match attr.parse_args_with(entries) {
                Ok(entries) => all.extend(entries),
                Err(error) => cx.push(error),
            }
        }
        all
    }

    /// The value, which has to be a string.
    pub(crate) fn string(&self, cx: &Ctxt) -> Option<LitStr> {
        if let Value::Expr(expr) = &self.value
            && let Some(text) = as_string(expr)
        {
            return Some(text);
        }
        self.expected(cx, format!("`{} = \"…\"`", self.key));
        None
    }

    /// The value, which has to be a path; it may stand in quotes.
    pub(crate) fn path(&self, cx: &Ctxt) -> Option<Path> {
        let path = match &self.value {
            Value::Expr(expr) => as_path(expr),
            _ => None,
        };
        if path.is_none() {
            self.expected(cx, format!("`{} = some::path`", self.key));
        }
        path
    }

    /// The value, which has to be a name.
    pub(crate) fn ident(&self, cx: &Ctxt) -> Option<Ident> {
        let ident = match &self.value {
            Value::Expr(expr) => as_path(expr).and_then(|path| path.get_ident().cloned()),
            _ => None,
        };
        if ident.is_none() {
            self.expected(cx, format!("`{} = Name`", self.key));
        }
        ident
    }

    /// The value, which has to be an expression.
    pub(crate) fn expr(&self, cx: &Ctxt) -> Option<&Expr> {
        match &self.value {
            Value::Expr(expr) => Some(expr),
            _ => {
                self.expected(cx, format!("`{} = …`", self.key));
                None
            }
        }
    }

    /// A key that stands alone.
    pub(crate) fn flag(&self, cx: &Ctxt) -> bool {
        let alone = matches!(self.value, Value::None);
        if !alone {
            self.expected(cx, format!("`{}` without a value", self.key));
        }
        alone
    }

    /// Reports the key as one that is not known here.
    pub(crate) fn unknown(&self, cx: &Ctxt, known: &[&str]) {
        let known: Vec<_> = known.iter().map(|key| format!("`{key}`")).collect();
        let expected = match known.as_slice() {
            [one] => format!("expected {one}"),
            all => format!("expected one of {}", all.join(", ")),
        };
        cx.error(
            &self.key,
            format!("unknown argument `{}`, {expected}", self.key),
        );
    }

    /// Reports what the entry should have been.
    pub(crate) fn expected(&self, cx: &Ctxt, what: impl Display) {
        cx.error(&self.key, format!("expected {what}"));
    }
}

/// Whether the attribute is a `#[cfg_attr(…, name(…))]`, which only derive macros see resolved.
pub(crate) fn is_conditional(attr: &Attribute, name: &str) -> bool {
    attr.path().is_ident("cfg_attr")
        && attr
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .is_ok_and(|metas| metas.iter().skip(1).any(|meta| meta.path().is_ident(name)))
}

fn as_path(expr: &Expr) -> Option<Path> {
    match expr {
        Expr::Path(expr) if expr.qself.is_none() => Some(expr.path.clone()),
        Expr::Group(group) => as_path(&group.expr),
        expr => as_string(expr)?.parse().ok(),
    }
}

/// The string literal that the expression is.
pub(crate) fn as_string(expr: &Expr) -> Option<LitStr> {
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.clone()),
        // what a string looks like when it comes out of a `macro_rules!` variable
        Expr::Group(group) => as_string(&group.expr),
        _ => None,
    }
}

/// A value that may be given once.
#[derive(Debug)]
pub(crate) struct Once<T>(Option<T>);

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Once<T> {
    /// Takes the value of `entry`; a second one is an error at its key.
    pub(crate) fn set(&mut self, cx: &Ctxt, entry: &Entry, value: Option<T>) {
        if self.0.is_some() {
            cx.error(
                &entry.key,
                format!("`{}` is given more than once", entry.key),
            );
        } else {
            self.0 = value;
        }
    }

    pub(crate) fn get(self) -> Option<T> {
        self.0
    }
}
