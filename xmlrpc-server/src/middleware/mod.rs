//! Layers around calls, and what they may fail with.

mod from_fn;
mod layer_error;

pub use self::from_fn::{FromFn, FromFnLayer, Next, from_fn};
pub use self::layer_error::LayerError;
