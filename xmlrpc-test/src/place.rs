//! Places in a recorded call: `params[0].token`, `result.session`.

use std::fmt;

use xmlrpc_core::Value;

/// A place in the parameters or in the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    root: Root,
    steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    Params,
    Result,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Index(usize),
    Member(String),
}

/// Why a text is not a place.
#[derive(Debug)]
pub(crate) struct NotAPlace(String);

impl fmt::Display for NotAPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected a place such as `params[0].token` or `result`, found `{}`",
            self.0
        )
    }
}

impl Place {
    pub(crate) fn parse(text: &str) -> Result<Self, NotAPlace> {
        let wrong = || NotAPlace(text.to_owned());
        let (root, mut rest) = if let Some(rest) = text.strip_prefix("params") {
            (Root::Params, rest)
        } else if let Some(rest) = text.strip_prefix("result") {
            (Root::Result, rest)
        } else {
            return Err(wrong());
        };
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('[') {
                let (index, after) = after.split_once(']').ok_or_else(wrong)?;
                steps.push(Step::Index(index.parse().map_err(|_| wrong())?));
                rest = after;
            } else if let Some(after) = rest.strip_prefix('.') {
                let end = after.find(['.', '[']).unwrap_or(after.len());
                let (name, after) = after.split_at(end);
                if name.is_empty() {
                    return Err(wrong());
                }
                steps.push(Step::Member(name.to_owned()));
                rest = after;
            } else {
                return Err(wrong());
            }
        }
        Ok(Self { root, steps })
    }

    pub(crate) fn root(&self) -> Root {
        self.root
    }

    /// Puts a value in place of what stands there, if something does.
    pub(crate) fn replace(&self, root: &mut Value, with: &Value) {
        let mut at = root;
        for step in &self.steps {
            let next = match step {
                Step::Index(index) => at.get_mut(*index),
                Step::Member(name) => at.get_mut(name.as_str()),
            };
            match next {
                Some(next) => at = next,
                None => return,
            }
        }
        *at = with.clone();
    }
}

#[cfg(test)]
mod tests {
    use xmlrpc_core::value;

    use super::*;

    #[test]
    fn places() {
        for text in ["params[0].token", "params[1]", "params", "result.a.b[3]"] {
            assert!(Place::parse(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "param[0]",
            "params[",
            "params[x]",
            "params.",
            "params0",
            "resultx",
        ] {
            assert!(Place::parse(text).is_err(), "{text}");
        }
        let mut params = value!([{"token": "s", "a": 1}, 2]);
        Place::parse("params[0].token")
            .unwrap()
            .replace(&mut params, &value!(nil));
        Place::parse("params[7].x")
            .unwrap()
            .replace(&mut params, &value!(nil));
        assert_eq!(params, value!([{"token": nil, "a": 1}, 2]));
    }
}
