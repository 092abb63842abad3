//! `#[serde(with = "xmlrpc_core::false_as_none")]`: an `Option` that travels as `false` where there
//! is nothing.
//!
//! For the answers of Odoo, of PHP and of WordPress. Elsewhere than in a field use
//! [`OrFalse`]. With `#[serde(default)]` the member may also be missing.
//!
//! ```
//! # use serde::{Deserialize, Serialize};
//! #[derive(Serialize, Deserialize)]
//! struct Partner {
//!     #[serde(with = "xmlrpc_core::false_as_none")]
//!     phone: Option<String>,
//! }
//!
//! let xml = xmlrpc_core::to_string(&Partner { phone: None })?;
//! assert!(xml.contains("<name>phone</name><value><boolean>0</boolean></value>"));
//! assert_eq!(xmlrpc_core::from_str::<Partner>(&xml)?.phone, None);
//! # Ok::<(), xmlrpc_core::Error>(())
//! ```

use serde_core::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use crate::value::OrFalse;

/// Writes the value, or `false`.
///
/// # Errors
///
/// Those of the value.
pub fn serialize<T: Serialize, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    OrFalse(value.as_ref()).serialize(serializer)
}

/// Reads the value; `false` and `<nil/>` are `None`.
///
/// # Errors
///
/// If it is neither.
pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    OrFalse::deserialize(deserializer).map(OrFalse::into_inner)
}
