//! Headers that a user gives.

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};

/// Adds a header in place of any other of that name. What cannot be sent joins the `mistakes`.
pub(crate) fn set(
    headers: &mut HeaderMap,
    mistakes: &mut Option<String>,
    name: impl AsRef<[u8]>,
    value: impl TryInto<HeaderValue>,
) {
    match parse(name, value) {
        Ok((name, value)) => {
            headers.insert(name, value);
        }
        Err(mistake) => {
            *mistakes = Some(match mistakes.take() {
                Some(before) => format!("{before}; {mistake}"),
                None => mistake,
            });
        }
    }
}

/// A header to send, or what is wrong with it, without its value.
pub(crate) fn parse(
    name: impl AsRef<[u8]>,
    value: impl TryInto<HeaderValue>,
) -> Result<(HeaderName, HeaderValue), String> {
    let name = name.as_ref();
    let name = HeaderName::from_bytes(name).map_err(|_| unusable(name))?;
    if [CONTENT_LENGTH, TRANSFER_ENCODING].contains(&name) {
        return Err(format!("the header `{name}` follows from the call"));
    }
    let Ok(mut value) = value.try_into() else {
        return Err(format!(
            "a character in the header `{name}` that it cannot have"
        ));
    };
    // what it is cannot be known, so none is shown
    value.set_sensitive(true);
    Ok((name, value))
}

/// What is wrong with the name of a header. It is not quoted: it may be a whole line with a secret,
/// or have changed places with the value.
#[cold]
fn unusable(name: &[u8]) -> String {
    if name.is_empty() {
        return "the name of a header is empty".to_owned();
    }
    let name = String::from_utf8_lossy(name);
    let fits = |c: char| u8::try_from(c).is_ok_and(|byte| HeaderName::from_bytes(&[byte]).is_ok());
    match name.chars().find(|c| !fits(*c)) {
        Some(wrong) => {
            format!("a character in the name of a header that it cannot have: {wrong:?}")
        }
        None => "the name of a header is too long".to_owned(),
    }
}
