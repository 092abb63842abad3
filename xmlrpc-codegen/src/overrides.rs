//! Corrections by hand: `xmlrpc.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use serde::Deserialize;
use xmlrpc_core::description::{Description, FaultDescription, MethodDescription, Part, Signature};

use crate::error::Error;
use crate::nearest::nearest;
use crate::parts::rename_type;
use crate::source::canonical;

/// Completes and corrects what a server says of itself: written by hand in `xmlrpc.toml`, and
/// stronger than every description.
///
/// ```toml
/// [methods."supervisor.startProcess"]
/// name = "start"                                     # in Rust or Python
/// params.wait = { type = "bool", optional = true }   # by name, or by position: params.2
/// result = "bool"
/// faults = "SupervisorFault"
/// idempotent = false
///
/// [types.ProcessInfo]
/// members.pid = { type = "i64" }
/// members.spawnerr = { or_false = true }             # `false` where there is nothing (PHP, Odoo)
///
/// [faults.SupervisorFault]
/// BadName = 10
///
/// [skip]
/// methods = ["system.*"]
/// ```
///
/// For Koji, `kwargs = "starstar"` at the top makes keywords of all parameters that are optional at
/// the end: a struct in Rust, keyword parameters in Python. They travel in a last struct that has
/// the member `__starstar`. In a method it is `kwargs = "starstar"` or `kwargs = "none"`.
///
/// Types are the words of Rust, Python or XML-RPC, the name of a type, `T[]` for a list, `(T, T)`
/// for a list whose items have types of their own, and `T{}` for a struct with arbitrary member
/// names. A parameter with `rest = true` stands for any number of them. `[methods."supervisor.get*"]`
/// corrects every method that begins so; what a method's own entry says is stronger. An entry that
/// matches nothing is an error, so that corrections do not outlive what they correct.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Overrides {
    kwargs: Option<Kwargs>,
    methods: BTreeMap<String, MethodOverride>,
    types: BTreeMap<String, TypeOverride>,
    faults: BTreeMap<String, BTreeMap<String, i32>>,
    skip: Skip,
    /// The file, for errors.
    #[serde(skip)]
    file: Option<PathBuf>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct MethodOverride {
    name: Option<String>,
    params: BTreeMap<String, PartOverride>,
    result: Option<PartOverride>,
    faults: Option<String>,
    idempotent: Option<bool>,
    kwargs: Option<Kwargs>,
    doc: Option<String>,
}

/// How optional parameters travel.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Kwargs {
    /// By position.
    None,
    /// By name, in a last struct with the member `__starstar`.
    Starstar,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TypeOverride {
    name: Option<String>,
    members: BTreeMap<String, PartOverride>,
}

/// A type alone, or a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum PartOverride {
    Type(String),
    Table(PartTable),
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PartTable {
    #[serde(rename = "type")]
    type_name: Option<String>,
    name: Option<String>,
    optional: Option<bool>,
    or_false: Option<bool>,
    rest: Option<bool>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Skip {
    methods: Vec<String>,
}

/// What has no place in a description.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chosen {
    /// Names of methods, by their names on the wire.
    pub(crate) names: BTreeMap<String, String>,
    /// Names of fault types, by the names of methods on the wire.
    pub(crate) faults: BTreeMap<String, String>,
    /// Methods whose optional parameters travel by name.
    pub(crate) keywords: BTreeSet<String>,
}

impl Overrides {
    /// Reads the text of an `xmlrpc.toml`.
    ///
    /// # Errors
    ///
    /// When it is not TOML, or has an entry that is not known; the error names line and column.
    pub fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::new(error.to_string().trim().to_owned()))
    }

    /// Reads an `xmlrpc.toml`. Errors name it.
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let named = |what: &dyn fmt::Display| Error::new(format!("{}: {what}", path.display()));
        let text = fs::read_to_string(path).map_err(|error| named(&error))?;
        let mut overrides = Self::parse(&text).map_err(|error| named(&error))?;
        overrides.file = Some(path.to_owned());
        Ok(overrides)
    }

    /// Corrects a description.
    pub(crate) fn apply(&self, description: &mut Description) -> Result<Chosen, Error> {
        self.correct(description).map_err(|error| match &self.file {
            Some(path) => Error::new(format!("{}: {error}", path.display())),
            None => error,
        })
    }

    fn correct(&self, description: &mut Description) -> Result<Chosen, Error> {
        let mut chosen = Chosen::default();
        self.types(description)?;
        let names: Vec<String> = description.methods.iter().map(|m| m.name.clone()).collect();
        // `*` comes before letters: patterns are first
        for (name, given) in &self.methods {
            let types: Vec<String> = description.types.iter().map(|t| t.name.clone()).collect();
            let found: Vec<usize> = (0..names.len())
                .filter(|at| matches(name, &names[*at]))
                .collect();
            if found.is_empty() {
                return Err(unknown("method", name, &names));
            }
            let wrong = |what: String| Error::new(format!("[methods.\"{name}\"]: {what}"));
            if name.contains('*') && (given.name.is_some() || given.kwargs.is_some()) {
                return Err(wrong("`name` and `kwargs` are for one method".to_owned()));
            }
            for at in found {
                let method = &mut description.methods[at];
                given.apply(method, &types).map_err(wrong)?;
                if let Some(spelled) = &given.name {
                    chosen.names.insert(method.name.clone(), spelled.clone());
                }
                if let Some(fault) = &given.faults {
                    let Some(codes) = self.faults.get(fault) else {
                        let known: Vec<String> = self.faults.keys().cloned().collect();
                        return Err(unknown("[faults] type", fault, &known));
                    };
                    method.faults = codes
                        .iter()
                        .map(|(name, code)| FaultDescription::new(*code, name))
                        .collect();
                    chosen.faults.insert(method.name.clone(), fault.clone());
                }
            }
        }
        chosen.keywords = self.keywords(description)?;
        for fault in self.faults.keys() {
            if !chosen.faults.values().any(|used| used == fault) {
                return Err(Error::new(format!(
                    "[faults.{fault}]: no method has `faults = \"{fault}\"`"
                )));
            }
        }
        for pattern in &self.skip.methods {
            let before = description.methods.len();
            description
                .methods
                .retain(|method| !matches(pattern, &method.name));
            if description.methods.len() == before {
                return Err(unknown("[skip] method", pattern, &names));
            }
        }
        Ok(chosen)
    }

    fn keywords(&self, description: &Description) -> Result<BTreeSet<String>, Error> {
        let has_some = |method: &MethodDescription| {
            let mut signatures = method.signatures.iter();
            signatures.any(|signature| signature.params.last().is_some_and(is_keyword))
        };
        let mut keywords = BTreeSet::new();
        for method in &description.methods {
            let own = self
                .methods
                .get(&method.name)
                .and_then(|given| given.kwargs);
            if own.or(self.kwargs) != Some(Kwargs::Starstar) {
                continue;
            }
            if has_some(method) {
                keywords.insert(method.name.clone());
            } else if own.is_some() {
                return Err(Error::new(format!(
                    "[methods.\"{}\"]: kwargs: the last parameter is not optional",
                    method.name
                )));
            }
        }
        if self.kwargs == Some(Kwargs::Starstar) && keywords.is_empty() {
            return Err(Error::new(
                "kwargs: no method has a last parameter that is optional",
            ));
        }
        Ok(keywords)
    }

    fn types(&self, description: &mut Description) -> Result<(), Error> {
        let known: Vec<String> = description.types.iter().map(|t| t.name.clone()).collect();
        for (name, given) in &self.types {
            let at = known.iter().position(|known| known == name);
            let at = at.ok_or_else(|| unknown("type", name, &known))?;
            let described = &mut description.types[at];
            for (member, correction) in &given.members {
                let names: Vec<String> = described.member.iter().map(|m| m.name.clone()).collect();
                let found = described.member.iter_mut().find(|m| m.name == *member);
                let found = found.ok_or_else(|| unknown("member", member, &names))?;
                correction
                    .apply(found, &known)
                    .map_err(|what| Error::new(format!("[types.{name}] {member}: {what}")))?;
            }
            if let Some(to) = &given.name {
                rename_type(description, name, to);
            }
        }
        Ok(())
    }
}

impl MethodOverride {
    fn apply(&self, method: &mut MethodDescription, types: &[String]) -> Result<(), String> {
        if method.signatures.is_empty() && (!self.params.is_empty() || self.result.is_some()) {
            // nothing was known: the parameters are those that are written here, in order
            let mut params: Vec<(usize, Part)> = Vec::new();
            for (at, (name, _)) in self.params.iter().enumerate() {
                let position = name.parse::<usize>().map_or(at, |n| n.saturating_sub(1));
                let name = if name.parse::<usize>().is_ok() {
                    ""
                } else {
                    name
                };
                params.push((position, Part::new("any").named(name)));
            }
            params.sort_by_key(|(at, _)| *at);
            let params = params.into_iter().map(|(_, part)| part).collect();
            method.signatures = vec![Signature::new(params, Part::new("any"))];
        }
        for (name, given) in &self.params {
            let mut any = false;
            for signature in &mut method.signatures {
                let position = name.parse::<usize>().ok().map(|n| n.wrapping_sub(1));
                let found = signature
                    .params
                    .iter_mut()
                    .enumerate()
                    .find(|(at, param)| param.name == *name || (Some(*at) == position));
                if let Some((_, found)) = found {
                    given.apply(found, types)?;
                    any = true;
                }
            }
            if !any {
                return Err(format!(
                    "there is no parameter `{name}`; those without a name go by position, as in \
                     `params.1`"
                ));
            }
        }
        if let Some(given) = &self.result {
            for signature in &mut method.signatures {
                if signature.returns.is_empty() {
                    signature.returns.push(Part::new("any"));
                }
                given.apply(&mut signature.returns[0], types)?;
            }
        }
        if let Some(idempotent) = self.idempotent {
            method.idempotent = idempotent;
        }
        if let Some(doc) = &self.doc {
            method.purpose.clone_from(doc);
        }
        Ok(())
    }
}

impl PartOverride {
    fn apply(&self, part: &mut Part, types: &[String]) -> Result<(), String> {
        let table = match self {
            Self::Type(type_name) => &PartTable {
                type_name: Some(type_name.clone()),
                ..PartTable::default()
            },
            Self::Table(table) => table,
        };
        if let Some(type_name) = &table.type_name {
            let new = parse_type(type_name, types)?;
            part.type_name = new.type_name;
            part.member = new.member;
            part.values = new.values;
            part.tuple = new.tuple;
            part.choices.clear();
        }
        if let Some(name) = &table.name {
            part.name.clone_from(name);
        }
        part.optional = table.optional.unwrap_or(part.optional);
        part.or_false = table.or_false.unwrap_or(part.or_false);
        part.rest = table.rest.unwrap_or(part.rest);
        Ok(())
    }
}

/// Whether a parameter can be left out, and so can go by its name.
pub(crate) fn is_keyword(param: &Part) -> bool {
    (param.optional || param.default.is_some()) && !param.rest && !param.name.is_empty()
}

/// `T`, `T[]`, `T{}` or `(T, T)`.
fn parse_type(text: &str, types: &[String]) -> Result<Part, String> {
    let text = text.trim();
    if let Some(item) = text.strip_suffix("[]") {
        return Ok(Part::array(parse_type(item, types)?));
    }
    if let Some(values) = text.strip_suffix("{}") {
        let mut map = Part::new("struct");
        map.values = Some(Box::new(parse_type(values, types)?));
        return Ok(map);
    }
    if let Some(items) = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        let items = items_of(items).into_iter();
        let member = items
            .map(|item| parse_type(item, types))
            .collect::<Result<_, _>>()?;
        let mut tuple = Part::new("array");
        tuple.member = member;
        tuple.tuple = true;
        return Ok(tuple);
    }
    if types.iter().any(|known| known == text) {
        return Ok(Part::new(text));
    }
    match canonical(text) {
        Some(word) if !text.is_empty() => Ok(Part::new(word)),
        _ => {
            let near = nearest(text, types.iter().map(String::as_str));
            let hint = near
                .map(|near| format!("; did you mean `{near}`?"))
                .unwrap_or_default();
            Err(format!("there is no type `{text}`{hint}"))
        }
    }
}

/// The parts between commas, but for those in brackets.
fn items_of(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    })
    .filter(|item| !item.trim().is_empty())
    .collect()
}

/// `system.*` stands for every name that starts with `system.`.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => {
            name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
        }
        None => pattern == name,
    }
}

fn unknown(what: &str, name: &str, known: &[String]) -> Error {
    let near = nearest(name, known.iter().map(String::as_str));
    let hint = near
        .map(|near| format!("; did you mean `{near}`?"))
        .unwrap_or_default();
    Error::new(format!("there is no {what} `{name}`{hint}"))
}
