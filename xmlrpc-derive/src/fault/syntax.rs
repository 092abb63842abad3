//! What the user's item may not be, and which fields its variants may have.

use syn::{Data, DeriveInput, Fields, Ident};

use crate::ctxt::Ctxt;
use crate::fault::attr::Args;

pub(crate) fn check(cx: &Ctxt, input: &DeriveInput) {
    if let Data::Union(data) = &input.data {
        cx.error(data.union_token, "expected an enum or a struct");
    }
}

/// Judges a variant, or a struct, by its arguments.
pub(crate) fn check_variant(cx: &Ctxt, place: &Ident, fields: &Fields, args: &Args) {
    match (&args.code, args.other) {
        (Some(_), false) => check_text(cx, fields),
        (None, true) => check_other(cx, place, fields),
        (Some(code), true) => cx.error(code, "expected either a code or `other`, found both"),
        (None, false) => cx.error(
            place,
            format!("`{place}` has no fault code: add `#[fault(code = …)]`"),
        ),
    }
}

/// The field that the text of a fault goes to.
fn check_text(cx: &Ctxt, fields: &Fields) {
    let found = fields.len();
    if found > 1 {
        cx.error(
            fields,
            format!(
                "expected no field or a single `String`, found {found} fields: \
                 a fault carries nothing but a code and a text"
            ),
        );
    }
}

/// The field that a fault goes to as a whole.
fn check_other(cx: &Ctxt, place: &Ident, fields: &Fields) {
    let found = fields.len();
    if found != 1 {
        cx.error(
            place,
            format!(
                "`other` keeps the fault: expected a single field of type `Fault`, found {found}"
            ),
        );
    }
}
