#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc(html_root_url = "https://docs.rs/xmlrpc-client/0.1.0")]

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod builder;
mod client;
mod config;
mod endpoint;
mod error;
mod exchange;
mod future;
mod response;

pub use crate::builder::ClientBuilder;
pub use crate::client::Client;
pub use crate::error::{BuildError, TransportError};
pub use crate::exchange::HttpService;
pub use crate::future::CallFuture;
