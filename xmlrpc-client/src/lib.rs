#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc(html_root_url = "https://docs.rs/xmlrpc-client/0.1.0")]

// first, for rustdoc lists methods by module: `build` before `build_blocking`
mod builder;

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod call;
mod client;
mod coding;
mod config;
mod endpoint;
mod error;
mod exchange;
mod future;
mod header;
pub mod middleware;
mod response;
mod transport;

#[doc(no_inline)]
pub use http;

pub use crate::builder::ClientBuilder;
pub use crate::call::{CallRequest, CallService, CallServiceFuture};
pub use crate::client::Client;
pub use crate::error::{BuildError, EndpointError, NotSent, TransportError};
pub use crate::future::CallFuture;
pub use crate::response::CallResponse;
pub use crate::transport::{Body, Http, HttpService, ResponseBody};
