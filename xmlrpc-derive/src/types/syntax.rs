//! What the user's item may not be.

use syn::{Data, DeriveInput};

use crate::ctxt::Ctxt;

pub(crate) fn check(cx: &Ctxt, input: &DeriveInput) {
    if let Data::Union(data) = &input.data {
        cx.error(data.union_token, "expected a struct or an enum");
    }
}
