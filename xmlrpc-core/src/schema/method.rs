//! What is known of a method before it is called.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::error::Error;
use crate::fault::{FaultCase, XmlRpcFault};
use crate::schema::{Definitions, Outcome, Schema, XmlRpcType};

pub(crate) type SchemaFn = fn(&mut Definitions) -> Schema;

/// A method: its wire name, parameters, result and documentation.
///
/// Generated code holds one constant for each method; servers that register closures build
/// theirs at run time.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::{Method, Param};
///
/// const ADD: Method = Method::new("calc.add")
///     .with_params(&[Param::new::<i32>("a"), Param::new::<i32>("b")])
///     .with_result::<i32>()
///     .with_doc("Adds two integers.");
/// assert_eq!(ADD.signature(), Some(vec!["int", "int", "int"]));
/// ```
#[derive(Clone, Debug)]
pub struct Method {
    name: Cow<'static, str>,
    aliases: Aliases,
    params: Cow<'static, [Param]>,
    result: Option<SchemaFn>,
    faults: &'static [FaultCase],
    doc: &'static str,
    deprecated: Option<&'static str>,
    idempotent: bool,
    blocking: bool,
    detached: bool,
    timeout: Option<Duration>,
    concurrency: Option<u32>,
}

impl Method {
    /// Creates a description with a wire name and nothing else.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            aliases: Aliases::Static(&[]),
            params: Cow::Borrowed(&[]),
            result: None,
            faults: &[],
            doc: "",
            deprecated: None,
            idempotent: false,
            blocking: false,
            detached: false,
            timeout: None,
            concurrency: None,
        }
    }

    /// Checks that a call can name such a method: it has to survive being written and read again.
    ///
    /// Servers and the codec hold every name to this. `#[xmlrpc_service]` is stricter: the
    /// specification allows `A-Z`, `a-z`, `0-9`, `_`, `.`, `:` and `/`, while real servers use
    /// others, too.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::rpc::Method;
    ///
    /// assert!(Method::check_name("de.bw-fe.login").is_ok());
    /// assert!(Method::check_name(" add ").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// When the name is empty, has white space around it, or has a control character.
    pub fn check_name(name: &str) -> Result<(), NameError> {
        match name.as_bytes() {
            [] => return Err(NameError("the method name is empty")),
            [b' ', ..] | [.., b' '] => {
                return Err(NameError("white space around the method name"));
            }
            _ => {}
        }
        if name.chars().any(char::is_control) {
            return Err(NameError("a control character in the method name"));
        }
        Ok(())
    }

    /// Creates a description with a wire name that is only known at run time.
    #[must_use]
    pub fn named(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            ..Self::new("")
        }
    }

    /// Sets other wire names of the method.
    #[must_use]
    pub const fn with_aliases(mut self, aliases: &'static [&'static str]) -> Self {
        // assigning would drop the old ones, which a const fn cannot
        std::mem::forget(std::mem::replace(
            &mut self.aliases,
            Aliases::Static(aliases),
        ));
        self
    }

    /// Adds `prefix` before the name and the aliases.
    #[must_use]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        let prefixed = |name: &str| format!("{prefix}{name}");
        self.aliases = Aliases::Owned(self.aliases().map(prefixed).collect());
        self.name = prefixed(&self.name).into();
        self
    }

    /// Sets the parameters, in order.
    #[must_use]
    pub const fn with_params(mut self, params: &'static [Param]) -> Self {
        // assigning would drop the old `Cow`, which a const fn cannot
        std::mem::forget(std::mem::replace(&mut self.params, Cow::Borrowed(params)));
        self
    }

    /// Sets parameters, in order, that are only known at run time.
    #[must_use]
    pub fn with_param_list(mut self, params: Vec<Param>) -> Self {
        self.params = Cow::Owned(params);
        self
    }

    /// Sets the result to that of a return type, and the faults to those that its error declares.
    #[must_use]
    pub const fn with_result<R: Outcome>(self) -> Self {
        self.with_result_schema(<R::Ok as XmlRpcType>::schema)
            .with_faults(<R::Fault as XmlRpcFault>::CASES)
    }

    pub(crate) const fn with_result_schema(mut self, schema: SchemaFn) -> Self {
        self.result = Some(schema);
        self
    }

    /// Sets the faults that the method declares.
    #[must_use]
    pub const fn with_faults(mut self, faults: &'static [FaultCase]) -> Self {
        self.faults = faults;
        self
    }

    /// Sets the documentation: the text that `system.methodHelp` returns.
    #[must_use]
    pub const fn with_doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }

    /// Marks the method as deprecated; `note` says what to call instead, and may be empty.
    #[must_use]
    pub const fn with_deprecated(mut self, note: &'static str) -> Self {
        self.deprecated = Some(note);
        self
    }

    /// Marks the method as idempotent: calling it twice does what calling it once does. A client
    /// with retries may then repeat a call that may have run.
    #[must_use]
    pub const fn with_idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Marks the method as blocking: a server runs it off the asynchronous workers.
    #[must_use]
    pub const fn with_blocking(mut self) -> Self {
        self.blocking = true;
        self
    }

    /// Marks the method as detached: it runs to its end even when its caller leaves.
    #[must_use]
    pub const fn with_detached(mut self) -> Self {
        self.detached = true;
        self
    }

    /// Limits how long a call may take at the server. Default: as long as the server allows.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Limits how many calls of it run at a time. Default: as many as the server allows.
    #[must_use]
    pub const fn with_concurrency(mut self, calls: u32) -> Self {
        self.concurrency = Some(calls);
        self
    }

    /// Returns the name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the other wire names of the method.
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        let (fixed, made): (&[&str], &[String]) = match &self.aliases {
            Aliases::Static(aliases) => (aliases, &[]),
            Aliases::Owned(aliases) => (&[], aliases),
        };
        fixed.iter().copied().chain(made.iter().map(String::as_str))
    }

    /// Returns the parameters, in order.
    #[must_use]
    pub fn params(&self) -> &[Param] {
        &self.params
    }

    /// Returns the shape of the result; `None` if nothing is known about it.
    #[must_use]
    pub fn result(&self, definitions: &mut Definitions) -> Option<Schema> {
        self.result.map(|schema| schema(definitions))
    }

    /// Returns the documentation; empty if there is none.
    #[must_use]
    pub fn doc(&self) -> &'static str {
        self.doc
    }

    /// Returns the faults that the method declares.
    #[must_use]
    pub fn faults(&self) -> &'static [FaultCase] {
        self.faults
    }

    /// Returns the note of the deprecation, which may be empty; `None` if the method is not
    /// deprecated.
    #[must_use]
    pub fn deprecated(&self) -> Option<&'static str> {
        self.deprecated
    }

    /// Returns true if calling it twice does what calling it once does.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Returns true if the method blocks its thread.
    #[must_use]
    pub fn is_blocking(&self) -> bool {
        self.blocking
    }

    /// Returns true if the method runs to its end even when its caller leaves.
    #[must_use]
    pub fn is_detached(&self) -> bool {
        self.detached
    }

    /// Returns how long a call may take at the server.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// Returns how many calls of the method run at a time.
    #[must_use]
    pub fn concurrency(&self) -> Option<u32> {
        self.concurrency
    }

    /// Returns the number of parameters that a call has to give. Those behind them may be left out.
    ///
    /// An `Option` before a parameter that has to be given counts: it can be nil, not missing.
    #[must_use]
    pub fn required(&self) -> usize {
        let required = |param: &Param| param.kind == ParamKind::Required;
        self.params
            .iter()
            .rposition(required)
            .map_or(0, |last| last + 1)
    }

    /// Returns how many parameters a call may give; `None` if the last one takes all that follow.
    #[must_use]
    pub fn max_params(&self) -> Option<usize> {
        match self.params.last() {
            Some(last) if last.kind == ParamKind::Rest => None,
            _ => Some(self.params.len()),
        }
    }

    /// Returns the wire type of the result, then those of all parameters; `None` if the signature
    /// is not known.
    #[must_use]
    pub fn signature(&self) -> Option<Vec<&'static str>> {
        let definitions = &mut Definitions::default();
        let mut types = vec![self.result(definitions)?.wire_type()];
        types.extend(self.params.iter().map(|param| param.wire_type(definitions)));
        Some(types)
    }

    /// Returns what `system.methodSignature` answers: one signature for each number of parameters
    /// that a call may give, the shortest first; `None` if the signature is not known.
    ///
    /// Of a last parameter that takes all that follow, there is one signature without any and
    /// one with a single one.
    #[must_use]
    pub fn signatures(&self) -> Option<Vec<Vec<&'static str>>> {
        let full = self.signature()?;
        let counts = self.required()..=self.params.len();
        Some(counts.map(|count| full[..=count].to_vec()).collect())
    }
}

/// Why a name cannot be that of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameError(&'static str);

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for NameError {}

/// The other names of a method.
#[derive(Clone, Debug)]
enum Aliases {
    Static(&'static [&'static str]),
    Owned(Vec<String>),
}

/// A method about which only its name is known.
impl From<&'static str> for Method {
    fn from(name: &'static str) -> Self {
        Self::new(name)
    }
}

/// A method about which only its name is known.
impl From<String> for Method {
    fn from(name: String) -> Self {
        Self::named(name)
    }
}

/// Whether a parameter has to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamKind {
    /// It has to be given.
    Required,
    /// An `Option`: it may be nil, and left out if nothing that has to be given follows.
    Optional,
    /// It may be left out; the method then takes a value of its own.
    Default,
    /// It takes all that follow: the type is a list, whose items are parameters on the wire.
    Rest,
}

/// A parameter of a [`Method`].
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::{Param, ParamKind};
///
/// assert_eq!(Param::new::<i32>("a").kind(), ParamKind::Required);
/// assert_eq!(Param::new::<Option<i32>>("b").kind(), ParamKind::Optional);
/// assert_eq!(Param::new::<Vec<i32>>("more").rest().kind(), ParamKind::Rest);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Param {
    name: &'static str,
    schema: SchemaFn,
    kind: ParamKind,
    default: Option<&'static str>,
}

impl Param {
    /// Creates a parameter of this name and type. An [`Option`] is optional.
    #[must_use]
    pub const fn new<T: XmlRpcType + ?Sized>(name: &'static str) -> Self {
        Self::with_schema(name, T::schema, T::OPTIONAL)
    }

    pub(crate) const fn with_schema(name: &'static str, schema: SchemaFn, optional: bool) -> Self {
        let kind = if optional {
            ParamKind::Optional
        } else {
            ParamKind::Required
        };
        Self {
            name,
            schema,
            kind,
            default: None,
        }
    }

    pub(crate) const fn with_name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// The same parameter, which is always written: nothing is nil, not left out.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.kind = ParamKind::Required;
        self
    }

    /// The same parameter with a default; `shown` is its value for people, as JSON.
    #[must_use]
    pub const fn with_default(mut self, shown: &'static str) -> Self {
        self.kind = ParamKind::Default;
        self.default = Some(shown);
        self
    }

    /// The same parameter, which takes all that follow; its type is a list.
    #[must_use]
    pub const fn rest(mut self) -> Self {
        self.kind = ParamKind::Rest;
        self
    }

    /// Returns the name of the Rust parameter (XML-RPC itself has only positions); empty for the
    /// parameters of a closure.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the shape; for a parameter that takes all that follow, the shape of the list.
    #[must_use]
    pub fn schema(&self, definitions: &mut Definitions) -> Schema {
        (self.schema)(definitions)
    }

    /// Returns whether the parameter has to be given.
    #[must_use]
    pub const fn kind(&self) -> ParamKind {
        self.kind
    }

    /// Returns the value that the method takes if the parameter is left out, for people, as JSON.
    #[must_use]
    pub fn default(&self) -> Option<&'static str> {
        self.default
    }

    /// What stands on the wire for it, or for one of its items.
    fn wire_type(&self, definitions: &mut Definitions) -> &'static str {
        match (self.kind, self.schema(definitions)) {
            (ParamKind::Rest, Schema::Array(item)) => item.wire_type(),
            (_, schema) => schema.wire_type(),
        }
    }
}

impl Error {
    /// Adds the name of the parameter to an error that arose in one, if `params` has it.
    ///
    /// Use it when you decode or encode the parameters of a method whose description you have: the
    /// codec itself only has their positions.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::{message, rpc::Param};
    ///
    /// const PARAMS: &[Param] = &[Param::new::<u64>("id")];
    /// let error = message::encode_call("f", &(u64::MAX,)).unwrap_err().name_parameter(PARAMS);
    /// assert_eq!(error.path(), "parameter 1 `id`");
    /// ```
    #[cold]
    #[must_use]
    pub fn name_parameter(self, params: &[Param]) -> Self {
        let rest = params.last().filter(|param| param.kind == ParamKind::Rest);
        let name_of = |index| params.get(index).or(rest).map(Param::name);
        self.with_parameter_name(|index| name_of(index).filter(|name| !name.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_left_out() {
        const A: Param = Param::new::<i32>("a");
        const NIL: Param = Param::new::<Option<bool>>("b");
        const DEFAULT: Param = Param::new::<f64>("c").with_default("1.5");
        const REST: Param = Param::new::<Vec<String>>("d").rest();
        // parameters, how many have to be given, how many may be, the signatures
        let table: [(&'static [Param], usize, Option<usize>, &str); 8] = [
            (&[], 0, Some(0), "nil"),
            (&[A], 1, Some(1), "nil int"),
            (&[A, NIL], 1, Some(2), "nil int, nil int boolean"),
            (&[NIL, A], 2, Some(2), "nil boolean int"),
            (
                &[NIL, A, NIL],
                2,
                Some(3),
                "nil boolean int, nil boolean int boolean",
            ),
            (
                &[A, const { NIL.required() }],
                2,
                Some(2),
                "nil int boolean",
            ),
            (&[A, DEFAULT], 1, Some(2), "nil int, nil int double"),
            (&[A, REST], 1, None, "nil int, nil int string"),
        ];
        for (params, required, most, signatures) in table {
            let method = Method::new("f").with_params(params).with_result::<()>();
            assert_eq!((method.required(), method.max_params()), (required, most));
            let found = method.signatures().expect("the result is known");
            let found: Vec<_> = found.into_iter().map(|types| types.join(" ")).collect();
            assert_eq!(found.join(", "), signatures);
        }
        assert_eq!(Method::new("f").signatures(), None);
    }
}
