//! How types are named, and how they are spelled where they are used.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use xmlrpc_core::description::{Part, TypeDescription};

use super::ident;
use crate::error::Error;
use crate::names::{Language, Scope, type_name};
use crate::prepare::Api;

/// The named types of a file.
pub(super) struct Types<'a> {
    scope: Scope,
    by_name: BTreeMap<&'a str, &'a TypeDescription>,
    /// Types that hold themselves, by what has to stand in a box.
    boxed: BTreeSet<(&'a str, &'a str)>,
    /// Aliases that hold themselves have no end, and circles of many types are too deep for the
    /// compiler: they are any value.
    endless: BTreeSet<&'a str>,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, reserved: &[&str]) -> Self {
        let names = api.types.iter().map(|described| described.name.as_str());
        let faults = api.faults.iter().map(|fault| fault.name.as_str());
        let scope = Scope::new(names.chain(faults), "", reserved, |name| {
            type_name(name, Language::Rust)
        });
        let by_name: BTreeMap<_, _> = api.types.iter().map(|t| (t.name.as_str(), t)).collect();
        let mut this = Self {
            scope,
            by_name,
            boxed: BTreeSet::new(),
            endless: BTreeSet::new(),
        };
        this.find_cycles();
        this
    }

    /// A struct that holds itself needs a box, and an alias cannot.
    fn find_cycles(&mut self) {
        let (mut directly, mut at_all) = (Graph::new(), Graph::new());
        for (name, described) in &self.by_name {
            let part = described.to_part();
            // a struct holds its members, an alias what it stands for
            let held = |all: bool| -> Vec<&str> {
                if is_struct(described) {
                    let members = described.member.iter();
                    members.flat_map(|member| self.held(member, all)).collect()
                } else {
                    self.held(&part, all)
                }
            };
            directly.insert(name, held(false));
            at_all.insert(name, held(true));
        }
        let reached: BTreeMap<&str, BTreeSet<&str>> = at_all
            .keys()
            .map(|name| (*name, reach(&at_all, name)))
            .collect();
        let mut aliases = at_all.clone();
        aliases.retain(|name, _| !is_struct(self.by_name[name]));
        for name in self.by_name.keys() {
            let circle = reached[name]
                .iter()
                .filter(|other| reached[*other].contains(name));
            let is_alias = aliases.contains_key(name);
            if circle.count() > MOST_IN_CIRCLE || (is_alias && reach(&aliases, name).contains(name))
            {
                self.endless.insert(name);
            }
        }
        self.boxed = directly
            .iter()
            .flat_map(|(name, held)| held.iter().map(move |held| (*name, *held)))
            .filter(|(name, held)| name == held || reach(&directly, held).contains(name))
            .collect();
    }

    /// The named types of which a part holds one; with `all` also those behind a list or a map.
    pub(super) fn held(&self, part: &Part, all: bool) -> Vec<&'a str> {
        if let Some((name, _)) = self.by_name.get_key_value(part.type_name.as_str()) {
            return vec![name];
        }
        if part.tuple || all {
            let parts = part.member.iter().chain(part.values.as_deref());
            return parts.flat_map(|part| self.held(part, all)).collect();
        }
        Vec::new()
    }

    /// Whether a struct holds another one that holds it.
    pub(super) fn needs_box(&self, holder: &str, held: &str) -> bool {
        self.boxed.contains(&(holder, held))
    }

    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        let endless = self.endless.iter().map(|name| {
            format!("the type {name} is any value: it is defined by itself, or by too many others")
        });
        self.scope.notes().iter().cloned().chain(endless)
    }

    /// The name of a type or a fault in the code.
    pub(super) fn name(&self, name: &str) -> &str {
        self.scope.get(name)
    }

    /// The type that owns its data.
    pub(super) fn owned(&self, part: &Part, within: &TokenStream) -> Result<TokenStream, Error> {
        let mut inner = self.of(part, within)?;
        if part.or_false && !inner.is_nil {
            let present = inner.tokens;
            inner.tokens = quote!(OrFalse<#present>);
        }
        Ok(if part.optional && !inner.is_nil {
            let inner = inner.tokens;
            quote!(Option<#inner>)
        } else {
            inner.tokens
        })
    }

    /// The type of a parameter: borrowed where that saves a copy.
    pub(super) fn param(&self, part: &Part, within: &TokenStream) -> Result<TokenStream, Error> {
        let mut of = self.of(part, within)?;
        if part.or_false && !of.is_nil {
            let present = of.tokens;
            of = Of::reference(quote!(OrFalse<#present>));
        }
        let tokens = of.tokens;
        let borrowed = match of.borrowed {
            Borrowed::Copy => tokens,
            Borrowed::Str => quote!(&str),
            Borrowed::Slice(item) => quote!(&[#item]),
            Borrowed::Reference => quote!(&#tokens),
        };
        Ok(if part.optional || part.default.is_some() {
            quote!(Option<#borrowed>)
        } else {
            borrowed
        })
    }

    /// The type without its being optional.
    fn of(&self, part: &Part, within: &TokenStream) -> Result<Of, Error> {
        let value = || Of::reference(quote!(Value));
        Ok(match part.type_name.as_str() {
            "int" => Of::copy(quote!(i32)),
            "i8" => Of::copy(quote!(i64)),
            "boolean" => Of::copy(quote!(bool)),
            "double" => Of::copy(quote!(f64)),
            "string" => Of {
                borrowed: Borrowed::Str,
                ..Of::copy(quote!(String))
            },
            "dateTime.iso8601" => Of::copy(quote!(DateTime)),
            "base64" => Of::reference(quote!(Bytes)),
            "nil" => Of {
                is_nil: true,
                ..Of::copy(quote!(()))
            },
            // serde's tuples end at 16
            "array" if part.tuple && (1..=12).contains(&part.member.len()) => {
                let items: Result<Vec<_>, _> = part
                    .member
                    .iter()
                    .map(|item| self.owned(item, within))
                    .collect();
                let items = items?;
                Of::reference(quote!((#(#items,)*)))
            }
            "array" => {
                let item = match part.member.as_slice() {
                    [item] => self.owned(item, within)?,
                    _ => quote!(Value),
                };
                Of {
                    borrowed: Borrowed::Slice(item.clone()),
                    ..Of::copy(quote!(Vec<#item>))
                }
            }
            "struct" => match part.values.as_deref() {
                Some(values) => {
                    let values = self.owned(values, within)?;
                    Of::reference(quote!(BTreeMap<String, #values>))
                }
                None => Of::reference(quote!(Struct)),
            },
            name => match self.by_name.get(name) {
                Some(described) if self.has_type(described) => {
                    let name = ident(self.scope.get(name))?;
                    Of::reference(quote!(#within #name))
                }
                _ => value(),
            },
        })
    }

    /// Whether the type is generated; what we cannot express is any value.
    pub(super) fn has_type(&self, described: &TypeDescription) -> bool {
        !self.endless.contains(described.name.as_str())
            && (described.variants.is_empty() || is_expressible(described))
    }

    /// What a variant of an enum holds: the one member of its struct.
    pub(super) fn content_of(&self, variant: &Part) -> Result<TokenStream, Error> {
        let inner = self.by_name.get(variant.type_name.as_str());
        match inner.map(|described| described.member.as_slice()) {
            Some([content]) => self.owned(content, &TokenStream::new()),
            _ => Ok(quote!(Value)),
        }
    }
}

/// A name of the wire inside of backticks.
pub(super) fn shown(name: &str) -> String {
    let name: String = name.escape_debug().collect();
    name.replace('`', "'").chars().take(80).collect()
}

/// Whether serde's enums write such a type: each variant is its name, or a struct with one
/// member of its name. The structs are types of their own, named `Type.Variant`.
fn is_expressible(described: &TypeDescription) -> bool {
    let prefix = format!("{}.", described.name);
    described.variants.iter().all(|variant| {
        variant.choices.as_slice() == [variant.name.as_str()]
            || variant.type_name == format!("{prefix}{}", variant.name)
    })
}

pub(super) fn is_struct(described: &TypeDescription) -> bool {
    described.type_name == "struct"
        && described.values.is_none()
        && described.variants.is_empty()
        && !described.member.is_empty()
}

/// What each type holds.
type Graph<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// More types that hold each other in a circle are too deep for the compiler, which looks at all
/// of them to see whether one is `Send`.
const MOST_IN_CIRCLE: usize = 16;

/// Everything that a type holds, at any depth.
fn reach<'a>(graph: &Graph<'a>, from: &str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        for &held in graph.get(name).into_iter().flatten() {
            if seen.insert(held) {
                open.push(held);
            }
        }
    }
    seen
}

struct Of {
    tokens: TokenStream,
    borrowed: Borrowed,
    is_nil: bool,
}

enum Borrowed {
    Copy,
    Str,
    Slice(TokenStream),
    Reference,
}

impl Of {
    fn copy(tokens: TokenStream) -> Self {
        Self {
            tokens,
            borrowed: Borrowed::Copy,
            is_nil: false,
        }
    }

    fn reference(tokens: TokenStream) -> Self {
        Self {
            borrowed: Borrowed::Reference,
            ..Self::copy(tokens)
        }
    }
}
