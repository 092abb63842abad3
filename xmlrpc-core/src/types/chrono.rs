//! Conversions for `chrono`.

use chrono::{DateTime as Instant, Datelike, FixedOffset, NaiveDate, NaiveDateTime, Timelike, Utc};

use crate::error::Error;
use crate::types::DateTime;
use crate::types::calendar::{self, unfit};

/// Fails for years before 0 and after 9999; chrono's leap second becomes the 60th.
impl TryFrom<NaiveDateTime> for DateTime {
    type Error = Error;

    fn try_from(date: NaiveDateTime) -> Result<Self, Error> {
        let [month, day, hour, minute, second] = [
            date.month(),
            date.day(),
            date.hour(),
            date.minute(),
            date.second() + date.nanosecond() / 1_000_000_000,
        ]
        .map(|field| field as u8);
        Self::new(
            calendar::year(date.year())?,
            month,
            day,
            hour,
            minute,
            second,
        )?
        .with_nanosecond(date.nanosecond() % 1_000_000_000)
    }
}

/// Fails for dates with an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for NaiveDateTime {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let date = date.without_offset()?;
        NaiveDate::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
            .and_then(|day| {
                day.and_hms_nano_opt(
                    date.hour().into(),
                    date.minute().into(),
                    date.second().into(),
                    date.nanosecond(),
                )
            })
            .ok_or_else(|| unfit(date))
    }
}

/// With the offset 0. Fails for years before 0 and after 9999.
impl TryFrom<Instant<Utc>> for DateTime {
    type Error = Error;

    fn try_from(date: Instant<Utc>) -> Result<Self, Error> {
        Self::try_from(date.naive_utc())?.with_offset(Some(0))
    }
}

/// Fails for dates without an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for Instant<Utc> {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let (seconds, nanosecond) = date.to_epoch()?;
        Self::from_timestamp(seconds, nanosecond).ok_or_else(|| unfit(date))
    }
}

/// Fails for years before 0 and after 9999, and for offsets with seconds.
impl TryFrom<Instant<FixedOffset>> for DateTime {
    type Error = Error;

    fn try_from(date: Instant<FixedOffset>) -> Result<Self, Error> {
        let offset = date.offset().local_minus_utc();
        // in years that chrono cannot hold its `naive_local` panics; this one gives an error
        let local = date.naive_utc().checked_add_offset(*date.offset());
        let local = local.ok_or_else(|| Error::data("expected a date that `chrono` can hold"))?;
        Self::try_from(local)?.with_offset_seconds(offset)
    }
}

/// Fails for dates without an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for Instant<FixedOffset> {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let minutes = i32::from(date.offset().unwrap_or(0));
        let offset = FixedOffset::east_opt(60 * minutes).ok_or_else(|| unfit(date))?;
        Ok(Instant::<Utc>::try_from(date)?.with_timezone(&offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn naive_has_no_offset() {
        let date: DateTime = "1998-07-17T14:08:55.5".parse().unwrap();
        let naive = NaiveDateTime::try_from(date).unwrap();
        assert_eq!(naive.to_string(), "1998-07-17 14:08:55.500");
        assert_eq!(DateTime::try_from(naive).unwrap(), date);

        for text in [
            "1998-07-17T14:08:55Z",
            "00000000T00:00:00",
            "19981231T24:00:00",
            "19981231T23:59:60",
        ] {
            let date: DateTime = text.parse().unwrap();
            assert!(NaiveDateTime::try_from(date).is_err(), "{text}");
        }
        assert!(DateTime::try_from(NaiveDateTime::MIN).is_err());
        assert!(DateTime::try_from(NaiveDateTime::MAX).is_err());

        let leap = NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
        let leap = leap.and_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap();
        assert_eq!(
            DateTime::try_from(leap).unwrap().to_string(),
            "2016-12-31T23:59:60.5"
        );
    }

    #[test]
    fn instants_need_an_offset() {
        let date: DateTime = "1998-07-17T14:08:55.5+02:00".parse().unwrap();
        let utc = Instant::<Utc>::try_from(date).unwrap();
        assert_eq!(utc.to_string(), "1998-07-17 12:08:55.500 UTC");
        assert_eq!(DateTime::try_from(utc).unwrap(), date.to_utc().unwrap());

        let fixed = Instant::<FixedOffset>::try_from(date).unwrap();
        assert_eq!(fixed, utc);
        assert_eq!(DateTime::try_from(fixed).unwrap(), date);

        let date = date.with_offset(None).unwrap();
        assert!(Instant::<Utc>::try_from(date).is_err());
        assert!(Instant::<FixedOffset>::try_from(date).is_err());

        let seconds = FixedOffset::east_opt(1172).unwrap();
        assert!(DateTime::try_from(utc.with_timezone(&seconds)).is_err());
        let east = FixedOffset::east_opt(3600).unwrap();
        assert!(DateTime::try_from(Instant::<Utc>::MAX_UTC.with_timezone(&east)).is_err());
    }
}
