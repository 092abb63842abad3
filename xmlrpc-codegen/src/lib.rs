#![doc = include_str!("../README.md")]

mod builder;
mod error;
mod group;
mod names;
mod nearest;
mod overrides;
mod prepare;
mod python;
mod rust;
pub mod source;
mod text;

pub use builder::{Builder, Generated, Target};
pub use error::Error;
pub use group::Grouping;
pub use nearest::nearest;
pub use overrides::Overrides;
pub use prepare::is_built_in;
