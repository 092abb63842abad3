//! What a request says about its body.

use http::HeaderMap;
use http::header::{self, HeaderValue};
use xmlrpc_core::message;

use crate::http::rejection::Rejection;

/// The content type of a request, if it has one.
pub(crate) struct ContentType<'h>(Option<&'h [u8]>);

impl<'h> ContentType<'h> {
    pub(crate) fn of(headers: &'h HeaderMap) -> Self {
        let value = headers.get(header::CONTENT_TYPE);
        Self(value.map(HeaderValue::as_bytes))
    }

    /// Nearly every client sends exactly this.
    fn is_plain(&self) -> bool {
        self.0 == Some(b"text/xml")
    }

    /// Lets XML pass, and requests that do not say what they bring.
    ///
    /// Browsers send forms and `text/plain` across origins without asking; requiring XML keeps a
    /// foreign page from calling methods with its visitor's credentials.
    pub(crate) fn check(&self) -> Result<(), Rejection> {
        match self.0 {
            Some(value) if !self.is_plain() && !is_xml(media_type(value)) => {
                Err(Rejection::UnsupportedMediaType)
            }
            _ => Ok(()),
        }
    }

    /// The `charset` parameter, if it has one.
    pub(crate) fn charset(&self) -> Option<&'h str> {
        if self.is_plain() {
            return None;
        }
        message::charset(self.0?)
    }
}

fn media_type(value: &[u8]) -> &[u8] {
    let end = value.iter().position(|&byte| byte == b';');
    value[..end.unwrap_or(value.len())].trim_ascii()
}

fn is_xml(media_type: &[u8]) -> bool {
    let suffix = media_type.len().saturating_sub(4);
    media_type.eq_ignore_ascii_case(b"text/xml")
        || media_type.eq_ignore_ascii_case(b"application/xml")
        || media_type[suffix..].eq_ignore_ascii_case(b"+xml")
}

/// How a body is coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    Identity,
    #[cfg(feature = "gzip")]
    Gzip,
    /// What HTTP means by it is zlib's format; some send the bare stream.
    #[cfg(feature = "gzip")]
    Deflate,
}

#[cfg(feature = "gzip")]
impl Coding {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Gzip => "gzip",
            Self::Deflate => "deflate",
        }
    }
}

/// The coding of the body; one at most, for codings inside codings only serve to multiply.
pub(crate) fn coding(headers: &HeaderMap) -> Result<Coding, Rejection> {
    let Some(coding) = headers.get(header::CONTENT_ENCODING) else {
        return Ok(Coding::Identity);
    };
    let coding = coding.as_bytes().trim_ascii();
    let mut all = headers.get_all(header::CONTENT_ENCODING).iter();
    if all.nth(1).is_some() {
        return Err(Rejection::UnsupportedContentEncoding);
    }
    if coding.eq_ignore_ascii_case(b"identity") {
        return Ok(Coding::Identity);
    }
    #[cfg(feature = "gzip")]
    if coding.eq_ignore_ascii_case(b"gzip") || coding.eq_ignore_ascii_case(b"x-gzip") {
        return Ok(Coding::Gzip);
    }
    #[cfg(feature = "gzip")]
    if coding.eq_ignore_ascii_case(b"deflate") {
        return Ok(Coding::Deflate);
    }
    Err(Rejection::UnsupportedContentEncoding)
}

/// How to code a response, by the `Accept-Encoding` of the peer: with gzip if it reads that, else
/// with deflate if it names it. `*` does not stand for deflate, which some only read without the
/// header of zlib.
///
/// A coding that is named counts before `*`; one with `q=0` is refused.
#[cfg(feature = "gzip")]
pub(crate) fn accepted(headers: &HeaderMap) -> Coding {
    let (mut gzip, mut deflate, mut any) = (None, None, None);
    for value in headers.get_all(header::ACCEPT_ENCODING) {
        for coding in value.to_str().unwrap_or_default().split(',') {
            let (name, parameters) = coding.split_once(';').unwrap_or((coding, ""));
            let accepted = Some(!is_refused(parameters));
            match name.trim() {
                name if name.eq_ignore_ascii_case("gzip") => gzip = accepted,
                name if name.eq_ignore_ascii_case("x-gzip") => gzip = gzip.or(accepted),
                name if name.eq_ignore_ascii_case("deflate") => deflate = accepted,
                "*" => any = accepted,
                _ => {}
            }
        }
    }
    if gzip.or(any) == Some(true) {
        Coding::Gzip
    } else if deflate == Some(true) {
        Coding::Deflate
    } else {
        Coding::Identity
    }
}

/// Whether the quality that a coding is given is zero.
#[cfg(feature = "gzip")]
fn is_refused(parameters: &str) -> bool {
    let mut parameters = parameters.split(';').filter_map(|one| one.split_once('='));
    let quality = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
    quality.is_some_and(|(_, quality)| quality.trim().parse() == Ok(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(content_type: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(content_type))])
    }

    fn check(headers: &HeaderMap) -> Result<(), Rejection> {
        ContentType::of(headers).check()
    }

    #[test]
    fn media_types() {
        let accepted = [
            "text/xml",
            "TEXT/XML",
            "text/xml;charset=utf-8",
            " application/xml ; charset=x",
            "application/soap+xml",
            "application/rpc+XML",
        ];
        for content_type in accepted {
            assert_eq!(check(&headers(content_type)), Ok(()), "{content_type}");
        }
        let refused = [
            "",
            "xml",
            "text/plain",
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=+xml",
            "text/xmlx",
        ];
        for content_type in refused {
            let expected = Err(Rejection::UnsupportedMediaType);
            assert_eq!(check(&headers(content_type)), expected, "{content_type}");
        }
        assert_eq!(check(&HeaderMap::new()), Ok(()));
    }

    #[cfg(feature = "gzip")]
    #[test]
    fn accepted_codings() {
        use Coding::{Deflate, Gzip, Identity};

        let table = [
            ("gzip", Gzip),
            ("GZip", Gzip),
            ("deflate, gzip;q=0.5", Gzip),
            ("gzip, deflate", Gzip),
            ("x-gzip", Gzip),
            ("*", Gzip),
            ("deflate, *", Gzip),
            ("", Identity),
            ("identity", Identity),
            ("br", Identity),
            ("gzip;q=0", Identity),
            ("gzip; Q=0.000, *", Identity),
            ("*;q=0", Identity),
            ("*;q=0, gzip", Gzip),
            ("gzipped", Identity),
            ("deflate", Deflate),
            ("Deflate;q=0.1, br", Deflate),
            ("deflate, gzip;q=0", Deflate),
            ("deflate, *;q=0", Deflate),
            ("deflate;q=0", Identity),
            ("deflate;q=0, gzip;q=0.1", Gzip),
        ];
        for (accept, expected) in table {
            let value = HeaderValue::from_static(accept);
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, value)]);
            assert_eq!(accepted(&headers), expected, "{accept}");
        }
        assert_eq!(accepted(&HeaderMap::new()), Identity);
    }
}
