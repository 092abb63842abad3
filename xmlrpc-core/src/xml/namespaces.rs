//! Namespaces in XML 1.0, as far as `Strict` minds them: prefixes have to be declared.
//!
//! XML-RPC itself has no namespaces, and a reader of it drops prefixes. A document that uses
//! them wrongly is refused all the same, as W3C's suite has it.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::error::Error;
use crate::xml::slow_path;

const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// The prefixes in scope.
#[derive(Clone, Debug, Default)]
pub(super) struct Namespaces<'de> {
    /// Innermost last: how many elements are open around the declaration, and the prefix, which
    /// is empty for the default namespace.
    declared: Vec<(usize, &'de str)>,
    /// The names of the namespaces of each prefix, innermost last.
    names: HashMap<&'de str, Vec<&'de str>>,
    /// The document is cut out of another one, where prefixes may be declared further out.
    fragment: bool,
}

impl<'de> Namespaces<'de> {
    /// Those of a document that is cut out of another one, which was held to the rules already.
    pub(super) fn of_fragment() -> Self {
        Self {
            fragment: true,
            ..Self::default()
        }
    }

    /// Holds a start tag to the rules; `depth` elements are open around it.
    pub(super) fn start(
        &mut self,
        depth: usize,
        name: &'de str,
        attributes: &'de str,
    ) -> Result<(), Error> {
        while let Some((_, prefix)) = self.declared.pop_if(|(at, _)| *at >= depth) {
            if let Entry::Occupied(mut names) = self.names.entry(prefix) {
                names.get_mut().pop();
                // the prefixes of a whole document are not kept
                if names.get().is_empty() {
                    names.remove();
                }
            }
        }
        for attribute in slow_path::attributes(attributes) {
            let (name, value) = attribute?;
            if name == "xmlns" {
                self.declare(depth, "", value)?;
            } else if let Some(prefix) = name.strip_prefix("xmlns:") {
                self.declare(depth, prefix, value)?;
            }
        }
        let (prefix, _) = split(name)?;
        self.resolve(prefix)?;
        let mut seen = HashSet::new();
        for attribute in slow_path::attributes(attributes) {
            let (name, _) = attribute?;
            let (prefix, local) = split(name)?;
            // an attribute without a prefix is in no namespace
            if !prefix.is_empty()
                && prefix != "xmlns"
                && !seen.insert((self.resolve(prefix)?, local))
            {
                return Err(Error::syntax("an attribute occurs twice"));
            }
        }
        Ok(())
    }

    fn declare(&mut self, depth: usize, prefix: &'de str, name: &'de str) -> Result<(), Error> {
        let reserved = match prefix {
            "xml" => name != XML,
            "xmlns" => true,
            "" => name == XML || name == XMLNS,
            _ => name.is_empty() || name == XML || name == XMLNS || prefix.contains(':'),
        };
        if reserved {
            return Err(Error::syntax("a namespace prefix is declared wrongly"));
        }
        self.declared.push((depth, prefix));
        self.names.entry(prefix).or_default().push(name);
        Ok(())
    }

    /// The namespace of a prefix.
    fn resolve(&self, prefix: &'de str) -> Result<&'de str, Error> {
        let declared = self.names.get(prefix).and_then(|names| names.last());
        match (prefix, declared) {
            (_, Some(name)) => Ok(name),
            ("xml", None) => Ok(XML),
            ("", None) => Ok(""),
            (_, None) if self.fragment => Ok(prefix),
            _ => Err(Error::syntax("a namespace prefix is not declared")),
        }
    }
}

/// The prefix and the local part of a name.
///
/// A name whose parts are not all names themselves, such as `::`, is one of XML without
/// namespaces, and left alone.
fn split(name: &str) -> Result<(&str, &str), Error> {
    let parts = || name.split(':').filter(|part| !part.is_empty());
    if !name.contains(':') || parts().next().is_none() || !parts().all(crate::xml::chars::is_name) {
        return Ok(("", name));
    }
    match name.split_once(':') {
        Some((prefix, local))
            if !prefix.is_empty() && !local.is_empty() && !local.contains(':') =>
        {
            Ok((prefix, local))
        }
        _ => Err(Error::syntax("a name with a misplaced colon")),
    }
}
