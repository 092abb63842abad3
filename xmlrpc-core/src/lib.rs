#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc(html_root_url = "https://docs.rs/xmlrpc-core/0.1.0")]

mod base64;
mod de;
pub mod description;
pub mod dialect;
mod error;
mod fault;
mod macros;
pub mod message;
mod printable;
mod read_options;
pub mod recording;
pub mod rpc;
pub mod schema;
mod ser;
pub mod tagged;
mod token;
pub mod types;
pub mod value;
mod xml;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
#[doc(hidden)]
#[path = "probe.rs"]
pub mod __probe;

pub use crate::de::{from_slice, from_slice_with, from_str, from_str_with};
pub use crate::dialect::Dialect;
pub use crate::error::{Category, Error};
pub use crate::fault::{Fault, FaultCase, XmlRpcFault};
pub use crate::read_options::{FallbackEncoding, Limits, Mode, ReadOptions};
pub use crate::rpc::{CallError, Caller, Dispatch, FailedCall};
pub use crate::schema::{MemberName, Outcome, XmlRpcType};
pub use crate::ser::{
    append, append_with, to_string, to_string_with, to_vec, to_vec_with, to_writer, to_writer_with,
};
pub use crate::types::{AsDateTime, AsUtc, Bytes, DateTime, as_date_time, as_utc};
pub use crate::value::{Array, OrFalse, RawValue, Struct, Value, false_as_none};

#[cfg(feature = "derive")]
#[cfg_attr(docsrs, doc(cfg(feature = "derive")))]
pub use xmlrpc_derive::{XmlRpcFault, XmlRpcType, xmlrpc_service};
