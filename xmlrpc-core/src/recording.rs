//! Reads and writes recorded calls: one line of JSON each.
//!
//! A recording is a text file. Its first line is a [`RecordingHeader`], every other one a
//! [`RecordedCall`], in the notation of [`tagged`](crate::tagged). The command line writes and
//! serves recordings, the test kit replays them, the generator takes types from them.
//!
//! ```text
//! {"xmlrpc-recording":1,"server":"http://127.0.0.1:8000/RPC2"}
//! {"method":"add","params":[1,2],"result":3}
//! {"method":"divide","params":[1.0,0.0],"fault":{"code":101,"message":"division by zero"}}
//! ```
//!
//! # Examples
//!
//! ```
//! use xmlrpc_core::recording::RecordedCall;
//! use xmlrpc_core::value;
//!
//! let line = r#"{"method":"add","params":[1,2],"result":3}"#;
//! let call: RecordedCall = serde_json::from_str(line)?;
//! assert_eq!(call.outcome, Ok(value!(3)));
//! assert_eq!(serde_json::to_string(&call)?, line);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde_core::de::{Deserialize, Deserializer, Error as _};
use serde_core::ser::{Serialize, SerializeMap, Serializer};

use crate::tagged::Tagged;
use crate::{Fault, Value};

/// A call and what came of it.
#[derive(Clone, Debug, PartialEq)]

pub struct RecordedCall {
    /// The name of the method.
    pub method: String,
    /// The parameters.
    pub params: Vec<Value>,
    /// The result, or the fault.
    pub outcome: Result<Value, Fault>,
}

/// The first line of a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordingHeader {
    /// The version of the format.
    pub version: i32,
    /// The URL of the server, without credentials; empty when there was none.
    pub server: String,
}

impl RecordingHeader {
    /// The version that is written, and the only one that is read.
    pub const VERSION: i32 = 1;

    /// Returns a header for a recording of the server at this URL. Take credentials out first.
    pub fn new(server: impl Into<String>) -> Self {
        Self {
            version: Self::VERSION,
            server: server.into(),
        }
    }
}

impl Serialize for RecordedCall {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("method", &self.method)?;
        let params: Vec<Tagged<&Value>> = self.params.iter().map(Tagged).collect();
        map.serialize_entry("params", &params)?;
        match &self.outcome {
            Ok(result) => map.serialize_entry("result", &Tagged(result))?,
            Err(fault) => map.serialize_entry("fault", &FaultMembers(fault))?,
        }
        map.end()
    }
}

struct FaultMembers<'a>(&'a Fault);

impl Serialize for FaultMembers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("code", &self.0.code)?;
        map.serialize_entry("message", &self.0.message)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for RecordedCall {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Value::Struct(mut members) = Tagged::deserialize(deserializer)?.0 else {
            return Err(D::Error::custom(
                "expected a recorded call, found no object",
            ));
        };
        let method = match members.remove("method") {
            Some(Value::String(method)) => method,
            _ => return Err(D::Error::custom("expected a `method`, which is a string")),
        };
        let params = match members.remove("params") {
            Some(Value::Array(params)) => params.into_inner(),
            None => Vec::new(),
            Some(_) => return Err(D::Error::custom("expected `params` to be a list")),
        };
        let outcome = match (members.remove("result"), members.remove("fault")) {
            (Some(result), None) => Ok(result),
            (None, Some(fault)) => {
                let code = fault.get("code").and_then(Value::as_i64);
                let code = code.and_then(|code| i32::try_from(code).ok());
                let code = code.ok_or_else(|| {
                    D::Error::custom("expected a `code` in `fault`, an integer of 32 bits")
                })?;
                let message = fault.get("message").and_then(Value::as_str).unwrap_or("");
                Err(Fault::new(code, message.to_owned()))
            }
            _ => {
                return Err(D::Error::custom(
                    "expected either a `result` or a `fault` in a recorded call",
                ));
            }
        };
        Ok(Self {
            method,
            params,
            outcome,
        })
    }
}

impl Serialize for RecordingHeader {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("xmlrpc-recording", &self.version)?;
        map.serialize_entry("server", &self.server)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for RecordingHeader {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("xmlrpc-recording").and_then(Value::as_i64) {
            Some(1) => Ok(Self::new(
                value.get("server").and_then(Value::as_str).unwrap_or(""),
            )),
            Some(version) => Err(D::Error::custom(format!(
                "expected a recording of version 1, found version {version}"
            ))),
            None => Err(D::Error::custom("expected the first line of a recording")),
        }
    }
}
