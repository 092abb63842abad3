//! Calls that got no response.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::error::NotSent;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// Error returned when a call gets no XML-RPC response.
///
/// [`of`](Self::of) gets it out of a [`CallError::Transport`](xmlrpc_core::CallError::Transport) of
/// this crate's clients. The message names the method and the scheme, host, port and path of the
/// URL, never credentials, headers or the query.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::{Client, TransportError};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // nobody listens on port 1
/// let client = Client::new("http://user:secret@127.0.0.1:1/")?;
/// let error = client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
/// let error = TransportError::of(&error).expect("not even a connection");
/// assert!(error.is_connect() && !error.may_have_run());
/// // … and why: `Connection refused (os error 111)`
/// assert!(error.to_string().starts_with("`add` at http://127.0.0.1:1/: could not connect: "));
/// # Ok(())
/// # }
/// ```
pub struct TransportError {
    /// Boxed: it travels in a `Result` beside small values.
    inner: Box<Inner>,
}

struct Inner {
    kind: Kind,
    /// The method and the address, when they are known.
    call: Option<(String, String)>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    /// The beginning of the response, if it was not XML-RPC.
    body: Vec<u8>,
    attempts: u32,
    /// An attempt before the last one may have run.
    ran_before: bool,
    endpoints: Vec<EndpointError>,
    source: Option<BoxError>,
}

/// Describes the failure of one of several endpoints.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EndpointError {
    /// The scheme, host, port and path of its URL.
    pub url: String,
    /// The reason.
    pub reason: String,
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.url, self.reason)
    }
}

impl std::error::Error for EndpointError {}

#[derive(Debug)]
pub(crate) enum Kind {
    /// No connection.
    Connect,
    /// The request was not sent, for another reason.
    NotSent,
    /// No response in time, which was as much, if that is known.
    Timeout(Option<Duration>),
    /// The connection broke before the head of the response was there.
    Send,
    /// The head of the response is not one of HTTP.
    Malformed,
    /// The connection broke before the body of the response was there.
    Receive,
    /// A status other than success, without a fault in the body.
    Status,
    /// To where: scheme, host and path.
    Redirect(String),
    /// The limit in bytes.
    TooLarge(usize),
    /// A content coding that is not read.
    Coding(String),
    /// A page for people, with a status of success.
    Html,
    /// Something else with a status of success.
    NotXmlRpc,
    /// There is no session.
    Login,
    /// A layer refused the call or failed itself.
    Layer,
}

impl Kind {
    pub(crate) fn of(error: &NotSent) -> Self {
        if error.is_connecting() {
            Self::Connect
        } else {
            Self::NotSent
        }
    }

    fn may_have_run(&self) -> bool {
        !matches!(self, Self::Connect | Self::NotSent | Self::Login)
    }
}

/// How much of a response that is not XML-RPC is kept.
const EXCERPT: usize = 512;

impl TransportError {
    /// Returns the transport's error inside the error of a call, if there is one.
    pub fn of<E>(error: &xmlrpc_core::CallError<E>) -> Option<&Self> {
        match error {
            xmlrpc_core::CallError::Transport(error) => error.downcast_ref(),
            _ => None,
        }
    }

    #[cold]
    pub(crate) fn new(kind: Kind) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                call: None,
                status: None,
                headers: HeaderMap::new(),
                body: Vec::new(),
                attempts: 1,
                ran_before: false,
                endpoints: Vec::new(),
                source: None,
            }),
        }
    }

    /// The error of a layer: often one of ours that it passes on.
    #[cold]
    pub(crate) fn from_layer(error: BoxError) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(error) => {
                // not one inside another error: there, an earlier attempt may have run
                let kind = error.downcast_ref().map_or(Kind::Layer, Kind::of);
                Self::new(kind).with_source(error)
            }
        }
    }

    #[cold]
    pub(crate) fn with_head(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.inner.status = Some(status);
        self.inner.headers = headers;
        self
    }

    #[cold]
    pub(crate) fn with_body(mut self, body: &[u8]) -> Self {
        self.inner.body = body[..body.len().min(EXCERPT)].to_vec();
        self
    }

    #[cold]
    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    /// Names the call, unless that is done.
    #[cold]
    pub(crate) fn with_call(mut self, method: &str, url: &str) -> Self {
        self.inner
            .call
            .get_or_insert_with(|| (method.to_owned(), url.to_owned()));
        self
    }

    #[cold]
    pub(crate) fn with_attempts(mut self, attempts: u32, ran_before: bool) -> Self {
        self.inner.attempts = attempts;
        self.inner.ran_before |= ran_before;
        self
    }

    #[cold]
    pub(crate) fn with_endpoints(mut self, endpoints: Vec<EndpointError>) -> Self {
        self.inner.endpoints = endpoints;
        self
    }

    /// Returns whether there was no connection: the name was not found, nobody listened, or the
    /// time for connecting ran out.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.inner.kind, Kind::Connect)
    }

    /// Returns whether the time for the call ran out after there was a connection.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.inner.kind, Kind::Timeout(_))
    }

    /// Returns whether the connection broke before the whole response was there.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.inner.kind, Kind::Send | Kind::Receive)
    }

    /// Returns whether the server redirected the call, which is not followed.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.location().is_some()
    }

    /// Returns the target of a redirect, without credentials and query. The header `Location` of
    /// [`headers`](Self::headers) has all of it.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Redirect(location) => Some(location),
            _ => None,
        }
    }

    /// Returns whether the response was beyond
    /// [`max_response`](crate::ClientBuilder::max_response).
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.inner.kind, Kind::TooLarge(_))
    }

    /// Returns whether the server sent an HTML page with a 2xx status. Usually the URL is not the
    /// XML-RPC endpoint.
    #[must_use]
    pub fn is_html(&self) -> bool {
        matches!(self.inner.kind, Kind::Html)
    }

    /// Returns whether the response had a 2xx status but a body that is not XML-RPC: a page, JSON,
    /// a sentence, nothing. [`body`](Self::body) has its beginning.
    #[must_use]
    pub fn is_not_xmlrpc(&self) -> bool {
        matches!(self.inner.kind, Kind::Html | Kind::NotXmlRpc)
    }

    /// Returns whether the head of the response was not one of HTTP.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        matches!(self.inner.kind, Kind::Malformed)
    }

    /// Returns the status of the response, if it got that far.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.inner.status.map(|status| status.as_u16())
    }

    /// Returns the headers of the response, such as `Retry-After` and `WWW-Authenticate`; empty if
    /// it did not get that far.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// Returns the beginning of a response that was not XML-RPC: at most 512 bytes. The message
    /// shows a line of its text.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.inner.body
    }

    /// Returns the method that was called, if it is known.
    #[must_use]
    pub fn method(&self) -> Option<&str> {
        Some(&self.inner.call.as_ref()?.0)
    }

    /// Returns the scheme, host, port and path of the URL that was called, if it is known.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        Some(&self.inner.call.as_ref()?.1)
    }

    /// Returns the error behind this one, to look for its type: that of a layer, of the transport,
    /// or of the codec.
    ///
    /// The message may say it already; [`source`](std::error::Error::source) goes on behind what
    /// the message says, so that a report of the whole chain says nothing twice.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_client::{Client, TransportError, middleware::from_fn};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let refuse = from_fn(async |_, _| Err(std::fmt::Error));
    /// let client = Client::new("http://127.0.0.1:1/")?.layer(refuse);
    /// let error = client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
    /// let error = TransportError::of(&error).expect("no response");
    /// assert!(error.get_ref().is_some_and(|error| error.is::<std::fmt::Error>()));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn get_ref(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.inner.source.as_deref()
    }

    /// Returns how often [`Retry`](crate::middleware::Retry) tried the call. This is the error of
    /// the last attempt.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// Returns the failure of each endpoint, if there are
    /// [several](crate::ClientBuilder::endpoint).
    #[must_use]
    pub fn endpoints(&self) -> &[EndpointError] {
        &self.inner.endpoints
    }

    /// Returns whether the server may have run the method.
    ///
    /// `false` only if the call was never sent, in none of its [`attempts`](Self::attempts).
    /// Without a [`Retry`](crate::middleware::Retry), a call is sent once; only a call that was not
    /// begun, because its kept-alive connection was closed, is sent on another connection.
    #[must_use]
    pub fn may_have_run(&self) -> bool {
        self.inner.ran_before || self.inner.kind.may_have_run()
    }

    /// What kind of error it is, as a label: a status, or a word.
    pub(crate) fn kind_name(&self) -> Cow<'static, str> {
        let name = match (&self.inner.kind, self.status()) {
            (Kind::Connect, _) => "connect",
            (Kind::NotSent, _) => "not_sent",
            (Kind::Timeout(_), _) => "timeout",
            (Kind::Send | Kind::Receive, _) => "broken",
            (Kind::Malformed, _) => "malformed",
            (Kind::TooLarge(_), _) => "too_large",
            (Kind::Coding(_), _) => "content_coding",
            (Kind::Html | Kind::NotXmlRpc, _) => "not_xmlrpc",
            (Kind::Login, _) => "login",
            (Kind::Status | Kind::Redirect(_) | Kind::Layer, Some(status)) => {
                return status.to_string().into();
            }
            (Kind::Status | Kind::Redirect(_) | Kind::Layer, None) => "_OTHER",
        };
        name.into()
    }

    /// The message without the call and the excerpt.
    pub(crate) fn reason(&self) -> impl fmt::Display {
        struct Reason<'a>(&'a Inner);

        impl fmt::Display for Reason<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt_reason(f)
            }
        }

        Reason(&self.inner)
    }
}

impl Inner {
    fn fmt_reason(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Connect => self.fmt_with_cause(f, "could not connect"),
            Kind::NotSent => self.fmt_with_cause(f, "the request was not sent"),
            Kind::Timeout(Some(limit)) => {
                write!(f, "no response within {limit:?}; the call may have run")
            }
            Kind::Timeout(None) => f.write_str("no response in time; the call may have run"),
            Kind::Send => {
                f.write_str("the connection broke before the response; the call may have run")
            }
            Kind::Malformed => {
                f.write_str("the head of the response is not HTTP; the call may have run")
            }
            Kind::Receive => f.write_str("the response broke off; the call may have run"),
            Kind::Status => {
                let status = self.status.unwrap_or_default();
                write!(f, "expected an XML-RPC response, found status `{status}`")
            }
            Kind::Redirect(location) => {
                write!(
                    f,
                    "the server redirects to `{location}`, which is not followed"
                )
            }
            Kind::TooLarge(limit) => write!(f, "the response has more than {limit} bytes"),
            Kind::Coding(coding) => {
                write!(
                    f,
                    "the response has the content coding `{coding}`, which is not read"
                )
            }
            Kind::Html => f.write_str("expected an XML-RPC response, found an HTML page"),
            Kind::NotXmlRpc if self.body.trim_ascii().is_empty() => {
                f.write_str("expected an XML-RPC response, found an empty body")
            }
            Kind::NotXmlRpc => f.write_str("expected an XML-RPC response, found something else"),
            Kind::Login => self.fmt_with_source(f, "the login failed"),
            Kind::Layer => self.fmt_with_source(f, "a layer failed"),
        }
    }

    /// A reason with the error that a user's code gave.
    fn fmt_with_source(&self, f: &mut fmt::Formatter<'_>, reason: &str) -> fmt::Result {
        match &self.source {
            Some(source) => write!(f, "{reason}: {source}"),
            None => f.write_str(reason),
        }
    }

    /// A reason with the innermost of the errors behind it, which says what to do; those in between
    /// say in other words that something failed.
    fn fmt_with_cause(&self, f: &mut fmt::Formatter<'_>, reason: &str) -> fmt::Result {
        f.write_str(reason)?;
        let Some(source) = &self.source else {
            return Ok(());
        };
        let mut cause: &dyn StdError = &**source;
        while let Some(next) = cause.source() {
            cause = next;
        }
        write!(f, ": {cause}")
    }
}

/// How many characters of a response stand in a message.
const LINE: usize = 100;

/// The text of a body in one line: without tags, comments, styles and scripts, escaped, and cut.
fn line(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let mut rest = &*text;
    let mut line = String::new();
    let mut length = 0;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == '<' {
            rest = behind_tag(rest);
        }
        if c == '<' || c.is_whitespace() {
            // what a tag parts is not one word
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if length == LINE {
            line.push('…');
            break;
        } else {
            length += 1;
            line.extend(c.escape_debug());
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// What stands behind the tag at whose `<` the text begins, and behind its content if that is not
/// for people.
fn behind_tag(text: &str) -> &str {
    const HIDDEN: [(&str, &str); 3] = [
        ("!--", "-->"),
        ("style", "</style>"),
        ("script", "</script>"),
    ];
    let lower = text.to_ascii_lowercase();
    let hidden = HIDDEN.iter().find(|(start, _)| lower.starts_with(start));
    let end = hidden.map_or(">", |(_, end)| end);
    match lower.find(end) {
        Some(at) => &text[at + end.len()..],
        None => "",
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        if let Some((method, url)) = &inner.call {
            write!(f, "`{}` at {url}: ", method.escape_debug())?;
        }
        inner.fmt_reason(f)?;
        let line = line(&inner.body);
        if !line.is_empty() {
            write!(f, ": {line}")?;
        }
        if inner.ran_before && !inner.kind.may_have_run() {
            f.write_str("; an earlier attempt may have run")?;
        }
        if inner.attempts > 1 {
            write!(f, " ({} attempts)", inner.attempts)?;
        }
        for endpoint in &inner.endpoints {
            write!(f, "; {endpoint}")?;
        }
        Ok(())
    }
}

/// Written for people: `unwrap` shows it.
impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("message", &format_args!("{self}"))
            .field("status", &self.status())
            .field("source", &self.inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for TransportError {
    /// What the message does not say yet.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.inner.source.as_ref()?;
        match self.inner.kind {
            // the message ends with the innermost of them
            Kind::Connect | Kind::NotSent => None,
            // the message ends with this one
            Kind::Login | Kind::Layer => source.source(),
            _ => Some(&**source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_in_one_line() {
        let long = "x".repeat(200);
        let rows = [
            ("", ""),
            (" \r\n ", ""),
            ("no\r\n  such   thing ", "no such thing"),
            ("<html><b>It</b> works</html>", "It works"),
            ("<h1>Not Found</h1><p>here", "Not Found here"),
            ("a\u{1b}[31m\0b", "a\\u{1b}[31m\\0b"),
            ("1 > 0 <", "1 > 0"),
            ("1 > 0 < 2", "1 > 0"),
            // WordPress has more than a line of style before its message
            (
                "<title>Error</title><STYLE type=\"text/css\">p > b { color: red }</Style><p>No</p>",
                "Error No",
            ),
            ("<script>if (1 < 2) { run(\"<b>\") }</script>here", "here"),
            ("<!-- > -->a<!-- b", "a"),
            ("null", "null"),
        ];
        for (body, expected) in rows {
            assert_eq!(line(body.as_bytes()), expected, "{body:?}");
        }
        assert_eq!(line(long.as_bytes()).chars().count(), LINE + 1);
        assert_eq!(line(b"\xff"), "\u{fffd}");
    }
}
