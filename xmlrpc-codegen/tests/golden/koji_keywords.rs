//! Made by `xmlrpc generate`. Regenerate it, or take it over and edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Value, XmlRpcType};

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
    /// Calls `echo`.
    ///
    /// Wire signature: `any (any, int?, string?)`.
    #[xmlrpc(name = "echo")]
    async fn echo(&self, class: &Value, from: Option<i32>, self_: Option<&str>) -> Value;

    /// Calls `getAPIVersion`.
    ///
    /// Wire signature: `any ()`.
    #[xmlrpc(name = "getAPIVersion")]
    async fn get_api_version(&self) -> Value;

    /// Return information about a build.
    ///
    /// buildID may be an int or a NVR string.
    ///
    /// Wire signature: `any (any, boolean?)`.
    #[xmlrpc(name = "getBuild")]
    async fn get_build(
        &self,
        build_info: &Value,
        options: Option<&GetBuildOptions>,
    ) -> Value;

    /// Return list of tasks
    ///
    /// Wire signature: `any (any?, any?)`.
    #[xmlrpc(name = "listTasks")]
    async fn list_tasks(&self, options: Option<&ListTasksOptions>) -> Value;
}

/// Methods whose names begin with `host.`.
#[allow(clippy::module_inception)]
pub mod host {
    use xmlrpc_core::Value;

    /// The methods `host.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Host {
        /// Calls `host.openTask`.
        ///
        /// Wire signature: `any (any, any…)`.
        #[xmlrpc(name = "host.openTask")]
        async fn open_task(
            &self,
            task_id: &Value,
            #[xmlrpc(rest)]
            extra: Vec<Value>,
        ) -> Value;
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

    /// Returns the methods of [`host`].
    pub fn host(&self) -> host::HostClient<&C> {
        host::HostClient::new(&self.caller)
    }
}

/// Parameters of `getBuild` by name. Make one by `Default` and set what is wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct GetBuildOptions {
    /// `strict`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strict: Option<bool>,
    /// Says that these are parameters by name: `true`, as `Default` has it.
    #[serde(rename = "__starstar")]
    pub starstar: bool,
}

impl Default for GetBuildOptions {
    fn default() -> Self {
        Self {
            strict: None,
            starstar: true,
        }
    }
}

/// Parameters of `listTasks` by name. Make one by `Default` and set what is wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
pub struct ListTasksOptions {
    /// `opts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opts: Option<Value>,
    /// `queryOpts`.
    #[serde(rename = "queryOpts")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_opts: Option<Value>,
    /// Says that these are parameters by name: `true`, as `Default` has it.
    #[serde(rename = "__starstar")]
    pub starstar: bool,
}

impl Default for ListTasksOptions {
    fn default() -> Self {
        Self {
            opts: None,
            query_opts: None,
            starstar: true,
        }
    }
}
