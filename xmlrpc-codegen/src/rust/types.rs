//! Structs and the names of types.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use xmlrpc_core::description::{Part, TypeDescription};

use super::{enums, foreign_lines, ident, lines};
use crate::error::Error;
use crate::names::{Language, Scope, function, type_name};
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
    fn held(&self, part: &Part, all: bool) -> Vec<&'a str> {
        if let Some((name, _)) = self.by_name.get_key_value(part.type_name.as_str()) {
            return vec![name];
        }
        if part.tuple || all {
            let parts = part.member.iter().chain(part.values.as_deref());
            return parts.flat_map(|part| self.held(part, all)).collect();
        }
        Vec::new()
    }

    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        let endless = self.endless.iter().map(|name| {
            format!("the type {name} is any value: it is defined by itself, or by too many others")
        });
        self.scope.notes().iter().cloned().chain(endless)
    }

    pub(super) fn fault(&self, name: &str) -> &str {
        self.scope.get(name)
    }

    /// The type that owns its data.
    pub(super) fn owned(&self, part: &Part, within: &TokenStream) -> Result<TokenStream, Error> {
        let inner = self.of(part, within)?;
        Ok(if part.optional && !inner.is_nil {
            let inner = inner.tokens;
            quote!(Option<#inner>)
        } else {
            inner.tokens
        })
    }

    /// The type of a parameter: borrowed where that saves a copy.
    pub(super) fn param(&self, part: &Part, within: &TokenStream) -> Result<TokenStream, Error> {
        let of = self.of(part, within)?;
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
    fn has_type(&self, described: &TypeDescription) -> bool {
        !self.endless.contains(described.name.as_str())
            && (described.variants.is_empty() || enums::is_expressible(described))
    }

    pub(super) fn print(&self, api: &Api) -> Result<TokenStream, Error> {
        let mut out = TokenStream::new();
        // the structs around the variants of an enum are serde's
        let enums = api
            .types
            .iter()
            .filter(|described| self.has_type(described));
        let wrappers: BTreeSet<String> = enums
            .flat_map(|known| known.variants.iter().map(|v| v.type_name.clone()))
            .filter(|name| name.contains('.'))
            .collect();
        for described in &api.types {
            if !self.has_type(described) || wrappers.contains(&described.name) {
                continue;
            }
            let name = ident(self.scope.get(&described.name))?;
            let mut docs = foreign_lines(&described.description);
            if docs.is_empty() {
                docs.push(format!("`{}`.", shown(&described.name)));
            }
            let docs = lines(docs);
            if !described.variants.is_empty() {
                out.extend(enums::tagged(self, described, &name, &docs)?);
            } else if is_struct(described) {
                let fields = self.fields(described)?;
                // the name of the type itself reads better in a field than `Self`
                let parts = described
                    .member
                    .iter()
                    .flat_map(|member| self.held(member, true));
                let names_itself = parts.into_iter().any(|held| held == described.name);
                let allow = names_itself.then(|| quote!(#[allow(clippy::use_self)]));
                out.extend(quote! {
                    #docs
                    #allow
                    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
                    pub struct #name { #fields }
                });
            } else if !described.choices.is_empty() {
                out.extend(enums::choices(described, &name, &docs)?);
            } else {
                let target = self.owned(&described.to_part(), &TokenStream::new())?;
                out.extend(quote!(#docs pub type #name = #target;));
            }
        }
        for fault in &api.faults {
            out.extend(enums::fault(fault, &ident(self.scope.get(&fault.name))?)?);
        }
        Ok(out)
    }

    /// What a variant of an enum holds: the one member of its struct.
    pub(super) fn content_of(&self, variant: &Part) -> Result<TokenStream, Error> {
        let inner = self.by_name.get(variant.type_name.as_str());
        match inner.map(|described| described.member.as_slice()) {
            Some([content]) => self.owned(content, &TokenStream::new()),
            _ => Ok(quote!(Value)),
        }
    }

    fn fields(&self, described: &TypeDescription) -> Result<TokenStream, Error> {
        let names = described.member.iter().map(|member| member.name.as_str());
        let scope = Scope::new(names, "_", &[], |name| function(name, Language::Rust));
        let mut fields = TokenStream::new();
        let mut seen = BTreeSet::new();
        for member in &described.member {
            if !seen.insert(&member.name) {
                continue;
            }
            let name = ident(scope.get(&member.name))?;
            let mut docs = foreign_lines(&member.description);
            if docs.is_empty() {
                docs.push(format!("`{}`.", shown(&member.name)));
            }
            let docs = lines(docs);
            let wire = &member.name;
            let rename = (scope.get(wire).trim_start_matches("r#") != wire)
                .then(|| quote!(#[serde(rename = #wire)]));
            let mut inner = member.clone();
            inner.optional = false;
            let mut ty = self.owned(&inner, &TokenStream::new())?;
            let held = self.held(member, false);
            if held
                .iter()
                .any(|held| self.boxed.contains(&(described.name.as_str(), held)))
            {
                ty = quote!(Box<#ty>);
            }
            let optional = member.optional.then(|| {
                ty = quote!(Option<#ty>);
                quote!(#[serde(default, skip_serializing_if = "Option::is_none")])
            });
            fields.extend(quote!(#docs #rename #optional pub #name: #ty,));
        }
        Ok(fields)
    }
}

/// A name of the wire inside of backticks.
pub(super) fn shown(name: &str) -> String {
    let name: String = name.escape_debug().collect();
    name.replace('`', "'").chars().take(80).collect()
}

fn is_struct(described: &TypeDescription) -> bool {
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
