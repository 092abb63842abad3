//! Instants: dates with an offset, and the standard library's clock.

use std::time::{Duration, SystemTime};

use crate::error::Error;
use crate::types::DateTime;

const SECONDS_PER_DAY: i64 = 24 * 60 * 60;

impl DateTime {
    /// Returns the same instant with the offset 0.
    ///
    /// # Errors
    ///
    /// If the date has no offset, if it is not a date of the calendar ("no date", 24:00:00, a 60th
    /// second), or if its year in UTC is before 0 or after 9999.
    pub fn to_utc(self) -> Result<Self, Error> {
        Self::from_epoch(self.to_epoch()?)
    }

    /// Seconds since 1970 in UTC, and nanoseconds since then.
    pub(crate) fn to_epoch(self) -> Result<(i64, u32), Error> {
        let Some(offset) = self.offset() else {
            return Err(no_offset());
        };
        let (year, month, day) = (i64::from(self.year()), self.month(), self.day());
        let days = days_since_1970(year, month, day);
        if civil_date(days) != (year, month, day) || self.hour() > 23 || self.second() > 59 {
            return Err(Error::data(format!(
                "expected a date of the calendar, found `{self}`"
            )));
        }
        let minutes = 60 * i64::from(self.hour()) + i64::from(self.minute()) - i64::from(offset);
        let seconds = days * SECONDS_PER_DAY + 60 * minutes + i64::from(self.second());
        Ok((seconds, self.nanosecond()))
    }

    /// The inverse, with the offset 0.
    pub(crate) fn from_epoch((seconds, nanosecond): (i64, u32)) -> Result<Self, Error> {
        let (year, month, day) = civil_date(seconds.div_euclid(SECONDS_PER_DAY));
        let second = seconds.rem_euclid(SECONDS_PER_DAY);
        Self::new(
            self::year(year)?,
            month,
            day,
            (second / 3600) as u8,
            (second / 60 % 60) as u8,
            (second % 60) as u8,
        )?
        .with_nanosecond(nanosecond)?
        .with_offset(Some(0))
    }

    /// The fields for a type without an offset.
    #[cfg(any(feature = "chrono04", feature = "jiff02", feature = "time03"))]
    pub(crate) fn without_offset(self) -> Result<Self, Error> {
        match self.offset() {
            None => Ok(self),
            Some(_) => Err(Error::data(format!(
                "expected a date without an offset, found `{self}`"
            ))),
        }
    }

    /// The date that a library made of its own fields, whose offset may have seconds.
    #[cfg(any(feature = "chrono04", feature = "jiff02", feature = "time03"))]
    pub(crate) fn with_offset_seconds(self, seconds: i32) -> Result<Self, Error> {
        match i16::try_from(seconds / 60) {
            Ok(minutes) if seconds % 60 == 0 => self.with_offset(Some(minutes)),
            _ => Err(Error::data(format!(
                "expected an offset of whole minutes, found {seconds} seconds"
            ))),
        }
    }
}

#[cold]
fn out_of_range() -> Error {
    Error::data("expected a date between the years 0 and 9999, found another year")
}

/// An instant was asked for.
#[cold]
pub(crate) fn no_offset() -> Error {
    Error::data("expected a date with an offset, found none; `as_utc` takes it for UTC")
}

/// What a library says about a date that it cannot hold.
#[cfg(any(feature = "chrono04", feature = "jiff02", feature = "time03"))]
#[cold]
pub(crate) fn unfit(date: DateTime) -> Error {
    Error::data(format!("expected a date of the calendar, found `{date}`"))
}

/// A year of a calendar that counts to both sides.
pub(crate) fn year(year: impl TryInto<u16>) -> Result<u16, Error> {
    let year = year.try_into().ok().filter(|&year| year <= 9999);
    year.ok_or_else(out_of_range)
}

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
///
/// Both functions count eras of 400 years, which begin on 1 March so that leap days come last
/// ([Howard Hinnant](https://howardhinnant.github.io/date_algorithms.html)).
fn days_since_1970(year: i64, month: u8, day: u8) -> i64 {
    let month = i64::from(month);
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    let day_of_era = 365 * year_of_era + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The date so many days after 1970-01-01.
fn civil_date(days: i64) -> (i64, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = 400 * era + year_of_era + i64::from(month <= 2);
    (year, month as u8, day as u8)
}

/// With the offset 0, for the clock counts in UTC.
///
/// Fails for years before 0 and after 9999.
impl TryFrom<SystemTime> for DateTime {
    type Error = Error;

    fn try_from(time: SystemTime) -> Result<Self, Error> {
        let signed = |duration: Duration| {
            i64::try_from(duration.as_secs())
                .ok()
                .filter(|seconds| *seconds < i64::MAX / 2)
                .ok_or_else(out_of_range)
        };
        let epoch = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (signed(after)?, after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                match before.subsec_nanos() {
                    0 => (-signed(before)?, 0),
                    nanosecond => (-signed(before)? - 1, 1_000_000_000 - nanosecond),
                }
            }
        };
        Self::from_epoch(epoch)
    }
}

/// Fails for dates without an offset and for those that are not of the calendar.
impl TryFrom<DateTime> for SystemTime {
    type Error = Error;

    fn try_from(date: DateTime) -> Result<Self, Error> {
        let (seconds, nanosecond) = date.to_epoch()?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(whole)
        } else {
            Self::UNIX_EPOCH.checked_add(whole)
        };
        time.and_then(|time| time.checked_add(Duration::from_nanos(nanosecond.into())))
            .ok_or_else(out_of_range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_days_both_ways() {
        assert_eq!(days_since_1970(1970, 1, 1), 0);
        assert_eq!(days_since_1970(2000, 2, 29), 11_016);
        assert_eq!(days_since_1970(0, 1, 1), -719_528);
        let mut expected = days_since_1970(0, 1, 1);
        for year in 0..=9999 {
            for month in 1..=12 {
                let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                let days = match month {
                    2 => 28 + u8::from(leap),
                    4 | 6 | 9 | 11 => 30,
                    _ => 31,
                };
                for day in 1..=days {
                    assert_eq!(days_since_1970(year, month, day), expected);
                    assert_eq!(civil_date(expected), (year, month, day));
                    expected += 1;
                }
            }
        }
    }

    #[test]
    fn system_time_there_and_back() {
        check(0, 0, "1970-01-01T00:00:00Z");
        check(900_684_535, 500_000_000, "1998-07-17T14:08:55.5Z");
        check(-1, 750_000_000, "1969-12-31T23:59:59.75Z");
        check(-86_400, 0, "1969-12-31T00:00:00Z");
        check(-62_167_219_200, 0, "0000-01-01T00:00:00Z");
        check(
            253_402_300_799,
            999_999_999,
            "9999-12-31T23:59:59.999999999Z",
        );

        fn check(seconds: i64, nanosecond: u32, expected: &str) {
            let whole = Duration::from_secs(seconds.unsigned_abs());
            let time = if seconds < 0 {
                SystemTime::UNIX_EPOCH - whole
            } else {
                SystemTime::UNIX_EPOCH + whole
            } + Duration::from_nanos(nanosecond.into());
            let date = DateTime::try_from(time).unwrap();
            assert_eq!(date.to_string(), expected);
            assert_eq!(SystemTime::try_from(date).unwrap(), time);
        }
    }

    #[test]
    fn refuses_what_is_no_instant() {
        check(
            "19980717T14:08:55",
            "expected a date with an offset, found none; `as_utc` takes it for UTC",
        );
        for date in [
            "00000000T00:00:00Z",
            "1998-12-31T24:00:00Z",
            "1998-12-31T23:59:60Z",
        ] {
            let shown = date.parse::<DateTime>().unwrap();
            check(
                date,
                &format!("expected a date of the calendar, found `{shown}`"),
            );
        }

        fn check(text: &str, expected: &str) {
            let date: DateTime = text.parse().unwrap();
            assert_eq!(
                SystemTime::try_from(date).unwrap_err().to_string(),
                expected
            );
        }

        for time in [
            SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(253_402_300_800)),
            SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(62_167_219_201)),
            SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(i64::MAX as u64)),
            SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(i64::MAX as u64)),
        ] {
            let error = DateTime::try_from(time.unwrap()).unwrap_err().to_string();
            assert!(error.contains("between the years 0 and 9999"), "{error}");
        }
    }

    #[test]
    fn to_utc_moves_the_fields() {
        check("1998-12-31T23:30:00-01:00", "1999-01-01T00:30:00Z");
        check("2000-03-01T00:30:00+02:00", "2000-02-29T22:30:00Z");

        fn check(text: &str, expected: &str) {
            let date: DateTime = text.parse().unwrap();
            assert_eq!(date.to_utc().unwrap().to_string(), expected);
        }
        let date: DateTime = "0000-01-01T00:00:00+01:00".parse().unwrap();
        assert!(date.to_utc().is_err());
    }
}
