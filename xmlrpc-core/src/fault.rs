//! Faults: what a method answers instead of a value.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;

use crate::printable::Printable;

/// Holds what a method fails with: a code and a text.
///
/// A server sends a fault in place of a value. It is part of the protocol, not a failure of the
/// codec. The codes that implementations agreed on
/// ([Dan Libby, 2001](https://xmlrpc-epi.sourceforge.net/specs/rfc.fault_codes.php)) are constants
/// of this type; an application may use every other number.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Fault;
///
/// let fault = Fault::new(4, "too many parameters");
/// assert_eq!(fault.code, 4);
/// assert_eq!(fault.to_string(), "fault 4: too many parameters");
/// assert_eq!(Fault::METHOD_NOT_FOUND, -32601);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    /// `faultCode`.
    pub code: i32,
    /// `faultString`, for people.
    pub message: Cow<'static, str>,
}

impl Fault {
    /// The document is not well-formed XML.
    pub const NOT_WELL_FORMED: i32 = -32700;
    /// The document is in an encoding that the reader does not support.
    pub const UNSUPPORTED_ENCODING: i32 = -32701;
    /// The document holds a byte sequence that its encoding does not allow.
    pub const INVALID_CHARACTER: i32 = -32702;
    /// The document is XML, but not XML-RPC.
    pub const INVALID_REQUEST: i32 = -32600;
    /// There is no method of that name.
    pub const METHOD_NOT_FOUND: i32 = -32601;
    /// The parameters do not fit the method.
    pub const INVALID_PARAMS: i32 = -32602;
    /// The server failed, not the call.
    pub const INTERNAL_ERROR: i32 = -32603;
    /// The application failed; for errors that have no code of their own.
    pub const APPLICATION_ERROR: i32 = -32500;
    /// The system below the application failed.
    pub const SYSTEM_ERROR: i32 = -32400;
    /// The transport failed.
    pub const TRANSPORT_ERROR: i32 = -32300;
    /// The server has as much work as it takes; the method did not run.
    ///
    /// This code and the next three are our own, in the range that JSON-RPC leaves to
    /// implementations. HTTP answers them with status 200, as every fault.
    pub const BUSY: i32 = -32000;
    /// The call took longer than it may; the method may have run in part.
    pub const DEADLINE: i32 = -32001;
    /// The server is stopping.
    pub const SHUTTING_DOWN: i32 = -32002;
    /// The call was given up before it ended.
    pub const CANCELLED: i32 = -32003;

    /// Creates a fault with this code and text.
    pub fn new(code: i32, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    /// Creates a [`METHOD_NOT_FOUND`](Self::METHOD_NOT_FOUND) that names the method.
    ///
    /// A name longer than 64 characters is cut, and its control characters are escaped: a response
    /// does not echo what was sent.
    #[must_use]
    #[cold]
    pub fn method_not_found(name: &str) -> Self {
        let shown = Printable {
            text: name,
            limit: 64,
        };
        Self::new(
            Self::METHOD_NOT_FOUND,
            format!("method `{shown}` not found"),
        )
    }

    /// Creates an [`INTERNAL_ERROR`](Self::INTERNAL_ERROR) with a text that gives nothing away.
    #[must_use]
    #[cold]
    pub fn internal_error() -> Self {
        Self::new(Self::INTERNAL_ERROR, "internal error")
    }

    /// Creates an [`APPLICATION_ERROR`](Self::APPLICATION_ERROR) with this text, for errors without
    /// a code.
    #[cold]
    pub fn application(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Self::APPLICATION_ERROR, message)
    }
}

/// The text comes from the peer: control characters in it are escaped, and it stands on one line.
/// [`message`](Self::message) has it as it is.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Printable {
            text: &self.message,
            limit: usize::MAX,
        };
        write!(f, "fault {}: {text}", self.code)
    }
}

impl std::error::Error for Fault {}

/// A fault that a method declares: what `system.describeMethods`, the documentation and
/// generated clients say about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FaultCase {
    /// `faultCode`.
    pub code: i32,
    /// The name of the variant, such as `DivisionByZero`.
    pub name: &'static str,
    /// What it means; empty when nothing is written about it.
    pub doc: &'static str,
}

impl FaultCase {
    /// Describes a fault code.
    #[must_use]
    pub const fn new(code: i32, name: &'static str, doc: &'static str) -> Self {
        Self { code, name, doc }
    }
}

/// Never happens: for code that is generic over its error.
impl From<Infallible> for Fault {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// Turns an error type into a fault for the wire, and back for the caller.
///
/// [`#[derive(XmlRpcFault)]`](macro@crate::XmlRpcFault) writes this implementation, together
/// with the `From<Self> for Fault` that it needs. An error type that only ever leaves a server
/// can implement it by hand without a body:
///
/// ```
/// use xmlrpc_core::{Fault, XmlRpcFault};
///
/// struct DiskFull;
///
/// impl From<DiskFull> for Fault {
///     fn from(_: DiskFull) -> Self {
///         Fault::new(507, "disk full")
///     }
/// }
/// impl XmlRpcFault for DiskFull {}
///
/// // not recognised: the caller sees the plain fault
/// assert!(DiskFull::from_fault(&Fault::new(507, "disk full")).is_none());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot travel as an XML-RPC fault",
    label = "not a fault type",
    note = "derive it: `#[derive(XmlRpcFault)]` on an enum whose variants carry `#[fault(code = …)]`",
    note = "or return `xmlrpc_core::Fault` itself"
)]
pub trait XmlRpcFault: Into<Fault> + Sized {
    /// The known codes of this type. The derive fills it in.
    const CASES: &'static [FaultCase] = &[];

    /// Returns the typed error for a fault, if there is one for its code.
    ///
    /// Returns `None` by default: the caller then gets the plain [`Fault`].
    fn from_fault(fault: &Fault) -> Option<Self> {
        let _ = fault;
        None
    }
}

impl XmlRpcFault for Fault {
    fn from_fault(fault: &Fault) -> Option<Self> {
        Some(fault.clone())
    }
}
