//! The Rust target: traits of which `#[xmlrpc_service(client)]` makes clients.

mod definitions;
mod enums;
mod traits;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use crate::error::Error;
use crate::generated::Generated;
use crate::names::{Language, Scope, function, type_name};
use crate::prepare::Api;
use crate::text;
use types::Types;

/// How wide documentation is: 100 less `/// ` and the indentation of a method in a module.
const WIDTH: usize = 88;

/// What surrounds the traits.
pub(crate) struct Frame<'a> {
    /// The name of the only trait, or of that of the methods without a dot; `None` for that of
    /// their group.
    pub(crate) trait_name: Option<&'a str>,
    /// Where the description came from.
    pub(crate) origin: Option<&'a str>,
    /// Whether the code is put into another file by `include!`, where inner attributes cannot be.
    pub(crate) inline: bool,
}

pub(crate) fn print(api: &Api, frame: &Frame<'_>) -> Result<Generated, Error> {
    let mut notes = api.notes.clone();
    let single = api.groups.len() == 1;
    let root = frame.trait_name.unwrap_or("Service");
    let trait_names: BTreeMap<&str, String> = api
        .groups
        .iter()
        .map(|group| {
            let name = match (single, frame.trait_name, group.key.as_str()) {
                (true, Some(name), _) => name,
                (_, _, "") => root,
                (_, _, key) => key,
            };
            (group.key.as_str(), type_name(name, Language::Rust))
        })
        .collect();
    // traits that stand beside the types, with what the macro makes of them
    let mut reserved: Vec<String> = vec!["Api".to_owned()];
    for (key, name) in &trait_names {
        if single || key.is_empty() {
            reserved.extend([
                name.clone(),
                format!("{name}Client"),
                format!("{name}Server"),
            ]);
        }
    }
    let reserved: Vec<&str> = reserved.iter().map(String::as_str).collect();
    let types = Types::new(api, &reserved);
    notes.extend(types.notes());

    let modules = Scope::new(
        api.groups
            .iter()
            .map(|g| g.key.as_str())
            .filter(|key| !key.is_empty()),
        "_",
        &["serde", "xmlrpc_core", "std", "core"],
        |key| function(key, Language::Rust),
    );
    let mut body = TokenStream::new();
    let mut fields = Vec::new();
    for group in &api.groups {
        let name = &trait_names[group.key.as_str()];
        let in_module = !single && !group.key.is_empty();
        let printed = traits::print(group, name, &types, in_module, &mut notes)?;
        if in_module {
            let module = ident(modules.get(&group.key))?;
            let doc = doc(&format!("Methods whose names begin with `{}.`.", group.key));
            let imports = imports(&printed);
            body.extend(quote!(#doc #[allow(clippy::module_inception)] pub mod #module { #imports #printed }));
        } else {
            body.extend(printed);
        }
        fields.push((
            in_module.then(|| modules.get(&group.key).to_owned()),
            name.clone(),
        ));
    }
    notes.extend(modules.notes().iter().cloned());
    if !single && !api.groups.is_empty() {
        body.extend(joined(&fields)?);
    }
    body.extend(definitions::print(&types, api)?);
    let imports = imports(&body);

    let head = if frame.inline {
        TokenStream::new()
    } else {
        let from = frame
            .origin
            .map_or_else(String::new, |origin| format!(" from {origin}"));
        let first =
            format!("Made by `xmlrpc generate`{from}. Regenerate it, or take it over and edit.");
        let mut lines = vec![first];
        if !notes.is_empty() {
            lines.push(String::new());
            lines.extend(notes.iter().map(|note| format!("- {note}")));
        }
        let lines = lines
            .iter()
            .flat_map(|line| match line.as_str() {
                "" => vec![String::new()],
                // the other lines of an item of the list belong to it
                line if line.starts_with("- ") => wrapped(line)
                    .join("\n  ")
                    .lines()
                    .map(str::to_owned)
                    .collect(),
                line => wrapped(line),
            })
            .map(|line| {
                if line.is_empty() {
                    line
                } else {
                    format!(" {line}")
                }
            });
        quote!(#(#![doc = #lines])* #![cfg_attr(rustfmt, rustfmt_skip)])
    };
    let file = syn::parse2(quote!(#head #imports #body))
        .map_err(|error| Error::new(format!("the generated code is not Rust: {error}")))?;
    Ok(Generated {
        code: spaced(&prettyplease::unparse(&file)),
        notes,
    })
}

/// What the items of a scope name and do not define; modules see to themselves.
fn imports(scope: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    let mut after_mod = false;
    for token in scope.clone() {
        match token {
            TokenTree::Ident(ident) => after_mod |= ident == "mod",
            TokenTree::Group(group) if after_mod && group.delimiter() == Delimiter::Brace => {
                after_mod = false;
            }
            TokenTree::Group(group) => idents(group.stream(), &mut used),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    // aliases name their targets outside of any group
    idents_outside(scope, &mut used);
    let of = |names: &[&str]| -> Vec<Ident> {
        let used = names.iter().filter(|name| used.contains(**name));
        used.map(|name| Ident::new(name, Span::call_site()))
            .collect()
    };
    let std = of(&["BTreeMap"]);
    let serde = of(&["Deserialize", "Serialize"]);
    let core = of(&[
        "Bytes",
        "DateTime",
        "OrFalse",
        "Struct",
        "Value",
        "XmlRpcFault",
        "XmlRpcType",
    ]);
    let mut out = TokenStream::new();
    if !std.is_empty() {
        out.extend(quote!(use std::collections::{#(#std),*};));
    }
    if !serde.is_empty() {
        out.extend(quote!(use serde::{#(#serde),*};));
    }
    if !core.is_empty() {
        out.extend(quote!(use xmlrpc_core::{#(#core),*};));
    }
    out
}

/// All identifiers but those of longer paths.
fn idents(tokens: TokenStream, used: &mut BTreeSet<String>) {
    let (mut colon, mut in_path) = (false, false);
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                in_path = false;
                idents(group.stream(), used);
            }
            TokenTree::Ident(ident) => {
                if !in_path {
                    used.insert(ident.to_string());
                }
                in_path = false;
            }
            TokenTree::Punct(punct) => {
                let is_colon = punct.as_char() == ':';
                in_path = is_colon && colon;
                colon = is_colon && punct.spacing() == Spacing::Joint;
                continue;
            }
            TokenTree::Literal(_) => in_path = false,
        }
        colon = false;
    }
}

fn idents_outside(tokens: &TokenStream, used: &mut BTreeSet<String>) {
    let flat = tokens.clone().into_iter();
    idents(
        flat.filter(|token| !matches!(token, TokenTree::Group(_)))
            .collect(),
        used,
    );
}

/// One struct that has a client for each group.
fn joined(groups: &[(Option<String>, String)]) -> Result<TokenStream, Error> {
    let mut methods = TokenStream::new();
    for (module, name) in groups {
        let client = ident(&format!("{name}Client"))?;
        let (function, path) = match module {
            Some(module) => {
                let module = ident(module)?;
                (module.clone(), quote!(#module::#client))
            }
            None => (ident(&function(name, Language::Rust))?, quote!(#client)),
        };
        let doc = doc(&match module {
            Some(module) => format!("Returns the methods of [`{module}`]."),
            None => "Returns the methods whose names have no dot.".to_owned(),
        });
        methods.extend(quote! {
            #doc
            pub fn #function(&self) -> #path<&C> {
                #path::new(&self.caller)
            }
        });
    }
    Ok(quote! {
        /// All methods, by their groups.
        #[derive(Clone, Copy, Debug)]
        pub struct Api<C> {
            caller: C,
        }

        impl<C: xmlrpc_core::Caller> Api<C> {
            /// Calls through `caller`: a client, a batch, or a service in the same process.
            pub const fn new(caller: C) -> Self {
                Self { caller }
            }

            #methods
        }
    })
}

/// An identifier, or why the name cannot be one.
fn ident(name: &str) -> Result<Ident, Error> {
    let parsed = match name.strip_prefix("r#") {
        Some(raw) => syn::parse_str::<Ident>(&format!("r#{raw}")),
        None => syn::parse_str::<Ident>(name),
    };
    parsed
        .map(|mut ident| {
            ident.set_span(Span::call_site());
            ident
        })
        .map_err(|_| {
            Error::new(format!(
                "expected a name for Rust, found `{}`",
                name.escape_debug()
            ))
        })
}

/// Our own words, as documentation.
fn doc(text: &str) -> TokenStream {
    lines(wrapped(text))
}

fn wrapped(text: &str) -> Vec<String> {
    text::paragraphs(text, WIDTH)
}

/// The words of a stranger, as documentation.
fn foreign_lines(text: &str) -> Vec<String> {
    text::paragraphs(text, WIDTH)
        .iter()
        .map(|line| text::for_rustdoc(line))
        .collect()
}

fn lines(lines: Vec<String>) -> TokenStream {
    let lines = lines.into_iter().map(|line| {
        if line.is_empty() {
            line
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// An empty line before each item that follows another.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut previous = "";
    for line in code.lines() {
        let indent = line.len() - line.trim_start().len();
        let before = previous.len() - previous.trim_start().len();
        let text = line.trim_start();
        let begins = ["///", "#[", "pub ", "use ", "async fn", "fn ", "impl"]
            .iter()
            .any(|start| text.starts_with(start));
        let is_head = previous.starts_with("#![");
        let continues = !is_head
            && ["///", "#[", "//!"]
                .iter()
                .any(|start| previous.trim_start().starts_with(start));
        let ended = previous.trim_end().ends_with(['}', ';']) || is_head;
        let is_use = text.starts_with("use ") && previous.starts_with("use ");
        if begins && ended && !is_use && !continues && indent == before && !previous.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
