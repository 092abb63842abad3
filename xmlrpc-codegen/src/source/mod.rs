//! Asks servers what they offer, each in its own way, and returns one [`Description`].
//!
//! [`discover`] asks a server in the order in which answers are worth most:
//!
//! 1. `system.describeMethods` (this project's servers, PHP's extension)
//! 2. `system.introspection` (Perl's RPC::XML)
//! 3. `_listapi` (Koji)
//! 4. `fldigi.list`
//! 5. `system.listMethods` with `system.methodSignature` and `system.methodHelp`
//!
//! What is known from elsewhere is added: values that were seen ([`sample`]), and corrections by
//! hand ([`Overrides`](crate::Overrides)).

mod described;
mod fldigi;
mod help;
mod koji;
mod perl;
mod plain;
pub mod sample;
mod words;

use std::fmt;

use xmlrpc_core::description::{Description, MethodDescription};
use xmlrpc_core::{CallError, Fault, Value};

pub(crate) use words::canonical;

/// Calls a method of the server that is asked.
type Call<'a> = dyn FnMut(&str, &[Value]) -> Result<Value, CallError> + 'a;

/// Holds what was found out about a server.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Discovered {
    /// The methods.
    pub description: Description,
    /// Which way of asking it was, such as `system.describeMethods`.
    pub source: &'static str,
    /// What could not be found out, for people.
    pub notes: Vec<String>,
}

/// Error returned when nothing could be found out about a server.
#[derive(Debug)]
pub struct DiscoverError(Kind);

#[derive(Debug)]
enum Kind {
    Call(CallError),
    Silent(Fault),
    NotAListing,
}

impl DiscoverError {
    /// Returns the failed call, unless the server answered and just has no listing.
    #[must_use]
    pub fn call_error(&self) -> Option<&CallError> {
        match &self.0 {
            Kind::Call(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the server's fault, if it answered that it has no listing.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        match &self.0 {
            Kind::Silent(fault) => Some(fault),
            _ => None,
        }
    }
}

impl fmt::Display for DiscoverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Call(error) => error.fmt(f),
            Kind::Silent(fault) => write!(
                f,
                "the server does not list its methods (`system.listMethods` answers {fault}); \
                 name them in a file instead"
            ),
            Kind::NotAListing => f.write_str(
                "expected a list of names from `system.listMethods`, found something else",
            ),
        }
    }
}

impl std::error::Error for DiscoverError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            // the message is its message
            Kind::Call(error) => error.source(),
            _ => None,
        }
    }
}

/// Asks a server what it offers; see the [module](self) for the ways that are tried.
///
/// `call` makes a call of a method with these parameters.
///
/// Only methods that describe are called, and a server that has none of the first four ways is
/// asked for signatures and help in `system.multicall`s of at most 100 entries, or one by one.
///
/// # Examples
///
/// ```
/// use xmlrpc_codegen::source::discover;
/// use xmlrpc_core::{CallError, FailedCall, Fault, value};
///
/// let found = discover(|method, _| match method {
///     "system.listMethods" => Ok(value!(["add"])),
///     "system.methodSignature" => Ok(value!([["int", "int", "int"]])),
///     "system.methodHelp" => Ok(value!("add(a, b): adds two integers.")),
///     name => {
///         let call = FailedCall::new(name.to_owned());
///         Err(CallError::Fault(Fault::method_not_found(name), call))
///     }
/// })?;
/// assert_eq!(found.source, "system.listMethods");
/// assert_eq!(found.description.methods[0].signatures[0].params[1].name, "b");
/// # Ok::<(), xmlrpc_codegen::source::DiscoverError>(())
/// ```
///
/// # Errors
///
/// When the server cannot be reached, or lists its methods in none of these ways.
pub fn discover(
    mut call: impl FnMut(&str, &[Value]) -> Result<Value, CallError>,
) -> Result<Discovered, DiscoverError> {
    let call: &mut Call<'_> = &mut call;
    type Adapter = fn(&Value) -> Option<Description>;
    let adapters: [(&str, Adapter); 4] = [
        ("system.describeMethods", described::read),
        ("system.introspection", perl::read),
        ("_listapi", koji::read),
        ("fldigi.list", fldigi::read),
    ];
    // one question first, so that a server that lists is asked for what it has
    let listing = ask(call, "system.listMethods", &[])?;
    let names = match &listing {
        Ok(value) => Some(plain::names(value).ok_or(DiscoverError(Kind::NotAListing))?),
        Err(_) => None,
    };
    let mut types = Vec::new();
    for (method, read) in adapters {
        let may_have = names
            .as_ref()
            .is_none_or(|names| names.iter().any(|name| name == method));
        if may_have
            && let Ok(answer) = ask(call, method, &[])?
            && let Some(description) = read(&answer)
        {
            if description.methods.is_empty() {
                // PHP's extension explains types alone, unless it is asked for methods by name
                types.extend(description.types);
                continue;
            }
            let notes = match method {
                "_listapi" => vec![koji::KEYWORDS.to_owned()],
                _ => Vec::new(),
            };
            return Ok(Discovered {
                description,
                source: method,
                notes,
            });
        }
    }
    match (names, listing) {
        (Some(names), _) => plain::ask_for_each(call, names, types),
        (None, Err(fault)) => Err(DiscoverError(Kind::Silent(fault))),
        (None, Ok(_)) => Err(DiscoverError(Kind::NotAListing)),
    }
}

/// Returns a description of methods of which only the names are known.
#[must_use]
pub fn of_names<N: AsRef<str>>(names: impl IntoIterator<Item = N>) -> Description {
    let mut description = Description::new();
    for name in names {
        let name = name.as_ref().trim();
        if !name.is_empty() && description.method(name).is_none() {
            description.methods.push(MethodDescription::new(name));
        }
    }
    description
}

/// A call whose fault is an answer. An answer that cannot be read is one, too: servers fail in
/// methods that nobody else calls.
fn ask(
    call: &mut Call<'_>,
    method: &str,
    params: &[Value],
) -> Result<Result<Value, Fault>, DiscoverError> {
    match call(method, params) {
        Ok(value) => Ok(Ok(value)),
        Err(CallError::Fault(fault, _) | CallError::OtherFault(fault, _)) => Ok(Err(fault)),
        Err(CallError::Decode(error)) => Ok(Err(Fault::from(error))),
        Err(error) => Err(DiscoverError(Kind::Call(error))),
    }
}

/// Replaces other servers' words for types by ours, in a description from a file as well.
pub(crate) fn with_our_words(description: &mut Description) {
    described::fix_words(description);
}

#[cfg(test)]
mod tests;
