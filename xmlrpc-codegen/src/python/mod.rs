//! The Python target: one file that needs the standard library alone.

mod client;
mod types;

use std::fmt::Write;

use crate::generated::Generated;
use crate::names::{Language, type_name};
use crate::prepare::Api;
use crate::text;
use types::Types;

/// Columns of documentation.
const WIDTH: usize = 88;

pub(crate) fn print(api: &Api, class: Option<&str>, origin: Option<&str>) -> Generated {
    let single = api.groups.len() == 1;
    let class = match (class, api.groups.as_slice()) {
        (Some(class), _) => class,
        (None, [group]) if !group.key.is_empty() => &group.key,
        _ => "Service",
    };
    let class = type_name(class, Language::Python);
    let mut reserved = vec![class.clone(), format!("{class}Fault")];
    reserved.extend(
        api.groups
            .iter()
            .map(|group| format!("{}Methods", type_name(&group.key, Language::Python))),
    );
    let reserved: Vec<&str> = reserved.iter().map(String::as_str).collect();
    let types = Types::new(api, &reserved);
    let mut notes = api.notes.clone();
    notes.extend(types.notes());

    let mut body = String::new();
    types.faults(api, &class, &mut body);
    types.print(api, &mut body);
    client::print(api, &class, single, &types, &mut body, &mut notes);

    let from = origin.map_or_else(String::new, |origin| format!(" from {origin}"));
    let mut head =
        format!("Made by `xmlrpc generate`{from}. Regenerate it, or take it over and edit.");
    for note in &notes {
        let _ = write!(head, "\n- {note}");
    }
    let mut code = docstring(&head, 0);
    code.push_str("\nfrom __future__ import annotations\n\n");
    code.push_str(
        "import http.client\nimport xmlrpc.client\nfrom collections.abc import Callable\n",
    );
    if body.contains("@dataclass") {
        code.push_str("from dataclasses import dataclass, field\n");
    }
    if body.contains("datetime") {
        code.push_str("from datetime import datetime\n");
    }
    let mut typing = vec!["Any"];
    if body.contains("Literal[") {
        typing.push("Literal");
    }
    if body.contains(": TypeAlias") {
        typing.push("TypeAlias");
    }
    let _ = write!(code, "from typing import {}\n\n\n", typing.join(", "));
    code.push_str(&body);
    Generated { code, notes }
}

/// A docstring at an indentation, with the end of its line.
fn docstring(text: &str, indent: usize) -> String {
    let mut lines = text::paragraphs(text, WIDTH - indent);
    if lines.is_empty() {
        lines.push("Not described.".to_owned());
    }
    let escaped: Vec<String> = lines
        .iter()
        .map(|line| line.replace('\\', "\\\\").replace('"', "\\\""))
        .collect();
    let pad = " ".repeat(indent);
    let mut out = format!("{pad}\"\"\"");
    for (at, line) in escaped.iter().enumerate() {
        if at > 0 {
            out.push('\n');
            if !line.is_empty() {
                out.push_str(&pad);
            }
        }
        out.push_str(line);
    }
    if escaped.len() > 1 {
        out.push('\n');
        out.push_str(&pad);
    }
    out.push_str("\"\"\"\n");
    out
}

/// A text as a literal of ASCII.
fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            ' '..='~' => out.push(c),
            c if u32::from(c) <= 0xffff => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => {
                let _ = write!(out, "\\U{:08x}", u32::from(c));
            }
        }
    }
    out.push('"');
    out
}
