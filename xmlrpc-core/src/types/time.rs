//! Conversions for `time`.

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use crate::error::Error;
use crate::types::DateTime;
use crate::types::calendar::{self, no_offset, unfit};

/// Fails for years before 0 and after 9999.
impl TryFrom<PrimitiveDateTime> for DateTime {
    type Error = Error;

    fn try_from(date: PrimitiveDateTime) -> Result<Self, Error> {
        Self::new(
            calendar::year(date.year())?,
            date.month().into(),
            date.day(),
            date.hour(),
            date.minute(),
            date.second(),
        )?
        .with_nanosecond(date.nanosecond())
    }
}

/// Fails for dates with an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for PrimitiveDateTime {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let date = date.without_offset()?;
        let build = || {
            let month = Month::try_from(date.month())?;
            let day = Date::from_calendar_date(date.year().into(), month, date.day())?;
            let time =
                Time::from_hms_nano(date.hour(), date.minute(), date.second(), date.nanosecond())?;
            Ok(Self::new(day, time))
        };
        build().map_err(|_: time::error::ComponentRange| unfit(date))
    }
}

/// Fails for years before 0 and after 9999, and for offsets with seconds.
impl TryFrom<OffsetDateTime> for DateTime {
    type Error = Error;

    fn try_from(date: OffsetDateTime) -> Result<Self, Error> {
        let local = PrimitiveDateTime::new(date.date(), date.time());
        Self::try_from(local)?.with_offset_seconds(date.offset().whole_seconds())
    }
}

/// Fails for dates without an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for OffsetDateTime {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let Some(minutes) = date.offset() else {
            return Err(no_offset());
        };
        let offset = UtcOffset::from_whole_seconds(60 * i32::from(minutes));
        let local = PrimitiveDateTime::try_from(date.with_offset(None)?)?;
        Ok(local.assume_offset(offset.map_err(|_| unfit(date))?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn primitive_has_no_offset() {
        let date: DateTime = "1998-07-17T14:08:55.5".parse().unwrap();
        let primitive = PrimitiveDateTime::try_from(date).unwrap();
        assert_eq!((primitive.hour(), primitive.millisecond()), (14, 500));
        assert_eq!(DateTime::try_from(primitive).unwrap(), date);

        for text in [
            "1998-07-17T14:08:55Z",
            "00000000T00:00:00",
            "19981231T24:00:00",
            "19981231T23:59:60",
        ] {
            let date: DateTime = text.parse().unwrap();
            assert!(PrimitiveDateTime::try_from(date).is_err(), "{text}");
        }
        assert!(DateTime::try_from(PrimitiveDateTime::MIN).is_err());
    }

    #[test]
    fn instants_need_an_offset() {
        let date: DateTime = "1998-07-17T14:08:55.5+02:00".parse().unwrap();
        let instant = OffsetDateTime::try_from(date).unwrap();
        assert_eq!(instant.unix_timestamp(), 900_677_335);
        assert_eq!(DateTime::try_from(instant).unwrap(), date);
        assert!(OffsetDateTime::try_from(date.with_offset(None).unwrap()).is_err());

        let seconds = UtcOffset::from_whole_seconds(1172).unwrap();
        assert!(DateTime::try_from(instant.to_offset(seconds)).is_err());
    }
}
