//! The methods of the server itself: `system.*`.

mod describe;
mod introspection;
pub(crate) mod multicall;

pub(crate) use self::introspection::{Introspection, built_in};
