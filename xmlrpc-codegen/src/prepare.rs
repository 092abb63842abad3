//! From a description to what the printers need: groups, one signature for each method, and a
//! name for every struct.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use xmlrpc_core::description::{
    Description, FaultDescription, MethodDescription, Part, Signature, TypeDescription,
};

use crate::error::Error;
use crate::group::{self, Grouping};
use crate::overrides::{Overrides, is_keyword};
use crate::parts::each_part;
use crate::source;

/// More methods than any server has.
const MOST_METHODS: usize = 20_000;

/// The longest name in bytes.
const LONGEST_NAME: usize = 1000;

/// What serde's tuples hold, and so a generated method.
const MOST_PARAMS: usize = 16;

/// Returns true for the methods that every server has, and every client without being told.
///
/// # Examples
///
/// ```
/// assert!(xmlrpc_codegen::is_built_in("system.listMethods"));
/// assert!(!xmlrpc_codegen::is_built_in("system.pid"));
/// ```
#[must_use]
pub fn is_built_in(name: &str) -> bool {
    BUILT_IN.contains(&name)
}

const BUILT_IN: &[&str] = &[
    "system.listMethods",
    "system.methodSignature",
    "system.methodHelp",
    "system.multicall",
    "system.multiCall",
    "system.getCapabilities",
    "system.describeMethods",
    "system.introspection",
];

pub(crate) struct Api {
    pub(crate) groups: Vec<Group>,
    pub(crate) types: Vec<TypeDescription>,
    pub(crate) faults: Vec<FaultType>,
    pub(crate) notes: Vec<String>,
}

pub(crate) struct Group {
    /// What the names on the wire begin with; empty for names without a dot.
    pub(crate) key: String,
    pub(crate) operations: Vec<Operation>,
}

pub(crate) struct Operation {
    /// The name on the wire.
    pub(crate) wire: String,
    /// What the name in the code is made of.
    pub(crate) short: String,
    pub(crate) purpose: String,
    /// The signatures as text.
    pub(crate) signatures: Vec<String>,
    /// `None` if nothing is known about them.
    pub(crate) params: Option<Vec<Part>>,
    pub(crate) keywords: Option<Keywords>,
    pub(crate) result: Part,
    /// The name of a fault type.
    pub(crate) fault: Option<String>,
    pub(crate) idempotent: bool,
    pub(crate) deprecated: Option<String>,
    pub(crate) aliases: Vec<String>,
}

/// Parameters that travel by name, in a last struct.
pub(crate) struct Keywords {
    /// The name of the struct, which is one of the types.
    pub(crate) type_name: String,
    pub(crate) params: Vec<Part>,
}

/// The member that says that a struct holds parameters by name. Koji takes it out again.
pub(crate) const STARSTAR: &str = "__starstar";

/// Whether a struct holds parameters by name.
pub(crate) fn is_keywords(described: &TypeDescription) -> bool {
    let last = described.member.split_last();
    last.is_some_and(|(marker, params)| {
        marker.name == STARSTAR && params.iter().all(|param| param.optional)
    })
}

pub(crate) struct FaultType {
    pub(crate) name: String,
    pub(crate) cases: Vec<FaultDescription>,
}

pub(crate) fn prepare(
    description: &Description,
    overrides: &Overrides,
    grouping: Grouping,
    trait_name: &str,
) -> Result<Api, Error> {
    if description.methods.len() > MOST_METHODS {
        return Err(Error::new(format!(
            "expected at most {MOST_METHODS} methods, found {}",
            description.methods.len()
        )));
    }
    let mut notes = Vec::new();
    let mut description = description.clone();
    source::with_our_words(&mut description);
    // before the corrections: they name types as the code does
    name_structs(&mut description);
    let chosen = overrides.apply(&mut description)?;
    let mut seen = std::collections::BTreeSet::new();
    description.methods.retain(|method| {
        if let Some(note) = unusable(&method.name) {
            notes.push(note);
            return false;
        }
        seen.insert(method.name.clone()) && !is_built_in(&method.name)
    });
    if !description.types.is_empty() {
        // types that only what is left out has
        let names: Vec<&str> = description
            .methods
            .iter()
            .map(|m| m.name.as_str())
            .collect();
        if let Ok(used) = description.select(names) {
            description.types = used.types;
        }
    }
    description.methods.sort_by(|a, b| a.name.cmp(&b.name));
    description.types.sort_by(|a, b| a.name.cmp(&b.name));
    description.types.dedup_by(|a, b| a.name == b.name);

    let mut faults = FaultTypes::new(&description, &chosen.faults, trait_name);
    let names: Vec<&str> = description
        .methods
        .iter()
        .map(|m| m.name.as_str())
        .collect();
    let split = group::split(&names, grouping);
    let mut types = std::mem::take(&mut description.types);
    let mut groups = BTreeMap::<&str, Vec<Operation>>::new();
    for (method, (group, rest)) in description.methods.iter().zip(&split) {
        let short = chosen.names.get(&method.name).map_or(*rest, String::as_str);
        let mut operation = operation(method, short, faults.of(method), &mut notes);
        if chosen.keywords.contains(&method.name) {
            operation.keywords = keywords(&mut operation, &mut types);
        }
        groups.entry(group).or_default().push(operation);
    }
    types.sort_by(|a, b| a.name.cmp(&b.name));
    let groups = groups
        .into_iter()
        .map(|(key, operations)| Group {
            key: key.to_owned(),
            operations,
        })
        .collect();
    Ok(Api {
        groups,
        types,
        faults: faults.types,
        notes,
    })
}

/// Why no code can call a method of this name.
fn unusable(name: &str) -> Option<String> {
    let shown: String = name.escape_debug().take(80).collect();
    if name.is_empty() || name.trim() != name || name.chars().any(char::is_control) {
        return Some(format!(
            "the method \"{shown}\" is left out: no call can name it"
        ));
    }
    (name.len() > LONGEST_NAME).then(|| {
        format!("the method \"{shown}…\" is left out: its name has more than {LONGEST_NAME} bytes")
    })
}

fn operation(
    method: &MethodDescription,
    short: &str,
    fault: Option<String>,
    notes: &mut Vec<String>,
) -> Operation {
    let merged = merge(&method.signatures);
    let (mut params, result) = match merged {
        Some(signature) => {
            let result = signature.returns.into_iter().next();
            (
                Some(signature.params),
                result.unwrap_or_else(|| Part::new("any")),
            )
        }
        None => (None, Part::new("any")),
    };
    if let Some(known) = &params {
        let early = known.iter().rev().skip(1).any(|param| param.rest);
        if known.len() > MOST_PARAMS || early {
            notes.push(format!(
                "{} takes its parameters as a list: there are more than {MOST_PARAMS} of them",
                method.name
            ));
            params = None;
        }
    }
    Operation {
        wire: method.name.clone(),
        short: short.to_owned(),
        purpose: method.purpose.clone(),
        signatures: method.signatures.iter().map(shown).collect(),
        params,
        keywords: None,
        result,
        fault,
        idempotent: method.idempotent,
        deprecated: method.deprecated.clone(),
        aliases: method.aliases.clone(),
    }
}

/// Moves the parameters that are optional at the end into a struct of their own.
fn keywords(operation: &mut Operation, types: &mut Vec<TypeDescription>) -> Option<Keywords> {
    let params = operation.params.as_mut()?;
    let first = params.iter().rposition(|param| !is_keyword(param));
    let params = params.split_off(first.map_or(0, |at| at + 1));
    let last = operation.short.rsplit('.').next().unwrap_or("");
    let mut type_name = format!("{}Options", last.to_upper_camel_case());
    while types.iter().any(|known| known.name == type_name) {
        type_name.push('_');
    }
    let mut described = TypeDescription::new(type_name.as_str(), "struct");
    described.description = format!(
        "Parameters of `{}` by name. Make one by `Default` and set what is wanted.",
        operation.wire
    );
    described.member.clone_from(&params);
    for member in &mut described.member {
        member.optional = true;
    }
    let mut marker = Part::new("boolean").named(STARSTAR);
    marker.description =
        "Says that these are parameters by name: `true`, as `Default` has it.".to_owned();
    described.member.push(marker);
    types.push(described);
    Some(Keywords { type_name, params })
}

/// One signature that stands for all: parameters that some lack are optional, and what differs
/// may be anything.
fn merge(signatures: &[Signature]) -> Option<Signature> {
    let longest = signatures
        .iter()
        .max_by_key(|signature| signature.params.len())?;
    let mut merged = longest.clone();
    for signature in signatures {
        for (at, param) in merged.params.iter_mut().enumerate() {
            match signature.params.get(at) {
                Some(other) => join(param, other),
                None => param.optional |= !param.rest,
            }
        }
        match (merged.returns.first_mut(), signature.returns.first()) {
            (Some(result), Some(other)) => join(result, other),
            (Some(result), None) => *result = Part::new("any"),
            _ => {}
        }
    }
    Some(merged)
}

fn join(part: &mut Part, other: &Part) {
    part.optional |= other.optional;
    part.or_false |= other.or_false;
    let same = part.type_name == other.type_name
        && part.member == other.member
        && part.values == other.values;
    if !same {
        "any".clone_into(&mut part.type_name);
        part.member.clear();
        part.choices.clear();
        part.values = None;
        part.tuple = false;
        part.or_false = false;
    }
}

/// `struct (string, int?)`.
fn shown(signature: &Signature) -> String {
    let params: Vec<String> = signature.params.iter().map(type_of).collect();
    let result = signature.result().map_or_else(|| "any".to_owned(), type_of);
    format!("{result} ({})", params.join(", "))
}

fn type_of(part: &Part) -> String {
    let mut shown = match (part.type_name.as_str(), part.member.as_slice()) {
        ("array", [item]) if !part.tuple => format!("{}[]", type_of(item)),
        ("array", items) if part.tuple => {
            format!(
                "[{}]",
                items.iter().map(type_of).collect::<Vec<_>>().join(", ")
            )
        }
        (name, _) => match &part.values {
            Some(values) => format!("{}{{}}", type_of(values)),
            None => name.to_owned(),
        },
    };
    if part.or_false {
        shown.push_str("|false");
    }
    if part.optional {
        shown.push('?');
    }
    if part.rest {
        shown.push('…');
    }
    shown
}

struct FaultTypes {
    types: Vec<FaultType>,
    by_method: BTreeMap<String, String>,
}

impl FaultTypes {
    /// Methods with the same faults share a type.
    fn new(description: &Description, chosen: &BTreeMap<String, String>, trait_name: &str) -> Self {
        type Key = (Option<String>, Vec<(i32, String)>);
        let mut sets = BTreeMap::<Key, Vec<&MethodDescription>>::new();
        for method in &description.methods {
            if !method.faults.is_empty() {
                let codes = method.faults.iter().map(|f| (f.code, f.name.clone()));
                let mut codes: Vec<_> = codes.collect();
                codes.sort();
                codes.dedup_by_key(|(code, _)| *code);
                let key = (chosen.get(&method.name).cloned(), codes);
                sets.entry(key).or_default().push(method);
            }
        }
        let most = sets.iter().filter(|((chosen, _), _)| chosen.is_none());
        let most = most
            .max_by_key(|(_, methods)| methods.len())
            .map(|(key, _)| key.clone());
        let mut this = Self {
            types: Vec::new(),
            by_method: BTreeMap::new(),
        };
        for (key, methods) in sets {
            let name = match &key.0 {
                Some(name) => name.clone(),
                None if Some(&key) == most.as_ref() => format!("{trait_name}Fault"),
                None => {
                    let last = methods[0].name.rsplit('.').next().unwrap_or("");
                    format!("{}Fault", last.to_upper_camel_case())
                }
            };
            let mut cases = methods[0].faults.clone();
            cases.sort_by_key(|fault| fault.code);
            cases.dedup_by_key(|fault| fault.code);
            for method in methods {
                this.by_method.insert(method.name.clone(), name.clone());
            }
            this.types.push(FaultType { name, cases });
        }
        this
    }

    fn of(&mut self, method: &MethodDescription) -> Option<String> {
        self.by_method.get(&method.name).cloned()
    }
}

/// Replaces structs and choices that are spelled out where they stand by named types; equal ones
/// share one, which has the shortest of the names of its places.
fn name_structs(description: &mut Description) {
    let mut found = Found::default();
    let usable = |method: &&mut MethodDescription| {
        unusable(&method.name).is_none() && !is_built_in(&method.name)
    };
    for method in description.methods.iter_mut().filter(usable) {
        let last = own_words(&method.name).to_snake_case();
        let base = last.strip_prefix("get_").unwrap_or(&last).to_owned();
        for signature in &mut method.signatures {
            for (at, param) in signature.params.iter_mut().enumerate() {
                let name = if param.name.is_empty() {
                    format!("{last}_arg{}", at + 1)
                } else {
                    format!("{last}_{}", param.name)
                };
                found.visit(param, &name);
            }
            for result in &mut signature.returns {
                found.visit(result, &base);
            }
        }
    }
    for described in &mut description.types {
        let name = described.name.clone();
        for member in &mut described.member {
            let place = format!("{name}_{}", member.name);
            found.visit(member, &place);
        }
        if let Some(values) = &mut described.values {
            found.visit(values, &format!("{name}_value"));
        }
    }
    let mut taken: Vec<String> = description.types.iter().map(|t| t.name.clone()).collect();
    let mut names = BTreeMap::new();
    for (key, (mut described, mut places)) in found.types {
        places.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
        let place = places[0].to_upper_camel_case();
        let name = (1..)
            .map(|number| match number {
                1 => place.clone(),
                number => format!("{place}{number}"),
            })
            .find(|name| !taken.contains(name))
            .unwrap_or_default();
        taken.push(name.clone());
        described.name.clone_from(&name);
        names.insert(key, name);
        description.types.push(described);
    }
    // references were made before there were names
    let types: Vec<String> = names.keys().cloned().collect();
    if !types.is_empty() {
        each_part(description, &mut |part| {
            if let Some(name) = names.get(&part.type_name) {
                part.type_name.clone_from(name);
            }
        });
    }
    description.types.sort_by(|a, b| a.name.cmp(&b.name));
}

/// The end of a name that says what a method is about: that of `user.get` alone says nothing.
fn own_words(name: &str) -> &str {
    const BARE: [&str; 10] = [
        "all", "fetch", "find", "get", "info", "list", "load", "read", "show", "status",
    ];
    let Some((before, last)) = name.rsplit_once('.') else {
        return name;
    };
    if BARE.contains(&last) {
        let start = before.rfind('.').map_or(0, |at| at + 1);
        return &name[start..];
    }
    last
}

#[derive(Default)]
struct Found {
    /// By what they are made of.
    types: BTreeMap<String, (TypeDescription, Vec<String>)>,
}

impl Found {
    fn visit(&mut self, part: &mut Part, place: &str) {
        if part.type_name == "array" && !part.tuple {
            if let [item] = part.member.as_mut_slice() {
                let singular = place.strip_suffix('s').filter(|p| !p.ends_with('s'));
                let place = singular.map_or_else(|| format!("{place}_item"), str::to_owned);
                self.visit(item, &place);
            }
            return;
        }
        for (at, member) in part.member.iter_mut().enumerate() {
            let name = if member.name.is_empty() {
                (at + 1).to_string()
            } else {
                member.name.clone()
            };
            self.visit(member, &format!("{place}_{name}"));
        }
        if let Some(values) = &mut part.values {
            self.visit(values, &format!("{place}_value"));
        }
        let is_struct = part.type_name == "struct" && !part.member.is_empty();
        let is_choice = part.type_name == "string" && !part.choices.is_empty();
        if !is_struct && !is_choice {
            return;
        }
        let mut described = TypeDescription::new("", part.type_name.clone());
        described.member = std::mem::take(&mut part.member);
        described.choices = std::mem::take(&mut part.choices);
        let key = format!("{:?}", (&described.member, &described.choices));
        let entry = self.types.entry(key.clone());
        entry
            .or_insert((described, Vec::new()))
            .1
            .push(place.to_owned());
        part.type_name = key;
    }
}
