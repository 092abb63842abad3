//! `call`: one call, and its result.

use std::time::Instant;

use serde_json::{Map, json};
use xmlrpc_codegen::nearest;
use xmlrpc_core::description::{Description, Part};
use xmlrpc_core::tagged::{Plain, Tagged};
use xmlrpc_core::{Fault, Value, message};

use super::source;
use crate::argument::{self, Argument, Written};
use crate::cli::{Call, Format, Global, Reading};
use crate::connection::{self, Connection};
use crate::describe_cache;
use crate::failure::Failure;
use crate::output::{Output, xml};
use crate::raw::Problem;

pub(crate) async fn run(global: &Global, args: &Call) -> Result<(), Failure> {
    let mut arguments = argument::parse_all(&args.args, args.data.as_deref())?;
    let connection = Connection::open(global, &args.url)?;
    let mut output = Output::new(global);
    if args.template || args.signature {
        let description = match describe_cache::read(&connection.target) {
            Some(description) => description,
            None => source::ask(global, &connection)?.description,
        };
        if args.template {
            output.line(&template(&description, args)?)?;
            return output.finish();
        }
        by_signature(&description, &args.method, &mut arguments)?;
    }
    let values: Vec<Value> = arguments
        .iter()
        .map(|argument| argument.value.clone())
        .collect();
    let dialect = connection::dialect(global);
    let params = Written {
        values: &values,
        dialect: &dialect,
    };
    if args.offline {
        let document = message::encode_call_with(&args.method, &params, &dialect)
            .map_err(|error| Failure::Usage(format!("the call cannot be written: {error}")))?;
        let text = String::from_utf8_lossy(&document).into_owned();
        let text = if output.terminal {
            xml::indented(&text)
        } else {
            text
        };
        output.xml(&text)?;
        return output.finish();
    }
    let format = args.output.unwrap_or(Format::Json);
    let transfer = &connection.transfer;
    transfer.progress.says(format!("calling `{}`", args.method));
    if format == Format::Raw && !args.full && !global.verbose {
        if output.terminal {
            transfer.progress.clear();
        }
        transfer.write_raw(global.read == Reading::Lenient);
    }
    let started = Instant::now();
    let outcome = connection
        .client
        .call::<Value, _>(&args.method, &params)
        .await;
    let took = started.elapsed();
    transfer.progress.clear();
    let is_written = transfer.written().map_err(|problem| {
        match problem {
        Problem::Output(error) => Failure::from(error),
        Problem::Markup => Failure::NotXmlRpc(
            "the result has a comment or a CDATA section inside of its base64; `-o tagged` reads it"
                .to_owned(),
        ),
    }
    })?;
    if format == Format::Xml
        && let Some(seen) = connection.seen()
    {
        let document = String::from_utf8_lossy(seen.response.document()).into_owned();
        let document = if output.terminal {
            xml::indented(&document)
        } else {
            document
        };
        output.xml(&document)?;
    }
    let outcome = match outcome {
        Ok(value) => Ok(value),
        Err(error) => match connection.explained(&error).await {
            Failure::Fault { fault, .. } => Err(fault),
            failure => return Err(failure),
        },
    };
    if args.full && format != Format::Xml {
        output.json(&full(
            args,
            &connection,
            &outcome,
            took.as_secs_f64() * 1000.0,
            format,
        ))?;
    } else {
        match &outcome {
            Ok(_) if is_written => {}
            Ok(value) => print(&mut output, value, format)?,
            Err(fault) if matches!(args.output, Some(Format::Json | Format::Tagged)) => {
                output.json(&json!({"fault": of_fault(fault)}))?;
            }
            Err(_) => {}
        }
    }
    output.finish()?;
    match outcome {
        Ok(_) => Ok(()),
        Err(fault) => Err(Failure::Fault {
            hint: hint(&fault, args, &arguments, &connection).filter(|_| !global.quiet),
            shown: args.full || matches!(args.output, Some(Format::Json | Format::Tagged)),
            fault,
        }),
    }
}

fn print(output: &mut Output, value: &Value, format: Format) -> Result<(), Failure> {
    match format {
        Format::Xml => Ok(()),
        Format::Raw => match value {
            Value::String(text) => output.bytes(text.as_bytes()),
            Value::Bytes(bytes) => output.bytes(bytes),
            _ => Err(Failure::usage(
                "-o raw: expected a string or binary data as result, found another type",
            )),
        },
        format => output.value(value, format),
    }
}

pub(crate) fn of_fault(fault: &Fault) -> serde_json::Value {
    json!({"code": fault.code, "message": fault.message})
}

/// Everything about one call.
fn full(
    args: &Call,
    connection: &Connection,
    outcome: &Result<Value, Fault>,
    ms: f64,
    format: Format,
) -> serde_json::Value {
    let mut all = Map::new();
    all.insert("url".to_owned(), connection.target.shown().into());
    all.insert("method".to_owned(), args.method.clone().into());
    if let Some(seen) = connection.seen() {
        all.insert("status".to_owned(), seen.response.status().into());
        let mut headers = Map::new();
        for (name, value) in seen.response.headers() {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            headers.insert(name.as_str().to_owned(), value.into());
        }
        all.insert("headers".to_owned(), headers.into());
        let received = seen.response.document().len();
        all.insert(
            "bytes".to_owned(),
            json!({"sent": seen.sent, "received": received}),
        );
    }
    all.insert("ms".to_owned(), ((ms * 10.0).round() / 10.0).into());
    match outcome {
        Ok(value) => {
            let result = match format {
                Format::Tagged => serde_json::to_value(Tagged(value)),
                _ => serde_json::to_value(Plain(value)),
            };
            all.insert("result".to_owned(), result.unwrap_or_default());
        }
        Err(fault) => {
            all.insert("fault".to_owned(), of_fault(fault));
        }
    }
    all.into()
}

/// What may help against a fault. No call is made for it.
fn hint(
    fault: &Fault,
    args: &Call,
    arguments: &[Argument],
    connection: &Connection,
) -> Option<String> {
    if let Some(description) = describe_cache::read(&connection.target)
        && description.method(&args.method).is_none()
    {
        let names = description
            .methods
            .iter()
            .map(|method| method.name.as_str());
        if let Some(near) = nearest(&args.method, names) {
            return Some(format!(
                "no method \"{}\"; did you mean {near}?",
                args.method
            ));
        }
    }
    let text = fault.message.to_lowercase();
    let smells = [
        "type", "expected", "argument", "param", "invalid", "str", "int",
    ];
    if fault.code != Fault::INVALID_PARAMS && !smells.iter().any(|word| text.contains(word)) {
        return None;
    }
    let blamed = blamed(&text);
    arguments.iter().enumerate().find_map(|(at, argument)| {
        if blamed.is_some_and(|blamed| blamed != at + 1) {
            return None;
        }
        let text = argument.untagged.as_deref()?;
        let kind = match argument.value {
            Value::Int(_) => "an int",
            Value::I8(_) => "an i8",
            Value::Double(_) => "a double",
            Value::Bool(_) => "a boolean",
            _ => return None,
        };
        Some(format!(
            "hint: argument {} was sent as {kind} ({text}); write s:{text} for a string",
            at + 1
        ))
    })
}

/// The argument that a fault names, such as `parameter 2`.
fn blamed(text: &str) -> Option<usize> {
    ["parameter ", "argument ", "param "]
        .iter()
        .find_map(|word| {
            let after = &text[text.find(word)? + word.len()..];
            let digits = after
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(after.len());
            after[..digits].parse().ok()
        })
}

/// A string for which JSON has another type stays a string, and so on, where the signature says.
fn by_signature(
    description: &Description,
    method: &str,
    arguments: &mut [Argument],
) -> Result<(), Failure> {
    let described = description.method(method).ok_or_else(|| {
        let near = nearest(method, description.methods.iter().map(|m| m.name.as_str()));
        let near = near
            .map(|near| format!("; did you mean {near}?"))
            .unwrap_or_default();
        Failure::Usage(format!(
            "--signature: the server does not list \"{method}\"{near}"
        ))
    })?;
    let fits = described
        .signatures
        .iter()
        .find(|s| s.params.len() == arguments.len());
    let Some(signature) = fits.or(described.signatures.first()) else {
        return Err(Failure::Usage(format!(
            "--signature: the server does not say what \"{method}\" takes"
        )));
    };
    for (at, (argument, param)) in arguments.iter_mut().zip(&signature.params).enumerate() {
        let Some(text) = argument.untagged.clone() else {
            continue;
        };
        let wrong = || {
            Failure::Usage(format!(
                "argument {}: the signature has `{}`, which it is not",
                at + 1,
                param.type_name
            ))
        };
        argument.value = match param.type_name.as_str() {
            "string" => Value::String(text),
            "int" => Value::Int(text.parse().map_err(|_| wrong())?),
            "i8" => Value::I8(text.parse().map_err(|_| wrong())?),
            "double" => Value::Double(text.parse().map_err(|_| wrong())?),
            "boolean" => match text.as_str() {
                "true" | "1" => Value::Bool(true),
                "false" | "0" => Value::Bool(false),
                _ => return Err(wrong()),
            },
            "dateTime.iso8601" => Value::DateTime(text.parse().map_err(|_| wrong())?),
            _ => continue,
        };
    }
    Ok(())
}

/// A call to fill in.
fn template(description: &Description, args: &Call) -> Result<String, Failure> {
    let described = description.method(&args.method).ok_or_else(|| {
        Failure::Usage(format!(
            "--template: the server does not list \"{}\"",
            args.method
        ))
    })?;
    let mut line = format!("xmlrpc call {} {}", args.url_shown(), args.method);
    if let Some(signature) = described.signatures.iter().max_by_key(|s| s.params.len()) {
        for param in &signature.params {
            line.push(' ');
            line.push_str(&placeholder(description, param));
        }
    }
    Ok(line)
}

fn placeholder(description: &Description, part: &Part) -> String {
    let name = if part.name.is_empty() {
        "text"
    } else {
        &part.name
    };
    match part.type_name.as_str() {
        "int" => "i:0".to_owned(),
        "i8" => "i8:0".to_owned(),
        "double" => "d:0".to_owned(),
        "boolean" => "b:false".to_owned(),
        "dateTime.iso8601" => "dt:1998-07-17T14:08:55".to_owned(),
        "base64" => "@FILE".to_owned(),
        "nil" => "nil:".to_owned(),
        "array" => "'[]'".to_owned(),
        "string" => format!("s:{name}"),
        "struct" => "'{}'".to_owned(),
        other => match description.type_named(other) {
            Some(known) if known.type_name != part.type_name && known.type_name == "struct" => {
                let members = known.member.iter().filter(|member| !member.optional);
                let members: Vec<String> = members
                    .map(|member| format!("\"{}\": …", member.name))
                    .collect();
                format!("'{{{}}}'", members.join(", "))
            }
            _ => "null".to_owned(),
        },
    }
}

impl Call {
    /// The URL without credentials.
    fn url_shown(&self) -> String {
        crate::target::Target::parse(&self.url).map_or_else(|_| "URL".to_owned(), |t| t.shown())
    }
}
