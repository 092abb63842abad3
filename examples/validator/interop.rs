//! The echo tests of the xmlrpcInterop group: each answers its parameter.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, DateTime, Struct, Value, XmlRpcType, xmlrpc_service};

pub(crate) struct Interop;

#[xmlrpc_service(prefix = "interopEchoTests.", rename_all = "camelCase")]
impl Interop {
    /// Answers the string.
    fn echo_string(&self, value: String) -> String {
        value
    }

    /// Answers the strings.
    fn echo_string_array(&self, value: Vec<String>) -> Vec<String> {
        value
    }

    /// Answers the integer.
    fn echo_integer(&self, value: i64) -> i64 {
        value
    }

    /// Answers the integers.
    fn echo_integer_array(&self, value: Vec<i64>) -> Vec<i64> {
        value
    }

    /// Answers the double.
    fn echo_float(&self, value: f64) -> f64 {
        value
    }

    /// Answers the doubles.
    fn echo_float_array(&self, value: Vec<f64>) -> Vec<f64> {
        value
    }

    /// Answers the boolean.
    fn echo_boolean(&self, value: bool) -> bool {
        value
    }

    /// Answers the struct.
    fn echo_struct(&self, value: Struct) -> Struct {
        value
    }

    /// Answers the structs.
    fn echo_struct_array(&self, value: Vec<Struct>) -> Vec<Struct> {
        value
    }

    /// Answers the value, whatever it is.
    fn echo_value(&self, value: Value) -> Value {
        value
    }

    /// Answers the bytes.
    fn echo_base64(&self, value: Bytes) -> Bytes {
        value
    }

    /// Answers the date.
    fn echo_date(&self, value: DateTime) -> DateTime {
        value
    }

    /// Takes no parameter.
    fn no_in_params(&self) -> &'static str {
        "no parameters"
    }

    /// What the server is made of.
    fn which_toolkit(&self) -> Toolkit {
        Toolkit {
            docs_url: env!("CARGO_PKG_REPOSITORY").to_owned(),
            name: "xmlrpc-server".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            operating_system: std::env::consts::OS.to_owned(),
        }
    }
}

#[derive(Serialize, Deserialize, XmlRpcType)]
pub(crate) struct Toolkit {
    #[serde(rename = "toolkitDocsUrl")]
    docs_url: String,
    #[serde(rename = "toolkitName")]
    name: String,
    #[serde(rename = "toolkitVersion")]
    version: String,
    #[serde(rename = "toolkitOperatingSystem")]
    operating_system: String,
}
