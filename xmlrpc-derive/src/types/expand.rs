//! Printing: `XmlRpcType`, and `MemberName` where it applies.

use std::cell::Cell;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Generics, Ident, parse_quote};

use crate::forward::Docs;
use crate::krate;
use crate::ty::{mentions, with_static};
use crate::types::ast::{Container, Content, Member, Repr, Variant};
use crate::types::attr::Wire;

pub(crate) fn implementations(container: &Container<'_>) -> TokenStream {
    let private = krate::private();
    let ident = &container.ident;
    let schema = Printer::new(container).schema();
    let generics = bounded(container);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let owned = with_static(parse_quote!(#ident #ty_generics));
    let member_name = container.is_member_name().then(|| {
        quote! {
            #[automatically_derived]
            impl #impl_generics #private::MemberName for #ident #ty_generics #where_clause {
                type Owned = #owned;
            }
        }
    });
    let allowed = &container.allowed;
    let import = container.krate.import();
    quote! {
        const _: () = {
            #import

            #[automatically_derived]
            #allowed
            impl #impl_generics #private::XmlRpcType for #ident #ty_generics #where_clause {
                type Owned = #owned;

                fn schema(__definitions: &mut #private::Definitions) -> #private::Schema {
                    #schema
                }
            }

            #member_name
        };
    }
}

/// The generics, with `T: XmlRpcType` for the type parameters that travel.
fn bounded(container: &Container<'_>) -> Generics {
    let private = krate::private();
    let mut types = TokenStream::new();
    match &container.repr {
        Repr::Content(content) => collect_types(content, &mut types),
        Repr::Enum(variants) => {
            for content in variants
                .iter()
                .filter_map(|variant| variant.content.as_ref())
            {
                collect_types(content, &mut types);
            }
        }
    }
    let mut generics = container.generics.clone();
    let borrows = generics.lifetimes().next().is_some();
    for param in generics.type_params_mut() {
        if borrows {
            // `Owned` has `'static` for the lifetimes, and they may be those of references to `T`
            param.bounds.push(parse_quote!('static));
        }
        if mentions(types.clone(), &param.ident) {
            param.bounds.push(parse_quote!(#private::XmlRpcType));
        }
    }
    generics
}

fn collect_types(content: &Content, types: &mut TokenStream) {
    match content {
        Content::Wire(_) | Content::Unseen(_) | Content::Unknown(_) => {}
        Content::Type(ty) => ty.to_tokens(types),
        Content::Tuple(items) => items.iter().for_each(|item| collect_types(item, types)),
        Content::Struct(members) => members.iter().for_each(|member| match member {
            Member::Named { content, .. } | Member::Flattened(content) => {
                collect_types(content, types);
            }
        }),
    }
}

/// Prints expressions inside `fn schema(__definitions: &mut Definitions)`.
struct Printer<'a> {
    container: &'a Container<'a>,
    private: Ident,
    /// How many structs without a name of their own have been printed.
    unnamed: Cell<usize>,
}

impl<'a> Printer<'a> {
    fn new(container: &'a Container<'a>) -> Self {
        Self {
            container,
            private: krate::private(),
            unnamed: Cell::new(0),
        }
    }

    /// The schema of the type: a reference to its definition.
    fn schema(&self) -> TokenStream {
        let private = &self.private;
        let name = self.container.ident.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        let docs = &self.container.docs;
        let key = quote!(#private::type_name::<Self>());
        match &self.container.repr {
            Repr::Content(Content::Struct(members)) => {
                self.define_struct(&key, name, docs, members)
            }
            Repr::Content(content) => {
                let schema = self.content(content, name, docs);
                quote! {
                    __definitions.define_alias(#key, #name, #docs, |__definitions| #schema)
                }
            }
            Repr::Enum(variants) => {
                let wire = self.wire_of(variants);
                let variants = variants.iter().map(|variant| self.variant(variant, name));
                quote! {
                    __definitions.define(#key, #wire, |__definitions| #private::Definition::new(
                        #name,
                        #docs,
                        #private::Shape::Enum(#private::From::from([#(#variants),*])),
                    ))
                }
            }
        }
    }

    fn define_struct(
        &self,
        key: &TokenStream,
        name: &str,
        docs: &Docs,
        members: &[Member],
    ) -> TokenStream {
        let private = &self.private;
        let members = members.iter().map(|member| self.member(member, name, docs));
        quote! {
            __definitions.define(#key, #private::WireType::Struct, |__definitions| {
                let mut __members = #private::Vec::new();
                #(#members)*
                #private::Definition::new(#name, #docs, #private::Shape::Struct(__members))
            })
        }
    }

    fn member(&self, member: &Member, name: &str, owner: &Docs) -> TokenStream {
        let private = &self.private;
        match member {
            Member::Named {
                name: member,
                content,
                optional,
                docs,
            } => {
                let schema = self.content(content, &format!("{name}.{}", member.value()), docs);
                quote! {
                    let __schema = #schema;
                    #private::add_member(&mut __members, #member, __schema, #optional, #docs);
                }
            }
            Member::Flattened(content) => {
                let schema = self.content(content, name, owner);
                quote! {
                    let __schema = #schema;
                    #private::flatten_members(&mut __members, &__schema, __definitions);
                }
            }
        }
    }

    fn variant(&self, variant: &Variant, name: &str) -> TokenStream {
        let private = &self.private;
        let Variant {
            name: variant_name,
            docs,
            content,
        } = variant;
        let content = match content {
            Some(content) => {
                let schema =
                    self.content(content, &format!("{name}.{}", variant_name.value()), docs);
                quote!(#private::Some(#schema))
            }
            None => quote!(#private::None),
        };
        quote!(#private::Variant::new(#variant_name, #docs, #content))
    }

    /// The schema of some content; a struct in it is defined with this name and text.
    fn content(&self, content: &Content, name: &str, docs: &Docs) -> TokenStream {
        let private = &self.private;
        match content {
            Content::Wire(wire) => self.wire(*wire),
            Content::Unseen(_) | Content::Unknown(_) => self.wire(Wire::Any),
            Content::Type(ty) => {
                let takes = krate::call_at("field", ty);
                quote!(#takes.schema(__definitions))
            }
            Content::Tuple(items) => {
                let items = items.iter().map(|item| self.content(item, name, docs));
                quote!(#private::Schema::Tuple(#private::From::from([#(#items),*])))
            }
            Content::Struct(members) => {
                let number = self.unnamed.get();
                self.unnamed.set(number + 1);
                // no two types have the same, and none of the user's has it
                let key = quote!(#private::type_name::<(Self, [(); #number])>());
                self.define_struct(&key, name, docs, members)
            }
        }
    }

    fn wire(&self, wire: Wire) -> TokenStream {
        let private = &self.private;
        let schema = quote!(#private::Schema);
        match wire {
            Wire::Int => quote!(#schema::Int),
            Wire::I8 => quote!(#schema::I8),
            Wire::Boolean => quote!(#schema::Boolean),
            Wire::Double => quote!(#schema::Double),
            Wire::String => quote!(#schema::String),
            Wire::DateTime => quote!(#schema::DateTime),
            Wire::Base64 => quote!(#schema::Base64),
            Wire::Array => quote!(#schema::Array(#private::Box::new(#schema::Any))),
            Wire::Struct => quote!(#schema::Map(#private::Box::new(#schema::Any))),
            Wire::Nil => quote!(#schema::Nil),
            Wire::Any => quote!(#schema::Any),
        }
    }

    /// The wire type that all variants have, if there is one.
    fn wire_of(&self, variants: &[Variant]) -> TokenStream {
        let private = &self.private;
        let is_struct = |content: &Option<Content>| matches!(content, Some(Content::Struct(_)));
        if variants.iter().all(|variant| variant.content.is_none()) {
            quote!(#private::WireType::String)
        } else if variants.iter().all(|variant| is_struct(&variant.content)) {
            quote!(#private::WireType::Struct)
        } else {
            quote!(#private::WireType::Any)
        }
    }
}
