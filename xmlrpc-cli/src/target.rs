//! Where a server is: the URLs of the command line.

use std::path::{Path, PathBuf};

use url::Url;

use crate::failure::Failure;

/// Where a server is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// `http` or `https`, with the credentials that were written into it.
    pub(crate) url: Url,
    pub(crate) socket: Option<PathBuf>,
    /// Whether the scheme was left out.
    pub(crate) assumed: bool,
}

impl Target {
    /// A URL with the flags `--scgi` and `--unix` beside it.
    pub(crate) fn with_flags(
        text: &str,
        scgi: bool,
        socket: Option<&Path>,
    ) -> Result<Self, Failure> {
        let has_scheme = text.contains("://") || text.starts_with("unix:");
        let mut target = match (scgi, socket) {
            (true, None) if !has_scheme => return Self::parse(&format!("scgi://{text}")),
            _ => Self::parse(text)?,
        };
        if let Some(path) = socket {
            target.socket = Some(path.to_owned());
        }
        if scgi && target.url.scheme() != "scgi" {
            if target.socket.is_none() {
                return Err(Failure::usage(
                    "--scgi: expected a host and a port, as in `localhost:5000`, or a Unix socket",
                ));
            }
            target.url = Url::parse("scgi://localhost/RPC2").expect("a URL");
        }
        Ok(target)
    }

    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let wrong = |what: &str| Failure::usage(format!("the URL: {what}"));
        if let Some(rest) = text.strip_prefix("unix:") {
            let path = rest.strip_prefix("//").unwrap_or(rest);
            // `:/RPC2` behind the socket is the path of HTTP
            let (socket, path) = match path.rfind(":/") {
                Some(at) => (&path[..at], &path[at + 1..]),
                None => (path, "/RPC2"),
            };
            return Self::on_socket("http", socket, path);
        }
        if let Some(rest) = text.strip_prefix("http+unix://") {
            let (socket, path) = match rest.split_once('/') {
                Some((socket, path)) => (socket, format!("/{path}")),
                None => (rest, "/RPC2".to_owned()),
            };
            let socket = decode(socket);
            return Self::on_socket("http", &socket, &path);
        }
        let known = ["http://", "https://"].iter().any(|scheme| {
            text.get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        if let Some(rest) = text.strip_prefix("scgi://") {
            if rest.starts_with('/') {
                return Self::on_socket("scgi", rest, "/RPC2");
            }
            let mut url = Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
            if url.host_str().is_none_or(str::is_empty) || url.port().is_none() {
                return Err(wrong("expected a host and a port behind `scgi://`"));
            }
            if url.path().is_empty() {
                url.set_path("/RPC2");
            }
            return Ok(Self {
                url,
                socket: None,
                assumed: false,
            });
        }
        if !known && text.contains("://") {
            return Err(wrong(
                "expected `http`, `https`, `unix` or `scgi`, found another scheme",
            ));
        }
        let spelled = if known {
            text.to_owned()
        } else {
            format!("http://{text}")
        };
        let mut url = Url::parse(&spelled).map_err(|error| wrong(&error.to_string()))?;
        let bare = text.split(['?', '#']).next().unwrap_or(text);
        let after = bare.split_once("://").map_or(bare, |(_, after)| after);
        if !after.contains('/') {
            url.set_path("/RPC2");
        }
        Ok(Self {
            url,
            socket: None,
            assumed: !known,
        })
    }

    fn on_socket(scheme: &str, socket: &str, path: &str) -> Result<Self, Failure> {
        if socket.is_empty() {
            return Err(Failure::usage(
                "the URL: expected the path of a socket, as in `unix:///run/app.sock`",
            ));
        }
        let mut url = Url::parse(&format!("{scheme}://localhost/")).expect("a URL");
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        url.set_path(path);
        if !query.is_empty() {
            url.set_query(Some(query));
        }
        Ok(Self {
            url,
            socket: Some(socket.into()),
            assumed: false,
        })
    }

    /// The URL without credentials and query, for people and files.
    pub(crate) fn shown(&self) -> String {
        if let Some(socket) = &self.socket {
            return match self.url.scheme() {
                "scgi" => format!("scgi://{}", socket.display()),
                _ => format!("unix://{}:{}", socket.display(), self.url.path()),
            };
        }
        let mut url = self.url.clone();
        let _ = url.set_username("");
        let _ = url.set_password(None);
        url.set_query(None);
        url.set_fragment(None);
        url.to_string()
    }
}

/// `%2F` and the like.
fn decode(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(decoded) if byte == b'%' => {
                out.push(decoded);
                rest = &tail[2..];
            }
            _ => {
                out.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls() {
        let table = [
            ("http://h", "http://h/RPC2", "http://h/RPC2"),
            ("http://h/", "http://h/", "http://h/"),
            (
                "https://u:p@h:1/x?key=1",
                "https://u:p@h:1/x?key=1",
                "https://h:1/x",
            ),
            (
                "localhost:9001",
                "http://localhost:9001/RPC2",
                "http://localhost:9001/RPC2",
            ),
            ("h/x", "http://h/x", "http://h/x"),
            ("[::1]:80", "http://[::1]/RPC2", "http://[::1]/RPC2"),
            (
                "unix:///run/s.sock",
                "http://localhost/RPC2",
                "unix:///run/s.sock:/RPC2",
            ),
            (
                "unix:/run/s.sock:/x",
                "http://localhost/x",
                "unix:///run/s.sock:/x",
            ),
            (
                "http+unix://%2Frun%2Fs.sock/y",
                "http://localhost/y",
                "unix:///run/s.sock:/y",
            ),
        ];
        for (text, url, shown) in table {
            let target = Target::parse(text).unwrap_or_else(|_| panic!("{text}"));
            assert_eq!(target.url.as_str(), url, "{text}");
            assert_eq!(target.shown(), shown, "{text}");
        }
        for text in [
            "",
            "ftp://h/",
            "http://",
            "unix:",
            "http://h:99999/",
            "a b",
            "scgi://",
            "scgi://h",
        ] {
            assert!(Target::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn flags_beside_urls() {
        let socket = Some(Path::new("/run/s.sock"));
        let table = [
            ("h:5000", true, None, "scgi://h:5000/RPC2"),
            ("scgi://h:5000", true, None, "scgi://h:5000/RPC2"),
            ("scgi:///run/s.sock", true, None, "scgi:///run/s.sock"),
            ("unix:///run/s.sock", true, None, "scgi:///run/s.sock"),
            ("localhost", true, socket, "scgi:///run/s.sock"),
            ("localhost", false, socket, "unix:///run/s.sock:/RPC2"),
            ("http://h/x", false, socket, "unix:///run/s.sock:/x"),
            ("h:5000", false, None, "http://h:5000/RPC2"),
        ];
        for (text, scgi, socket, shown) in table {
            let target = Target::with_flags(text, scgi, socket);
            let target = target.unwrap_or_else(|_| panic!("{text}"));
            assert_eq!(target.shown(), shown, "{text}");
        }
        for text in ["h", "http://h:5000/", "https://h/"] {
            assert!(Target::with_flags(text, true, None).is_err(), "{text}");
        }
    }
}
