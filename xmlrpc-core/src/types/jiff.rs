//! Conversions for `jiff`.

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use crate::error::Error;
use crate::types::DateTime;
use crate::types::calendar::{self, unfit};

/// Fails for years before 0.
impl TryFrom<civil::DateTime> for DateTime {
    type Error = Error;

    fn try_from(date: civil::DateTime) -> Result<Self, Error> {
        let [month, day, hour, minute, second] = [
            date.month(),
            date.day(),
            date.hour(),
            date.minute(),
            date.second(),
        ]
        .map(i8::unsigned_abs);
        Self::new(
            calendar::year(date.year())?,
            month,
            day,
            hour,
            minute,
            second,
        )?
        .with_nanosecond(date.subsec_nanosecond().unsigned_abs())
    }
}

/// Fails for dates with an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for civil::DateTime {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let date = date.without_offset()?;
        let [month, day, hour, minute, second] = [
            date.month(),
            date.day(),
            date.hour(),
            date.minute(),
            date.second(),
        ]
        .map(u8::cast_signed);
        let nanosecond = date.nanosecond().cast_signed();
        Self::new(
            date.year().cast_signed(),
            month,
            day,
            hour,
            minute,
            second,
            nanosecond,
        )
        .map_err(|_| unfit(date))
    }
}

/// With the offset 0. Fails for years before 0.
impl TryFrom<Timestamp> for DateTime {
    type Error = Error;

    fn try_from(timestamp: Timestamp) -> Result<Self, Error> {
        Self::try_from(TimeZone::UTC.to_datetime(timestamp))?.with_offset(Some(0))
    }
}

/// Fails for dates without an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for Timestamp {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let (seconds, nanosecond) = date.to_epoch()?;
        Self::new(seconds, nanosecond.cast_signed()).map_err(|_| unfit(date))
    }
}

/// With the zone's offset at that time. Fails for years before 0 and for offsets with seconds.
impl TryFrom<Zoned> for DateTime {
    type Error = Error;

    fn try_from(date: Zoned) -> Result<Self, Error> {
        Self::try_from(date.datetime())?.with_offset_seconds(date.offset().seconds())
    }
}

/// In a zone of the date's fixed offset. Fails as for a [`Timestamp`].
impl TryFrom<DateTime> for Zoned {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let minutes = i32::from(date.offset().unwrap_or(0));
        let offset = Offset::from_seconds(60 * minutes).map_err(|_| unfit(date))?;
        Ok(Timestamp::try_from(date)?.to_zoned(TimeZone::fixed(offset)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn civil_has_no_offset() {
        let date: DateTime = "1998-07-17T14:08:55.5".parse().unwrap();
        let civil = civil::DateTime::try_from(date).unwrap();
        assert_eq!(civil, civil::date(1998, 7, 17).at(14, 8, 55, 500_000_000));
        assert_eq!(DateTime::try_from(civil).unwrap(), date);

        for text in [
            "1998-07-17T14:08:55Z",
            "00000000T00:00:00",
            "19981231T24:00:00",
            "19981231T23:59:60",
        ] {
            let date: DateTime = text.parse().unwrap();
            assert!(civil::DateTime::try_from(date).is_err(), "{text}");
        }
        assert!(DateTime::try_from(civil::date(-1, 1, 1).at(0, 0, 0, 0)).is_err());
    }

    #[test]
    fn timestamps_need_an_offset() {
        let date: DateTime = "1998-07-17T14:08:55.5+02:00".parse().unwrap();
        let timestamp = Timestamp::try_from(date).unwrap();
        assert_eq!(timestamp, "1998-07-17T12:08:55.5Z".parse().unwrap());
        assert_eq!(
            DateTime::try_from(timestamp).unwrap(),
            date.to_utc().unwrap()
        );
        assert!(Timestamp::try_from(date.with_offset(None).unwrap()).is_err());
        assert!(DateTime::try_from(Timestamp::MIN).is_err());
        assert!(DateTime::try_from(Timestamp::MAX).is_ok());

        let zoned = Zoned::try_from(date).unwrap();
        assert_eq!(zoned.timestamp(), timestamp);
        assert_eq!(DateTime::try_from(zoned).unwrap(), date);
        assert!(Zoned::try_from(date.with_offset(None).unwrap()).is_err());
        let local_mean_time = TimeZone::fixed(Offset::from_seconds(1172).unwrap());
        assert!(DateTime::try_from(timestamp.to_zoned(local_mean_time)).is_err());
    }
}
