//! Made by `xmlrpc generate` from http://127.0.0.1/RPC2. Regenerate it, or take it over and
//! edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use xmlrpc_core::Value;

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
    /// Adds two integers.
    ///
    /// Wire signature: `int (int, int)`.
    #[xmlrpc(name = "add")]
    async fn add(&self, arg1: i32, arg2: i32) -> i32;

    /// Calls `echo`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "echo")]
    async fn echo(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `fail`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "fail")]
    async fn fail(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
}

/// Methods whose names begin with `system.`.
#[allow(clippy::module_inception)]
pub mod system {
    use xmlrpc_core::Struct;

    /// The methods `system.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait System {
        /// Return the capabilities of XML-RPC server.  This includes the version number of the XML-
        /// RPC For C/C++ software
        ///
        /// Wire signature: `struct ()`.
        #[xmlrpc(name = "system.capabilities")]
        async fn capabilities(&self) -> Struct;

        /// Tell whether a method by a specified name exists on this server
        ///
        /// Wire signature: `string (boolean)`.
        #[xmlrpc(name = "system.methodExist")]
        async fn method_exist(&self, arg1: bool) -> String;

        /// Shut down the server.  Return code is always zero.
        ///
        /// Wire signature: `int (string)`.
        #[xmlrpc(name = "system.shutdown")]
        async fn shutdown(&self, arg1: &str) -> i32;
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

    /// Returns the methods of [`system`].
    pub fn system(&self) -> system::SystemClient<&C> {
        system::SystemClient::new(&self.caller)
    }
}
