//! `fldigi.list`: an array of structs, whose signatures are letters, as in xmlrpc-c's registry.

use xmlrpc_core::Value;
use xmlrpc_core::description::{Description, MethodDescription, Part, Signature};

use super::plain;

pub(super) fn read(answer: &Value) -> Option<Description> {
    let mut description = Description::new();
    for entry in answer.as_array()?.iter() {
        let name = entry.get("name").and_then(Value::as_str)?;
        let mut method = MethodDescription::new(name);
        let signatures = entry.get("signature").and_then(Value::as_str);
        method.signatures = signatures
            .into_iter()
            .flat_map(|signatures| signatures.split(','))
            .filter_map(signature)
            .collect();
        let help = entry.get("help").and_then(Value::as_str).unwrap_or("");
        plain::add_help(&mut method, help);
        plain::push(&mut description, method);
    }
    Some(description)
}

/// `s:ib` returns a string and takes an integer and a boolean. `n` behind the colon is nothing.
fn signature(letters: &str) -> Option<Signature> {
    let (result, params) = letters.trim().split_once(':')?;
    let result = kind(result.chars().next()?)?;
    let params = params.chars().filter(|&letter| letter != 'n');
    let params: Option<Vec<Part>> = params.map(|letter| kind(letter).map(Part::new)).collect();
    Some(Signature::new(params?, Part::new(result)))
}

fn kind(letter: char) -> Option<&'static str> {
    Some(match letter {
        'n' => "nil",
        'b' => "boolean",
        'i' => "int",
        'I' => "i8",
        'd' => "double",
        's' => "string",
        '8' | 't' => "dateTime.iso8601",
        '6' => "base64",
        'A' => "array",
        'S' => "struct",
        '?' => "any",
        _ => return None,
    })
}
