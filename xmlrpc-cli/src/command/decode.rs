//! `decode`: a document as JSON, or what is wrong with it.

use std::fs;
use std::io::Read;
use std::path::Path;

use serde_json::json;
use xmlrpc_core::tagged::Tagged;
use xmlrpc_core::{Error, Fault, Value, from_slice_with, message};

use super::call::of_fault;
use crate::cli::{Decode, Global};
use crate::connection::read_options;
use crate::failure::{Failure, printable};
use crate::output::Output;

pub(crate) fn run(global: &Global, args: &Decode) -> Result<(), Failure> {
    let document = input(args.file.as_deref())?;
    let name = match &args.file {
        Some(path) => path.display().to_string(),
        None => "<stdin>".to_owned(),
    };
    let mut output = Output::new(global);
    match decode(global, &document) {
        Ok(_) if args.check => Ok(()),
        Ok(json) => {
            output.json(&json)?;
            output.finish()
        }
        Err(error) => {
            let shown = show(&name, &document, &error);
            if args.check {
                output.text(&printable(&shown))?;
                output.finish()?;
                return Err(Failure::Found);
            }
            eprint!("{}", printable(&shown));
            Err(Failure::Found)
        }
    }
}

/// The file, or standard input.
pub(crate) fn input(path: Option<&Path>) -> Result<Vec<u8>, Failure> {
    match path {
        Some(path) if path.as_os_str() != "-" => fs::read(path)
            .map_err(|error| Failure::Usage(format!("the file `{}`: {error}", path.display()))),
        _ => {
            let mut bytes = Vec::new();
            let read = std::io::stdin().read_to_end(&mut bytes);
            read.map_err(|error| Failure::Usage(format!("standard input: {error}")))?;
            Ok(bytes)
        }
    }
}

/// A call, a response or a value, whatever it is.
fn decode(global: &Global, document: &[u8]) -> Result<serde_json::Value, Error> {
    let options = read_options(global);
    let tagged = |value: &Value| serde_json::to_value(Tagged(value)).unwrap_or_default();
    match root(document) {
        "methodCall" => {
            let call = message::Call::parse_with(document, &options, None)?;
            let params: Vec<Value> = call.params().decode()?;
            let params: Vec<_> = params.iter().map(tagged).collect();
            Ok(json!({"method": call.method(), "params": params}))
        }
        "value" => Ok(tagged(&from_slice_with(document, &options)?)),
        _ => {
            let outcome: Result<Value, Fault> =
                message::decode_response_with(document, &options, None)?;
            Ok(match outcome {
                Ok(value) => json!({"result": tagged(&value)}),
                Err(fault) => json!({"fault": of_fault(&fault)}),
            })
        }
    }
}

/// The name of the first element, without its prefix.
fn root(document: &[u8]) -> &str {
    let mut rest = document;
    while let Some(at) = rest.iter().position(|&byte| byte == b'<') {
        rest = &rest[at + 1..];
        if !rest.starts_with(b"?") && !rest.starts_with(b"!") {
            let end = rest
                .iter()
                .position(|b| matches!(b, b'>' | b'/' | b' ' | b'\t' | b'\r' | b'\n'));
            let name = std::str::from_utf8(&rest[..end.unwrap_or(rest.len())]).unwrap_or("");
            return name.rsplit(':').next().unwrap_or(name);
        }
    }
    ""
}

/// How much is underlined: a tag with the text behind it, or a word.
fn extent(rest: &[char]) -> usize {
    let tag = match rest.first() {
        Some('<') => rest.iter().position(|&c| c == '>').map_or(1, |at| at + 1),
        _ => 0,
    };
    let text = rest[tag..]
        .iter()
        .take_while(|&&c| c != '<' && !c.is_whitespace());
    tag + text.count()
}

/// `FILE:LINE:COLUMN: what`, and the line with the place underlined.
fn show(name: &str, document: &[u8], error: &Error) -> String {
    let text = String::from_utf8_lossy(document);
    let what = error.to_string();
    let (Some(line), Some(column)) = (error.line(), error.column()) else {
        return format!("{name}: {what}\n");
    };
    // the place stands in front, so it need not stand at the end
    let what = what.replace(&format!(" (line {line}, column {column})"), "");
    let mut out = format!("{name}:{line}:{column}: {what}\n");
    if let Some(source) = text.lines().nth(line.saturating_sub(1)) {
        // a document of one line is longer than a screen
        let chars: Vec<char> = source.chars().collect();
        let at = column.saturating_sub(1).min(chars.len());
        let from = if at > 60 { at - 50 } else { 0 };
        let to = (from + 100).min(chars.len());
        let number = format!(" {line} | ");
        let shown: String = chars[from..to]
            .iter()
            .map(|&c| if c == '\t' { ' ' } else { c })
            .collect();
        out.push_str(&number);
        out.push_str(&shown);
        out.push('\n');
        out.push_str(&" ".repeat(number.chars().count() - 2));
        out.push_str("| ");
        out.push_str(&" ".repeat(at - from));
        out.push_str(&"^".repeat(extent(&chars[at..to]).max(1)));
        out.push('\n');
    }
    out
}
