//! Answers one request of a web server that starts a process for each (CGI, RFC 3875).
//!
//! For hosting where nothing else may run. Each call pays for a process, and nothing is kept
//! between two of them.

use std::env;
use std::ffi::OsString;
use std::io::{self, Error, ErrorKind, Write};
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;

use bytes::Buf as _;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Request, Response, Uri};
use http_body::Body;
use tower_layer::Layer;

use crate::http::XmlRpcService;
use crate::serve::{HttpService, Peer, RequestBody};
use crate::server::Server;

/// Answers the one request that the process was started for: its head is in the environment, its
/// body in the standard input, and the response goes to the standard output.
///
/// The path of the request is what follows the name of the program (`PATH_INFO`), or `/`. Timeouts
/// are the web server's.
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_server::{Server, cgi};
///
/// #[tokio::main(flavor = "current_thread")]
/// async fn main() -> std::io::Result<()> {
///     cgi::serve(Server::new().method("add", |a: i32, b: i32| a + b)).await
/// }
/// ```
///
/// # Errors
///
/// When the server cannot be built, when the process was not started by a web server, and when
/// the response cannot be written.
pub async fn serve<H>(server: Server<H>) -> io::Result<()>
where
    H: Layer<XmlRpcService, Service: HttpService>,
{
    let mut service = server.into_service()?;
    let request = request(|name| env::var_os(name), env::vars_os())?;
    let response = service.respond(request).await.map_err(Error::other)?;
    write(response, io::stdout().lock()).await
}

/// The request that the environment describes.
fn request(
    var: impl Fn(&str) -> Option<OsString>,
    all: impl Iterator<Item = (OsString, OsString)>,
) -> io::Result<Request<RequestBody>> {
    let text = |name| var(name).and_then(|value| value.into_string().ok());
    let method = text("REQUEST_METHOD").ok_or_else(|| {
        let text = "expected to be started by a web server: `REQUEST_METHOD` is not set";
        Error::new(ErrorKind::InvalidInput, text)
    })?;
    let path = text("PATH_INFO").filter(|path| path.starts_with('/'));
    let mut uri = path.unwrap_or_else(|| "/".to_owned());
    if let Some(query) = text("QUERY_STRING").filter(|query| !query.is_empty()) {
        uri.push('?');
        uri.push_str(&query);
    }
    // decoded by the web server, so that it may hold what no URI does
    let uri = uri.parse().unwrap_or_else(|_| Uri::from_static("/"));
    let length = text("CONTENT_LENGTH").and_then(|length| length.parse().ok());
    let body = RequestBody::of_input(io::stdin(), length.unwrap_or(0));
    let mut request = Request::builder()
        .method(method.as_str())
        .uri(uri)
        .body(body)
        .map_err(|error| Error::new(ErrorKind::InvalidInput, error))?;
    for (name, value) in all {
        if let (Some(name), Some(value)) = (name.to_str(), value.to_str()) {
            insert_header(request.headers_mut(), name, value);
        }
    }
    let address = text("REMOTE_ADDR").and_then(|address| address.parse::<IpAddr>().ok());
    if let Some(address) = address {
        let port = text("REMOTE_PORT").and_then(|port| port.parse().ok());
        let peer = Peer(SocketAddr::new(address, port.unwrap_or(0)));
        request.extensions_mut().insert(peer);
    }
    Ok(request)
}

/// Enters a variable that stands for a header, such as `HTTP_USER_AGENT`.
fn insert_header(headers: &mut HeaderMap, name: &str, value: &str) {
    let name = match name {
        "CONTENT_TYPE" => Some(header::CONTENT_TYPE),
        "CONTENT_LENGTH" => Some(header::CONTENT_LENGTH),
        _ => name
            .strip_prefix("HTTP_")
            .and_then(|name| HeaderName::from_bytes(name.replace('_', "-").as_bytes()).ok()),
    };
    if let (Some(name), Ok(value)) = (name, HeaderValue::from_str(value))
        // a server may set them for requests without a body
        && !value.is_empty()
    {
        headers.insert(name, value);
    }
}

async fn write<B: Body>(response: Response<B>, mut output: impl Write) -> io::Result<()> {
    let (head, body) = response.into_parts();
    let reason = head.status.canonical_reason().unwrap_or("");
    write!(output, "Status: {} {reason}\r\n", head.status.as_u16())?;
    for (name, value) in &head.headers {
        // the connection is the web server's
        if name != header::CONNECTION {
            output.write_all(
                &[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat(),
            )?;
        }
    }
    if let Some(length) = body.size_hint().exact()
        && !head.headers.contains_key(header::CONTENT_LENGTH)
    {
        write!(output, "content-length: {length}\r\n")?;
    }
    output.write_all(b"\r\n")?;
    let mut body = pin!(body);
    while let Some(frame) = std::future::poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let Ok(frame) = frame else {
            return Err(Error::other("the body of the response broke off"));
        };
        if let Ok(mut data) = frame.into_data() {
            while data.has_remaining() {
                let written = output.write(data.chunk())?;
                data.advance(written);
            }
        }
    }
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_described_by_variables() {
        // variables, and the request: URI, headers, peer
        type Row<'a> = (
            &'a [(&'a str, &'a str)],
            &'a str,
            &'a [(&'a str, &'a str)],
            &'a str,
        );
        let table: [Row<'_>; 7] = [
            (&[], "/", &[], ""),
            (&[("PATH_INFO", "/RPC2")], "/RPC2", &[], ""),
            (
                &[("PATH_INFO", "/RPC2"), ("QUERY_STRING", "")],
                "/RPC2",
                &[],
                "",
            ),
            (
                &[("PATH_INFO", "/a"), ("QUERY_STRING", "b=c&d")],
                "/a?b=c&d",
                &[],
                "",
            ),
            (&[("PATH_INFO", "a"), ("QUERY_STRING", "b")], "/?b", &[], ""),
            (
                &[
                    ("CONTENT_TYPE", "text/xml"),
                    ("CONTENT_LENGTH", "5"),
                    ("HTTP_USER_AGENT", "a"),
                    ("HTTP_EMPTY", ""),
                    ("PATH", "/bin"),
                ],
                "/",
                &[
                    ("content-length", "5"),
                    ("content-type", "text/xml"),
                    ("user-agent", "a"),
                ],
                "",
            ),
            (
                &[("REMOTE_ADDR", "192.0.2.1"), ("REMOTE_PORT", "80")],
                "/",
                &[],
                "192.0.2.1:80",
            ),
        ];
        for (variables, uri, headers, peer) in table {
            let all = [variables, &[("REQUEST_METHOD", "PUT")]].concat();
            let os = |text: &&str| OsString::from(*text);
            let var = |name: &str| {
                let found = all.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| os(value))
            };
            let request = request(var, all.iter().map(|(name, value)| (os(name), os(value))));
            let request = request.expect("a request");
            assert_eq!(request.method(), "PUT");
            assert_eq!(request.uri(), uri);
            let found = request.headers().iter();
            let mut found: Vec<_> = found
                .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
                .collect();
            found.sort_unstable();
            assert_eq!(found, headers, "{variables:?}");
            let found = request.extensions().get::<Peer>();
            let found = found.map_or_else(String::new, |Peer(peer)| peer.to_string());
            assert_eq!(found, peer, "{variables:?}");
        }
    }
}
