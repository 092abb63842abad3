//! Faults as peers send them, which is not always as the specification has them.

use std::fmt;

use serde_core::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use crate::fault::Fault;
use crate::value::Value;

/// A `{faultCode, faultString}`: members in any order, others ignored, and either of them
/// missing or of another type.
///
/// Either of them may be in base64, which is read as UTF-8, else as ISO-8859-1. A code that is
/// not a 32-bit integer (`Client` from XMLRPC::Lite, a whole message from Odoo's first API)
/// becomes [`Fault::APPLICATION_ERROR`], and its text goes in front of the message.
pub(crate) struct FaultData(pub(crate) Fault);

impl<'de> Deserialize<'de> for FaultData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FaultVisitor)
    }
}

struct FaultVisitor;

impl<'de> Visitor<'de> for FaultVisitor {
    type Value = FaultData;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`struct` of `faultCode` and `faultString`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<FaultData, A::Error> {
        let (mut code, mut message) = (None, None);
        while let Some(name) = members.next_key::<String>()? {
            match &*name {
                "faultCode" => code = Some(members.next_value::<Value>()?),
                "faultString" => message = Some(members.next_value::<Value>()?),
                _ => {
                    members.next_value::<de::IgnoredAny>()?;
                }
            }
        }
        Ok(FaultData(fault(code, message)))
    }

    fn visit_str<E: de::Error>(self, message: &str) -> Result<FaultData, E> {
        Ok(FaultData(Fault::application(message.to_owned())))
    }
}

fn fault(code: Option<Value>, message: Option<Value>) -> Fault {
    let message = message.map_or_else(String::new, text);
    let Some(code) = code else {
        return Fault::application(message);
    };
    match number(&code) {
        Some(code) => Fault::new(code, message),
        None => {
            let code = text(code);
            Fault::application(match (code.is_empty(), message.is_empty()) {
                (true, _) => message,
                (_, true) => code,
                _ => format!("{code}: {message}"),
            })
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "checked to be exact")]
fn number(code: &Value) -> Option<i32> {
    match code {
        Value::Int(code) => Some(*code),
        Value::Double(code) if f64::from(*code as i32) == *code => Some(*code as i32),
        Value::String(code) => code.trim().parse().ok(),
        _ => None,
    }
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Nil => String::new(),
        Value::Int(number) => number.to_string(),
        Value::I8(number) => number.to_string(),
        Value::Double(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        // XMLRPC::Lite, for text with bytes beyond ASCII
        Value::Bytes(bytes) => String::from_utf8(bytes.into()).unwrap_or_else(|error| {
            let latin1 = error.as_bytes().iter();
            latin1.map(|&byte| char::from(byte)).collect()
        }),
        _ => "a value that is not text".to_owned(),
    }
}
