//! The answer to a call, on its way out.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use serde_core::Serialize;

use crate::dialect::Dialect;
use crate::error::Error;
use crate::fault::Fault;
use crate::message;
use crate::rpc::{Context, Outcome};

/// Holds the answer to a call: an encoded value, or a fault.
///
/// The value is encoded as a whole response document from the start, so that the answer to a
/// single call is not copied again; [`value`](Self::raw_value) is a slice of it.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::rpc::Reply;
/// use xmlrpc_core::{Dialect, Fault};
///
/// let reply = Reply::value(&8);
/// assert_eq!(reply.raw_value(), Some("<value><int>8</int></value>"));
///
/// let reply = Reply::fault(Fault::new(4, "no"));
/// assert_eq!(reply.as_fault().map(|fault| fault.code), Some(4));
/// ```
#[derive(Clone, Debug)]
pub struct Reply(Result<Encoded, Failed>);

#[derive(Clone, Debug)]
struct Encoded {
    /// UTF-8, whatever the dialect's encoding is.
    document: Vec<u8>,
    value: Range<usize>,
}

#[derive(Clone, Debug)]
struct Failed {
    fault: Fault,
    /// Why the result of the method could not be written, if that is what happened.
    cause: Option<Arc<Error>>,
}

impl Reply {
    /// Encodes a value in the default dialect.
    ///
    /// A value that cannot be written becomes a fault.
    pub fn value<T: Serialize + ?Sized>(value: &T) -> Self {
        Self::value_with(value, &Dialect::DEFAULT)
    }

    /// Encodes a value in this dialect.
    ///
    /// A value that cannot be written becomes a fault without details: the text of the error may
    /// come from a `Serialize` of the application. [`encode_error`](Self::encode_error) has it, for
    /// a log.
    pub fn value_with<T: Serialize + ?Sized>(value: &T, dialect: &Dialect) -> Self {
        match message::write_response(value, dialect) {
            Ok((document, value)) => Self(Ok(Encoded { document, value })),
            Err(error) => Self::unwritable(error),
        }
    }

    #[cold]
    fn unwritable(error: Error) -> Self {
        let mut text = Cow::Borrowed("the result cannot be written");
        // the limits are ours, and what they say as well
        if error.is_limit() {
            text = format!("{text}: {error}").into();
        }
        Self(Err(Failed {
            fault: Fault::new(Fault::INTERNAL_ERROR, text),
            cause: Some(Arc::new(error)),
        }))
    }

    /// Encodes the result of a method: its value, in the dialect of the context, or its error as a
    /// fault.
    pub fn from_outcome<R: Outcome<Ok: Serialize>>(outcome: R, cx: &Context) -> Self {
        match outcome.into_result() {
            Ok(value) => Self::value_with(&value, cx.dialect()),
            Err(error) => Self::fault(error),
        }
    }

    /// Makes a fault.
    pub fn fault(fault: impl Into<Fault>) -> Self {
        Self(Err(Failed {
            fault: fault.into(),
            cause: None,
        }))
    }

    /// Returns the fault, if it is one.
    #[must_use]
    pub fn as_fault(&self) -> Option<&Fault> {
        self.0.as_ref().err().map(|failed| &failed.fault)
    }

    /// Returns the error of a result that could not be encoded.
    ///
    /// The fault does not say it, since the text may come from the application. Servers write it
    /// to their log, together with the name of the method.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_core::rpc::Reply;
    ///
    /// let reply = Reply::value(&[f64::NAN]);
    /// let fault = reply.as_fault().expect("a fault");
    /// assert_eq!(fault.message, "the result cannot be written");
    /// let error = reply.encode_error().expect("an error");
    /// assert_eq!(error.to_string(), "`[0]`: a double that is not finite");
    /// ```
    #[must_use]
    pub fn encode_error(&self) -> Option<&Error> {
        self.0.as_ref().err()?.cause.as_deref()
    }

    /// Returns the encoded `<value>` element, unless it is a fault.
    #[must_use]
    pub fn raw_value(&self) -> Option<&str> {
        let encoded = self.0.as_ref().ok()?;
        std::str::from_utf8(&encoded.document[encoded.value.clone()]).ok()
    }

    /// Returns the length of the encoded value in bytes; 0 for a fault.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |encoded| encoded.value.len())
    }

    /// Returns whether there is no encoded value, as for a fault.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the whole response document, in the encoding of `dialect`, which should be the one
    /// that the value was written in. It has at most [`Dialect::max_len`] bytes: a longer result is
    /// replaced by a fault, and the text of a longer fault is cut.
    #[must_use]
    pub fn into_document(self, dialect: &Dialect) -> Vec<u8> {
        let encoded = match self.0 {
            Ok(encoded) => encoded,
            Err(failed) => return message::fault_document(&failed.fault, dialect),
        };
        let document = message::into_encoding(encoded.document, dialect.encoding);
        if document.len() <= dialect.max_len {
            return document;
        }
        // references to characters take more bytes than the characters do in UTF-8
        let error = Error::too_many_bytes(dialect.max_len);
        Self::unwritable(error).into_document(dialect)
    }
}

impl From<Fault> for Reply {
    fn from(fault: Fault) -> Self {
        Self::fault(fault)
    }
}

/// The reply, or the fault that the error stands for.
impl<E: Into<Fault>> From<Result<Self, E>> for Reply {
    fn from(result: Result<Self, E>) -> Self {
        result.unwrap_or_else(Self::fault)
    }
}
