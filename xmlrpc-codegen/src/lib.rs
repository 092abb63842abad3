#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc(html_root_url = "https://docs.rs/xmlrpc-codegen/0.1.0")]

mod builder;
mod error;
mod generated;
mod group;
mod names;
mod nearest;
mod overrides;
mod parts;
mod prepare;
mod python;
mod rust;
pub mod source;
mod text;

pub use builder::{Builder, Target};
pub use error::Error;
pub use generated::Generated;
pub use group::Grouping;
pub use nearest::nearest;
pub use overrides::Overrides;
pub use prepare::is_built_in;
