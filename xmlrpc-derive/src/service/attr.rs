//! The arguments of `#[xmlrpc_service(…)]`, and of `#[xmlrpc(…)]` on a method and on a parameter.

use std::time::Duration;

use proc_macro2::TokenStream;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr};

use crate::case::Case;
use crate::ctxt::Ctxt;
use crate::krate::Krate;
use crate::meta::{Entry, Once, Value, as_string};

/// `#[xmlrpc_service(prefix = "…", rename_all = "…", client, crate = path)]`
#[derive(Default)]
pub(crate) struct ServiceArgs {
    pub(crate) prefix: Option<LitStr>,
    pub(crate) rename_all: Case,
    /// Where `client` stands, if only the client half is wanted.
    pub(crate) client_only: Option<Ident>,
    /// The name of the client.
    pub(crate) client: Option<Ident>,
    /// The name of the server.
    pub(crate) server: Option<Ident>,
    pub(crate) krate: Krate,
}

impl ServiceArgs {
    pub(crate) fn parse(cx: &Ctxt, tokens: TokenStream) -> Self {
        let (mut prefix, mut rename_all, mut krate) =
            (Once::default(), Once::default(), Once::default());
        let (mut client_only, mut client, mut server) =
            (Once::default(), Once::default(), Once::default());
        for entry in Entry::parse_all(cx, tokens) {
            match (entry.key.to_string().as_str(), &entry.value) {
                ("prefix", _) => prefix.set(cx, &entry, entry.string(cx)),
                ("rename_all", _) => {
                    let case = entry.string(cx).map(|name| Case::parse(cx, &name));
                    rename_all.set(cx, &entry, case);
                }
                ("client", Value::None) => {
                    client_only.set(cx, &entry, Some(entry.key.clone()));
                }
                ("client", _) => client.set(cx, &entry, entry.ident(cx)),
                ("server", _) => server.set(cx, &entry, entry.ident(cx)),
                ("crate", _) => krate.set(cx, &entry, entry.path(cx)),
                _ => entry.unknown(cx, &["prefix", "rename_all", "client", "server", "crate"]),
            }
        }
        let args = Self {
            prefix: prefix.get(),
            rename_all: rename_all.get().unwrap_or_default(),
            client_only: client_only.get(),
            client: client.get(),
            server: server.get(),
            krate: Krate::new(krate.get()),
        };
        if let (Some(_), Some(server)) = (&args.client_only, &args.server) {
            cx.error(server, "with `client` there is no server to name");
        }
        args
    }
}

/// `#[xmlrpc(name = "…", rename = "…", alias = "…", skip, idempotent, …)]` on a method.
#[derive(Default)]
pub(crate) struct MethodArgs {
    /// The whole name.
    pub(crate) name: Option<LitStr>,
    /// The name without the prefix.
    pub(crate) rename: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) skip: bool,
    pub(crate) facts: Facts,
    /// Without mistakes: what follows from one is not reported as well.
    pub(crate) are_valid: bool,
}

/// The arguments of methods.
const OF_METHODS: [&str; 9] = [
    "name",
    "rename",
    "alias",
    "skip",
    "idempotent",
    "blocking",
    "detached",
    "timeout",
    "concurrency",
];

/// The arguments of parameters.
const OF_PARAMETERS: [&str; 4] = ["context", "nil", "default", "rest"];

/// What a method says of itself.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) idempotent: Option<Ident>,
    pub(crate) blocking: Option<Ident>,
    pub(crate) detached: Option<Ident>,
    pub(crate) timeout: Option<(Ident, Duration)>,
    pub(crate) concurrency: Option<(Ident, Expr)>,
}

impl MethodArgs {
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Self {
        let (mut name, mut rename, mut skip) = (Once::default(), Once::default(), Once::default());
        let (mut idempotent, mut blocking, mut detached) =
            (Once::default(), Once::default(), Once::default());
        let (mut timeout, mut concurrency) = (Once::default(), Once::default());
        let mut aliases = Vec::new();
        let errors = cx.count();
        for entry in Entry::of_attributes(cx, attrs, "xmlrpc") {
            let key = entry.key.clone();
            let flag = |cx| entry.flag(cx).then(|| entry.key.clone());
            match key.to_string().as_str() {
                "name" => name.set(cx, &entry, entry.string(cx)),
                "rename" => rename.set(cx, &entry, entry.string(cx)),
                "alias" => aliases.extend(entry.string(cx)),
                "skip" => skip.set(cx, &entry, Some(entry.flag(cx))),
                "idempotent" => idempotent.set(cx, &entry, flag(cx)),
                "blocking" => blocking.set(cx, &entry, flag(cx)),
                "detached" => detached.set(cx, &entry, flag(cx)),
                "timeout" => timeout.set(cx, &entry, duration(cx, &entry).map(|it| (key, it))),
                "concurrency" => {
                    concurrency.set(cx, &entry, number(cx, &entry).map(|it| (key, it)));
                }
                key if OF_PARAMETERS.contains(&key) => {
                    entry.expected(cx, format!("`#[xmlrpc({key})]` on a parameter"));
                }
                _ => entry.unknown(cx, &OF_METHODS),
            }
        }
        let args = Self {
            are_valid: cx.count() == errors,
            name: name.get(),
            rename: rename.get(),
            aliases,
            skip: skip.get().unwrap_or(false),
            facts: Facts {
                idempotent: idempotent.get(),
                blocking: blocking.get(),
                detached: detached.get(),
                timeout: timeout.get(),
                concurrency: concurrency.get(),
            },
        };
        args.check(cx);
        args
    }

    fn check(&self, cx: &Ctxt) {
        if let (Some(_), Some(rename)) = (&self.name, &self.rename) {
            cx.error(
                rename,
                "expected either `name`, the whole name, or `rename`, without the prefix; found both",
            );
        }
        if self.skip {
            for name in self.name.iter().chain(&self.rename).chain(&self.aliases) {
                cx.error(name, "a method with `skip` has no name on the wire");
            }
            for fact in self.facts.keys() {
                cx.error(
                    fact,
                    format!("a method with `skip` is not called: `{fact}` says nothing"),
                );
            }
        }
    }
}

impl Facts {
    /// The arguments that are given, except `idempotent`, about how a server runs the method.
    pub(crate) fn of_servers(&self) -> impl Iterator<Item = &Ident> {
        let flags = self.blocking.iter().chain(&self.detached);
        flags
            .chain(self.timeout.iter().map(|(key, _)| key))
            .chain(self.concurrency.iter().map(|(key, _)| key))
    }

    fn keys(&self) -> impl Iterator<Item = &Ident> {
        self.idempotent.iter().chain(self.of_servers())
    }
}

/// `"500ms"`, `"5s"`, `"2m"`
fn duration(cx: &Ctxt, entry: &Entry) -> Option<Duration> {
    let Value::Expr(expr) = &entry.value else {
        entry.expected(cx, "`timeout = \"5s\"`");
        return None;
    };
    let Some(text) = as_string(expr) else {
        cx.error(expr, "expected a time in quotes: `timeout = \"5s\"`");
        return None;
    };
    let value = text.value();
    let digits = value.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let millis = match &value[digits.len()..] {
        "ms" => Some(1),
        "s" => Some(1000),
        "m" => Some(60 * 1000),
        _ => None,
    };
    let duration = millis
        .zip(digits.parse::<u64>().ok())
        .and_then(|(millis, number)| number.checked_mul(millis));
    match duration {
        Some(0) => cx.error(
            &text,
            "expected a time in which a call can be answered, found none",
        ),
        Some(millis) => return Some(Duration::from_millis(millis)),
        None => cx.error(
            &text,
            format!(
                "expected a whole number and `ms`, `s` or `m`, such as \"5s\", found \"{value}\""
            ),
        ),
    }
    None
}

/// A constant expression of type `u32`.
fn number(cx: &Ctxt, entry: &Entry) -> Option<Expr> {
    let Value::Expr(expr) = &entry.value else {
        entry.expected(cx, "`concurrency = 4`");
        return None;
    };
    if let Expr::Lit(ExprLit { lit, .. }) = expr {
        let number = match lit {
            Lit::Int(number) => number.base10_parse::<u32>().ok(),
            _ => None,
        };
        if number.is_none_or(|number| number == 0) {
            cx.error(
                lit,
                format!(
                    "expected how many calls may run at a time: `{} = 4`",
                    entry.key
                ),
            );
            return None;
        }
    }
    Some(expr.clone())
}

/// `#[xmlrpc(context)]`, `#[xmlrpc(nil)]`, `#[xmlrpc(default = …)]`, `#[xmlrpc(rest)]` on a
/// parameter.
pub(crate) enum ParamArg {
    Context(Ident),
    Nil(Ident),
    Default(Ident, Expr),
    Rest(Ident),
}

/// Whether the attribute of a parameter is `#[context]` or `#[serde(default)]`, where
/// `#[xmlrpc(context)]` or `#[xmlrpc(default = …)]` is meant.
pub(crate) fn is_stray(attr: &Attribute) -> bool {
    attr.path().is_ident("context") || attr.path().is_ident("serde")
}

impl ParamArg {
    /// The only one, if there is one.
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Option<Self> {
        let mut found = None::<Self>;
        for attr in attrs.iter().filter(|attr| is_stray(attr)) {
            let known = OF_PARAMETERS.map(|key| format!("`{key}`")).join(", ");
            cx.error(attr, format!("expected `#[xmlrpc(…)]` with one of {known}"));
        }
        for entry in Entry::of_attributes(cx, attrs, "xmlrpc") {
            let key = entry.key.clone();
            let arg = match key.to_string().as_str() {
                "context" => entry.flag(cx).then_some(Self::Context(key)),
                "nil" => entry.flag(cx).then_some(Self::Nil(key)),
                "default" => entry.expr(cx).map(|expr| Self::Default(key, expr.clone())),
                "rest" => entry.flag(cx).then_some(Self::Rest(key)),
                key => {
                    if OF_METHODS.contains(&key) {
                        entry.expected(cx, format!("`#[xmlrpc({key} …)]` on a method"));
                    } else {
                        entry.unknown(cx, &OF_PARAMETERS);
                    }
                    None
                }
            };
            if let (Some(_), Some(first)) = (&arg, &found) {
                cx.error(
                    &entry.key,
                    format!(
                        "expected `{}` alone, found `{}` as well",
                        first.key(),
                        entry.key
                    ),
                );
            } else {
                found = arg.or(found);
            }
        }
        found
    }

    pub(crate) fn key(&self) -> &Ident {
        match self {
            Self::Context(key) | Self::Nil(key) | Self::Default(key, _) | Self::Rest(key) => key,
        }
    }
}
