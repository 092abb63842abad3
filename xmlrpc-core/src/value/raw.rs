//! [`RawValue`]: a value that stays text.

use std::borrow::Cow;
use std::fmt::{self, Debug, Display};

use serde_core::de::{self, Deserialize, Deserializer, IgnoredAny, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::de::{Decoder, from_str};
use crate::error::Error;
use crate::read_options::ReadOptions;
use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::ser::to_string;
use crate::token;
use crate::types::marked::reads_xmlrpc;
use crate::value::Value;
use crate::xml::Reader;

/// One `<value>` element as text: read later, or passed on as it stands.
///
/// Deserializing copies the text; [`deserialize_borrowed`](RawValue::deserialize_borrowed) does not.
/// Out of what serde buffers (`flatten`, `untagged`) it is written anew, with the same meaning.
/// An `Option` of it is `None` for nil, and in `Lenient` also for a number, boolean or date without
/// text, as an `Option` of any type is.
///
/// It is written as it stands. In another [`Encoding`](crate::dialect::Encoding) than UTF-8,
/// characters that the encoding does not have become references, also out of CDATA; comments with
/// such characters become empty, and names of elements with such characters are an error.
///
/// # Examples
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use xmlrpc_core::RawValue;
///
/// #[derive(Serialize, Deserialize)]
/// struct Envelope<'a> {
///     kind: String,
///     #[serde(borrow, deserialize_with = "RawValue::deserialize_borrowed")]
///     content: RawValue<'a>,
/// }
///
/// let envelope = Envelope { kind: "point".into(), content: RawValue::encode(&[3, 5])? };
/// let xml = xmlrpc_core::to_string(&envelope)?;
/// let envelope: Envelope = xmlrpc_core::from_str(&xml)?;
/// assert!(envelope.content.get().starts_with("<value><array>"));
/// assert_eq!(envelope.content.decode::<(i32, i32)>()?, (3, 5));
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawValue<'a>(Cow<'a, str>);

impl<'a> RawValue<'a> {
    /// Returns the text, from `<value>` to `</value>`.
    #[must_use]
    pub fn get(&self) -> &str {
        &self.0
    }

    /// Reads the value, strictly.
    ///
    /// # Errors
    ///
    /// When it does not fit `T`. Line and column count from the start of the value.
    pub fn decode<'de, T: Deserialize<'de>>(&'de self) -> Result<T, Error> {
        self.decode_with(&ReadOptions::default())
    }

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// When it does not fit `T`. Line and column count from the start of the value.
    pub fn decode_with<'de, T: Deserialize<'de>>(
        &'de self,
        options: &ReadOptions,
    ) -> Result<T, Error> {
        Decoder::run(
            options,
            &self.0,
            || Reader::fragment(&self.0, options),
            |decoder| {
                let value = decoder.value()?;
                decoder.finish()?;
                Ok(value)
            },
        )
    }

    /// Copies what is borrowed from the document.
    #[must_use]
    pub fn into_owned(self) -> RawValue<'static> {
        RawValue(Cow::Owned(self.0.into_owned()))
    }

    /// Reads a raw value that borrows from the document where it can; for
    /// `#[serde(deserialize_with)]`.
    ///
    /// # Errors
    ///
    /// When there is no value.
    pub fn deserialize_borrowed<'de: 'a, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(token::RAW, RawVisitor)
            .map(Self)
    }

    pub(crate) fn into_text(self) -> Cow<'a, str> {
        self.0
    }

    /// Text that is known to be one `<value>` element.
    pub(crate) fn from_trusted(value: impl Into<Cow<'a, str>>) -> Self {
        Self(value.into())
    }
}

impl RawValue<'static> {
    /// Writes a value in the default dialect.
    ///
    /// # Errors
    ///
    /// As [`to_string`].
    pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        to_string(value).map(Self::from_trusted)
    }

    /// An array with the one item `value`, which is a `<value>` element.
    pub(crate) fn array_of_one(value: &str) -> Self {
        Self::from_trusted(format!(
            "<value><array><data>{value}</data></array></value>"
        ))
    }
}

impl Debug for RawValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RawValue").field(&self.0).finish()
    }
}

impl Display for RawValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// As it stands; other formats see a string.
impl Serialize for RawValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(token::RAW, self.get())
    }
}

impl<'de> Deserialize<'de> for RawValue<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawValue::deserialize_borrowed(deserializer).map(RawValue::into_owned)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a `<value>` element")
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(value))
    }

    /// Other formats do not know the token and hold a string, which may be anything: it would be
    /// written as it stands, so it is looked at first.
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Cow<'de, str>, D::Error> {
        if reads_xmlrpc::<D::Error>() {
            // what serde buffered is not text any more
            let value = Value::deserialize(deserializer)?;
            return to_string(&value).map(Cow::Owned).map_err(de::Error::custom);
        }
        let value = String::deserialize(deserializer)?;
        match from_str::<IgnoredAny>(&value) {
            Ok(_) => Ok(Cow::Owned(value)),
            Err(error) => Err(de::Error::custom(error)),
        }
    }
}

impl XmlRpcType for RawValue<'_> {
    type Owned = RawValue<'static>;

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Any
    }
}
