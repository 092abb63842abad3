//! Made by `xmlrpc generate` from http://127.0.0.1/RPC2. Regenerate it, or take it over and
//! edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Methods whose names begin with `fldigi.`.
#[allow(clippy::module_inception)]
pub mod fldigi {
    use xmlrpc_core::Value;

    /// The methods `fldigi.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Fldigi {
        /// Returns the list of methods.
        ///
        /// Wire signature: `array ()`.
        #[xmlrpc(name = "fldigi.list")]
        async fn list(&self) -> Vec<Value>;

        /// Returns the program name.
        ///
        /// Wire signature: `string ()`.
        #[xmlrpc(name = "fldigi.name")]
        async fn name(&self) -> String;
    }
}

/// Methods whose names begin with `main.`.
#[allow(clippy::module_inception)]
pub mod main {
    /// The methods `main.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Main {
        /// Returns the RF carrier frequency.
        ///
        /// Wire signature: `double ()`.
        #[xmlrpc(name = "main.get_frequency")]
        async fn get_frequency(&self) -> f64;

        /// Sets the RF carrier frequency. Returns the old value.
        ///
        /// Wire signature: `double (double)`.
        #[xmlrpc(name = "main.set_frequency")]
        async fn set_frequency(&self, arg1: f64) -> f64;
    }
}

/// Methods whose names begin with `modem.`.
#[allow(clippy::module_inception)]
pub mod modem {
    use xmlrpc_core::Value;

    /// The methods `modem.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Modem {
        /// Returns all modem names.
        ///
        /// Wire signature: `array ()`.
        #[xmlrpc(name = "modem.get_names")]
        async fn get_names(&self) -> Vec<Value>;
    }
}

/// Methods whose names begin with `rx.`.
#[allow(clippy::module_inception)]
pub mod rx {
    use xmlrpc_core::Bytes;

    /// The methods `rx.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Rx {
        /// Returns all RX data received since last query.
        ///
        /// Wire signature: `base64 ()`.
        #[xmlrpc(name = "rx.get_data")]
        async fn get_data(&self) -> Bytes;
    }
}

/// Methods whose names begin with `spot.pskrep.`.
#[allow(clippy::module_inception)]
pub mod spot_pskrep {
    /// The methods `spot.pskrep.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait SpotPskrep {
        /// Returns the number of callsigns spotted in the current session.
        ///
        /// Wire signature: `int ()`.
        #[xmlrpc(name = "spot.pskrep.get_count")]
        async fn get_count(&self) -> i32;
    }
}

/// Methods whose names begin with `text.`.
#[allow(clippy::module_inception)]
pub mod text {
    use xmlrpc_core::Bytes;

    /// The methods `text.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Text {
        /// Adds a byte string to the TX text widget.
        ///
        /// Wire signature: `nil (base64)`.
        #[xmlrpc(name = "text.add_tx_bytes")]
        async fn add_tx_bytes(&self, arg1: &Bytes);

        /// Returns a range of characters (start, length) from the RX text widget.
        ///
        /// Wire signature: `base64 (int, int)`.
        #[xmlrpc(name = "text.get_rx")]
        async fn get_rx(&self, arg1: i32, arg2: i32) -> Bytes;
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

    /// Returns the methods of [`fldigi`].
    pub fn fldigi(&self) -> fldigi::FldigiClient<&C> {
        fldigi::FldigiClient::new(&self.caller)
    }

    /// Returns the methods of [`main`].
    pub fn main(&self) -> main::MainClient<&C> {
        main::MainClient::new(&self.caller)
    }

    /// Returns the methods of [`modem`].
    pub fn modem(&self) -> modem::ModemClient<&C> {
        modem::ModemClient::new(&self.caller)
    }

    /// Returns the methods of [`rx`].
    pub fn rx(&self) -> rx::RxClient<&C> {
        rx::RxClient::new(&self.caller)
    }

    /// Returns the methods of [`spot_pskrep`].
    pub fn spot_pskrep(&self) -> spot_pskrep::SpotPskrepClient<&C> {
        spot_pskrep::SpotPskrepClient::new(&self.caller)
    }

    /// Returns the methods of [`text`].
    pub fn text(&self) -> text::TextClient<&C> {
        text::TextClient::new(&self.caller)
    }
}
