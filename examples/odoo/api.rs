//! Odoo's external API as traits, and the types of its dialect.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use xmlrpc_core::schema::{Definitions, Schema};
use xmlrpc_core::{CallError, Struct, Value, XmlRpcFault, XmlRpcType, xmlrpc_service};

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
    /// The error of a call, with what is no fault of Odoo's as an error of the application.
    pub(crate) fn from_call(error: CallError<Self>) -> Self {
        match error {
            CallError::Fault(error) => error,
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

/// Odoo has no null: what is not there is `false`, whatever its type would be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OrFalse<T>(pub(crate) Option<T>);

impl<T: Serialize> Serialize for OrFalse<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_bool(false),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OrFalse<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either<T> {
            Value(T),
            False(bool),
        }

        match Either::deserialize(deserializer)? {
            Either::Value(value) => Ok(Self(Some(value))),
            Either::False(false) => Ok(Self(None)),
            Either::False(true) => Err(serde::de::Error::custom("expected a value or `false`")),
        }
    }
}

impl<T: XmlRpcType> XmlRpcType for OrFalse<T> {
    type Owned = OrFalse<T::Owned>;

    fn schema(definitions: &mut Definitions) -> Schema {
        T::schema(definitions)
    }
}
