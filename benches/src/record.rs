//! The record of the benchmarks: one member of each scalar type.

use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, DateTime};

/// A file in a catalog.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// `<i4>`
    pub identifier: i32,
    /// `<double>`
    pub temperature: f64,
    /// `<string>`
    pub description: String,
    /// `<boolean>`
    pub available: bool,
    /// `<dateTime.iso8601>`
    pub modified: DateTime,
    /// `<base64>`, 32 bytes
    pub fingerprint: Bytes,
}

impl Record {
    /// The `nth` record; the same for every run.
    #[must_use]
    pub fn nth(nth: u32) -> Self {
        // a linear congruential generator: varied enough for the branch predictor
        let mut state = u64::from(nth)
            .wrapping_mul(2_862_933_555_777_941_757)
            .wrapping_add(3_037_000_493);
        let mut next = |below: u32| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) as u32) % below
        };
        let [month, day, hour, minute, second] =
            [12, 28, 24, 60, 60].map(|below| next(below) as u8);
        Self {
            identifier: next(2_000_000_000).cast_signed() - 1_000_000_000,
            temperature: f64::from(next(1_000_000)) / 1024.0 - 300.0,
            description: format!(
                "item {nth} of the catalog, to be found on shelf {}{}; sold by the piece and by the dozen, returned within a month",
                next(100),
                if nth.is_multiple_of(10) {
                    ", K\u{f6}ln"
                } else {
                    ""
                },
            ),
            available: next(2) == 1,
            modified: DateTime::new(2026, month + 1, day + 1, hour, minute, second)
                .expect("a date"),
            fingerprint: (0..32).map(|_| next(256) as u8).collect(),
        }
    }

    /// The first `count` records.
    #[must_use]
    pub fn first(count: u32) -> Vec<Self> {
        (0..count).map(Self::nth).collect()
    }
}

/// The same record as JSON carries it: the date as text, the bytes as text in base64.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JsonRecord {
    identifier: i32,
    temperature: f64,
    description: String,
    available: bool,
    modified: DateTime,
    #[serde(with = "base64_text")]
    fingerprint: Vec<u8>,
}

impl From<&Record> for JsonRecord {
    fn from(record: &Record) -> Self {
        Self {
            identifier: record.identifier,
            temperature: record.temperature,
            description: record.description.clone(),
            available: record.available,
            modified: record.modified,
            fingerprint: record.fingerprint.to_vec(),
        }
    }
}

mod base64_text {
    use std::borrow::Cow;

    use base64::Engine;
    use base64::display::Base64Display;
    use base64::prelude::BASE64_STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Base64Display::new(bytes, &BASE64_STANDARD))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<u8>, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        BASE64_STANDARD.decode(&*text).map_err(de::Error::custom)
    }
}
