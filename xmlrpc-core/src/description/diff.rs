//! What changed between two descriptions, and whether callers notice.

use std::collections::BTreeSet;
use std::fmt;

use crate::description::{Description, MethodDescription, Part, Signature};

/// A difference between two descriptions; [`Description::diff`] finds them.
///
/// Shown as `breaking: calc.add: the parameter `b` is required now`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    place: String,
    what: String,
    breaking: bool,
}

impl Change {
    /// Returns where it is: the name of a method, with the path of a parameter or member behind
    /// it, such as `user.info(id)` or `user.info → age`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Returns what changed, for people.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Returns whether callers that work with the old server may fail with the new one.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.breaking
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.breaking {
            "breaking"
        } else {
            "compatible"
        };
        write!(f, "{kind}: {}: {}", self.place, self.what)
    }
}

impl Description {
    /// Compares with the description of a newer server, as its callers see it.
    ///
    /// Breaking is what may let a call fail that worked: a method, a member or a type that is
    /// gone, a parameter that became required or moved, values that are not taken any more,
    /// results that an old caller cannot read, a fault code with another meaning. Names of types
    /// do not travel, so only their shapes count.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::description::{Description, MethodDescription};
    ///
    /// let mut old = Description::new();
    /// old.methods.push(MethodDescription::new("add"));
    /// let mut new = Description::new();
    /// new.methods.push(MethodDescription::new("sum"));
    /// let changes: Vec<_> = old.diff(&new).iter().map(ToString::to_string).collect();
    /// assert_eq!(changes, ["breaking: add: the method is gone", "compatible: sum: new method"]);
    /// ```
    #[must_use]
    pub fn diff(&self, new: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for method in &self.methods {
            for name in method.aliases.iter().chain([&method.name]) {
                if new.method(name).is_none() {
                    changes.push(breaking(name, "the method is gone"));
                }
            }
            if let Some(now) = new.method(&method.name) {
                Comparison::new(self, new, &mut changes).methods(method, now);
            }
        }
        for method in &new.methods {
            for name in method.aliases.iter().chain([&method.name]) {
                if self.method(name).is_none() {
                    changes.push(compatible(name, "new method"));
                }
            }
        }
        changes.sort_by(|a, b| (&a.place, &a.what).cmp(&(&b.place, &b.what)));
        changes.dedup();
        changes
    }
}

fn breaking(place: &str, what: impl Into<String>) -> Change {
    Change {
        place: place.to_owned(),
        what: what.into(),
        breaking: true,
    }
}

fn compatible(place: &str, what: impl Into<String>) -> Change {
    Change {
        breaking: false,
        ..breaking(place, what)
    }
}

/// Which way values travel.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// To the server, which has to take what it took.
    In,
    /// To the caller, who has to be able to read it.
    Out,
}

struct Comparison<'a> {
    old: &'a Description,
    new: &'a Description,
    changes: &'a mut Vec<Change>,
    /// Pairs of types on the way down: a type that contains itself is compared once.
    open: BTreeSet<(String, String, Way)>,
}

impl<'a> Comparison<'a> {
    fn new(old: &'a Description, new: &'a Description, changes: &'a mut Vec<Change>) -> Self {
        Self {
            old,
            new,
            changes,
            open: BTreeSet::new(),
        }
    }

    fn breaks(&mut self, place: &str, what: impl Into<String>) {
        self.changes.push(breaking(place, what));
    }

    fn notes(&mut self, place: &str, what: impl Into<String>) {
        self.changes.push(compatible(place, what));
    }

    fn methods(&mut self, old: &MethodDescription, new: &MethodDescription) {
        let name = &old.name;
        if new.signatures.is_empty() && !old.signatures.is_empty() {
            self.breaks(name, "the signature is not described any more");
        } else if old.signatures.is_empty() && !new.signatures.is_empty() {
            self.notes(name, "the signature is described now");
        } else {
            for signature in &old.signatures {
                self.nearest(name, signature, &new.signatures);
            }
        }
        match (&old.deprecated, &new.deprecated) {
            (None, Some(note)) if note.is_empty() => self.notes(name, "deprecated now"),
            (None, Some(note)) => self.notes(name, format!("deprecated now: {note}")),
            _ => {}
        }
        if old.idempotent && !new.idempotent {
            self.breaks(name, "not idempotent any more, so it must not be retried");
        }
        for fault in &old.faults {
            let now = new.faults.iter().find(|other| other.code == fault.code);
            match now {
                Some(now) if now.name != fault.name => {
                    let (code, old, new) = (fault.code, &fault.name, &now.name);
                    self.breaks(name, format!("fault {code} was `{old}` and is `{new}` now"));
                }
                Some(_) => {}
                None => self.notes(name, format!("fault {} is gone", fault.code)),
            }
        }
        for fault in &new.faults {
            if !old.faults.iter().any(|other| other.code == fault.code) {
                self.notes(name, format!("new fault {} `{}`", fault.code, fault.name));
            }
        }
    }

    /// The changes against the new signature that breaks least.
    fn nearest(&mut self, name: &str, old: &Signature, new: &[Signature]) {
        let against = |signature| {
            let mut changes = Vec::new();
            Comparison::new(self.old, self.new, &mut changes).signatures(name, old, signature);
            changes
        };
        let count = |changes: &Vec<Change>| changes.iter().filter(|c| c.breaking).count();
        let least = new.iter().map(against).min_by_key(count);
        self.changes.extend(least.unwrap_or_default());
    }

    fn signatures(&mut self, name: &str, old: &Signature, new: &Signature) {
        let rest = new.params.last().filter(|param| param.rest);
        for (at, param) in old.params.iter().enumerate() {
            let shown = shown(param, at);
            let place = format!("{name}({shown})");
            let Some(now) = new.params.get(at).or(rest) else {
                self.breaks(&place, format!("the parameter {shown} is gone"));
                continue;
            };
            let moved = now.name != param.name
                && !param.name.is_empty()
                && new.params.iter().any(|other| other.name == param.name);
            if moved {
                self.breaks(&place, format!("the parameter {shown} moved"));
                continue;
            }
            if param.rest && !now.rest {
                self.breaks(&place, "takes one value now, not any number");
            }
            let was_optional = param.optional || param.default.is_some() || param.rest;
            let is_optional = now.optional || now.default.is_some() || now.rest;
            match (was_optional, is_optional) {
                (true, false) => {
                    self.breaks(&place, format!("the parameter {shown} is required now"))
                }
                (false, true) => {
                    self.notes(&place, format!("the parameter {shown} is optional now"))
                }
                _ => {}
            }
            self.parts(&place, param, now, Way::In);
        }
        for (at, param) in new.params.iter().enumerate().skip(old.params.len()) {
            let shown = shown(param, at);
            let known = !param.name.is_empty() && old.params.iter().any(|p| p.name == param.name);
            let place = format!("{name}({shown})");
            if param.optional || param.default.is_some() || param.rest {
                if !known {
                    self.notes(&place, format!("new optional parameter {shown}"));
                }
            } else if known {
                // said where it stood before: it moved
            } else {
                self.breaks(&place, format!("new required parameter {shown}"));
            }
        }
        let place = format!("{name} → result");
        match (old.result(), new.result()) {
            (Some(old), Some(new)) => {
                match (old.optional, new.optional) {
                    (false, true) => self.breaks(&place, "may be nil now"),
                    (true, false) => self.notes(&place, "is never nil any more"),
                    _ => {}
                }
                self.parts(&place, old, new, Way::Out);
            }
            (Some(_), None) => self.breaks(&place, "is not described any more"),
            _ => {}
        }
    }

    /// Compares the values of two parts, whatever becomes of missing ones.
    fn parts(&mut self, place: &str, old: &Part, new: &Part, way: Way) {
        let pair = (old.type_name.clone(), new.type_name.clone(), way);
        let named = |description: &Description, part: &Part| {
            description.type_named(&part.type_name).is_some()
        };
        let is_named = named(self.old, old) || named(self.new, new);
        if is_named && !self.open.insert(pair.clone()) {
            return;
        }
        match (way, old.or_false, new.or_false) {
            (Way::In, true, false) => self.breaks(place, "may not be `false` any more"),
            (Way::Out, false, true) => self.breaks(place, "may be `false` now"),
            (Way::In, false, true) => self.notes(place, "may be `false` now"),
            (Way::Out, true, false) => self.notes(place, "is never `false` any more"),
            _ => {}
        }
        let (before, was) = resolve(self.old, old);
        let (now, is) = resolve(self.new, new);
        if was.is_empty() && is.is_empty() {
            self.shapes(place, &before, &now, way);
        } else {
            self.variants(place, (&before, was), (&now, is), way);
        }
        if is_named {
            self.open.remove(&pair);
        }
    }

    fn shapes(&mut self, place: &str, old: &Part, new: &Part, way: Way) {
        let (from, to) = (canonical(&old.type_name), canonical(&new.type_name));
        if from != to {
            // what a value may be: it may grow on the way in, and shrink on the way out
            let grows = to == "any" || (from, to) == ("int", "i8");
            let shrinks = from == "any" || (from, to) == ("i8", "int");
            let what = format!("was {from} and is {to} now");
            match way {
                Way::In if grows => self.notes(place, what),
                Way::Out if shrinks => self.notes(place, what),
                _ => self.breaks(place, what),
            }
            return;
        }
        match from {
            "array" => self.arrays(place, old, new, way),
            "struct" => self.structs(place, old, new, way),
            "string" => self.choices(place, old, new, way),
            _ => {}
        }
    }

    /// Types that are one of several; one of the two may not be.
    fn variants(&mut self, place: &str, old: (&Part, &[Part]), new: (&Part, &[Part]), way: Way) {
        let (old, was) = old;
        let (new, is) = new;
        if was.is_empty() || is.is_empty() {
            let is_any = |part: &Part| canonical(&part.type_name) == "any";
            let (what, fits) = if is.is_empty() {
                let what = format!(
                    "was one of several and is {} now",
                    canonical(&new.type_name)
                );
                (what, way == Way::In && is_any(new))
            } else {
                let what = format!(
                    "was {} and is one of several now",
                    canonical(&old.type_name)
                );
                (what, way == Way::Out && is_any(old))
            };
            self.changes.push(Change {
                breaking: !fits,
                ..breaking(place, what)
            });
            return;
        }
        for variant in was {
            match is.iter().find(|now| now.name == variant.name) {
                Some(now) => self.parts(&format!("{place}.{}", variant.name), variant, now, way),
                None => self.changes.push(Change {
                    breaking: way == Way::In,
                    ..breaking(place, format!("the variant `{}` is gone", variant.name))
                }),
            }
        }
        for variant in is {
            if !was.iter().any(|known| known.name == variant.name) {
                self.changes.push(Change {
                    breaking: way == Way::Out,
                    ..breaking(place, format!("the variant `{}` is new", variant.name))
                });
            }
        }
    }

    fn arrays(&mut self, place: &str, old: &Part, new: &Part, way: Way) {
        if old.tuple || new.tuple {
            if (old.tuple, old.member.len()) != (new.tuple, new.member.len()) {
                self.breaks(place, "the number of items changed");
                return;
            }
            for (at, (old, new)) in old.member.iter().zip(&new.member).enumerate() {
                self.parts(&format!("{place}[{at}]"), old, new, way);
            }
            return;
        }
        let any = Part::new("any");
        let (old, new) = (old.member.first(), new.member.first());
        let place = format!("{place}[]");
        self.parts(&place, old.unwrap_or(&any), new.unwrap_or(&any), way);
    }

    fn structs(&mut self, place: &str, old: &Part, new: &Part, way: Way) {
        if old.member.is_empty() && new.member.is_empty() {
            let any = Part::new("any");
            let (old, new) = (old.values.as_deref(), new.values.as_deref());
            let place = format!("{place}.*");
            self.parts(&place, old.unwrap_or(&any), new.unwrap_or(&any), way);
            return;
        }
        if old.member.is_empty() != new.member.is_empty() {
            let was = if old.member.is_empty() {
                Way::Out
            } else {
                Way::In
            };
            let what = match was {
                Way::In => "had described members, and has arbitrary ones now",
                Way::Out => "had arbitrary members, and has described ones now",
            };
            if was == way {
                self.notes(place, what);
            } else {
                self.breaks(place, what);
            }
            return;
        }
        for member in &old.member {
            let place = format!("{place}.{}", member.name);
            let Some(now) = new.member.iter().find(|now| now.name == member.name) else {
                if way == Way::Out && member.optional {
                    self.notes(&place, "the optional member is gone");
                } else {
                    self.breaks(&place, "the member is gone");
                }
                continue;
            };
            match (way, member.optional, now.optional) {
                (Way::In, true, false) => self.breaks(&place, "the member is required now"),
                (Way::Out, false, true) => self.breaks(&place, "the member may be missing now"),
                (Way::In, false, true) => self.notes(&place, "the member is optional now"),
                (Way::Out, true, false) => self.notes(&place, "the member is always there now"),
                _ => {}
            }
            self.parts(&place, member, now, way);
        }
        for member in &new.member {
            if !old.member.iter().any(|was| was.name == member.name) {
                let place = format!("{place}.{}", member.name);
                if way == Way::In && !member.optional {
                    self.breaks(&place, "new required member");
                } else {
                    self.notes(&place, "new member");
                }
            }
        }
    }

    fn choices(&mut self, place: &str, old: &Part, new: &Part, way: Way) {
        let (fewer, more) = match way {
            Way::In => (true, false),
            Way::Out => (false, true),
        };
        if old.choices.is_empty() || new.choices.is_empty() {
            let (was, is) = (old.choices.is_empty(), new.choices.is_empty());
            let change = match (was, is) {
                (true, false) => Some((fewer, "was any text and has choices now")),
                (false, true) => Some((more, "had choices and is any text now")),
                _ => None,
            };
            if let Some((breaks, what)) = change {
                self.changes.push(Change {
                    breaking: breaks,
                    ..breaking(place, what)
                });
            }
            return;
        }
        for (breaks, here, there, what) in
            [(fewer, old, new, "is gone"), (more, new, old, "is new")]
        {
            for choice in &here.choices {
                if !there.choices.contains(choice) {
                    self.changes.push(Change {
                        breaking: breaks,
                        ..breaking(place, format!("the choice `{choice}` {what}"))
                    });
                }
            }
        }
    }
}

/// What a part is made of: that of its type, if it refers to one, and what that is one of.
fn resolve<'a>(description: &'a Description, part: &Part) -> (Part, &'a [Part]) {
    let mut part = part.clone();
    let mut variants: &[Part] = &[];
    // an alias of itself has no end
    for _ in 0..64 {
        match description.type_named(&part.type_name) {
            Some(named) => {
                part = named.to_part();
                variants = &named.variants;
            }
            None => break,
        }
    }
    (part, variants)
}

/// One word for types that are written the same.
fn canonical(name: &str) -> &str {
    match name {
        "i4" => "int",
        "dateTime" | "datetime" => "dateTime.iso8601",
        "undef" | "mixed" | "" => "any",
        name => name,
    }
}

fn shown(param: &Part, at: usize) -> String {
    if param.name.is_empty() {
        (at + 1).to_string()
    } else {
        format!("`{}`", param.name)
    }
}
