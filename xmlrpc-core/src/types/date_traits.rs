//! How a date is read and shown, and how it travels.

use std::fmt::{self, Debug, Display};
use std::str::FromStr;

use serde_core::de::{self, Deserialize, Deserializer, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::error::Error;
use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::token;
use crate::types::marked::{marked, reads_xmlrpc};
use crate::types::{DateTime, date_text};

impl DateTime {
    /// The spelling with dashes, with fraction and offset.
    pub(crate) fn extended(self) -> date_text::Text {
        date_text::extended(self)
    }
}

/// Reads every spelling that peers use: date with or without dashes, time with or without colons,
/// `T` or a space between them, a date alone, seconds left out, fractions, `Z`, `+02:00`, `+0200`
/// or `+02`, white space around.
impl FromStr for DateTime {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        date_text::parse(text)
    }
}

/// Writes `19980717T14:08:55` as the specification has it; with a fraction or an offset the
/// extended spelling, `1998-07-17T14:08:55.5+02:00`.
impl Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if self.nanosecond() == 0 && self.offset().is_none() {
            date_text::compact(*self)
        } else {
            self.extended()
        };
        f.pad(text.as_str())
    }
}

impl Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

/// As `<dateTime.iso8601>`; other formats see a string in the extended spelling.
impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(token::DATE_TIME, self.extended().as_str())
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(token::DATE_TIME, DateTimeVisitor)
    }
}

struct DateTimeVisitor;

impl<'de> Visitor<'de> for DateTimeVisitor {
    type Value = DateTime;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`dateTime.iso8601`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<DateTime, E> {
        date_text::parse(text).map_err(E::custom)
    }

    /// Other formats hold a string; what serde buffered has a mark.
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<DateTime, D::Error> {
        if reads_xmlrpc::<D::Error>() {
            return marked(deserializer);
        }
        deserializer.deserialize_str(self)
    }
}

impl XmlRpcType for DateTime {
    type Owned = Self;

    fn schema(_: &mut Definitions) -> Schema {
        Schema::DateTime
    }
}
