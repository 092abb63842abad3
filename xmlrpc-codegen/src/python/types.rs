//! Types of Python, and what turns the values of `xmlrpc.client` into them and back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use xmlrpc_core::description::{Part, TypeDescription};

use super::{docstring, literal};
use crate::names::{Language, Scope, function, type_name};
use crate::prepare::{Api, is_keywords};

pub(super) struct Types<'a> {
    scope: Scope,
    by_name: BTreeMap<&'a str, &'a TypeDescription>,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, reserved: &[&str]) -> Self {
        let names = api.types.iter().map(|described| described.name.as_str());
        // faults are classes as well
        let faults = api.faults.iter().flat_map(|fault| &fault.cases);
        let faults = faults.map(|case| case.name.as_str());
        let scope = Scope::new(names.chain(faults), "", reserved, |name| {
            type_name(name, Language::Python)
        });
        Self {
            scope,
            by_name: api.types.iter().map(|t| (t.name.as_str(), t)).collect(),
        }
    }

    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        self.scope.notes().iter().cloned()
    }

    /// The annotation of a part.
    pub(super) fn annotation(&self, part: &Part) -> String {
        let mut inner = self.of(part);
        if part.or_false && inner != "Any" {
            // what would have to be converted stays as it travels
            let mut present = part.clone();
            present.or_false = false;
            inner = if self.is_same(&present, 0) {
                format!("{inner} | Literal[False]")
            } else {
                "Any".to_owned()
            };
        }
        if part.optional && inner != "None" && inner != "Any" {
            format!("{inner} | None")
        } else {
            inner
        }
    }

    fn of(&self, part: &Part) -> String {
        match part.type_name.as_str() {
            "int" | "i8" => "int".to_owned(),
            "boolean" => "bool".to_owned(),
            "double" => "float".to_owned(),
            "string" => "str".to_owned(),
            "dateTime.iso8601" => "datetime".to_owned(),
            "base64" => "bytes".to_owned(),
            "nil" => "None".to_owned(),
            "array" if part.tuple => {
                let items: Vec<_> = part
                    .member
                    .iter()
                    .map(|item| self.annotation(item))
                    .collect();
                format!(
                    "tuple[{}]",
                    if items.is_empty() {
                        "()".to_owned()
                    } else {
                        items.join(", ")
                    }
                )
            }
            "array" => match part.member.as_slice() {
                [item] => format!("list[{}]", self.annotation(item)),
                _ => "list[Any]".to_owned(),
            },
            "struct" => match &part.values {
                Some(values) => format!("dict[str, {}]", self.annotation(values)),
                None => "dict[str, Any]".to_owned(),
            },
            name => match self.by_name.get(name) {
                Some(_) => self.scope.get(name).to_owned(),
                None => "Any".to_owned(),
            },
        }
    }

    /// Whether the value of `xmlrpc.client` is the one that is wanted.
    fn is_same(&self, part: &Part, depth: usize) -> bool {
        // an alias of itself has no end
        if depth > 32 {
            return true;
        }
        match part.type_name.as_str() {
            _ if part.or_false => true,
            "array" if part.tuple => false,
            "array" | "struct" => {
                let mut parts = part.member.iter().chain(part.values.as_deref());
                parts.all(|part| self.is_same(part, depth + 1))
            }
            name => match self.by_name.get(name) {
                Some(described) if is_class(described) => false,
                Some(described) => self.is_same(&described.to_part(), depth + 1),
                None => true,
            },
        }
    }

    /// An expression for the value that `expression` has on the wire.
    pub(super) fn read(&self, part: &Part, expression: &str) -> String {
        self.convert(part, expression, true, 0)
    }

    /// The other way.
    pub(super) fn write(&self, part: &Part, expression: &str) -> String {
        self.convert(part, expression, false, 0)
    }

    fn convert(&self, part: &Part, expression: &str, read: bool, depth: usize) -> String {
        // tuples travel as lists, and are written as they are
        if self.is_same(part, 0) || depth > 32 {
            return expression.to_owned();
        }
        if part.optional {
            let mut inner = part.clone();
            inner.optional = false;
            let value = format!("v{depth}");
            let converted = self.convert(&inner, &value, read, depth + 1);
            return format!("_maybe({expression}, lambda {value}: {converted})");
        }
        let item = format!("v{depth}");
        match part.type_name.as_str() {
            "array" if part.tuple => {
                let items: Vec<_> = part
                    .member
                    .iter()
                    .enumerate()
                    .map(|(at, part)| {
                        self.convert(part, &format!("{expression}[{at}]"), read, depth + 1)
                    })
                    .collect();
                format!("({},)", items.join(", "))
            }
            "array" => {
                let converted = self.convert(&part.member[0], &item, read, depth + 1);
                format!("[{converted} for {item} in {expression}]")
            }
            "struct" => match &part.values {
                Some(values) => {
                    let converted = self.convert(values, &item, read, depth + 1);
                    format!("{{k: {converted} for k, {item} in {expression}.items()}}")
                }
                None => expression.to_owned(),
            },
            name => match self.by_name.get(name) {
                Some(described) if is_class(described) => {
                    if read {
                        format!("{}.from_wire({expression})", self.scope.get(name))
                    } else {
                        format!("{expression}.to_wire()")
                    }
                }
                Some(described) => self.convert(&described.to_part(), expression, read, depth + 1),
                None => expression.to_owned(),
            },
        }
    }

    pub(super) fn faults(&self, api: &Api, class: &str, out: &mut String) {
        let doc = docstring("A fault of the server: `faultCode` and `faultString`.", 4);
        let _ = write!(out, "class {class}Fault(xmlrpc.client.Fault):\n{doc}\n\n");
        let mut codes = BTreeMap::new();
        for case in api.faults.iter().flat_map(|fault| &fault.cases) {
            codes.entry(case.code).or_insert(case);
        }
        let mut printed = BTreeSet::new();
        let mut table = String::new();
        for (code, case) in codes {
            let name = self.scope.get(&case.name);
            let _ = writeln!(table, "    {code}: {name},");
            if !printed.insert(name) {
                continue;
            }
            let text = match case.description.as_str() {
                "" => format!("Fault {code}."),
                text => text.to_owned(),
            };
            let _ = write!(
                out,
                "class {name}({class}Fault):\n{}\n\n",
                docstring(&text, 4)
            );
        }
        if table.is_empty() {
            let _ = write!(out, "_FAULTS: dict[int, type[{class}Fault]] = {{}}\n\n\n");
        } else {
            let _ = write!(
                out,
                "_FAULTS: dict[int, type[{class}Fault]] = {{\n{table}}}\n\n\n"
            );
        }
    }

    pub(super) fn print(&self, api: &Api, out: &mut String) {
        for described in &api.types {
            // parameters by name are Python's own
            if is_class(described) && !is_keywords(described) {
                self.class(described, out);
            }
        }
        let aliases = api.types.iter().filter(|described| !is_class(described));
        let mut any = false;
        for described in aliases {
            any = true;
            let name = self.scope.get(&described.name);
            if described.choices.is_empty() {
                let part = described.to_part();
                let target = if described.variants.is_empty() && self.ends(described) {
                    self.annotation(&part)
                } else {
                    "Any".to_owned()
                };
                let _ = writeln!(out, "{name}: TypeAlias = \"{target}\"");
            } else {
                let choices: Vec<_> = described.choices.iter().map(|text| literal(text)).collect();
                let _ = writeln!(
                    out,
                    "{name}: TypeAlias = Literal[{}] | str",
                    choices.join(", ")
                );
            }
        }
        if any {
            out.push_str("\n\n");
        }
    }

    /// Whether an alias does not stand for itself.
    fn ends(&self, described: &TypeDescription) -> bool {
        let mut name = described.type_name.as_str();
        for _ in 0..64 {
            match self.by_name.get(name) {
                Some(next) if !is_class(next) => name = &next.type_name,
                _ => return true,
            }
        }
        false
    }

    fn class(&self, described: &TypeDescription, out: &mut String) {
        let name = self.scope.get(&described.name);
        let names = described.member.iter().map(|member| member.name.as_str());
        let reserved = ["extra", "from_wire", "to_wire", "members", "value"];
        let scope = Scope::new(names, "_", &reserved, |name| {
            function(name, Language::Python)
        });
        let text = match described.description.as_str() {
            "" => format!("`{}`.", described.name),
            text => text.to_owned(),
        };
        let _ = write!(
            out,
            "@dataclass(kw_only=True, slots=True)\nclass {name}:\n{}\n",
            docstring(&text, 4)
        );
        let (mut read, mut write) = (String::new(), String::new());
        let mut seen = BTreeSet::new();
        for member in &described.member {
            if !seen.insert(&member.name) {
                continue;
            }
            let field = scope.get(&member.name);
            let wire = literal(&member.name);
            let default = if member.optional { " = None" } else { "" };
            let _ = writeln!(out, "    {field}: {}{default}", self.annotation(member));
            if !member.description.is_empty() {
                out.push_str(&docstring(&member.description, 4));
            }
            let taken = if member.optional {
                format!("members.pop({wire}, None)")
            } else {
                format!("members.pop({wire})")
            };
            let _ = writeln!(read, "            {field}={},", self.read(member, &taken));
            let mut inner = member.clone();
            inner.optional = false;
            let value = self.write(&inner, &format!("self.{field}"));
            if member.optional {
                let _ = writeln!(
                    write,
                    "        if self.{field} is not None:\n            members[{wire}] = {value}"
                );
            } else {
                let _ = writeln!(write, "        members[{wire}] = {value}");
            }
        }
        let _ = write!(
            out,
            "    extra: dict[str, Any] = field(default_factory=dict)\n\n    @classmethod\n    \
             def from_wire(cls, value: dict[str, Any]) -> {name}:\n        \
             \"\"\"Reads the struct; members that are not described are kept in `extra`.\"\"\"\n        \
             members = dict(value)\n        \
             return cls(\n{read}            extra=members,\n        )\n\n    \
             def to_wire(self) -> dict[str, Any]:\n        \
             \"\"\"Returns the struct as it travels.\"\"\"\n        \
             members: dict[str, Any] = dict(self.extra)\n{write}        return members\n\n\n"
        );
    }
}

fn is_class(described: &TypeDescription) -> bool {
    described.type_name == "struct"
        && described.values.is_none()
        && described.variants.is_empty()
        && !described.member.is_empty()
}
