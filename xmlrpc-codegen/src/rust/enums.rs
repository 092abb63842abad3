//! Enums: choices of texts, types that are one of several, and faults.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use xmlrpc_core::description::TypeDescription;

use super::types::{Types, shown};
use super::{foreign_lines, ident, lines};
use crate::error::Error;
use crate::names::{Language, Scope, type_name};
use crate::prepare::FaultType;

/// The texts that a string may be, and room for others: a newer server may have more.
pub(super) fn choices(
    described: &TypeDescription,
    name: &Ident,
    docs: &TokenStream,
) -> Result<TokenStream, Error> {
    let texts: Vec<&str> = described.choices.iter().map(String::as_str).collect();
    let scope = Scope::new(texts.iter().copied(), "", &["Unknown"], |text| {
        type_name(text, Language::Rust)
    });
    let mut texts: Vec<&str> = texts;
    texts.dedup();
    let variants: Result<Vec<Ident>, Error> =
        texts.iter().map(|text| ident(scope.get(text))).collect();
    let variants = variants?;
    let shown = texts.iter().map(|text| format!(" `{}`.", shown(text)));
    let short = described.name.as_str();
    Ok(quote! {
        #docs
        #[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum #name {
            #(#[doc = #shown] #variants,)*
            /// Another text, which the description does not have.
            Unknown(String),
        }

        impl #name {
            /// Returns the text that travels.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let text = <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?;
                ::core::result::Result::Ok(match text.as_str() {
                    #(#texts => Self::#variants,)*
                    _ => Self::Unknown(text),
                })
            }
        }

        impl ::xmlrpc_core::XmlRpcType for #name {
            type Owned = Self;

            fn schema(
                definitions: &mut ::xmlrpc_core::schema::Definitions,
            ) -> ::xmlrpc_core::schema::Schema {
                use ::xmlrpc_core::schema::{Definition, Shape, Variant, WireType};
                definitions.define(::core::any::type_name::<Self>(), WireType::String, |_| {
                    let variants = [#(#texts),*].map(|text| Variant::new(text, "", ::core::option::Option::None));
                    Definition::new(#short, "", Shape::Enum(variants.into()))
                })
            }
        }
    })
}

pub(super) fn tagged(
    types: &Types<'_>,
    described: &TypeDescription,
    name: &Ident,
    docs: &TokenStream,
) -> Result<TokenStream, Error> {
    let names = described
        .variants
        .iter()
        .map(|variant| variant.name.as_str());
    let scope = Scope::new(names, "", &[], |name| type_name(name, Language::Rust));
    let mut variants = TokenStream::new();
    for variant in &described.variants {
        let mut text = foreign_lines(&variant.description);
        if text.is_empty() {
            text.push(format!("`{}`.", shown(&variant.name)));
        }
        let docs = lines(text);
        let wire = &variant.name;
        let spelled = scope.get(wire);
        let rename = (spelled != wire).then(|| quote!(#[serde(rename = #wire)]));
        let ident = ident(spelled)?;
        variants.extend(if variant.choices.is_empty() {
            let content = types.content_of(variant)?;
            quote!(#docs #rename #ident(#content),)
        } else {
            quote!(#docs #rename #ident,)
        });
    }
    Ok(quote! {
        #docs
        #[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
        pub enum #name { #variants }
    })
}

pub(super) fn fault(fault: &FaultType, name: &Ident) -> Result<TokenStream, Error> {
    // two codes may have one name
    let keys: Vec<String> = fault
        .cases
        .iter()
        .map(|case| format!("{}\u{0}{:+011}", case.name, case.code))
        .collect();
    let scope = Scope::new(keys.iter().map(String::as_str), "", &[], |key| {
        type_name(key.split('\0').next().unwrap_or(""), Language::Rust)
    });
    let mut variants = TokenStream::new();
    let mut idents = Vec::new();
    for (case, key) in fault.cases.iter().zip(&keys) {
        let ident = ident(scope.get(key))?;
        let code = case.code;
        let mut text = foreign_lines(&case.description);
        if text.is_empty() {
            text.push(format!("Fault {code}."));
        }
        let docs = lines(text);
        variants.extend(quote!(#docs #[fault(code = #code)] #ident(String),));
        idents.push(ident);
    }
    Ok(quote! {
        /// What a call may fail with; the text is that of the server.
        #[allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
        #[derive(Clone, Debug, PartialEq, Eq, XmlRpcFault)]
        pub enum #name { #variants }

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(Self::#idents(text))|* => f.write_str(text),
                }
            }
        }

        impl ::core::error::Error for #name {}
    })
}
