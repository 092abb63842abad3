//! Reads and writes whole documents: calls and responses.
//!
//! Use it to speak XML-RPC over a transport of your own; `xmlrpc-server` and `xmlrpc-client` use it
//! over HTTP. A client sends the bytes of [`encode_call`] and reads the response with
//! [`decode_response`]. A server parses a [`Call`], decodes the parameters into the types of the
//! method, and responds with [`encode_response`] or [`encode_fault`].
//!
//! # Examples
//!
//! ```
//! use xmlrpc_core::{Fault, message};
//!
//! let body = message::encode_call("add", &(3, 5))?;
//! let call = message::Call::parse(&body)?;
//! assert_eq!(call.method(), "add");
//! let (a, b): (i32, i32) = call.params().decode()?;
//!
//! let body = message::encode_response(&(a + b))?;
//! assert_eq!(message::decode_response::<i32>(&body)?, Ok(8));
//!
//! let body = message::encode_fault(&Fault::new(4, "too many parameters"));
//! let fault = message::decode_response::<i32>(&body)?.unwrap_err();
//! assert_eq!(fault.code, 4);
//! # Ok::<(), xmlrpc_core::Error>(())
//! ```

mod additions;
mod call;
mod charset;
mod encode;
mod entry;
mod fault;
mod params;
mod response;

pub use additions::Additions;
pub use call::Call;
pub use charset::charset;
pub use encode::{
    append_response, encode_call, encode_call_adding, encode_call_for, encode_call_with,
    encode_fault, encode_fault_with, encode_response, encode_response_with,
};
pub use params::Params;
pub use response::{Response, decode_response, decode_response_with};

pub(crate) use encode::{fault_document, fault_value, into_encoding, shortened, write_response};
pub(crate) use entry::{decode_entry, decode_result, encode_entry};
