//! `base64`: binary data.

use std::fmt::{self, Debug};
use std::ops::{Deref, DerefMut};

use serde_core::de::{self, Deserialize, Deserializer, SeqAccess, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::types::marked::reads_xmlrpc;

/// Binary data, `<base64>` on the wire.
///
/// Use it instead of `Vec<u8>`, which serde writes as an array of numbers. (The `serde_bytes` crate
/// does the same for fields of other types.)
///
/// # Examples
///
/// ```
/// use xmlrpc_core::Bytes;
///
/// let data = Bytes::from(b"you can't read this!");
/// let xml = xmlrpc_core::to_string(&data)?;
/// assert_eq!(xml, "<value><base64>eW91IGNhbid0IHJlYWQgdGhpcyE=</base64></value>");
/// assert_eq!(xmlrpc_core::from_str::<Bytes>(&xml)?, data);
/// assert_eq!(data.len(), 20);
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// Creates empty data.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Returns the data as a `Vec`.
    #[must_use]
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

impl Deref for Bytes {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for Bytes {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Bytes {
    fn from(bytes: &[u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<Bytes> for Vec<u8> {
    fn from(bytes: Bytes) -> Self {
        bytes.0
    }
}

impl FromIterator<u8> for Bytes {
    fn from_iter<I: IntoIterator<Item = u8>>(bytes: I) -> Self {
        Self(bytes.into_iter().collect())
    }
}

/// Shows the length and the first 16 bytes: a log is not a place for files.
impl Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 16;
        write!(f, "Bytes({} bytes", self.len())?;
        for (nth, byte) in self.iter().take(SHOWN).enumerate() {
            let before = if nth == 0 { ": " } else { "" };
            write!(f, "{before}{byte:02x}")?;
        }
        f.write_str(if self.len() > SHOWN { "…)" } else { ")" })
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

/// From `<base64>`; from other formats also as a sequence of numbers, which is what bytes become
/// in JSON.
impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_byte_buf(BytesVisitor)
    }
}

struct BytesVisitor;

impl<'de> Visitor<'de> for BytesVisitor {
    type Value = Bytes;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`base64`")
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
        Ok(Bytes(bytes.to_vec()))
    }

    fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<Bytes, E> {
        Ok(Bytes(bytes))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Bytes, A::Error> {
        if reads_xmlrpc::<A::Error>() {
            // an array of numbers that serde buffered
            return Err(de::Error::invalid_type(Unexpected::Seq, &self));
        }
        let mut bytes = Vec::with_capacity(items.size_hint().unwrap_or(0).min(4096));
        while let Some(byte) = items.next_element()? {
            bytes.push(byte);
        }
        Ok(Bytes(bytes))
    }
}

impl XmlRpcType for Bytes {
    type Owned = Self;

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Base64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_is_short() {
        assert_eq!(format!("{:?}", Bytes::new()), "Bytes(0 bytes)");
        assert_eq!(
            format!("{:?}", Bytes::from(b"\x00\xff")),
            "Bytes(2 bytes: 00ff)"
        );
        assert_eq!(
            format!("{:?}", Bytes::from(vec![7; 1000])),
            "Bytes(1000 bytes: 07070707070707070707070707070707…)",
        );
    }

    #[test]
    fn other_formats_see_numbers() {
        let json = serde_json::to_string(&Bytes::from(b"ab")).unwrap();
        assert_eq!(json, "[97,98]");
        assert_eq!(
            serde_json::from_str::<Bytes>(&json).unwrap(),
            Bytes::from(b"ab")
        );
        assert!(serde_json::from_str::<Bytes>("[256]").is_err());
    }
}
