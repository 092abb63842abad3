//! SCGI over TCP and Unix sockets, as rTorrent has it.
//!
//! One connection for each call: the protocol ends a response by closing.

use std::fmt::Write as _;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf as _, Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode, Uri};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;

use crate::error::{BoxError, NotSent};
#[cfg(unix)]
use crate::transport::unix;
use crate::transport::{Body, MalformedHead, Options};

/// The head of a response has no more bytes than this.
const HEAD: usize = 64 << 10;

/// Where the requests go.
#[derive(Clone)]
pub(crate) struct Scgi(Arc<Target>);

struct Target {
    connect_timeout: Duration,
    #[cfg(unix)]
    socket: Option<std::path::PathBuf>,
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

impl Scgi {
    pub(crate) fn new(options: Options) -> Self {
        Self(Arc::new(Target {
            connect_timeout: options.connect_timeout,
            #[cfg(unix)]
            socket: options.socket,
        }))
    }

    pub(crate) async fn send<B: From<ScgiBody>>(
        self,
        request: Request<Body>,
    ) -> Result<Response<B>, BoxError> {
        let Self(target) = self;
        // whatever a layer made of the URL
        if let Some(scheme) = request
            .uri()
            .scheme_str()
            .filter(|&scheme| scheme != "scgi")
        {
            let message = format!("expected a URL of `scgi`, found `{scheme}`");
            return Err(NotSent::new(message).into());
        }
        let connect = target.connect(request.uri());
        let connecting = tokio::time::timeout(target.connect_timeout, connect);
        let stream = match connecting.await {
            Ok(stream) => stream.map_err(NotSent::connecting)?,
            Err(_) => {
                let message = format!("no connection within {:?}", target.connect_timeout);
                return Err(NotSent::connecting(message).into());
            }
        };
        exchange(stream, request).await
    }
}

impl Target {
    async fn connect(&self, uri: &Uri) -> Result<Box<dyn Stream>, BoxError> {
        #[cfg(unix)]
        if let Some(path) = &self.socket {
            return Ok(Box::new(unix::connect(path).await?));
        }
        let host = uri.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let port = uri
            .port_u16()
            .ok_or("expected `scgi://host:port`, found no port")?;
        Ok(Box::new(TcpStream::connect((host, port)).await?))
    }
}

/// Sends a request over a connection, and reads the head of the response.
async fn exchange<B: From<ScgiBody>>(
    mut stream: Box<dyn Stream>,
    request: Request<Body>,
) -> Result<Response<B>, BoxError> {
    // without the document, no method runs
    let mut sent = stream.write_all(&head(&request)).await.map_err(not_sent);
    let mut unsent = match sent {
        Ok(()) => request.into_body().into_bytes(),
        Err(_) => Bytes::new(),
    };
    // a server that has seen enough may have responded already, or begun to
    let mut buffer = BytesMut::new();
    let end = loop {
        let begun = &buffer[..buffer.len().min(HEAD)];
        if let Some(end) = end_of_head(begun) {
            break end;
        }
        if begun.len() == HEAD {
            return Err(MalformedHead("a head of more than 64 KiB").into());
        }
        let read = poll_fn(|cx| {
            if let Poll::Ready(Err(error)) = poll_send(&mut stream, &mut unsent, cx) {
                sent = Err(error.into());
            }
            poll_receive(&mut stream, &mut buffer, cx)
        });
        let read = read.await;
        if !matches!(read, Ok(1..)) {
            sent?;
            read?;
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
    };
    let head = buffer.split_to(end);
    let (status, headers) = parse_head(&head)?;
    let left = headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.trim().parse().ok());
    let body = ScgiBody {
        stream,
        unsent,
        buffer,
        left,
    };
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// Writes what is left of a request, as far as the server takes it.
fn poll_send(
    stream: &mut (impl AsyncWrite + Unpin),
    unsent: &mut Bytes,
    cx: &mut Context<'_>,
) -> Poll<io::Result<()>> {
    while !unsent.is_empty() {
        match ready!(Pin::new(&mut *stream).poll_write(cx, unsent)) {
            Ok(length @ 1..) => unsent.advance(length),
            failed => {
                // nothing more can be sent
                *unsent = Bytes::new();
                failed?;
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
        }
    }
    Poll::Ready(Ok(()))
}

/// Reads what has come of a response; nothing is its end.
fn poll_receive(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
    cx: &mut Context<'_>,
) -> Poll<io::Result<usize>> {
    let mut piece = [0; 8 << 10];
    let mut piece = ReadBuf::new(&mut piece);
    ready!(Pin::new(stream).poll_read(cx, &mut piece))?;
    buffer.extend_from_slice(piece.filled());
    Poll::Ready(Ok(piece.filled().len()))
}

fn not_sent(error: io::Error) -> BoxError {
    NotSent::new(error).into()
}

/// The variables of the request, as a netstring.
fn head(request: &Request<Body>) -> Vec<u8> {
    let mut variables = Vec::with_capacity(256);
    let mut variable = |name: &str, value: &[u8]| {
        for text in [name.as_bytes(), b"\0", value, b"\0"] {
            variables.extend_from_slice(text);
        }
    };
    let uri = request.uri();
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let length = request.body().as_bytes().len().to_string();
    // the first one, says the protocol
    variable("CONTENT_LENGTH", length.as_bytes());
    variable("SCGI", b"1");
    variable("REQUEST_METHOD", request.method().as_str().as_bytes());
    variable("REQUEST_URI", target.as_bytes());
    variable("SERVER_PROTOCOL", b"HTTP/1.1");
    if let Some(query) = uri.query() {
        variable("QUERY_STRING", query.as_bytes());
    }
    for (name, value) in request.headers() {
        if *name == CONTENT_LENGTH {
            continue;
        }
        let mut variable_name = String::with_capacity(name.as_str().len() + 5);
        if *name != CONTENT_TYPE {
            variable_name.push_str("HTTP_");
        }
        let upper = name.as_str().to_ascii_uppercase().replace('-', "_");
        variable_name.push_str(&upper);
        variable(&variable_name, value.as_bytes());
    }
    let mut length = String::new();
    let _ = write!(length, "{}:", variables.len());
    [length.as_bytes(), &variables, b","].concat()
}

/// Where the head ends, with its empty line; some write line feeds alone.
fn end_of_head(buffer: &[u8]) -> Option<usize> {
    let mut end = 0;
    for line in buffer.split_inclusive(|&c| c == b'\n') {
        end += line.len();
        if matches!(line, b"\n" | b"\r\n") {
            return Some(end);
        }
    }
    None
}

/// The head of a CGI response: headers, with the status among them. Some send that of HTTP.
fn parse_head(head: &[u8]) -> Result<(StatusCode, HeaderMap), MalformedHead> {
    let mut status = StatusCode::OK;
    let mut headers = HeaderMap::new();
    let lines = head.split(|&c| c == b'\n').map(<[u8]>::trim_ascii);
    for line in lines.filter(|line| !line.is_empty()) {
        let code = if line.starts_with(b"HTTP/") {
            line.split(|&c| c == b' ').nth(1)
        } else {
            let colon = line.iter().position(|&c| c == b':');
            let colon = colon.ok_or(MalformedHead("a line that is not a header"))?;
            let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
            if name.eq_ignore_ascii_case(b"status") {
                value.split(|&c| c == b' ').next()
            } else {
                let name = HeaderName::from_bytes(name);
                let name = name.map_err(|_| MalformedHead("not the name of a header"))?;
                let value = HeaderValue::from_bytes(value);
                let value = value.map_err(|_| MalformedHead("not the value of a header"))?;
                headers.append(name, value);
                continue;
            }
        };
        let code = code.and_then(|code| StatusCode::from_bytes(code).ok());
        status = code.ok_or(MalformedHead("not a status"))?;
    }
    Ok((status, headers))
}

/// The body of a response, up to its length or to the end of the connection.
pub(crate) struct ScgiBody {
    stream: Box<dyn Stream>,
    /// What the server has not taken of the request: some begin to respond before they read it.
    unsent: Bytes,
    /// What came with the head.
    buffer: BytesMut,
    /// How many bytes are to come, if that was said.
    left: Option<u64>,
}

impl HttpBody for ScgiBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = &mut *self;
        if this.left == Some(0) {
            return Poll::Ready(None);
        }
        if this.buffer.is_empty() {
            // the response tells whether that went well
            let _ = poll_send(&mut this.stream, &mut this.unsent, cx);
            if ready!(poll_receive(&mut this.stream, &mut this.buffer, cx))? == 0 {
                return Poll::Ready(this.left.map(|_| {
                    let error = "the response has fewer bytes than its `Content-Length`";
                    Err(io::Error::new(io::ErrorKind::UnexpectedEof, error))
                }));
            }
        }
        let mut data = this.buffer.split().freeze();
        if let Some(left) = &mut this.left {
            data.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
            *left -= data.len() as u64;
        }
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt as _;

    use super::*;

    #[test]
    fn a_request_is_a_netstring_of_variables() {
        let request = Request::post("scgi://h:1/RPC2?a=b")
            .header("content-type", "text/xml")
            .header("x-key", "k")
            .body(Body::from("<methodCall/>"))
            .unwrap();
        let expected = "CONTENT_LENGTH\x0013\0SCGI\x001\0REQUEST_METHOD\0POST\0\
            REQUEST_URI\0/RPC2?a=b\0SERVER_PROTOCOL\0HTTP/1.1\0QUERY_STRING\0a=b\0\
            CONTENT_TYPE\0text/xml\0HTTP_X_KEY\0k\0";
        let expected = format!("{}:{expected},", expected.len());
        assert_eq!(String::from_utf8(head(&request)).unwrap(), expected);
    }

    /// There are servers that respond and close before they have read anything.
    #[tokio::test]
    async fn a_request_that_cannot_be_written_was_not_sent() {
        let refused = "Status: 503 Service Unavailable\r\n\r\n";
        // what stands in the connection that the server closed, and the status
        for (left, expected) in [("", None), ("Stat", None), (refused, Some(503))] {
            let (mut server, client) = tokio::io::duplex(100);
            server.write_all(left.as_bytes()).await.unwrap();
            drop(server);
            let request = Request::post("scgi://h:1/").body(Body::from("<methodCall/>"));
            let response = exchange::<ScgiBody>(Box::new(client), request.unwrap()).await;
            let status = response.as_ref().map(|response| response.status().as_u16());
            assert_eq!(status.ok(), expected, "{left}");
            if let Err(error) = response {
                assert!(error.is::<NotSent>(), "{left}: {error}");
            }
        }
    }

    /// What the server sends before it reads, and how much of the document it reads then.
    #[tokio::test]
    async fn a_response_that_comes_before_the_request_was_read() {
        let refused = "Status: 413 Payload Too Large\r\nContent-Length: 2\r\n\r\nno";
        let begun = "Status: 200 OK\r\n\r\n";
        for (early, reads, expected) in [(refused, false, (413, "no")), (begun, true, (200, "all"))]
        {
            let (mut server, client) = tokio::io::duplex(1000);
            let document = "x".repeat(100_000);
            let request = Request::post("scgi://h:1/").body(Body::from(document.clone()));
            let serving = async {
                server.write_all(early.as_bytes()).await.unwrap();
                if reads {
                    let mut request = Vec::new();
                    while !request.ends_with(document.as_bytes()) {
                        assert_ne!(server.read_buf(&mut request).await.unwrap(), 0);
                    }
                    server.write_all(b"all").await.unwrap();
                    server.shutdown().await.unwrap();
                }
            };
            let calling = async {
                let response = exchange::<ScgiBody>(Box::new(client), request.unwrap());
                let (head, mut body) = response.await.unwrap().into_parts();
                let mut text = Vec::new();
                while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
                    text.extend_from_slice(&frame.unwrap().into_data().unwrap());
                }
                (head.status.as_u16(), String::from_utf8(text).unwrap())
            };
            let both = async { tokio::join!(serving, calling).1 };
            let found = tokio::time::timeout(Duration::from_secs(20), both).await;
            let (status, text) = found.expect("nobody waits for the other");
            assert_eq!((status, &*text), expected);
        }
    }

    #[test]
    fn heads_of_responses() {
        let rows: [(&str, Option<(u16, usize)>); 9] = [
            (
                "Status: 200 OK\r\nContent-Type: text/xml\r\n\r\n",
                Some((200, 1)),
            ),
            ("Content-Type: text/xml\n\n", Some((200, 1))),
            ("status: 404\r\n\r\n", Some((404, 0))),
            ("HTTP/1.1 500 Oops\r\nA: b\r\nC: d\r\n\r\n", Some((500, 2))),
            ("\r\n", Some((200, 0))),
            ("Status: x\r\n\r\n", None),
            ("HTTP/1.1\r\n\r\n", None),
            ("no header\r\n\r\n", None),
            ("a b: c\r\n\r\n", None),
        ];
        for (head, expected) in rows {
            let parsed = parse_head(head.as_bytes()).ok();
            let parsed = parsed.map(|(status, headers)| (status.as_u16(), headers.len()));
            assert_eq!(parsed, expected, "{head:?}");
            for body in ["", "<!--\n\n\r\n\r\n-->"] {
                let response = [head, body].concat();
                let end = end_of_head(response.as_bytes());
                assert_eq!(end, Some(head.len()), "{response:?}");
            }
            let begun = &head.as_bytes()[..head.len() - 1];
            assert_eq!(end_of_head(begun), None, "{head:?}");
        }
    }
}
