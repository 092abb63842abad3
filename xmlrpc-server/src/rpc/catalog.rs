//! Every method of a server, by every name that reaches it.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use xmlrpc_core::description::Description;
use xmlrpc_core::rpc::{Dispatch, Method};

use crate::error::BuildError;
use crate::rpc::work::Bounds;

/// What can be called, made once when the server is built: the table that calls are looked up
/// in, and what introspection and documentation are made from.
pub(crate) struct Catalog {
    /// In the order in which they were declared.
    entries: Vec<Entry>,
    /// Names and aliases; indices into `entries`.
    names: HashMap<Box<str>, usize>,
    /// Made when it is first asked for.
    description: OnceLock<Description>,
}

/// A method, and who answers it.
pub(crate) struct Entry {
    pub(crate) method: Method,
    /// The place of its service; `None` for what the server answers before it looks for one.
    pub(crate) service: Option<usize>,
    pub(crate) bounds: Option<Bounds>,
}

impl Catalog {
    /// Enters every name and alias; what is wrong goes to `errors`. A call whose name has more than
    /// `max_len` bytes is refused, so that no method can have it; 0 is a mistake of its own.
    pub(crate) fn new(
        services: &[Arc<dyn Dispatch>],
        built_in: &[&Method],
        max_len: usize,
        errors: &mut BuildError,
    ) -> Self {
        let mut catalog = Self {
            entries: Vec::new(),
            names: HashMap::new(),
            description: OnceLock::new(),
        };
        for method in built_in {
            catalog.enter(method, None, usize::MAX, errors);
        }
        for (index, service) in services.iter().enumerate() {
            for method in service.methods() {
                catalog.enter(method, Some(index), max_len, errors);
            }
        }
        catalog
    }

    fn enter(
        &mut self,
        method: &Method,
        service: Option<usize>,
        max_len: usize,
        errors: &mut BuildError,
    ) {
        for name in names_of(method) {
            if let Err(reason) = Method::check_name(name) {
                errors.unusable_name(name, reason);
            } else if name.len() > max_len && max_len > 0 {
                errors.long_name(name, max_len);
            } else if self.names.contains_key(name) {
                errors.duplicate_name(name);
            } else {
                self.names.insert(Box::from(name), self.entries.len());
            }
        }
        self.entries.push(Entry {
            method: method.clone(),
            service,
            bounds: Bounds::of(method),
        });
    }

    /// The methods, in the order in which they were declared, those of the server itself first.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &Method> {
        self.entries.iter().map(|entry| &entry.method)
    }

    /// The method that a name or an alias reaches.
    pub(crate) fn get(&self, name: &str) -> Option<&Entry> {
        self.names.get(name).map(|&index| &self.entries[index])
    }

    /// The description of all methods, as `system.describeMethods` gives it.
    pub(crate) fn description(&self) -> &Description {
        self.description
            .get_or_init(|| Description::of(self.methods()))
    }

    /// Every name and alias, sorted.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.names.keys().map(|name| &**name).collect();
        names.sort_unstable();
        names
    }
}

/// The name of a method, and its aliases.
fn names_of(method: &Method) -> impl Iterator<Item = &str> {
    std::iter::once(method.name()).chain(method.aliases())
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}
