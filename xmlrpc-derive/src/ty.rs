//! The user's types, looked at and changed.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit_mut::{self, VisitMut};
use syn::{Ident, Lifetime, Type, TypeReference};

/// The type without the invisible groups that `macro_rules!` variables are wrapped in.
pub(crate) fn ungroup(mut ty: &Type) -> &Type {
    loop {
        match ty {
            Type::Group(group) => ty = &group.elem,
            Type::Paren(paren) => ty = &paren.elem,
            _ => return ty,
        }
    }
}

/// The type with `'static` for every lifetime, also for those that are left out after `&`.
pub(crate) fn with_static(mut ty: Type) -> Type {
    struct Static;

    impl VisitMut for Static {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            lifetime.ident = Ident::new("static", lifetime.ident.span());
        }

        fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
            visit_mut::visit_type_reference_mut(self, reference);
            reference.lifetime = Some(Lifetime::new("'static", reference.and_token.span));
        }
    }

    Static.visit_type_mut(&mut ty);
    ty
}

/// The type with a name for every lifetime that is left out, and these names.
pub(crate) fn with_names(mut ty: Type) -> (Vec<Lifetime>, Type) {
    struct Names(Vec<Lifetime>);

    impl Names {
        fn next(&mut self, span: Span) -> Lifetime {
            let name = Lifetime::new(&format!("'__{}", self.0.len()), span);
            self.0.push(name.clone());
            name
        }
    }

    impl VisitMut for Names {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if lifetime.ident == "_" {
                *lifetime = self.next(lifetime.span());
            }
        }

        fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
            if reference.lifetime.is_none() {
                reference.lifetime = Some(self.next(reference.and_token.span));
            }
            visit_mut::visit_type_reference_mut(self, reference);
        }
    }

    let mut names = Names(Vec::new());
    names.visit_type_mut(&mut ty);
    (names.0, ty)
}

/// Whether the identifier is among the tokens.
pub(crate) fn mentions(tokens: TokenStream, ident: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(found) => found == *ident,
        TokenTree::Group(group) => mentions(group.stream(), ident),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use quote::{ToTokens as _, quote};
    use syn::{Ident, Type, parse_quote};

    use super::{mentions, with_names, with_static};

    #[test]
    fn lifetimes_become_static() {
        #[track_caller]
        fn check(ty: Type, expected: &Type) {
            let ty = with_static(ty).to_token_stream().to_string();
            assert_eq!(ty, expected.to_token_stream().to_string());
        }
        check(parse_quote!(i32), &parse_quote!(i32));
        check(parse_quote!(&str), &parse_quote!(&'static str));
        check(
            parse_quote!(Result<Cow<'_, str>, &'a [&i32]>),
            &parse_quote!(Result<Cow<'static, str>, &'static [&'static i32]>),
        );
    }

    #[test]
    fn lifetimes_get_names() {
        #[track_caller]
        fn check(ty: Type, names: usize, expected: &Type) {
            let (found, ty) = with_names(ty);
            let ty = ty.to_token_stream().to_string();
            assert_eq!(ty, expected.to_token_stream().to_string());
            assert_eq!(found.len(), names);
        }
        check(parse_quote!(Vec<i32>), 0, &parse_quote!(Vec<i32>));
        check(
            parse_quote!([&'static str]),
            0,
            &parse_quote!([&'static str]),
        );
        check(
            parse_quote!(Option<(&str, &[Cow<'_, str>])>),
            3,
            &parse_quote!(Option<(&'__0 str, &'__1 [Cow<'__2, str>])>),
        );
    }

    #[test]
    fn identifiers_are_found_at_any_depth() {
        let found: Ident = parse_quote!(C);
        assert!(mentions(quote!(Vec<(i32, [C; 2])>), &found));
        assert!(!mentions(quote!(Vec<(i32, [CC; 2])>), &found));
    }
}
