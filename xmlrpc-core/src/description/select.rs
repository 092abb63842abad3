//! A part of a description, as `system.describeMethods` is asked for it.

use std::collections::BTreeSet;

use crate::description::{Description, Part};
use crate::fault::Fault;

impl Description {
    /// Returns the description of these methods alone, with the types that they use.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::description::{Description, MethodDescription};
    ///
    /// let mut all = Description::new();
    /// all.methods = vec![MethodDescription::new("a"), MethodDescription::new("b")];
    /// assert_eq!(all.select(["b"])?.methods.len(), 1);
    /// assert_eq!(all.select(["c"]).unwrap_err().code, -32601);
    /// # Ok::<(), xmlrpc_core::Fault>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Fault::METHOD_NOT_FOUND`] for the first name that is not described.
    pub fn select<N: AsRef<str>>(&self, names: impl IntoIterator<Item = N>) -> Result<Self, Fault> {
        let mut methods = Vec::new();
        for name in names {
            let name = name.as_ref();
            let method = self.method(name);
            methods.push(method.ok_or_else(|| Fault::method_not_found(name))?.clone());
        }
        let mut used = BTreeSet::new();
        for method in &methods {
            for signature in &method.signatures {
                let parts = signature.params.iter().chain(&signature.returns);
                parts.for_each(|part| self.use_types(part, &mut used));
            }
        }
        let types = self.types.iter();
        Ok(Self {
            types: types
                .filter(|known| used.contains(known.name.as_str()))
                .cloned()
                .collect(),
            methods,
        })
    }

    fn use_types<'a>(&'a self, part: &'a Part, used: &mut BTreeSet<&'a str>) {
        self.use_type(&part.type_name, used);
        let parts = part.member.iter().chain(part.values.as_deref());
        parts.for_each(|part| self.use_types(part, used));
    }

    fn use_type<'a>(&'a self, name: &str, used: &mut BTreeSet<&'a str>) {
        if let Some(named) = self.type_named(name)
            && used.insert(&named.name)
        {
            // an alias stands for another type
            self.use_type(&named.type_name, used);
            let parts = named.member.iter().chain(&named.variants);
            let parts = parts.chain(named.values.as_deref());
            parts.for_each(|part| self.use_types(part, used));
        }
    }
}
