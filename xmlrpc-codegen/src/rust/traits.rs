//! Traits, one for each group of methods.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use xmlrpc_core::description::Part;

use super::types::Types;
use super::{doc, foreign_lines, ident, lines, types};
use crate::error::Error;
use crate::names::{Language, Scope, function};
use crate::prepare::{Group, Operation};

/// Functions that every generated client has.
const RESERVED: &[&str] = &["new", "get_ref", "into_inner"];

pub(super) fn print(
    group: &Group,
    name: &str,
    types: &Types<'_>,
    in_module: bool,
    notes: &mut Vec<String>,
) -> Result<TokenStream, Error> {
    let names = names_of(group);
    notes.extend(names.notes().iter().cloned());
    let within = if in_module {
        quote!(super::)
    } else {
        TokenStream::new()
    };
    let mut methods = TokenStream::new();
    for operation in &group.operations {
        methods.extend(method(
            operation,
            names.get(&operation.wire),
            types,
            &within,
        )?);
    }
    let ident = ident(name)?;
    let doc = if group.key.is_empty() {
        doc("The methods of the server.")
    } else {
        doc(&format!("The methods `{}.*`.", types::shown(&group.key)))
    };
    Ok(quote! {
        #doc
        #[allow(clippy::too_many_arguments)]
        #[xmlrpc_core::xmlrpc_service(client)]
        pub trait #ident { #methods }
    })
}

/// The names of the methods, by their names on the wire.
fn names_of(group: &Group) -> Scope {
    let spelled: BTreeMap<&str, String> = group
        .operations
        .iter()
        .map(|operation| {
            let spelled = function(&operation.short, Language::Rust);
            (operation.wire.as_str(), spelled)
        })
        .collect();
    Scope::new(spelled.keys().copied(), "_", RESERVED, |wire| {
        spelled.get(wire).cloned().unwrap_or_default()
    })
}

fn method(
    operation: &Operation,
    name: &str,
    types: &Types<'_>,
    within: &TokenStream,
) -> Result<TokenStream, Error> {
    let name = ident(name)?;
    let wire = &operation.wire;
    let mut arguments = vec![quote!(name = #wire)];
    arguments.extend(operation.aliases.iter().map(|alias| quote!(alias = #alias)));
    if operation.idempotent {
        arguments.push(quote!(idempotent));
    }
    let deprecated = operation
        .deprecated
        .as_ref()
        .map(|note| match note.as_str() {
            "" => quote!(#[deprecated]),
            note => quote!(#[deprecated(note = #note)]),
        });
    let params =
        match &operation.params {
            None => quote!(#[xmlrpc(rest)] params: Vec<Value>),
            Some(params) => {
                let mut params = params.clone();
                params.extend(operation.keywords.as_ref().map(|keywords| {
                    let mut options = Part::new(keywords.type_name.as_str()).named("options");
                    options.optional = true;
                    options
                }));
                // positions keep names apart that are empty or the same
                let keys: Vec<String> = params
                    .iter()
                    .enumerate()
                    .map(|(at, param)| format!("{at:02}{}", param.name))
                    .collect();
                let scope = Scope::new(keys.iter().map(String::as_str), "_", &[], |key| match &key
                    [2..]
                {
                    "" => format!("arg{}", key[..2].parse::<usize>().unwrap_or(0) + 1),
                    name => function(name, Language::Rust),
                });
                let mut list = Vec::new();
                for (param, key) in params.iter().zip(&keys) {
                    let name = ident(scope.get(key))?;
                    list.push(if param.rest {
                        let item = types.owned(param, within)?;
                        quote!(#[xmlrpc(rest)] #name: Vec<#item>)
                    } else {
                        let ty = types.param(param, within)?;
                        quote!(#name: #ty)
                    });
                }
                quote!(#(#list),*)
            }
        };
    let result = match (&operation.fault, operation.result.type_name.as_str()) {
        (None, "nil") => TokenStream::new(),
        (fault, _) => {
            let result = types.owned(&operation.result, within)?;
            match fault {
                Some(fault) => {
                    let fault = ident(types.name(fault))?;
                    quote!(-> Result<#result, #within #fault>)
                }
                None => quote!(-> #result),
            }
        }
    };
    let docs = docs(operation);
    Ok(quote! {
        #docs
        #[xmlrpc(#(#arguments),*)]
        #deprecated
        async fn #name(&self, #params) #result;
    })
}

fn docs(operation: &Operation) -> TokenStream {
    let mut text = foreign_lines(&operation.purpose);
    if text.is_empty() {
        text.push(format!("Calls `{}`.", types::shown(&operation.wire)));
    }
    let described = operation.params.iter().flatten().filter(|param| {
        !param.description.is_empty() && !operation.purpose.contains(&param.description)
    });
    for param in described {
        text.push(String::new());
        let line = format!("{}: {}", param.name, param.description);
        text.extend(foreign_lines(&line));
    }
    text.push(String::new());
    let signatures: Vec<String> = operation
        .signatures
        .iter()
        .map(|signature| format!("`{}`", types::shown(signature)))
        .collect();
    text.push(match signatures.as_slice() {
        [] => "The signature is unknown.".to_owned(),
        [one] => format!("Wire signature: {one}."),
        many => format!("Wire signatures: {}.", many.join(", ")),
    });
    lines(text)
}
