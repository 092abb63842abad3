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

/// An integer: decimal digits with an optional sign; white space around them is no error.
///
/// `Lenient` takes `1e+22` and `5.0` as well, if they are integral: there are peers whose only
/// numbers are doubles.
pub(super) fn any_integer(text: &str, lenient: bool) -> Result<i128, Error> {
    use std::num::IntErrorKind::{NegOverflow, PosOverflow};
    let text = trim(text);
    match text.parse::<i128>() {
        Ok(number) => Ok(number),
        Err(error) if matches!(error.kind(), PosOverflow | NegOverflow) => {
            Err(Error::integer_too_wide())
        }
        Err(_) => match text.parse::<f64>() {
            #[allow(
                clippy::cast_possible_truncation,
                reason = "integral and far inside the range of i128"
            )]
            Ok(number) if lenient && number.fract() == 0.0 && number.abs() < 1e30 => {
                Ok(number as i128)
            }
            _ => Err(Error::data("expected `int`, found text that is no integer")),
        },
    }
}

/// A double; white space around it is no error. Infinities and NaN are for `Lenient` alone.
#[inline]
pub(super) fn double(text: &str, lenient: bool) -> Result<f64, Error> {
    let text = trim(text);
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() || lenient => Ok(number),
        Ok(number) if number.is_infinite() && text.contains(|c: char| c.is_ascii_digit()) => {
            Err(Error::data("a double out of range"))
        }
        Ok(_) => Err(Error::not_finite()),
        Err(_) => Err(Error::data(
            "expected `double`, found text that is no number",
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

/// `1` or `0`, also as words.
pub(super) fn boolean(text: &str) -> Result<bool, Error> {
    match trim(text) {
        "1" | "true" => Ok(true),
        "0" | "false" => Ok(false),
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
