//! The class that makes calls.

use std::collections::BTreeMap;
use std::fmt::Write;

use xmlrpc_core::description::Part;

use super::types::Types;
use super::{docstring, literal};
use crate::names::{Language, Scope, function, type_name};
use crate::prepare::{Api, Group, Operation};

/// Helpers that every file has. `CLASS` is the name of the client.
const HELPERS: &str = r#"def _maybe(value: Any, convert: Callable[[Any], Any]) -> Any:
    return None if value is None else convert(value)


def _trimmed(params: list[Any], required: int) -> list[Any]:
    """Leaves out the last parameters that are None, for they are optional."""
    while len(params) > required and params[-1] is None:
        params.pop()
    return params


KEYWORDSclass _Transport(xmlrpc.client.Transport):
    def __init__(self, timeout: float | None) -> None:
        super().__init__(use_builtin_types=True)
        self._timeout = timeout

    def make_connection(self, host: Any) -> http.client.HTTPConnection:
        connection = super().make_connection(host)
        connection.timeout = self._timeout
        return connection


class _SafeTransport(xmlrpc.client.SafeTransport):
    def __init__(self, timeout: float | None) -> None:
        super().__init__(use_builtin_types=True)
        self._timeout = timeout

    def make_connection(self, host: Any) -> http.client.HTTPSConnection:
        connection = super().make_connection(host)
        connection.timeout = self._timeout
        return connection


class _Caller:
    def __init__(self, url: str, timeout: float | None, allow_none: bool) -> None:
        safe = url.startswith("https:")
        self._proxy = xmlrpc.client.ServerProxy(
            url,
            transport=_SafeTransport(timeout) if safe else _Transport(timeout),
            allow_none=allow_none,
            use_builtin_types=True,
        )

    def __call__(self, method: str, params: list[Any]) -> Any:
        try:
            return getattr(self._proxy, method)(*params)
        except xmlrpc.client.Fault as fault:
            known = _FAULTS.get(fault.faultCode, CLASSFault)
            raise known(fault.faultCode, fault.faultString) from None

    def close(self) -> None:
        self._proxy("close")()


"#;

/// For files that have parameters by name.
const KEYWORDS: &str = r#"def _keywords(params: dict[str, Any]) -> list[Any]:
    """Parameters by name travel in a last struct; those that are None are left out."""
    given = {name: value for name, value in params.items() if value is not None}
    return [{**given, "__starstar": True}] if given else []


"#;

pub(super) fn print(
    api: &Api,
    class: &str,
    single: bool,
    types: &Types<'_>,
    out: &mut String,
    notes: &mut Vec<String>,
) {
    let mut operations = api.groups.iter().flat_map(|group| &group.operations);
    let keywords = match operations.any(|operation| operation.keywords.is_some()) {
        true => KEYWORDS,
        false => "",
    };
    out.push_str(
        &HELPERS
            .replace("CLASS", class)
            .replace("KEYWORDS", keywords),
    );
    // groups are classes of their own, but for the only one and for names without a dot
    let own = api
        .groups
        .iter()
        .find(|group| single || group.key.is_empty());
    let others: Vec<&Group> = api
        .groups
        .iter()
        .filter(|group| !single && !group.key.is_empty())
        .collect();
    let classes = Scope::new(others.iter().map(|g| g.key.as_str()), "", &[], |key| {
        format!("{}Methods", type_name(key, Language::Python))
    });
    for group in &others {
        let doc = docstring(&format!("The methods `{}.*`.", group.key), 4);
        let _ = write!(
            out,
            "class {}:\n{doc}\n    def __init__(self, call: _Caller) -> None:\n        self._call = call\n",
            classes.get(&group.key)
        );
        methods(group, &[], types, out, notes);
        out.push_str("\n\n");
    }
    let attributes = Scope::new(
        others.iter().map(|group| group.key.as_str()),
        "_",
        &["close"],
        |key| function(key, Language::Python),
    );
    let doc = docstring(
        "Calls the methods of one server; not to be used by several threads at a time.\n\n\
         A call that takes longer than `timeout` seconds raises `TimeoutError`; None waits for \
         ever.",
        4,
    );
    let _ = write!(
        out,
        "class {class}:\n{doc}\n    def __init__(\n        self,\n        url: str,\n        *,\n        \
         timeout: float | None = 30.0,\n        allow_none: bool = True,\n    ) -> None:\n        \
         self._call = _Caller(url, timeout, allow_none)\n"
    );
    for group in &others {
        let _ = writeln!(
            out,
            "        self.{} = {}(self._call)",
            attributes.get(&group.key),
            classes.get(&group.key)
        );
    }
    out.push_str(
        "\n    def close(self) -> None:\n        \"\"\"Closes the connection.\"\"\"\n        \
         self._call.close()\n",
    );
    let mut taken = vec!["close".to_owned()];
    taken.extend(
        others
            .iter()
            .map(|group| attributes.get(&group.key).to_owned()),
    );
    if let Some(group) = own {
        methods(group, &taken, types, out, notes);
    }
    notes.extend(attributes.notes().iter().cloned());
}

fn methods(
    group: &Group,
    taken: &[String],
    types: &Types<'_>,
    out: &mut String,
    notes: &mut Vec<String>,
) {
    let spelled: BTreeMap<&str, String> = group
        .operations
        .iter()
        .map(|operation| {
            let spelled = function(&operation.short, Language::Python);
            (operation.wire.as_str(), spelled)
        })
        .collect();
    let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
    let scope = Scope::new(spelled.keys().copied(), "_", &taken, |wire| {
        spelled.get(wire).cloned().unwrap_or_default()
    });
    notes.extend(scope.notes().iter().cloned());
    for operation in &group.operations {
        method(operation, scope.get(&operation.wire), types, out);
    }
}

/// Adds parameters by name to a signature, and returns the members that they become.
fn by_name(
    params: &[Part],
    scope: &Scope,
    before: usize,
    types: &Types<'_>,
    signature: &mut Vec<String>,
) -> Vec<String> {
    signature.push("*".to_owned());
    let mut members = Vec::new();
    for (at, param) in params.iter().enumerate() {
        let name = scope.get(&format!("{:02}{}", before + at, param.name));
        let mut param = param.clone();
        param.optional = true;
        signature.push(format!("{name}: {} = None", types.annotation(&param)));
        let value = types.write(&param, name);
        members.push(format!("{}: {value}", literal(&param.name)));
    }
    members
}

fn method(operation: &Operation, name: &str, types: &Types<'_>, out: &mut String) {
    let (signature, arguments) =
        match &operation.params {
            None => (vec!["*params: Any".to_owned()], "list(params)".to_owned()),
            Some(params) => {
                let keywords = operation
                    .keywords
                    .iter()
                    .flat_map(|keywords| &keywords.params);
                let keys: Vec<String> = params
                    .iter()
                    .chain(keywords)
                    .enumerate()
                    .map(|(at, param)| format!("{at:02}{}", param.name))
                    .collect();
                let scope = Scope::new(keys.iter().map(String::as_str), "_", &[], |key| match &key
                    [2..]
                {
                    "" => format!("arg{}", key[..2].parse::<usize>().unwrap_or(0) + 1),
                    name => function(name, Language::Python),
                });
                let is_optional = |at: usize| params[at].optional || params[at].default.is_some();
                let trailing = (0..params.len())
                    .rev()
                    .take_while(|&at| is_optional(at) || params[at].rest)
                    .count();
                let required = params.len() - trailing;
                let (mut signature, mut values) = (Vec::new(), Vec::new());
                let mut rest = None;
                for (at, (param, key)) in params.iter().zip(&keys).enumerate() {
                    let name = scope.get(key);
                    let mut annotated = param.clone();
                    annotated.optional = is_optional(at);
                    if param.rest {
                        annotated.optional = false;
                        signature.push(format!("*{name}: {}", types.annotation(&annotated)));
                        let mut list = Part::array(annotated);
                        list.name = String::new();
                        rest = Some(types.write(&list, name));
                        continue;
                    }
                    let default = if at >= required { " = None" } else { "" };
                    signature.push(format!("{name}: {}{default}", types.annotation(&annotated)));
                    values.push(types.write(&annotated, name));
                }
                let mut list = format!("[{}]", values.join(", "));
                if values.len() > required {
                    list = format!("_trimmed({list}, {required})");
                }
                if let Some(rest) = rest {
                    list = format!("[*{list}, *{rest}]");
                }
                if let Some(keywords) = &operation.keywords {
                    let members = by_name(
                        &keywords.params,
                        &scope,
                        params.len(),
                        types,
                        &mut signature,
                    );
                    list = format!("[*{list}, *_keywords({{{}}})]", members.join(", "));
                }
                (signature, list)
            }
        };
    let call = format!("self._call({}, {arguments})", literal(&operation.wire));
    let result = types.annotation(&operation.result);
    let body = if result == "None" {
        format!("        {call}\n")
    } else {
        let read = types.read(&operation.result, "result_");
        if read == "result_" {
            format!("        result_: {result} = {call}\n        return result_\n")
        } else if read.starts_with("_maybe(") {
            format!(
                "        value_ = {call}\n        result_: {result} = {}\n        return result_\n",
                types.read(&operation.result, "value_")
            )
        } else {
            format!("        result_ = {call}\n        return {read}\n")
        }
    };
    let mut text = if operation.purpose.is_empty() {
        format!("Calls `{}`.", operation.wire)
    } else {
        operation.purpose.clone()
    };
    for param in operation.params.iter().flatten() {
        if !param.description.is_empty() && !operation.purpose.contains(&param.description) {
            let _ = write!(text, "\n\n{}: {}", param.name, param.description);
        }
    }
    if let Some(note) = &operation.deprecated {
        let _ = write!(text, "\n\nDeprecated. {note}");
    }
    match operation.signatures.as_slice() {
        [] => text.push_str("\n\nThe signature is unknown."),
        signatures => {
            let _ = write!(text, "\n\nWire signature: `{}`.", signatures.join("`, `"));
        }
    }
    let mut parameters = vec!["self".to_owned()];
    parameters.extend(signature);
    let one_line = format!("    def {name}({}) -> {result}:\n", parameters.join(", "));
    if one_line.len() <= 89 {
        let _ = write!(out, "\n{one_line}");
    } else {
        let _ = write!(
            out,
            "\n    def {name}(\n        {},\n    ) -> {result}:\n",
            parameters.join(",\n        ")
        );
    }
    out.push_str(&docstring(&text, 8));
    out.push_str(&body);
}
