//! The items that define the named types: structs, enums, aliases and faults.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use xmlrpc_core::description::TypeDescription;

use super::types::{Types, is_struct, shown};
use super::{enums, foreign_lines, ident, lines};
use crate::error::Error;
use crate::names::{Language, Scope, function};
use crate::prepare::{Api, STARSTAR, is_keywords};

pub(super) fn print(types: &Types<'_>, api: &Api) -> Result<TokenStream, Error> {
    let mut out = TokenStream::new();
    // the structs around the variants of an enum are serde's
    let enums = api
        .types
        .iter()
        .filter(|described| types.has_type(described));
    let wrappers: BTreeSet<String> = enums
        .flat_map(|known| known.variants.iter().map(|v| v.type_name.clone()))
        .filter(|name| name.contains('.'))
        .collect();
    for described in &api.types {
        if !types.has_type(described) || wrappers.contains(&described.name) {
            continue;
        }
        let name = ident(types.name(&described.name))?;
        let mut docs = foreign_lines(&described.description);
        if docs.is_empty() {
            docs.push(format!("`{}`.", shown(&described.name)));
        }
        let docs = lines(docs);
        if !described.variants.is_empty() {
            out.extend(enums::tagged(types, described, &name, &docs)?);
        } else if is_struct(described) {
            let fields = fields(types, described)?;
            // the name of the type itself reads better in a field than `Self`
            let parts = described
                .member
                .iter()
                .flat_map(|member| types.held(member, true));
            let names_itself = parts.into_iter().any(|held| held == described.name);
            let allow = names_itself.then(|| quote!(#[allow(clippy::use_self)]));
            out.extend(quote! {
                #docs
                #allow
                #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
                pub struct #name { #fields }
            });
            if is_keywords(described) {
                out.extend(default(described, &name)?);
            }
        } else if !described.choices.is_empty() {
            out.extend(enums::choices(described, &name, &docs)?);
        } else {
            let target = types.owned(&described.to_part(), &TokenStream::new())?;
            out.extend(quote!(#docs pub type #name = #target;));
        }
    }
    for fault in &api.faults {
        out.extend(enums::fault(fault, &ident(types.name(&fault.name))?)?);
    }
    Ok(out)
}

/// Parameters by name of which none is given.
fn default(described: &TypeDescription, name: &Ident) -> Result<TokenStream, Error> {
    let names = described.member.iter().map(|member| member.name.as_str());
    let scope = Scope::new(names, "_", &[], |name| function(name, Language::Rust));
    let mut fields = TokenStream::new();
    for member in &described.member {
        let name = ident(scope.get(&member.name))?;
        fields.extend(match member.name.as_str() {
            STARSTAR => quote!(#name: true,),
            _ => quote!(#name: None,),
        });
    }
    Ok(quote! {
        impl Default for #name {
            fn default() -> Self {
                Self { #fields }
            }
        }
    })
}

fn fields(types: &Types<'_>, described: &TypeDescription) -> Result<TokenStream, Error> {
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
        let mut ty = types.owned(&inner, &TokenStream::new())?;
        let held = types.held(member, false);
        if held
            .iter()
            .any(|held| types.needs_box(&described.name, held))
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
