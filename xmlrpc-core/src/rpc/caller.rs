//! The client half of a service.

use std::fmt;
use std::sync::LazyLock;

use serde_core::{Serialize, de::DeserializeOwned};

use crate::dialect::Dialect;
use crate::error::Error;
use crate::fault::{Fault, XmlRpcFault};
use crate::message::Additions;
use crate::read_options::ReadOptions;
use crate::rpc::Method;

/// Calls methods: over a transport, in a batch, or in the same process.
///
/// The associated type lets one generated client serve all of them: it is a future for asynchronous
/// callers, a `Result` for blocking ones, a handle for batches.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot make calls",
    label = "not a caller",
    note = "a generated client calls through a client of a transport, such as `xmlrpc_client::Client::new(url)?`, or through `Local`, `Batch` or `BoxCaller`"
)]
pub trait Caller {
    /// Type that a call returns; leads to an `R`, or to the error `E` of the method.
    type Output<'a, R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    /// Calls `method`; `params` is a tuple (or another sequence) of its parameters.
    ///
    /// The parameters are encoded before this returns.
    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Self::Output<'a, R, E>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    /// Applies `map` to the value of a call, once it has arrived.
    ///
    /// A [`Batch`](crate::rpc::Batch) marks its response this way. The default leaves the output
    /// as it is: right for outputs that never become a value.
    #[must_use]
    fn map_value<'a, R, E>(
        output: Self::Output<'a, R, E>,
        map: impl FnOnce(R) -> R + Send + 'static,
    ) -> Self::Output<'a, R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        drop(map);
        output
    }

    /// Returns the dialect that values are written in, in batches, too.
    fn dialect(&self) -> &Dialect {
        &Dialect::DEFAULT
    }

    /// Returns how responses and the results of batches are read. Default: leniently, within the
    /// default limits.
    fn read_options(&self) -> &ReadOptions {
        static LENIENT: LazyLock<ReadOptions> = LazyLock::new(ReadOptions::lenient);
        &LENIENT
    }

    /// Returns the parameters and the prefix that are added to every call, in batches, too.
    /// Default: none.
    fn additions(&self) -> &Additions {
        const { &Additions::new() }
    }
}

/// A reference calls through what it points to.
#[diagnostic::do_not_recommend]
impl<C: Caller + ?Sized> Caller for &C {
    type Output<'a, R, E>
        = C::Output<'a, R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a;

    fn call<'a, P, R, E>(&'a self, method: &'static Method, params: P) -> Self::Output<'a, R, E>
    where
        P: Serialize,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        (**self).call(method, params)
    }

    fn map_value<'a, R, E>(
        output: Self::Output<'a, R, E>,
        map: impl FnOnce(R) -> R + Send + 'static,
    ) -> Self::Output<'a, R, E>
    where
        Self: 'a,
        R: DeserializeOwned + Send + 'a,
        E: XmlRpcFault + Send + 'a,
    {
        C::map_value(output, map)
    }

    fn dialect(&self) -> &Dialect {
        (**self).dialect()
    }

    fn read_options(&self) -> &ReadOptions {
        (**self).read_options()
    }

    fn additions(&self) -> &Additions {
        (**self).additions()
    }
}

/// Error returned when a call fails.
///
/// `E` is the error type of the method; for a method that declares none it is [`Fault`].
///
/// Errors of the transport, of reading and of writing name the method in their message. A fault
/// does not: it is shown as the server sent it.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{CallError, Fault};
///
/// fn explain(error: &CallError) -> String {
///     match error {
///         CallError::Fault(fault) | CallError::OtherFault(fault) => {
///             format!("refused with code {}: {}", fault.code, fault.message)
///         }
///         CallError::Transport(error) => format!("no answer: {error}"),
///         error => error.to_string(),
///     }
/// }
///
/// let error = CallError::Fault(Fault::new(404, "no such page"));
/// assert_eq!(explain(&error), "refused with code 404: no such page");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum CallError<E = Fault> {
    /// The method failed with its own error.
    Fault(E),
    /// The server answered with a fault that `E` does not know.
    OtherFault(Fault),
    /// The call did not get to the server, or no answer came back. The transport's own error
    /// type (`TransportError` for `xmlrpc-client`) is inside.
    Transport(Box<dyn std::error::Error + Send + Sync>),
    /// The answer could not be read, or not as the type that was asked for.
    Decode(Error),
    /// The parameters could not be written; nothing was sent.
    Encode(Error),
}

impl<E> CallError<E> {
    /// Returns the method's own error, if it failed with one.
    pub fn fault(&self) -> Option<&E> {
        match self {
            Self::Fault(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the fault, if it is one that the method does not declare.
    pub fn other_fault(&self) -> Option<&Fault> {
        match self {
            Self::OtherFault(fault) => Some(fault),
            _ => None,
        }
    }

    /// Wraps the error of a transport.
    pub fn transport(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Transport(error.into())
    }

    /// Returns whether the call failed in the transport.
    pub fn is_transport(&self) -> bool {
        matches!(self, Self::Transport(_))
    }
}

impl<E: XmlRpcFault> CallError<E> {
    /// Converts a fault into the method's own error if `E` declares it, else into `OtherFault`.
    #[must_use]
    pub fn from_fault(fault: Fault) -> Self {
        match E::from_fault(&fault) {
            Some(error) => Self::Fault(error),
            None => Self::OtherFault(fault),
        }
    }
}

impl CallError {
    /// Converts the error for a method that declares the faults of `E`.
    #[must_use]
    pub fn into_typed<E: XmlRpcFault>(self) -> CallError<E> {
        match self {
            Self::Fault(fault) | Self::OtherFault(fault) => CallError::from_fault(fault),
            Self::Transport(error) => CallError::Transport(error),
            Self::Decode(error) => CallError::Decode(error),
            Self::Encode(error) => CallError::Encode(error),
        }
    }
}

impl<E: fmt::Display> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(error) => error.fmt(f),
            Self::OtherFault(fault) => fault.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Decode(error) => match error.method() {
                Some(method) => {
                    let method = method.escape_debug();
                    write!(f, "the response of `{method}` could not be read: {error}")
                }
                None => write!(f, "the response could not be read: {error}"),
            },
            Self::Encode(error) => match error.method() {
                Some(method) => {
                    let method = method.escape_debug();
                    write!(f, "the call of `{method}` could not be written: {error}")
                }
                None => write!(f, "the call could not be written: {error}"),
            },
        }
    }
}

impl<E: std::error::Error + 'static> std::error::Error for CallError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // shown in full by `Display`, so their sources are ours
            Self::Fault(error) => error.source(),
            Self::OtherFault(fault) => fault.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(error) | Self::Encode(error) => error.source(),
        }
    }
}
