//! What the page shows, made of the description of a server.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::time::Duration;

use askama::Template;
use xmlrpc_core::description::{
    Description, FaultDescription, MethodDescription, Part, Signature, TypeDescription,
};

use super::markdown;

#[derive(Template)]
#[template(path = "page.html")]
pub(super) struct Page<'a> {
    pub(super) title: &'a str,
    /// Rendered.
    pub(super) intro: String,
    pub(super) style: &'a str,
    pub(super) script: &'a str,
    /// What the script reads, as JSON that can stand in HTML.
    pub(super) data: String,
    pub(super) data_url: String,
    pub(super) endpoint: &'a str,
    pub(super) count: usize,
    pub(super) groups: Vec<Group>,
    pub(super) types: Vec<Type>,
}

/// The methods of one prefix.
pub(super) struct Group {
    id: String,
    name: String,
    methods: Vec<Method>,
}

struct Method {
    id: String,
    name: String,
    /// The name without the group's.
    short: String,
    signature: Vec<Span>,
    aliases: Vec<String>,
    deprecated: Option<String>,
    idempotent: bool,
    timeout: Option<String>,
    doc: String,
    params: Vec<Row>,
    /// Whether there is something to say about one of them.
    about: bool,
    faults: Vec<Fault>,
    /// What follows the URL on the command line.
    sample: String,
}

/// A piece of a type's spelling; the name of a type leads to it.
struct Span {
    text: String,
    link: Option<String>,
}

/// A parameter, or a member of a type.
struct Row {
    name: String,
    kind: Vec<Span>,
    notes: String,
    doc: String,
}

struct Fault {
    code: i32,
    name: String,
    meaning: String,
}

pub(super) struct Type {
    id: String,
    name: String,
    kind: Vec<Span>,
    doc: String,
    caption: &'static str,
    choices: Vec<String>,
    members: Vec<Row>,
    about: bool,
    /// Methods and types: places and names.
    used: Vec<(String, String)>,
}

/// The methods, by what stands before the last dot of their names.
pub(super) fn groups(description: &Description) -> Vec<Group> {
    let spelling = Spelling::new(description);
    let mut groups = BTreeMap::<&str, Vec<Method>>::new();
    for method in &description.methods {
        let (group, short) = method.name.rsplit_once('.').unwrap_or(("", &method.name));
        let shown = spelling.method(method, short);
        groups.entry(group).or_default().push(shown);
    }
    // the server's own methods are not what a reader comes for
    let system = groups.remove_entry("system");
    groups
        .into_iter()
        .chain(system)
        .map(|(name, methods)| Group {
            id: place("group", name),
            name: match name {
                "" => "Methods".to_owned(),
                name => name.to_owned(),
            },
            methods,
        })
        .collect()
}

/// The named types.
pub(super) fn types(description: &Description) -> Vec<Type> {
    let spelling = Spelling::new(description);
    let mut used = spelling.users();
    let types = description.types.iter();
    types
        .map(|shown| spelling.type_of(shown, used.remove(&*shown.name).unwrap_or_default()))
        .collect()
}

/// The place of something in the page: letters and digits stand for themselves, so that no name
/// breaks an address, and two names never share one.
fn place(kind: &str, name: &str) -> String {
    let mut place = format!("{kind}-");
    for c in name.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' => place.push(c),
            c => {
                let _ = write!(place, "-{:x}-", u32::from(c));
            }
        }
    }
    place
}

struct Spelling<'a> {
    description: &'a Description,
    names: BTreeSet<&'a str>,
}

impl<'a> Spelling<'a> {
    fn new(description: &'a Description) -> Self {
        let names = description.types.iter().map(|known| &*known.name);
        Self {
            description,
            names: names.collect(),
        }
    }

    fn method(&self, method: &MethodDescription, short: &str) -> Method {
        // the longest shows all parameters
        let signature = method.signatures.iter().max_by_key(|one| one.params.len());
        Method {
            id: place("method", &method.name),
            name: method.name.clone(),
            short: short.to_owned(),
            signature: self.signature(short, signature),
            aliases: method.aliases.clone(),
            deprecated: method.deprecated.clone(),
            idempotent: method.idempotent,
            timeout: method.timeout.map(shown_time),
            doc: markdown::render(&method.purpose),
            about: signature.is_some_and(|signature| signature.params.iter().any(is_remarkable)),
            params: signature.map_or_else(Vec::new, |signature| {
                let params = signature.params.iter().enumerate();
                params.map(|(nth, param)| self.row(param, nth)).collect()
            }),
            faults: method.faults.iter().map(fault).collect(),
            sample: self.sample(&method.name, signature),
        }
    }

    fn signature(&self, name: &str, signature: Option<&Signature>) -> Vec<Span> {
        let Some(signature) = signature else {
            return vec![text(format!("{name}(…): not known"))];
        };
        let mut spans = vec![text(format!("{name}("))];
        for (nth, param) in signature.params.iter().enumerate() {
            if nth > 0 {
                spans.push(text(", "));
            }
            spans.push(text(format!("{}: ", name_of(param, nth))));
            self.spell(param, &mut spans);
            if param.optional || param.default.is_some() {
                spans.push(text("?"));
            }
            if param.rest {
                spans.push(text("…"));
            }
        }
        spans.push(text(") → "));
        match signature.result() {
            Some(result) => self.spell(result, &mut spans),
            None => spans.push(text("any")),
        }
        spans
    }

    fn type_of(&self, shown: &TypeDescription, used: Vec<(String, String)>) -> Type {
        let (caption, members) = if shown.variants.is_empty() {
            ("Members", &shown.member)
        } else {
            ("One of", &shown.variants)
        };
        let named = members.iter().any(|member| !member.name.is_empty());
        Type {
            id: place("type", &shown.name),
            name: shown.name.clone(),
            kind: self.kind(&match shown.variants.is_empty() && named {
                // the members have a table of their own
                true => Part::new(shown.type_name.clone()),
                false => shown.to_part(),
            }),
            doc: markdown::render(&shown.description),
            caption,
            choices: shown.choices.clone(),
            about: members.iter().any(is_remarkable),
            members: match named {
                true => (0..)
                    .zip(members)
                    .map(|(nth, member)| self.row(member, nth))
                    .collect(),
                false => Vec::new(),
            },
            used,
        }
    }

    fn row(&self, part: &Part, nth: usize) -> Row {
        let mut notes = Vec::new();
        if part.rest {
            notes.push("any number of them".to_owned());
        }
        match &part.default {
            Some(default) => notes.push(format!("may be left out: {default}")),
            None if part.optional => notes.push("may be left out".to_owned()),
            None => {}
        }
        if !part.choices.is_empty() {
            notes.push(format!("one of {}", part.choices.join(", ")));
        }
        Row {
            name: name_of(part, nth),
            kind: self.kind(part),
            notes: notes.join("; "),
            doc: markdown::render(&part.description),
        }
    }

    fn kind(&self, part: &Part) -> Vec<Span> {
        let mut spans = Vec::new();
        self.spell(part, &mut spans);
        spans
    }

    fn spell(&self, part: &Part, spans: &mut Vec<Span>) {
        let name = &*part.type_name;
        if self.names.contains(name) {
            spans.push(Span {
                text: name.to_owned(),
                link: Some(place("type", name)),
            });
            return;
        }
        spans.push(text(name));
        match (name, &*part.member, &part.values) {
            ("array", [item], _) if !part.tuple => {
                spans.push(text(" of "));
                self.spell(item, spans);
            }
            ("array", items, _) => self.spell_list((" of (", ")"), items, spans),
            ("struct", _, Some(values)) => {
                spans.push(text(" of "));
                self.spell(values, spans);
            }
            _ => {}
        }
    }

    fn spell_list(&self, (open, close): (&str, &str), parts: &[Part], spans: &mut Vec<Span>) {
        spans.push(text(open));
        for (nth, part) in parts.iter().enumerate() {
            if nth > 0 {
                spans.push(text(", "));
            }
            if !part.name.is_empty() {
                spans.push(text(format!("{}: ", part.name)));
            }
            self.spell(part, spans);
        }
        spans.push(text(close));
    }

    /// For each type the methods and types that name it.
    fn users(&self) -> BTreeMap<&'a str, Vec<(String, String)>> {
        let mut users = BTreeMap::<&str, Vec<(String, String)>>::new();
        for method in &self.description.methods {
            let parts = method.signatures.iter();
            let parts =
                parts.flat_map(|signature| signature.params.iter().chain(&signature.returns));
            for name in self.named_in(parts) {
                let user = (place("method", &method.name), method.name.clone());
                users.entry(name).or_default().push(user);
            }
        }
        for known in &self.description.types {
            let parts = known.member.iter().chain(&known.variants);
            for name in self.named_in(parts.chain(known.values.as_deref())) {
                let user = (place("type", &known.name), known.name.clone());
                users.entry(name).or_default().push(user);
            }
        }
        users
    }

    fn named_in<'p>(&self, parts: impl Iterator<Item = &'p Part>) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&Part> = parts.collect();
        while let Some(part) = open.pop() {
            found.extend(self.names.get(&*part.type_name).copied());
            open.extend(part.member.iter().chain(part.values.as_deref()));
        }
        found
    }

    /// The method and arguments that a shell hands on as they stand.
    fn sample(&self, name: &str, signature: Option<&Signature>) -> String {
        let params = signature.map_or(&[][..], |signature| &signature.params);
        let arguments = params
            .iter()
            .take_while(|param| !param.optional && param.default.is_none() && !param.rest)
            .map(|param| match &*param.type_name {
                "int" | "i4" => "1".to_owned(),
                "i8" => "i8:1".to_owned(),
                "double" => "1.5".to_owned(),
                "boolean" => "true".to_owned(),
                "string" => match param.choices.first() {
                    Some(choice) => quoted(&format!("s:{choice}")),
                    None => "s:text".to_owned(),
                },
                "dateTime.iso8601" => "dt:2026-01-31T12:00:00".to_owned(),
                "base64" => "@FILE".to_owned(),
                "nil" => "nil:".to_owned(),
                "array" => "'[]'".to_owned(),
                "any" => "null".to_owned(),
                _ => "'{}'".to_owned(),
            });
        let words = std::iter::once(quoted(name)).chain(arguments);
        words.collect::<Vec<_>>().join(" ")
    }
}

/// Whether there is more to say about a part than its name and type.
fn is_remarkable(part: &Part) -> bool {
    part.rest
        || part.optional
        || part.default.is_some()
        || !part.choices.is_empty()
        || !part.description.is_empty()
}

fn text(text: impl Into<String>) -> Span {
    Span {
        text: text.into(),
        link: None,
    }
}

/// Parameters of closures and items have no names.
fn name_of(part: &Part, nth: usize) -> String {
    match &*part.name {
        "" => format!("p{}", nth + 1),
        name => name.to_owned(),
    }
}

fn fault(fault: &FaultDescription) -> Fault {
    Fault {
        code: fault.code,
        name: fault.name.clone(),
        meaning: markdown::render(&fault.description),
    }
}

fn shown_time(time: Duration) -> String {
    match time.subsec_millis() {
        0 => format!("{} s", time.as_secs()),
        _ => format!("{} ms", time.as_millis()),
    }
}

/// For a POSIX shell.
fn quoted(argument: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-.:/".contains(c);
    if argument.chars().all(plain) {
        return argument.to_owned();
    }
    format!("'{}'", argument.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_unlike() {
        let names = ["a.b", "a-b", "a b", "a\"b", "ab", "a-2e-b", "é", ""];
        let places: BTreeSet<_> = names.iter().map(|name| place("method", name)).collect();
        assert_eq!(places.len(), names.len());
        let safe = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        assert!(places.iter().all(|place| place.chars().all(safe)));
    }

    #[test]
    fn arguments_survive_a_shell() {
        assert_eq!(quoted("s:web"), "s:web");
        assert_eq!(quoted("s:it's; rm"), r"'s:it'\''s; rm'");
    }
}
