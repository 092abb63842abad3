//! `mock`: answers from a recording, or made-up ones from a description.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError};

use xmlrpc_core::description::{Description, MethodDescription, Part};
use xmlrpc_core::recording::{RecordedCall, RecordingHeader};
use xmlrpc_core::{DateTime, Fault, Struct, Value};

use super::serve::{self, Answer};
use crate::cli::{Global, Mock};
use crate::failure::Failure;

pub(crate) async fn run(global: &Global, args: Mock) -> Result<(), Failure> {
    let wrong =
        |what: String| Failure::Usage(format!("the file `{}`: {what}", args.file.display()));
    let text = fs::read_to_string(&args.file).map_err(|error| wrong(error.to_string()))?;
    if let Ok(description) = serde_json::from_str::<Description>(&text) {
        let seed = args.seed;
        return serve::run(
            global,
            &args.listen,
            Arc::new(Invented { description, seed }),
        )
        .await;
    }
    let mut lines = text.lines();
    let header = lines.next().unwrap_or("");
    serde_json::from_str::<RecordingHeader>(header)
        .map_err(|_| wrong("expected a recording or a description, found neither".to_owned()))?;
    let mut calls = Vec::new();
    for (at, line) in lines
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let call = serde_json::from_str(line)
            .map_err(|error| wrong(format!("line {}: {error}", at + 2)))?;
        calls.push(call);
    }
    let used = Mutex::new(vec![false; calls.len()]);
    serve::run(global, &args.listen, Arc::new(Recorded { calls, used })).await
}

/// Recorded answers: equal calls get theirs in order, and the last one again and again.
struct Recorded {
    calls: Vec<RecordedCall>,
    used: Mutex<Vec<bool>>,
}

impl Answer for Recorded {
    async fn answer(&self, method: String, params: Vec<Value>) -> Result<Value, Fault> {
        if method == "system.listMethods" && !self.calls.iter().any(|call| call.method == method) {
            let mut names: Vec<&str> = self.calls.iter().map(|call| call.method.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            return Ok(Value::Array(
                names
                    .into_iter()
                    .map(Value::from)
                    .collect::<Vec<_>>()
                    .into(),
            ));
        }
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |call: &&RecordedCall| call.method == method && call.params == params;
        let mut last = None;
        for (at, call) in self.calls.iter().enumerate().filter(|(_, call)| fits(call)) {
            if !used[at] {
                used[at] = true;
                return call.outcome.clone();
            }
            last = Some(call);
        }
        match last {
            Some(call) => call.outcome.clone(),
            None if self.calls.iter().any(|call| call.method == method) => Err(Fault::new(
                Fault::INVALID_PARAMS,
                format!("nothing is recorded for `{method}` with these parameters"),
            )),
            None => Err(Fault::method_not_found(&method)),
        }
    }
}

/// Values that fit a description, and a check of what comes in.
struct Invented {
    description: Description,
    seed: u64,
}

impl Answer for Invented {
    async fn answer(&self, method: String, params: Vec<Value>) -> Result<Value, Fault> {
        match method.as_str() {
            "system.listMethods" => {
                let names = self.description.methods.iter();
                let names = names.map(|method| method.name.as_str());
                let own = ["system.describeMethods", "system.listMethods"];
                let names: Vec<Value> = names.chain(own).map(Value::from).collect();
                return Ok(Value::Array(names.into()));
            }
            "system.describeMethods" => {
                return xmlrpc_core::value::to_value(&self.description).map_err(Fault::from);
            }
            _ => {}
        }
        let described = self.description.method(&method);
        let described = described.ok_or_else(|| Fault::method_not_found(&method))?;
        self.check(described, &params)?;
        let Some(result) = described.signatures.first().and_then(|s| s.result()) else {
            return Ok(Value::Nil);
        };
        // the same method gives the same values
        let mut state = self.seed;
        for byte in method.bytes() {
            state = next(state ^ u64::from(byte));
        }
        Ok(self.invent(result, &mut state, 0))
    }
}

/// The generator of Steele, Lea and Flood: enough for values that nobody guesses.
fn next(state: u64) -> u64 {
    let mut z = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Invented {
    fn check(&self, method: &MethodDescription, params: &[Value]) -> Result<(), Fault> {
        if method.signatures.is_empty() {
            return Ok(());
        }
        let mut why = String::new();
        for signature in &method.signatures {
            let known = &signature.params;
            let required = known
                .iter()
                .filter(|p| !p.optional && p.default.is_none() && !p.rest);
            let rest = known.last().filter(|param| param.rest);
            if params.len() < required.count() || (rest.is_none() && params.len() > known.len()) {
                why = format!(
                    "expected {} parameters, found {}",
                    known.len(),
                    params.len()
                );
                continue;
            }
            let wrong = params.iter().enumerate().find_map(|(at, value)| {
                let param = known.get(at).or(rest)?;
                let what = self.mismatch(param, value, 0)?;
                Some(format!("parameter {}: {what}", at + 1))
            });
            match wrong {
                None => return Ok(()),
                Some(wrong) => why = wrong,
            }
        }
        Err(Fault::new(Fault::INVALID_PARAMS, why))
    }

    /// Why a value does not fit; the value itself is not quoted.
    fn mismatch(&self, part: &Part, value: &Value, depth: usize) -> Option<String> {
        if depth > 32 || (value.is_nil() && part.optional) {
            return None;
        }
        let fits = match part.type_name.as_str() {
            "int" => matches!(value, Value::Int(_)),
            "i8" => matches!(value, Value::Int(_) | Value::I8(_)),
            "double" => matches!(value, Value::Double(_) | Value::Int(_)),
            "boolean" => matches!(value, Value::Bool(_)),
            "string" => matches!(value, Value::String(_)),
            "dateTime.iso8601" => matches!(value, Value::DateTime(_)),
            "base64" => matches!(value, Value::Bytes(_)),
            "nil" => value.is_nil(),
            "array" => match (value.as_array(), part.member.as_slice()) {
                (Some(items), [item]) if !part.tuple => {
                    return items.iter().enumerate().find_map(|(at, value)| {
                        let what = self.mismatch(item, value, depth + 1)?;
                        Some(format!("item {}: {what}", at + 1))
                    });
                }
                (Some(items), members) if part.tuple => items.len() == members.len(),
                (items, _) => items.is_some(),
            },
            "struct" => match value.as_struct() {
                Some(members) => return self.members(part, members, depth),
                None => false,
            },
            name => {
                let known = self.description.type_named(name)?;
                if known.variants.is_empty() && known.type_name != name {
                    return self.mismatch(&known.to_part(), value, depth + 1);
                }
                true
            }
        };
        (!fits).then(|| format!("expected `{}`, found another type", part.type_name))
    }

    fn members(&self, part: &Part, members: &Struct, depth: usize) -> Option<String> {
        part.member
            .iter()
            .find_map(|member| match members.get(&member.name) {
                None if member.optional => None,
                None => Some(format!("the member `{}` is missing", member.name)),
                Some(value) => {
                    let what = self.mismatch(member, value, depth + 1)?;
                    Some(format!("the member `{}`: {what}", member.name))
                }
            })
    }

    fn invent(&self, part: &Part, state: &mut u64, depth: usize) -> Value {
        *state = next(*state);
        let number = *state;
        if depth > 8 {
            return Value::Nil;
        }
        let few = i32::try_from(number % 100).unwrap_or(0);
        match part.type_name.as_str() {
            "int" => Value::Int(few),
            "i8" => Value::from(5_000_000_000 + i64::from(few)),
            "double" => Value::Double(f64::from(few) + 0.5),
            "boolean" => Value::Bool(number.is_multiple_of(2)),
            "string" => match part.choices.as_slice() {
                [] => {
                    let name = if part.name.is_empty() {
                        "text"
                    } else {
                        &part.name
                    };
                    Value::String(format!("{name} {few}"))
                }
                choices => {
                    let at = usize::try_from(number % choices.len() as u64).unwrap_or(0);
                    Value::from(choices[at].as_str())
                }
            },
            "dateTime.iso8601" => {
                let day = u8::try_from(number % 28).unwrap_or(0) + 1;
                DateTime::new(2026, 1, day, 12, 0, 0).map_or(Value::Nil, Value::DateTime)
            }
            "base64" => Value::Bytes(number.to_be_bytes().to_vec().into()),
            "array" => {
                let items: Vec<Value> = match part.member.as_slice() {
                    members if part.tuple => members
                        .iter()
                        .map(|member| self.invent(member, state, depth + 1))
                        .collect(),
                    [item] => (0..2)
                        .map(|_| self.invent(item, state, depth + 1))
                        .collect(),
                    _ => Vec::new(),
                };
                Value::Array(items.into())
            }
            "struct" => {
                let mut members = Struct::new();
                for member in &part.member {
                    // what is optional is left out when it goes deep: a type may contain itself
                    if !(member.optional && depth > 2) {
                        members.insert(&*member.name, self.invent(member, state, depth + 1));
                    }
                }
                if let Some(values) = &part.values {
                    members.insert("key", self.invent(values, state, depth + 1));
                }
                Value::Struct(members)
            }
            name => match self.description.type_named(name) {
                Some(known) if known.type_name != name && known.variants.is_empty() => {
                    let mut inner = known.to_part();
                    inner.name.clone_from(&part.name);
                    self.invent(&inner, state, depth + 1)
                }
                _ => Value::Nil,
            },
        }
    }
}
