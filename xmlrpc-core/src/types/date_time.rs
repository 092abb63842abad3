//! `dateTime.iso8601`: a date and a time of day.

use crate::error::Error;

/// A date and a time of day, as XML-RPC carries them: `19980717T14:08:55`.
///
/// The specification says that "no time zone may be assumed": which one is meant, the two sides
/// have to agree on. Fractions of a second and an offset from UTC, which the specification does
/// not have but many peers send, are kept. The default [`Dialect`](crate::Dialect) cuts the
/// fraction when writing and refuses an offset other than zero; see
/// [`Dates`](crate::dialect::Dates).
///
/// The fields are those that were written. They make a date of the calendar, with three
/// exceptions that peers send: `00000000T00:00:00` for "no date", 24:00:00 for midnight and a 60th
/// second. The conversions (see [`types`](crate::types)) refuse these. Two dates are equal when all
/// their fields are. Dates have no order: without a zone it is not known.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::DateTime;
///
/// let date = DateTime::new(1998, 7, 17, 14, 8, 55)?;
/// assert_eq!(date.to_string(), "19980717T14:08:55");
/// assert_eq!(
///     xmlrpc_core::to_string(&date)?,
///     "<value><dateTime.iso8601>19980717T14:08:55</dateTime.iso8601></value>",
/// );
///
/// let date: DateTime = "1998-07-17 14:08:55.5+02:00".parse()?;
/// assert_eq!((date.hour(), date.nanosecond(), date.offset()), (14, 500_000_000, Some(120)));
/// assert_eq!(date.to_utc()?.to_string(), "1998-07-17T12:08:55.5Z");
/// # Ok::<(), xmlrpc_core::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
    /// Minutes east of UTC.
    offset: Option<i16>,
}

impl DateTime {
    /// Creates a date without fraction and offset.
    ///
    /// # Errors
    ///
    /// If a field is out of range (years to 9999, months to 12, hours to 24, minutes to 59,
    /// seconds to 60), or if the month does not have the day. Month and day are counted from 1;
    /// both are 0 in "no date".
    pub fn new(
        year: u16,
        month: u8,
        day: u8,
        hour: u8,
        minute: u8,
        second: u8,
    ) -> Result<Self, Error> {
        let date = Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
            nanosecond: 0,
            offset: None,
        };
        // every month has the first 28
        let is_common = year <= 9999
            && matches!(month, 1..=12)
            && matches!(day, 1..=28)
            && hour < 24
            && minute < 60
            && second < 60;
        if !is_common {
            date.check_fields()?;
        }
        Ok(date)
    }

    #[inline(never)]
    fn check_fields(self) -> Result<(), Error> {
        check("year", self.year, 9999)?;
        check("month", self.month, 12)?;
        check_day(self.year, self.month, self.day)?;
        check("hour", self.hour, 24)?;
        check("minute", self.minute, 59)?;
        check("second", self.second, 60)?;
        if self.hour == 24 && (self.minute, self.second) != (0, 0) {
            return Err(Error::data(
                "expected a time of day until 24:00:00, found a later one",
            ));
        }
        Ok(())
    }

    /// Returns the time of the system's clock in UTC, in whole seconds and without an offset.
    ///
    /// # Panics
    ///
    /// If the system's clock is set to a year before 0 or after 9999.
    ///
    /// # Examples
    ///
    /// ```
    /// let now = xmlrpc_core::DateTime::now_utc();
    /// assert!(now.year() > 2020);
    /// assert_eq!(now.offset(), None);
    /// ```
    #[must_use]
    pub fn now_utc() -> Self {
        let now = Self::try_from(std::time::SystemTime::now())
            .expect("a clock between the years 0 and 9999");
        Self {
            nanosecond: 0,
            offset: None,
            ..now
        }
    }

    /// Sets the fraction of the second, in nanoseconds.
    ///
    /// # Errors
    ///
    /// If it is a second or more.
    pub fn with_nanosecond(self, nanosecond: u32) -> Result<Self, Error> {
        check("nanosecond", nanosecond, 999_999_999)?;
        Ok(Self { nanosecond, ..self })
    }

    /// Sets or removes the offset from UTC, in minutes, positive to the east.
    ///
    /// The other fields stay as they are. To convert to UTC, use [`to_utc`](Self::to_utc).
    ///
    /// # Errors
    ///
    /// If it is a day or more.
    ///
    /// # Examples
    ///
    /// ```
    /// let noon = xmlrpc_core::DateTime::new(1998, 7, 17, 12, 0, 0)?;
    /// assert_eq!(noon.with_offset(Some(-330))?.to_string(), "1998-07-17T12:00:00-05:30");
    /// # Ok::<(), xmlrpc_core::Error>(())
    /// ```
    pub fn with_offset(self, offset: Option<i16>) -> Result<Self, Error> {
        if let Some(minutes) = offset {
            check("offset in minutes", minutes.unsigned_abs(), 24 * 60 - 1)?;
        }
        Ok(Self { offset, ..self })
    }

    /// Returns the year, 0 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, 1 to 12; 0 in "no date".
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, 1 to 31; 0 in "no date".
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Returns the hour, 0 to 24.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// Returns the minute, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// Returns the second, 0 to 60.
    #[must_use]
    pub const fn second(self) -> u8 {
        self.second
    }

    /// Returns the fraction of the second in nanoseconds; 0 if there is none.
    #[must_use]
    pub const fn nanosecond(self) -> u32 {
        self.nanosecond
    }

    /// Returns the offset from UTC in minutes, positive to the east, if there is one; `Z` is 0.
    #[must_use]
    pub const fn offset(self) -> Option<i16> {
        self.offset
    }
}

#[inline]
fn check(field: &str, value: impl Into<u32>, max: u32) -> Result<(), Error> {
    let value = value.into();
    if value > max {
        return Err(out_of_range(field, value, max));
    }
    Ok(())
}

#[cold]
fn check_day(year: u16, month: u8, day: u8) -> Result<(), Error> {
    if (month, day) == (0, 0) {
        return Ok(());
    }
    check("day", day, 31)?;
    let days = days_in(year, month);
    if day == 0 || day > days {
        return Err(Error::data(format!(
            "expected a date of the calendar, found day {day} of month {month}"
        )));
    }
    Ok(())
}

/// The number of days of a month; 0 for a number that is not a month.
fn days_in(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cold]
fn out_of_range(field: &str, value: u32, max: u32) -> Error {
    Error::data(format!(
        "expected a date whose {field} is at most {max}, found {value}"
    ))
}
