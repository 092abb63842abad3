//! The text of scalars.

use std::borrow::Cow;
use std::fmt::Display;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::error::Error;
use crate::xml::chars::is_space;

/// Padding may be missing, and bits that nobody needs may be set.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_ascii() && is_space(c as u8))
}

/// The fast lane of [`any_integer`]: up to 18 digits, which cannot overflow.
#[inline]
pub(super) fn small_integer(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut number = 0_i64;
    for &digit in digits {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + i64::from(digit);
    }
    Some(if negative { -number } else { number })
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
        Err(error) if matches!(error.kind(), PosOverflow | NegOverflow) => Err(too_wide()),
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

#[cold]
pub(super) fn too_wide() -> Error {
    Error::data("an integer beyond 64 bits")
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
        Ok(_) => Err(Error::data("a double that is not finite")),
        Err(_) => Err(Error::data("expected `double`, found text that is no number")),
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

/// Base64, in lines or not. `Lenient` steps over characters that are not in the alphabet, as
/// Python does.
pub(super) fn base64(text: &str, lenient: bool) -> Result<Vec<u8>, Error> {
    let wrong = |_| Error::data("expected `base64`, found text that is not base64");
    let bytes = trim(text).as_bytes();
    let compact: Cow<'_, [u8]> = if memchr::memchr3(b'\n', b' ', b'\r', bytes).is_some()
        || memchr::memchr(b'\t', bytes).is_some()
    {
        Cow::Owned(without(bytes, is_space))
    } else {
        Cow::Borrowed(bytes)
    };
    match BASE64.decode(&*compact) {
        Ok(decoded) => Ok(decoded),
        Err(_) if lenient => {
            let alphabet = without(&compact, |byte| {
                !matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/')
            });
            BASE64.decode(alphabet).map_err(wrong)
        }
        Err(error) => Err(wrong(error)),
    }
}

fn without(bytes: &[u8], drop: impl Fn(u8) -> bool) -> Vec<u8> {
    bytes.iter().copied().filter(|&byte| !drop(byte)).collect()
}

/// An integer that does not fit the type that was asked for.
#[cold]
pub(super) fn out_of_range(min: impl Display, max: impl Display) -> Error {
    Error::data(format!("an integer out of range, expected {min} to {max}"))
}
