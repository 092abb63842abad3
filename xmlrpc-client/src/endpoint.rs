//! Where calls go: the rules for the URL.

use std::fmt;

use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use url::{ParseError, Url};

use crate::error::Mistake;

const NO_SCHEME: &str = "expected a URL such as `http://host:8000/RPC2`, found no scheme";

/// A URL without credentials, and the header that they became.
#[derive(Clone)]
pub(crate) struct Endpoint {
    pub(crate) url: Url,
    /// The same for HTTP, without a fragment.
    pub(crate) uri: Uri,
    pub(crate) authorization: Option<HeaderValue>,
}

impl Endpoint {
    /// Reads a URL as Python's `ServerProxy` does: one without path, query and fragment means
    /// `/RPC2`, and `user:password@` becomes basic credentials.
    pub(crate) fn parse(text: &str) -> Result<Self, Mistake> {
        let text = text.trim_matches(' ');
        // the parser of URLs would drop line breaks silently
        if text.contains(|c: char| c.is_control()) {
            return Err(url_mistake("a control character in the URL"));
        }
        let mut url = Url::parse(text).map_err(|error| match error {
            ParseError::RelativeUrlWithoutBase => url_mistake(NO_SCHEME),
            error => url_mistake(format!("not a URL: {error}")),
        })?;
        match url.scheme() {
            "http" | "scgi" => {}
            "https" if cfg!(any(feature = "rustls", feature = "native-tls")) => {}
            "https" => {
                return Err(url_mistake(
                    "`https` needs the feature `rustls` or `native-tls` of xmlrpc-client",
                ));
            }
            // `localhost:8000`, `user:password@host`
            _ if !text.contains("://") => return Err(url_mistake(NO_SCHEME)),
            other => {
                return Err(url_mistake(format!(
                    "expected a URL of `http`, `https` or `scgi`, found `{other}`"
                )));
            }
        }
        if is_bare(text) {
            url.set_path("/RPC2");
        }
        let user = percent_decode_str(url.username()).collect::<Vec<u8>>();
        let password = url
            .password()
            .map(|text| percent_decode_str(text).collect::<Vec<u8>>());
        let authorization = (!user.is_empty() || password.is_some())
            .then(|| basic(&user, &password.unwrap_or_default()));
        // neither can fail for a URL that has a host
        let _ = url.set_username("");
        let _ = url.set_password(None);
        let uri = Uri::try_from(url.as_str()).map_err(|error| url_mistake(error.to_string()))?;
        Ok(Self {
            url,
            uri,
            authorization,
        })
    }

    pub(crate) fn is_scgi(&self) -> bool {
        self.url.scheme() == "scgi"
    }

    /// Adds parameters to the query.
    pub(crate) fn add_query(&mut self, query: &[(String, String)]) {
        self.url.query_pairs_mut().extend_pairs(query);
        self.uri = Uri::try_from(self.url.as_str()).expect("a query that is escaped");
    }

    /// The scheme, host, port and path: a query may hold a key.
    pub(crate) fn shown(&self) -> &str {
        let text = self.url.as_str();
        text.split_once(['?', '#']).map_or(text, |(shown, _)| shown)
    }
}

fn url_mistake(message: impl Into<String>) -> Mistake {
    Mistake::Url(message.into())
}

/// The schemes of proxies, and what is said of others: what stands before a colon may be a name,
/// with a password behind it.
#[cfg(feature = "socks")]
const PROXIES: (&[&str], &str) = (
    &["http", "https", "socks4", "socks4a", "socks5", "socks5h"],
    "not the URL of a proxy: expected one of `http`, `https` or `socks5`",
);
#[cfg(all(feature = "proxy", not(feature = "socks")))]
const PROXIES: (&[&str], &str) = (
    &["http", "https"],
    "not the URL of a proxy: expected one of `http` or `https`, or `socks5` with the feature \
     `socks` of xmlrpc-client",
);

/// Reads the URL of a proxy.
#[cfg(feature = "proxy")]
pub(crate) fn proxy(text: &str) -> Result<Url, Mistake> {
    let url = Url::parse(text)
        .map_err(|error| url_mistake(format!("not the URL of a proxy: {error}")))?;
    let (schemes, mistake) = PROXIES;
    if schemes.contains(&url.scheme()) {
        Ok(url)
    } else {
        Err(url_mistake(mistake))
    }
}

/// Whether nothing stands after the host: the parser would make that a `/`, which is something
/// else to a server.
fn is_bare(text: &str) -> bool {
    let rest = text.split_once(':').map_or(text, |(_, rest)| rest);
    !rest
        .trim_start_matches(['/', '\\'])
        .contains(['/', '\\', '?', '#'])
}

/// A `Location` without credentials, query and fragment.
pub(crate) fn without_secrets(location: &HeaderValue) -> Vec<u8> {
    let text = location.as_bytes();
    let end = text.iter().position(|c| b"?#".contains(c));
    let text = &text[..end.unwrap_or(text.len())];
    let Some(start) = text.windows(2).position(|window| window == b"//") else {
        return text.to_vec();
    };
    let (scheme, rest) = text.split_at(start + 2);
    let path = rest.iter().position(|c| b"/\\".contains(c));
    let authority = &rest[..path.unwrap_or(rest.len())];
    let host = authority
        .iter()
        .rposition(|&c| c == b'@')
        .map_or(0, |at| at + 1);
    [scheme, &rest[host..]].concat()
}

/// Shows no credentials, nor the query of the URL.
impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.shown())
    }
}

/// The value of an `Authorization` header, kept out of every debugging output.
pub(crate) fn basic(user: &[u8], password: &[u8]) -> HeaderValue {
    use base64::Engine as _;

    let pair = [user, b":", password].concat();
    let encoded = base64::engine::general_purpose::STANDARD.encode(pair);
    let mut value = HeaderValue::try_from(format!("Basic {encoded}"))
        .expect("base64 has only characters that a header may have");
    value.set_sensitive(true);
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_read_as_python_reads_them() {
        let rows = [
            ("http://h", "http://h/RPC2"),
            ("http://h:81", "http://h:81/RPC2"),
            ("HTTP://h", "http://h/RPC2"),
            ("http://u:p@h", "http://h/RPC2"),
            ("http://h/", "http://h/"),
            ("http://h/x", "http://h/x"),
            ("http://h?k=v", "http://h/?k=v"),
            ("http://h#f", "http://h/#f"),
            ("http://h//", "http://h//"),
            (" http://h ", "http://h/RPC2"),
            ("http://[::1]:81", "http://[::1]:81/RPC2"),
        ];
        for (text, expected) in rows {
            assert_eq!(
                Endpoint::parse(text).unwrap().url.as_str(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn credentials_become_a_header() {
        let rows = [
            ("http://h", None),
            ("http://user:pass@h", Some("Basic dXNlcjpwYXNz")),
            ("http://us%40er:p%3Ass@h", Some("Basic dXNAZXI6cDpzcw==")),
            ("http://user@h", Some("Basic dXNlcjo=")),
            ("http://:pass@h", Some("Basic OnBhc3M=")),
        ];
        for (text, expected) in rows {
            let endpoint = Endpoint::parse(text).unwrap();
            let header = endpoint.authorization;
            assert_eq!(
                header.as_ref().map(|value| value.to_str().unwrap()),
                expected,
                "{text}"
            );
            assert!(!format!("{header:?}").contains("Basic"), "{text}");
            assert!(!endpoint.url.as_str().contains('@'), "{text}");
        }
    }

    #[test]
    fn other_urls_are_refused_without_being_quoted() {
        let rows = [
            (
                "",
                "expected a URL such as `http://host:8000/RPC2`, found no scheme",
            ),
            (
                "127.0.0.1:8000",
                "expected a URL such as `http://host:8000/RPC2`, found no scheme",
            ),
            (
                "user:secret@h",
                "expected a URL such as `http://host:8000/RPC2`, found no scheme",
            ),
            (
                "localhost:8000/RPC2",
                "expected a URL such as `http://host:8000/RPC2`, found no scheme",
            ),
            (
                "ftp://user:secret@h/",
                "expected a URL of `http`, `https` or `scgi`, found `ftp`",
            ),
            ("http://user:secret@", "not a URL: empty host"),
            ("http://user:secret@h:x/", "not a URL: invalid port number"),
            (
                "http://h/a\r\nX-Injected: 1",
                "a control character in the URL",
            ),
            ("http://h\t/", "a control character in the URL"),
        ];
        for (text, expected) in rows {
            let mistake = Endpoint::parse(text)
                .map(|endpoint| endpoint.url)
                .unwrap_err();
            let Mistake::Url(message) = mistake else {
                panic!("{text:?}: {mistake:?}")
            };
            assert_eq!(message, expected, "{text:?}");
        }
    }

    #[test]
    fn locations_keep_their_secrets() {
        let rows = [
            ("http://h/x", "http://h/x"),
            ("http://u:p@h:81/x?k=v#f", "http://h:81/x"),
            ("http://u:p@h", "http://h"),
            ("//u:p@p@h/a@b", "//h/a@b"),
            ("/login?key=v", "/login"),
            ("?key=v", ""),
        ];
        for (location, expected) in rows {
            let found = without_secrets(&HeaderValue::from_static(location));
            assert_eq!(String::from_utf8_lossy(&found), expected, "{location}");
        }
    }
}
