//! Errors of layers.

use std::error::Error;

use xmlrpc_core::Fault;

/// Turns the error of a layer around calls into a fault.
///
/// Implemented for every `Into<Fault>`, and for the boxed errors of tower's own layers: the caller
/// gets the [`Fault`] in the box; any other error is an [internal error](Fault::internal_error) to
/// the caller, and its text goes to the log.
///
/// `Marker` only tells the implementations apart; it is always inferred.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Fault;
/// use xmlrpc_server::middleware::LayerError;
///
/// let refused = Fault::new(403, "not for you");
/// assert_eq!(refused.into_fault("add").code, 403);
///
/// let failed: Box<dyn std::error::Error + Send + Sync> = "the database is gone".into();
/// assert_eq!(failed.into_fault("add"), Fault::internal_error());
/// ```
#[diagnostic::on_unimplemented(
    message = "a layer around calls cannot fail with `{Self}`",
    label = "not an error that is answered with a fault",
    note = "use an error that is `Into<Fault>`, a `Box<dyn Error + Send + Sync>`, or `Infallible`; `tower::ServiceBuilder::map_err` changes it"
)]
pub trait LayerError<Marker> {
    /// Returns the fault that the call of `method` is answered with.
    fn into_fault(self, method: &str) -> Fault;
}

/// Marks errors that convert into a fault.
#[derive(Debug)]
pub struct Named;

/// Marks errors of any type, in a box.
#[derive(Debug)]
pub struct Boxed;

impl<E: Into<Fault>> LayerError<Named> for E {
    fn into_fault(self, _: &str) -> Fault {
        self.into()
    }
}

/// Marks nothing. With one implementation only that fits any type, rustc reports what is missing
/// for that one (`Fault: From<…>`), and not what is said above.
#[derive(Debug)]
pub struct Neither;

/// Implemented by no type.
#[diagnostic::do_not_recommend]
impl<E: Nothing> LayerError<Neither> for E {
    fn into_fault(self, _: &str) -> Fault {
        Fault::internal_error()
    }
}

trait Nothing {}

impl LayerError<Boxed> for Box<dyn Error + Send + Sync> {
    fn into_fault(self, method: &str) -> Fault {
        match self.downcast::<Fault>() {
            Ok(fault) => *fault,
            Err(error) => {
                let error: &dyn Error = &*error;
                tracing::error!(method = %method.escape_debug(), error, "a layer failed");
                Fault::internal_error()
            }
        }
    }
}
