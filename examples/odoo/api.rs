//! Odoo's external API as traits, and the types of its dialect.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{CallError, OrFalse, Struct, Value, XmlRpcFault, XmlRpcType, xmlrpc_service};

/// What `/xmlrpc/2/common` serves; it needs no login.
#[xmlrpc_service]
pub(crate) trait Common {
    /// Which Odoo this is.
    async fn version(&self) -> Version;

    /// The id of the user, or nothing when the login is refused.
    async fn authenticate(
        &self,
        database: &str,
        login: &str,
        password: &str,
        user_agent: Struct,
    ) -> Result<OrFalse<i32>, OdooError>;
}

/// What `/xmlrpc/2/object` serves.
#[xmlrpc_service]
pub(crate) trait Object {
    /// Calls a method of a model.
    #[allow(clippy::too_many_arguments, reason = "Odoo's method has seven")]
    async fn execute_kw(
        &self,
        database: &str,
        uid: i32,
        password: &str,
        model: &str,
        method: &str,
        args: Vec<Value>,
        kwargs: Struct,
    ) -> Result<Value, OdooError>;
}

/// The fault codes of `/xmlrpc/2`.
#[derive(Debug, PartialEq, XmlRpcFault)]
pub(crate) enum OdooError {
    /// Something in the server failed: a traceback.
    #[fault(code = 1)]
    Application(String),
    /// The user did something that is not allowed here: a sentence for people.
    #[fault(code = 2)]
    Warning(String),
    /// The login or password is wrong.
    #[fault(code = 3)]
    AccessDenied(String),
    /// The user may not see or change this record.
    #[fault(code = 4)]
    AccessError(String),
}

impl OdooError {
    /// The error of a call, with what is not a fault of Odoo's as an error of the application.
    pub(crate) fn from_call(error: CallError<Self>) -> Self {
        match error {
            CallError::Fault(error, _) => error,
            other => Self::Application(other.to_string()),
        }
    }
}

impl std::fmt::Display for OdooError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Self::Application(text)
        | Self::Warning(text)
        | Self::AccessDenied(text)
        | Self::AccessError(text)) = self;
        f.write_str(text)
    }
}

impl std::error::Error for OdooError {}

/// What `version` answers; there is more.
#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
pub(crate) struct Version {
    /// Such as `17.0`.
    pub(crate) server_version: String,
    /// 1 for this API.
    pub(crate) protocol_version: i32,
}

/// A record of `res.partner`, with the fields that the example asks for.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Partner {
    /// Every record has an id.
    pub(crate) id: i32,
    /// Its name.
    pub(crate) name: String,
    /// Its telephone number, if it has one.
    pub(crate) phone: OrFalse<String>,
    /// A reference to another model: id and name.
    pub(crate) country_id: OrFalse<(i32, String)>,
    /// When it was changed: Odoo writes dates as strings, in UTC.
    pub(crate) write_date: String,
}
