//! Made by `xmlrpc generate` from http://127.0.0.1/RPC2. Regenerate it, or take it over and
//! edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};
use xmlrpc_core::XmlRpcType;

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
    /// Adds two integers.
    ///
    /// Wire signature: `int (int, int)`.
    #[xmlrpc(name = "add")]
    async fn add(&self, arg1: i32, arg2: i32) -> i32;
}

/// Methods whose names begin with `team.`.
#[allow(clippy::module_inception)]
pub mod team {
    /// The methods `team.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Team {
        /// Gets a team.
        ///
        /// Wire signature: `Team (int)`.
        #[xmlrpc(name = "team.get")]
        async fn get(&self, arg1: i32) -> super::Team;
    }
}

/// All methods, by their groups.
#[derive(Clone, Copy, Debug)]
pub struct Api<C> {
    caller: C,
}

impl<C: xmlrpc_core::Caller> Api<C> {
    /// Calls through `caller`: a client, a batch, or a service in the same process.
    pub const fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Returns the methods whose names have no dot.
    pub fn service(&self) -> ServiceClient<&C> {
        ServiceClient::new(&self.caller)
    }

    /// Returns the methods of [`team`].
    pub fn team(&self) -> team::TeamClient<&C> {
        team::TeamClient::new(&self.caller)
    }
}

/// A team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct Team {
    /// its number
    pub id: i32,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
