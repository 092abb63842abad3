//! What generated code may name, and all of it.
//!
//! Not public API: `xmlrpc-derive` is pinned to the version of this crate.

mod checks;
mod faults;
mod methods;
mod params;
mod types;
mod values;

pub use core::any::type_name;
pub use core::convert::From;
pub use core::option::Option::{self, None, Some};
pub use core::time::Duration;
pub use std::borrow::ToOwned;
pub use std::boxed::Box;
pub use std::sync::Arc;
pub use std::vec::Vec;

#[cfg(feature = "derive")]
pub use xmlrpc_derive::Quietly;

pub use self::checks::{
    After, checked, described, is_list, is_owned, is_read, is_received, is_returned, is_send,
    is_sent, is_sync,
};
pub use self::faults::{assert_new, other, shown, text};
pub use self::methods::{
    IntoCaller, Output, Received, Sent, invoke, invoke_sync, no_such_method, returns,
};
pub use self::params::{
    check_defaults, check_nil, context, default, own_each, reads, reads_rest, takes,
};
pub use self::types::{add_member, field, flatten_members};
pub use self::values::{ExprValue, name};
pub use crate::fault::{Fault, FaultCase, XmlRpcFault};
pub use crate::message::Call;
pub use crate::rpc::{BoxFuture, Caller, Context, Dispatch, Reply};
pub use crate::schema::{
    Definition, Definitions, Member, MemberName, Method, Schema, Shape, Variant, WireType,
    XmlRpcType,
};
