//! Derives types from values that were seen: results of calls that somebody asked for, and recordings.

use std::collections::BTreeMap;

use xmlrpc_core::Value;
use xmlrpc_core::description::{Description, FaultDescription, MethodDescription, Part, Signature};
use xmlrpc_core::recording::RecordedCall;

/// A struct of more members is taken for a map.
const MOST_MEMBERS: usize = 40;

/// Collects calls and their results, to derive types from.
///
/// # Examples
///
/// ```
/// use xmlrpc_codegen::source::sample::Samples;
/// use xmlrpc_core::description::Description;
///
/// let mut samples = Samples::new();
/// samples.add_lines(
///     r#"{"xmlrpc-recording": 1, "server": "http://127.0.0.1/"}
///        {"method": "who", "params": [7], "result": {"name": "moe", "age": 48}}"#,
/// )?;
/// let mut description = Description::new();
/// samples.describe(&mut description);
/// let result = description.methods[0].signatures[0].result().expect("seen");
/// assert_eq!(result.member[1].type_name, "int");
/// # Ok::<(), xmlrpc_codegen::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Samples {
    methods: BTreeMap<String, Seen>,
}

#[derive(Clone, Debug, Default)]
struct Seen {
    params: Vec<Vec<Value>>,
    results: Vec<Value>,
    faults: BTreeMap<i32, String>,
}

impl Samples {
    /// Returns no samples.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a call.
    pub fn add(&mut self, call: RecordedCall) {
        let seen = self.methods.entry(call.method).or_default();
        match call.outcome {
            Ok(result) => {
                seen.params.push(call.params);
                seen.results.push(result);
            }
            // a call that failed says nothing about what it should have been
            Err(fault) => {
                seen.faults.insert(fault.code, fault.message.into_owned());
            }
        }
    }

    /// Adds the calls of a recording.
    ///
    /// # Errors
    ///
    /// When a line is not a call; the error says which.
    pub fn add_lines(&mut self, recording: &str) -> Result<(), crate::Error> {
        for (at, line) in recording.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || (at == 0 && line.contains("\"xmlrpc-recording\"")) {
                continue;
            }
            let call = serde_json::from_str(line)
                .map_err(|error| crate::Error::new(format!("line {}: {error}", at + 1)))?;
            self.add(call);
        }
        Ok(())
    }

    /// Adds to a description what the samples show: methods that it lacks, and the shapes of
    /// what it leaves open (`any`, a `struct` without members, an `array` without items).
    pub fn describe(&self, description: &mut Description) {
        for (name, seen) in &self.methods {
            let at = description.methods.iter().position(|m| m.name == *name);
            let at = at.unwrap_or_else(|| {
                description.methods.push(MethodDescription::new(name));
                description.methods.len() - 1
            });
            let method = &mut description.methods[at];
            for (code, message) in &seen.faults {
                if !method.faults.iter().any(|fault| fault.code == *code) {
                    let mut fault = FaultDescription::new(*code, name_of_fault(message));
                    fault.description.clone_from(message);
                    method.faults.push(fault);
                }
            }
            if seen.results.is_empty() {
                continue;
            }
            if method.signatures.is_empty() {
                let most = seen.params.iter().map(Vec::len).max().unwrap_or(0);
                let params = vec![Part::new("any"); most];
                method
                    .signatures
                    .push(Signature::new(params, Part::new("any")));
            }
            for signature in &mut method.signatures {
                for (at, param) in signature.params.iter_mut().enumerate() {
                    let values: Vec<_> = seen.params.iter().filter_map(|p| p.get(at)).collect();
                    let missing = values.len() < seen.params.len();
                    refine(param, &values);
                    param.optional |= missing;
                }
                if let Some(result) = signature.returns.first_mut() {
                    refine(result, &seen.results.iter().collect::<Vec<_>>());
                }
            }
        }
    }
}

/// A name for a code, from the first words of its text: `BAD_NAME: nope` is `BadName`.
fn name_of_fault(message: &str) -> String {
    let words = message
        .split([':', '`', '\'', '"', '('])
        .next()
        .unwrap_or("");
    words
        .split_whitespace()
        .take(4)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Fills in what a part leaves open.
fn refine(part: &mut Part, values: &[&Value]) {
    let open = match part.type_name.as_str() {
        "any" => true,
        "struct" | "array" => part.member.is_empty() && part.values.is_none(),
        _ => false,
    };
    if open && !values.is_empty() {
        let seen = infer(values);
        if part.type_name == "any" || part.type_name == seen.type_name {
            part.type_name = seen.type_name;
            part.member = seen.member;
            part.values = seen.values;
            part.optional |= seen.optional;
            part.or_false |= seen.or_false;
        }
    }
}

/// The type that all values have; `any` if they differ.
fn infer(values: &[&Value]) -> Part {
    let (nil, values): (Vec<&Value>, Vec<&Value>) = values.iter().partition(|v| v.is_nil());
    let mut part = of_some(&values);
    // Odoo and PHP have `false` where there is nothing
    let (nothing, others): (Vec<&Value>, Vec<&Value>) = values
        .iter()
        .partition(|value| matches!(value, Value::Bool(false)));
    if part.type_name == "any" && !nothing.is_empty() && !others.is_empty() {
        let seen = of_some(&others);
        if !matches!(seen.type_name.as_str(), "any" | "boolean") {
            part = seen;
            part.or_false = true;
        }
    }
    part.optional = !nil.is_empty();
    part
}

fn of_some(values: &[&Value]) -> Part {
    type Is = fn(&Value) -> bool;
    let all = |is: Is| !values.is_empty() && values.iter().all(|value| is(value));
    let scalars: [(&str, Is); 7] = [
        ("boolean", |v| matches!(v, Value::Bool(_))),
        ("int", |v| matches!(v, Value::Int(_))),
        ("i8", |v| matches!(v, Value::Int(_) | Value::I8(_))),
        ("double", |v| v.as_f64().is_some()),
        ("string", |v| matches!(v, Value::String(_))),
        ("dateTime.iso8601", |v| matches!(v, Value::DateTime(_))),
        ("base64", |v| matches!(v, Value::Bytes(_))),
    ];
    if let Some((name, _)) = scalars.into_iter().find(|(_, is)| all(*is)) {
        return Part::new(name);
    }
    if all(|v| v.as_array().is_some()) {
        let items = values.iter().filter_map(|v| v.as_array());
        let items: Vec<&Value> = items.flat_map(|items| items.iter()).collect();
        return if items.is_empty() {
            Part::new("array")
        } else {
            Part::array(infer(&items))
        };
    }
    if all(|v| v.as_struct().is_some()) {
        return of_structs(values);
    }
    let is_empty = |value: &Value| value.as_array().is_some_and(|items| items.is_empty());
    let mut part = Part::new("any");
    let is_map = |value: &Value| value.as_struct().is_some() || is_empty(value);
    if !values.is_empty() && values.iter().all(|value| is_map(value)) {
        // PHP cannot tell an empty map from an empty list; no type that is written back can either
        part.description = "An empty array where there is nothing, a struct otherwise.".to_owned();
    }
    part
}

fn of_structs(values: &[&Value]) -> Part {
    let mut names: Vec<&str> = Vec::new();
    for members in values.iter().filter_map(|value| value.as_struct()) {
        for name in members.keys() {
            if !names.contains(&name) {
                names.push(name);
            }
            if names.len() > MOST_MEMBERS {
                break;
            }
        }
    }
    let mut part = Part::new("struct");
    let is_number = |name: &&str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    if names.len() > MOST_MEMBERS || (!names.is_empty() && names.iter().all(is_number)) {
        let all = values.iter().filter_map(|value| value.as_struct());
        let all: Vec<&Value> = all.flat_map(|members| members.values()).collect();
        part.values = Some(Box::new(infer(&all)));
        return part;
    }
    part.member = names
        .into_iter()
        .map(|name| {
            let seen: Vec<&Value> = values.iter().filter_map(|value| value.get(name)).collect();
            let mut member = infer(&seen).named(name);
            member.optional |= seen.len() < values.len();
            member
        })
        .collect();
    part
}

#[cfg(test)]
mod tests {
    use super::*;
    use xmlrpc_core::value;

    /// Each row: values of one place, and their type as compact JSON.
    #[test]
    fn values_are_merged() {
        let wide: Value = (0..50)
            .map(|n| (format!("m{n}"), n))
            .collect::<xmlrpc_core::Struct>()
            .into();
        let table: &[(&[Value], &str)] = &[
            (&[value!(1), value!(2)], r#"{"type":"int"}"#),
            (&[value!(1), value!(5_000_000_000_i64)], r#"{"type":"i8"}"#),
            (&[value!(1), value!(2.5)], r#"{"type":"double"}"#),
            (&[value!(1), value!("x")], r#"{"type":"any"}"#),
            (
                &[value!(nil), value!("x")],
                r#"{"type":"string","optional":1}"#,
            ),
            (&[value!(nil)], r#"{"type":"any","optional":1}"#),
            (
                &[value!(5_000_000_000_i64), value!(2.5)],
                r#"{"type":"double"}"#,
            ),
            (
                &[value!(false), value!("x")],
                r#"{"type":"string","orFalse":1}"#,
            ),
            (
                &[value!(false), value!([5, "moe"])],
                r#"{"type":"array","orFalse":1,"member":[{"type":"any"}]}"#,
            ),
            (
                &[value!(false), value!(nil), value!(7)],
                r#"{"type":"int","optional":1,"orFalse":1}"#,
            ),
            (&[value!(false), value!(true)], r#"{"type":"boolean"}"#),
            (&[value!(true), value!("x")], r#"{"type":"any"}"#),
            (
                &[value!(false), value!(1), value!("x")],
                r#"{"type":"any"}"#,
            ),
            (&[value!([])], r#"{"type":"array"}"#),
            (
                &[value!([]), value!([1])],
                r#"{"type":"array","member":[{"type":"int"}]}"#,
            ),
            (
                &[value!({"a": 1}), value!({"a": 2, "b": "x"})],
                r#"{"type":"struct","member":[{"name":"a","type":"int"},{"name":"b","type":"string","optional":1}]}"#,
            ),
            (
                &[value!({"1": 1, "22": 2})],
                r#"{"type":"struct","values":{"type":"int"}}"#,
            ),
            (&[wide], r#"{"type":"struct","values":{"type":"int"}}"#),
            (&[value!({})], r#"{"type":"struct"}"#),
            (
                &[value!([]), value!({"a": 1})],
                r#"{"type":"any","description":"An empty array where there is nothing, a struct otherwise."}"#,
            ),
            (&[value!([1]), value!({"a": 1})], r#"{"type":"any"}"#),
        ];
        for (values, expected) in table {
            let part = infer(&values.iter().collect::<Vec<_>>());
            assert_eq!(serde_json::to_string(&part).unwrap(), *expected);
        }
    }
}
