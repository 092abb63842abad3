//! What can go wrong: with settings, and with calls.

mod build;
mod not_sent;
mod transport;

pub use build::BuildError;
pub(crate) use build::Mistake;
pub use not_sent::NotSent;
pub(crate) use transport::{BoxError, Kind};
pub use transport::{EndpointError, TransportError};
