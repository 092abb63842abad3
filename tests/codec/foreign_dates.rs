//! The dates of `chrono`, `jiff`, `time` and `std`: what compiles in a service travels as a date.

use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::rpc::{Context, Dispatch};
use xmlrpc_core::schema::Definitions;
use xmlrpc_core::{AsDateTime, AsUtc, DateTime, Value, XmlRpcType, xmlrpc_service};

/// A type, whether it is an [`XmlRpcType`], and whether it should be: the inherent constant comes before that of the trait,
/// where its bound holds.
macro_rules! row {
    ($ty:ty, $expected:literal) => {
        (stringify!($ty), <Probe<$ty>>::IS, $expected)
    };
}

struct Probe<T>(PhantomData<T>);

#[allow(dead_code, reason = "used by the types that have it")]
impl<T: XmlRpcType> Probe<T> {
    const IS: bool = true;
}

trait Otherwise {
    const IS: bool = false;
}

impl<T> Otherwise for Probe<T> {}

#[test]
fn by_themselves_they_are_not_types_of_a_service() {
    let rows = [
        row!(DateTime, true),
        row!(AsDateTime<chrono::NaiveDateTime>, true),
        row!(AsUtc<jiff::Timestamp>, true),
        row!(AsDateTime<i32>, false),
        row!(chrono::NaiveDateTime, false),
        row!(chrono::DateTime<chrono::Utc>, false),
        row!(chrono::DateTime<chrono::FixedOffset>, false),
        row!(jiff::civil::DateTime, false),
        row!(jiff::Timestamp, false),
        row!(jiff::Zoned, false),
        row!(time::PrimitiveDateTime, false),
        row!(time::OffsetDateTime, false),
        row!(SystemTime, false),
    ];
    for (name, is_one, expected) in rows {
        assert_eq!(is_one, expected, "{name}");
    }
}

/// Holds a value to travel as the date of the specification, alone and inside others.
#[track_caller]
fn check<T>(value: &T)
where
    T: XmlRpcType + Serialize + DeserializeOwned + Clone + PartialEq + Debug,
{
    const DATE: &str = "<value><dateTime.iso8601>19980717T14:08:55</dateTime.iso8601></value>";
    assert_eq!(
        T::schema(&mut Definitions::default()).wire_type(),
        "dateTime.iso8601"
    );
    assert_eq!(xmlrpc_core::to_string(value).expect("a date"), DATE);
    assert_eq!(xmlrpc_core::from_str::<T>(DATE).expect("a date"), *value);
    let list = vec![Some(value.clone()), None];
    let xml = xmlrpc_core::to_string(&list).expect("dates");
    assert!(xml.contains(DATE), "{xml}");
    assert_eq!(
        xmlrpc_core::from_str::<Vec<Option<T>>>(&xml).expect("dates"),
        list
    );
}

fn date() -> DateTime {
    DateTime::new(1998, 7, 17, 14, 8, 55).expect("a date")
}

fn local<T: TryFrom<DateTime, Error: Display>>() -> AsDateTime<T> {
    AsDateTime(T::try_from(date()).unwrap_or_else(|error| panic!("{error}")))
}

fn instant<T: TryFrom<DateTime, Error: Display>>() -> AsUtc<T> {
    let utc = date().with_offset(Some(0)).expect("a date");
    AsUtc(T::try_from(utc).unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn wrapped_they_travel_as_dates() {
    check(&local::<DateTime>());
    check(&local::<chrono::NaiveDateTime>());
    check(&local::<jiff::civil::DateTime>());
    check(&local::<time::PrimitiveDateTime>());
    check(&instant::<chrono::DateTime<chrono::Utc>>());
    check(&instant::<chrono::DateTime<chrono::FixedOffset>>());
    check(&instant::<jiff::Timestamp>());
    check(&instant::<jiff::Zoned>());
    check(&instant::<time::OffsetDateTime>());
    check(&instant::<SystemTime>());
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, XmlRpcType)]
struct Entry {
    at: AsDateTime<chrono::NaiveDateTime>,
    seen: Option<AsUtc<jiff::Timestamp>>,
    #[serde(with = "xmlrpc_core::as_date_time")]
    start: time::PrimitiveDateTime,
    #[serde(with = "xmlrpc_core::as_utc::option", default)]
    end: Option<chrono::DateTime<chrono::Utc>>,
}

struct Log;

#[xmlrpc_service]
impl Log {
    fn next(&self, entry: Entry, by: AsUtc<SystemTime>) -> Vec<Entry> {
        let passed = by
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        let mut next = entry.clone();
        *next.at += chrono::TimeDelta::from_std(passed).unwrap_or_default();
        next.end = None;
        vec![entry, next]
    }
}

#[tokio::test]
async fn in_a_service() {
    assert_eq!(
        Log.methods()[0].signature(),
        Some(vec!["array", "struct", "dateTime.iso8601"])
    );
    let entry = xmlrpc_core::value!({"at": date(), "seen": date(), "start": date(), "end": date()});
    let minute = DateTime::new(1970, 1, 1, 0, 1, 0).expect("a date");
    let body = message::encode_call("next", &(&entry, minute)).expect("a call");
    let call = Call::parse(&body).expect("a call");
    let context = Context::default();
    let reply = Log.dispatch(call, &context).await;
    let document = reply.into_document(context.dialect());
    let value = message::decode_response::<Value>(&document)
        .expect("a response")
        .expect("no fault");
    assert_eq!(value[0], entry);
    assert_eq!(
        value[1]["at"].as_datetime(),
        Some(DateTime::new(1998, 7, 17, 14, 9, 55).expect("a date"))
    );
    assert!(value[1]["end"].is_nil());
}

/// `now()` of every crate, with its fraction and its offset of zero, can be sent as it is.
#[test]
fn now_can_be_sent() {
    #[track_caller]
    fn check<T: Serialize>(now: &T) {
        let xml = xmlrpc_core::to_string(now).expect("a date");
        let read: DateTime = xmlrpc_core::from_str(&xml).expect("a date");
        assert_eq!((read.nanosecond(), read.offset()), (0, None));
    }
    let now = SystemTime::now() + Duration::from_nanos(1);
    let date = DateTime::try_from(now).expect("a date");
    check(&date);
    check(&AsDateTime(now));
    check(&AsUtc(now));
    check(&instant_of::<chrono::DateTime<chrono::Utc>>(date));
    check(&instant_of::<jiff::Timestamp>(date));
    check(&instant_of::<jiff::Zoned>(date));
    check(&instant_of::<time::OffsetDateTime>(date));
}

fn instant_of<T: TryFrom<DateTime, Error: Display>>(date: DateTime) -> AsDateTime<T> {
    AsDateTime(T::try_from(date).unwrap_or_else(|error| panic!("{error}")))
}
