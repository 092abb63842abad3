#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod builder;
mod client;
mod endpoint;
mod error;
mod exchange;
mod future;

pub use crate::builder::{BuildError, ClientBuilder};
pub use crate::client::Client;
pub use crate::error::TransportError;
pub use crate::exchange::HttpService;
pub use crate::future::CallFuture;
