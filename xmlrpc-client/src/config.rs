//! What all calls of a client have in common.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use http::{Extensions, HeaderMap};
use serde_core::ser::Error as _;
use xmlrpc_core::message::Additions;
use xmlrpc_core::rpc::Method;
use xmlrpc_core::{Dialect, Error, ReadOptions};

use crate::endpoint::Endpoint;

#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) endpoint: Endpoint,
    pub(crate) headers: HeaderMap,
    /// Headers that cannot be sent, so that no call is.
    pub(crate) refused: Option<String>,
    /// What layers find beside every call.
    pub(crate) extensions: Extensions,
    /// For the whole call, with all that layers do.
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_response: usize,
    pub(crate) dialect: Dialect,
    pub(crate) read: ReadOptions,
    /// A prefix of names, and parameters.
    pub(crate) additions: Additions,
    /// Whether methods may be repeated that say nothing of it themselves.
    pub(crate) idempotent: bool,
    /// Documents of at least as many bytes are compressed.
    #[cfg(feature = "gzip")]
    pub(crate) compress: Option<usize>,
}

impl Config {
    /// The name that a call of this method is sent with.
    pub(crate) fn name_of(&self, method: &'static Method) -> MethodName {
        match self.additions.full_name(method.name()) {
            Cow::Borrowed(name) => MethodName::Static(name),
            Cow::Owned(name) => MethodName::Shared(name.into()),
        }
    }

    /// Fails when no call can be made with these settings.
    pub(crate) fn check(&self, method: &str) -> Result<(), Error> {
        match &self.refused {
            None => Ok(()),
            Some(mistakes) => {
                let name = self.additions.full_name(method);
                Err(Error::custom(mistakes).with_method(&name))
            }
        }
    }
}

/// Shows neither credentials nor the values of headers, nor the query of the URL.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("url", &self.endpoint)
            .field("headers", &self.headers)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A name that is cheap to clone.
#[derive(Clone)]
pub(crate) enum MethodName {
    Static(&'static str),
    Shared(Arc<str>),
}

impl MethodName {
    pub(crate) fn into_cow(self) -> Cow<'static, str> {
        match self {
            Self::Static(name) => name.into(),
            Self::Shared(name) => String::from(&*name).into(),
        }
    }
}

impl Deref for MethodName {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Static(name) => name,
            Self::Shared(name) => name,
        }
    }
}

/// A call without its document: what responses and errors name. One of each call is moved along, for
/// a clone is a count that all threads share.
#[derive(Clone)]
pub(crate) struct NamedCall {
    pub(crate) name: MethodName,
    pub(crate) config: Arc<Config>,
}
