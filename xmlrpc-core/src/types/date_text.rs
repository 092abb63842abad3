//! The spellings of a date.

use crate::error::Error;
use crate::types::DateTime;

/// Reads a date in any of the shapes that peers send.
pub(crate) fn parse(text: &str) -> Result<DateTime, Error> {
    // the two spellings that nearly everyone sends have their digits in fixed places
    let digits = match *text.as_bytes() {
        [a, b, c, d, e, f, g, h, b'T', i, j, b':', k, l, b':', m, n]
        | [
            a,
            b,
            c,
            d,
            b'-',
            e,
            f,
            b'-',
            g,
            h,
            b'T',
            i,
            j,
            b':',
            k,
            l,
            b':',
            m,
            n,
        ] => [a, b, c, d, e, f, g, h, i, j, k, l, m, n].map(|byte| byte.wrapping_sub(b'0')),
        _ => return parse_any(text),
    };
    if digits.iter().any(|&digit| digit > 9) {
        return parse_any(text);
    }
    let pair = |at: usize| 10 * digits[at] + digits[at + 1];
    let year = 100 * u16::from(pair(0)) + u16::from(pair(2));
    DateTime::new(year, pair(4), pair(6), pair(8), pair(10), pair(12))
}

#[inline(never)]
fn parse_any(text: &str) -> Result<DateTime, Error> {
    let mut rest = Cursor(text.trim_ascii().as_bytes());
    let Some(fields) = rest.fields().filter(|_| rest.0.is_empty()) else {
        return Err(Error::data(
            "expected a date such as `19980717T14:08:55`, found other text",
        ));
    };
    let [month, day, hour, minute, second] = fields.month_to_second;
    DateTime::new(fields.year, month, day, hour, minute, second)?
        .with_nanosecond(fields.nanosecond)?
        .with_offset(fields.offset)
}

/// What was written, not yet checked for its range.
struct Fields {
    year: u16,
    month_to_second: [u8; 5],
    nanosecond: u32,
    offset: Option<i16>,
}

/// What is left of the text. Every method takes what it recognizes off the front.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn fields(&mut self) -> Option<Fields> {
        let year = match self.digits_ahead() {
            4 | 8 => self.number(4)?,
            // XmlRpc++ does not pad its years, which are those since 1900: `1240129T…`
            7 => self.number(3)?,
            _ => return None,
        };
        let dashes = self.take(b"-");
        let month = self.pair()?;
        if dashes && !self.take(b"-") {
            return None;
        }
        let day = self.pair()?;

        let mut fields = Fields {
            year,
            month_to_second: [month, day, 0, 0, 0],
            nanosecond: 0,
            offset: None,
        };
        if self.0.is_empty() {
            return Some(fields);
        }

        if !self.take(b"Tt") {
            self.spaces()?;
        }
        let hour = self.pair()?;
        let colons = self.take(b":");
        let minute = self.pair()?;
        let mut second = 0;
        let has_seconds = if colons {
            self.take(b":")
        } else {
            self.digits_ahead() > 0
        };
        if has_seconds {
            second = self.pair()?;
            if self.take(b".,") {
                fields.nanosecond = self.fraction()?;
            }
        }
        fields.month_to_second = [month, day, hour, minute, second];

        let _ = self.spaces();
        if !self.0.is_empty() {
            fields.offset = Some(self.offset()?);
        }
        Some(fields)
    }

    /// `Z`, `+02:00`, `+0200` or `+02`, in minutes.
    fn offset(&mut self) -> Option<i16> {
        if self.take(b"Zz") {
            return Some(0);
        }
        let west = self.0.first() == Some(&b'-');
        if !self.take(b"+-") {
            return None;
        }
        let hours = self.pair()?;
        let minutes = if self.take(b":") || self.digits_ahead() > 0 {
            self.pair().filter(|&minutes| minutes < 60)?
        } else {
            0
        };
        let offset = 60 * i16::from(hours) + i16::from(minutes);
        Some(if west { -offset } else { offset })
    }

    /// Up to nine digits after the point, as nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        let digits = self.digits_ahead();
        if !(1..=9).contains(&digits) {
            return None;
        }
        let (written, rest) = self.0.split_at(digits);
        self.0 = rest;
        let fraction = written
            .iter()
            .fold(0, |number, byte| 10 * number + u32::from(byte - b'0'));
        Some(fraction * 10_u32.pow(9 - written.len() as u32))
    }

    fn pair(&mut self) -> Option<u8> {
        self.number(2).map(|number| number as u8)
    }

    /// A number of exactly so many digits, at most four.
    fn number(&mut self, digits: usize) -> Option<u16> {
        if self.digits_ahead() < digits {
            return None;
        }
        let (written, rest) = self.0.split_at(digits);
        self.0 = rest;
        Some(
            written
                .iter()
                .fold(0, |number, byte| 10 * number + u16::from(byte - b'0')),
        )
    }

    fn digits_ahead(&self) -> usize {
        self.0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    }

    fn spaces(&mut self) -> Option<()> {
        let rest = self.0.trim_ascii_start();
        let found = rest.len() < self.0.len();
        self.0 = rest;
        found.then_some(())
    }

    fn take(&mut self, any_of: &[u8]) -> bool {
        match self.0 {
            [first, rest @ ..] if any_of.contains(first) => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }
}

/// `19980717T14:08:55`, without fraction and offset.
pub(crate) fn compact(date: DateTime) -> Text {
    let mut text = Text::new();
    text.number(u32::from(date.year()), 4);
    text.pair(date.month());
    text.pair(date.day());
    text.byte(b'T');
    text.time(date);
    text
}

/// `1998-07-17T14:08:55`, with fraction and offset where there are any.
pub(crate) fn extended(date: DateTime) -> Text {
    let mut text = Text::new();
    let year = date.year();
    let [y1, y2] = digits((year / 100) as u8);
    let [y3, y4] = digits((year % 100) as u8);
    let [m1, m2] = digits(date.month());
    let [d1, d2] = digits(date.day());
    let [h1, h2] = digits(date.hour());
    let [n1, n2] = digits(date.minute());
    let [s1, s2] = digits(date.second());
    text.bytes[..19].copy_from_slice(&[
        y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2,
    ]);
    text.len = 19;
    text.fraction(date.nanosecond());
    text.offset(date.offset());
    text
}

/// The two digits of a number below 100.
fn digits(number: u8) -> [u8; 2] {
    static DIGITS: [[u8; 2]; 100] = {
        let mut digits = [[0; 2]; 100];
        let mut number = 0;
        while number < 100 {
            digits[number as usize] = [b'0' + number / 10, b'0' + number % 10];
            number += 1;
        }
        digits
    };
    DIGITS[usize::from(number)]
}

/// A date's spelling.
pub(crate) struct Text {
    /// Room for the longest, `1998-07-17T14:08:55.123456789+02:00`.
    bytes: [u8; 35],
    len: usize,
}

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).expect("dates are ASCII")
    }

    fn new() -> Self {
        Self {
            bytes: [0; 35],
            len: 0,
        }
    }

    fn time(&mut self, date: DateTime) {
        self.pair(date.hour());
        self.byte(b':');
        self.pair(date.minute());
        self.byte(b':');
        self.pair(date.second());
    }

    /// In as many digits as it needs, so that reading it gives the same number.
    fn fraction(&mut self, nanosecond: u32) {
        if nanosecond != 0 {
            self.byte(b'.');
            self.number(nanosecond, 9);
            while self.bytes[self.len - 1] == b'0' {
                self.len -= 1;
            }
        }
    }

    fn offset(&mut self, minutes: Option<i16>) {
        match minutes {
            None => {}
            Some(0) => self.byte(b'Z'),
            Some(minutes) => {
                self.byte(if minutes < 0 { b'-' } else { b'+' });
                let minutes = minutes.unsigned_abs();
                self.pair((minutes / 60) as u8);
                self.byte(b':');
                self.pair((minutes % 60) as u8);
            }
        }
    }

    fn pair(&mut self, number: u8) {
        for digit in digits(number) {
            self.byte(digit);
        }
    }

    fn number(&mut self, mut number: u32, digits: usize) {
        for place in self.bytes[self.len..self.len + digits].iter_mut().rev() {
            *place = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.len += digits;
    }

    fn byte(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_shape() {
        check("19980717T14:08:55", "1998-07-17T14:08:55");
        check("1998-07-17T14:08:55", "1998-07-17T14:08:55");
        check("19980717T140855", "1998-07-17T14:08:55"); // aXMLRPC
        check("1998-07-17T140855", "1998-07-17T14:08:55");
        check("1998-07-17 14:08:55", "1998-07-17T14:08:55");
        check(" 19980717T14:08:55 \n", "1998-07-17T14:08:55");
        check("19980717", "1998-07-17T00:00:00");
        check("1998-07-17", "1998-07-17T00:00:00");
        check("19980717T14:08", "1998-07-17T14:08:00");
        check("19980717T1408", "1998-07-17T14:08:00");
        check("19980717t14:08:55z", "1998-07-17T14:08:55Z");
        check("19980717T14:08:55Z", "1998-07-17T14:08:55Z");
        check("19980717T14:08:55+0200", "1998-07-17T14:08:55+02:00");
        check("19980717T14:08:55+02", "1998-07-17T14:08:55+02:00");
        check("1998-07-17T14:08:55-05:30", "1998-07-17T14:08:55-05:30");
        check("1998-07-17 14:08:55 +0200", "1998-07-17T14:08:55+02:00");
        check("1998-07-17T14:08:55-00:00", "1998-07-17T14:08:55Z");
        check("2026-11-22T10:52:13+00:00", "2026-11-22T10:52:13Z"); // DokuWiki
        check("19980717T14:08:55.123", "1998-07-17T14:08:55.123");
        check("19980717T14:08:55,5", "1998-07-17T14:08:55.5");
        check("19980717T14:08:55.000", "1998-07-17T14:08:55");
        check("20240229T01:02:03.456789", "2024-02-29T01:02:03.456789"); // xmlrpc-c
        check("2024-02-29T01:02:03.456Z", "2024-02-29T01:02:03.456Z"); // davexmlrpc
        check(
            "2024-02-29T01:02:03.123456789+23:59",
            "2024-02-29T01:02:03.123456789+23:59",
        );
        check(" 1240129T01:02:03", "0124-01-29T01:02:03"); // XmlRpc++
        check("00000000T00:00:00", "0000-00-00T00:00:00");
        check("00010101T00:00:00", "0001-01-01T00:00:00");
        check("20000229T00:00:00", "2000-02-29T00:00:00");
        check("19980131T00:00:00", "1998-01-31T00:00:00");
        check("19981231T24:00:00", "1998-12-31T24:00:00");
        check("19981231T23:59:60", "1998-12-31T23:59:60");

        fn check(text: &str, expected: &str) {
            match parse(text) {
                Ok(date) => {
                    assert_eq!(extended(date).as_str(), expected, "{text:?}");
                    assert_eq!(parse(expected).unwrap(), date, "{text:?}");
                }
                Err(error) => panic!("{text:?}: {error}"),
            }
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            " ",
            "x",
            "1998",
            "199807",
            "980717T14:08:55",
            "119980717T14:08:55",
            "1998-0717T14:08:55",
            "199807-17T14:08:55",
            "1998-7-17T14:08:55",
            "19980717T",
            "19980717T14",
            "19980717T14:0855",
            "19980717T1408:55",
            "19980717T14:08:5",
            "19980717T14:08:55.",
            "19980717T14:08:55.1234567890",
            "19980717T14:08:55+",
            "19980717T14:08:55+2",
            "19980717T14:08:55+02:",
            "19980717T14:08:55+02:60",
            "19980717T14:08:55Zulu",
            "19980717T14:08:55 UTC",
            "1998071\u{667}T14:08:55",
            "Fri, 17 Jul 1998 14:08:55",
            "+9980717T14:08:55",
        ] {
            let error = parse(text).expect_err(text).to_string();
            assert_eq!(
                error, "expected a date such as `19980717T14:08:55`, found other text",
                "{text:?}",
            );
        }
    }

    #[test]
    fn refuses_what_is_out_of_range() {
        check("19981317T14:08:55", "month is at most 12, found 13");
        check("1998-07-32T14:08:55", "day is at most 31, found 32");
        check("19980717T25:08:55", "hour is at most 24, found 25");
        check("19980717T14:60:55", "minute is at most 59, found 60");
        check("19980717T140861", "second is at most 60, found 61");
        check(
            "19980717T14:08:55+24:00",
            "offset in minutes is at most 1439, found 1440",
        );

        for (text, day) in [
            ("20240230T00:00:00", "30 of month 2"),
            ("1998-02-29T00:00:00", "29 of month 2"),
            ("19000229", "29 of month 2"),
            ("19980431T00:00:00", "31 of month 4"),
            ("19980931T00:00:00", "31 of month 9"),
            ("19980017T00:00:00", "17 of month 0"),
            ("19980700T00:00:00", "0 of month 7"),
        ] {
            let error = parse(text).expect_err(text).to_string();
            assert_eq!(
                error,
                format!("expected a date of the calendar, found day {day}")
            );
        }
        for text in ["19981231T24:00:01", "19981231T24:01:00"] {
            let error = parse(text).expect_err(text).to_string();
            assert_eq!(
                error,
                "expected a time of day until 24:00:00, found a later one"
            );
        }

        fn check(text: &str, expected: &str) {
            let error = parse(text).expect_err(text).to_string();
            assert_eq!(
                error,
                format!("expected a date whose {expected}"),
                "{text:?}"
            );
        }
    }

    #[test]
    fn writes_the_compact_spelling() {
        let date = parse("0098-07-01T04:08:05.5Z").unwrap();
        assert_eq!(compact(date).as_str(), "00980701T04:08:05");
        assert_eq!(date.to_string(), "0098-07-01T04:08:05.5Z");
        assert_eq!(
            format!("{:>20}|", parse("19980717").unwrap()),
            "   19980717T00:00:00|"
        );
    }
}
