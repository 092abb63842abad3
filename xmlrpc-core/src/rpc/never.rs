//! The second implementation of some traits.
//!
//! Of two implementations that fit, rustc looks which one holds. When neither does, the type that
//! they differ in stays unknown, and rustc keeps silent about everything that is done with it: one
//! error, at the place of the mistake.

use std::convert::Infallible;

/// Implemented by nothing.
pub trait Never {
    fn never(self) -> Infallible;
}
