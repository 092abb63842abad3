//! The description of each method, as a constant of its own.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::{Expr, ExprLit, ExprUnary, Ident, Lit, Type, UnOp};

use crate::krate;
use crate::service::ast::{Kind, Method, Param, Presence, Service, Taken};
use crate::service::attr::Facts;
use crate::service::expand::table_ident;

pub(crate) fn constants(service: &Service<'_>) -> TokenStream {
    let table = table_ident(service);
    let checks_type = checks_ident(service);
    let methods = service.methods.iter();
    let constants = methods.clone().map(constant);
    let checks = methods.clone().map(|method| checks(service, method));
    let rules = methods.map(rules);
    quote! {
        struct #table;

        impl #table {
            #(#constants)*
        }

        struct #checks_type;

        impl #checks_type {
            #(#checks)*
        }

        #(#rules)*
    }
}

/// What only the types of the parameters can show, as constants of their own: rustc looks at
/// these even where nothing uses them.
fn rules(method: &Method<'_>) -> TokenStream {
    let cfgs = &method.forwarded.cfgs;
    let nil = method
        .params()
        .filter(|param| matches!(param.presence, Presence::Nil))
        .map(|param| {
            let takes = takes(param);
            let span = param.ident.span();
            let private = krate::private_at(Span::call_site().located_at(span));
            quote_spanned!(span=> #private::check_nil(#takes.named("")))
        });
    let has_default = |param: &Param<'_>| matches!(param.presence, Presence::Default(_));
    let defaults = method.params().any(has_default).then(|| {
        let params = method.params().map(described);
        let span = method.ident.span();
        let private = krate::private_at(Span::call_site().located_at(span));
        quote_spanned!(span=> #private::check_defaults(&[#(#params),*]))
    });
    let rules = nil.chain(defaults);
    rules
        .map(|rule| quote!(#(#cfgs)* const _: () = #rule;))
        .collect()
}

fn constant(method: &Method<'_>) -> TokenStream {
    let private = krate::private();
    let Method {
        ident,
        name,
        aliases,
        forwarded,
        ..
    } = method;
    let cfgs = &forwarded.cfgs;
    let returns = krate::call_at("returns", &method.output);
    let aliases = (!aliases.is_empty()).then(|| quote!(.with_aliases(&[#(#aliases),*])));
    let mut params = method.params().map(described).peekable();
    let params = params
        .peek()
        .is_some()
        .then(|| quote!(.with_params(&[#(#params),*])));
    let facts = facts(&method.facts);
    let docs = &forwarded.docs;
    let doc = (!docs.is_empty()).then(|| quote!(.with_doc(#docs)));
    let deprecated = forwarded
        .deprecation()
        .map(|note| quote!(.with_deprecated(#note)));
    quote! {
        #(#cfgs)*
        const #ident: &'static #private::Method = &#returns.describe(
            #private::Method::new(#name) #aliases #params #facts #doc #deprecated
        );
    }
}

/// `takes::<T>().named("a")`
fn described(param: &Param<'_>) -> TokenStream {
    let takes = takes(param);
    let name = param.name();
    match &param.presence {
        Presence::Plain => quote!(#takes.named(#name)),
        Presence::Rest => quote!(#takes.rest().named(#name)),
        Presence::Nil => quote!(#takes.nil().named(#name)),
        Presence::Default(expr) => {
            let shown = shown(expr);
            quote!(#takes.named(#name).with_default(#shown))
        }
    }
}

/// The value of the expression for people: as JSON, if it is made of literals.
fn shown(expr: &Expr) -> String {
    match expr {
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(text) => json(&text.value()),
            Lit::Char(letter) => json(&letter.value().to_string()),
            Lit::Int(number) => number.base10_digits().to_owned(),
            Lit::Float(number) => number.base10_digits().to_owned(),
            _ => source(expr),
        },
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => format!("-{}", shown(expr)),
        Expr::Group(group) => shown(&group.expr),
        Expr::Paren(paren) => shown(&paren.expr),
        Expr::Reference(reference) => shown(&reference.expr),
        Expr::Array(array) => {
            let items: Vec<_> = array.elems.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Expr::Path(path) if path.path.is_ident("None") => "null".to_owned(),
        Expr::Call(call) => match (&*call.func, call.args.first()) {
            (Expr::Path(path), Some(inner)) if path.path.is_ident("Some") => shown(inner),
            _ => source(expr),
        },
        _ => source(expr),
    }
}

fn source(expr: &Expr) -> String {
    expr.to_token_stream().to_string()
}

fn json(text: &str) -> String {
    let mut json = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            '\n' => json.push_str("\\n"),
            letter if letter.is_control() => {
                json.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            letter => json.push(letter),
        }
    }
    json.push('"');
    json
}

fn facts(facts: &Facts) -> TokenStream {
    let private = krate::private();
    let mut tokens = TokenStream::new();
    if facts.idempotent.is_some() {
        tokens.extend(quote!(.with_idempotent()));
    }
    if facts.blocking.is_some() {
        tokens.extend(quote!(.with_blocking()));
    }
    if facts.detached.is_some() {
        tokens.extend(quote!(.with_detached()));
    }
    if let Some((_, timeout)) = &facts.timeout {
        let millis = u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX);
        tokens.extend(quote!(.with_timeout(#private::Duration::from_millis(#millis))));
    }
    if let Some((_, calls)) = &facts.concurrency {
        tokens.extend(quote!(.with_concurrency(#calls)));
    }
    tokens
}

/// `takes::<T>()`: the one expression that holds a parameter's type to its bound, with the type
/// where the user wrote it, so that the error is there too.
fn takes(param: &Param<'_>) -> TokenStream {
    krate::call_at("takes", param.ty())
}

/// ```text
/// const add: usize = {
///     type Checked = [(); described(TABLE::add)];
///     is_owned::<i32, Checked>();
///     is_returned::<i32, Checked>();
///     0
/// };
/// ```
///
/// What serde has to do with the types, once they are known to travel; see
/// `xmlrpc_core::__private`.
fn checks(service: &Service<'_>, method: &Method<'_>) -> TokenStream {
    let (private, table, stage) = (krate::private(), table_ident(service), checked_ident());
    let is_client = matches!(service.kind, Kind::Client);
    let param = |it: &Param<'_>| match it.taken {
        _ if is_client => "is_sent",
        Taken::ByValue => "is_owned",
        Taken::ByReference(_) | Taken::AsReferences(_) => "is_read",
    };
    let result = if is_client {
        "is_received"
    } else {
        "is_returned"
    };
    let call = |function, ty: &Type| krate::call_with(function, ty, Some(&stage));
    let params = method.params().map(|it| call(param(it), it.ty()));
    let lists = method
        .params()
        .filter(|it| matches!(it.presence, Presence::Rest))
        .map(|it| call("is_list", it.ty()));
    let result = call(result, &method.output);
    let (cfgs, ident) = (&method.forwarded.cfgs, &method.ident);
    quote! {
        #(#cfgs)*
        const #ident: usize = {
            type #stage = [(); #private::described(#table::#ident)];
            #(#params;)*
            #(#lists;)*
            #result;
            0
        };
    }
}

/// ```text
/// type Checked = [(); checked(&[CHECKS::add])];
/// ```
///
/// Part of the bounds that hold when the types of these methods do.
pub(crate) fn checked<'m>(
    service: &Service<'_>,
    methods: impl IntoIterator<Item = &'m Method<'m>>,
) -> TokenStream {
    let private = krate::private();
    let (name, table) = (checked_ident(), checks_ident(service));
    let methods = methods.into_iter().map(|method| {
        let (cfgs, ident) = (&method.forwarded.cfgs, &method.ident);
        quote!(#(#cfgs)* #table::#ident)
    });
    quote!(type #name = [(); #private::checked(&[#(#methods),*])];)
}

/// A name that no type of the user's has.
pub(crate) fn checked_ident() -> Ident {
    Ident::new("__Checked", Span::call_site())
}

/// The type that these constants belong to.
fn checks_ident(service: &Service<'_>) -> Ident {
    format_ident!("__{}Checks", service.ident)
}

#[cfg(test)]
mod tests {
    use syn::{Expr, parse_quote};

    use super::shown;

    #[test]
    fn values_are_shown_as_json() {
        #[track_caller]
        fn check(value: &Expr, expected: &str) {
            assert_eq!(shown(value), expected);
        }
        check(&parse_quote!("a\"b\\c\nd\u{7}ä"), r#""a\"b\\c\nd\u0007ä""#);
        check(&parse_quote!('"'), r#""\"""#);
        check(&parse_quote!(1_000_u32), "1000");
        check(&parse_quote!(-0x10), "-16");
        check(&parse_quote!(1_0.5e3_f64), "10.5e3");
        check(&parse_quote!(true), "true");
        check(&parse_quote!(b"a"), "b\"a\"");
        check(&parse_quote!((1)), "1");
        check(&parse_quote!(&[1, &"a", None]), "[1, \"a\", null]");
        check(&parse_quote!(Some(-1)), "-1");
        check(&parse_quote!(Other(1)), "Other (1)");
        check(&parse_quote!(Some()), "Some ()");
        check(&parse_quote!(Other), "Other");
        check(&parse_quote!(!true), "! true");
    }
}
