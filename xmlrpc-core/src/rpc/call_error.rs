//! Why a call failed.

use std::borrow::Cow;
use std::fmt;

use crate::error::Error;
use crate::fault::{Fault, XmlRpcFault};

/// Error returned when a call fails.
///
/// `E` is the error type of the method; for a method that declares none it is [`Fault`].
///
/// The message of each names the method. It says all that there is to say, so that
/// [`source`](std::error::Error::source) goes on behind it.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{CallError, FailedCall, Fault};
///
/// fn explain(error: &CallError) -> String {
///     match error {
///         CallError::Fault(fault, _) | CallError::OtherFault(fault, _) => {
///             format!("refused with code {}: {}", fault.code, fault.message)
///         }
///         CallError::Transport(error) => format!("no answer: {error}"),
///         error => error.to_string(),
///     }
/// }
///
/// let error = CallError::Fault(Fault::new(404, "no such page"), FailedCall::new("wiki.page"));
/// assert_eq!(explain(&error), "refused with code 404: no such page");
/// assert_eq!(error.to_string(), "`wiki.page` failed: fault 404: no such page");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum CallError<E = Fault> {
    /// The method failed with its own error.
    Fault(E, FailedCall),
    /// The server answered with a fault that `E` does not know.
    OtherFault(Fault, FailedCall),
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
    #[must_use]
    pub fn fault(&self) -> Option<&E> {
        match self {
            Self::Fault(error, _) => Some(error),
            _ => None,
        }
    }

    /// Returns the fault, if it is one that the method does not declare.
    #[must_use]
    pub fn other_fault(&self) -> Option<&Fault> {
        match self {
            Self::OtherFault(fault, _) => Some(fault),
            _ => None,
        }
    }

    /// Wraps the error of a transport.
    #[must_use]
    pub fn transport(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Transport(error.into())
    }

    /// Returns whether the call failed in the transport.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        matches!(self, Self::Transport(_))
    }
}

impl<E: XmlRpcFault> CallError<E> {
    /// Converts the fault that answers a call into the method's own error if `E` declares it, else
    /// into `OtherFault`.
    #[must_use]
    pub fn from_fault(fault: Fault, call: FailedCall) -> Self {
        match E::from_fault(&fault) {
            Some(error) => Self::Fault(error, call),
            None => Self::OtherFault(fault, call),
        }
    }
}

impl CallError {
    /// Converts the error for a method that declares the faults of `E`.
    #[must_use]
    pub fn into_typed<E: XmlRpcFault>(self) -> CallError<E> {
        match self {
            Self::Fault(fault, call) | Self::OtherFault(fault, call) => {
                CallError::from_fault(fault, call)
            }
            Self::Transport(error) => CallError::Transport(error),
            Self::Decode(error) => CallError::Decode(error),
            Self::Encode(error) => CallError::Encode(error),
        }
    }
}

impl<E: fmt::Display> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(error, call) => write!(f, "{call}: {error}"),
            Self::OtherFault(fault, call) => write!(f, "{call}: {fault}"),
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
            Self::Fault(error, _) => error.source(),
            Self::OtherFault(fault, _) => fault.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(error) | Self::Encode(error) => error.source(),
        }
    }
}

/// Says which call was answered with a fault: part of a [`CallError`].
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{CallError, FailedCall, Fault};
///
/// fn method(error: &CallError) -> Option<&str> {
///     match error {
///         CallError::Fault(_, call) | CallError::OtherFault(_, call) => Some(call.method()),
///         _ => None,
///     }
/// }
///
/// let error = CallError::from_fault(Fault::application("no"), FailedCall::new("wiki.page"));
/// assert_eq!(method(&error), Some("wiki.page"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FailedCall {
    method: Cow<'static, str>,
}

impl FailedCall {
    /// Names the method that was called.
    #[must_use]
    pub fn new(method: impl Into<Cow<'static, str>>) -> Self {
        let method = method.into();
        Self { method }
    }

    /// Returns the name of the method that was called.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }
}

impl fmt::Display for FailedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed", self.method.escape_debug())
    }
}
