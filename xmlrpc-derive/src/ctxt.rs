//! The bag in which mistakes are collected, so that all of them are reported at once.

use std::cell::RefCell;
use std::fmt::Display;
use std::thread;

use quote::ToTokens;

/// Collects errors; panics when it is dropped without having been asked for them.
pub(crate) struct Ctxt {
    /// `None` once asked for.
    errors: RefCell<Option<Vec<syn::Error>>>,
}

impl Ctxt {
    pub(crate) fn new() -> Self {
        Self {
            errors: RefCell::new(Some(Vec::new())),
        }
    }

    /// An error at these tokens.
    pub(crate) fn error(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// An error that syn made.
    pub(crate) fn push(&self, error: syn::Error) {
        if let Some(errors) = &mut *self.errors.borrow_mut() {
            errors.push(error);
        }
    }

    /// How many there are so far.
    pub(crate) fn count(&self) -> usize {
        self.errors.borrow().as_ref().map_or(0, Vec::len)
    }

    /// One of the errors, which is not among the others any more, as a `compile_error!` call.
    pub(crate) fn take_compile_error(&self) -> Option<proc_macro2::TokenStream> {
        let mut errors = self.errors.borrow_mut();
        let errors = errors.as_mut().filter(|errors| !errors.is_empty())?;
        Some(errors.remove(0).to_compile_error())
    }

    /// Everything that was collected, as `compile_error!` calls; nothing if there was nothing.
    pub(crate) fn into_compile_errors(self) -> proc_macro2::TokenStream {
        let errors = self.errors.borrow_mut().take().unwrap_or_default();
        errors.iter().map(syn::Error::to_compile_error).collect()
    }
}

impl Drop for Ctxt {
    fn drop(&mut self) {
        let unasked = self.errors.borrow().is_some();
        assert!(
            !unasked || thread::panicking(),
            "the collected errors were not asked for"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::Ctxt;

    #[test]
    #[should_panic(expected = "the collected errors were not asked for")]
    fn mistakes_are_not_forgotten() {
        drop(Ctxt::new());
    }
}
