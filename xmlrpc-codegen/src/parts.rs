//! Walks over all parts of a description.

use xmlrpc_core::description::{Description, Part};

/// Gives a type another name, everywhere.
pub(crate) fn rename_type(description: &mut Description, from: &str, to: &str) {
    each_part(description, &mut |part| {
        if part.type_name == from {
            to.clone_into(&mut part.type_name);
        }
    });
    for described in &mut description.types {
        if described.name == from {
            to.clone_into(&mut described.name);
        }
        if described.type_name == from {
            to.clone_into(&mut described.type_name);
        }
    }
}

/// Visits every part of a description, and the parts within.
pub(crate) fn each_part(description: &mut Description, visit: &mut impl FnMut(&mut Part)) {
    fn walk(part: &mut Part, visit: &mut impl FnMut(&mut Part)) {
        visit(part);
        for inner in part.member.iter_mut().chain(part.values.as_deref_mut()) {
            walk(inner, visit);
        }
    }
    for method in &mut description.methods {
        for signature in &mut method.signatures {
            for part in signature.params.iter_mut().chain(&mut signature.returns) {
                walk(part, visit);
            }
        }
    }
    for described in &mut description.types {
        let parts = described.member.iter_mut().chain(&mut described.variants);
        for part in parts.chain(described.values.as_deref_mut()) {
            walk(part, visit);
        }
    }
}
