//! `system.describeMethods`: the description itself, as our servers and PHP's extension give it.

use xmlrpc_core::description::{Description, Part};
use xmlrpc_core::{Value, value};

use super::canonical;

pub(super) fn read(answer: &Value) -> Option<Description> {
    let mut description: Description = value::from_value(answer).ok()?;
    fix_words(&mut description);
    Some(description)
}

pub(super) fn fix_words(description: &mut Description) {
    let named: Vec<String> = description.types.iter().map(|t| t.name.clone()).collect();
    let mut fix = |part: &mut Part| words(part, &named);
    for method in &mut description.methods {
        for signature in &mut method.signatures {
            signature.params.iter_mut().for_each(&mut fix);
            signature.returns.iter_mut().for_each(&mut fix);
            // PHP's extension describes a result of nothing by no result
            if signature.returns.is_empty() {
                signature.returns.push(Part::new("any"));
            }
        }
    }
    for described in &mut description.types {
        let mut part = described.to_part();
        fix(&mut part);
        described.type_name = part.type_name;
        described.member = part.member;
        described.values = part.values;
        described.variants.iter_mut().for_each(&mut fix);
    }
}

/// Replaces the words of other servers for types by ours, all the way down.
fn words(part: &mut Part, named: &[String]) {
    if !named.contains(&part.type_name) {
        canonical(&part.type_name)
            .unwrap_or("any")
            .clone_into(&mut part.type_name);
    }
    for member in part.member.iter_mut().chain(part.values.as_deref_mut()) {
        words(member, named);
    }
}
