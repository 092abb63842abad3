//! What a method's return type means.

use crate::fault::{Fault, XmlRpcFault};
use crate::schema::XmlRpcType;

/// A return type of a method: a value, or a `Result` of a value and an error that travels as a
/// fault.
///
/// It is implemented for every [`XmlRpcType`] and for every `Result` of one and an
/// [`XmlRpcFault`], so type aliases of `Result` work. The two do not overlap, since `Result` does
/// not implement [`XmlRpcType`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from an XML-RPC method",
    label = "not an XML-RPC return type",
    note = "return a type that XML-RPC carries, or a `Result` of one and an error with `#[derive(XmlRpcFault)]` (or `xmlrpc_core::Fault`)"
)]
pub trait Outcome {
    /// The type that is written when the method succeeds.
    type Ok: XmlRpcType;
    /// The type that the caller reads then: [`Self::Ok`] with owned data.
    type Owned;
    /// The error that the caller gets when the method fails.
    type Fault: XmlRpcFault;

    /// Returns the outcome as a `Result`.
    ///
    /// # Errors
    ///
    /// Those of the method.
    fn into_result(self) -> Result<Self::Ok, Self::Fault>;
}

impl<R> Outcome for R
where
    R: Parts,
    R::Ok: XmlRpcType,
    R::Fault: XmlRpcFault,
{
    type Ok = R::Ok;
    type Owned = <R::Ok as XmlRpcType>::Owned;
    type Fault = R::Fault;

    fn into_result(self) -> Result<Self::Ok, Self::Fault> {
        Parts::into_parts(self)
    }
}

/// The two sides of a return type, whether or not XML-RPC can carry them: [`Outcome`] bounds
/// them one by one, so that a compile error names the side that does not fit.
#[doc(hidden)]
pub trait Parts {
    type Ok;
    type Fault;

    fn into_parts(self) -> Result<Self::Ok, Self::Fault>;
}

impl<T: XmlRpcType> Parts for T {
    type Ok = T;
    type Fault = Fault;

    fn into_parts(self) -> Result<T, Fault> {
        Ok(self)
    }
}

impl<T, E> Parts for Result<T, E> {
    type Ok = T;
    type Fault = E;

    fn into_parts(self) -> Self {
        self
    }
}
