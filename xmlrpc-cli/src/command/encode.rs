//! `encode`: JSON as a document.

use serde::de::DeserializeSeed;
use xmlrpc_core::{Dialect, Fault, Value, message, tagged, to_string_with};

use super::decode::input;
use crate::argument::Written;
use crate::cli::{Encode, Global};
use crate::connection::dialect;
use crate::failure::Failure;
use crate::output::{Output, xml};

pub(crate) fn run(global: &Global, args: &Encode) -> Result<(), Failure> {
    let text = input(args.file.as_deref())?;
    let read =
        |path: &str| std::fs::read(path).map_err(|error| format!("the file `{path}`: {error}"));
    let mut json = serde_json::Deserializer::from_slice(&text);
    let value = tagged::with_files(read)
        .deserialize(&mut json)
        .and_then(|value| json.end().map(|()| value))
        .map_err(|error| Failure::Usage(format!("the JSON: {error}")))?;
    let dialect = dialect(global);
    let document = encode(&value, &dialect)
        .map_err(|error| Failure::Usage(format!("the document: {error}")))?;
    let text = String::from_utf8_lossy(&document);
    let mut output = Output::new(global);
    if args.indent {
        output.xml(&xml::indented(&text))?;
    } else if output.terminal {
        output.xml(&text)?;
    } else {
        // the bytes, for an encoding other than UTF-8
        output.bytes(&document)?;
        output.text("\n")?;
    }
    output.finish()
}

/// A call, a response, or a value by itself.
fn encode(value: &Value, dialect: &Dialect) -> Result<Vec<u8>, String> {
    let shown = |error: xmlrpc_core::Error| error.to_string();
    let members = value.as_struct();
    let has = |name: &str| members.is_some_and(|members| members.contains_key(name));
    let count = members.map_or(0, |members| members.len());
    if has("method") && (count == 1 || (count == 2 && has("params"))) {
        let method = value["method"]
            .as_str()
            .ok_or("expected `method` to be a string")?;
        let params = match value.get("params") {
            None => &[],
            Some(params) => params
                .as_array()
                .ok_or("expected `params` to be a list")?
                .as_slice(),
        };
        let params = Written {
            values: params,
            dialect,
        };
        return message::encode_call_with(method, &params, dialect).map_err(shown);
    }
    if has("result") && count == 1 {
        return message::encode_response_with(&value["result"], dialect).map_err(shown);
    }
    if has("fault") && count == 1 {
        let fault = &value["fault"];
        let code = fault.get("code").and_then(Value::as_i64);
        let code = code.and_then(|code| i32::try_from(code).ok());
        let code = code.ok_or("expected a `code` in `fault`, an integer of 32 bits")?;
        let message = fault
            .get("message")
            .and_then(Value::as_str)
            .unwrap_or("")
            .to_owned();
        return Ok(message::encode_fault_with(
            &Fault::new(code, message),
            dialect,
        ));
    }
    to_string_with(value, dialect)
        .map(String::into_bytes)
        .map_err(shown)
}
