//! Made by `xmlrpc generate`. Regenerate it, or take it over and edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};
use xmlrpc_core::{OrFalse, Value, XmlRpcType};

/// The methods `partner.*`.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Partner {
    /// Calls `partner.read`.
    ///
    /// Wire signature: `PartnerRead (int)`.
    #[xmlrpc(name = "partner.read")]
    async fn read(&self, arg1: i32) -> PartnerRead;
}

/// `PartnerRead`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct PartnerRead {
    /// `name`.
    pub name: String,
    /// `phone`.
    pub phone: OrFalse<String>,
    /// An empty array where there is nothing, a struct otherwise.
    pub tags: Value,
    /// `score`.
    pub score: f64,
}
