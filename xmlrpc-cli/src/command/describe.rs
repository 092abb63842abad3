//! `describe`: what a server offers, for people or as JSON.

use std::fmt::Write;

use xmlrpc_codegen::{is_built_in, nearest};
use xmlrpc_core::description::{Description, MethodDescription, Part, Signature, TypeDescription};

use super::source;
use crate::cli::{Describe, Global};
use crate::failure::{Failure, printable};
use crate::output::Output;

pub(crate) fn run(global: &Global, args: &Describe) -> Result<(), Failure> {
    let (mut description, _) = source::read(global, &args.url)?;
    if let Some(name) = &args.name {
        description = only(&description, name)?;
    } else if !args.json {
        // people ask for what a server has beyond all others
        let own = description
            .methods
            .iter()
            .filter(|method| !is_built_in(&method.name));
        let own: Vec<&str> = own.map(|method| method.name.as_str()).collect();
        description = description.select(own).unwrap_or(description);
    }
    let mut output = Output::new(global);
    if args.json {
        output.json(&description)?;
    } else {
        let mut text = String::new();
        for method in &description.methods {
            of_method(method, &mut text);
        }
        for known in &description.types {
            of_type(known, &mut text);
        }
        output.text(&printable(text.trim_start()))?;
    }
    output.finish()
}

fn only(description: &Description, name: &str) -> Result<Description, Failure> {
    if let Ok(selected) = description.select([name]) {
        return Ok(selected);
    }
    if let Some(known) = description.type_named(name) {
        let mut selected = Description::new();
        selected.types.push(known.clone());
        return Ok(selected);
    }
    let methods = description
        .methods
        .iter()
        .map(|method| method.name.as_str());
    let names = methods.chain(description.types.iter().map(|known| known.name.as_str()));
    let near = nearest(name, names).map(|near| format!("; did you mean {near}?"));
    Err(Failure::Usage(format!(
        "the server has neither a method nor a type \"{name}\"{}",
        near.unwrap_or_default()
    )))
}

fn of_method(method: &MethodDescription, out: &mut String) {
    out.push('\n');
    match method.signatures.as_slice() {
        [] => {
            let _ = writeln!(out, "{}  (signature unknown)", method.name);
        }
        signatures => {
            for known in signatures {
                let _ = writeln!(out, "{}{}", method.name, signature(known));
            }
        }
    }
    if let Some(note) = &method.deprecated {
        let _ = writeln!(
            out,
            "    deprecated{}{note}",
            if note.is_empty() { "" } else { ": " }
        );
    }
    for line in method.purpose.trim().lines() {
        let _ = writeln!(out, "{}", format!("    {line}").trim_end());
    }
    for param in method
        .signatures
        .iter()
        .flat_map(|signature| &signature.params)
    {
        if !param.description.is_empty() && !method.purpose.contains(&param.description) {
            let _ = writeln!(out, "    {}: {}", param.name, param.description);
        }
    }
    for fault in &method.faults {
        let _ = write!(out, "    fault {}: {}", fault.code, fault.name);
        match fault.description.as_str() {
            "" => out.push('\n'),
            text => {
                let _ = writeln!(out, ", {text}");
            }
        }
    }
    let mut facts = Vec::new();
    if method.idempotent {
        facts.push("idempotent".to_owned());
    }
    if let Some(timeout) = method.timeout {
        facts.push(format!("at most {} s", timeout.as_secs_f64()));
    }
    if !method.aliases.is_empty() {
        facts.push(format!("also {}", method.aliases.join(", ")));
    }
    if !facts.is_empty() {
        let _ = writeln!(out, "    ({})", facts.join("; "));
    }
}

fn of_type(known: &TypeDescription, out: &mut String) {
    let _ = writeln!(out, "\ntype {}: {}", known.name, type_of(&known.to_part()));
    for line in known.description.trim().lines() {
        let _ = writeln!(out, "{}", format!("    {line}").trim_end());
    }
    if known.type_name == "struct" {
        for member in &known.member {
            let _ = write!(out, "    {}: {}", member.name, type_of(member));
            match member.description.as_str() {
                "" => out.push('\n'),
                text => {
                    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    let _ = writeln!(out, "  {line}");
                }
            }
        }
    }
    for variant in &known.variants {
        let _ = writeln!(out, "    {}: {}", variant.name, type_of(variant));
    }
}

/// `(name: string, wait: boolean = true) → boolean`.
pub(crate) fn signature(signature: &Signature) -> String {
    let params = signature.params.iter().map(|param| {
        let mut shown = match param.name.as_str() {
            "" => type_of(param),
            name => format!("{name}: {}", type_of(param)),
        };
        if let Some(default) = &param.default {
            let _ = write!(shown, " = {default}");
        }
        shown
    });
    let params: Vec<String> = params.collect();
    let result = signature.result().map_or_else(|| "any".to_owned(), type_of);
    format!("({}) → {result}", params.join(", "))
}

fn type_of(part: &Part) -> String {
    let mut shown = match (part.type_name.as_str(), part.member.as_slice()) {
        ("array", items) if part.tuple => {
            format!(
                "[{}]",
                items.iter().map(type_of).collect::<Vec<_>>().join(", ")
            )
        }
        ("array", [item]) => format!("{}[]", type_of(item)),
        ("string", _) if !part.choices.is_empty() => {
            let choices: Vec<_> = part
                .choices
                .iter()
                .map(|text| format!("\"{text}\""))
                .collect();
            choices.join(" | ")
        }
        (name, _) => match &part.values {
            Some(values) => format!("{}{{}}", type_of(values)),
            None => name.to_owned(),
        },
    };
    if part.optional && part.default.is_none() {
        shown.push('?');
    }
    if part.rest {
        shown.push('…');
    }
    shown
}
