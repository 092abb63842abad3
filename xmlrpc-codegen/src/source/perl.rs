//! `system.introspection` of Perl's RPC::XML: an array of structs, whose signatures are texts.

use xmlrpc_core::Value;
use xmlrpc_core::description::{Description, MethodDescription};

use super::plain;

pub(super) fn read(answer: &Value) -> Option<Description> {
    let mut description = Description::new();
    for entry in answer.as_array()?.iter() {
        let name = entry.get("name").and_then(Value::as_str)?;
        let help = entry.get("help").and_then(Value::as_str).unwrap_or("");
        let mut method = MethodDescription::new(name);
        method.signatures = entry
            .get("signature")
            .map(|signatures| plain::signatures(signatures, &[]))
            .unwrap_or_default();
        plain::add_help(&mut method, help);
        plain::push(&mut description, method);
    }
    Some(description)
}
