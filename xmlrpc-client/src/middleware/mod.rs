//! Layers of calls.

mod from_fn;

pub use from_fn::{FromFn, FromFnLayer, Next, from_fn};
