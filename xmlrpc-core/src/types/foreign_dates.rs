//! [`AsDateTime`] and [`AsUtc`]: another library's date type as a type of its own.

use std::fmt::{self, Display};
use std::ops::{Deref, DerefMut};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::types::{DateTime, as_date_time, as_utc};

macro_rules! newtype {
    ($(#[$doc:meta])* $name:ident by $module:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<T>(pub T);

        impl<T> $name<T> {
            /// Returns the date itself.
            #[must_use]
            pub fn into_inner(self) -> T {
                self.0
            }
        }

        impl<T> From<T> for $name<T> {
            fn from(date: T) -> Self {
                Self(date)
            }
        }

        impl<T> Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T: Display> Display for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<T> Serialize for $name<T>
        where
            T: Clone + TryInto<DateTime, Error: Display>,
        {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $module::serialize(&self.0, serializer)
            }
        }

        impl<'de, T> Deserialize<'de> for $name<T>
        where
            T: TryFrom<DateTime, Error: Display>,
        {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $module::deserialize(deserializer).map(Self)
            }
        }

        /// For the types that convert to and from [`DateTime`].
        impl<T> XmlRpcType for $name<T>
        where
            T: Clone + TryInto<DateTime, Error: Display> + TryFrom<DateTime, Error: Display>,
        {
            type Owned = Self;

            fn schema(_: &mut Definitions) -> Schema {
                Schema::DateTime
            }
        }
    };
}

newtype! {
    /// A date of `chrono`, `jiff`, `time` or the standard library that travels as
    /// `<dateTime.iso8601>`, with the fields that it has.
    ///
    /// Use it where a type stands in a service: as a parameter, as a result, as an item of a list
    /// or as a field. A field can keep its own type with
    /// [`#[serde(with = "xmlrpc_core::as_date_time")]`](crate::types::as_date_time).
    ///
    /// The date crates' own serde implementations write strings (or arrays), which other
    /// languages do not read as dates; so their types do not implement
    /// [`XmlRpcType`](crate::XmlRpcType) themselves.
    ///
    /// Best for dates without an offset (`NaiveDateTime`, `civil::DateTime`,
    /// `PrimitiveDateTime`). Instants have an offset; most peers do not read one, and the default
    /// [`Dialect`](crate::Dialect) does not write it. For instants use [`AsUtc`].
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "chrono04")] {
    /// use chrono::{Datelike, NaiveDateTime};
    /// use xmlrpc_core::{AsDateTime, xmlrpc_service};
    ///
    /// struct Clock;
    ///
    /// #[xmlrpc_service]
    /// impl Clock {
    ///     fn next_year(&self, at: AsDateTime<NaiveDateTime>) -> AsDateTime<NaiveDateTime> {
    ///         at.with_year(at.year() + 1).unwrap_or(*at).into()
    ///     }
    /// }
    ///
    /// let at: NaiveDateTime = "1998-07-17T14:08:55".parse().expect("a date");
    /// assert_eq!(
    ///     xmlrpc_core::to_string(&Clock.next_year(at.into()))?,
    ///     "<value><dateTime.iso8601>19990717T14:08:55</dateTime.iso8601></value>",
    /// );
    /// # }
    /// # Ok::<(), xmlrpc_core::Error>(())
    /// ```
    AsDateTime by as_date_time
}

newtype! {
    /// An instant of `chrono`, `jiff`, `time` or the standard library that travels as
    /// `<dateTime.iso8601>` in UTC, without an offset.
    ///
    /// Every peer reads such a date. A date that is read counts as UTC unless it has an offset.
    /// Use it for `SystemTime`, `chrono::DateTime<_>`, `jiff::Timestamp`, `jiff::Zoned` and
    /// `time::OffsetDateTime`, wherever a type stands in a service. A field can keep its own type
    /// with [`#[serde(with = "xmlrpc_core::as_utc")]`](crate::types::as_utc).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use xmlrpc_core::AsUtc;
    ///
    /// let at = AsUtc(SystemTime::UNIX_EPOCH + Duration::from_secs(900_684_535));
    /// let xml = xmlrpc_core::to_string(&vec![at])?;
    /// assert!(xml.contains("<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>"));
    /// assert_eq!(xmlrpc_core::from_str::<Vec<AsUtc<SystemTime>>>(&xml)?, [at]);
    /// # Ok::<(), xmlrpc_core::Error>(())
    /// ```
    AsUtc by as_utc
}
