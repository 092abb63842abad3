//! What a caller adds to every call.

use std::borrow::Cow;

use serde_core::Serialize;

use crate::error::Error;
use crate::value::{Value, to_value};

/// Adds a prefix, first and last parameters to every call of a caller.
///
/// Use it for a token or a session that every method of a server takes. Methods of the server
/// itself, whose names begin with `system.`, get nothing added.
/// [`encode_call_adding`](crate::message::encode_call_adding) writes a call with its additions; a
/// [`Batch`](crate::rpc::Batch) asks its [`Caller`](crate::rpc::Caller) for them.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::message::{self, Additions};
/// use xmlrpc_core::{Dialect, Value};
///
/// let additions = Additions::new().with_prefix("aria2.").with_leading(("token:secret",));
/// let body = message::encode_call_adding("pause", None, &(7,), &Dialect::DEFAULT, &additions)?;
/// let call = message::Call::parse(&body)?;
/// assert_eq!(call.method(), "aria2.pause");
/// assert_eq!(call.params().decode::<(String, i32)>()?, ("token:secret".to_owned(), 7));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Additions {
    prefix: String,
    leading: Vec<Value>,
    trailing: Vec<Value>,
    /// A parameter that cannot be written; every call says so.
    error: Option<String>,
}

impl Additions {
    /// Returns additions that add nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            prefix: String::new(),
            leading: Vec::new(),
            trailing: Vec::new(),
            error: None,
        }
    }

    /// Puts `prefix` before every name, and before the prefix that is there.
    #[must_use]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        self.prefix.insert_str(0, prefix);
        self
    }

    /// Puts `params`, a tuple or another sequence, before the parameters of every call.
    #[must_use]
    pub fn with_leading<P: Serialize>(mut self, params: P) -> Self {
        let mut leading = self.values(&params);
        leading.append(&mut self.leading);
        self.leading = leading;
        self
    }

    /// Puts `params`, a tuple or another sequence, after the parameters of every call. Before
    /// them, a `None` that could be left out is written as nil.
    #[must_use]
    pub fn with_trailing<P: Serialize>(mut self, params: P) -> Self {
        let mut trailing = self.values(&params);
        self.trailing.append(&mut trailing);
        self
    }

    /// Returns the name that a call of this method is sent with.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::message::Additions;
    ///
    /// let additions = Additions::new().with_prefix("aria2.");
    /// assert_eq!(additions.full_name("pause"), "aria2.pause");
    /// assert_eq!(additions.full_name("system.listMethods"), "system.listMethods");
    /// ```
    #[must_use]
    pub fn full_name<'n>(&self, method: &'n str) -> Cow<'n, str> {
        if self.prefix.is_empty() || is_of_the_server(method) {
            return method.into();
        }
        [&*self.prefix, method].concat().into()
    }

    fn values(&mut self, params: &impl Serialize) -> Vec<Value> {
        match to_value(params) {
            Ok(Value::Array(mut values)) => std::mem::take(&mut *values),
            Ok(Value::Nil) => Vec::new(),
            Ok(_) => {
                self.error = Some("parameters to add are a tuple or a list".to_owned());
                Vec::new()
            }
            Err(error) => {
                self.error = Some(format!("a parameter to add: {error}"));
                Vec::new()
            }
        }
    }

    /// What is added to a call of this method.
    pub(super) fn of<'a>(&'a self, method: &str) -> Result<Added<'a>, Error> {
        if is_of_the_server(method) {
            return Ok(Added::default());
        }
        match &self.error {
            Some(error) => Err(Error::data(error.clone())),
            None => Ok(Added {
                prefix: &self.prefix,
                leading: &self.leading,
                trailing: &self.trailing,
            }),
        }
    }
}

/// The server's own methods are not the service's.
fn is_of_the_server(method: &str) -> bool {
    method.starts_with("system.")
}

/// What is added to one call.
#[derive(Clone, Copy, Default)]
pub(super) struct Added<'a> {
    pub(super) prefix: &'a str,
    pub(super) leading: &'a [Value],
    pub(super) trailing: &'a [Value],
}

/// Does not show the parameters: they are often secrets.
impl std::fmt::Debug for Additions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Additions")
            .field("prefix", &self.prefix)
            .field("leading", &self.leading.len())
            .field("trailing", &self.trailing.len())
            .finish_non_exhaustive()
    }
}
