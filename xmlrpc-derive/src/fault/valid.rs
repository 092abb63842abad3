//! What the codes of an error type may not be, which only the whole model shows.

use std::collections::HashMap;

use syn::{Expr, ExprLit, ExprUnary, Lit, UnOp};

use crate::ctxt::Ctxt;
use crate::fault::ast::{Meaning, Variant};

/// Literal codes have to be different, and there is one variant for all others.
pub(crate) fn check_codes(cx: &Ctxt, variants: &[Variant<'_>]) {
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
