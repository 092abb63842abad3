//! `_listapi` of Koji: names and parameters, defaults included, and no types.

use xmlrpc_core::Value;
use xmlrpc_core::description::{Description, MethodDescription, Part, Signature};
use xmlrpc_core::tagged::Plain;

use super::{help, plain};

/// What a description cannot say.
pub(super) const KEYWORDS: &str = "parameters with a default go by position; `kwargs = \"starstar\"` \
                                   in xmlrpc.toml makes keywords of them, as Koji takes them";

pub(super) fn read(answer: &Value) -> Option<Description> {
    let mut description = Description::new();
    for entry in answer.as_array()?.iter() {
        let name = entry.get("name").and_then(Value::as_str)?;
        let mut method = MethodDescription::new(name);
        if let Some(args) = entry.get("args").and_then(Value::as_array) {
            let mut params: Vec<Part> = args.iter().filter_map(param).collect();
            // `*args` of Python
            let varargs = entry.get("argspec").and_then(|spec| spec.get(1));
            if let Some(varargs) = varargs.and_then(Value::as_str) {
                let mut rest = Part::new("any").named(varargs);
                rest.rest = true;
                params.push(rest);
            }
            method.signatures = vec![Signature::new(params, Part::new("any"))];
        }
        let doc = entry.get("doc").and_then(Value::as_str).unwrap_or("");
        method.purpose = help::clean(doc);
        plain::push(&mut description, method);
    }
    Some(description)
}

/// A name, or a name with its default.
fn param(value: &Value) -> Option<Part> {
    if let Some(name) = value.as_str() {
        return Some(Part::new("any").named(name));
    }
    let name = value.get(0)?.as_str()?;
    let default = value.get(1)?;
    let kind = match default {
        Value::Bool(_) => "boolean",
        Value::Int(_) => "int",
        Value::String(_) => "string",
        _ => "any",
    };
    let mut part = Part::new(kind).named(name);
    part.optional = true;
    part.default = serde_json::to_string(&Plain(default)).ok();
    Some(part)
}
