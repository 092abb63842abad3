//! Homematic's two interfaces: what its central unit (CCU) serves, and what it calls.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Value, XmlRpcType, xmlrpc_service};

/// What the CCU serves.
#[xmlrpc_service(rename_all = "camelCase")]
pub(crate) trait Ccu {
    /// From now on, the CCU calls `url`, and says `interface` as the first parameter; an empty
    /// `interface` ends that.
    async fn init(&self, url: String, interface: String) -> Value;

    async fn list_devices(&self) -> Vec<Device>;

    /// All values of a channel; `kind` is `VALUES`, or `MASTER` for its settings. Which there are
    /// depends on the kind of channel: a struct for each that is used.
    async fn get_paramset(&self, address: String, kind: String) -> Switch;

    async fn set_value(&self, address: String, key: String, value: Value) -> Value;
}

/// What the CCU calls, and a client has to serve.
#[xmlrpc_service(rename_all = "camelCase")]
pub(crate) trait Events {
    /// The devices that this client knows already. `listDevices` has a parameter here, and none
    /// at the CCU.
    async fn list_devices(&self, interface: String) -> Vec<Device>;

    /// Devices that this client did not know. The CCU wants an empty string, not nil.
    async fn new_devices(&self, interface: String, devices: Vec<Device>) -> &'static str;

    /// A value changed.
    async fn event(
        &self,
        interface: String,
        address: String,
        key: String,
        value: Value,
    ) -> &'static str;
}

/// A device or a channel; there is more.
#[derive(Clone, Debug, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) struct Device {
    pub(crate) address: String,
    pub(crate) r#type: String,
    pub(crate) version: i32,
}

/// The values of a channel of the type `SWITCH`; there are more.
#[derive(Clone, Debug, Serialize, Deserialize, XmlRpcType)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) struct Switch {
    pub(crate) state: bool,
    /// Some leave it out.
    #[serde(default)]
    pub(crate) working: Option<bool>,
}
