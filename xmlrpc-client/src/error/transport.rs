//! Calls that got no response.

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// Why a call got no XML-RPC response.
///
/// It is what [`CallError::Transport`](xmlrpc_core::CallError::Transport) of this crate's
/// clients holds; [`of`](Self::of) gets it back. Its messages hold no credentials, no header and
/// nothing of the query of the URL.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::{Client, TransportError};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // nobody listens on port 1
/// let client = Client::new("http://127.0.0.1:1/")?;
/// let error = client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
/// let error = TransportError::of(&error).expect("not even a connection");
/// assert!(error.is_connect() && !error.may_have_run());
/// assert_eq!(error.to_string(), "could not connect");
/// # Ok(())
/// # }
/// ```
pub struct TransportError {
    /// Boxed: it travels in a `Result` beside small values.
    inner: Box<Inner>,
}

struct Inner {
    kind: Kind,
    status: Option<StatusCode>,
    /// The beginning of the response, if it was not XML-RPC.
    body: Vec<u8>,
    source: Option<BoxError>,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// No connection.
    Connect,
    /// The service was not ready.
    NotReady,
    /// No response in time.
    Timeout,
    /// The connection broke before the head of the response was there.
    Send,
    /// The connection broke before the body of the response was there.
    Receive,
    /// A status that is no success, without a fault in the body.
    Status,
    /// To where.
    Redirect(String),
    /// The limit in bytes.
    TooLarge(usize),
    /// A content coding that is not read.
    Coding(String),
    /// A page for people, with a status of success.
    Html,
}

/// How much of a response that is not XML-RPC is kept.
const EXCERPT: usize = 512;

impl TransportError {
    /// The transport's error in the error of a call, if that is what it was.
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
                status: None,
                body: Vec::new(),
                source: None,
            }),
        }
    }

    #[cold]
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.inner.status = Some(status);
        self
    }

    #[cold]
    pub(crate) fn with_body(mut self, body: &[u8]) -> Self {
        self.inner.body = body[..body.len().min(EXCERPT)].to_vec();
        self
    }

    #[cold]
    fn with_source(mut self, source: BoxError) -> Self {
        self.inner.source = Some(without_url(source));
        self
    }

    /// The service gave up before it was called.
    #[cold]
    pub(crate) fn not_sent(error: BoxError) -> Self {
        Self::new(Kind::NotReady).with_source(error)
    }

    /// The service gave no response.
    #[cold]
    pub(crate) fn from_sending(error: BoxError) -> Self {
        let kind = match find_reqwest(&*error) {
            Some(error) if error.is_connect() || error.is_builder() => Kind::Connect,
            Some(error) if error.is_timeout() => Kind::Timeout,
            _ => Kind::Send,
        };
        Self::new(kind).with_source(error)
    }

    /// The body of the response ended early.
    #[cold]
    pub(crate) fn from_receiving(error: reqwest::Error) -> Self {
        let kind = if error.is_timeout() {
            Kind::Timeout
        } else {
            Kind::Receive
        };
        Self::new(kind).with_source(error.into())
    }

    /// Whether there was no connection: the name was not found, nobody listened, or the time for
    /// connecting ran out.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.inner.kind, Kind::Connect)
    }

    /// Whether the time for the call ran out after there was a connection.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.inner.kind, Kind::Timeout)
    }

    /// Whether the server redirected the call, which is not followed.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.location().is_some()
    }

    /// Where the server redirected the call to.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Redirect(location) => Some(location),
            _ => None,
        }
    }

    /// Whether the response was beyond [`max_response`](crate::ClientBuilder::max_response).
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.inner.kind, Kind::TooLarge(_))
    }

    /// Whether the response was a page for people with a status of success: the URL is often not
    /// that of the XML-RPC endpoint.
    #[must_use]
    pub fn is_html(&self) -> bool {
        matches!(self.inner.kind, Kind::Html)
    }

    /// The status of the response, if it got that far.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.inner.status.map(|status| status.as_u16())
    }

    /// The beginning of a response that was not XML-RPC: at most 512 bytes. It is not part of the
    /// message, for it is what a stranger wrote.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.inner.body
    }

    /// Whether the server may have run the method.
    ///
    /// It is `false` only when the call was never sent. No call is ever sent a second time by
    /// itself, except one that was not begun when its kept-alive connection turned out to be
    /// closed.
    #[must_use]
    pub fn may_have_run(&self) -> bool {
        !matches!(self.inner.kind, Kind::Connect | Kind::NotReady)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner.kind {
            Kind::Connect => f.write_str("could not connect"),
            Kind::NotReady => f.write_str("the HTTP service was not ready"),
            Kind::Timeout => f.write_str("no response in time; the call may have run"),
            Kind::Send => {
                f.write_str("the connection broke before the response; the call may have run")
            }
            Kind::Receive => f.write_str("the response broke off; the call may have run"),
            Kind::Status => {
                let status = self.inner.status.unwrap_or_default();
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
        }
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
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&**self.inner.source.as_ref()?)
    }
}

/// Layers wrap the error of reqwest in their own.
fn find_reqwest<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a reqwest::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}

/// The query of a URL may hold a key.
fn without_url(error: BoxError) -> BoxError {
    match error.downcast::<reqwest::Error>() {
        Ok(error) => error.without_url().into(),
        Err(error) => error,
    }
}
