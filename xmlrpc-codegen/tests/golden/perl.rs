//! Made by `xmlrpc generate` from http://127.0.0.1/RPC2. Regenerate it, or take it over and
//! edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use xmlrpc_core::Struct;

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
    /// who(name)
    /// Finds somebody.
    ///
    /// Wire signature: `struct (string)`.
    #[xmlrpc(name = "who")]
    async fn who(&self, name: &str) -> Struct;
}

/// Methods whose names begin with `calc.`.
#[allow(clippy::module_inception)]
pub mod calc {
    use xmlrpc_core::Value;

    /// The methods `calc.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Calc {
        /// Adds two numbers.
        ///
        /// Wire signatures: `int (int, int)`, `double (double, double)`.
        #[xmlrpc(name = "calc.add")]
        async fn add(&self, arg1: &Value, arg2: &Value) -> Value;
    }
}

/// Methods whose names begin with `system.`.
#[allow(clippy::module_inception)]
pub mod system {
    use xmlrpc_core::Struct;

    /// The methods `system.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait System {
        /// Return the server name and version as a string
        ///
        /// Wire signature: `string ()`.
        #[xmlrpc(name = "system.identity")]
        async fn identity(&self) -> String;

        /// Report on the various status markers of the server itself. The return value is
        /// a STRUCT with the following members:
        ///
        /// Key         Type     Value
        ///
        /// host        STRING   Name of the (possibly virtual) host name to which
        /// requests are sent.
        /// port        INT      TCP/IP port the server is listening on.
        /// name        STRING   The name of the server software, as it identifies
        /// itself in transport headers.
        /// version     STRING   The software version. Note that this is defined as
        /// a STRING, not a DOUBLE, to allow for non-numeric
        /// values.
        /// path        STRING   URL path portion, for use when sending POST
        /// request messages.
        /// date        ISO8601  The current date and time on the server, as an
        /// ISO 8601 date string.
        /// date_int    INT      The current date as a UNIX time() value. This is
        /// encoded as an INT rather than the dateTime.int
        /// type, so that it is readable by older clients.
        /// started     ISO8601  The date and time when the current server started
        /// accepting connections, as an ISO 8601 string.
        /// started_int
        /// INT      The server start-time as a UNIX time() value. This
        /// is also encoded as INT for the same reasons as
        /// the "date_int" value above.
        /// total_requests
        /// INT      Total number of requests served thus far
        /// (including the current one). This will not include
        /// requests for which there was no matching method,
        /// or HTTP-HEAD requests.
        /// methods_known
        /// INT      The number of different methods the server has
        /// registered for serving requests.
        ///
        /// If this method is called with a single boolean value, that value determines
        /// whether the current call should be counted against the value of the
        /// "total_requests" field. This is also handled at the server level. Setting
        /// this boolean value to a "true" value causes the server (and the resulting
        /// data structure returned) to not count this call. This feature allows external
        /// tools (monitors, etc.) to check the status regularly without falsely running
        /// up the value of "total_requests".
        ///
        /// Wire signatures: `struct ()`, `struct (boolean)`.
        #[xmlrpc(name = "system.status")]
        async fn status(&self, arg1: Option<bool>) -> Struct;
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

    /// Returns the methods of [`calc`].
    pub fn calc(&self) -> calc::CalcClient<&C> {
        calc::CalcClient::new(&self.caller)
    }

    /// Returns the methods of [`system`].
    pub fn system(&self) -> system::SystemClient<&C> {
        system::SystemClient::new(&self.caller)
    }
}
