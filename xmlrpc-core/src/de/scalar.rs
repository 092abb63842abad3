//! The text of scalars.

use std::borrow::Cow;
use std::fmt::Display;

use serde_core::de::Visitor;

use crate::error::Error;
use crate::xml::chars::trimmed;

/// Gives `text` to the visitor, borrowed if it is.
#[inline]
pub(super) fn visit_text<'de, V: Visitor<'de>>(
    text: Cow<'de, str>,
    visitor: V,
) -> Result<V::Value, Error> {
    match text {
        Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
        Cow::Owned(text) => visitor.visit_string(text),
    }
}

#[inline]
fn trim(text: &str) -> &str {
    &text[trimmed(text.as_bytes())]
}

/// The fast path of [`any_integer`].
#[inline]
pub(super) fn small_integer(text: &[u8]) -> Option<i64> {
    leading_integer(text)
        .filter(|&(_, length)| length == text.len())
        .map(|(number, _)| number)
}

/// The integer with which `bytes` begin, and how long it is: up to 18 digits, which cannot
/// overflow.
#[inline]
pub(super) fn leading_integer(bytes: &[u8]) -> Option<(i64, usize)> {
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let mut number = 0_i64;
    let mut length = 0;
    for digit in &bytes[sign..] {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        number = number.wrapping_mul(10).wrapping_add(digit.into());
        length += 1;
    }
    (1..=18).contains(&length).then(|| {
        let number = if sign == 1 { -number } else { number };
        (number, sign + length)
    })
}

/// An integer: decimal digits with an optional sign; white space around them is allowed.
///
/// `Lenient` takes `1e+22` and `5.0` as well, if they are integral: there are peers whose only
/// numbers are doubles.
pub(super) fn any_integer(text: &str, lenient: bool) -> Result<i128, Error> {
    use std::num::IntErrorKind::{Empty, NegOverflow, PosOverflow};
    let text = trim(text);
    match text.parse::<i128>() {
        Ok(number) => Ok(number),
        Err(error) => match error.kind() {
            PosOverflow | NegOverflow => Err(Error::integer_too_wide()),
            Empty => Err(empty("int")),
            _ if lenient => integral(text, NO_INTEGER),
            _ => Err(not_integral(NO_INTEGER)),
        },
    }
}

const NO_INTEGER: &str = "text that is not an integer";

/// The integer that a decimal fraction is, with or without an exponent: exactly, or not at all.
/// `found` is for the error.
pub(super) fn integral(text: &str, found: &str) -> Result<i128, Error> {
    let text = trim(text);
    let (decimal, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let exponent: i32 = exponent.parse().map_err(|_| not_integral(found))?;
    let unsigned = whole.strip_prefix(['-', '+']).unwrap_or(whole);
    let digits = || unsigned.bytes().chain(fraction.bytes());
    if digits().next().is_none() || !digits().all(|digit| digit.is_ascii_digit()) {
        return Err(not_integral(found));
    }
    // how many of the digits stand before the point
    let before_point = i64::try_from(unsigned.len()).unwrap_or(i64::MAX) + i64::from(exponent);
    let mut number = 0_i128;
    let mut place = 0;
    for digit in digits() {
        let digit = i128::from(digit - b'0');
        if place < before_point {
            number = shifted(number, digit)?;
        } else if digit != 0 {
            return Err(not_integral(found));
        }
        place += 1;
    }
    if number != 0 {
        for _ in place..before_point {
            number = shifted(number, 0)?;
        }
    }
    return Ok(if whole.starts_with('-') {
        -number
    } else {
        number
    });

    fn shifted(number: i128, digit: i128) -> Result<i128, Error> {
        let number = number.checked_mul(10);
        let number = number.and_then(|number| number.checked_add(digit));
        number.ok_or_else(Error::integer_too_wide)
    }
}

#[cold]
fn not_integral(found: &str) -> Error {
    Error::data(format!("expected `int`, found {found}"))
}

/// A number, boolean or date without any text.
#[cold]
pub(super) fn empty(expected: &str) -> Error {
    Error::data(format!("expected `{expected}`, found an empty element"))
}

/// A double; white space around it is allowed. Infinities and NaN are for `Lenient` alone.
#[inline]
pub(super) fn double(text: &str, lenient: bool) -> Result<f64, Error> {
    let text = trim(text);
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() || lenient => Ok(number),
        Ok(number) if number.is_infinite() && text.contains(|c: char| c.is_ascii_digit()) => {
            Err(Error::data("a double out of range"))
        }
        Ok(_) => Err(Error::not_finite()),
        Err(_) if text.is_empty() => Err(empty("double")),
        Err(_) => Err(Error::data(
            "expected `double`, found text that is not a number",
        )),
    }
}

/// The boolean with which `bytes` begin, and how long it is.
#[inline]
pub(super) fn leading_boolean(bytes: &[u8]) -> Option<(bool, usize)> {
    match bytes.first()? {
        b'1' => Some((true, 1)),
        b'0' => Some((false, 1)),
        _ => None,
    }
}

/// `1` or `0`, also as words; in any case to `Lenient`.
pub(super) fn boolean(text: &str, lenient: bool) -> Result<bool, Error> {
    match trim(text) {
        "1" | "true" => Ok(true),
        "0" | "false" => Ok(false),
        word if lenient && word.eq_ignore_ascii_case("true") => Ok(true),
        word if lenient && word.eq_ignore_ascii_case("false") => Ok(false),
        "" => Err(empty("boolean")),
        _ => Err(Error::data(
            "expected `boolean`, found text that is neither 0 nor 1",
        )),
    }
}

/// An integer that does not fit the type that was asked for.
#[cold]
pub(super) fn out_of_range(min: impl Display, max: impl Display) -> Error {
    Error::data(format!("an integer out of range, expected {min} to {max}"))
}
