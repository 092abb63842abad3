//! What is known of a method before it is called.

use std::borrow::Cow;

use crate::error::Error;
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
    aliases: &'static [&'static str],
    params: Cow<'static, [Param]>,
    result: Option<SchemaFn>,
    doc: &'static str,
    deprecated: bool,
}

impl Method {
    /// A method of this wire name, about which nothing else is known.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            aliases: &[],
            params: Cow::Borrowed(&[]),
            result: None,
            doc: "",
            deprecated: false,
        }
    }

    /// The same for a name that is only known at run time.
    #[must_use]
    pub fn named(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            ..Self::new("")
        }
    }

    /// Other wire names that reach the same method.
    #[must_use]
    pub const fn with_aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Its parameters, in order.
    #[must_use]
    pub const fn with_params(mut self, params: &'static [Param]) -> Self {
        // assigning would drop the old `Cow`, which a const fn cannot
        std::mem::forget(std::mem::replace(&mut self.params, Cow::Borrowed(params)));
        self
    }

    /// Its parameters, in order, known at run time.
    #[must_use]
    pub fn with_param_list(mut self, params: Vec<Param>) -> Self {
        self.params = Cow::Owned(params);
        self
    }

    /// Its return type.
    #[must_use]
    pub const fn with_result<R: Outcome>(self) -> Self {
        self.with_result_schema(<R::Ok as XmlRpcType>::schema)
    }

    pub(crate) const fn with_result_schema(mut self, schema: SchemaFn) -> Self {
        self.result = Some(schema);
        self
    }

    /// Its documentation: the text that `system.methodHelp` gives.
    #[must_use]
    pub const fn with_doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }

    /// Marks it as deprecated.
    #[must_use]
    pub const fn with_deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// The name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Other wire names that reach the same method.
    #[must_use]
    pub fn aliases(&self) -> &[&'static str] {
        self.aliases
    }

    /// Its parameters, in order.
    #[must_use]
    pub fn params(&self) -> &[Param] {
        &self.params
    }

    /// The shape of its result; `None` when nothing is known about it.
    #[must_use]
    pub fn result(&self, definitions: &mut Definitions) -> Option<Schema> {
        self.result.map(|schema| schema(definitions))
    }

    /// Its documentation; empty when there is none.
    #[must_use]
    pub fn doc(&self) -> &'static str {
        self.doc
    }

    /// Whether it is deprecated.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// What `system.methodSignature` answers: the wire type of the result, then those of the
    /// parameters; `None` when the signature is not known.
    #[must_use]
    pub fn signature(&self) -> Option<Vec<&'static str>> {
        let definitions = &mut Definitions::default();
        let result = self.result(definitions)?;
        let params = self.params.iter().map(|param| param.schema(definitions));
        Some(
            std::iter::once(result)
                .chain(params)
                .map(|schema| schema.wire_type())
                .collect(),
        )
    }
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

/// A parameter of a [`Method`].
#[derive(Clone, Copy, Debug)]
pub struct Param {
    name: &'static str,
    schema: SchemaFn,
}

impl Param {
    /// A parameter of this name and type.
    #[must_use]
    pub const fn new<T: XmlRpcType + ?Sized>(name: &'static str) -> Self {
        Self::with_schema(name, T::schema)
    }

    pub(crate) const fn with_schema(name: &'static str, schema: SchemaFn) -> Self {
        Self { name, schema }
    }

    /// Its name: that of the Rust parameter, for XML-RPC itself has only positions.
    /// Empty for the parameters of a closure.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its shape.
    #[must_use]
    pub fn schema(&self, definitions: &mut Definitions) -> Schema {
        (self.schema)(definitions)
    }
}

impl Error {
    /// Adds the name of the parameter to an error that arose in one, where `params` has it.
    ///
    /// For whoever decodes or encodes the parameters of a method that is known; the codec itself
    /// only knows their positions.
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
        let name_of = |index| params.get(index).map(Param::name);
        self.with_parameter_name(|index| name_of(index).filter(|name| !name.is_empty()))
    }
}
