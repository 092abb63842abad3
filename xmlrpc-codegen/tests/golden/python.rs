//! Made by `xmlrpc generate` from http://127.0.0.1/RPC2. Regenerate it, or take it over and
//! edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use xmlrpc_core::Value;

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
    /// add(a, b=2)
    ///
    /// Adds two numbers.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "add")]
    async fn add(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Equivalent to base\*\*exp with 2 arguments or base\*\*exp % mod with 3 arguments
    ///
    /// Some types, such as ints, are able to use a more efficient algorithm when
    /// invoked using the three argument form.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "pow")]
    async fn pow(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
}

/// Methods whose names begin with `get.`.
#[allow(clippy::module_inception)]
pub mod get {
    use xmlrpc_core::Value;

    /// The methods `get.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Get {
        /// Calls `get.item`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "get.item")]
        async fn item(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
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

    /// Returns the methods of [`get`].
    pub fn get(&self) -> get::GetClient<&C> {
        get::GetClient::new(&self.caller)
    }
}
