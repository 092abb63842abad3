//! The `charset` of a content type.

/// Returns the `charset` parameter of a `Content-Type`, for [`Call::from_body`] and
/// [`decode_response_with`]; `None` if there is none, or an empty one.
///
/// Any text is returned as it stands. When a document is read, a charset that is not the name of an
/// encoding is ignored.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::message::charset;
///
/// assert_eq!(charset(b"text/xml; charset=utf-8"), Some("utf-8"));
/// assert_eq!(charset(b"text/xml"), None);
/// ```
///
/// [`Call::from_body`]: crate::message::Call::from_body
/// [`decode_response_with`]: crate::message::decode_response_with
#[must_use]
pub fn charset(content_type: &[u8]) -> Option<&str> {
    let mut rest = content_type;
    // the media type, then parameters, each behind a `;`
    rest = &rest[rest.iter().position(|&byte| byte == b';')?..];
    while let Some(parameter) = rest.strip_prefix(b";") {
        let name = until(parameter, |byte| byte == b'=' || byte == b';');
        rest = &parameter[name.len()..];
        let mut value: &[u8] = b"";
        if let Some(after) = rest.strip_prefix(b"=") {
            let after = after.trim_ascii_start();
            value = match after.strip_prefix(b"\"") {
                Some(quoted) => until(quoted, |byte| byte == b'"'),
                None => until(after, |byte| byte == b';'),
            };
            let behind = after
                .len()
                .min(value.len() + usize::from(after.starts_with(b"\"")));
            rest = &after[behind..];
            rest = &rest[until(rest, |byte| byte == b';').len()..];
        }
        let value = value.trim_ascii();
        if name.trim_ascii().eq_ignore_ascii_case(b"charset") && !value.is_empty() {
            return std::str::from_utf8(value).ok();
        }
    }
    None
}

/// The bytes before the first one that `ends` them.
fn until(bytes: &[u8], ends: impl Fn(u8) -> bool) -> &[u8] {
    let end = bytes.iter().position(|&byte| ends(byte));
    &bytes[..end.unwrap_or(bytes.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charsets_of_content_types() {
        let table = [
            ("text/xml", None),
            ("", None),
            (";", None),
            ("charset=utf-8", None),
            ("text/xml; charset=utf-8", Some("utf-8")),
            ("text/xml;charset=utf-8", Some("utf-8")),
            ("text/xml ; CharSet = utf-8 ; a=b", Some("utf-8")),
            ("text/xml; charset=\"utf-8\"", Some("utf-8")),
            ("text/xml; charset=\"utf-8", Some("utf-8")),
            ("text/xml; charset=\"utf-8\" ; a=b", Some("utf-8")),
            ("text/xml; charset='utf-8'", Some("'utf-8'")),
            ("text/xml; charset=utf-8; charset=x", Some("utf-8")),
            ("text/xml; charset=; charset=x", Some("x")),
            ("text/xml; charset=", None),
            ("text/xml; charset=\"\"", None),
            ("text/xml; charset", None),
            ("text/xml; xcharset=x", None),
            ("text/xml; a; charset=x", Some("x")),
            ("text/xml; a=\"b; charset=x\"; charset=y", Some("y")),
            ("text/xml; a=\"b; charset=x", None),
            ("text/xml; name=\"\u{FC}\"; charset=x", Some("x")),
        ];
        for (content_type, expected) in table {
            assert_eq!(charset(content_type.as_bytes()), expected, "{content_type}");
        }
        assert_eq!(charset(b"text/xml; charset=\xFC"), None);
    }
}
